/** How well the package reads a treebank: words, parts of speech and sentence breaks against gold. */

import { CodedText } from "../src/coded-text.ts";
import { findParagraphs } from "../src/paragraphs.ts";
import { readQuotes } from "../src/quotes.ts";
import { closingMarks, findSentences, type SentenceSpan } from "../src/sentences.ts";
import type { Tagger } from "../src/tag.ts";
import { Boundaries, findBoundaries, roomFor } from "../src/tokenize.ts";
import type { GoldDocument } from "./conllu.ts";

/** Per cent. `upos` and `xpos` count a word only when both its span and its tag are right (F1). */
export interface TagScore {
  words: number;
  upos: number;
  xpos: number;
  /** Accuracy on the gold words and sentences. */
  goldUpos: number;
  goldXpos: number;
}

/** Scores the tagger on its own words and sentences and on the gold ones. */
export function scoreTags(
  documents: readonly GoldDocument[],
  tagger: Tagger,
  confusion?: Map<string, number>,
): TagScore {
  const hits = { word: 0, upos: 0, xpos: 0, goldUpos: 0, goldXpos: 0 };
  let gold = 0;
  let own = 0;
  for (const { text, sentences } of documents) {
    const coded = new CodedText(text);
    const expected = new Map<string, { upos: string; xpos: string }>();
    for (const { words } of sentences) {
      gold += words.length;
      for (const word of words) expected.set(`${word.start}-${word.end}`, word);
      const starts = words.map((word) => word.start);
      const ends = words.map((word) => word.end);
      const out = new Uint8Array(words.length);
      tagger.tagRange(coded, starts, ends, 0, words.length, out);
      words.forEach((word, i) => {
        const tag = tagger.tags[out[i] as number];
        if (tag?.upos === word.upos) hits.goldUpos++;
        if (tag?.xpos === word.xpos) hits.goldXpos++;
      });
    }
    const { boundaries, found } = readSentences(text);
    own += boundaries.count;
    const out = new Uint8Array(boundaries.count);
    for (const { firstToken, endToken } of found) {
      tagger.tagRange(coded, boundaries.starts, boundaries.ends, firstToken, endToken, out);
    }
    boundaries.starts.subarray(0, boundaries.count).forEach((start, i) => {
      const word = expected.get(`${start}-${boundaries.ends[i]}`);
      if (word === undefined) return;
      const tag = tagger.tags[out[i] as number];
      hits.word++;
      if (tag?.upos === word.upos) hits.upos++;
      else if (confusion) {
        const form = text.slice(start, boundaries.ends[i]);
        const key = `${word.upos}>${tag?.upos}`;
        confusion.set(key, (confusion.get(key) ?? 0) + 1);
        confusion.set(`${form} ${key}`, (confusion.get(`${form} ${key}`) ?? 0) + 1);
      }
      if (tag?.xpos === word.xpos) hits.xpos++;
    });
  }
  const f1 = (n: number) => (200 * n) / (gold + own);
  return {
    words: f1(hits.word),
    upos: f1(hits.upos),
    xpos: f1(hits.xpos),
    goldUpos: (100 * hits.goldUpos) / gold,
    goldXpos: (100 * hits.goldXpos) / gold,
  };
}

/** F1 of sentence ends in per cent, without the last of each document, which can't be wrong. */
export function scoreBreaks(documents: readonly GoldDocument[], wrong?: (line: string) => void): number {
  let hit = 0;
  let gold = 0;
  let own = 0;
  for (const { text, sentences } of documents) {
    const expected = new Set(sentences.map((sentence) => sentence.end));
    const found = new Set(readSentences(text).found.map((sentence) => sentence.end));
    expected.delete(text.trimEnd().length);
    found.delete(text.trimEnd().length);
    gold += expected.size;
    own += found.size;
    for (const end of found) {
      if (expected.has(end)) hit++;
      else wrong?.(`+ ${text.slice(Math.max(0, end - 50), end)} ⏎ ${text.slice(end, end + 40)}`);
    }
    for (const end of expected) {
      if (!found.has(end))
        wrong?.(`- ${text.slice(Math.max(0, end - 50), end)} ⏎ ${text.slice(end, end + 40)}`);
    }
  }
  return (200 * hit) / (gold + own);
}

function readSentences(text: string): { boundaries: Boundaries; found: SentenceSpan[] } {
  const boundaries = new Boundaries(roomFor(text.length));
  const found: SentenceSpan[] = [];
  const coded = new CodedText(text);
  const paragraphs = findParagraphs(coded);
  const closing = closingMarks(readQuotes(coded, paragraphs));
  for (const { start, end } of paragraphs) {
    const first = boundaries.count;
    findBoundaries(coded, start, end, boundaries);
    findSentences(coded, boundaries, first, boundaries.count, closing, found);
  }
  return { boundaries, found };
}
