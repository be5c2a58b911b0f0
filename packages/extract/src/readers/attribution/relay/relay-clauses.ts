/** Takes a token beside a statement, gives who passes it on in a clause of its own: "X, a leaked cable shows, pleaded that S", "X told Y, the agency reported, that S", "which was in turn quoted by the paper". */

import { lemma, lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, HANDED_ON, PASSING_ON, SPOKEN_PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import type { Passage } from "../draft.ts";
import { headAt, phraseEndingAt } from "../phrase/noun-phrase.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { timeStart } from "../phrase/time-phrase.ts";
import { finite, spanOf, wordAt } from "../words.ts";

/** "X, a leaked cable shows, pleaded that S", "S, X objected, minutes show", "Minutes show that X said S": the document whose verb of showing stands at `at`, beside a statement. */
export function shownBy({ tokens, sentence }: Passage, at: number, source: TextSpan | null): TextSpan | null {
  const token = tokens[at] as Token;
  const next = wordAt(tokens, at + 1);
  const leads = next === "that" && source !== null && tokens[at + 2]?.start === source.start;
  if (!leads && at + 1 < sentence.endToken && !isOneOf(next, ",", ".")) return null;
  // "a leaked cable shows": a plural by its tag
  if (!isOneOf(token.upos, "VERB", "NOUN") || !DISCLOSING.has(lemmaAs(token, "VERB"))) return null;
  const document = phraseEndingAt(tokens, sentence.firstToken, at - 1);
  if (!document || (document.first > sentence.firstToken && wordAt(tokens, document.first - 1) !== ","))
    return null;
  const head = wordAt(tokens, headAt(tokens, document));
  return DOCUMENT_NOUNS.has(head) ||
    /^(?:records?|minutes|transcripts?|cables|documents|letters|files|papers|recordings|notes)$/.test(head)
    ? spanOf(tokens, document)
    : null;
}

/** Verbs of documents that show somebody saying something. */
const DISCLOSING = new Set(["show", "reveal", "record", "disclose", "indicate", "suggest", "attest"]);

/** "as cited by", "which was in turn quoted by", "whose report was carried by", where "by" stands at `at`: what was passed on is an outlet's. */
export function tellsOfRelay(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]?.xpos === "RP" ? at - 2 : at - 1;
  const word = wordAt(tokens, verb);
  if (!(PASSING_ON.has(word) || HANDED_ON.has(word))) return false;
  // "in an interview with the daily, reported by the agency"
  if (isOneOf(wordAt(tokens, verb - 1), "as", ",")) return true;
  // "told the daily in remarks carried by the agency"
  if (SPOKEN_PIECES.holds(itemAt(tokens, verb - 1))) return true;
  for (let i = verb - 1; i > verb - 8; i--) {
    if (isOneOf(wordAt(tokens, i), "which", "whose", "that")) return true;
    if (!isOneOf(tokens[i]?.upos, "AUX", "ADV", "NOUN", "ADP")) return false;
  }
  return false;
}

/** "X told Y, the agency reported, that S", "S, X told Y, the agency reported": whoever reports it between commas or at the end, by the verb at token `at`. */
export function reporterAt({ tokens, sentence }: Passage, at: number, cue: TextSpan | null): TextSpan | null {
  const token = tokens[at] as Token;
  if (!finite(token) && token.xpos !== "VBN") return null;
  const inserted = wordAt(tokens, at + 1) === "," && wordAt(tokens, at + 2) === "that";
  const heard = isOneOf(token.lower, "told", "tells")
    ? phraseStartingAt(tokens, at + 1, sentence.endToken)
    : null;
  const closes = isLast(tokens, heard?.end ?? at + 1, sentence.endToken);
  // Behind another verb that reports the same.
  if (!inserted && !(closes && cue !== null && cue.end < token.start)) return null;
  // "…, a claim Lund denied": what he makes of it
  const act = CUES.get(lemmaAs(token, "VERB"))?.act;
  if (act === undefined || act === "reject" || act === "condemn") return null;
  for (let i = at - 2; i > sentence.firstToken && i > at - 9; i--)
    if (wordAt(tokens, i) === ",") {
      const who = phraseStartingAt(tokens, i + 1, at);
      // "the Foreign Ministry in Tokyo said"
      const place = who && wordAt(tokens, who.end) === "in" ? phraseStartingAt(tokens, who.end + 1, at) : who;
      return who && place?.end === at ? spanOf(tokens, { first: who.first, end: at }) : null;
    }
  return null;
}

/** Whether the sentence ends at token `at`, or says no more than when or where from: "reported", "reported late on Friday", "reported from Lund", "said after the talks". */
function isLast(tokens: readonly Token[], at: number, end: number): boolean {
  const stop = wordAt(tokens, end - 1) === "." ? end - 1 : end;
  if (at >= stop) return true;
  const from = isOneOf(wordAt(tokens, at), "late", "early", "earlier", "later") ? at + 1 : at;
  if (timeStart(tokens, at - 1, stop - 1) <= from) return true;
  return (
    isOneOf(wordAt(tokens, at), "from", "after", "following", "in") &&
    phraseStartingAt(tokens, at + 1, stop)?.end === stop
  );
}

/** "was disclosed by the minister to the daily", where "to" stands at `at`. */
export function discloses(tokens: readonly Token[], at: number): boolean {
  for (let by = at - 2; by > 1 && at - by < 8; by--)
    if (wordAt(tokens, by) === "by")
      return (
        tokens[by - 1]?.xpos === "VBN" &&
        CUES.has(lemma(wordAt(tokens, by - 1), "VERB")) &&
        phraseStartingAt(tokens, by + 1, at)?.end === at
      );
  return false;
}
