import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const MET = "Foreign Minister Ole Lund of Norway met Foreign Minister Ana Rojas of Chile in Oslo on Monday.";

/** Each claim of a report as "comparator level since". */
const claims = (text: string): string[] =>
  extract(`Ministers meet\n\n${MET} ${text}`, { published: "2031-09-17" }).precedence.map(
    ({ comparator, level, since }) => `${comparator} ${level} ${since?.edtf}`,
  );

describe("claims to precedence (R16)", () => {
  it.each([
    [
      "It was the highest-level contact between Norway and Chile since May 2029 and the first meeting of the two sides since 2030.",
      ["highest foreign_minister 2029-05/..", "first null 2030/.."],
    ],
    ["It was the first meeting of their foreign ministers since 2029.", ["first foreign_minister 2029/.."]],
    ["It was the first contact between Norway and Chile since 2029.", ["first null 2029/.."]],
    ["It was the first meeting of their kind since 2029.", []],
    ["It was the first meeting of the River Forum since 2029.", []],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});
