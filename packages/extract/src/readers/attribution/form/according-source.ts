/** Takes "according to" or its like in a passage, gives whose account it names: the words, and who stands behind them. */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { startsLetter } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import type { Passage } from "../draft.ts";
import { phraseEndingAt } from "../phrase/noun-phrase.ts";
import { framed, ownerOf, phraseLength } from "../relay/viewpoint.ts";
import { issuerOf } from "../source/issuers.ts";
import { sourceAfter } from "../source/source-after.ts";
import { lemmaAt, spanOf, type TokenRange, wordAt } from "../words.ts";

/** The source behind "according to" at token `at`. */
export const accordingSource = (passage: Passage, at: number): TokenRange | null => {
  const { tokens, first, end } = passage;
  const owner = ownerOf(tokens, at) ?? framed(tokens, at)?.source;
  if (owner) return owner;
  const from = at + phraseLength(tokens, at);
  // "according to him"
  const whom = isOneOf(wordAt(tokens, from), "him", "her", "them");
  if (whom && (from + 1 >= end || tokens[from + 1]?.upos === "PUNCT")) return { first: from, end: from + 1 };
  if (isOneOf(wordAt(tokens, from), "whom", "which") && wordAt(tokens, at - 1) === ",")
    return phraseEndingAt(tokens, first, at - 2);
  const source = sourceAfter(tokens, from, end);
  const cut = source === null || tokens[source.end]?.xpos === "VBP";
  return (cut ? upToMark(tokens, from, end) : null) ?? source;
};

/** "according to the United Nations refugee agency.": a few words without a small one up to a comma or stop, whatever the tagger makes of them. */
function upToMark(tokens: readonly Token[], from: number, end: number): TokenRange | null {
  let stop = from;
  while (stop < Math.min(end, from + 8) && !isOneOf(tokens[stop]?.upos, "PUNCT", "SCONJ", "AUX", "PART")) {
    if (stop > from && isOneOf(tokens[stop]?.upos, "PRON", "DET")) return null;
    stop++;
  }
  const closed = stop >= end || /^[,.;)]$/.test(wordAt(tokens, stop));
  return closed && stop > from + 1 && startsLetter(tokens[stop - 1]?.text ?? "")
    ? { first: from, end: stop }
    : null;
}

/** Who stands behind it: the issuer of the document that is named, else the noun phrase. */
export function accordingSpan(passage: Passage, source: TokenRange): TextSpan {
  return issuerOf(passage, source) ?? spanOf(passage.tokens, source);
}

/** "according to plan", "according to their needs": what one goes by, nobody who says anything. */
export const isYardstick = (tokens: readonly Token[], source: TokenRange): boolean =>
  YARDSTICKS.test(wordAt(tokens, source.end - 1)) && !knowsOf(tokens, source);

const YARDSTICKS =
  /^(?:plans?|schedule|customs?|traditions?|standards|rules|laws?|norms|principles|procedures?|needs?|merit|beliefs?|abilit(?:y|ies)|means|wishes|interests?|timetable|timeline|criteria|guidelines|terms|provisions|size|age|income|circumstances|conditions|approaches)$/;

/** "according to two officials briefed on the plan": persons, whatever they know of. */
function knowsOf(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  let who = first;
  while (who < end && !ACTOR_NOUNS.has(lemmaAt(tokens, who, "NOUN"))) who++;
  let on = who + 1;
  while (on < end && tokens[on]?.upos !== "ADP") on++;
  return on < end && tokens[who + 1]?.xpos !== "POS";
}
