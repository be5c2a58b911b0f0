/** A written word to what the weights of its own features come to, for each tag that it may have. */

import { featureCount, fillOwnFeatures, ownCount } from "./features.ts";
import { pastOrParticiple } from "./irregulars.ts";
import { addWeights, type Model, rowOf } from "./model.ts";
import { scoreBits, widthOf } from "./vectors.ts";
import { createCodes, encodeWord } from "./word-codes.ts";

/** What a sum of weights starts from, so that it stays within `scoreBits`: 36 weights of 45 at most are added up. */
const zero = 2048;

/** The score of a tag that a form can't have: no context makes it the best, and none brings it below zero. */
const ruledOut = zero / 2;

/** The commonest tags, as the model's file numbers them, are scored for every word that isn't plain. */
export const commonTags = 38;

/** A tag that a word's own features leave so far behind their best isn't scored else: its context hardly ever makes it up. */
export const outOfReach = 30;

/**
 * The same for a plain word, beside the open tags. In 2,124 reports one tag in 2,800 becomes another by that, most of them
 * a preposition or a particle that was none ("threaten", "permanent").
 */
export const outOfPlainReach = 10;

/**
 * Writes the sums of a word to `sums`, from `at` on: how many numbers follow, and those, each two scores × 64 + its place
 * in a vector. `place` is first × 2 + titled. Gives how many numbers were written.
 */
export type WriteSums = (text: string, shape: number, place: number, sums: Int32Array, at: number) => number;

/** The sums of a model's weights. */
export function createOwnSums(model: Model): WriteSums {
  const scores = new Int16Array(2 * widthOf(model.tags.length));
  const codes = createCodes(1);
  const features = new Int32Array(featureCount);
  const asked = new Int32Array(ownCount + 1);
  const pasts = new Set(["VERB|VBD", "VERB|VBN"].map((tag) => model.tags.indexOf(tag)));
  return (text, shape, place, sums, at) => {
    scores.fill(zero, 0, model.tags.length);
    encodeWord(text, 0, text.length, 0, codes);
    fillOwnFeatures(codes, 0, (shape << 2) | place, features);
    const plain = isPlain(model, shape, rowOf(model, features[0] as number));
    addWeights(model, features, ownCount, asked, scores);
    if (pastOrParticiple.has(text))
      for (let tag = 0; tag < model.tags.length; tag++) if (!pasts.has(tag)) scores[tag] = ruledOut;
    return keepWithin(model, scores, plain, sums, at);
  };
}

/** Whether a word is of letters and known by open tags alone, or by none: `row` is that of its first feature. */
export function isPlain({ entries, openCount }: Model, shape: number, row: number): boolean {
  const kind = shape & 15;
  if (kind === 0 || (kind > 4 && kind < 8)) return false;
  for (let p = row >> 7; p < (row >> 7) + (row & 127); p++) {
    const entry = entries[p] as number;
    if ((entry & 255) >= openCount && entry > 255) return false;
  }
  return true;
}

/** Writes the scores of the tags that a word may have to `sums`, from `at` on; returns how many numbers that are. */
function keepWithin(
  { openCount, numbers, tags }: Model,
  scores: Int16Array,
  plain: boolean,
  sums: Int32Array,
  at: number,
): number {
  let best = 0;
  for (const score of scores) best = Math.max(best, score);
  const least = best - (plain ? outOfPlainReach : outOfReach);
  let count = 0;
  for (let tag = 0; tag < tags.length; tag += 2) {
    const low = scores[tag] as number;
    const high = scores[tag + 1] as number;
    const within = Math.max(low, high);
    const given = plain
      ? tag < openCount
      : (numbers[tag] as number) < commonTags || (numbers[tag + 1] ?? commonTags) < commonTags;
    if (within > ruledOut && (given || within >= least))
      sums[at + ++count] = (((high << scoreBits) | low) << 6) | (tag >> 1);
  }
  sums[at] = count;
  return count + 1;
}
