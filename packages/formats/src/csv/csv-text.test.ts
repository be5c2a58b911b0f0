import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

const cell = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.array(fc.constantFrom("a", " ", ",", '"', "\r", "\n", "\ufeff", "\t", ";")).map((some) => some.join("")),
);

it("writes what others' writer does", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      expect(csvText(rows)).toBe(`${Papa.unparse(rows as string[][], { newline: "\r\n" })}\r\n`);
    }),
  );
});

it.each([
  ["no row", [], ""],
  ["a mark inside", [['say "no"', "b"]], '"say ""no""",b\r\n'],
  ["a blank at the end", [["a "]], '"a "\r\n'],
  ["a blank inside and a semicolon", [["a b;c", null]], "a b;c,\r\n"],
])("writes %s", (_, rows, text) => {
  expect(csvText(rows)).toBe(text);
});
