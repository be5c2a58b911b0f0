import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const speakersOf = (text: string) =>
  extract(text, { published: "2025-03-12" }).statements.map(({ speaker }) => speaker);

test.each([
  "Sweden's foreign minister Anna Lund met her Finnish counterpart in Oslo on Monday. Lund said the talks were useful.",
  'Foreign Minister Anna Lund of Sweden arrived in Lund, Sweden. "It was good," Lund said.',
  "Anna Lund, the Swedish foreign minister, met her Finnish counterpart in Lund. The talks were useful, Lund said.",
])("a surname that is a town's name too is the person whom the text names: %s", (text) => {
  expect(speakersOf(text)).toEqual(["person:anna-lund"]);
});

test("a family name that stands first is as well", () => {
  const text = "Chinese Vice Minister Gao Wenjun mediated. The next round is due in May, Gao told reporters.";
  expect(speakersOf(text)).toEqual(["person:gao-wenjun"]);
});

test("a capital behind “according to” is its state", () => {
  expect(speakersOf("According to Yerevan, the talks went well.")).toEqual(["ARM"]);
});

test.each([
  ["where nobody bears it", "The foreign ministers of Sweden and Finland met in Lund on Monday.", "Lund"],
  [
    "behind a preposition",
    "Sweden's foreign minister Anna Lund met her Finnish counterpart in Lund on Monday.",
    "Lund",
  ],
])("a town is a town %s", (_, text, town) => {
  const { events } = extract(text, { published: "2025-03-12" });
  expect(events.map(({ where }) => where?.name ?? town)).toEqual([town]);
});
