/** Takes a verb, tells whether words in marks show that it reports, whatever list has it: in its object, or where they open its sentence. */

import type { Token } from "@readout/english";
import { CUES, QUOTING_VERBS } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { finite, isClose, isOpen, lemmaAt, quoteOpening, tokenFrom, wordAt, wordsBetween } from "../words.ts";

/** Tokens between a verb and the marks. */
const REACH = 14;

/** Words in marks that are somebody's, whatever verb takes them: fewer may be a name, or meant otherwise. */
const WORDS = 3;

/** Whether marks show that the verb at a token reports. */
export const reportsByMarks = (passage: Passage, at: number): boolean =>
  passage.quotes.length > 0 &&
  passage.tokens[at]?.upos === "VERB" &&
  (governs(passage, at) || utters(passage, at));

/** "shrugged off the fine as “the cost of doing business”": no other verb, comma or clause between the verb at a token and the marks, in which no name or title stands. */
export function governs({ tokens, end, quotes }: Passage, at: number): boolean {
  if (wordAt(tokens, at) === "including" || QUOTING_VERBS.has(lemmaAt(tokens, at, "VERB"))) return false;
  for (let i = at + 1; i < Math.min(end, at + REACH); i++) {
    const { upos, xpos, lower } = tokens[i] as Token;
    if (isOpen(tokens[i])) {
      const quote = quoteOpening(quotes, tokens[i]);
      if (!quote?.closed || tokens[i + 1]?.text !== wordAt(tokens, i + 1)) return false;
      // "plays the “good cop and bad cop” game": a kind of thing
      const behind = tokenFrom(tokens, { first: i, end }, quote.end);
      const isKind = behind < end && tokens[behind]?.upos === "NOUN";
      return !isKind && wordsBetween(tokens, i, behind) >= WORDS;
    }
    // "left when “farm to table” was new"
    if (/^(?:[,;:—–]|by)$/.test(lower) || upos === "AUX" || xpos.startsWith("W")) return false;
    if (upos === "VERB" && acts(tokens, i)) return false;
  }
  return false;
}

/** “S,” squawked the mayor; “S,” the mayor squawked.: a quotation that opens the passage, its own comma, and nobody but who said it beside the verb. */
function utters({ tokens, first, end, quotes }: Passage, at: number): boolean {
  const { xpos, lower, text } = tokens[at] as Token;
  // "came the reply" names what was said; "Rep. Ann Roe": no verb, whatever its tag
  if (!isOneOf(xpos, "VBD", "VBZ") || lower !== text || lower === "came") return false;
  const subject = isClose(tokens[at - 1]) ? null : sourceBefore(tokens, first, at);
  const close = subject ? subject.first - 1 : at - 1;
  if (!isClose(tokens[close]) || !/^[,!?]$/.test(wordAt(tokens, close - 1))) return false;
  const opens = (tokens[first] as Token).start;
  if (!quotes.some((quote) => quote.start <= opens && quote.end === tokens[close]?.end)) return false;
  // “S,” retired docker Ole Lund told the Bell: what stands before him tells who he is.
  if (!subject) return !finite(tokens[sourceAfter(tokens, at + 1, end)?.end ?? end]);
  // “When it rains,” he opened the gates: what takes an object is a deed.
  return at + 1 >= end || /^(?:PUNCT|ADP|ADV|CCONJ)$/.test(tokens[at + 1]?.upos ?? "");
}

/** Whether a verb is no word of an object, whatever its tag: "a split", "paid tribute". */
const acts = (tokens: readonly Token[], at: number): boolean =>
  finite(tokens[at]) || wordAt(tokens, at - 1) === "to" || CUES.has(lemmaAt(tokens, at, "VERB"));
