/** The weights file to a model that can be looked up. */

import { createRowCode } from "./row-code.ts";
import { createSymbolDecoder } from "./symbol-decoder.ts";

/** Bits of a feature's hash that the weights keep. */
export const keyBits = 22;

/**
 * A linear model over hashed features.
 * A row of `entries` is what the model knows of one feature: a head (the low byte of the feature's key * 128 + how many
 * entries follow) and the entries, each `weight * 256 + tag`, so that a look-up touches one place of memory. Rows stand
 * in the order of their keys; those whose keys share their upper bits are `[buckets[k], buckets[k + 1])`.
 * A word with one certain tag has a head without entries, and that tag behind it.
 */
export interface Model {
  /** "UPOS|XPOS" of every tag; first the `openCount` of words without end, so that these stand together in memory. */
  readonly tags: readonly string[];
  readonly openCount: number;
  /** The number that a tag has in the file, and in features. */
  readonly numbers: Uint8Array;
  readonly buckets: Int32Array;
  readonly entries: Int16Array;
  /** A bit for the upper bits of each key: where it isn't set, no row has such a key. */
  readonly present: Int32Array;
}

/** A weights file. */
export interface PackedWeights {
  /** "UPOS|XPOS" of every tag, divided by blanks. */
  readonly tags: string;
  /** How many rows there are, and how many entries in all of them; the tag of a certain word counts as one. */
  readonly rows: number;
  readonly entries: number;
  /** How often which symbol occurs in the code, divided by blanks. */
  readonly tables: string;
  /** The rows in the order of their keys, by `createRowCode`; train/pack.ts writes them. */
  readonly code: string;
}

/** Bits of a key that its head holds; the others tell its bucket. */
const headBits = 8;

/** Bits of a key that `present` tells apart: of 15 keys without a row, one goes on to its bucket. */
const presentBits = 19;

/** The tags that new words of letters can have. */
const openTags = new Set(
  "NOUN|NN NOUN|NNS PROPN|NNP PROPN|NNPS ADJ|JJ ADJ|NNP ADV|RB NUM|CD VERB|VB VERB|VBN VERB|VBD VERB|VBG VERB|VBP VERB|VBZ".split(
    " ",
  ),
);

/** Unpacks the weights. Takes a few milliseconds: once per process. */
export function createModel(packed: PackedWeights): Model {
  const { gap, count, tag, weight } = createRowCode(
    createSymbolDecoder(packed.code, packed.tables.split(" ")),
  );
  const inFile = packed.tags.split(" ");
  const open = inFile.filter((tag) => openTags.has(tag));
  const tags = open.concat(inFile.filter((tag) => !openTags.has(tag)));
  const places = inFile.map((tag) => tags.indexOf(tag));
  const buckets = new Int32Array((1 << (keyBits - headBits)) + 1);
  const entries = new Int16Array(packed.rows + packed.entries);
  const present = new Int32Array(1 << (presentBits - 5));
  let key = 0;
  let bucket = 0;
  let at = 0;
  for (let row = 0; row < packed.rows; row++) {
    key += gap(0);
    while (bucket < key >>> headBits) buckets[++bucket] = at;
    const upper = key >>> (keyBits - presentBits);
    present[upper >>> 5] = (present[upper >>> 5] as number) | (1 << (upper & 31));
    const length = count(0);
    entries[at++] = (key & 255) * 128 + length;
    if (length === 0) entries[at++] = places[tag(-2, 0)] as number;
    let before = -1;
    let sum = 0;
    for (let k = 0; k < length; k++) {
      before = tag(before, 0);
      const own = weight(k, length, sum, 0);
      sum += own;
      entries[at++] = own * 256 + (places[before] as number);
    }
  }
  buckets.fill(at, bucket + 1);
  const numbers = Uint8Array.from(tags, (tag) => inFile.indexOf(tag));
  return { tags, openCount: open.length, numbers, buckets, entries, present };
}

/** The only tag of the word whose first feature is given, or -1 where there are several or the word is unknown. */
export function certainTag(model: Model, feature: number): number {
  const row = rowOf(model, feature);
  return row !== 0 && (row & 127) === 0 ? (model.entries[row >> 7] as number) : -1;
}

/**
 * Adds the weights of `count` features to the scores of their tags; `asked` is room for one number more than features.
 * Features that the model may know are told apart first, without a branch for each: six of ten it doesn't know, which no
 * processor guesses. Then all their places are read once, so that what is far in memory is fetched side by side.
 */
export function addWeights(
  model: Model,
  features: Int32Array,
  count: number,
  asked: Int32Array,
  scores: Int16Array,
): void {
  const { present, buckets, entries } = model;
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k] as number;
    const upper = feature >>> (32 - presentBits);
    asked[kept] = feature;
    kept += ((present[upper >>> 5] as number) >>> (upper & 31)) & 1;
  }
  let fetched = 0;
  for (let k = 0; k < kept; k++)
    fetched ^= entries[buckets[(asked[k] as number) >>> (32 - keyBits + headBits)] as number] as number;
  asked[count] = fetched;
  for (let k = 0; k < kept; k++) {
    const row = rowOf(model, asked[k] as number);
    const end = (row >> 7) + (row & 127);
    for (let p = row >> 7; p < end; p++) {
      const entry = entries[p] as number;
      scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
    }
  }
}

/** Where the feature's entries stand: their start × 128 + how many; 0 where the model doesn't know it. */
export function rowOf({ buckets, entries, present }: Model, feature: number): number {
  const upper = feature >>> (32 - presentBits);
  if ((((present[upper >>> 5] as number) >>> (upper & 31)) & 1) === 0) return 0;
  const bucket = feature >>> (32 - keyBits + headBits);
  const low = (feature >>> (32 - keyBits)) & 255;
  const end = buckets[bucket + 1] as number;
  for (let at = buckets[bucket] as number; at < end; ) {
    const head = entries[at++] as number;
    const count = head & 127;
    if (head >> 7 === low) return at * 128 + count;
    at += count === 0 ? 1 : count;
  }
  return 0;
}
