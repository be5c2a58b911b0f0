/** Takes the clause of a contact in its sentence, tells whether the sentence says that it didn't come about: somebody denies it, or it is called untrue. */

import { lemmaAs, type Token } from "@readout/english";
import { NEGATIONS, REPORTS_OF } from "../../../data/stance-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { governorOf } from "../contact/noun-phrase.ts";

/** Verbs that say of what follows that it isn't so. */
const DENY: ReadonlySet<string> = new Set("deny refute rebut debunk disprove".split(" "));
/** Verbs that say so of what is told, where they have it for their object. */
const SET_ASIDE: ReadonlySet<string> = new Set("dismiss reject dispute contradict".split(" "));
const UNTRUE = new WordList(
  "untrue false fake incorrect wrong baseless unfounded fabricated inaccurate nonsense".split(" "),
);
const NOT = new WordList([...NEGATIONS, "neither"]);
const BE = new WordList("is are was were be been".split(" "));

const DENIED = new WordList(["denies", "denied"]);
const NOMINAL: ReadonlySet<string> = new Set("AUX ADV NOUN PROPN ADJ DET PART PRON".split(" "));

/** What may stand between a denial and the verb of the clause that it has for its object. */
const isNominal = ({ upos, lower }: Token): boolean =>
  (NOMINAL.has(upos) || isOneOf(lower, "had", "having")) && lower !== "that" && lower !== "denies";

/** How many words may stand between a denial and what it denies. */
const NEAR = 10;

/** "denied on Tuesday that A had met B", "it is not true that A met B", "reports that A met B are false": of the verb at `at`, behind the last "that" before it. */
export function isVerbUntrue(
  tokens: readonly Token[],
  [from, end]: readonly [number, number],
  at: number,
): boolean {
  let that = at - 1;
  while (that > from && isNominal(tokens[that] as Token)) that--;
  // "A denies foreign minister held talks": without a "that".
  if (DENIED.holds(tokens[that])) return !isNegated(tokens, from, that);
  while (that > from && tokens[that]?.lower !== "that" && tokens[that]?.text !== ",") that--;
  if (tokens[that]?.lower !== "that") return false;
  const told = REPORTS_OF.holds(itemAt(tokens, that - 1));
  return deniesBefore(tokens, from, that, told) || (told && isCalledUntrue(tokens, at, end));
}

/** "denied reports of a meeting", "a reported meeting between A and B was fake news": of the noun of a contact. */
export function isNounUntrue(
  tokens: readonly Token[],
  [from, end]: readonly [number, number],
  noun: number,
): boolean {
  const of = governorOf(tokens, from, noun);
  const told = isOneOf(tokens[of]?.lower, "of", "about") && REPORTS_OF.holds(tokens[of - 1]);
  if (told && deniesBefore(tokens, from, of, true)) return true;
  const claimed = isOneOf(
    tokens[noun - 1]?.lower,
    "reported",
    "alleged",
    "purported",
    "supposed",
    "rumoured",
  );
  return (told || claimed) && isCalledUntrue(tokens, noun, end);
}

/** Whether what stands before a token says that what follows isn't so; `told`: what is told stands right before it. */
function deniesBefore(tokens: readonly Token[], from: number, at: number, told: boolean): boolean {
  for (let i = at - 1; i >= Math.max(from, at - NEAR); i--) {
    const token = tokens[i] as Token;
    if (UNTRUE.holds(token)) return !isNegated(tokens, from, i);
    if (token.lower === "true") return isNegated(tokens, from, i);
    if (token.upos !== "VERB") continue;
    const verb = lemmaAs(token, "VERB");
    return (DENY.has(verb) || (told && SET_ASIDE.has(verb))) && !isNegated(tokens, from, i);
  }
  return false;
}

/** "are false", "was fake news", "is simply not true", behind what is told. */
function isCalledUntrue(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i + 1 < end; i++) {
    if (!BE.holds(tokens[i])) continue;
    let word = i + 1;
    let negated = false;
    while (word < end && isOneOf(tokens[word]?.upos, "ADV", "PART", "DET")) {
      negated ||= NOT.holds(tokens[word]);
      word++;
    }
    if (UNTRUE.holds(tokens[word])) return !negated;
    if (tokens[word]?.lower === "true") return negated;
  }
  return false;
}

/** Whether one of the three words before a token negates it. */
const isNegated = (tokens: readonly Token[], from: number, at: number): boolean =>
  [1, 2, 3].some((k) => at - k >= from && NOT.holds(tokens[at - k]));
