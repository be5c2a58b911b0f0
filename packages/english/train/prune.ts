/** Rows of weights to those that decide: the weights of tags that stand close to the best one where their feature occurs. */

import { featureCount, fillFeatures } from "../src/features.ts";
import { createCodes, encodeSentence, padding } from "../src/word-codes.ts";
import type { WeightRow } from "./pack.ts";
import { trainedBits, type Words } from "./perceptron.ts";

/** Sentences of one kind. */
export interface TextSet {
  /** What all of its words count for, of the first set's words. */
  readonly share: number;
  readonly sentences: readonly Words[];
  /** Whether each tag of it stays what it is. */
  readonly fixed?: boolean;
}

/** A row, what its weights have claimed and gained so far, and which of them are kept. */
interface Known {
  readonly row: WeightRow;
  readonly claims: Float64Array;
  readonly gains: Float64Array;
  readonly kept: Uint8Array;
}

/** How far behind the best a tag's claim on a weight has fallen to a third. */
const closeness = 12;
/** A feature that occurs a hundred times as often counts for so many powers of ten less than two: rare ones recur elsewhere too. */
const rarity = 0.7;
/** What a weight has to do, round by round, for tags of fixed sets that change without it. */
const mends = [8, 5, 3, 1, 1];

/**
 * Leaves out the weights that hardly ever matter in the sentences; a row without any left goes too. `certain` are the
 * words that aren't scored. Without the rows that only a few places touch, what is left reads other texts nearly alike.
 */
export function prune(
  rows: readonly WeightRow[],
  sets: readonly TextSet[],
  certain: ReadonlyMap<number, number>,
  tagCount: number,
  least: number,
): WeightRow[] {
  const known = new Map<number, Known>();
  for (const row of rows) {
    const room = () => new Float64Array(row.entries.length);
    known.set(row.key, { row, claims: room(), gains: room(), kept: new Uint8Array(row.entries.length) });
  }
  for (const { sentences, factor } of weighed(sets))
    walkSentences(known, sentences, certain, tagCount, (met, scores, best) =>
      addClaims(met, scores, best, factor),
    );
  for (const { row, claims, kept } of known.values())
    row.entries.forEach(({ weight }, k) => {
      kept[k] = (claims[k] as number) ** rarity * Math.abs(weight) >= least ? 1 : 0;
    });
  const fixed = sets.flatMap((set) => (set.fixed ? set.sentences : []));
  const left = new Int32Array(tagCount);
  for (const needed of mends) {
    walkSentences(known, fixed, certain, tagCount, (met, _, best) => addGains(met, left, best));
    for (const { gains, kept } of known.values()) {
      gains.forEach((gain, k) => {
        if (gain >= needed) kept[k] = 1;
      });
      gains.fill(0);
    }
  }
  return [...known.values()].flatMap(({ row: { key, entries }, kept }) => {
    const own = entries.filter((_, k) => kept[k] === 1);
    return own.length > 0 ? [{ key, entries: own }] : [];
  });
}

/** The sets with what each of their words counts for. */
function weighed(sets: readonly TextSet[]): { sentences: readonly Words[]; factor: number }[] {
  const sizes = sets.map(({ sentences }) => sentences.reduce((sum, { starts }) => sum + starts.length, 0));
  return sets.map(({ share, sentences }, k) => ({
    sentences,
    factor: (share * (sizes[0] as number)) / (sizes[k] as number),
  }));
}

/** What is done at a word: the rows that it meets, the scores of its tags by all weights, the best of them. */
type Visit = (met: readonly Known[], scores: Int32Array, best: number) => void;

function walkSentences(
  known: ReadonlyMap<number, Known>,
  sentences: readonly Words[],
  certain: ReadonlyMap<number, number>,
  tagCount: number,
  visit: Visit,
): void {
  const codes = createCodes(sentences.reduce((most, { starts }) => Math.max(most, starts.length), 0));
  const features = new Int32Array(featureCount);
  const scores = new Int32Array(tagCount);
  for (const { text, starts, ends } of sentences) {
    encodeSentence(text, starts, ends, 0, starts.length, codes);
    let [tag1, tag2] = [-1, -2];
    for (let i = 0; i < starts.length; i++) {
      fillFeatures(codes, i + padding, tag1, tag2, features);
      let best = certain.get((features[0] as number) >>> (32 - trainedBits));
      if (best === undefined) {
        scores.fill(0);
        const met: Known[] = [];
        for (const feature of features) {
          const row = known.get(feature >>> (32 - trainedBits));
          if (row === undefined) continue;
          met.push(row);
          for (const { tag, weight } of row.row.entries) scores[tag] = (scores[tag] as number) + weight;
        }
        best = bestBut(scores, -1);
        visit(met, scores, best);
      }
      tag2 = tag1;
      tag1 = best;
    }
  }
}

/** The first tag of the highest score, but for one. */
function bestBut(scores: Int32Array, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let tag = best + 1; tag < scores.length; tag++)
    if (tag !== but && (scores[tag] as number) > (scores[best] as number)) best = tag;
  return best;
}

function addClaims(met: readonly Known[], scores: Int32Array, best: number, factor: number): void {
  const top = scores[best] as number;
  const second = scores[bestBut(scores, best)] as number;
  for (const { row, claims } of met)
    row.entries.forEach(({ tag }, k) => {
      const behind = top - (tag === best ? second : (scores[tag] as number));
      claims[k] = (claims[k] as number) + factor * Math.exp(-behind / closeness);
    });
}

/** Where the kept weights give another tag, what each of the others would do against that; `left` is room for scores. */
function addGains(met: readonly Known[], left: Int32Array, best: number): void {
  left.fill(0);
  for (const { row, kept } of met)
    row.entries.forEach(({ tag, weight }, k) => {
      if (kept[k] === 1) left[tag] = (left[tag] as number) + weight;
    });
  const rival = bestBut(left, best);
  if ((left[best] as number) > (left[rival] as number)) return;
  for (const { row, gains, kept } of met)
    row.entries.forEach(({ tag, weight }, k) => {
      if (kept[k] === 0 && (tag === best || tag === rival))
        gains[k] = (gains[k] as number) + (tag === best ? weight : -weight);
    });
}
