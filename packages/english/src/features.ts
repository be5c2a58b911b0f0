/** The words of a sentence to the numbers that the tagger looks up: one 32-bit hash per feature template. */

import { classOf, LOWER, UPPER } from "./characters.ts";

/** How many features a word has. */
export const featureCount = 36;

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

/** How many of the features look at the word alone. */
export const ownCount = 11;

/** Writes the first features to `out`: those of the word at `at` alone. `place` is shape × 4 + first × 2 + titled. */
export function fillOwnFeatures(codes: SentenceCodes, at: number, place: number, out: Int32Array): void {
  out[0] = mix(0x1000193, codes.word[at] as number, 0);
  out[1] = mix(0x2000193, codes.word[at] as number, place);
  out[2] = mix(0x3000193, codes.suffix1[at] as number, place);
  out[3] = mix(0x4000193, codes.suffix2[at] as number, 0);
  out[4] = mix(0x5000193, codes.suffix3[at] as number, 0);
  out[5] = mix(0x6000193, codes.suffix4[at] as number, 0);
  out[6] = mix(0x7000193, codes.suffix5[at] as number, 0);
  out[7] = mix(0x8000193, codes.prefix2[at] as number, 0);
  out[8] = mix(0x9000193, codes.prefix3[at] as number, 0);
  out[9] = mix(0xa000193, place, 0);
  out[10] = mix(0xb000193, codes.suffix3[at] as number, place);
}

/** Writes what a word is to its neighbours to `out`, at the places of their features, were it before and behind one. */
export function fillNeighbourFeatures(codes: SentenceCodes, out: Int32Array): void {
  const word = codes.word[0] as number;
  const suffix3 = codes.suffix3[0] as number;
  out[11] = mix(0xc000193, word, 0);
  out[12] = mix(0xd000193, word, 0);
  out[13] = mix(0xe000193, word, 0);
  out[14] = mix(0xf000193, word, 0);
  out[15] = mix(0x10000193, suffix3, 0);
  out[16] = mix(0x11000193, suffix3, 0);
}

/** How many of the features look at two words together, or at a word and a tag. */
export const pairCount = 13;

/**
 * Writes the features of pairs to `out`, from `at` on: hashes of the two words before, the word, the two behind it, of the
 * endings of the word and the next, and the numbers of the two tags before, plus 1.
 */
export function fillPairFeatures(
  out: Int32Array,
  at: number,
  wm2: number,
  wm1: number,
  w0: number,
  wp1: number,
  wp2: number,
  suffix2: number,
  suffix3: number,
  next3: number,
  t1: number,
  t2: number,
): void {
  const t12 = t1 * 251 + t2;
  out[at] = mix(0x15000193, wm1, w0);
  out[at + 1] = mix(0x16000193, w0, wp1);
  out[at + 2] = mix(0x17000193, wm1, wp1);
  out[at + 3] = mix(0x1a000193, t1, w0);
  out[at + 4] = mix(0x1b000193, t1, wp1);
  out[at + 5] = mix(0x1c000193, t1, suffix3);
  out[at + 6] = mix(0x1d000193, t12, w0);
  out[at + 7] = mix(0x1e000193, t1, next3);
  out[at + 8] = mix(0x1f000193, wp1, wp2);
  out[at + 9] = mix(0x20000193, t2, w0);
  out[at + 10] = mix(0x21000193, t12, wp1);
  out[at + 11] = mix(0x22000193, wm2, wm1);
  out[at + 12] = mix(0x23000193, suffix2, next3);
}

/**
 * Writes the features of the word at place `i` (with `padding`) to `out`, given the tags of the two words before it.
 * A template is known by its seed, so a change of seeds needs new weights; a change of order doesn't.
 */
export function fillFeatures(
  codes: SentenceCodes,
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void {
  const { word, suffix2, suffix3, shape } = codes;
  const w0 = word[i] as number;
  const wm1 = word[i - 1] as number;
  const wm2 = word[i - 2] as number;
  const wp1 = word[i + 1] as number;
  const wp2 = word[i + 2] as number;
  const first = i === padding ? 1 : 0;
  const s0 = ((shape[i] as number) << 2) | (first << 1) | codes.titled;
  const sm1 = shape[i - 1] as number;
  const sp1 = shape[i + 1] as number;
  const next3 = suffix3[i + 1] as number;
  const t1 = tag1 + 1;
  const t2 = tag2 + 1;
  fillOwnFeatures(codes, i, s0, out);
  out[11] = mix(0xc000193, wm1, 0);
  out[12] = mix(0xd000193, wp1, 0);
  out[13] = mix(0xe000193, wm2, 0);
  out[14] = mix(0xf000193, wp2, 0);
  out[15] = mix(0x10000193, next3, 0);
  out[16] = mix(0x11000193, suffix3[i - 1] as number, 0);
  out[17] = mix(0x12000193, suffix2[i + 1] as number, s0);
  out[18] = mix(0x13000193, sp1, s0);
  out[19] = mix(0x14000193, sm1, s0);
  out[20] = mix(0x24000193, sp1 * 131 + sm1, s0);
  out[21] = mix(0x18000193, t1, s0);
  out[22] = mix(0x19000193, t1 * 251 + t2, 0);
  const pairsAt = featureCount - pairCount;
  fillPairFeatures(
    out,
    pairsAt,
    wm2,
    wm1,
    w0,
    wp1,
    wp2,
    suffix2[i] as number,
    suffix3[i] as number,
    next3,
    t1,
    t2,
  );
}

/** The hash of a feature: `seed` is its template's. */
export function mix(seed: number, a: number, b: number): number {
  let h = Math.imul(a ^ seed, 0x85ebca6b) + Math.imul(b, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
