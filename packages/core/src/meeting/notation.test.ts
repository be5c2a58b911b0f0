import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNotation } from "./notation.ts";

describe("parseNotation", () => {
  it.each([
    ["2+2", [2, 2]],
    ["3 + 1", [3, 1]],
    ["5+2", [5, 2]],
    ["P5+1", [5, 1]],
    ["C5+1", [5, 1]],
    ["E3+3", [3, 3]],
    ["EU3+3", [3, 3]],
    ["E3/EU+3", [4, 3]],
    ["P-5+1", [5, 1]],
    ["three plus one", [3, 1]],
    ["four-plus-one", [4, 1]],
    ["2+2+1", [2, 2, 1]],
    ["  3+1\n", [3, 1]],
    ["E3 / EU +3", [4, 3]],
    [`2+2${" ".repeat(37)}`, [2, 2]],
  ])("reads %s", (text, counts) => {
    const notation = parseNotation(text);
    expect(notation?.parts.map((part) => part.count)).toEqual(counts);
    expect(notation?.arity).toBe(counts.reduce((sum, count) => sum + count, 0));
  });

  it("keeps each part as it is printed", () => {
    expect(parseNotation(" E3/EU + 3 ")?.parts.map(({ text }) => text)).toEqual(["E3/EU", "3"]);
    expect(parseNotation("three plus one")?.parts.map(({ text }) => text)).toEqual(["three", "one"]);
  });

  it.each([
    "",
    "+",
    "2+",
    "+2",
    "G7",
    "2 2",
    "2+x",
    "0+2",
    "2+2 ministerial",
    "Disney+",
    "1000+1",
    "ABCDE+1",
    "abc5+1",
    "xEU+2",
    `2+2${" ".repeat(38)}`,
    `${"1+".repeat(30)}1`,
  ])("refuses “%s”", (text) => {
    expect(parseNotation(text)).toBeNull();
  });

  it("sums what it is given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        expect(parseNotation(`${a}+${b}`)?.arity).toBe(a + b);
      }),
    );
  });
});
