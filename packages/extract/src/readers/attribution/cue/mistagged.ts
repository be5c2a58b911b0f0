/** Takes a word that the tagger took for a noun or name, tells whether it is the verb of its clause: "Lund Calls On Berg", "UN chief warns of famine", "officials acknowledge that". */

import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUE_NOUNS, CUES, PHRASAL_CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isCapitalised, startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { finite, isClose, lemmaAt, wordAt } from "../words.ts";
import { asSaying } from "./cue-state.ts";
import { idiomEnd } from "./speech-idiom.ts";

/** A reporting verb that the tagger took for a noun: "“…!” insists X", "…, the paper reports." */
export function mistagged(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (at <= first || (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "ADJ")) return false;
  if (isOneOf(token.text, "said", "read", "added")) return true;
  if (QUOTING.holds(token) && asSaying(tokens, at, end) >= 0) return true;
  // "continued to question whether"
  if (wordAt(tokens, at - 1) === "to")
    return (
      token.upos === "NOUN" &&
      (isOneOf(wordAt(tokens, at + 1), "that", "whether", "if", "how", "why") ||
        idiomEnd(tokens, at, lemmaAt(tokens, at, "VERB")) > 0)
    );
  // "the envoy shot back when asked"
  if (wordAt(tokens, at + 1) === "back" && PHRASAL_CUES.get(lemmaAt(tokens, at, "VERB"))?.has("back"))
    return true;
  if (stating(tokens, at) || lacksVerb(tokens, first, at)) return true;
  if (headlined(tokens, first, at, end) || headVerb(tokens, first, at, end)) return true;
  // "“S,” states article four"
  if (token.text === "states" && isClose(tokens[at - 1]) && DOCUMENT_NOUNS.holds(itemAt(tokens, at + 1)))
    return true;
  // "The parties, the treaty states, shall respect the line"
  if (token.xpos === "NNS" && wordAt(tokens, at + 1) === "," && DOCUMENT_NOUNS.holds(itemAt(tokens, at - 1)))
    return CUES.has(lemmaAt(tokens, at, "VERB"));
  // "the communiqué calls on both sides"
  if (
    token.lower === "calls" &&
    isOneOf(wordAt(tokens, at + 1), "on", "for") &&
    tokens[at - 2]?.upos !== "ADJ" &&
    isOneOf(tokens[at - 1]?.upos, "NOUN", "PROPN")
  )
    return true;
  if (!TELLING.holds(token)) return false;
  const next = tokens[at + 1];
  // "S, reads paragraph nine of the plan, T": an inverted source of a document
  if (wordAt(tokens, at - 1) === "," && next && DOCUMENT_NOUNS.has(next.lower)) return true;
  return isClose(tokens[at - 1]) || next?.lower === "that" || at + 2 >= end || isCredit(tokens, at);
}
const QUOTING = new WordList("quote quotes cite cites report reports record records paraphrase paraphrases");
const TELLING = new WordList(
  "says writes reports insists notes claims warns argues reads runs adds explains recalls tells",
);

/** "S, Tanjug reports citing the ministry", "S, Tanjug reports, citing it": behind a comma nothing but a name, then by whom it has the news. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  let name = at - 1;
  while (tokens[name]?.upos === "PROPN") name--;
  const behind = wordAt(tokens, at + 1) === "," ? at + 2 : at + 1;
  return (
    name < at - 1 &&
    wordAt(tokens, name) === "," &&
    isOneOf(wordAt(tokens, behind), "citing", "quoting", "referring", "with", "via", "per")
  );
}

/** "Lund Calls On Berg To Resign": a verb in -s of a headline whose words are all capitalised, behind a name, no verb before it. */
function headlined(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const { text, lower, upos } = tokens[at] as Token;
  // "Denys" is a name, "denies" the verb.
  if (upos !== "PROPN" || !/(?:[aeiou]y|[^y])s$/.test(lower) || !isCapitalised(text)) return false;
  if (!isOneOf(tokens[at - 1]?.upos, "PROPN", "NOUN") || CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")))
    return false;
  if (!CUES.has(lemmaAt(tokens, at, "VERB"))) return false;
  let words = 0;
  for (let i = first; i < end; i++) {
    const { text: word, upos: part } = tokens[i] as Token;
    if (i < at && (finite(tokens[i]) || part === "PART")) return false;
    if (!/^\p{L}{4}/u.test(word) || part === "ADP") continue;
    words++;
    if (startsLower(word)) return false;
  }
  return words >= 4;
}

/** "Kremlin denies summit plans", "UN chief warns of famine": a verb in -s, by its tag a plural, where no other word is the sentence's verb. */
function headVerb(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const { xpos, lower } = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  const next = tokens[at + 1];
  if (xpos !== "NNS" || !next || at + 1 >= end || !isOneOf(before.upos, "NOUN", "PROPN", "ADJ", "VERB"))
    return false;
  const word = lemmaAt(tokens, at, "VERB");
  const entry = CUES.get(word);
  if (!entry || at - first > 6) return false;
  const isNoun = CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) || lower === word;
  const opens = isOneOf(next.upos, "DET", "PROPN") || (next.lower === "to" && tokens[at + 2]?.xpos === "VB");
  const object =
    isOneOf(next.upos, "NOUN", "ADJ", "NUM") || (next.xpos === "VBP" && tokens[at + 2]?.lower === "to");
  // "Kigali denies backing the rebels"
  const deed = next.xpos === "VBG" && isOneOf(word, "deny", "admit", "suggest", "propose", "recommend");
  if (isNoun ? !opens : !opens && !object && !deed && !entry.behind.has(next.lower)) return false;
  for (let i = first; i < end; i++)
    if (
      // "denies plan to": a noun that the tagger took for a verb.
      (finite(tokens[i]) && !(i === at + 1 && next.xpos === "VBP")) ||
      (i < at && !/^(?:NOUN|PROPN|ADJ|DET|PART|NUM|VERB)$/.test(tokens[i]?.upos ?? ""))
    )
      return false;
  return true;
}

/** "the declaration states that", "the mayor announces where": a verb in -s that the tagger took for a plural. */
const stating = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === "NNS" &&
  ((wordAt(tokens, at + 1) === "that" && tokens[at + 1]?.upos === "SCONJ") ||
    (/^(?:announc|explain|reveal|disclos|outlin)/.test(wordAt(tokens, at)) &&
      isOneOf(wordAt(tokens, at + 1), "where", "how", "why", "whether"))) &&
  !finite(tokens[at + 2]) &&
  !CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) &&
  CUES.has(lemmaAt(tokens, at, "VERB"));

/** "officials acknowledge that", "the envoy regularly pledges to", "as X points out": what a clause without any verb before it must have for one. */
function lacksVerb(tokens: readonly Token[], first: number, at: number): boolean {
  const { xpos, upos } = tokens[at] as Token;
  const next = tokens[at + 1];
  // "Aides privately grumble that": an adjective by its tag
  if (!next || (upos !== "NOUN" && !(upos === "ADJ" && xpos === "JJ" && next.lower === "that"))) return false;
  const word = lemmaAt(tokens, at, "VERB");
  const reaches = next.lower === "that" || next.xpos === "TO" || next.xpos === "RP";
  if (!reaches && !(xpos === "NNS" && CUES.get(word)?.behind.has(next.lower))) return false;
  const frames = CUES.get(word)?.frames;
  const behind = tokens[at + 2];
  const leads =
    // "The preamble speaks of “S”"
    xpos === "NNS" && CUES.get(word)?.behind.has(next.lower)
      ? true
      : next.xpos === "RP"
        ? xpos === "NNS" && PHRASAL_CUES.get(word)?.has(next.lower) === true
        : next.lower === "that"
          ? frames?.includes("clause") && next.upos !== "DET" && behind?.upos !== "VERB" && !finite(behind)
          : frames?.includes("to");
  if (!leads) return false;
  let i = at - 1;
  while (i > first && tokens[i]?.upos === "ADV") i--;
  // A verb in -s goes with one, a bare one with several.
  const subject = tokens[i]?.xpos ?? "";
  // "The company claims to have paid"
  const known = CUE_NOUNS.has(lemmaAt(tokens, at, "NOUN")) && behind?.lower !== "have";
  const agrees =
    xpos === "NNS"
      ? subject === "NNP" ||
        // "The army chief boasts that": who acts has none behind him
        ((subject === "NN" || (subject === "JJ" && tokens[i - 1]?.upos === "DET")) &&
          (!known || ACTOR_NOUNS.has(lemmaAt(tokens, i, "NOUN"))))
      : /^NNP?S$/.test(subject) ||
        isOneOf(wordAt(tokens, i), "them", "they", "we", "you") ||
        whoseHead(tokens, first);
  if (!agrees) return false;
  for (; i >= first; i--) {
    if (/^(?:[,;:—–]|as|while|when|but|and|because|who)$/.test(wordAt(tokens, i))) return true;
    // "Those who have drawn up plans acknowledge that": the relative clause has a verb of its own.
    if (finite(tokens[i]) && !whoseHead(tokens, first)) return false;
  }
  return true;
}

/** "Those who …", "Even those who …" */
const whoseHead = (tokens: readonly Token[], first: number): boolean =>
  wordAt(tokens, first) === "those" || wordAt(tokens, first + 1) === "those";
