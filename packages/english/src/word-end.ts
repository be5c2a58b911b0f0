/** Where a written word ends: which marks belong inside it, whether its full stop does, where a unit is glued to it. */

import { abbreviationKind } from "./abbreviations.ts";
import { BLANK, classOf, DIGIT, isApostrophe, isLetterCode, isWordCode, LOWER, UPPER } from "./characters.ts";
import type { CodedText } from "./coded-text.ts";
import { hyphenKeeps } from "./hyphens.ts";

/** Units that EWT divides from the figure they are glued to: "5pm", "35mm", "10bn". */
const units = new Set(
  "am pm mm cm km kg ft mph kph lb lbs k m bn mn tn gb mb hr hrs min mins yr yrs".split(" "),
);

/** The end of a written word: letters and digits, and the marks that join them inside it. */
export function wordEnd(text: CodedText, start: number, to: number): number {
  let i = start;
  let partStart = start;
  for (;;) {
    while (i < to && isWordCode(text.codeAt(i))) i++;
    if (i + 1 >= to) return i;
    const code = text.codeAt(i);
    const next = text.codeAt(i + 1);
    const nextClass = classOf(next);
    const before = text.classAt(i - 1);
    if (nextClass === BLANK) return i;
    if (isApostrophe(code)) {
      // Don't, O'Brien, Sana'a; figures: 1990's. Not 5'10.
      if ((nextClass !== LOWER && nextClass !== UPPER) || isApostrophe(text.codeAt(i - 1))) return i;
    } else if (code === 0x2d) {
      if (!hyphenKeeps(text, partStart, i, to)) return i;
    } else if (code === 0x2e) {
      if (!dotJoins(text, partStart, i, to, before, nextClass)) return i;
    } else if (code === 0x2c) {
      if (before !== DIGIT || !isThousand(text, i + 1, to)) return i;
    } else if (code === 0x3a || code === 0x2f || code === 0x2b) {
      // 5:00, 26/11, 3+1
      if (before !== DIGIT || nextClass !== DIGIT) return i;
    } else if (code === 0x26) {
      // AT&T, R&D
      if (before !== UPPER || nextClass !== UPPER) return i;
    } else if (code === 0x5f) {
      if (!isWordCode(next) && next !== 0x5f) return i;
    } else {
      return i;
    }
    i++;
    partStart = i;
  }
}

/** Whether the full stop at `dot` is inside a word: 3.5, U.S, example.com. */
function dotJoins(
  text: CodedText,
  part: number,
  dot: number,
  to: number,
  before: number,
  next: number,
): boolean {
  if (before === DIGIT && next === DIGIT) return true;
  if (dot - part < 3 && /^(?:Ph\.D|[BM]\.Sc)$/.test(text.slice(part, Math.min(part + 4, to)))) return true;
  if (dot - part === 1 && before !== DIGIT && (next === LOWER || next === UPPER)) {
    // One letter each side of the stop, or an initial glued to a name (which stays apart: "J.Smith").
    const after = text.classAt(dot + 2);
    return dot + 2 >= to || (after !== LOWER && after !== UPPER) || !isWordCode(text.codeAt(dot + 2));
  }
  return false;
}

/** Whether three digits and no fourth follow: the group after the comma in 500,000. */
function isThousand(text: CodedText, at: number, to: number): boolean {
  for (let k = 0; k < 3; k++) if (at + k >= to || text.classAt(at + k) !== DIGIT) return false;
  return at + 3 >= to || text.classAt(at + 3) !== DIGIT;
}

/** The end of the word with its full stop when that belongs to it ("U.S.", "Gen.", "W."), else `end`. */
export function stopEnd(text: CodedText, start: number, end: number, to: number): number {
  const after = text.codeAt(end + 1);
  if (after === 0x2e && end + 1 < to) return end;
  const length = end - start;
  const first = text.classAt(start);
  if (length === 1) {
    // An initial, and "(b. 1950)".
    if (first === UPPER || text.charAt(start - 1) === "(") return end + 1;
    if (first === DIGIT) return end;
  }
  if (length > 9) return end;
  const word = text.slice(start, end);
  if (first !== DIGIT && isDotted(word.slice(word.lastIndexOf("-") + 1))) return end + 1;
  const kind = abbreviationKind(word);
  if (kind === undefined) return end;
  if (kind !== "number") return end + 1;
  let i = end + 1;
  while (i < to && i < end + 3 && text.classAt(i) === BLANK) i++;
  return i < to && text.classAt(i) === DIGIT ? end + 1 : end;
}

/** Letters with stops between them: "U.S", "a.m", "Ph.D". */
function isDotted(word: string): boolean {
  let parts = 1;
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x2e) {
      parts++;
      length = 0;
    } else if (!isLetterCode(code) || ++length > 2) return false;
  }
  return parts > 1;
}

/** Where the unit starts in a figure like "5pm"; 0 when there is none. */
export function unitOffset(text: CodedText, start: number, end: number): number {
  let i = end;
  while (i > start && isLetterCode(text.codeAt(i - 1))) i--;
  if (i === end || end - i > 4 || text.classAt(i - 1) !== DIGIT) return 0;
  return units.has(text.slice(i, end).toLowerCase()) ? i - start : 0;
}
