/** Trained features to the text of src/weights/weights.ts. */

import { keyBits, type PackedWeights } from "../src/model.ts";
import { createRowCode, tableCount } from "../src/row-code.ts";
import { type TrainedFeature, trainedBits } from "./perceptron.ts";
import { createSymbolEncoder } from "./symbol-encoder.ts";

/** A feature with its weights in whole steps, none of them 0, in the order of their tags. */
export interface WeightRow {
  key: number;
  entries: { tag: number; weight: number }[];
}

/** The largest weight: a byte holds it, and 36 of them the sum of half a number (own-sums.ts). */
const largest = 45;

/** Rounds weights to steps; what comes to none is left out, and so are the words that `certain` has the only tag of. */
export function quantise(
  features: readonly TrainedFeature[],
  certain: ReadonlyMap<number, number>,
  scale: number,
): WeightRow[] {
  return features.flatMap(({ key, weights }) => {
    if (key === 0 || certain.has(key)) return [];
    const entries = weights
      .map(([tag, weight]) => ({
        tag,
        weight: Math.max(1 - largest, Math.min(largest, Math.round(weight * scale))),
      }))
      .filter(({ weight }) => weight !== 0);
    return entries.length > 0 ? [{ key, entries }] : [];
  });
}

/** Packs rows and words with one tag. Of two whose keys are one in the weights the first counts, a word before a row. */
export function pack(
  rows: readonly WeightRow[],
  tags: readonly string[],
  certain: ReadonlyMap<number, number>,
): PackedWeights {
  const byKey = new Map<number, WeightRow["entries"] | number>();
  for (const [key, value] of [...certain, ...rows.map(({ key, entries }) => [key, entries] as const)]) {
    const kept = key >>> (trainedBits - keyBits);
    if (!byKey.has(kept)) byKey.set(kept, value);
  }
  const encoder = createSymbolEncoder(tableCount(tags.length));
  const { gap, count, tag, weight } = createRowCode(encoder);
  let before = 0;
  let written = 0;
  for (const [key, value] of [...byKey].sort(([a], [b]) => a - b)) {
    gap(key - before);
    before = key;
    if (typeof value === "number") {
      count(0);
      tag(-2, value);
      written++;
      continue;
    }
    count(value.length);
    let last = -1;
    let sum = 0;
    value.forEach((entry, k) => {
      last = tag(last, entry.tag);
      sum += weight(k, value.length, sum, entry.weight);
    });
    written += value.length;
  }
  const { tables, code } = encoder.end();
  return { tags: tags.join(" "), rows: byKey.size, entries: written, tables: tables.join(" "), code };
}

/** The module that holds the packed weights. */
export function toModule({ tags, rows, entries, tables, code }: PackedWeights): string {
  return `${[
    "// biome-ignore-all format: written by `npm run train`; don't edit.",
    "// The tagger's weights, learnt from UD English EWT (CC BY-SA 4.0) and UD English GUM (its CC BY documents).",
    "// This file alone is under CC BY-SA 4.0: see ../../NOTICE.",
    'import type { PackedWeights } from "../model.ts";',
    "",
    "/** The weights of the part-of-speech tagger; `createModel` unpacks them. */",
    "export const weights: PackedWeights = {",
    `  tags: "${tags}",`,
    `  rows: ${rows},`,
    `  entries: ${entries},`,
    `  tables: "${tables}",`,
    `  code: "${code}",`,
    "};",
  ].join("\n")}\n`;
}
