/** Rows of weights to those that decide: the weights of tags that stand close to the best one where their feature occurs. */

import { featureCount, fillFeatures } from "../src/features.ts";
import { createCodes, encodeSentence, padding } from "../src/word-codes.ts";
import type { WeightRow } from "./pack.ts";
import { type Example, trainedBits } from "./perceptron.ts";

/** How far behind the best a tag's claim on a weight has fallen to a third. */
const closeness = 12;
/** A feature that occurs a hundred times as often counts for so many powers of ten less than two: rare ones recur elsewhere too. */
const rarity = 0.7;

/**
 * Leaves out the weights that hardly ever matter in the examples; a row without any left goes too. `certain` are the
 * words that aren't scored. Without the rows that only a few places touch, what is left reads other texts nearly alike.
 */
export function prune(
  rows: readonly WeightRow[],
  examples: readonly Example[],
  certain: ReadonlyMap<number, number>,
  tagCount: number,
  least: number,
): WeightRow[] {
  const claims = new Map(rows.map((row) => [row.key, { row, claims: new Float64Array(row.entries.length) }]));
  const codes = createCodes(2000);
  const features = new Int32Array(featureCount);
  const scores = new Int32Array(tagCount);
  for (const { text, starts, ends, tags } of examples) {
    encodeSentence(text, starts, ends, 0, tags.length, codes);
    let [tag1, tag2] = [-1, -2];
    for (let i = 0; i < tags.length; i++) {
      fillFeatures(codes, i + padding, tag1, tag2, features);
      const keys = Array.from(features, (feature) => feature >>> (32 - trainedBits));
      let best = certain.get(keys[0] as number);
      if (best === undefined) {
        scores.fill(0);
        const met = keys.flatMap((key) => claims.get(key) ?? []);
        for (const { row } of met)
          for (const { tag, weight } of row.entries) scores[tag] = (scores[tag] as number) + weight;
        const top = Math.max(...scores);
        best = scores.indexOf(top);
        const second = Math.max(
          ...scores.map((score, tag) => (tag === best ? Number.MIN_SAFE_INTEGER : score)),
        );
        for (const { row, claims } of met)
          row.entries.forEach(({ tag }, k) => {
            const behind = top - (tag === best ? second : (scores[tag] as number));
            claims[k] = (claims[k] as number) + Math.exp(-behind / closeness);
          });
      }
      tag2 = tag1;
      tag1 = best;
    }
  }
  return [...claims.values()].flatMap(({ row: { key, entries }, claims }) => {
    const kept = entries.filter(
      ({ weight }, k) => (claims[k] as number) ** rarity * Math.abs(weight) >= least,
    );
    return kept.length > 0 ? [{ key, entries: kept }] : [];
  });
}
