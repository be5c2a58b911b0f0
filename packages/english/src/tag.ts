/** Tokens of a sentence to their parts of speech, by an averaged perceptron. */

import type { Upos, Word } from "./analysed-text.ts";
import {
  createCodes,
  encodeSentence,
  featureCount,
  fillFeatures,
  padding,
  type SentenceCodes,
} from "./features.ts";
import { wordOf } from "./intern.ts";
import { bestTag, certainTag, createModel, type Model } from "./model.ts";
import { weights } from "./weights/weights.ts";

/** A part of speech: universal, and as the Penn Treebank names it. */
export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** Tags sentences; keeps the room it works in between calls. */
export interface Tagger {
  readonly tags: readonly Tag[];
  /** Writes the index in `tags` of each token `[first, last)` to `out`. */
  tagRange(
    text: string,
    starts: ArrayLike<number>,
    ends: ArrayLike<number>,
    first: number,
    last: number,
    out: Uint8Array,
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
  const codes: SentenceCodes = createCodes(stretch);
  const features = new Int32Array(featureCount);
  const scores = new Int32Array(tags.length);
  return {
    tags,
    tagRange(text, starts, ends, first, last, out) {
      for (let from = first; from < last; from += stretch) {
        const to = Math.min(last, from + stretch);
        encodeSentence(text, starts, ends, from, to, codes);
        let tag1 = -1;
        let tag2 = -2;
        for (let i = from; i < to; i++) {
          fillFeatures(codes, i - from + padding, tag1, tag2, features);
          let tag = certainTag(model, features[0] as number);
          if (tag < 0) tag = bestTag(model, features, scores);
          out[i] = tag;
          tag2 = tag1;
          tag1 = tag;
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
    text,
    words.map((word) => word.start),
    words.map((word) => word.end),
    0,
    words.length,
    out,
  );
  return Array.from(out, (index) => tagger.tags[index] as Tag);
}
