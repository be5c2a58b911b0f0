import { describe, expect, it } from "vitest";
import { extract } from "../../../index.ts";

const seats = (text: string) => {
  const { events } = extract(text, { published: "2024-05-08" });
  const [meeting] = events.filter(({ type }) => type === "meeting");
  return meeting?.participants.map(({ represents, seat }) => `${represents} ${seat}`);
};

describe("a body that meets", () => {
  const GOES = "Foreign Minister Anna Brul of Norway will travel to Lagos on June 1";
  it.each<[string, string, string[] | undefined]>([
    [
      "is in the room beside who convened it and who goes there, its members unknown",
      `${GOES} to a meeting of the African Union convened by Nigerian President Carlo Oso.`,
      ["NGA yes", "NOR yes", "igo:african-union unknown"],
    ],
    [
      "isn't where two meet for themselves",
      `${GOES} to a meeting convened by Nigerian President Carlo Oso.`,
      ["NGA yes", "NOR yes"],
    ],
    [
      "isn't where those who meet are told of",
      "The foreign ministers of Norway and Nigeria held a meeting of the Joint Commission on June 1, 2023.",
      ["NGA yes", "NOR yes"],
    ],
  ])("%s", (_, text, room) => {
    expect(seats(text)).toEqual(room);
  });
});
