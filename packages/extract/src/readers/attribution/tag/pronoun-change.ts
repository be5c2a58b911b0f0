/** Takes a pronoun, tells whether the words beside it make it a conjunction ("told Interfax that a list was") or an owner ("told her cabinet the plan was dead"). */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { DAY, finite } from "../words.ts";
import { heard, isCompound, leadsPlural } from "./noun-or-verb.ts";
import { opensSubject } from "./past-tense.ts";
import { type Change, CONJUNCTION } from "./tag-change.ts";

/** "that" as a conjunction, "her" as an owner; null where the word stays what it is. */
export function pronounChange(tokens: readonly Token[], i: number): Change | null {
  const { xpos, upos, lower } = tokens[i] as Token;
  if (xpos === "WDT" && lower === "that") return isConjunction(tokens, i) ? CONJUNCTION : null;
  const behind = tokens[i + 2];
  // "“S,” her Turkish host said", "quoted her Turkish host as saying": she is nobody's object here
  const isHost =
    (tokens[i - 1]?.upos === "PUNCT" || isOneOf(tokens[i - 1]?.lower, "quoted", "cited", "citing")) &&
    tokens[i + 1]?.upos === "ADJ";
  const isOwner =
    tokens[i + 1]?.upos === "NOUN" &&
    (opensSubject(behind) || behind?.lower === "that" || behind?.text === ".");
  return lower === "her" && xpos === "PRP" && (isHost || isOwner) ? { upos, xpos: "PRP$" } : null;
}

/** Whether a relative "that" opens what is said. */
const isConjunction = (tokens: readonly Token[], i: number): boolean =>
  // "said that talks with the rebels would resume": a subject, by its tag a verb
  leadsPlural(tokens, i) ||
  // "told Interfax that a list was": behind a name no relative clause opens with a subject of its own.
  (opensSubject(tokens[i + 1]) && (tokens[i - 1]?.upos === "PROPN" || heard(tokens, i))) ||
  // "reminded the crowd that taxes had gone up": of two verbs side by side the first is none
  (heard(tokens, i) && finite(tokens[i + 1]) && finite(tokens[i + 2])) ||
  // "claimed on Monday that more members were leaving": behind a day no relative clause opens.
  (DAY.holds(tokens[i - 1]) && !finite(tokens[i + 1])) ||
  // "that export controls had been discussed": a noun before a noun, by its tag a verb
  isCompound(tokens, i + 1);
