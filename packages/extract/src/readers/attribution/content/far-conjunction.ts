/** Takes a token behind a cue, gives the "that" which opens the content behind a clause or a phrase of something else: who handed a document on, of whom or when it was said. */

import type { Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, PIECES, PUBLISHING } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { DAY, finite, isOpen, lemmaAt, wordAt } from "../words.ts";

/** The conjunction behind a relative clause; -1 where none stands there. */
export function thatBehind(tokens: readonly Token[], who: number, end: number): number {
  for (let i = who + 2; i < Math.min(end, who + 20); i++) {
    if (isOpen(tokens[i]) || /^[,:;]$/.test(wordAt(tokens, i))) return -1;
    if (wordAt(tokens, i) === "that" && !finite(tokens[i + 1])) return i;
  }
  return -1;
}

/** "in a communiqué that the agency distributed that …": the first clause tells who handed the document on; the second conjunction, -1 where there is none. */
export function handsOn(tokens: readonly Token[], that: number, end: number): number {
  if (!DOCUMENT_NOUNS.holds(itemAt(tokens, that - 1))) return -1;
  let verb = that + 1;
  while (verb < Math.min(end, that + 9) && tokens[verb]?.upos !== "VERB") verb++;
  if (tokens[verb]?.upos !== "VERB" || !PUBLISHING.has(lemmaAt(tokens, verb, "VERB"))) return -1;
  for (let i = verb + 1; i < Math.min(end, verb + 8); i++) {
    if (wordAt(tokens, i) === "that") return i;
    if (finite(tokens[i])) return -1;
  }
  return -1;
}

/** "a letter that the daily printed in full", "an e-mail that the agency has reviewed": a clause about the piece right before it, whose verb of publishing has no object of its own. */
export function tellsWhich(tokens: readonly Token[], that: number, end: number): boolean {
  if (!PIECES.holds(itemAt(tokens, that - 1))) return false;
  const who = phraseStartingAt(tokens, that + 1, end);
  if (!who || !(finite(tokens[who.end]) || wordAt(tokens, who.end) === "read")) return false;
  const verb = tokens[who.end]?.upos === "AUX" ? who.end + 1 : who.end;
  if (!PUBLISHING.has(lemmaAt(tokens, verb, "VERB"))) return false;
  const behind = tokens[verb + 1];
  return verb + 1 >= end || DAY.holds(behind) || isOneOf(behind?.upos, "ADP", "ADV", "PUNCT");
}

/** "said in a note sent before midnight, after the last flight had left, that S": the conjunction behind a comma, past phrases that hold no clause of speech; -1 where none stands there. */
export function farThat(tokens: readonly Token[], from: number, end: number): number {
  let parted = false;
  for (let i = from; i < Math.min(end, from + 45); i++) {
    const { lower, upos, xpos, text } = tokens[i] as Token;
    if (isOpen(tokens[i]) || text === ":" || text === ";") return -1;
    // Behind a comma no relative clause opens with "that", whatever its tag.
    const apart = wordAt(tokens, i - 1) === ",";
    if (
      lower === "that" &&
      (upos === "SCONJ" || (apart && parted && i > from + 1 && upos === "PRON" && !finite(tokens[i + 1])))
    )
      return apart ? i : -1;
    // "S, he said, adding, however, that T": the participle's own
    const adds = apart && xpos === "VBG" && CUES.get(lemmaAt(tokens, i, "VERB"))?.frames.includes("clause");
    if (adds) return -1;
    if (text === ",") parted = true;
    // Before the first comma a verb is the content's.
    if (finite(tokens[i]) && (!parted || CUES.has(lemmaAt(tokens, i, "VERB")))) return -1;
  }
  return -1;
}
