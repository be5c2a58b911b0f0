/** A text to its words and marks, by one pass over its characters. */

import type { Span, Word } from "./analysed-text.ts";
import { abbreviationKind } from "./abbreviations.ts";
import { addressEnd } from "./addresses.ts";
import { BLANK, classOf, DIGIT, isApostrophe, isLetterCode, isWordCode, LOWER, MARK, UPPER } from "./characters.ts";
import { cliticOffset } from "./clitics.ts";
import { hyphenKeeps } from "./hyphens.ts";

/** Token boundaries as parallel lists: token i is `[starts[i], ends[i])`. */
export interface Boundaries {
  readonly starts: number[];
  readonly ends: number[];
}

/** Units that EWT divides from the figure they are glued to: "5pm", "35mm", "10bn". */
const units = new Set("am pm mm cm km kg ft mph kph lb lbs k m bn mn tn gb mb hr hrs min mins yr yrs".split(" "));

/**
 * The words and marks of `text` in order, or of the part of it that `within` names.
 * Every character that is neither white space nor invisible belongs to one token; an empty text has none.
 * Source: the tokenisation of UD English EWT 2.x (clitics and most hyphenated compounds are divided).
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const boundaries: Boundaries = { starts: [], ends: [] };
  findBoundaries(text, within.start, within.end, boundaries);
  const lowered = lowerInPlace(text);
  return boundaries.starts.map((start, i) => {
    const end = boundaries.ends[i] as number;
    return { start, end, text: text.slice(start, end), lower: lowerOf(text, lowered, start, end) };
  });
}

/** The text in lower case with straight apostrophes, or undefined when that would move its offsets. */
export function lowerInPlace(text: string): string | undefined {
  let lowered = text.toLowerCase();
  if (lowered.includes("\u2019")) lowered = lowered.replaceAll("\u2019", "'");
  return lowered.length === text.length && !lowered.includes("\u00ad") ? lowered : undefined;
}

/** `Word.lower` of the token `[start, end)`. */
export function lowerOf(text: string, lowered: string | undefined, start: number, end: number): string {
  if (lowered !== undefined) return lowered.slice(start, end);
  return text.slice(start, end).toLowerCase().replaceAll("\u2019", "'").replaceAll("\u00ad", "");
}

/** Appends the boundaries of the tokens in `[from, to)` to `out`. */
export function findBoundaries(text: string, from: number, to: number, out: Boundaries): void {
  const { starts, ends } = out;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const c = classOf(code);
    if (c === BLANK) {
      i++;
      continue;
    }
    const atStart = i === from || classOf(text.charCodeAt(i - 1)) === BLANK;
    let end: number;
    if (c === MARK) {
      end = markEnd(text, i, to, atStart);
    } else {
      end = wordEnd(text, i, to);
      const address = mayJoinAddress(text, end, to) ? addressEnd(text, i, to) : 0;
      if (address <= end) {
        i = splitWord(text, i, end, to, out);
        continue;
      }
      end = address;
    }
    starts.push(i);
    ends.push(end);
    i = end;
  }
}

/** A cheap look ahead: only a mark with no blank after it can make an address of the word before it. */
function mayJoinAddress(text: string, end: number, to: number): boolean {
  if (end + 1 >= to) return false;
  const code = text.charCodeAt(end);
  if (code !== 0x2e && code !== 0x40 && code !== 0x3a && code !== 0x2f && code !== 0x2d && code !== 0x2b) return false;
  const next = text.charCodeAt(end + 1);
  return isWordCode(next) || next === 0x2f;
}

/** Pushes the token or tokens of the written word `[start, end)`; returns where it ends with its full stop. */
function splitWord(text: string, start: number, end: number, to: number, out: Boundaries): number {
  const { starts, ends } = out;
  if (text.charCodeAt(end) === 0x2e && end < to) {
    const withStop = stopEnd(text, start, end, to);
    if (withStop > end) {
      starts.push(start);
      ends.push(withStop);
      return withStop;
    }
  }
  let divide = 0;
  if (end - start > 1) {
    const first = classOf(text.charCodeAt(start));
    if (first === DIGIT) divide = unitOffset(text, start, end);
    else divide = cliticOffset(text.slice(start, end));
  }
  if (divide > 0) {
    starts.push(start, start + divide);
    ends.push(start + divide, end);
  } else {
    starts.push(start);
    ends.push(end);
  }
  return end;
}

/** Where the unit starts in a figure like "5pm"; 0 when there is none. */
function unitOffset(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isLetterCode(text.charCodeAt(i - 1))) i--;
  if (i === end || end - i > 4 || classOf(text.charCodeAt(i - 1)) !== DIGIT) return 0;
  return units.has(text.slice(i, end).toLowerCase()) ? i - start : 0;
}

/** The end of a written word: letters and digits, and the marks that join them inside it. */
function wordEnd(text: string, start: number, to: number): number {
  let i = start;
  let partStart = start;
  for (;;) {
    while (i < to && isWordCode(text.charCodeAt(i))) i++;
    if (i + 1 >= to) return i;
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    const nextClass = classOf(next);
    const before = classOf(text.charCodeAt(i - 1));
    if (nextClass === BLANK) return i;
    if (isApostrophe(code)) {
      // Don't, O'Brien, Sana'a; figures: 1990's. Not 5'10.
      if ((nextClass !== LOWER && nextClass !== UPPER) || isApostrophe(text.charCodeAt(i - 1))) return i;
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
function dotJoins(text: string, part: number, dot: number, to: number, before: number, next: number): boolean {
  if (before === DIGIT && next === DIGIT) return true;
  if (dot - part === 1 && before !== DIGIT && (next === LOWER || next === UPPER)) {
    // One letter each side of the stop, or an initial glued to a name (which stays apart: "J.Smith").
    const after = classOf(text.charCodeAt(dot + 2));
    return dot + 2 >= to || (after !== LOWER && after !== UPPER) || !isWordCode(text.charCodeAt(dot + 2));
  }
  return false;
}

/** Whether three digits and no fourth follow: the group after the comma in 500,000. */
function isThousand(text: string, at: number, to: number): boolean {
  for (let k = 0; k < 3; k++) if (at + k >= to || classOf(text.charCodeAt(at + k)) !== DIGIT) return false;
  return at + 3 >= to || classOf(text.charCodeAt(at + 3)) !== DIGIT;
}

/** The end of the word with its full stop when that belongs to it ("U.S.", "Gen.", "W."), else `end`. */
function stopEnd(text: string, start: number, end: number, to: number): number {
  const after = text.charCodeAt(end + 1);
  if (after === 0x2e && end + 1 < to) return end;
  const length = end - start;
  const first = classOf(text.charCodeAt(start));
  if (length === 1) {
    if (first === UPPER) return end + 1;
    if (first === DIGIT) return end;
  }
  if (length > 9) return end;
  const word = text.slice(start, end);
  if (first !== DIGIT && isDotted(word)) return end + 1;
  const kind = abbreviationKind(word);
  if (kind === undefined) return end;
  if (kind !== "number") return end + 1;
  let i = end + 1;
  while (i < to && i < end + 3 && classOf(text.charCodeAt(i)) === BLANK) i++;
  return i < to && classOf(text.charCodeAt(i)) === DIGIT ? end + 1 : end;
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

/** The end of a token that starts with a mark. */
function markEnd(text: string, start: number, to: number, atStart: boolean): number {
  const code = text.charCodeAt(start);
  const next = start + 1 < to ? text.charCodeAt(start + 1) : 0;
  if (isApostrophe(code) || code === 0x2018 || code === 0x60) return apostropheEnd(text, start, to, code, next, atStart);
  if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026) {
    // A run of full stops, or of question and exclamation marks, is one token; so is a decimal without its zero.
    if (code === 0x2e && atStart && classOf(next) === DIGIT) return wordEnd(text, start + 1, to);
    let i = start + 1;
    const dots = code === 0x2e || code === 0x2026;
    while (i < to) {
      const c = text.charCodeAt(i);
      if (dots ? c !== 0x2e && c !== 0x2026 : c !== 0x21 && c !== 0x3f) break;
      i++;
    }
    return i;
  }
  if (code >= 0xd83c && code <= 0xd83e) return emojiEnd(text, start, to);
  if ((code === 0x23 || code === 0x40) && atStart && isLetterCode(next)) {
    let i = start + 1;
    while (i < to && (isWordCode(text.charCodeAt(i)) || text.charCodeAt(i) === 0x5f)) i++;
    return i;
  }
  if (code === 0x3a || code === 0x3b) {
    const end = atStart ? emoticonEnd(text, start, to) : 0;
    if (end > 0) return end;
  }
  // Rules and ornaments: ---, ***, ===, << and the like.
  if (next === code && "-*=_~+#<>|\\/$".includes(text[start] as string)) {
    let i = start + 1;
    while (i < to && text.charCodeAt(i) === code) i++;
    return i;
  }
  return start + 1;
}

/** The end of :-) and its like before a blank, or 0. */
function emoticonEnd(text: string, start: number, to: number): number {
  let i = start + 1;
  if (text[i] === "-") i++;
  if (i >= to || !")(DPp".includes(text[i] as string)) return 0;
  i++;
  return i >= to || classOf(text.charCodeAt(i)) === BLANK ? i : 0;
}

/** The end of a run of emoji with their joiners and variants. */
function emojiEnd(text: string, start: number, to: number): number {
  let i = start;
  while (i < to) {
    const code = text.charCodeAt(i);
    const low = text.charCodeAt(i + 1);
    if (code >= 0xd83c && code <= 0xd83e && i + 1 < to && low >= 0xdc00 && low <= 0xdfff) i += 2;
    else if (i > start && (code === 0xfe0f || (code === 0x200d && i + 1 < to && classOf(low) === MARK))) i++;
    else break;
  }
  return Math.max(i, start + 1);
}

/** The end of a token that starts with an apostrophe or a single quotation mark. */
function apostropheEnd(text: string, start: number, to: number, code: number, next: number, atStart: boolean): number {
  if (next === code && code !== 0x2018 && text.charCodeAt(start + 2) !== code) return start + 2;
  if (code === 0x60 && next !== 0x60) return start + 1;
  if (!atStart) {
    // A clitic divided from a mark or a full stop: the U.S.'s, (sic)'s.
    const ending = /^(?:s|S|d|m|re|ve|ll)(?![\p{L}\d])/u.exec(text.slice(start + 1, Math.min(start + 4, to)));
    return ending && isApostrophe(code) ? start + 1 + ending[0].length : start + 1;
  }
  if (classOf(next) === DIGIT) {
    // '90s, '72: two digits.
    let i = start + 1;
    while (i < to && i < start + 4 && classOf(text.charCodeAt(i)) === DIGIT) i++;
    if (i !== start + 3) return start + 1;
    if (text[i] === "s") i++;
    return i >= to || !isWordCode(text.charCodeAt(i)) ? i : start + 1;
  }
  let i = start + 1;
  while (i < to && i < start + 7 && isLetterCode(text.charCodeAt(i))) i++;
  return isElided(text.slice(start + 1, i).toLowerCase()) ? i : start + 1;
}

const elided = new Set(["tis", "twas", "em", "til", "till", "cause", "bout", "round", "twere", "twill", "n", "cos"]);

/** True for a word that is written with an apostrophe for its lost beginning: ’tis, 'em, 'til. */
export function isElided(word: string): boolean {
  return elided.has(word);
}
