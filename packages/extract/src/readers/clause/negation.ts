/** Takes a clause's tokens and the verb of its act, gives whether that act or the clause's main verb is denied (R24). */

import type { Token } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";

/** Words that deny the verb they stand by. */
const DENYING = new WordList("not n't never neither nor hardly");
/** Words that deny a clause from its subject: "nobody will", "no second round is planned". */
const NOBODY = new WordList("nobody none nothing neither no-one");

/**
 * Whether a clause is negated: by "not" or "never" at its main verb or at the verb of its act, or by a subject that is
 * nobody. A negation inside a clause that hangs on it ("a plan that would not fail", "because he did not come") isn't.
 */
export function isNegated(tokens: readonly Token[], first: number, end: number, verb: number): boolean {
  let main = first;
  while (main < end && !isVerbal(tokens[main] as Token)) main = pastRelative(tokens, main, end);
  for (let i = first; i < main; i++) {
    const token = tokens[i] as Token;
    if (NOBODY.holds(token) || (token.lower === "no" && token.upos === "DET" && i === first)) return true;
  }
  const group = groupEnd(tokens, main, end);
  for (let i = Math.max(first, main - 1); i < group; i++) if (denies(tokens, i)) return true;
  if (main > first && existential(tokens, first, group, end)) return true;
  // "He said that … do not demand": what stands right before the act's own verb.
  for (let i = Math.max(group, verb - 3); i < verb; i++)
    if (denies(tokens, i) && !subordinates(tokens, first, i)) return true;
  return false;
}

/** The next token, or the one behind a relative clause between commas: "the parties, which did not meet, had agreed". */
function pastRelative(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== "," || !(tokens[at + 1]?.xpos ?? "").startsWith("W")) return at + 1;
  let close = at + 1;
  while (close < end && tokens[close]?.text !== ",") close++;
  return close + 1 < end ? close + 1 : at + 1;
}

const isVerbal = ({ upos }: Token): boolean => upos === "VERB" || upos === "AUX";

const denies = (tokens: readonly Token[], at: number): boolean =>
  DENYING.holds(tokens[at]) && tokens[at + 1]?.lower !== "only";

/** Where the main verb with its auxiliaries and adverbs ends. */
function groupEnd(tokens: readonly Token[], main: number, end: number): number {
  let i = main;
  while (i < end && isOneOf(tokens[i]?.upos, "VERB", "AUX", "ADV", "PART")) {
    if (tokens[i]?.upos === "VERB" && tokens[i + 1]?.upos !== "VERB") return i + 1;
    i++;
  }
  return Math.min(end, i + 1);
}

/** "There will be no second round", "has no plans". */
const existential = (tokens: readonly Token[], first: number, at: number, end: number): boolean => {
  const there = tokens[first]?.lower === "there";
  const holds = isOneOf(tokens[at - 1]?.lower, "has", "have", "had", "see", "sees", "saw");
  return (there || holds) && at < end && [at - 1, at].some((i) => tokens[i]?.lower === "no");
};

const subordinates = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = at - 1; i > first; i--) {
    const { upos, xpos, text } = tokens[i] as Token;
    if (upos === "SCONJ" || xpos.startsWith("W")) return true;
    if (text === ",") return false;
  }
  return false;
};
