/** Takes tokens, gives what the attribution readers ask of them: verbs, marks, spans. */

import { lemmaAs, type Quote, type Token, type Upos } from "@readout/english";
import { wordAt } from "../../item-at.ts";
import type { TextSpan } from "../../report.ts";
import { WordList } from "../../word-list.ts";

/** A token range `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export { wordAt };

/** The dictionary form of the word at an index, read as one part of speech; empty outside the list. */
export function lemmaAt(tokens: readonly Token[], i: number, upos: Upos): string {
  const token = tokens[i];
  return token ? lemmaAs(token, upos) : "";
}

/** A mark that can open a quotation; a single straight one by its tag, because it may be an apostrophe. */
export const isOpen = (token: Token | undefined): boolean =>
  token !== undefined && (OPENING.holds(token) || (token.text === "'" && token.xpos === "``"));

/** A mark that can close a quotation; a single one by its tag, because it may be a possessive. */
export const isClose = (token: Token | undefined): boolean =>
  token !== undefined &&
  (CLOSING.holds(token) || ((token.text === "’" || token.text === "'") && token.xpos === "''"));

const OPENING = new WordList(["“", '"', "``", "''", "«", "‘"]);
const CLOSING = new WordList(["”", '"', "''", "»"]);

/** A dash that sets an insertion apart. */
export const isDash = (text: string): boolean =>
  text === "—" || text === "–" || text === "-" || text === "--" || text === "―";

/** The text span of a token range. */
export const spanOf = (tokens: readonly Token[], source: TokenRange): TextSpan => ({
  start: (tokens[source.first] as Token).start,
  end: (tokens[source.end - 1] as Token).end,
});

/** The first token of a range that starts at an offset or behind it; the range's end where none does. */
export function tokenFrom(tokens: readonly Token[], { first, end }: TokenRange, offset: number): number {
  let i = first;
  while (i < end && (tokens[i] as Token).start < offset) i++;
  return i;
}

/** The tokens of a range that lie in a span. */
export function rangeOf(tokens: readonly Token[], within: TokenRange, { start, end }: TextSpan): TokenRange {
  const first = tokenFrom(tokens, within, start);
  let stop = first;
  while (stop < within.end && (tokens[stop] as Token).end <= end) stop++;
  return { first, end: stop };
}

/** Whether two spans share characters. */
export const touches = (a: TextSpan | null, b: TextSpan): boolean =>
  a !== null && a.start < b.end && b.start < a.end;

/** How many tokens of a range are no punctuation. */
export function wordsBetween(tokens: readonly Token[], from: number, end: number): number {
  let count = 0;
  for (let i = from; i < end; i++) if ((tokens[i] as Token).upos !== "PUNCT") count++;
  return count;
}

/** A finite verb, an auxiliary or modal included. */
export const finite = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "VERB" || token.upos === "AUX") &&
  (token.xpos === "VBD" || token.xpos === "VBZ" || token.xpos === "VBP" || token.xpos === "MD");

/** Whether a range has a finite verb. */
export function hasVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (finite(tokens[i])) return true;
  return false;
}

/** The first comma from a token on; `end` where none stands before it. */
export function commaFrom(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && wordAt(tokens, i) !== ",") i++;
  return i;
}

/** "and, as the ministry reports, underlined": behind a few words between two commas; `at` where none open there. */
export function pastCommas(tokens: readonly Token[], at: number, end: number): number {
  const stop = Math.min(end, at + 12);
  const close = wordAt(tokens, at) === "," ? commaFrom(tokens, at + 2, stop) : stop;
  return close < stop ? close + 1 : at;
}

/** "criticised by the king", not "argued by telephone": who did something stands behind "by". */
export const hasAgent = (tokens: readonly Token[], by: number): boolean =>
  wordAt(tokens, by) === "by" &&
  !/^(?:tele)?phone$|^(?:e-?mail|text|letter|video|radio|satellite|post|fax)$/.test(wordAt(tokens, by + 1));

/** A weekday or month in lower case. */
export const DAY = new WordList(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

/** What stands inside a quotation's marks. */
export const innerOf = ({ innerStart, innerEnd }: Quote): TextSpan => ({ start: innerStart, end: innerEnd });

/** The quotation that opens with a token; undefined where none does. */
export const quoteOpening = (quotes: readonly Quote[], token: Token | undefined): Quote | undefined =>
  quotes.find((quote) => quote.start === token?.start);

/** What stands inside the marks that open with a token; null where none do or nothing stands there. */
export function quotedFrom(quotes: readonly Quote[], token: Token | undefined): TextSpan | null {
  const quote = quoteOpening(quotes, token);
  return quote && quote.innerEnd > quote.innerStart ? innerOf(quote) : null;
}

/** The quotation that holds a token, marks included; undefined outside. */
export const quoteAround = (quotes: readonly Quote[], token: Token): Quote | undefined =>
  quotes.find((quote) => token.start >= quote.start && token.end <= quote.end);

/** The text span of a token range without the punctuation at its ends (a closing mark that belongs to it stays). */
export function trimmed(tokens: readonly Token[], from: number, end: number): TextSpan | null {
  let a = from;
  let b = end;
  while (a < b && (tokens[a] as Token).upos === "PUNCT" && !isOpen(tokens[a])) a++;
  while (
    b > a &&
    (tokens[b - 1] as Token).upos === "PUNCT" &&
    !/^[”"»)]$|^''$/.test((tokens[b - 1] as Token).text)
  )
    b--;
  return b > a ? { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end } : null;
}
