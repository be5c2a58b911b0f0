/** An averaged perceptron over hashed features, with sparse weights that fit in typed arrays. */

import { featureCount, fillFeatures } from "../src/features.ts";
import { createCodes, encodeSentence, padding } from "../src/word-codes.ts";

/** One sentence to learn from: token spans in its text, and the index of each token's tag. */
export interface Example {
  text: string;
  starts: number[];
  ends: number[];
  tags: number[];
}

/** Bits of a feature's hash that training tells apart; the weights keep fewer. */
export const trainedBits = 24;

/** The templates by their seeds: in another order than `fillFeatures` has, dropout would fall elsewhere and give other weights. */
const bySeed = [...range(0, 20), 23, 24, 25, 21, 22, ...range(26, 36), 20];

/** A trained feature: its key (the upper `trainedBits` bits of its hash) and its averaged weight per tag. */
export interface TrainedFeature {
  key: number;
  weights: [tag: number, weight: number][];
}

/** How to train. `minUpdates`: features that were updated less often are left out. */
export interface Training {
  tagCount: number;
  epochs: number;
  minUpdates: number;
  /** Weights smaller than this are left out of the result. */
  minWeight: number;
  /** Features and tags to keep to, from an earlier round; everything when absent. */
  only?: readonly TrainedFeature[];
  /** The tag of a word that has only one, by its first feature's key; such words aren't learnt. */
  certain: ReadonlyMap<number, number>;
  report: (line: string) => void;
}

const slots = 1 << 23;

/** The share of a word's features that isn't looked at in training, so that none is relied on alone. */
const dropout = 0.1;

/** Trains on the examples; the same examples give the same features, in the order of their keys. */
export function train(examples: readonly Example[], options: Training): TrainedFeature[] {
  const { tagCount, only, certain } = options;
  const keys = new Int32Array(slots);
  const heads = new Int32Array(slots).fill(-1);
  const updates = new Uint16Array(slots);
  const cells = createCells(only === undefined ? 12_000_000 : 2_000_000);
  for (const { key, weights } of only ?? []) {
    const place = findPlace(keys, key);
    keys[place] = key;
    for (const [tag] of weights) cells.add(heads, place, tag, 0, 0);
  }
  const add = only === undefined ? cells.add : cells.addKnown;
  const codes = createCodes(2000);
  const unordered = new Int32Array(featureCount);
  const features = new Int32Array(featureCount);
  const places = new Int32Array(featureCount);
  const scores = new Float64Array(tagCount);
  const order = examples.map((_, i) => i);
  const random = createRandom(20230510);
  let now = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let wrong = 0;
    let seen = 0;
    for (const index of order) {
      const { text, starts, ends, tags } = examples[index] as Example;
      encodeSentence(text, starts, ends, 0, tags.length, codes);
      let tag1 = -1;
      let tag2 = -2;
      for (let i = 0; i < tags.length; i++) {
        const gold = tags[i] as number;
        fillFeatures(codes, i + padding, tag1, tag2, unordered);
        for (let k = 0; k < featureCount; k++) features[k] = unordered[bySeed[k] as number] as number;
        const sure = certain.get((features[0] as number) >>> (32 - trainedBits));
        let best = sure ?? 0;
        if (sure === undefined) {
          now++;
          seen++;
          scores.fill(0);
          for (let k = 0; k < featureCount; k++) {
            const key =
              only === undefined ? (features[k] as number) : (features[k] as number) >>> (32 - trainedBits);
            if (random() < dropout) {
              places[k] = -1;
              continue;
            }
            let place = findPlace(keys, key);
            if (keys[place] === key) {
              for (let c = heads[place] as number; c >= 0; c = cells.next[c] as number) {
                const t = cells.tag[c] as number;
                scores[t] = (scores[t] as number) + (cells.weight[c] as number);
              }
            } else if (only === undefined) keys[place] = key;
            else place = -1;
            places[k] = place;
          }
          let bestScore = Number.NEGATIVE_INFINITY;
          for (let t = 0; t < tagCount; t++) {
            if ((scores[t] as number) > bestScore) {
              bestScore = scores[t] as number;
              best = t;
            }
          }
          if (best !== gold) {
            wrong++;
            for (let k = 0; k < featureCount; k++) {
              const place = places[k] as number;
              if (place < 0) continue;
              if ((updates[place] as number) < 65535) updates[place] = (updates[place] as number) + 1;
              add(heads, place, gold, 1, now);
              add(heads, place, best, -1, now);
            }
          }
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
    options.report(`  epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % of ${seen} wrong`);
  }
  const out: TrainedFeature[] = [];
  for (let place = 0; place < slots; place++) {
    if ((updates[place] as number) < options.minUpdates || heads[place] === -1) continue;
    const weights: [number, number][] = [];
    for (let c = heads[place] as number; c >= 0; c = cells.next[c] as number) {
      const total =
        (cells.total[c] as number) + (cells.weight[c] as number) * (now - (cells.stamp[c] as number));
      if (Math.abs(total / now) >= options.minWeight) weights.push([cells.tag[c] as number, total / now]);
    }
    const key = only === undefined ? (keys[place] as number) >>> (32 - trainedBits) : (keys[place] as number);
    if (weights.length > 0) out.push({ key, weights: weights.sort((a, b) => a[0] - b[0]) });
  }
  return out.sort((a, b) => a.key - b.key);
}

/** Where a key stands in the table, or the free place for it. */
function findPlace(keys: Int32Array, key: number): number {
  let place = Math.imul(key, 0x9e3779b1) >>> 9;
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & (slots - 1);
  return place;
}

/** Weights as linked lists in parallel arrays: one cell per feature and tag. */
function createCells(capacity: number) {
  const tag = new Uint8Array(capacity);
  const weight = new Int16Array(capacity);
  const total = new Float64Array(capacity);
  const stamp = new Int32Array(capacity);
  const next = new Int32Array(capacity);
  let used = 0;
  const change = (c: number, by: number, now: number) => {
    total[c] = (total[c] as number) + (weight[c] as number) * (now - (stamp[c] as number));
    stamp[c] = now;
    weight[c] = (weight[c] as number) + by;
  };
  return {
    tag,
    weight,
    total,
    stamp,
    next,
    add(heads: Int32Array, place: number, t: number, by: number, now: number) {
      let c = heads[place] as number;
      while (c >= 0 && tag[c] !== t) c = next[c] as number;
      if (c < 0) {
        c = used++;
        if (c >= capacity)
          throw new Error("train: more weights than room; raise the capacity of createCells");
        tag[c] = t;
        next[c] = heads[place] as number;
        heads[place] = c;
        stamp[c] = now;
      }
      change(c, by, now);
    },
    addKnown(heads: Int32Array, place: number, t: number, by: number, now: number) {
      let c = heads[place] as number;
      while (c >= 0 && tag[c] !== t) c = next[c] as number;
      if (c >= 0) change(c, by, now);
    },
  };
}

/** mulberry32: the same numbers everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const other = list[k] as number;
    list[k] = list[i] as number;
    list[i] = other;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
