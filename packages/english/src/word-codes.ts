/** The words of a sentence to what the tagger's templates look at: hashes of words and of their endings, and shapes. */

import { classOf, LOWER, UPPER } from "./characters.ts";

/** Places before and after the sentence's words in a `SentenceCodes`. */
export const padding = 2;

/** What the templates look at, per word of one sentence; word k stands at `k + padding`. */
export interface SentenceCodes {
  capacity: number;
  length: number;
  word: Int32Array;
  /** Hashes of the last 1 to 5 characters and of the first 2 and 3; of the whole word where it is shorter. */
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  suffix5: Int32Array;
  prefix2: Int32Array;
  prefix3: Int32Array;
  shape: Int32Array;
  /** 1 where most words of the sentence are capitalised, as in a headline. */
  titled: number;
}

/** Room for a sentence of `capacity` words. */
export function createCodes(capacity: number): SentenceCodes {
  const room = () => new Int32Array(capacity + 2 * padding);
  return {
    capacity,
    length: 0,
    word: room(),
    suffix1: room(),
    suffix2: room(),
    suffix3: room(),
    suffix4: room(),
    suffix5: room(),
    prefix2: room(),
    prefix3: room(),
    shape: room(),
    titled: 0,
  };
}

/** Codes of the places before a sentence. */
export const startCode = 0x51ed270b;
/** Codes of the places behind a sentence. */
export const endCode = 0x2c1b3c6d;

/**
 * Fills `codes` with the tokens `[first, last)` of the text. Case goes to the shape; every figure counts as 0 and a
 * curly mark as a straight one.
 */
export function encodeSentence(
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  first: number,
  last: number,
  codes: SentenceCodes,
): void {
  const length = last - first;
  codes.length = length;
  let capitals = 0;
  let letters = 0;
  for (let k = 0; k < length; k++) {
    const start = starts[first + k] as number;
    const end = ends[first + k] as number;
    const shape = encodeWord(text, start, end, k + padding, codes);
    if ((shape & 15) >= 1 && (shape & 15) <= 4 && end - start > 3) {
      letters++;
      if ((shape & 15) !== 1) capitals++;
    }
  }
  codes.titled = isTitled(letters, capitals);
  for (let k = 0; k < padding; k++) {
    pad(codes, k, startCode + k);
    pad(codes, padding + length + k, endCode + k);
  }
}

/** 1 where most of the words of letters, of more than three characters, are capitalised. */
export function isTitled(letters: number, capitals: number): number {
  return letters > 2 && capitals * 4 > letters * 3 ? 1 : 0;
}

/** Fills the place `at`, outside the sentence, with one code. */
export function pad(codes: SentenceCodes, at: number, code: number): void {
  codes.word[at] = code;
  codes.suffix1[at] = code;
  codes.suffix2[at] = code;
  codes.suffix3[at] = code;
  codes.suffix4[at] = code;
  codes.suffix5[at] = code;
  codes.prefix2[at] = code;
  codes.prefix3[at] = code;
  codes.shape[at] = 15;
}

const prime = 0x01000193;

/** Fills the place `at` with one word; returns its shape. */
export function encodeWord(
  text: string,
  start: number,
  end: number,
  at: number,
  codes: SentenceCodes,
): number {
  let hash = 0x811c9dc5 | 0;
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let marks = 0;
  let firstUpper = 0;
  const length = end - start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    let n = code;
    if (code >= 0x61 && code <= 0x7a) lower++;
    else if (code >= 0x41 && code <= 0x5a) {
      n = code | 0x20;
      upper++;
      if (i === start) firstUpper = 1;
    } else if (code >= 0x30 && code <= 0x39) {
      n = 0x30;
      digits++;
    } else if (code > 0x2017 && code < 0x201e) {
      n = straightMark(code);
      marks++;
    } else {
      const c = classOf(code);
      if (c === UPPER) {
        n = lowerCode(code);
        upper++;
        if (i === start) firstUpper = 1;
      } else if (c === LOWER) lower++;
      else marks++;
    }
    hash = Math.imul(hash ^ n, prime);
    if (i - start === 1) codes.prefix2[at] = hash;
    else if (i - start === 2) codes.prefix3[at] = hash;
  }
  codes.word[at] = hash;
  if (length < 3) codes.prefix3[at] = hash;
  if (length < 2) codes.prefix2[at] = hash;
  encodeEndings(text, start, end, at, codes);
  const shape = shapeOf(length, upper, lower, digits, marks, firstUpper);
  codes.shape[at] = shape;
  return shape;
}

/** Fills what the place `at` has of the last 1 to 5 characters of a word. */
function encodeEndings(text: string, start: number, end: number, at: number, codes: SentenceCodes): void {
  const { suffix1, suffix2, suffix3, suffix4, suffix5 } = codes;
  let suffix = 0x3c6ef372;
  for (let k = 1; k <= 5; k++) {
    if (end - k >= start) suffix = Math.imul(suffix ^ foldedCode(text.charCodeAt(end - k)), prime);
    if (k === 1) suffix1[at] = suffix;
    else if (k === 2) suffix2[at] = suffix;
    else if (k === 3) suffix3[at] = suffix;
    else if (k === 4) suffix4[at] = suffix;
    else suffix5[at] = suffix;
  }
}

/** A character without its case, a figure as 0, a curly mark as a straight one. */
function foldedCode(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code >= 0x30 && code <= 0x39) return 0x30;
  return code >= 0xc0 ? lowerCode(straightMark(code)) : code;
}

/**
 * The shape of a word by how many of its characters are of which kind. The low four bits: 1 lower case, 2 with a capital
 * first, 3 and others, 4 capitals, 5 figures, 6 figures and letters, 7 marks, 8 a capital inside, 9 one capital; 16 with
 * marks, 32 four figures, 64 another number of them.
 */
function shapeOf(
  length: number,
  upper: number,
  lower: number,
  digits: number,
  marks: number,
  firstUpper: number,
): number {
  let shape: number;
  if (digits > 0) shape = upper + lower === 0 ? 5 : 6;
  else if (upper === 0) shape = lower > 0 ? 1 : 7;
  else if (lower > 0) shape = firstUpper ? (upper > 1 ? 3 : 2) : 8;
  else shape = length === 1 ? 9 : 4;
  if (marks > 0 && shape !== 7) shape |= 16;
  if (length > 1 && shape === 5) shape |= length === 4 ? 32 : 64;
  return shape;
}

/** Curly marks as straight ones: the treebanks have few of them. */
function straightMark(code: number): number {
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code === 0x201c || code === 0x201d ? 0x22 : code;
}

function lowerCode(code: number): number {
  return classOf(code) === UPPER ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}
