/** Where a token that starts with a mark ends: most marks are one character, runs and emoji are longer. */

import { BLANK, classOf, DIGIT, isApostrophe, isLetterCode, isWordCode, MARK } from "./characters.ts";
import type { CodedText } from "./coded-text.ts";
import { wordEnd } from "./word-end.ts";

/** The end of a token that starts with a mark. */
export function markEnd(text: CodedText, start: number, to: number, atStart: boolean): number {
  const code = text.codeAt(start);
  const next = start + 1 < to ? text.codeAt(start + 1) : 0;
  if (isApostrophe(code) || code === 0x2018 || code === 0x60)
    return apostropheEnd(text, start, to, code, next, atStart);
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
    // A run of full stops, or of question and exclamation marks, is one token; so is a decimal without its zero.
    if (code === 0x2e && atStart && classOf(next) === DIGIT) return wordEnd(text, start + 1, to);
    let i = start + 1;
    const dots = code === 0x2e || code === 0x2026;
    while (i < to) {
      const c = text.codeAt(i);
      if (dots ? c !== 0x2e && c !== 0x2026 : c !== 0x21 && c !== 0x3f) break;
      i++;
    }
    return i;
  }
  if (code >= 0xd83c && code <= 0xd83e) return emojiEnd(text, start, to);
  if ((code === 0x23 || code === 0x40) && atStart && isLetterCode(next)) {
    let i = start + 1;
    while (i < to && (isWordCode(text.codeAt(i)) || text.codeAt(i) === 0x5f)) i++;
    return i;
  }
  if (code === 0x3a || code === 0x3b) {
    const end = atStart ? emoticonEnd(text, start, to) : 0;
    if (end > 0) return end;
  }
  // Rules and ornaments: ---, ***, ===, << and the like.
  if (next === code && "-*=_~+#<>|\\/$".includes(text.charAt(start))) {
    let i = start + 1;
    while (i < to && text.codeAt(i) === code) i++;
    return i;
  }
  return start + 1;
}

/** The end of :-) and its like before a blank, or 0. */
function emoticonEnd(text: CodedText, start: number, to: number): number {
  let i = start + 1;
  if (text.charAt(i) === "-") i++;
  if (i >= to || !")(DPp".includes(text.charAt(i))) return 0;
  i++;
  return i >= to || text.classAt(i) === BLANK ? i : 0;
}

/** The end of a run of emoji with their joiners and variants. */
function emojiEnd(text: CodedText, start: number, to: number): number {
  let i = start;
  while (i < to) {
    const code = text.codeAt(i);
    const low = text.codeAt(i + 1);
    if (code >= 0xd83c && code <= 0xd83e && i + 1 < to && low >= 0xdc00 && low <= 0xdfff) i += 2;
    else if (i > start && (code === 0xfe0f || (code === 0x200d && i + 1 < to && classOf(low) === MARK))) i++;
    else break;
  }
  return Math.max(i, start + 1);
}

/** The end of a token that starts with an apostrophe or a single quotation mark. */
function apostropheEnd(
  text: CodedText,
  start: number,
  to: number,
  code: number,
  next: number,
  atStart: boolean,
): number {
  if (next === code && code !== 0x2018 && text.codeAt(start + 2) !== code) return start + 2;
  if (code === 0x60 && next !== 0x60) return start + 1;
  if (!atStart) {
    // A clitic divided from a mark or a full stop: the U.S.'s, (sic)'s.
    const ending = /^(?:s|S|d|m|re|ve|ll)(?![\p{L}\d])/u.exec(text.slice(start + 1, Math.min(start + 4, to)));
    return ending && isApostrophe(code) ? start + 1 + ending[0].length : start + 1;
  }
  if (classOf(next) === DIGIT) {
    // '90s, '72: two digits.
    let i = start + 1;
    while (i < to && i < start + 4 && text.classAt(i) === DIGIT) i++;
    if (i !== start + 3) return start + 1;
    if (text.charAt(i) === "s") i++;
    return i >= to || !isWordCode(text.codeAt(i)) ? i : start + 1;
  }
  let i = start + 1;
  while (i < to && i < start + 7 && isLetterCode(text.codeAt(i))) i++;
  return isElided(text.slice(start + 1, i).toLowerCase()) ? i : start + 1;
}

const elided = new Set([
  "tis",
  "twas",
  "em",
  "til",
  "till",
  "cause",
  "bout",
  "round",
  "twere",
  "twill",
  "n",
  "cos",
]);

/** True for a word that is written with an apostrophe for its lost beginning: ’tis, 'em, 'til. */
export function isElided(word: string): boolean {
  return elided.has(word);
}
