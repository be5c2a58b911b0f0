/** The weights file to a model that can be looked up. */

/** Bits of a feature's hash that the weights keep. */
export const keyBits = 24;

/**
 * A linear model over hashed features.
 * A row of `entries` is what the model knows of one feature: a head (the low byte of the feature's key * 128 + how many
 * entries follow) and the entries, each `weight * 256 + tag`, so that a look-up touches one place of memory. Rows stand
 * in the order of their keys; those whose keys share their upper bits are `[buckets[k], buckets[k + 1])`.
 * A word with one certain tag has a head without entries, and that tag behind it.
 */
export interface Model {
  readonly tags: readonly string[];
  readonly buckets: Int32Array;
  readonly entries: Int16Array;
}

/** The printable characters that stand for 0–89 in the weights: no quote, backslash or dollar sign among them. */
export const alphabet =
  " !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** The value that stands for weight 0. */
export const zeroWeight = 44;

/** The sections of a weights file, each a string over `alphabet`; see train/encode.ts for what writes them. */
export interface PackedWeights {
  /** "UPOS|XPOS" of every tag, divided by blanks. */
  readonly tags: string;
  /** Gaps between the ascending keys, low and high digits apart. */
  readonly low: string;
  readonly high: string;
  /** Entries per key; 0 for a word with one certain tag, whose tag is its only entry. */
  readonly counts: string;
  readonly entryTags: string;
  readonly entryWeights: string;
}

/** Bits of a key that its head holds; the others tell its bucket. */
const headBits = 8;

/** Unpacks the weights. Takes a few milliseconds: once per process. */
export function createModel(packed: PackedWeights): Model {
  const value = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i;
  const base = alphabet.length;
  const { low, high, counts, entryTags, entryWeights } = packed;
  const size = low.length;
  const buckets = new Int32Array((1 << (keyBits - headBits)) + 1);
  const entries = new Int16Array(size + entryTags.length);
  let key = 0;
  let bucket = 0;
  let entry = 0;
  let at = 0;
  for (let i = 0; i < size; i++) {
    const higher = value[high.charCodeAt(2 * i + 1)] as number;
    key +=
      (value[low.charCodeAt(i)] as number) +
      base * ((value[high.charCodeAt(2 * i)] as number) + base * higher);
    while (bucket < key >>> headBits) buckets[++bucket] = at;
    const count = value[counts.charCodeAt(i)] as number;
    entries[at++] = (key & 255) * 128 + count;
    if (count === 0) entries[at++] = value[entryTags.charCodeAt(entry++)] as number;
    for (let k = 0; k < count; k++, entry++) {
      const weight = (value[entryWeights.charCodeAt(entry)] as number) - zeroWeight;
      entries[at++] = weight * 256 + (value[entryTags.charCodeAt(entry)] as number);
    }
  }
  buckets.fill(at, bucket + 1);
  return { tags: packed.tags.split(" "), buckets, entries };
}

/** The only tag of the word whose first feature is given, or -1 where there are several or the word is unknown. */
export function certainTag(model: Model, feature: number): number {
  const row = rowOf(model, feature);
  return row !== 0 && (row & 127) === 0 ? (model.entries[row >> 7] as number) : -1;
}

/** Where the feature's entries stand: their start × 128 + how many; 0 where the model doesn't know it. */
export function rowOf({ buckets, entries }: Model, feature: number): number {
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
