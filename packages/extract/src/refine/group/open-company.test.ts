import { arity, formatOf, OPEN_COUNT } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const room = (text: string) => {
  const [meeting] = extract(text, { published: "2031-09-17" }).events;
  if (!meeting) return null;
  const { min, max } = arity(meeting);
  return [`${min}..${max === OPEN_COUNT ? "" : max}`, formatOf(meeting).name];
};

describe("a list of parties that the text leaves open (R2, R4)", () => {
  it.each([
    "The foreign ministers of Chad, Mali and two other countries met in Oslo on Monday.",
    "The foreign ministers of Chad, Mali and at least two more African states met in Oslo on Monday.",
    "The foreign ministers of Chad, Mali and others met in Oslo on Monday.",
    "Ministers from nine countries, among them Chad and Mali, met in Oslo on Monday.",
  ])("has no name and no upper bound: %s", (text) => {
    expect(room(text)).toEqual(["3..", null]);
  });

  it.each([
    "The foreign ministers of Chad and Mali met in Oslo on Monday.",
    "The foreign ministers of Chad and Mali met in Oslo on Monday and other countries sent notes.",
    "The foreign ministers of Chad and Mali met in Oslo on Monday to discuss trade with Niger and other countries.",
    "The foreign ministers of Chad and Mali and two other people met in Oslo on Monday.",
    "The foreign ministers of the two countries, Chad and Mali, met in Oslo on Monday.",
  ])("is closed: %s", (text) => {
    expect(room(text)).toEqual(["2..2", "bilateral"]);
  });

  it("has the words for them as their evidence, and the post of the list", () => {
    const text = "The foreign ministers of Chad, Mali and two other countries met in Oslo on Monday.";
    const [event] = extract(text, { published: "2031-09-17" }).events;
    const others = event?.participants.find(({ represents }) => represents.startsWith("unspecified_group:"));
    expect([others?.post, others?.meta.evidence.map(({ quote }) => quote)]).toEqual([
      "foreign_minister",
      ["two other countries"],
    ]);
  });
});
