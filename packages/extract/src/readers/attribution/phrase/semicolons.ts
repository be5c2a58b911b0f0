/** Takes a semicolon in a sentence, tells whether a list goes on behind it or another clause begins. */

import type { Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { finite, lemmaAt, wordAt } from "../words.ts";

/** "called for full access; the release of prisoners; and talks": behind a semicolon another of the things listed, no clause with a verb of its own. */
export function goesOnList(tokens: readonly Token[], from: number, end: number): boolean {
  // "affirmed A; condemned B; and pledged C": the next deed of who did the first
  if (wordAt(tokens, from) === "and" && isOneOf(tokens[from + 1]?.xpos, "VBD", "VBZ")) return false;
  if (isOneOf(wordAt(tokens, from), "that", "and") || tokens[from]?.xpos === "VBG") return true;
  // "to open the port; expand its quays": one more infinitive, whatever its tag
  if (isOneOf(tokens[from]?.xpos, "VBP", "VB")) return true;
  for (let i = from; i < end && wordAt(tokens, i) !== ";"; i++) {
    const token = tokens[i] as Token;
    // "; an engineer who works there warned that": of two finite verbs the one of speech is the subject's
    if (token.xpos.startsWith("W")) return i === from || !saysBehind(tokens, i, end);
    if (token.upos === "SCONJ" && i > from) return true;
    // "the rebels put the figure at 12": a past tense by another tag
    if (
      finite(token) ||
      ((token.xpos === "VBN" || token.lower === "put") &&
        isOneOf(tokens[i - 1]?.upos, "NOUN", "ADV") &&
        isOneOf(tokens[i + 1]?.upos, "DET", "NOUN", "PROPN"))
    )
      return false;
  }
  return true;
}

/** Whether behind a relative clause its noun has a verb of speech of its own. */
function saysBehind(tokens: readonly Token[], who: number, end: number): boolean {
  let verbs = 0;
  for (let i = who + 1; i < end && wordAt(tokens, i) !== ";"; i++)
    if (finite(tokens[i]) && wordAt(tokens, i - 1) !== "and" && (tokens[i]?.upos !== "AUX" || verbs === 0)) {
      if (verbs > 0 && CUES.has(lemmaAt(tokens, i, "VERB"))) return true;
      verbs++;
    }
    // "; the city, through whose streets it runs, has vowed to"
    else if (
      verbs > 0 &&
      tokens[i]?.xpos === "VBN" &&
      isOneOf(wordAt(tokens, i - 1), "has", "have", "had") &&
      CUES.has(lemmaAt(tokens, i, "VERB"))
    )
      return true;
  return false;
}
