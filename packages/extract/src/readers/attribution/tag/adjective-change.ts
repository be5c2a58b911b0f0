/** Takes a word that is an adjective by its tag, tells whether the words beside it make it a verb, a noun or a name: "the mediator expressed confidence". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES, HEARSAY_VERBS, ISSUER_CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS, OUTLET_NOUNS, OUTLET_TAILS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isCapitalised, startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { finite, lemmaAt } from "../words.ts";
import { goesBefore, isItSaid } from "./past-tense.ts";
import { type Change, NAME, PARTICIPLE, PAST, PRESENT, SINGULAR } from "./tag-change.ts";

/** Participles behind an auxiliary, whatever follows; and those that are adjectives there unless an infinitive follows. */
const TOLD = new WordList("heard seen told quoted shown");
const HELD = new WordList("known said reported believed understood");

/** "the two", "both": a number that stands for those who act. */
const opensCount = (tokens: readonly Token[], at: number): boolean =>
  itemAt(tokens, at)?.upos === "NUM" && itemAt(tokens, at - 1)?.upos === "DET";

/** Whether a verb that takes a clause stands right before what can be its subject. */
const opensReported = (tokens: readonly Token[], verb: number): boolean =>
  CUES.get(lemmaAt(tokens, verb, "VERB"))?.frames[0] === "clause" &&
  (tokens[verb + 1]?.lower === "that" || isOneOf(tokens[verb + 1]?.upos, "DET", "PROPN"));

/** "the Vatican" is a name, "the mediator expressed confidence" a clause. */
export function adjectiveChange(tokens: readonly Token[], at: number): Change | null {
  const { text, lower, sentence, xpos } = tokens[at] as Token;
  const before = itemAt(tokens, at - 1);
  const next = tokens[at + 1];
  // "the attorney general told"
  if (lower === "general" && before?.upos === "NOUN") return SINGULAR;
  // "The consultants, Strand Wardle, insist every"
  if (lower === "insist") return PRESENT;
  // "was heard to say", "is believed to have left"
  if (
    before?.upos === "AUX" &&
    (TOLD.holds(tokens[at]) ||
      (HELD.holds(tokens[at]) && next?.lower === "to" && tokens[at + 2]?.xpos === "VB"))
  )
    return PARTICIPLE;
  // "X, it is alleged, sold the fuel"
  if (before?.upos === "AUX" && isItSaid(tokens, at - 1) && next?.text === ",") {
    const verb = lemmaAt(tokens, at, "VERB");
    if (CUES.has(verb) || HEARSAY_VERBS.has(verb)) return PARTICIPLE;
  }
  if (goesBefore(tokens, at)) return PAST;
  if (before?.sentence !== sentence || !next) return null;
  if (before.text === "&" && startsUpper(text)) return NAME;
  // "Spokeswoman Nune Avetyan wrote": a surname
  if (before.xpos === "NNP" && isCapitalised(text) && next.xpos === "VBD") return NAME;
  // "Its authors urge states to go"
  if (lower === "urge" && before.xpos === "NNS") return PRESENT;
  // "the 24-year-old said"
  if (lower === "old" && before.text === "-" && !isOneOf(next.upos, "NOUN", "PROPN", "ADJ")) return SINGULAR;
  if (startsUpper(text) && isCapitalised(text)) {
    // "Iran International reported", "the daily The National reported": a name's last word
    const named =
      xpos === "NNP" &&
      (before.upos === "PROPN" || (before.text === "The" && OUTLET_NOUNS.holds(tokens[at - 2])));
    const ends = before.upos === "DET" && isOneOf(next.upos, "ADP", "AUX");
    // "the Guardian and Der Spiegel"
    const listed = before.upos === "DET" && next.upos === "CCONJ" && OUTLET_TAILS.has(text);
    return ends || listed || (named && (finite(next) || isOneOf(next.upos, "ADP", "SCONJ", "PUNCT")))
      ? NAME
      : null;
  }
  // "a cable sent to Berlin", "the sultan promised"
  if (
    (before.upos === "DET" || before.xpos === "POS" || before.xpos === "PRP$") &&
    // "an official familiar with the plan"
    (isOneOf(next.upos, "VERB", "ADP", "AUX", "PUNCT") ||
      isOneOf(next.lower, "familiar", "close", "privy", "briefed")) &&
    (DOCUMENT_NOUNS.has(lower) || ACTOR_NOUNS.has(lower))
  )
    return SINGULAR;
  // "The owner, Azam Lines, expressed condolences"
  const apart = before.text === "," && isOneOf(tokens[at - 2]?.upos, "NOUN", "PROPN");
  if (
    !lower.endsWith("ed") ||
    !(apart || isOneOf(before.upos, "NOUN", "PROPN") || opensCount(tokens, at - 1)) ||
    !isOneOf(next.upos, "NOUN", "PROPN", "DET", "ADJ")
  )
    return null;
  const verb = lemmaAt(tokens, at, "VERB");
  if (!CUES.has(verb) && !ISSUER_CUES.has(verb)) return null;
  for (let i = at - 1; tokens[i]?.sentence === sentence; i--)
    // "said the minister underscored support": the verb of what somebody says
    if (finite(tokens[i])) return opensReported(tokens, i) ? PAST : null;
  return PAST;
}
