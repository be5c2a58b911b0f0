/** Takes a pronoun or a name, tells whether it is who says what stands before it: "President X will come in May, he added." */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../data/cues.ts";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import { isOneOf } from "../../one-of.ts";

/**
 * Whether the pronoun at a token of the sentence `[first, end)` is the source of the words before it; not in "In Lund, he
 * said that S", whose content stands behind, nor in "He called Y, she recalled", where "he" tells of somebody else.
 */
export function isTailSource(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const other = tokens[at]?.lower === "she" ? "he" : "she";
  for (let i = first; i < at; i++) if (tokens[i]?.lower === other) return false;
  return endsContent(tokens, at, at + 1, end);
}

/** Whether the words `[first, stop)` of a sentence that ends at `end` are the source of what stands before them: "…, Lund said on Monday.", "…, Lund said, …". */
export function endsContent(tokens: readonly Token[], first: number, stop: number, end: number): boolean {
  if (tokens[first - 1]?.text !== ",") return false;
  let verb = stop;
  while (isOneOf(tokens[verb]?.upos, "ADV", "AUX")) verb++;
  const cue = tokens[verb];
  if (cue?.upos !== "VERB" || !CUES.get(lemmaAs(cue, "VERB"))?.frames.includes("clause")) return false;
  // "The deal, he said, is done"
  if (tokens[verb + 1]?.text === ",") return true;
  for (let i = verb + 1; i < end; i++) {
    const token = tokens[i] as Token;
    // "…, Lund told the agency, adding that S"
    if (token.text === "," && tokens[i + 1]?.xpos === "VBG") return true;
    if (FINITE_TAGS.has(token.xpos) || isOneOf(token.lower, "that", ":")) return false;
  }
  return true;
}
