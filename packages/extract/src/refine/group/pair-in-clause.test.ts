import { describe, expect, it } from "vitest";
import { brief, meetingsOf } from "../../testing/rooms.ts";

const CLAUSES = [
  "Malian Foreign Minister Jo Poe thanked his Chadian counterpart, Ali Musa,",
  "Malian Foreign Minister Jo Poe promised the loan to Chadian Foreign Minister Ali Musa",
  "Malian Foreign Minister Jo Poe told Ali Musa, the Chadian foreign minister, of the plan",
];
const MEETINGS = ["when they met", "as the two met", "when the pair met", "after the two ministers met"];

const rooms = (text: string): string[] =>
  meetingsOf(text).map((event) => `${event.when?.edtf ?? "-"} ${event.where?.name ?? "-"} ${brief(event)}`);

describe("the pair of the clause before", () => {
  it.each(CLAUSES.flatMap((clause) => MEETINGS.map((met) => `${clause} ${met} in Lome on Monday.`)))(
    "%s",
    (text) => {
      expect(rooms(text)).toEqual(["2024-03-11 Lome occurred MLI=jo-poe TCD=ali-musa TGO=[host]-"]);
    },
  );

  it.each([
    "Malian Foreign Minister Jo Poe told Chadian Foreign Minister Ali Musa of Kenyan Foreign Minister Ann Roe when they met in Lome on Monday.",
    "Malian Foreign Minister Jo Poe thanked Malian Defence Minister Ali Musa when they met in Lome on Monday.",
    "Malian Foreign Minister Jo Poe wept when they met in Lome on Monday.",
  ])("names nobody where it may be others: %s", (text) => {
    expect(rooms(text).join()).not.toContain("MLI");
  });
});
