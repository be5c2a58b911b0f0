import { expect, test } from "vitest";
import { isCapitalised, startsLetter, startsLower, startsUpper } from "./letters.ts";

test.each([
  "Oslo",
  "OPEC",
  "A",
  "ánimo",
  "Žilina",
  "ŽS",
  "oslo",
  "iPhone",
  "Aß",
  "AÉ",
  "Ærø",
  "ǅ",
  "Ⅷ",
  "中",
  "𐐀𐐨",
  "𐐀A",
  "\ud801a",
  "3rd",
  "’s",
  "[",
  "@",
  "`",
  "{",
  "",
])("%s starts as Unicode's classes say", (word) => {
  expect(startsUpper(word)).toBe(/^\p{Lu}/u.test(word));
  expect(startsLower(word)).toBe(/^\p{Ll}/u.test(word));
  expect(startsLetter(word)).toBe(/^\p{L}/u.test(word));
  expect(isCapitalised(word)).toBe(/^\p{Lu}\p{Ll}/u.test(word));
});
