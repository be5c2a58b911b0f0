/** Trained features to the text of src/weights/weights.ts. */

import { alphabet, type PackedWeights, zeroWeight } from "../src/model.ts";
import type { TrainedFeature } from "./perceptron.ts";

/** Quantises and packs. `certain` maps the key of a word to its only tag. The same input gives the same text. */
export function pack(
  features: readonly TrainedFeature[],
  tags: readonly string[],
  certain: ReadonlyMap<number, number>,
  scale: number,
): PackedWeights {
  const base = alphabet.length;
  const rows = new Map<number, { tag: number; weight: number }[]>();
  for (const { key, weights } of features) {
    if (key === 0 || certain.has(key)) continue;
    const row = weights
      .map(([tag, weight]) => ({ tag, weight: clamp(Math.round(weight * scale)) }))
      .filter(({ weight }) => weight !== 0);
    if (row.length > 0) rows.set(key, row.slice(0, base - 1));
  }
  const keys = [...rows.keys(), ...certain.keys()].sort((a, b) => a - b);
  let low = "";
  let high = "";
  let counts = "";
  let entryTags = "";
  let entryWeights = "";
  let before = 0;
  for (const key of keys) {
    const gap = key - before;
    before = key;
    low += alphabet[gap % base];
    const rest = Math.floor(gap / base);
    high += `${alphabet[rest % base]}${alphabet[Math.floor(rest / base)]}`;
    const row = rows.get(key) ?? [{ tag: certain.get(key) ?? 0, weight: 0 }];
    counts += alphabet[rows.has(key) ? row.length : 0];
    for (const { tag, weight } of row) {
      entryTags += alphabet[tag];
      entryWeights += alphabet[weight + zeroWeight];
    }
  }
  return { tags: tags.join(" "), low, high, counts, entryTags, entryWeights };
}

/** The module that holds the packed weights. */
export function toModule(packed: PackedWeights): string {
  const lines = Object.entries(packed).map(([name, value]) => `  ${name}: "${value}",`);
  return `${[
    "// biome-ignore-all format: written by `npm run train`; don't edit.",
    "// The tagger's weights, learnt from UD English EWT (CC BY-SA 4.0) and UD English GUM (its CC BY documents).",
    "// This file alone is under CC BY-SA 4.0: see ../../NOTICE.",
    'import type { PackedWeights } from "../model.ts";',
    "",
    "/** The weights of the part-of-speech tagger; `createModel` unpacks them. */",
    "export const weights: PackedWeights = {",
    ...lines,
    "};",
  ].join("\n")}\n`;
}

function clamp(weight: number): number {
  return Math.max(-zeroWeight, Math.min(alphabet.length - 1 - zeroWeight, weight));
}
