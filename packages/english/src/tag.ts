/** Tokens of a sentence to their parts of speech, by an averaged perceptron. */

import type { Form, Upos, Word } from "./analysed-text.ts";
import { createAroundSums } from "./around-sums.ts";
import { CodedText } from "./coded-text.ts";
import { endCode, isTitled, mix, startCode } from "./features.ts";
import { wordOf } from "./intern.ts";
import { addWeights, createModel, type Model } from "./model.ts";
import { createRowVectors, widthOf } from "./vectors.ts";
import { weights } from "./weights/weights.ts";
import { createWordForms } from "./word-forms.ts";
import {
  BEFORE1,
  BEFORE2,
  BEHIND1,
  BEHIND2,
  CERTAIN,
  LENGTH,
  SHAPE,
  SUFFIX2,
  SUFFIX3,
  WORD,
} from "./word-record.ts";

/** A part of speech: universal, and as the Penn Treebank names it. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** Tags sentences; keeps the room it works in between calls. */
export interface Tagger {
  readonly tags: readonly Tag[];
  /** Writes the index in `tags` of each token `[first, last)` to `out`, and their forms to `forms` from its start on. */
  tagRange(
    text: CodedText,
    starts: ArrayLike<number>,
    ends: ArrayLike<number>,
    first: number,
    last: number,
    out: Uint8Array,
    forms?: Form[],
  ): void;
}

/** A sentence without an end is tagged in stretches of this length, so that the room stays bounded. */
const stretch = 1000;

/** How many templates look at two words together, or at a word and a tag: each is looked up anew for every word. */
const pairTemplates = 13;

/**
 * Where one tag leads so far without the pairs, they aren't looked up: three of five words. In 2,124 reports they would
 * change one tag in 9,000 and, by that, 7 dossiers.
 */
export const clearLead = 30;

/** A tagger for a model. */
export function createTagger(model: Model): Tagger {
  const tags = model.tags.map((name) => {
    const [upos = "X", xpos = ""] = name.split("|");
    return { upos: wordOf(upos, 0, upos.length) as Upos, xpos: wordOf(xpos, 0, xpos.length) };
  });
  const { numbers } = model;
  const scores = new Int16Array(2 * widthOf(tags.length));
  const features = new Int32Array(pairTemplates);
  const asked = new Int32Array(pairTemplates + 1);
  const rows = createRowVectors(model);
  const cache = createWordForms(model, rows, stretch);
  const { records, sums } = cache;
  const around = createAroundSums(model);
  /** The records of the stretch's words, with two places before it and two behind. */
  const found = new Int32Array(stretch + 4);
  found[0] = cache.outside(startCode);
  found[1] = cache.outside(startCode + 1);
  const end1 = cache.outside(endCode);
  const end2 = cache.outside(endCode + 1);

  /** The best tag once the templates of pairs are added to the scores; template k has the seed of `fillFeatures`. */
  const bestWithPairs = (
    b2: number,
    b1: number,
    c: number,
    n1: number,
    n2: number,
    t1: number,
    t2: number,
    vector: number,
  ): number => {
    const t12 = t1 * 251 + t2;
    const w0 = records[c + WORD] as number;
    const before = records[b1 + WORD] as number;
    const behind = records[n1 + WORD] as number;
    const behind3 = records[n1 + SUFFIX3] as number;
    features[0] = mix(0x15000193, before, w0);
    features[1] = mix(0x16000193, w0, behind);
    features[2] = mix(0x17000193, before, behind);
    features[3] = mix(0x1a000193, t1, w0);
    features[4] = mix(0x1b000193, t1, behind);
    features[5] = mix(0x1c000193, t1, records[c + SUFFIX3] as number);
    features[6] = mix(0x1d000193, t12, w0);
    features[7] = mix(0x1e000193, t1, behind3);
    features[8] = mix(0x1f000193, behind, records[n2 + WORD] as number);
    features[9] = mix(0x20000193, t2, w0);
    features[10] = mix(0x21000193, t12, behind);
    features[11] = mix(0x22000193, records[b2 + WORD] as number, before);
    features[12] = mix(0x23000193, records[c + SUFFIX2] as number, behind3);
    addWeights(model, features, pairTemplates, asked, scores);
    let best = 0;
    let bestScore = -1;
    const end = vector + (sums[vector] as number);
    for (let k = vector + 1; k <= end; k++) {
      const tag = 2 * ((sums[k] as number) & 63);
      const low = scores[tag] as number;
      const high = scores[tag + 1] as number;
      if (low > bestScore) {
        bestScore = low;
        best = tag;
      }
      if (high > bestScore) {
        bestScore = high;
        best = tag + 1;
      }
    }
    return best;
  };

  /** The best tag of the word `c` between two before and two behind it; `t1` and `t2` are the numbers of the tags before it, plus 1. */
  const bestTag = (
    b2: number,
    b1: number,
    c: number,
    n1: number,
    n2: number,
    place: number,
    t1: number,
    t2: number,
  ): number => {
    const s0 = ((records[c + SHAPE] as number) << 2) | place;
    const vector = cache.sumsOf(c, place);
    const shapeAt = around.shapesAt(records[b1 + SHAPE] as number, s0, records[n1 + SHAPE] as number);
    const tagAt = around.tagsAt(t1, t2, s0);
    const endingAt = around.endingAt(records[n1 + SUFFIX2] as number, s0);
    const before2 = records[b2 + BEFORE2] as number;
    const before1 = records[b1 + BEFORE1] as number;
    const behind1 = records[n1 + BEHIND1] as number;
    const behind2 = records[n2 + BEHIND2] as number;
    const { shapes, tagsBefore, endings } = around;
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
    return bestScore - second >= clearLead ? best : bestWithPairs(b2, b1, c, n1, n2, t1, t2, vector);
  };

  return {
    tags,
    tagRange(text, starts, ends, first, last, out, forms) {
      for (let from = first; from < last; from += stretch) {
        const to = Math.min(last, from + stretch);
        const length = to - from;
        cache.findAll(text, starts, ends, from, to, found, 2);
        found[length + 2] = end1;
        found[length + 3] = end2;
        let letters = 0;
        let capitals = 0;
        for (let k = 2; k < length + 2; k++) {
          const at = found[k] as number;
          const kind = (records[at + SHAPE] as number) & 15;
          if (kind >= 1 && kind <= 4 && (records[at + LENGTH] as number) > 3) {
            letters++;
            if (kind !== 1) capitals++;
          }
          if (forms !== undefined) forms[from - first + k - 2] = cache.formAt(at);
        }
        const titled = isTitled(letters, capitals);
        let t1 = 0;
        let t2 = -1;
        for (let k = 0; k < length; k++) {
          const c = found[k + 2] as number;
          const certain = records[c + CERTAIN] as number;
          const tag =
            certain >= 0
              ? certain
              : bestTag(
                  found[k] as number,
                  found[k + 1] as number,
                  c,
                  found[k + 3] as number,
                  found[k + 4] as number,
                  k === 0 ? 2 | titled : titled,
                  t1,
                  t2,
                );
          out[from + k] = tag;
          t2 = t1;
          t1 = (numbers[tag] as number) + 1;
        }
      }
    },
  };
}

let shared: Tagger | undefined;

/** The English tagger, unpacked at its first use. */
export function englishTagger(): Tagger {
  shared ??= createTagger(createModel(weights));
  return shared;
}

/** The parts of speech of one sentence's words, in their order. `text` is what the words' offsets refer to. */
export function tag(text: string, words: readonly Word[]): Tag[] {
  const tagger = englishTagger();
  const out = new Uint8Array(words.length);
  tagger.tagRange(
    new CodedText(text),
    words.map((word) => word.start),
    words.map((word) => word.end),
    0,
    words.length,
    out,
  );
  return Array.from(out, (index) => tagger.tags[index] as Tag);
}
