/** A written word to its record: what the tagger and every reader ask of it, but for the sums that are made when asked for. */

import type { Form } from "./analysed-text.ts";
import { featureCount, fillNeighbourFeatures, fillOwnFeatures } from "./features.ts";
import { wordOf } from "./intern.ts";
import { pastsOnly } from "./irregulars.ts";
import { certainTag, type Model, rowOf } from "./model.ts";
import { lowerOf } from "./tokenize.ts";
import type { RowVectors } from "./vectors.ts";
import { createCodes, encodeWord, pad } from "./word-codes.ts";
import {
  BEFORE1,
  BEFORE2,
  BEHIND1,
  BEHIND2,
  CERTAIN,
  KEY,
  LENGTH,
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  SUMS,
  WORD,
} from "./word-record.ts";

/**
 * Writes the record of a word to `records`, at `at`, and gives its form. A number for `word` is the code of a place
 * outside the sentence.
 */
export type WriteRecord = (records: Int32Array, at: number, word: string | number, key: number) => Form;

/** Records by a model, with the vectors of `rows`. */
export function createRecordWriter(model: Model, rows: RowVectors): WriteRecord {
  const codes = createCodes(1);
  const features = new Int32Array(featureCount);
  const past = model.tags.indexOf("VERB|VBD");
  const row = (k: number): number => rowOf(model, features[k] as number);
  return (records, at, word, key) => {
    const text = typeof word === "string" ? word : "";
    if (typeof word === "string") encodeWord(word, 0, word.length, 0, codes);
    else pad(codes, 0, word);
    fillOwnFeatures(codes, 0, 0, features);
    const known = certainTag(model, features[0] as number);
    fillNeighbourFeatures(codes, features);
    const form = createForm(text);
    records[at + KEY] = key;
    records[at + CERTAIN] = known < 0 && pastsOnly.has(form.lower) ? past : known;
    records[at + SHAPE] = codes.shape[0] as number;
    records[at + WORD] = codes.word[0] as number;
    records[at + SUFFIX2] = codes.suffix2[0] as number;
    records[at + SUFFIX3] = codes.suffix3[0] as number;
    records[at + BEFORE2] = rows.of(row(13), 0);
    records[at + BEFORE1] = rows.of(row(11), row(16));
    records[at + BEHIND1] = rows.of(row(12), row(15));
    records[at + BEHIND2] = rows.of(row(14), 0);
    records[at + LENGTH] = text.length;
    for (let k = at + SUMS; k < at + SUMS + 4; k++) records[k] = -1;
    return form;
  };
}

function createForm(text: string): Form {
  const written = wordOf(text, 0, text.length);
  const lower = lowerOf(text);
  return {
    text: written,
    lower: lower === text ? written : wordOf(lower, 0, lower.length),
    marks: 0,
    row: 0,
    entry: null,
    nounLemma: null,
    verbLemma: null,
    auxLemma: null,
    otherLemma: null,
  };
}
