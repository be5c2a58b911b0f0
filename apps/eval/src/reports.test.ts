/** Takes the sample reports and their expectations, gives what the extractor misses of them: nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./read.ts";
import type { Expectation } from "./sample-report.ts";
import { compareReport } from "./sample-reports.ts";

const FOLDER = new URL("../data/reports/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

describe("a sample report, written before the reader first ran on it", () => {
  it.each(names)("is read as expected: %s", (name) => {
    const text = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8");
    const expectation = JSON.parse(
      readFileSync(new URL(`${name}.expected.json`, FOLDER), "utf8"),
    ) as Expectation;
    const missed = compareReport(text, expectation, read(text, expectation.options)).filter(({ ok }) => !ok);
    expect(missed.map(({ section, expected, got }) => `${section}: ${expected}, came ${got}`)).toEqual([]);
  });

  it("lends a check that sees what is missing", () => {
    const [name = ""] = names;
    const expectation = JSON.parse(
      readFileSync(new URL(`${name}.expected.json`, FOLDER), "utf8"),
    ) as Expectation;
    const checks = compareReport("", expectation, read("Nothing happened.", expectation.options));
    expect(checks.some(({ ok }) => !ok)).toBe(true);
  });
});

it.each(readdirSync(new URL("../data/outsiders/", import.meta.url)))(
  "every quote of the outsider's reports of ten %s is in its text",
  (ten) => {
    const folder = new URL(`../data/outsiders/${ten}/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    expect(files).toHaveLength(10);
    for (const file of files) {
      const text = readFileSync(new URL(file, folder), "utf8");
      const keyed = readFileSync(new URL(file.replace(".txt", ".expected.json"), folder), "utf8");
      const expectation = JSON.parse(keyed) as Expectation;
      const quotes = [
        ...expectation.meetings.map(({ trigger }) => trigger.quote),
        ...expectation.statements.map(({ contentQuote }) => contentQuote),
        ...[...expectation.commitments, ...expectation.appeals, ...expectation.times].map(
          ({ quote }) => quote,
        ),
      ];
      expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
      expect(compareReport(text, expectation, read(text, expectation.options)).length).toBeGreaterThan(20);
    }
  },
);
