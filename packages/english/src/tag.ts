/** Tokens of a sentence to their parts of speech, by an averaged perceptron. */

import type { Form, Upos, Word } from "./analysed-text.ts";
import { createBestTag } from "./best-tag.ts";
import { CodedText } from "./coded-text.ts";
import { wordOf } from "./intern.ts";
import { createModel, type Model } from "./model.ts";
import { createRowVectors } from "./vectors.ts";
import { weights } from "./weights/weights.ts";
import { endCode, isTitled, startCode } from "./word-codes.ts";
import { createWordForms } from "./word-forms.ts";
import { CERTAIN, LENGTH, SHAPE } from "./word-record.ts";

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

/** A tagger for a model. */
export function createTagger(model: Model): Tagger {
  const tags = model.tags.map((name) => {
    const [upos = "X", xpos = ""] = name.split("|");
    return { upos: wordOf(upos, 0, upos.length) as Upos, xpos: wordOf(xpos, 0, xpos.length) };
  });
  const { numbers } = model;
  // "the four-sided format": behind a hyphen a past form is a participle.
  const past = model.tags.indexOf("VERB|VBD");
  const participle = model.tags.indexOf("VERB|VBN");
  const hyphen = (numbers[model.tags.indexOf("PUNCT|HYPH")] ?? -1) + 1;
  const rows = createRowVectors(model);
  const cache = createWordForms(model, rows, stretch);
  const { records } = cache;
  const bestTag = createBestTag(model, rows, cache);
  /** The records of the stretch's words, with two places before it and two behind. */
  const found = new Int32Array(stretch + 4);
  found[0] = cache.outside(startCode);
  found[1] = cache.outside(startCode + 1);
  const end1 = cache.outside(endCode);
  const end2 = cache.outside(endCode + 1);

  return {
    tags,
    tagRange(text, starts, ends, first, last, out, forms) {
      for (let from = first; from < last; from += stretch) {
        const to = Math.min(last, from + stretch);
        const length = to - from;
        cache.findAll(text, starts, ends, from, to, found, 2);
        found[length + 2] = end1;
        found[length + 3] = end2;
        if (forms !== undefined)
          for (let k = 0; k < length; k++) forms[from - first + k] = cache.formAt(found[k + 2] as number);
        const titled = titledOf(records, found, length);
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
          out[from + k] = tag === past && t1 === hyphen ? participle : tag;
          t2 = t1;
          t1 = (numbers[tag] as number) + 1;
        }
      }
    },
  };
}

/** 1 where most of the stretch's words are capitalised; their records stand in `found` from 2 on. */
function titledOf(records: Int32Array, found: Int32Array, length: number): number {
  let letters = 0;
  let capitals = 0;
  for (let k = 2; k < length + 2; k++) {
    const at = found[k] as number;
    const kind = (records[at + SHAPE] as number) & 15;
    if (kind < 1 || kind > 4 || (records[at + LENGTH] as number) <= 3) continue;
    letters++;
    if (kind !== 1) capitals++;
  }
  return isTitled(letters, capitals);
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
