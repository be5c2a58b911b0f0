/** Takes the sample reports, gives whether their expectations are well formed and every quote stands in its text. */
import { readdirSync, readFileSync } from "node:fs";
import {
  DelegationFunction,
  DocumentKind,
  Duty,
  EventStatus,
  EventType,
  isEdtf,
  Mode,
  Polarity,
  Tri,
} from "@readout/core";
import { describe, expect, it } from "vitest";

const FOLDER = new URL("../data/reports/", import.meta.url);
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4))
  .sort();

const SECTIONS = [
  "meetings",
  "otherEvents",
  "statements",
  "commitments",
  "appeals",
  "positions",
  "quantities",
  "times",
  "tracks",
  "precedence",
  "relations",
];
const FORMS = ["direct", "partial", "mixed", "indirect", "document", "unattributed"];
const ENUMS: Record<string, readonly string[]> = {
  function: DelegationFunction.options,
  duties: Duty.options,
  seat: Tri.options,
  status: EventStatus.options,
  type: EventType.options,
  mode: Mode.options,
  polarity: Polarity.options,
  kind: DocumentKind.options,
  form: FORMS,
  role: ["agent", "object", "recipient"],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Visit = (key: string, value: Json, owner: { [key: string]: Json }) => void;

function walk(node: Json, visit: Visit): void {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (node !== null && typeof node === "object") {
    for (const [key, value] of Object.entries(node)) {
      visit(key, value, node);
      walk(value, visit);
    }
  }
}

const occurrences = (text: string, quote: string): number => text.split(quote).length - 1;
const asList = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

describe.each(names)("%s", (name) => {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8");
  const expected = JSON.parse(readFileSync(new URL(`${name}.expected.json`, FOLDER), "utf8")) as {
    [key: string]: Json;
  };

  it("is a report of 120 to 500 words with a headline", () => {
    const words = text.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(500);
    expect(text).toMatch(/^\S[^\n]*\n\n\S/);
  });

  it("has every section, and says which are closed", () => {
    for (const section of SECTIONS) expect(expected[section], section).toBeInstanceOf(Array);
    for (const section of expected.complete as string[]) expect([...SECTIONS, "events"]).toContain(section);
    expect((expected.statements as Json[]).length).toBeGreaterThanOrEqual(2);
  });

  it("quotes exact slices, each pointing at one place", () => {
    walk(expected, (key, value, owner) => {
      if (!["quote", "contentQuote", "contentAlt"].includes(key)) return;
      const count = occurrences(text, value as string);
      const nth = (owner.nth as number | undefined) ?? 1;
      expect(count, `${value}`).toBeGreaterThanOrEqual(nth);
      if (owner.nth === undefined) expect(count, `${value} is ambiguous: give nth`).toBe(1);
    });
    for (const rule of expected.forbidden as { [key: string]: Json }[]) {
      for (const key of ["meeting", "event", "commitment", "statement"]) {
        if (key in rule) expect(text).toContain(rule[key]);
      }
      for (const quote of (rule.merged as string[] | undefined) ?? []) expect(text).toContain(quote);
    }
  });

  it("prints the persons and places that it expects", () => {
    walk(expected, (key, value) => {
      if (key === "persons" || key === "place")
        for (const printed of asList(value)) if (typeof printed === "string") expect(text).toContain(printed);
    });
  });

  it("uses the codebook's values and EDTF dates", () => {
    walk(expected, (key, value) => {
      const options = ENUMS[key];
      if (options)
        for (const item of asList(value)) if (typeof item === "string") expect(options, key).toContain(item);
      if (["when", "edtf", "due", "accept", "since", "published"].includes(key))
        for (const date of asList(value))
          if (typeof date === "string") expect(isEdtf(date), `${key}: ${date}`).toBe(true);
    });
  });
});
