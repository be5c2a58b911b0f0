/** Takes documents with their texts, gives which are copies of which, whatever their order (R30). */

import { byText } from "../meeting/canonical.ts";
import { type DaySpan, spanOf } from "../meeting/window.ts";
import type { SourceDocument } from "../records/source-document.ts";
import { CLOSENESS, reprinted } from "./reprint.ts";
import { shinglesOf, type TextWords, wordsIn } from "./shingles.ts";

/** A document that reprints another one, whole or in part; `contained` is the share of the shorter text's words that both have, 0 to 1. */
export interface Copy {
  readonly document: string;
  readonly of: string;
  readonly contained: number;
}

/** What is compared of a document. */
export type CopiedDocument = Pick<SourceDocument, "id" | "text" | "outlet" | "published">;

/** Days within which a reprint follows: later, the same words are a new document of the same form. */
export const COPY_DAYS = 7;

type Text = CopiedDocument & { readonly words: TextWords };

interface Alike {
  readonly other: number;
  readonly contained: number;
}

/** One shingle in so many stands for its text when candidates are looked for. */
const SAMPLED = 4;
/** A shingle in more texts than this is a formula: it leads from each of them to the first only, not to all others. */
const FORMULA = 32;
/** Share of the sampled shingles of the shorter text from which on two are compared in full. */
const COMPARED = 0.4;

/**
 * The copies among documents, by document id. Each leads to the longest text that it is in (of several as long to the
 * earliest, then by id), which is no copy itself. A document without its text is nobody's copy.
 *
 * Time grows with the number of words and of copies, not with the number of pairs. Candidates are found by a sample of
 * shingles (Broder, "On the resemblance and containment of documents", 1997) and compared in full.
 */
export function findCopies(documents: readonly CopiedDocument[]): Copy[] {
  const told = new Map(documents.flatMap((one) => (one.text === null ? [] : [[one.id, one.text]])));
  const texts = [...new Map(documents.map((one) => [one.id, one])).values()]
    .flatMap((one) => {
      const text = told.get(one.id);
      return text === undefined ? [] : [{ ...one, words: wordsIn(text) }];
    })
    .sort(
      (a, b) => b.words.hashes.length - a.words.hashes.length || dayOf(a) - dayOf(b) || byText(a.id, b.id),
    );
  const alike = new Map<number, Alike[]>();
  for (const [a, b] of candidates(texts.map(({ words }) => sampleOf(words)))) {
    const [one, other] = [texts[a] as Text, texts[b] as Text];
    const contained = isNear(one, other)
      ? reprinted(one.words, other.words, CLOSENESS[relation(one, other)], laterOf(one, other))
      : null;
    if (contained === null) continue;
    listIn(alike, a).push({ other: b, contained });
    listIn(alike, b).push({ other: a, contained });
  }
  const copies = new Map<number, Copy>();
  const originals = new Set<number>();
  for (const at of [...alike.keys()].sort((x, y) => x - y)) {
    const [best] = (alike.get(at) ?? [])
      .filter(({ other }) => originals.has(other))
      .sort((x, y) => y.contained - x.contained || x.other - y.other);
    if (best)
      copies.set(at, {
        document: (texts[at] as Text).id,
        of: (texts[best.other] as Text).id,
        contained: best.contained,
      });
    else originals.add(at);
  }
  return [...copies.values()].sort((a, b) => byText(a.document, b.document));
}

/** Pairs of texts, by place in the list, that share enough of their sampled shingles to be compared in full. */
function candidates(samples: readonly Uint32Array[]): [number, number][] {
  const shared = new Map<number, number>();
  for (const texts of holders(samples)) {
    texts.forEach((b, index) => {
      // Of many copies of one text each still meets the first, the longest.
      for (const a of texts.slice(0, texts.length > FORMULA ? Math.min(index, 1) : index)) {
        const pair = a * samples.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...shared].flatMap(([pair, count]): [number, number][] => {
    const [a, b] = [Math.floor(pair / samples.length), pair % samples.length];
    const shorter = Math.min(samples[a]?.length ?? 0, samples[b]?.length ?? 0);
    return count >= COMPARED * shorter ? [[a, b]] : [];
  });
}

/** For each sampled shingle that several texts have, their places in the list, rising. */
function holders(samples: readonly Uint32Array[]): number[][] {
  // A shingle and its text in one number: sorted, equal shingles stand together without a map of millions.
  const all = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  samples.forEach((sample, text) => {
    for (const shingle of sample) all[at++] = shingle * samples.length + text;
  });
  all.sort();
  const found: number[][] = [];
  let [shingle, texts]: [number, number[]] = [-1, []];
  for (const one of all) {
    const next = Math.floor(one / samples.length);
    if (next !== shingle) {
      if (texts.length > 1) found.push(texts);
      [shingle, texts] = [next, []];
    }
    texts.push(one - next * samples.length);
  }
  if (texts.length > 1) found.push(texts);
  return found;
}

/** The distinct shingles that stand for a text. */
function sampleOf(words: TextWords): Uint32Array {
  const sample = shinglesOf(words).filter((shingle) => shingle % SAMPLED === 0);
  return Uint32Array.from(new Set(sample));
}

const relation = (a: CopiedDocument, b: CopiedDocument): "same" | "other" =>
  a.outlet !== null && a.outlet.toLowerCase() === b.outlet?.toLowerCase() ? "same" : "other";

function isNear(a: CopiedDocument, b: CopiedDocument): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x.low <= y.high + COPY_DAYS && y.low <= x.high + COPY_DAYS;
}

/** The words of whichever came out on a later day. */
function laterOf(a: Text, b: Text): TextWords | null {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x.low > y.high) return a.words;
  return y.low > x.high ? b.words : null;
}

// A date without its time of day; without a date it may be any.
const daysOf = ({ published }: CopiedDocument): DaySpan => spanOf(published?.slice(0, 10) ?? null);

/** The first day it can be of; not infinite, so that two of them can be subtracted. */
const dayOf = (one: CopiedDocument): number => Math.max(daysOf(one).low, -1e9);

function listIn<T>(map: Map<number, T[]>, key: number): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
