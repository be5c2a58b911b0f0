import { expect, test } from "vitest";
import { extract } from "./extract.ts";
import { createPlace } from "./place-draft.ts";

test.each([
  ["NAIROBI", "Nairobi"],
  ["ADDIS ABABA", "Addis Ababa"],
  ["RIO DE JANEIRO", "Rio de Janeiro"],
  ["PORT-AU-PRINCE", "Port-au-Prince"],
  ["N’DJAMENA", "N’Djamena"],
  ["WASHINGTON, D.C.", "Washington, D.C."],
  ["UAE", "UAE"],
  ["São Tomé", "São Tomé"],
])("a dateline's %s is the place %s", (printed, name) => {
  expect(createPlace(printed, { start: 0, end: printed.length }, null, "dateline").name).toBe(name);
  expect(createPlace(printed, { start: 0, end: printed.length }, null).name).toBe(printed);
});

test("the evidence of a dateline's place is what is printed", () => {
  const text =
    "NAIROBI (Gulf Ledger) — Kenya’s foreign minister on Monday hosted his counterparts from Uganda and Rwanda for talks.";
  const [event] = extract(text, { published: "2031-09-17" }).events;
  expect([event?.where?.name, event?.where?.meta.evidence[0]?.quote]).toEqual(["Nairobi", "NAIROBI"]);
});
