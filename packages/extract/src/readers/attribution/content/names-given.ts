/** Takes a token behind a cue of naming, gives whether somebody is given a name there and where that name ends: "called it a “ploy”". */

import type { Quote, Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { PIECES } from "../../../data/relay-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { isNominal } from "../phrase/chunk.ts";
import { headAt, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { finite, isOpen, lemmaAt, type TokenRange, tokenFrom, wordAt } from "../words.ts";

/** "called it a “…”", "called the vote a ploy", "described the talks as useful": the name that someone gives. */
export function namesIt(
  tokens: readonly Token[],
  at: number,
  end: number,
  quotes: readonly Quote[],
): boolean {
  const opener = tokens[at] as Token;
  if (isOpen(opener)) {
    const before = wordAt(tokens, at - 2);
    // "a charge its chief calls “S”": nothing stands behind the name that it could be given to.
    const name = quotes.find((one) => one.start === opener.start);
    const behind = tokens[tokenFrom(tokens, { first: at, end }, name?.end ?? 0)];
    const closes = name !== undefined && (behind?.sentence !== opener.sentence || behind.upos === "PUNCT");
    const relative = relativeBefore(tokens, at) >= 0;
    if (!relative && !closes && !isOneOf(before, "he", "she", "they", "it", "we", "i")) return false;
  }
  const marked = quotes.find((one) => one.start >= opener.start && one.start < opener.start + 120);
  // "defended his vote, calling it “toothless”": what stands in marks is another cue's.
  if (marked && !reportsBefore(tokens, at, end, marked.start)) return true;
  // "called fishing a scourge", not "consider making a plan"
  const calledDoing = opener.xpos === "VBG" && wordAt(tokens, at - 1).startsWith("call");
  if (
    !isNominal(opener) &&
    opener.upos !== "DET" &&
    opener.xpos !== "PRP$" &&
    !calledDoing &&
    opener.lower !== "that"
  )
    return false;
  // "called the meeting useful", "labelled the drill unsafe and rash"
  // "deemed those claims false"
  const pointing = opener.upos === "DET" && /^th(?:at|is|ose|ese)$/.test(opener.lower);
  const object = phraseStartingAt(tokens, pointing ? at + 1 : at, end);
  if (object && isOneOf(tokens[object.end]?.xpos, "JJ", "VBG") && closesName(tokens[object.end + 1]))
    return true;
  // "called the attack beneath her", "called it out of touch"
  if (object && BEYOND.has(wordAt(tokens, object.end))) return true;
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const word = wordAt(tokens, i);
    if (word === "as") return true;
    if (/^an?$/.test(word)) return isNominal(tokens[i - 1]) || (calledDoing && i === at + 1);
    if (finite(tokens[i]) || tokens[i]?.text === ",") return false;
  }
  return false;
}

/** Prepositions that only a judgement stands behind. */
const BEYOND: ReadonlySet<string> = new Set("beneath below beyond past unworthy".split(" "));

/** What stands behind an adjective that is a name. */
const closesName = (token: Token | undefined): boolean =>
  token === undefined || isOneOf(token.upos, "PUNCT", "CCONJ", "SCONJ", "ADP");

/** Whether a participle behind a comma reports before an offset. */
function reportsBefore(tokens: readonly Token[], at: number, end: number, offset: number): boolean {
  for (let i = at; i + 1 < end && (tokens[i] as Token).start < offset; i++)
    if (
      wordAt(tokens, i) === "," &&
      tokens[i + 1]?.xpos === "VBG" &&
      CUES.has(lemmaAt(tokens, i + 1, "VERB"))
    )
      return true;
  return false;
}

/** "a clip that the judge of the district court called “…”": the pronoun of the relative clause, before which the object stands; -1 without one. */
function relativeBefore(tokens: readonly Token[], at: number): number {
  // "which the judge has called “…”"
  let verb = at - 2;
  while (isOneOf(tokens[verb]?.upos, "AUX", "ADV", "ADP", "VERB") && at - verb < 6) verb--;
  for (let i = verb; i >= 0 && at - i < 12; i--) {
    if (isOneOf(wordAt(tokens, i), "what", "which", "that", "whom")) return i;
    if (finite(tokens[i]) || tokens[i]?.text === ",") return -1;
  }
  return -1;
}

/** "a clip that the judge called “…”", "a move hailed as “…”": the object, where it stands before the relative clause whose name opens at a token; null for "what he called “…”", and behind a comma. */
export function namedBefore(tokens: readonly Token[], first: number, at: number): TokenRange | null {
  const from = wordAt(tokens, at) === "as" ? at + 1 : at;
  if (!isOpen(tokens[from]) && !isOpen(tokens[from + 1])) return null;
  const pronoun = relativeBefore(tokens, at);
  if (pronoun <= first || wordAt(tokens, pronoun) === "what") return null;
  return phraseEndingAt(tokens, first, pronoun - 1);
}

/** Where something is called a name. */
const OCCASIONS: ReadonlySet<string> = new Set(
  "book tweet interview speech debate rally hearing television radio twitter facebook tv ad memoir podcast".split(
    " ",
  ),
);

/** The quotation that names, the last of a row: "called it “weak,” “vile” and “unfit”". */
function lastOfRow(
  tokens: readonly Token[],
  from: number,
  stop: number,
  quotes: readonly Quote[],
): Quote | undefined {
  let at = quotes.findIndex((one) => one.start >= (tokens[from] as Token).start);
  for (; at >= 0 && at + 1 < quotes.length; at++) {
    let next = tokenFrom(tokens, { first: from, end: stop }, (quotes[at] as Quote).end);
    if (wordAt(tokens, next) === ",") next++;
    if (tokens[next]?.upos === "CCONJ") next++;
    if (next >= stop || tokens[next]?.start !== quotes[at + 1]?.start) break;
  }
  return quotes[at];
}

/** A name in marks ends the statement where a comma follows it. */
export function nameEnd(
  tokens: readonly Token[],
  from: number,
  stop: number,
  quotes: readonly Quote[],
): number {
  const name = lastOfRow(tokens, from, stop, quotes);
  const k = name ? tokenFrom(tokens, { first: from, end: stop }, name.end) : from;
  // "What he called “a breach” has cost": the clause goes on with its verb.
  // "described it as “a relic” in a 2009 book"
  const where =
    name && isOneOf(wordAt(tokens, k), "in", "on", "during", "at")
      ? phraseStartingAt(tokens, k + 1, stop)
      : null;
  if (
    where &&
    (PIECES.holds(tokens[headAt(tokens, where)]) || OCCASIONS.has(wordAt(tokens, headAt(tokens, where))))
  )
    return k;
  return name && (wordAt(tokens, k) === "," || wordAt(tokens, k - 2) === "," || finite(tokens[k])) ? k : stop;
}
