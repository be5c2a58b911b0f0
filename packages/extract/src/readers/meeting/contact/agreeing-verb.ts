/** Takes a token, tells whether it is a verb of coming to terms: "agreed", "reached" with "a deal" behind it. */

import { lemmaAs, type Token } from "@readout/english";
import { verbOfContact } from "../../../data/meeting-verbs.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** People of two sides who came to terms at a place. */
export const AGREE = verbOfContact("agree", "with", { mode: "in_person" });

const REACHING = new Set(["reach", "strike", "seal", "conclude"]);
const TERMS = new WordList("agreement deal accord understanding compromise");

/** The verbs that may tell it. */
export const AGREEING: readonly string[] = [AGREE.lemma, ...REACHING];

/** Whether the token is "agreed", or "reached" with "a deal" behind it, in the past. */
export const isAgreeing = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.xpos === "VBD" || isSecond(tokens, at)) && termsAt(tokens, at) >= at;

/** "did this and, hours later, agreed": a participle to the tagger, behind what the second predicate opens with. */
function isSecond(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.xpos !== "VBN" || tokens[at - 1]?.text !== ",") return false;
  for (let i = at - 2; i > at - 7 && i > 0; i--)
    if (tokens[i]?.text === ",") return isOneOf(tokens[i - 1]?.lower, "and", "then", "but");
  return false;
}

/** The last token of the verb's words; -1 where it governs something else. */
export function termsAt(tokens: readonly Token[], at: number): number {
  const word = lemmaAs(tokens[at] as Token, "VERB");
  if (word === AGREE.lemma) return at;
  if (!REACHING.has(word)) return -1;
  for (let i = at + 1; i < at + 4; i++) if (TERMS.holds(tokens[i])) return i;
  return -1;
}
