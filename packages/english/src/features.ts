/** What the templates look at to the numbers that the tagger looks up: one 32-bit hash per feature template. */

import { padding, type SentenceCodes } from "./word-codes.ts";

/** How many features a word has. */
export const featureCount = 36;

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
