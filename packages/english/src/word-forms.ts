/** Written words to what the tagger and every reader ask of them, worked out once for a form and kept while it is in use. */

import type { Form } from "./analysed-text.ts";
import type { CodedText } from "./coded-text.ts";
import { createRecordWriter } from "./form-record.ts";
import type { Model } from "./model.ts";
import { createOwnSums } from "./own-sums.ts";
import { type RowVectors, widthOf } from "./vectors.ts";
import {
  BEFORE1,
  BEFORE2,
  BEHIND1,
  BEHIND2,
  KEY,
  LENGTH,
  LETTERS,
  recordBits,
  SHAPE,
  SUMS,
} from "./word-record.ts";

/** So many forms are kept, their letters, and sums of the weights of their own features in so many numbers; then the older half is given up. */
const room = 16384;
const lettersRoom = 12 * room;
const sumsRoom = 32 * room;

/** Longer ones (addresses, runs of marks) hardly come again. */
const longest = 48;

/** Looks forms up; bounded, whatever the texts. A form is known by where its record stands. */
export interface WordForms {
  readonly records: Int32Array;
  /** The form of a record. Its strings are the shared copies (intern.ts). */
  formAt(at: number): Form;
  /** The record of a place outside the sentence. */
  outside(code: number): number;
  /** Writes the records of the words `[from, to)` to `out`, from `at` on; those given before stay as they are only till then. */
  findAll(
    text: CodedText,
    starts: ArrayLike<number>,
    ends: ArrayLike<number>,
    from: number,
    to: number,
    out: Int32Array,
    at: number,
  ): void;
  /** Where `sums` has what a form's own features give each tag within reach (own-sums.ts). `place` is first × 2 + titled. */
  sumsOf(at: number, place: number): number;
  readonly sums: Int32Array;
}

/** In the next line of memory: most scored tags of a vector stand in the first two. */
const further = 16;

/** Places outside a sentence: two before it, two behind. */
const outsides = 4;

/** An empty cache for a model; words are looked up in stretches of `stretch` at most. */
export function createWordForms(model: Model, rows: RowVectors, stretch: number): WordForms {
  const width = widthOf(model.tags.length);
  const records = new Int32Array((2 * room + outsides) << recordBits);
  const forms: Form[] = [];
  const letters = new Uint16Array(2 * lettersRoom);
  const sums = new Int32Array(2 * sumsRoom);
  const writeSums = createOwnSums(model);
  const writeRecord = createRecordWriter(model, rows);
  const keys = new Int32Array(stretch + 1);
  /** Records by their key; none stands at 0, which is a place outside. */
  const size = room * 2;
  let recent = new Int32Array(size);
  let older = new Int32Array(size);
  /** Which half is the recent one, 0 or 1, and how much of it is in use. */
  let half = 0;
  let count = 0;
  let lettered = 0;
  let summed = 0;
  let outside = 0;

  /** Whether a place of sums is in the recent half. */
  const isRecent = (at: number): boolean => (half === 0 ? at >= 0 && at < sumsRoom : at >= sumsRoom);

  const slotOf = (key: number): number => (key >>> 7) & (size - 1);

  const formAt = (at: number): Form => forms[at >> recordBits] as Form;

  /** The record of the form with this key and the letters that stand at `start`; `~` of the free slot if there is none. */
  const search = (table: Int32Array, key: number, text: CodedText, start: number, length: number): number => {
    for (let slot = slotOf(key); ; slot = (slot + 1) & (size - 1)) {
      const at = table[slot] as number;
      if (at === 0) return ~slot;
      if (records[at + KEY] !== key || records[at + LENGTH] !== length) continue;
      const from = records[at + LETTERS] as number;
      let k = 0;
      while (k < length && letters[from + k] === text.codeAt(start + k)) k++;
      if (k === length) return at;
    }
  };

  const write = (at: number, word: string | number, key: number): number => {
    forms[at >> recordBits] = writeRecord(records, at, word, key);
    return at;
  };

  const nextRecord = (): number => (outsides + half * room + count++) << recordBits;

  const create = (word: string, key: number): number => write(nextRecord(), word, key);

  /** Takes a form over from the older half; its sums are taken over when they are asked for. */
  const takeOver = (from: number): number => {
    const at = nextRecord();
    forms[at >> recordBits] = formAt(from);
    for (let k = 0; k < 1 << recordBits; k++) {
      const value = records[from + k] as number;
      // Sums in this half were its own before the half was given up.
      records[at + k] = k >= SUMS && isRecent(value) ? -1 : value;
    }
    return at;
  };

  const keepLetters = (at: number, text: CodedText, start: number, length: number): void => {
    const to = half * lettersRoom + lettered;
    for (let k = 0; k < length; k++) letters[to + k] = text.codeAt(start + k);
    records[at + LETTERS] = to;
    lettered += length;
  };

  /** Makes room for so many forms more. */
  const reserve = (more: number): void => {
    if (
      count + more <= room &&
      lettered + more * longest <= lettersRoom &&
      summed + more * (width + 1) <= sumsRoom
    )
      return;
    [recent, older] = [older.fill(0), recent];
    half = 1 - half;
    count = 0;
    lettered = 0;
    summed = 0;
  };

  /** Reads a number of each place that some records name, for nothing but to have all at hand: others wait for one after the other. */
  const fetch = (places: Int32Array, from: number, length: number): void => {
    const vectors = rows.data;
    let fetched = 0;
    for (let k = from; k < from + length; k++) {
      const at = places[k] as number;
      fetched ^= formAt(at).marks ^ (letters[records[at + LETTERS] as number] as number);
      const before2 = records[at + BEFORE2] as number;
      const before1 = records[at + BEFORE1] as number;
      const behind1 = records[at + BEHIND1] as number;
      const behind2 = records[at + BEHIND2] as number;
      fetched ^= (vectors[before2] as number) ^ (vectors[before2 + further] as number);
      fetched ^= (vectors[before1] as number) ^ (vectors[before1 + further] as number);
      fetched ^= (vectors[behind1] as number) ^ (vectors[behind1 + further] as number);
      fetched ^= (vectors[behind2] as number) ^ (vectors[behind2 + further] as number);
      const made = Math.max(records[at + SUMS] as number, 0);
      fetched ^= (sums[made] as number) ^ (sums[made + further / 2] as number);
    }
    keys[stretch] = fetched;
  };

  const find = (text: CodedText, start: number, end: number, key: number): number => {
    const length = end - start;
    if (length > longest) return create(text.slice(start, end), 0);
    const found = search(recent, key, text, start, length);
    if (found >= 0) return found;
    const known = search(older, key, text, start, length);
    const at = known >= 0 ? takeOver(known) : create(text.slice(start, end), key);
    keepLetters(at, text, start, length);
    recent[~found] = at;
    return at;
  };

  return {
    records,
    sums,
    formAt,
    outside(code) {
      return write(outside++ << recordBits, code, 0);
    },
    findAll(text, starts, ends, from, to, out, at) {
      reserve(to - from);
      // All keys first, and then all records read once: what stands far apart in memory is fetched side by side.
      for (let i = from; i < to; i++) {
        const key = keyOf(text, starts[i] as number, ends[i] as number);
        keys[i - from] = key;
        out[at + i - from] = recent[slotOf(key)] as number;
      }
      fetch(out, at, to - from);
      for (let i = from; i < to; i++)
        out[at + i - from] = find(text, starts[i] as number, ends[i] as number, keys[i - from] as number);
    },
    sumsOf(at, place) {
      const made = records[at + SUMS + place] as number;
      if (isRecent(made)) return made;
      const to = half * sumsRoom + summed;
      records[at + SUMS + place] = to;
      if (made >= 0) {
        const length = (sums[made] as number) + 1;
        for (let k = 0; k < length; k++) sums[to + k] = sums[made + k] as number;
        summed += length;
      } else {
        const { text } = formAt(at);
        summed += writeSums(text, records[at + SHAPE] as number, place, sums, to);
      }
      return to;
    },
  };
}

/** A hash of a word's letters, of a long one's first `longest`. */
function keyOf(text: CodedText, start: number, end: number): number {
  let key = 0x811c9dc5 | 0;
  const last = Math.min(end, start + longest);
  for (let k = start; k < last; k++) key = Math.imul(key ^ text.codeAt(k), 0x01000193);
  return key ^ (key >>> 15);
}
