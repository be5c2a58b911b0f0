/** Takes a word that is an adjective by its tag, tells whether the words beside it make it a verb, a noun or a name: "the mediator expressed confidence". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../data/actor-nouns.ts";
import { CUES } from "../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../data/relay-words.ts";
import { itemAt } from "../../item-at.ts";
import { isCapitalised, startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { goesBefore } from "./past-tense.ts";
import { type Change, NAME, PARTICIPLE, PAST, SINGULAR } from "./tag-change.ts";
import { finite, lemmaAt } from "./words.ts";

/** Participles behind an auxiliary, whatever follows; and those that are adjectives there unless an infinitive follows. */
const TOLD = new WordList("heard seen told quoted shown".split(" "));
const HELD = new WordList("known said reported believed understood".split(" "));

/** "the Vatican" is a name, "the mediator expressed confidence" a clause. */
export function adjectiveChange(tokens: readonly Token[], at: number): Change | null {
  const { text, lower, sentence } = tokens[at] as Token;
  const before = itemAt(tokens, at - 1);
  const next = tokens[at + 1];
  // "was heard to say", "is believed to have left"
  if (
    before?.upos === "AUX" &&
    (TOLD.holds(tokens[at]) ||
      (HELD.holds(tokens[at]) && next?.lower === "to" && tokens[at + 2]?.xpos === "VB"))
  )
    return PARTICIPLE;
  if (goesBefore(tokens, at)) return PAST;
  if (before?.sentence !== sentence || !next) return null;
  if (before.text === "&" && startsUpper(text)) return NAME;
  if (startsUpper(text) && isCapitalised(text))
    return before.upos === "DET" && isOneOf(next.upos, "ADP", "AUX") ? NAME : null;
  // "a cable sent to Berlin", "the sultan promised"
  if (
    before.upos === "DET" &&
    isOneOf(next.upos, "VERB", "ADP", "AUX", "PUNCT") &&
    (DOCUMENT_NOUNS.has(lower) || ACTOR_NOUNS.has(lower))
  )
    return SINGULAR;
  // "The owner, Azam Lines, expressed condolences"
  const apart = before.text === "," && isOneOf(tokens[at - 2]?.upos, "NOUN", "PROPN");
  if (
    !lower.endsWith("ed") ||
    !(apart || isOneOf(before.upos, "NOUN", "PROPN")) ||
    !/^(?:NOUN|PROPN|DET|ADJ)$/.test(next.upos)
  )
    return null;
  if (!CUES.has(lemmaAt(tokens, at, "VERB"))) return null;
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--) if (finite(tokens[i])) return null;
  return PAST;
}
