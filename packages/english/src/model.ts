/** The weights file to a model that can be looked up. */

/** Bits of a feature's hash that the weights keep. */
export const keyBits = 24;

/**
 * A linear model over hashed features.
 * `slots` is an open-addressing table, two numbers a slot so that a look-up touches one place of memory: the key (0 is
 * empty), and where its entries start * 128 + how many there are. An entry holds `weight * 256 + tag`.
 */
export interface Model {
  readonly tags: readonly string[];
  readonly mask: number;
  readonly slots: Int32Array;
  readonly entries: Int16Array;
  /** Per slot: the tag + 1 of a word that has only one, else 0. */
  readonly certain: Uint8Array;
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

/** Unpacks the weights. Takes a few milliseconds: once per process. */
export function createModel(packed: PackedWeights): Model {
  const value = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) value[alphabet.charCodeAt(i)] = i;
  const base = alphabet.length;
  const size = packed.low.length;
  let capacity = 1024;
  while (capacity < size * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity * 2);
  const certain = new Uint8Array(capacity);
  const entries = new Int16Array(packed.entryTags.length);
  let key = 0;
  let entry = 0;
  for (let i = 0; i < size; i++) {
    const low = value[packed.low.charCodeAt(i)] as number;
    const high = value[packed.high.charCodeAt(2 * i)] as number;
    const higher = value[packed.high.charCodeAt(2 * i + 1)] as number;
    key += low + base * (high + base * higher);
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    const start = entry;
    const count = value[packed.counts.charCodeAt(i)] as number;
    if (count === 0) certain[slot] = (value[packed.entryTags.charCodeAt(entry)] as number) + 1;
    for (let k = count === 0 ? 1 : count; k > 0; k--, entry++) {
      const tag = value[packed.entryTags.charCodeAt(entry)] as number;
      const weight = (value[packed.entryWeights.charCodeAt(entry)] as number) - zeroWeight;
      entries[entry] = count === 0 ? 0 : weight * 256 + tag;
    }
    slots[slot * 2 + 1] = start * 128 + (entry - start);
  }
  return { tags: packed.tags.split(" "), mask, slots, entries, certain };
}

/** The only tag of the word whose first feature is given, or -1 where there are several or the word is unknown. */
export function certainTag(model: Model, feature: number): number {
  const slot = find(model, feature);
  return slot < 0 ? -1 : (model.certain[slot] as number) - 1;
}

/** Where the feature's entries stand: their start × 128 + how many; 0 where the model doesn't know it. */
export function rowOf(model: Model, feature: number): number {
  const slot = find(model, feature);
  return slot < 0 ? 0 : (model.slots[slot * 2 + 1] as number);
}

function find(model: Model, feature: number): number {
  const { slots, mask } = model;
  const key = (feature >>> (32 - keyBits)) | 0;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
  let found = slots[slot * 2] as number;
  while (found !== 0 && found !== key) {
    slot = (slot + 1) & mask;
    found = slots[slot * 2] as number;
  }
  return found === 0 ? -1 : slot;
}
