/** Takes a clause, gives the verb that its subject stands behind: "Around one table in Oslo sat A and B", "Also present were A and B". */

import type { Token } from "@readout/english";
import { OPENS_INVERTED, PRESENT_WORDS } from "../../../data/attendance-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** How far behind the opening its verb stands. */
const REACH = 20;

/** The verb of a clause that opens with a place, a company or a role, and whose subject is behind that verb; -1 for other clauses. */
export function invertedVerb(tokens: readonly Token[], first: number, end: number): number {
  // "Other attending leaders comprise A and B", "Leaders attending include A and B"
  const from = AROUND_PRESENT.holds(tokens[first]) ? first + 1 : first;
  if (!OPENS_INVERTED.holds(tokens[from]) || (from > first && !PRESENT_WORDS.holds(tokens[from]))) return -1;
  // A nominal that no preposition or participle governs would be the subject.
  let governed = false;
  for (let i = from; i < Math.min(end, first + REACH); i++) {
    const token = tokens[i] as Token;
    const { lower, upos, xpos } = token;
    if (STANDS.holds(token) && (upos === "AUX" || FINITE_TAGS.has(xpos)))
      return i > first && !isApart(tokens, first, i) && !isParticiple(tokens[i + 1]) ? i : -1;
    if (
      upos === "ADP" ||
      lower === "as" ||
      xpos === "VBG" ||
      PRESENT_WORDS.holds(token) ||
      OPENS_INVERTED.holds(token)
    ) {
      governed = true;
      continue;
    }
    // "With the President leaving on Wednesday, is that …": a clause of another subject.
    if (
      FINITE_TAGS.has(xpos) ||
      upos === "SCONJ" ||
      (xpos === "VBG" && i > first && !OPENS_INVERTED.holds(token))
    )
      return -1;
    if (lower === ",") governed = false;
    else if (isOneOf(upos, "NOUN", "PROPN", "PRON", "NUM")) {
      const opens = tokens[i - 1]?.upos === "DET" && isOneOf(tokens[i - 2]?.upos, "NOUN", "PROPN", "NUM");
      // "at the palace this morning"
      if (TIMES.holds(token) && opens) continue;
      if (!governed || opens) return -1;
    }
  }
  return -1;
}

/** "In the end, was it": a verb behind a comma that closes nothing, as in "Between them, as mediators, sat". */
const isApart = (tokens: readonly Token[], first: number, verb: number): boolean =>
  tokens[verb - 1]?.text === "," && !tokens.slice(first, verb - 1).some(({ text }) => text === ",");

/** "Among them were killed": a passive, unless the tagger takes a name for it. */
const isParticiple = (token: Token | undefined): boolean =>
  /^VB[NG]$/.test(token?.xpos ?? "") && startsLower(token?.text ?? "");

const AROUND_PRESENT = new WordList("the other leaders presidents ministers dignitaries delegates");
const STANDS = new WordList("was were are is sat stood came included include comprised comprise");
const TIMES = new WordList("morning afternoon evening week month day today yesterday");
