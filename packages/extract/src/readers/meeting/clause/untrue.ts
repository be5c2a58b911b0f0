/** Takes the clause of a contact in its sentence, tells whether the sentence says that it didn't come about: somebody denies it, or it is called untrue. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { NEGATIONS, REPORTS_OF } from "../../../data/stance-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { governorOf } from "../contact/noun-phrase.ts";

/** Verbs that say of what follows that it isn't so. */
const DENY: ReadonlySet<string> = new Set("deny refute rebut debunk disprove".split(" "));
/** Verbs that say so of what is told, where they have it for their object. */
const SET_ASIDE: ReadonlySet<string> = new Set("dismiss reject dispute contradict".split(" "));
const UNTRUE = new WordList(
  "untrue false fake incorrect wrong baseless unfounded fabricated inaccurate nonsense",
);
const NOT = new WordList([...NEGATIONS, "neither"]);
const BE = new WordList("is are was were be been");

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

/** What becomes of a contact at `at` that somebody reports: denied where its sentence or the next says so, unconfirmed where somebody is asked about it; null where nothing is said. */
export function statusAsReported(
  tokens: readonly Token[],
  [from, end]: readonly [number, number],
  at: number,
): EventStatus | null {
  const own = tokens.slice(from, end);
  const told = own.some((token) => TELLING.holds(token));
  // "The denial came as A and B met": what is denied behind it is another contact.
  const came = own.findIndex(({ lower }) => isOneOf(lower, "came", "comes", "come"));
  if (came > 0 && from + came < at && own.slice(came, came + 5).some((token) => BESIDE.holds(token)))
    return null;
  const { sentence } = tokens[at] as Token;
  for (let i = at + 1; (tokens[i]?.sentence ?? sentence + 2) <= sentence + 1; i++)
    if (deniesAt(tokens, i, told)) return "denied";
  const asked = own.findIndex((token) => ASKED.holds(token));
  const report = from + own.findIndex((token) => REPORTS_OF.holds(token));
  const about = asked >= 0 && report > from + asked && report < at && report - from - asked < 7;
  return about && !own.some(({ lower }) => lower === "confirmed") ? "unconfirmed" : null;
}

const ASKED = new WordList(["asked", "questioned", "pressed", "quizzed"]);
const BESIDE = new WordList("as while after before");
const TELLING = new WordList([
  ...REPORTS_OF,
  ..."reported claimed claims alleged according wrote".split(" "),
]);

/** "no such talks had taken place", "that meeting never happened", "denied the report": of what was told before; `told`: as a report. */
function deniesAt(tokens: readonly Token[], i: number, told: boolean): boolean {
  const token = tokens[i] as Token;
  if (token.lower === "such") return tokens[i - 1]?.lower === "no" && isContactNoun(tokens, i + 1) !== null;
  if (token.lower === "never")
    return (
      isOneOf(tokens[i + 1]?.lower, "happened", "took", "occurred") && isContactNoun(tokens, i - 1) !== null
    );
  if (!told || token.upos !== "VERB" || isNegated(tokens, i - 3, i)) return false;
  const verb = lemmaAs(token, "VERB");
  const pointed = isOneOf(tokens[i + 1]?.lower, "the", "this", "that", "these", "those", "such");
  const report =
    REPORTS_OF.holds(tokens[pointed ? i + 2 : i + 1]) || (verb === "deny" && tokens[i + 1]?.lower === "it");
  if (DENY.has(verb) || SET_ASIDE.has(verb)) return report && tokens[i + 3]?.lower !== "that";
  return report && verb === "call" && tokens.slice(i + 3, i + 6).some((word) => UNTRUE.holds(word));
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
