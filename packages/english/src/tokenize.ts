/** A text to its words and marks, by one pass over its characters. */

import { addressEnd } from "./addresses.ts";
import type { Span, Word } from "./analysed-text.ts";
import { BLANK, classOf, DIGIT, isWordCode, MARK } from "./characters.ts";
import { cliticOffset } from "./clitics.ts";
import { CodedText } from "./coded-text.ts";
import { wordOf } from "./intern.ts";
import { markEnd } from "./mark-end.ts";
import { stopEnd, unitOffset, wordEnd } from "./word-end.ts";

/** Token boundaries in the order of a text: token i of `count` is `[starts[i], ends[i])`. */
export class Boundaries {
  starts: Int32Array;
  ends: Int32Array;
  count = 0;

  /** Room for so many tokens at first. */
  constructor(room: number) {
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
  }

  add(start: number, end: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  private grow(): void {
    const { starts, ends, count } = this;
    this.starts = new Int32Array(2 * count + 16);
    this.ends = new Int32Array(2 * count + 16);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

/** How many tokens a text of so many characters hardly exceeds: a word has five and a blank. */
export const roomFor = (length: number): number => (length >> 2) + 16;

/**
 * The words and marks of `text` in order, or of the part of it that `within` names.
 * Every character that is neither white space nor invisible belongs to one token; an empty text has none.
 * Source: the tokenisation of UD English EWT 2.x (clitics and most hyphenated compounds are divided).
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const boundaries = new Boundaries(roomFor(within.end - within.start));
  findBoundaries(new CodedText(text), within.start, within.end, boundaries);
  return Array.from(boundaries.starts.subarray(0, boundaries.count), (start, i) => {
    const end = boundaries.ends[i] as number;
    const word = wordOf(text, start, end);
    return { start, end, text: word, lower: lowerOf(word) };
  });
}

/** `Word.lower` of a word as written. */
export function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 0x2019 || code === 0xad) return lower.replaceAll("\u2019", "'").replaceAll("\u00ad", "");
  }
  return lower;
}

/** Appends the boundaries of the tokens in `[from, to)` to `out`. */
export function findBoundaries(text: CodedText, from: number, to: number, out: Boundaries): void {
  let i = from;
  while (i < to) {
    const code = text.codeAt(i);
    const c = classOf(code);
    if (c === BLANK) {
      i++;
      continue;
    }
    const atStart = i === from || text.classAt(i - 1) === BLANK;
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
    out.add(i, end);
    i = end;
  }
}

/** A cheap look ahead: only a mark with no blank after it can make an address of the word before it. */
function mayJoinAddress(text: CodedText, end: number, to: number): boolean {
  if (end + 1 >= to) return false;
  const code = text.codeAt(end);
  if (code !== 0x2e && code !== 0x40 && code !== 0x3a && code !== 0x2f && code !== 0x2d && code !== 0x2b)
    return false;
  const next = text.codeAt(end + 1);
  return isWordCode(next) || next === 0x2f;
}

/** Pushes the token or tokens of the written word `[start, end)`; returns where it ends with its full stop. */
function splitWord(text: CodedText, start: number, end: number, to: number, out: Boundaries): number {
  if (text.codeAt(end) === 0x2e && end < to) {
    const withStop = stopEnd(text, start, end, to);
    if (withStop > end) {
      out.add(start, withStop);
      return withStop;
    }
  }
  let divide = 0;
  if (end - start > 1) {
    const first = text.classAt(start);
    if (first === DIGIT) divide = unitOffset(text, start, end);
    else divide = cliticOffset(text, start, end);
  }
  if (divide > 0) {
    out.add(start, start + divide);
    out.add(start + divide, end);
  } else out.add(start, end);
  return end;
}
