/** Takes a noun that a clause hangs on, tells whether it is its sentence's subject, and where the sentence's own verb follows: "His claim that S surprised T". */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { finite } from "../words.ts";

/** Whether no finite verb stands before a noun in its sentence: "His claim that S surprised T". */
export function isSubject({ tokens, first }: Pick<Passage, "tokens" | "first">, at: number): boolean {
  for (let i = first; i < at; i++) if (finite(tokens[i]) || tokens[i]?.upos === "ADP") return false;
  return true;
}

/**
 * The verb of the sentence behind a clause that belongs to its subject: a finite verb that no conjunction or relative
 * pronoun opens a clause for. `open` are the clauses open at `from`: none where an infinitive stands there.
 */
export function mainVerb(tokens: readonly Token[], from: number, end: number, open = 1): number {
  let unmarked = -1;
  // "His promise of a pier won votes": behind a phrase the first past tense
  if (open === 0) for (let k = from + 1; k < end && unmarked < 0; k++) if (mayBePast(tokens, k)) unmarked = k;
  for (let i = from; i < end; i++) {
    const { upos, xpos, lower } = tokens[i] as Token;
    if (upos === "SCONJ" || upos === "CCONJ" || xpos.startsWith("W") || lower === "that") open++;
    // "the demand that dairies be paid went nowhere"
    const subjunctive = open > 0 && lower === "be" && isOneOf(tokens[i - 1]?.upos, "NOUN", "PROPN", "PRON");
    if (!finite(tokens[i]) && !subjunctive) continue;
    if (open === 0) return unmarked < 0 ? i : Math.min(i, unmarked);
    open = 0;
    // "had been told", "would not say": the rest of the verb.
    while (i + 1 < end && isOneOf(tokens[i + 1]?.upos, "AUX", "PART", "ADV")) i++;
    if (upos === "AUX" && /^VB[NG]?$/.test(tokens[i + 1]?.xpos ?? "")) i++;
    for (let k = i + 1; k < end && unmarked < 0; k++) if (mayBePast(tokens, k)) unmarked = k;
  }
  return unmarked < 0 ? end : unmarked;
}

/** "that S surprised traders", "that S found little support": a past tense that the tagger took for a participle or adjective. */
const mayBePast = (tokens: readonly Token[], at: number): boolean => {
  const { xpos, lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  return (
    (xpos === "VBN" || (xpos === "JJ" && lower.endsWith("ed"))) &&
    isOneOf(tokens[at - 1]?.upos, "NOUN", "PROPN", "ADJ", "VERB") &&
    (isOneOf(next?.upos, "DET", "ADJ", "PROPN") || next?.xpos === "NNS")
  );
};
