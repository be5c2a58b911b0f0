/** Takes the words of two texts, gives whether the one reprints the other: cut, re-titled, laid out anew, not written anew. */
import { SHINGLE_WORDS, shinglesOf, type TextWords } from "./shingles.ts";

/** How close two texts have to be: words, and shares of the shorter text. */
export interface Closeness {
  /** Share of the words, without head and foot, that stand in common passages. */
  readonly common: number;
  /** Share of them that may stand where the other text has words of its own. */
  readonly changed: number;
  /** Of so many words one name or figure may stand for another one: a misprint mended. */
  readonly wordsForOneReplaced: number;
  /** Whether the longer text may add names and figures of its own: a paper does, who writes its own text anew revises it. */
  readonly mayAdd: boolean;
}

/** What another outlet takes over; and what an outlet prints again itself: it has forms, so only the very words count. */
export const CLOSENESS: Readonly<Record<"other" | "same", Closeness>> = {
  other: { common: 0.85, changed: 0.15, wordsForOneReplaced: 150, mayAdd: true },
  same: { common: 0.85, changed: 0.03, wordsForOneReplaced: 1000, mayAdd: false },
};

/** Words of the shorter text that are needed: a few lines of formula prove nothing. */
const LEAST_WORDS = 25;
/** Words that an outlet may set before and behind the text: headline, dateline, credits. */
const EDGE_WORDS = 40;
/** Share of the length below which a text is quoted in the other, not cut from it. */
const LEAST_SHARE = 0.15;

/**
 * Whether one of two texts reprints the other; if so, which share of the shorter one's words stands in passages that
 * both have, 0 to 1, else null. `closeness` says what is asked for, `later` which of the two came out on a later day, null
 * where none did. A text of a few words is a reprint only of the same words.
 *
 * Texts of one form ("the President approves the declaration for X") share most words too, but each has names and
 * figures where the other has its own: a reprint is cut and added to, its facts stay. What an outlet prints once more with
 * names or figures put into a sentence, or added to on a later day, is a revision.
 */
export function reprinted(
  a: TextWords,
  b: TextWords,
  closeness: Closeness,
  later: TextWords | null = null,
): number | null {
  const [short, long] = a.hashes.length <= b.hashes.length ? [a, b] : [b, a];
  if (short.hashes.length < LEAST_WORDS) return sameWords(a, b) ? 1 : null;
  if (short.hashes.length < LEAST_SHARE * long.hashes.length) return null;
  const { common, changed, first, end, replaced, inserted, added } = alignedWith(short, long);
  const body = end - first;
  const head = Math.max(0, first - EDGE_WORDS);
  const foot = Math.max(0, short.hashes.length - end - EDGE_WORDS);
  const all = head + body + foot;
  if (body < LEAST_WORDS || common < closeness.common * all || changed > closeness.changed * all) return null;
  const own = closeness.mayAdd ? 0 : Math.max(inserted, later === long ? added : 0);
  return replaced + own <= short.hashes.length / closeness.wordsForOneReplaced
    ? common / short.hashes.length
    : null;
}

const sameWords = (a: TextWords, b: TextWords): boolean =>
  a.hashes.length > 0 &&
  a.hashes.length === b.hashes.length &&
  a.hashes.every((hash, at) => hash === b.hashes[at]);

/** How the shorter text stands in the longer one, in words of the shorter one. */
interface Alignment {
  /** Words in common passages, where the first of these begins and the last ends. */
  readonly common: number;
  readonly first: number;
  readonly end: number;
  /** Words between two of them where the longer text has others, and the names and figures among these that it has nowhere. */
  readonly changed: number;
  readonly replaced: number;
  /** Names and figures that the shorter text has nowhere: those put into one of its sentences, and all but at head and foot. */
  readonly inserted: number;
  readonly added: number;
}

function alignedWith(short: TextWords, long: TextWords): Alignment {
  const [inShort, inLong] = [new Set(short.hashes), new Set(long.hashes)];
  let [common, changed, replaced, inserted, first, end, firstLong, endLong] = [0, 0, 0, 0, -1, 0, 0, 0];
  for (const [at, place] of inOneOrder(shinglesOf(short), shinglesOf(long))) {
    if (first < 0) [first, firstLong] = [at, place];
    else if (place > endLong) {
      const ownLong = particularsOutside(inShort, long, endLong, place);
      const exchanged = at > end ? Math.min(particularsOutside(inLong, short, end, at), ownLong) : 0;
      changed += Math.max(0, at - end);
      replaced += exchanged;
      // A passage left out, in the other text, begins or ends with a sentence.
      if (!long.opens.subarray(endLong, place + 1).includes(1)) inserted += ownLong - exchanged;
    }
    common += Math.min(SHINGLE_WORDS, at + SHINGLE_WORDS - end);
    [end, endLong] = [at + SHINGLE_WORDS, place + SHINGLE_WORDS];
  }
  const added = particularsOutside(
    inShort,
    long,
    firstLong,
    Math.max(endLong, long.hashes.length - EDGE_WORDS),
  );
  return { common, changed, replaced, first: Math.max(first, 0), end, inserted, added };
}

/** Places of a shingle that are looked at: a list says "to be a member of the" many times. */
const MOST_PLACES = 8;

/**
 * The longest row of common shingles that stand in one order in both texts, as their places in each: a headline that
 * returns in the body, or a formula that both use elsewhere, is left out. Source: Hunt and Szymanski, 1977.
 */
function inOneOrder(short: Uint32Array, long: Uint32Array): [number, number][] {
  const places = new Map<number, number[]>();
  for (const [at, shingle] of long.entries()) {
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const pairs: { readonly at: number; readonly place: number; readonly before: number }[] = [];
  // For each length, the pair with the least place that ends a row of that length.
  const ends: number[] = [];
  for (const [at, shingle] of short.entries()) {
    // The last place first, so that of one shingle's places only one gets into a row.
    for (const place of places.get(shingle)?.toReversed() ?? []) {
      let [low, high] = [0, ends.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((pairs[ends[middle] as number]?.place ?? 0) < place) low = middle + 1;
        else high = middle;
      }
      pairs.push({ at, place, before: low === 0 ? -1 : (ends[low - 1] as number) });
      ends[low] = pairs.length - 1;
    }
  }
  const row: [number, number][] = [];
  for (let next = ends.at(-1) ?? -1; next >= 0; next = pairs[next]?.before ?? -1)
    row.push([pairs[next]?.at ?? 0, pairs[next]?.place ?? 0]);
  return row.reverse();
}

/** How many names and figures from one word to another aren't among those of the other text. */
function particularsOutside(
  other: ReadonlySet<number>,
  { hashes, particular }: TextWords,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let at = from; at < to; at++) if (particular[at] === 1 && !other.has(hashes[at] as number)) count += 1;
  return count;
}
