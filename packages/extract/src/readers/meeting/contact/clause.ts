/** Takes a token, gives the clause round it. */

import type { Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import {
  closingMark,
  insertionBefore,
  openingMark,
  relativeEnd,
  relativeStart,
} from "../../relative-clause.ts";

const SPLITS = new Set([";", ":"]);
const DASHES = new Set(["—", "–", "--"]);
const MARKS = new Set(["“", "”", '"', "``", "''"]);
/** Words that open a clause of their own behind a comma. */
const OPENERS = new WordList("before after when where as but which who while");
const AFTER = new WordList(["after", "before"]);
const RELATIVES = new WordList(["that", "which", "who"]);

/** Whether the mark at `i` bounds a quotation of more than a few words: marks round a word or two don't split a clause. */
function boundsQuotation(tokens: readonly Token[], first: number, end: number, i: number): boolean {
  for (let k = 1; k <= 4; k++) {
    if (i + k < end && MARKS.has((tokens[i + k] as Token).text)) return false;
    if (i - k >= first && MARKS.has((tokens[i - k] as Token).text)) return false;
  }
  return true;
}
/** Whether a comma and an opener start a clause: "…, before X delivered" does, "…, after talks with X" doesn't. */
function opensClause(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  if (i <= first || !OPENERS.holds(tokens[i]) || (tokens[i - 1] as Token).text !== ",") return false;
  // "I had, as you know, talks with X"
  if (isAside(tokens, i)) return false;
  for (let k = i + 1; k < Math.min(end, i + 12); k++) {
    const token = tokens[k] as Token;
    if (token.text === "," || token.text === ";") return false;
    // "after a meeting in P that ran past midnight": the verb is that of the noun's own clause.
    if (AFTER.holds(tokens[i]) && RELATIVES.holds(token)) return false;
    if ((token.upos === "VERB" || token.upos === "AUX") && FINITE_TAGS.has(token.xpos)) return true;
  }
  return false;
}

/** "as you know", "as I said" between two commas. */
export const isAside = (tokens: readonly Token[], as: number): boolean =>
  tokens[as]?.lower === "as" &&
  tokens[as + 1]?.upos === "PRON" &&
  tokens[as + 2]?.upos === "VERB" &&
  tokens[as + 3]?.text === ",";

/** Token range `[first, end)` of the clause round `at`: up to strong punctuation, a subordinator or a comma before a relative; a list between dashes belongs to it. */
export function clauseAround(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
): readonly [number, number] {
  let from = first;
  let to = end;
  for (let i = at - 1; i >= first; i--) {
    const who = relativeStart(tokens, i, first);
    if (who > 0) {
      i = who;
      continue;
    }
    if (!isMarked(tokens[i] as Token, BOUNDS_CLAUSE)) continue;
    // "X, who said “we want peace”, met Y": what is quoted in between.
    const open = MARKS.has((tokens[i] as Token).text) ? openingMark(tokens, i, first) : -1;
    if (open >= first) {
      i = open;
      continue;
    }
    if (DASHES.has((tokens[i] as Token).text) && !isRange(tokens, i)) {
      const dash = dashBefore(tokens, first, i);
      if (dash === null) {
        from = i + 1;
        break;
      }
      i = dash;
    } else if (splits(tokens, first, end, i) || opensClause(tokens, i, first, end)) {
      from = i + 1;
      break;
    } else if ((tokens[i] as Token).lower === "that" && (tokens[i] as Token).upos === "SCONJ") {
      // "X, insisting that Y was ready, met Z"
      const inserted = insertionBefore(tokens, first, at);
      if (inserted < 0 || inserted > i) {
        from = i + 1;
        break;
      }
      i = inserted + 2;
    }
  }
  for (let i = at + 1; i < end; i++) {
    if (!isMarked(tokens[i] as Token, BOUNDS_CLAUSE)) continue;
    const dash = DASHES.has((tokens[i] as Token).text) && !isRange(tokens, i);
    if (!dash && !splits(tokens, first, end, i) && !opensClause(tokens, i, first, end)) continue;
    const closing = dash ? dashBehind(tokens, i, end) : phraseEnd(tokens, i, first, end);
    const behind = Math.max(relativeEnd(tokens, i, end), closing);
    if (behind < 0) {
      to = i;
      break;
    }
    i = behind;
  }
  return [from, to];
}

/** The dash that closes names or a relative clause set between two: "the ministers of A and B – X and Y – in Oslo"; -1 where another verb stands between, or none closes. */
export function dashBehind(tokens: readonly Token[], open: number, end: number): number {
  if (!DASHES.has(tokens[open]?.text ?? "")) return -1;
  // "-- who make up the council --"; "– which I remember well –" may end anywhere.
  const relative =
    isOneOf(tokens[open + 1]?.lower, "who", "which") && isOneOf(tokens[open + 2]?.upos, "VERB", "AUX");
  for (let i = open + 1; i < Math.min(end, open + 30); i++) {
    const { text, upos, xpos } = tokens[i] as Token;
    if (DASHES.has(text)) return i;
    const hosted = i === open + 1 && xpos === "VBN";
    if (!relative && !hosted && (upos === "VERB" || upos === "AUX")) return -1;
  }
  return -1;
}

/** The mark that closes the one at a token round words without a verb ("what he called “a lifeline for the region”"); -1 where there is none. */
function phraseEnd(tokens: readonly Token[], open: number, first: number, end: number): number {
  if (!MARKS.has((tokens[open] as Token).text)) return -1;
  const close = closingMark(tokens, open, first, end);
  for (let i = open + 1; i < close; i++) if (FINITE_TAGS.has((tokens[i] as Token).xpos)) return -1;
  return close;
}

/** "18–19 April", "the Black Sea–Baltic corridor": a dash between figures or names, no space round it. */
const isRange = (tokens: readonly Token[], i: number): boolean => {
  const [before, dash, behind] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !dash || !behind) return false;
  if (before.upos === "NUM" && behind.upos === "NUM") return true;
  // "Deputy Prime Minister – Minister of Foreign Affairs X": two offices of one.
  if (before.lower === "minister" && behind.lower === "minister") return true;
  const glued = before.end === dash.start && dash.end === behind.start;
  return glued && before.upos === "PROPN" && behind.upos === "PROPN";
};

/** A word or mark that a clause may end at or begin behind. */
const BOUNDS_CLAUSE = createMark(() => ({
  words: [...DASHES, ...SPLITS, ...SUBORDINATORS, ...MARKS, ...OPENERS, "that"],
}));

const SUBORDINATORS = new Set(["while", "because", "although"]);
const splits = (tokens: readonly Token[], first: number, end: number, i: number): boolean => {
  const word = (tokens[i] as Token).lower;
  return (
    (SPLITS.has(word) && !(word === ";" && (isListed(tokens, i + 1, end) || endsListed(tokens, first, i)))) ||
    SUBORDINATORS.has(word) ||
    (MARKS.has(word) && boundsQuotation(tokens, first, end, i))
  );
};

/** "received A, Minister of X; B, Minister of Y; and C, who came for D": up to the next semicolon stands a name, no clause of its own. */
function isListed(tokens: readonly Token[], from: number, end: number): boolean {
  let named = false;
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const { text, upos, xpos, lower } = tokens[i] as Token;
    if (text === ";" || lower === "who" || lower === "which") return named;
    if (upos === "AUX" || (upos === "VERB" && FINITE_TAGS.has(xpos))) return false;
    named ||= upos === "PROPN";
  }
  return named;
}

/** "X, minister of A; and Y, minister of B, met": up to the semicolon stand names without a verb. */
function endsListed(tokens: readonly Token[], first: number, semicolon: number): boolean {
  let named = false;
  for (let i = first; i < semicolon; i++) {
    const { upos, xpos } = tokens[i] as Token;
    if (upos === "AUX" || (upos === "VERB" && FINITE_TAGS.has(xpos))) return false;
    named ||= upos === "PROPN";
  }
  return named;
}

/** The dash that opens what the dash at `close` closes, within the same 60 words; null where it closes nothing. */
function dashBefore(tokens: readonly Token[], first: number, close: number): number | null {
  for (let i = close - 1; i >= Math.max(first, close - 60); i--)
    if (DASHES.has((tokens[i] as Token).text)) return i;
  return null;
}

/**
 * Token range of the infinitive that `at` belongs to among several joined ones: "agreed to open an office in X by June
 * and to meet in Y". Place and day of one say nothing of the next. The whole clause where it holds no such list.
 */
export function conjunctAround(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  at: number,
): readonly [number, number] {
  let from = first;
  let infinitives = 0;
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]?.lower !== "to" || !isInfinitive(tokens, i + 1)) continue;
    infinitives++;
    if (infinitives < 2 || !isOneOf(tokens[i - 1]?.lower, "and", "or", ",")) continue;
    if (i > at) return [from, i - 1];
    from = i;
  }
  return [from, end];
}

/** "meet", "also meet" behind "to". */
const isInfinitive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.xpos === "VB" || (tokens[i]?.upos === "ADV" && tokens[i + 1]?.xpos === "VB");
