/** Takes a value that records are found by, gives the word that stands for it in the full-text index. */
import { sha256Hex } from "@readout/core";
import type { FacetField } from "./facets.ts";

const known = new Map<string, string>();

/** Words that are remembered; the same few states and speakers come again and again. */
const REMEMBERED = 10_000;

/** `f` and a number: one token that no stemmer changes. Two values share one only by a collision of 48 bits. */
export function facetWord(field: FacetField, value: string): string {
  const key = `${field} ${value}`;
  let word = known.get(key);
  if (word === undefined) {
    word = `f${Number.parseInt(sha256Hex(key).slice(0, 12), 16)}`;
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, word);
  }
  return word;
}
