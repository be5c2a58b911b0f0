/** Written words to what the tagger and every reader ask of them, worked out once for a form and kept while it is in use. */

import type { Form } from "./analysed-text.ts";
import type { CodedText } from "./coded-text.ts";
import {
  createCodes,
  encodeWord,
  featureCount,
  fillNeighbourFeatures,
  fillOwnFeatures,
  ownCount,
  pad,
  type SentenceCodes,
} from "./features.ts";
import { wordOf } from "./intern.ts";
import { pastOrParticiple, pastsOnly } from "./irregulars.ts";
import { certainTag, type Model, rowOf } from "./model.ts";
import { lowerOf } from "./tokenize.ts";
import { type RowVectors, scoreBits, widthOf } from "./vectors.ts";

/** So many forms are kept, and sums of the weights of their own features in so many numbers; then the older half is given up. */
const room = 16384;
const sumsRoom = 32 * room;

/** Longer ones (addresses, runs of marks) hardly come again. */
const longest = 48;

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

/** A written word. Its strings are the shared copies (intern.ts). What is read most often stands first. */
export interface WordForm extends Form {
  readonly key: number;
  /** Its number among those kept, while it is in use. */
  id: number;
  /** The only tag, -1 where there are several. */
  readonly certain: number;
  readonly shape: number;
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Vectors (vectors.ts) of what the form says of its neighbours: two before, one before, one behind, two behind. */
  readonly before2: number;
  readonly before1: number;
  readonly behind1: number;
  readonly behind2: number;
}

/** Looks forms up; bounded, whatever the texts. */
export interface WordForms {
  /** Makes room for so many forms more; what was found before stays valid as a word, not as a place of sums. */
  reserve(count: number): void;
  find(text: CodedText, start: number, end: number): WordForm;
  /**
   * Where `sums` has the weights that a form's own features give each tag within reach: how many numbers follow, and
   * those, each two scores × 64 + its place in a vector. `place` is first × 2 + titled.
   */
  sumsOf(form: WordForm, place: number): number;
  readonly sums: Int32Array;
}

/** The form of a place outside the sentence. */
export function outsideForm(model: Model, rows: RowVectors, code: number): WordForm {
  const codes = createCodes(1);
  pad(codes, 0, code);
  return formOf(model, rows, "", 0, codes, new Int32Array(featureCount));
}

/** An empty cache for a model. */
export function createWordForms(model: Model, rows: RowVectors): WordForms {
  const width = widthOf(model.tags.length);
  const sums = new Int32Array(2 * sumsRoom);
  const scores = new Int16Array(2 * width);
  /** By a form's id and place: which vector has the sums of its own features, -1 where they aren't made yet. */
  const vectors = new Int32Array(2 * room * 4);
  const codes = createCodes(1);
  const features = new Int32Array(featureCount);
  const letters = new Uint16Array(longest);
  const size = room * 2;
  let recent: (WordForm | undefined)[] = new Array(size).fill(undefined);
  let older: (WordForm | undefined)[] = new Array(size).fill(undefined);
  const pasts = new Set(["VERB|VBD", "VERB|VBN"].map((tag) => model.tags.indexOf(tag)));
  let half = 0;
  let forms = 0;
  let summed = 0;

  /** The slot of the form with this key and so many of the letters; `~` of the free one if there is none. */
  const search = (table: readonly (WordForm | undefined)[], key: number, length: number) => {
    let slot = (key >>> 7) & (size - 1);
    for (;;) {
      const form = table[slot];
      if (form === undefined) return ~slot;
      if (form.key === key && form.text.length === length) {
        const written = form.text;
        let k = 0;
        while (k < length && written.charCodeAt(k) === letters[k]) k++;
        if (k === length) return slot;
      }
      slot = (slot + 1) & (size - 1);
    }
  };

  const createForm = (word: string, key: number): WordForm => {
    encodeWord(word, 0, word.length, 0, codes);
    return formOf(model, rows, word, key, codes, features);
  };

  const number = (form: WordForm): WordForm => {
    form.id = half + forms++;
    vectors.fill(-1, form.id * 4, form.id * 4 + 4);
    return form;
  };

  return {
    sums,
    reserve(count) {
      if (forms + count <= room && summed + count * (width + 1) <= sumsRoom) return;
      [recent, older] = [older.fill(undefined), recent];
      half = room - half;
      forms = 0;
      summed = 0;
    },
    find(text, start, end) {
      const length = end - start;
      if (length > longest) return number(createForm(text.slice(start, end), 0));
      let key = 0x811c9dc5 | 0;
      for (let i = 0; i < length; i++) {
        const code = text.codeAt(start + i);
        letters[i] = code;
        key = Math.imul(key ^ code, 0x01000193);
      }
      key ^= key >>> 15;
      const slot = search(recent, key, length);
      if (slot >= 0) return recent[slot] as WordForm;
      const known = search(older, key, length);
      const form = known >= 0 ? (older[known] as WordForm) : createForm(text.slice(start, end), key);
      recent[~slot] = form;
      return number(form);
    },
    sumsOf(form, place) {
      const made = vectors[form.id * 4 + place] as number;
      if (made >= 0) return made;
      const at = (half === 0 ? 0 : sumsRoom) + summed;
      vectors[form.id * 4 + place] = at;
      scores.fill(zero, 0, model.tags.length);
      const { text } = form;
      encodeWord(text, 0, text.length, 0, codes);
      fillOwnFeatures(codes, 0, (form.shape << 2) | place, features);
      const plain = isPlain(model, form.shape, rowOf(model, features[0] as number));
      for (let k = 0; k < ownCount; k++) {
        const row = rowOf(model, features[k] as number);
        const end = (row >> 7) + (row & 127);
        for (let p = row >> 7; p < end; p++) {
          const entry = model.entries[p] as number;
          scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
        }
      }
      if (pastOrParticiple.has(form.text))
        for (let tag = 0; tag < model.tags.length; tag++) if (!pasts.has(tag)) scores[tag] = ruledOut;
      summed += keepWithin(model, scores, plain, sums, at);
      return at;
    },
  };
}

function formOf(
  model: Model,
  vectors: RowVectors,
  text: string,
  key: number,
  codes: SentenceCodes,
  features: Int32Array,
): WordForm {
  fillOwnFeatures(codes, 0, 0, features);
  const known = certainTag(model, features[0] as number);
  fillNeighbourFeatures(codes, features);
  const row = (k: number): number => rowOf(model, features[k] as number);
  const written = wordOf(text, 0, text.length);
  const lower = lowerOf(text);
  const certain = known < 0 && pastsOnly.has(lower) ? model.tags.indexOf("VERB|VBD") : known;
  return {
    key,
    id: 0,
    certain,
    text: written,
    shape: codes.shape[0] as number,
    word: codes.word[0] as number,
    suffix2: codes.suffix2[0] as number,
    suffix3: codes.suffix3[0] as number,
    before2: vectors.of(row(13), 0),
    before1: vectors.of(row(11), row(16)),
    behind1: vectors.of(row(12), row(15)),
    behind2: vectors.of(row(14), 0),
    marks: 0,
    row: 0,
    entry: null,
    lower: lower === text ? written : wordOf(lower, 0, lower.length),
    nounLemma: null,
    verbLemma: null,
    auxLemma: null,
    otherLemma: null,
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
