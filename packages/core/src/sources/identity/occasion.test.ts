import { describe, expect, it } from "vitest";
import { sampleEvent, sampleMeta } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { type Occasion, occasionOf } from "./occasion.ts";

const told = (edtf: string | null, ...quotes: string[]): Occasion =>
  occasionOf(
    sampleEvent({
      when: { edtf, time: null, zone: null },
      meta: sampleMeta({ evidence: quotes.map((quote) => evidence(quote)) }),
    }),
  );
const DAY = "2023-05-10";

describe("occasionOf", () => {
  it.each<[string, keyof Occasion | "none"]>([
    ["the ministers held the Strategic Dialogue", "gathering"],
    ["A CONFERENCE on the river opened", "gathering"],
    ["the ministers met", "none"],
    ["will welcome them to the palace for dinner", "meal"],
    ["gave a dinner on the eve of the summit", "meal"],
    ["a summit, with a dinner for the guests", "gathering"],
    ["they met over lunch", "none"],
    ["a dinner, then talks", "none"],
    ["signed a paper", "none"],
  ])("reads '%s'", (quote, expected) => {
    expect(told(DAY, quote)).toEqual({
      gathering: expected === "gathering",
      meal: expected === "meal",
      days: false,
      several: false,
    });
  });

  it.each<[string, boolean]>([
    ["will fly to Corvo for meetings with allies and partners", true],
    ["for meetings, of which the first meeting is", false],
    ["met before their meetings", false],
    ["for a meeting with allies", false],
  ])("'%s' tells of several", (quote, several) => {
    expect(told(DAY, quote).several).toBe(several);
  });

  it("takes what was called first for it, through all its quotes", () => {
    expect(told(DAY, "a dinner", "the summit")).toMatchObject({ meal: true, gathering: false });
    expect(told(DAY, "the summit", "a dinner")).toMatchObject({ meal: false, gathering: true });
    expect(told(DAY, "a dinner", "where they talked")).toMatchObject({ meal: false });
  });

  it.each<[string, string | null, string, boolean]>([
    ["both of its days by their numbers", "2023-05-09/2023-05-12", "met from 9 to 12 May", true],
    ["its days in the order of another language", "2023-05-09/2023-05-12", "met on May 9-12", true],
    ["a week of which one day is meant", "2023-05-08/2023-05-14", "met this week", false],
    ["its first day alone", "2023-05-09/2023-05-12", "met from 9 May on", false],
    ["its last day alone", "2023-05-09/2023-05-12", "met until 12 May", false],
    ["days whose numbers stand in others", "2023-05-09/2023-05-12", "19 of 120 guests", false],
    ["one day", DAY, "met on 10 May", false],
    ["one day twice", "2023-05-10/2023-05-10", "met on 10 May", false],
    ["no day", null, "met", false],
  ])("tells %s", (_, edtf, quote, days) => {
    expect(told(edtf, quote).days).toBe(days);
  });

  it("knows no days of what isn't dated", () => {
    expect(occasionOf(sampleEvent({ when: null })).days).toBe(false);
  });
});
