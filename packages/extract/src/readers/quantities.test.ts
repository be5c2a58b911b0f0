import { dayNumber } from "@readout/core";
import { describe, expect, it } from "vitest";
import { bareReport } from "../testing/bare-report.ts";
import { readQuantities } from "./quantities.ts";

function figuresOf(text: string) {
  const report = bareReport(text, dayNumber(2031, 9, 17));
  return readQuantities(report).map((draft) => ({ ...draft, quote: text.slice(draft.start, draft.end) }));
}

describe("plain figures", () => {
  it.each([
    ["The flood killed nearly 300,000 people.", "nearly 300,000 people", 300000, "people", "<~"],
    ["They gave more than 400 million doses.", "more than 400 million doses", 4e8, "doses", ">"],
    [
      "They gave at least 1.3 billion vaccine doses.",
      "at least 1.3 billion vaccine doses",
      1.3e9,
      "doses",
      ">=",
    ],
    ["Two countries sent aid.", "Two countries", 2, "countries", "="],
    ["It concerns the four countries’ navies.", "four countries", 4, "countries", "="],
    ["Oslo froze $3.5 billion in assets.", "$3.5 billion", 3.5e9, "USD", "="],
    ["Oslo lent 150 million euros.", "150 million euros", 1.5e8, "EUR", "="],
    ["It sent two dozen envoys.", "two dozen envoys", 24, "envoys", "="],
    ["Exports fell by about 10 percent.", "about 10 percent", 10, "percent", "~"],
    ["Exports fell by 3.2%.", "3.2%", 3.2, "percent", "="],
    ["They agreed on a 60-day extension.", "60-day extension", 60, "day", "="],
    ["It was readmitted after a 12-year suspension.", "12-year suspension", 12, "year", "="],
    ["The war began over a decade ago.", "over a decade", 10, "year", ">"],
    ["The accord comes a week after the vote.", "a week", 1, "week", "="],
    ["Up to 500 soldiers left.", "Up to 500 soldiers", 500, "soldiers", "<="],
    ["Some twenty-one villages were burnt.", "Some twenty-one villages", 21, "villages", "~"],
    ["The island has a population of 23 million.", "population of 23 million", 2.3e7, "people", "="],
    ["About 200 Norwegians live there.", "About 200 Norwegians", 200, "people", "~"],
    ["Oslo paid a quarter of a billion dollars.", "a quarter of a billion dollars", 2.5e8, "USD", "="],
    ["The strip is 40 kilometers long.", "40 kilometers", 40, "km", "="],
    ["The park has 900 square kilometres.", "900 square kilometres", 900, "square_km", "="],
    ["It has a staff of about 40.", "staff of about 40", 40, "people", "~"],
    ["The flood forced nearly 2,300 to flee.", "nearly 2,300", 2300, "people", "<~"],
    ["At least 24 million are hungry.", "At least 24 million", 2.4e7, "people", ">="],
    ["They hid 30 wanted men.", "30 wanted men", 30, "men", "="],
    ["Oslo will keep one aircraft there.", "one aircraft", 1, "aircraft", "="],
  ])("%s", (text, quote, value, unit, op) => {
    expect(figuresOf(text).map((one) => [one.quote, one.value, one.unit, one.op])).toEqual([
      [quote, value, unit, op],
    ]);
  });
});

describe("open figures", () => {
  it.each([
    ["The quake killed tens of thousands of people.", 20000, null, "people"],
    ["They made several armed incursions.", 3, null, "incursions"],
    ["Dozens of villages burnt.", 24, null, "villages"],
    ["Between 20 and 30 envoys came.", 20, 30, "envoys"],
    ["It would take 10 to 12 million doses.", 1e7, 1.2e7, "doses"],
  ])("%s", (text, low, high, unit) => {
    expect(figuresOf(text).map((one) => [one.value, one.low, one.high, one.unit])).toEqual([
      [null, low, high, unit],
    ]);
  });
});

it("reads a share of those just counted, and what it comes to", () => {
  const shares = (text: string) =>
    figuresOf(text).map(({ value, unit, op, derivedFrom }) => [value, unit, op, derivedFrom]);
  expect(shares("It sent back up to 800 envoys, half of them women.")).toEqual([
    [800, "envoys", "<=", []],
    [0.5, "share of them", "=", []],
    [400, "envoys", "<=", [0, 1]],
  ]);
  expect(shares("It took five years; half of them left.").map(([, unit]) => unit)).toEqual([
    "year",
    "share of them",
  ]);
  expect(shares("It sent back 800 envoys. Half of them wept.").map(([, unit]) => unit)).toEqual([
    "envoys",
    "share of them",
  ]);
});

it.each([
  ["The raid killed 12 and wounded 30.", [12, 30]],
  ["The raid left at least 27 people dead and some 140 wounded.", [27, 140]],
  ["A bomb went off, killing two.", [2]],
  ["The toll rose to 44 dead and 12 missing.", [44, 12]],
])("takes a figure by itself between words of harm for people: %s", (text, expected) => {
  expect(figuresOf(text).map(({ value, unit }) => (unit === "people" ? value : unit))).toEqual(expected);
});

it("counts a people, and what a state is given, though a name stands before it", () => {
  const values = (text: string) => figuresOf(text).map(({ value, unit }) => [value, unit]);
  expect(values("Almost 8 million Sudanese have fled.")).toEqual([[8e6, "people"]]);
  expect(values("It gave Moldova 250 million euros.")).toEqual([[25e7, "EUR"]]);
  expect(values("The 8 Sudanese banks closed.")).toEqual([[8, "banks"]]);
});

it.each(["He was wounded on 12 May.", "They wounded 3 times as many.", "It killed 12-year hopes."])(
  "counts no people in: %s",
  (text) => {
    expect(figuresOf(text).filter(({ unit }) => unit === "people")).toEqual([]);
  },
);

it("keeps the two ends of a change apart", () => {
  expect(figuresOf("Aid grew from $2 billion to $3 billion.").map(({ value }) => value)).toEqual([2e9, 3e9]);
});

it("computes a share of a stated whole and says what it comes from", () => {
  const figures = figuresOf("The war displaced half of Arendelle’s prewar population of 30 million.");
  expect(figures.map(({ value, unit, about, derivedFrom }) => ({ value, unit, about, derivedFrom }))).toEqual(
    [
      { value: 0.5, unit: "share of Arendelle’s prewar population", about: "displaced", derivedFrom: [] },
      { value: 3e7, unit: "people", about: "Arendelle’s prewar population", derivedFrom: [] },
      { value: 1.5e7, unit: "people", about: "displaced", derivedFrom: [0, 1] },
    ],
  );
});

describe("near misses", () => {
  it.each([
    "They met on March 3, 2030.",
    "The treaty of 2030 stands.",
    "The P5+1 met in Oslo.",
    "A 2+2 dialogue was held.",
    "Resolution 2254 remains.",
    "Article 5 commitments remain.",
    "They backed Resolution 1701 efforts.",
    "Call (555) 555-0100 now.",
    "They live at 12 Main Street.",
    "He praised the Two Towers.",
    "They sent COVID-19 vaccines.",
    "A four-way format was agreed.",
    "The first meeting went well.",
    "One of the ministers left.",
    "The 12-year-old prince waved.",
    "They met at 9:30 a.m. in Oslo.",
    "Over the past years, ties grew.",
    "The two sides met again.",
    "They praised these two leaders.",
    "The latter half of the seats stayed empty.",
  ])("refuses %s", (text) => {
    expect(figuresOf(text).map(({ quote }) => quote)).toEqual([]);
  });
});

it("never throws, slices and keeps its indexes", () => {
  const odd = [
    "",
    "half",
    "half of",
    "$",
    "$ of",
    "10 to",
    "between 5 and",
    "a",
    "million",
    "-5 people",
    "1,2,3",
    "9".repeat(400),
    `${"half of 10 ".repeat(200)}`,
    "\ud800 5 \udc00",
    "tens of tens of",
    "%",
  ];
  for (const text of odd) {
    const figures = figuresOf(text);
    for (const { start, end, derivedFrom, value } of figures) {
      expect(end).toBeGreaterThan(start);
      expect(derivedFrom.every((index) => index >= 0 && index < figures.length)).toBe(true);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }
  }
});
