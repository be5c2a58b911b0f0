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
  let suffix = 0x3c6ef372;
  for (let k = 1; k <= 5; k++) {
    if (k <= length) {
      const code = text.charCodeAt(end - k);
      const n =
        code >= 0x41 && code <= 0x5a
          ? code | 0x20
          : code >= 0x30 && code <= 0x39
            ? 0x30
            : code >= 0xc0
              ? lowerCode(straightMark(code))
              : code;
      suffix = Math.imul(suffix ^ n, prime);
    }
    if (k === 1) codes.suffix1[at] = suffix;
    else if (k === 2) codes.suffix2[at] = suffix;
    else if (k === 3) codes.suffix3[at] = suffix;
    else if (k === 4) codes.suffix4[at] = suffix;
    else codes.suffix5[at] = suffix;
  }
  let shape: number;
  if (digits > 0) shape = upper + lower === 0 ? 5 : 6;
  else if (upper === 0) shape = lower > 0 ? 1 : 7;
  else if (lower > 0) shape = firstUpper ? (upper > 1 ? 3 : 2) : 8;
  else shape = length === 1 ? 9 : 4;
  if (marks > 0 && shape !== 7) shape |= 16;
  if (length > 1 && shape === 5) shape |= length === 4 ? 32 : 64;
  codes.shape[at] = shape;
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

/**
 * Writes the features of the word at place `i` (with `padding`) to `out`, given the tags of the two words before it.
 * The order is fixed: template k has the seed that belongs to k, so a change here needs new weights.
 */
export function fillFeatures(
  codes: SentenceCodes,
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void {
  const w0 = codes.word[i] as number;
  const wm1 = codes.word[i - 1] as number;
  const wm2 = codes.word[i - 2] as number;
  const wp1 = codes.word[i + 1] as number;
  const wp2 = codes.word[i + 2] as number;
  const titled = codes.titled;
  const first = i === padding ? 1 : 0;
  const s0 = ((codes.shape[i] as number) << 2) | (first << 1) | titled;
  const sm1 = codes.shape[i - 1] as number;
  const sp1 = codes.shape[i + 1] as number;
  const suffix2 = codes.suffix2[i] as number;
  const suffix3 = codes.suffix3[i] as number;
  const next3 = codes.suffix3[i + 1] as number;
  const previous3 = codes.suffix3[i - 1] as number;
  const t1 = tag1 + 1;
  const t2 = tag2 + 1;
  const t12 = t1 * 251 + t2;
  fillOwnFeatures(codes, i, s0, out);
  out[11] = mix(0xc000193, wm1, 0);
  out[12] = mix(0xd000193, wp1, 0);
  out[13] = mix(0xe000193, wm2, 0);
  out[14] = mix(0xf000193, wp2, 0);
  out[15] = mix(0x10000193, next3, 0);
  out[16] = mix(0x11000193, previous3, 0);
  out[17] = mix(0x12000193, codes.suffix2[i + 1] as number, s0);
  out[18] = mix(0x13000193, sp1, s0);
  out[19] = mix(0x14000193, sm1, s0);
  out[20] = mix(0x15000193, wm1, w0);
  out[21] = mix(0x16000193, w0, wp1);
  out[22] = mix(0x17000193, wm1, wp1);
  out[23] = mix(0x18000193, t1, s0);
  out[24] = mix(0x19000193, t12, 0);
  out[25] = mix(0x1a000193, t1, w0);
  out[26] = mix(0x1b000193, t1, wp1);
  out[27] = mix(0x1c000193, t1, suffix3);
  out[28] = mix(0x1d000193, t12, w0);
  out[29] = mix(0x1e000193, t1, next3);
  out[30] = mix(0x1f000193, wp1, wp2);
  out[31] = mix(0x20000193, t2, w0);
  out[32] = mix(0x21000193, t12, wp1);
  out[33] = mix(0x22000193, wm2, wm1);
  out[34] = mix(0x23000193, suffix2, next3);
  out[35] = mix(0x24000193, sp1 * 131 + sm1, s0);
}

/** The hash of a feature: `seed` is its template's. */
export function mix(seed: number, a: number, b: number): number {
  let h = Math.imul(a ^ seed, 0x85ebca6b) + Math.imul(b, 0x9e3779b1);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
