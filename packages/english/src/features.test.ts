import { expect, test } from "vitest";
import { featureCount, fillFeatures } from "./features.ts";
import { createCodes, encodeSentence, padding } from "./word-codes.ts";

/** The features of the third of four words, after the two tags. */
function features(text: string, tag1 = 5, tag2 = 7): number[] {
  const words = [...text.matchAll(/\S+/g)];
  const codes = createCodes(words.length);
  const starts = words.map((word) => word.index);
  const ends = words.map((word) => word.index + word[0].length);
  encodeSentence(text, starts, ends, 0, words.length, codes);
  const out = new Int32Array(featureCount);
  fillFeatures(codes, 2 + padding, tag1, tag2, out);
  return [...out];
}

const changed = (a: number[], b: number[]) => a.flatMap((value, k) => (value === b[k] ? [] : [k]));
const base = features("Four envoys left Oslo");

test("the weights fit these templates: a change here needs `npm run train`, then a new number", () => {
  const sum = base.toSorted((a, b) => a - b).reduce((hash, value) => (Math.imul(hash, 31) + value) | 0, 7);
  expect(sum).toBe(-2003529023);
});

test.each([
  ["the tag before", features("Four envoys left Oslo", 6, 7), [21, 22, 26, 27, 28, 29, 30, 33]],
  ["the tag before that", features("Four envoys left Oslo", 5, 8), [22, 29, 32, 33]],
  ["the word two before", features("Five envoys left Oslo"), [13, 34]],
  ["only the case of the next word", features("Four envoys left oslo"), [18, 20]],
])("%s changes its templates and no others", (_, other, expected) => {
  expect(changed(base, other)).toEqual(expected);
});

test("figures and apostrophes of every kind count as one", () => {
  expect(features("In May 1999 it’s")).toEqual(features("In May 2024 it's"));
});
