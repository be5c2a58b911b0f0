/** A word's record among its neighbours' to its best tag, by the sums that are kept and, where these leave it open, by pairs. */

import { createAroundSums } from "./around-sums.ts";
import { fillPairFeatures, pairCount } from "./features.ts";
import { addWeights, type Model } from "./model.ts";
import { type RowVectors, widthOf } from "./vectors.ts";
import type { WordForms } from "./word-forms.ts";
import { BEFORE1, BEFORE2, BEHIND1, BEHIND2, SHAPE, SUFFIX2, SUFFIX3, WORD } from "./word-record.ts";

/**
 * Where one tag leads so far without the pairs, they aren't looked up: three of five words. In 2,124 reports they would
 * change one tag in 9,000 and, by that, 7 dossiers.
 */
export const clearLead = 30;

/**
 * The best tag of the word `c` between two before and two behind it, all given by their records. `place` is
 * first × 2 + titled; `t1` and `t2` are the numbers of the tags before it, plus 1.
 */
export type BestTag = (
  b2: number,
  b1: number,
  c: number,
  n1: number,
  n2: number,
  place: number,
  t1: number,
  t2: number,
) => number;

/** The best tags by a model, of forms that `forms` keeps with the vectors of `rows`. */
export function createBestTag(model: Model, rows: RowVectors, forms: WordForms): BestTag {
  const { records, sums } = forms;
  const around = createAroundSums(model);
  const { shapes, tagsBefore, endings } = around;
  const scores = new Int16Array(2 * widthOf(model.tags.length));
  const features = new Int32Array(pairCount);
  const asked = new Int32Array(pairCount + 1);

  /** Adds the weights of pairs to the scores. */
  const addPairs = (
    b2: number,
    b1: number,
    c: number,
    n1: number,
    n2: number,
    t1: number,
    t2: number,
  ): void => {
    fillPairFeatures(
      features,
      0,
      records[b2 + WORD] as number,
      records[b1 + WORD] as number,
      records[c + WORD] as number,
      records[n1 + WORD] as number,
      records[n2 + WORD] as number,
      records[c + SUFFIX2] as number,
      records[c + SUFFIX3] as number,
      records[n1 + SUFFIX3] as number,
      t1,
      t2,
    );
    addWeights(model, features, pairCount, asked, scores);
  };

  return (b2, b1, c, n1, n2, place, t1, t2) => {
    const s0 = ((records[c + SHAPE] as number) << 2) | place;
    const vector = forms.sumsOf(c, place);
    const shapeAt = around.shapesAt(records[b1 + SHAPE] as number, s0, records[n1 + SHAPE] as number);
    const tagAt = around.tagsAt(t1, t2, s0);
    const endingAt = around.endingAt(records[n1 + SUFFIX2] as number, s0);
    const before2 = records[b2 + BEFORE2] as number;
    const before1 = records[b1 + BEFORE1] as number;
    const behind1 = records[n1 + BEHIND1] as number;
    const behind2 = records[n2 + BEHIND2] as number;
    const words = rows.data;
    let best = 0;
    let bestScore = -1;
    let second = -1;
    // Two scores at a time: none is below zero, so that nothing is carried from one to the other.
    const end = vector + (sums[vector] as number);
    for (let k = vector + 1; k <= end; k++) {
      const own = sums[k] as number;
      const p = own & 63;
      const pair =
        ((own >> 6) +
          (shapes[(shapeAt + p) | 0] as number) +
          (tagsBefore[(tagAt + p) | 0] as number) +
          (endings[(endingAt + p) | 0] as number) +
          (words[(before2 + p) | 0] as number) +
          (words[(before1 + p) | 0] as number) +
          (words[(behind1 + p) | 0] as number) +
          (words[(behind2 + p) | 0] as number)) |
        0;
      const low = pair & 0xfff;
      const high = pair >> 12;
      scores[2 * p] = low;
      scores[2 * p + 1] = high;
      if (low > second) {
        if (low > bestScore) {
          second = bestScore;
          bestScore = low;
          best = 2 * p;
        } else second = low;
      }
      if (high > second) {
        if (high > bestScore) {
          second = bestScore;
          bestScore = high;
          best = 2 * p + 1;
        } else second = high;
      }
    }
    if (bestScore - second >= clearLead) return best;
    addPairs(b2, b1, c, n1, n2, t1, t2);
    return bestOf(scores, sums, vector, end);
  };
}

/** The tag with the highest score among those of the sums `(vector, end]`. */
function bestOf(scores: Int16Array, sums: Int32Array, vector: number, end: number): number {
  let best = 0;
  let bestScore = -1;
  for (let k = vector + 1; k <= end; k++) {
    const low = 2 * ((sums[k] as number) & 63);
    for (let tag = low; tag <= low + 1; tag++) {
      const score = scores[tag] as number;
      if (score <= bestScore) continue;
      bestScore = score;
      best = tag;
    }
  }
  return best;
}
