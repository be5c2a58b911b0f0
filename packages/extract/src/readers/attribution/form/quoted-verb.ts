/** Takes a passage that opens with a quotation and holds no known cue, gives the statement of the person who does something right behind it: “S,” she managed. */

import type { Quote, Token } from "@readout/english";
import { canSpeak } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import {
  finite,
  innerOf,
  isOpen,
  lemmaAt,
  quoteOpening,
  type TokenRange,
  tokenFrom,
  wordAt,
  wordsBetween,
} from "../words.ts";

/** The statement: a clause in marks whose comma, question or exclamation leaves the sentence open, a source, and a verb of any meaning; null for a title in marks and for what isn't said by anybody. */
export function readQuotedVerb(passage: Passage): StatementDraft | null {
  const { tokens, first, end, quotes } = passage;
  const quote = isOpen(tokens[first]) ? quoteOpening(quotes, tokens[first]) : undefined;
  if (!quote) return null;
  const behind = tokenFrom(tokens, { first, end }, quote.end);
  if (behind >= end || !isOpenEnded(passage, quote, behind) || !isClause(tokens, first, behind)) return null;
  const straight = phraseStartingAt(tokens, behind, end);
  const verb = straight ? straight.end : behind;
  const source = straight ?? phraseStartingAt(tokens, behind + 1, end);
  if (!source || tokens[verb]?.upos !== "VERB" || !finite(tokens[verb]) || !isSpeaker(tokens, source))
    return null;
  // “S,” she opened the door: a further object makes the verb her deed, whatever she said.
  const next = Math.max(source.end, verb + 1);
  if (next < end && isOneOf(tokens[next]?.upos, "DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM")) return null;
  const word = lemmaAt(tokens, verb, "VERB");
  return draftOf(passage, attributionAt(passage, verb, source, word, null, "quoted_verb"), [innerOf(quote)]);
}

/** Whether the quotation's last mark leaves its sentence open. */
function isOpenEnded({ tokens, report }: Passage, quote: Quote, behind: number): boolean {
  return (
    /[,!?…—–-]$/.test(report.text.slice(quote.innerStart, quote.innerEnd)) || wordAt(tokens, behind) === ","
  );
}

/** Words of a clause: three or more, a finite verb among them. */
function isClause(tokens: readonly Token[], from: number, end: number): boolean {
  if (wordsBetween(tokens, from, end) < 3) return false;
  for (let i = from; i < end; i++) if (finite(tokens[i])) return true;
  return false;
}

function isSpeaker(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  const head = tokens[end - 1] as Token;
  return (
    isOneOf(wordAt(tokens, first), "he", "she", "they", "we", "i") ||
    head.upos === "PROPN" ||
    (head.upos === "NOUN" && canSpeak(head.lower))
  );
}
