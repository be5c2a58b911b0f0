/** Takes a semicolon in a sentence, tells whether a list goes on behind it or another clause begins. */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { finite, wordAt } from "../words.ts";

/** "called for full access; the release of prisoners; and talks": behind a semicolon another of the things listed, no clause with a verb of its own. */
export function goesOnList(tokens: readonly Token[], from: number, end: number): boolean {
  // "affirmed A; condemned B; and pledged C": the next deed of who did the first
  if (wordAt(tokens, from) === "and" && isOneOf(tokens[from + 1]?.xpos, "VBD", "VBZ")) return false;
  if (isOneOf(wordAt(tokens, from), "that", "and") || tokens[from]?.xpos === "VBG") return true;
  // "to open the port; expand its quays": one more infinitive, whatever its tag
  if (isOneOf(tokens[from]?.xpos, "VBP", "VB")) return true;
  for (let i = from; i < end && wordAt(tokens, i) !== ";"; i++) {
    const token = tokens[i] as Token;
    if (token.xpos.startsWith("W") || (token.upos === "SCONJ" && i > from)) return true;
    // "the rebels put the figure at 12": a past tense by another tag
    if (
      finite(token) ||
      (token.xpos === "VBN" &&
        isOneOf(tokens[i - 1]?.upos, "NOUN", "ADV") &&
        isOneOf(tokens[i + 1]?.upos, "DET", "NOUN", "PROPN"))
    )
      return false;
  }
  return true;
}
