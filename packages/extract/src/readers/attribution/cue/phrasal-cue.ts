/** Takes a verb that reports with what follows it ("pointed out", "made clear", "put the toll at"), gives its cue and where it ends. */
import type { Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { ARGUED, CUE_NOUNS, CUES, type Cue, PHRASAL_CUES, RECKONED } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { ADDUCED, IDIOM_CUES, WAVED_OFF } from "../../../data/speech-idioms.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { objectHead } from "../phrase/object-head.ts";
import { finite, isOpen, lemmaAt, wordAt } from "../words.ts";
import { idiomEnd } from "./speech-idiom.ts";

/** The token behind an idiom of speech; 0 where none stands there, or where a thing is waved off and no words. */
export function idiomAt(tokens: readonly Token[], at: number, word: string, end: number): number {
  const closes = idiomEnd(tokens, at, word);
  if (closes === 0 || !WAVED_OFF.has(word)) return closes;
  // "…, pointing to a study": of these only words are adduced in a participle.
  const past = isOneOf(wordAt(tokens, at - 1), "has", "have", "had");
  if (!finite(tokens[at]) && !past && !(word === "point" && tokens[at]?.xpos === "VBG")) return 0;
  // "hit out at the “cowardly” ban": words in marks
  if (isOpen(tokens[closes]) || isOpen(tokens[closes + 1])) return closes;
  const head = objectHead(tokens, closes, end);
  return ARGUED.has(head) || CUE_NOUNS.has(head) || ADDUCED.has(head) ? closes : 0;
}

/** "made clear" notes, "let them know" informs, "set out that" takes its conjunction. */
export const idiomCue = (verb: string, next: string): Cue | null =>
  CUES.get(IDIOM_CUES.get(`${verb} ${next}`) ?? IDIOM_CUES.get(verb) ?? "intimate") ?? null;

/** "pointed out that": reported as "note" is. */
export function phrasal(tokens: readonly Token[], at: number, word: string): Cue | null {
  // "Nobody, he went on, should wait": as "add" does
  if (word === "go")
    return (isOneOf(wordAt(tokens, at - 1), "he", "she", "they", "it") ||
      tokens[at - 1]?.upos === "PROPN" ||
      DOCUMENT_NOUNS.holds(itemAt(tokens, at - 1)) ||
      ACTOR_NOUNS.has(lemmaAt(tokens, at - 1, "NOUN"))) &&
      wordAt(tokens, at + 1) === "on" &&
      /^[,.:]$/.test(wordAt(tokens, at + 2))
      ? (CUES.get("add") ?? null)
      : null;
  // "The Courier has it that", "As the roadmap has it, S"
  if (word === "have")
    // "The Courier has it from two envoys that S"
    return wordAt(tokens, at + 1) === "it" && isOneOf(wordAt(tokens, at + 2), "that", ",", "from")
      ? (CUES.get("report") ?? null)
      : null;
  // "put the toll at more than 50"
  if (word === "put" && reckons(tokens, at)) return CUES.get("predict") ?? null;
  // "As the envoy put it in Lund, S"
  const held = word === "put" && wordAt(tokens, at + 1) === "it";
  if (
    held &&
    isOneOf(wordAt(tokens, at + 2), "in", "at", "to", "on", "before", "during") &&
    leadsAs(tokens, at)
  )
    return CUES.get("note") ?? null;
  const particle = wordAt(tokens, at + 1) === "it" ? wordAt(tokens, at + 2) : wordAt(tokens, at + 1);
  if (!PHRASAL_CUES.get(word)?.has(particle)) return null;
  // "hit back at critics": such verbs take no object of what was said.
  return CUES.get(isOneOf(particle, "back", "in", "up") && word !== "sum" ? "add" : "note") ?? null;
}

/** Whether "as" opens the sentence before a verb's subject. */
function leadsAs(tokens: readonly Token[], at: number): boolean {
  let as = at - 1;
  while (as > at - 12 && isOneOf(tokens[as]?.upos, "DET", "ADJ", "NOUN", "PROPN", "PRON", "PART")) as--;
  return wordAt(tokens, as) === "as" && tokens[as - 1]?.sentence !== tokens[as]?.sentence;
}

/** "put the toll at more than 50": a noun of what is counted, then "at" and a number. */
function reckons(tokens: readonly Token[], at: number): boolean {
  let reckoned = false;
  for (let i = at + 1; i < at + 14; i++) {
    const { lower = "", upos = "PUNCT" } = tokens[i] ?? {};
    if (lower === "at" && i > at + 1) {
      let number = i + 1;
      while (isOneOf(tokens[number]?.upos, "ADV", "ADP", "ADJ", "SYM", "DET") && number < i + 5) number++;
      return reckoned && (tokens[number]?.upos === "NUM" || isOpen(tokens[number]));
    }
    reckoned ||= RECKONED.has(lemmaAt(tokens, i, "NOUN")) || isOneOf(lower, "it", "them");
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART|VERB)$/.test(upos) || finite(tokens[i])) return false;
  }
  return false;
}
