/**
 * Takes a word, tells what letters it starts with. To set up one expression with a class of Unicode's takes an engine longer
 * than to read a sentence, and each place where one stands has it set up anew; most words start with one of 52 letters.
 */

const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const LETTER = /^\p{L}/u;

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether a word starts with a capital letter. */
export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 128 ? UPPER.test(word) : isCapital(code);
}

/** Whether a word starts with a small letter. */
export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 128 ? LOWER.test(word) : isSmall(code);
}

/** Whether a word starts with a letter. */
export function startsLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 128 ? LETTER.test(word) : isSmall(code) || isCapital(code);
}

/** Whether a word starts with a capital letter and a small one: "Oslo", not "OPEC" or "A". */
export const isCapitalised = (word: string): boolean =>
  startsUpper(word) && startsLower(word.slice(word.charCodeAt(0) >> 10 === 54 ? 2 : 1));
