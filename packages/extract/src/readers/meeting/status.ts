/** Takes a verb or noun of contact, gives what its clause says of time: past, planned, cancelled, open, or denied (null). */
import type { EventStatus } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import {
  CANCELLED_IN_HEADLINES,
  CANCELLED_LEMMAS,
  CANCELLED_PARTICLES,
  DENYING_WORDS,
  FOUNDING_LEMMAS,
  GATHERING_VERBS,
  HABIT_WORDS,
  PLANNED_WORDS,
  PLANNING_LEMMAS,
  REFUSING_LEMMAS,
  WISHING_LEMMAS,
} from "../../data/meeting-words.ts";
import { SCHEDULED_WORDS } from "../../data/time-words.ts";
import { cameToNothing } from "../time/tense.ts";

const FUTURE = new Set(["will", "would", "shall", "'ll", "’ll"]);
const OPEN = new Set(["may", "might", "could"]);
const DUE = new Set(["should", "must", "can", "ought"]);
const NEGATION = new Set(["not", "n't", "n’t", "never", "no"]);
const TRANSPARENT = new Set(["continue", "begin", "manage", "start"]);
const MEASURES = new Set([
  "week",
  "weeks",
  "day",
  "days",
  "month",
  "months",
  "hours",
  "fortnight",
  "year",
  "years",
]);
/** What only says that one can or must: "is obliged to negotiate with", "has no duty to meet". */
const FIT = new Set(
  (
    "ability authority mandate right power ready willing able unable unwilling reluctant eager open free entitled " +
    "authorised authorized empowered obliged obligated required compelled bound duty obligation reason " +
    "oblige obliges require requires compel compels bind binds"
  ).split(" "),
);

/** Status told by the verb group that ends at `verb`: its auxiliaries, negation and what governs an infinitive; null where it is denied or only wished for. */
export function statusOfVerb(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  const token = tokens[verb] as Token;
  let status: EventStatus | null = null;
  let infinitive = false;
  if (HABIT_WORDS.has(tokens[verb + 1]?.lower ?? "") || HABIT_WORDS.has(tokens[verb - 1]?.lower ?? ""))
    return null;
  for (let i = verb - 1; i >= Math.max(first, verb - 6); i--) {
    const before = tokens[i] as Token;
    const word = before.lower;
    if (NEGATION.has(word) || DUE.has(word)) return null;
    if (word === "to" && i >= verb - 3) infinitive = true;
    else if (FUTURE.has(word)) status = "planned";
    else if (OPEN.has(word) && before.xpos === "MD") status = "unconfirmed";
    // "was able to meet", "had the opportunity to speak with": what was possible came about.
    else if (infinitive && isTakenChance(tokens, i)) return isAhead(tokens, first, i) ? null : "occurred";
    else if (infinitive && SCHEDULED_WORDS.has(word) && cameToNothing(tokens, first, i)) return "cancelled";
    else if (infinitive && (FIT.has(word) || REFUSING_LEMMAS.has(nounLemma(word)))) return null;
    // "has to negotiate with"
    else if (infinitive && /^(?:has|have|had)$/.test(word) && tokens[i + 1]?.lower === "to") return null;
    else if (infinitive && before.upos === "VERB") {
      const governing = lemmaAs(before, "VERB");
      if (TRANSPARENT.has(governing)) {
        infinitive = false;
        break;
      }
      if (REFUSING_LEMMAS.has(governing)) return null;
      if (WISHING_LEMMAS.has(governing)) return null;
      // "gathered to hold talks": the gathering is the talks.
      if ((GATHERING_VERBS.has(governing) || governing === "lead") && before.xpos === "VBD")
        return "occurred";
      return "planned";
    } else if (before.upos !== "AUX" && before.upos !== "ADV" && before.upos !== "PART") {
      if (!infinitive || before.upos === "PUNCT") break;
    }
  }
  if (status) return status;
  // "led a delegation … to continue discussions": the purpose of what took place.
  if (infinitive) return leadsBefore(tokens, first, verb) ? "occurred" : "planned";
  // "will travel to A to attend B, join C": the infinitives of a list share what governs the first.
  if (token.xpos === "VB") return listedStatus(tokens, first, verb) ?? "ongoing";
  if (token.xpos === "VBP" || token.xpos === "VBZ") return "ongoing";
  return token.xpos === "VBG" && isForeseen(tokens, first, verb) ? "planned" : "occurred";
}

/** "will join A in hosting B", "looks forward to hosting B": a gerund under what lies ahead. */
function isForeseen(tokens: readonly Token[], first: number, verb: number): boolean {
  // "concurred on holding the next meeting"
  const governor = tokens[verb - 2];
  if (
    tokens[verb - 1]?.lower === "on" &&
    governor?.upos === "VERB" &&
    PLANNING_LEMMAS.has(lemmaAs(governor, "VERB"))
  )
    return true;
  for (let i = verb - 1; i >= Math.max(first, verb - 24); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "forward") return /^look/.test(tokens[i - 1]?.lower ?? "");
    if (token.xpos === "MD") return FUTURE.has(token.lower);
    if (["VBD", "VBZ", "VBP"].includes(token.xpos)) return false;
  }
  return false;
}

function isTakenChance(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "able") return /^(?:was|were)$/.test(beforeAdverbs(tokens, at));
  if (word !== "opportunity" && word !== "chance") return false;
  return /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? "") && beforeAdverbs(tokens, at - 1) === "had";
}

/** The word that stands before a token, adverbs left out: "also" in "was also able". */
function beforeAdverbs(tokens: readonly Token[], at: number): string {
  let i = at - 1;
  while (tokens[i]?.upos === "ADV") i--;
  return tokens[i]?.lower ?? "";
}

/** "hasn't had the chance to", "until they have had the chance to", "if he was able to": nothing came about. */
function isAhead(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first - 1, at - 10, 0); i--)
    if (
      /^(?:not|n['’]t|never|nor|neither|if|until|once|when|wish|wishes|would|will|whether)$/.test(
        tokens[i]?.lower ?? "",
      )
    )
      return true;
  return false;
}

function listedStatus(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  for (let i = verb - 1; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "MD") return FUTURE.has(token.lower) ? "planned" : null;
    if (token.xpos === "VBD" || token.xpos === "VBZ") return null;
    if (token.xpos === "VB" && tokens[i - 1]?.lower === "to") return statusOfVerb(tokens, first, i);
  }
  return null;
}

function leadsBefore(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let i = verb - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "VBD")
      return ["led", "headed", "gathered", "convened", "assembled", "met", "spoke"].includes(token.lower);
    if (["VBZ", "VBP", "MD"].includes(token.xpos)) return false;
  }
  return false;
}

/** "refusal", "failure" govern an infinitive as their verbs do. */
const nounLemma = (word: string): string =>
  word === "refusal" ? "refuse" : word === "failure" ? "fail" : "";

/** Status told by the words round a noun of contact: "upcoming", "called off", "was cancelled", "invited to"; null where there is none ("no talks", "refused a meeting", "called for talks"). */
export function statusOfNoun(
  tokens: readonly Token[],
  first: number,
  end: number,
  noun: number,
): EventStatus | null {
  for (let i = noun - 1; i >= Math.max(first, noun - 5); i--) {
    const token = tokens[i] as Token;
    // "a week after the talks": a date, not a contact told of.
    if (
      MEASURES.has(tokens[i - 1]?.lower ?? "") &&
      ["after", "before"].includes(token.lower) &&
      i >= noun - 2
    )
      return null;
    if (PLANNED_WORDS.has(token.lower) || HABIT_WORDS.has(token.lower))
      return cancelledBehind(tokens, end, noun) ?? "planned";
    if (DENYING_WORDS.has(token.lower)) return null;
    if (token.upos === "VERB" || (token.upos === "PUNCT" && token.text !== "-") || token.upos === "ADP")
      break;
  }
  const behind = cancelledBehind(tokens, end, noun) ?? futureBehind(tokens, end, noun);
  if (behind) return behind;
  const governed = governedStatus(tokens, first, noun);
  return governed === "occurred" && isFuture(tokens, first, noun) ? "planned" : governed;
}

/** Whether the finite verb before a noun in its sentence is a future one: "will travel to A to lead the delegation to the meeting". */
function isFuture(tokens: readonly Token[], first: number, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(first, noun - 60); i--) {
    const token = tokens[i] as Token;
    if (FUTURE.has(token.lower)) return true;
    if (token.lower === "going" && tokens[i + 1]?.lower === "to") return true;
    if (
      SCHEDULED_WORDS.has(token.lower) &&
      tokens[i + 1]?.lower === "to" &&
      /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? "")
    )
      return true;
    if (FINITE.has(token.xpos) || token.xpos === "MD" || /^[;:“”"]$/.test(token.text)) return false;
  }
  return false;
}

/** "The meeting was cancelled", "talks were called off". */
function cancelledBehind(tokens: readonly Token[], end: number, noun: number): EventStatus | null {
  for (let i = noun + 1; i < Math.min(end, noun + 30); i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") {
      if (CANCELLED_LEMMAS.has(lemmaAs(token, "VERB"))) return "cancelled";
      if (isCalledOff(tokens, i)) return "cancelled";
      if (token.lower === "held" && ["never", "not"].includes(tokens[i - 1]?.lower ?? "")) return "cancelled";
      // "talks, planned for May, were put off"
      if (SCHEDULED_WORDS.has(token.lower)) continue;
      // "talks, planned for May, were held after a vote was put off"
      if (
        /^(?:was|were)$/.test(tokens[i - 1]?.lower ?? "") &&
        !CLAUSE_OPENERS.has(tokens[i - 2]?.lower ?? "")
      )
        return null;
      if (token.xpos === "VBD" && !/^(?:had|was|were|been)$/.test(token.lower)) return null;
    }
    if (token.lower === ".") return null;
  }
  return null;
}

/** "called off", "put off", "pushed back". */
function isCalledOff(tokens: readonly Token[], verb: number): boolean {
  const particle = CANCELLED_PARTICLES.get(lemmaAs(tokens[verb] as Token, "VERB"));
  return particle !== undefined && tokens[verb + 1]?.lower === particle;
}

function futureBehind(tokens: readonly Token[], end: number, noun: number): EventStatus | null {
  for (let i = noun + 1; i < Math.min(end, noun + 24); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "will" || token.lower === "would") return "planned";
    if (token.lower === "to" && tokens[i + 1]?.lower === "be" && tokens[i + 2]?.xpos === "VBN")
      return "planned";
    if (token.lower === "coming" && tokens[i - 1]?.upos === "AUX") return "planned";
    // "a meeting between X and Y is under consideration": whether it comes about is open.
    if (
      token.lower === "under" &&
      /^(?:consideration|discussion|negotiation)$/.test(tokens[i + 1]?.lower ?? "")
    )
      return "unconfirmed";
    if (["set", "scheduled", "due", "planned", "slated", "expected"].includes(token.lower) && i < noun + 8)
      return "planned";
    if (OPEN.has(token.lower) && token.xpos === "MD") return "unconfirmed";
    if (token.upos === "VERB" && (token.xpos === "VBD" || token.xpos === "VBN")) return null;
    if (token.upos === "PUNCT" && token.text !== "-") return null;
    if (CLAUSE_OPENERS.has(token.lower)) return null;
  }
  return null;
}

const CLAUSE_OPENERS = new Set("that which who where when after before as while but because if".split(" "));

/** Status told by the verb that governs the noun: "cancelled a meeting", "agreed to hold a meeting", "urged talks". */
function governedStatus(tokens: readonly Token[], first: number, noun: number): EventStatus | null {
  for (let i = noun - 1; i >= Math.max(first, noun - 12); i--) {
    const token = tokens[i] as Token;
    const { lower } = token;
    // "in the run-up to the summit"
    if (lower === "up" && /^(?:run|lead)$/.test(tokens[i - 2]?.lower ?? "")) return "planned";
    // "There are no plans for a meeting": none is told of.
    if (UNREAL.has(lower) && DENYING_WORDS.has(tokens[i - 1]?.lower ?? "")) return null;
    // "prepared the ground in a call": what stands before the noun it belongs to says nothing of it.
    if (lower === "in" && tokens[i - 1]?.upos === "NOUN") return "occurred";
    // "a week before the talks": a date, not a contact told of.
    if (lower === "before" && MEASURES.has(tokens[i - 1]?.lower ?? "")) return null;
    if (
      ["ahead", "before", "run-up", "runup", "lead-up", "preparation", "preparations", "eve"].includes(lower)
    )
      return "planned";
    // "will discuss it at the summit", "looked forward to meeting at the summit"
    if (["at", "during", "for"].includes(lower) && liesAhead(tokens, first, i)) return "planned";
    if (
      (token.upos === "PUNCT" && token.text !== "-") ||
      ["after", "following", "during", "since", "amid", "at", "that", "when", "while"].includes(lower) ||
      // "agreed to a truce as talks ended"
      (lower === "as" && (token.upos === "SCONJ" || tokens[noun + 1]?.xpos === "VBD"))
    )
      return "occurred";
    if (token.upos === "AUX" && FUTURE.has(lower)) return "planned";
    if (token.xpos === "MD" && OPEN.has(lower)) return "unconfirmed";
    if (token.upos !== "VERB" && CANCELLED_IN_HEADLINES.has(lower) && i > first && token.xpos !== "NNS")
      return "cancelled";
    if (token.upos !== "VERB") continue;
    // "Agreed Minutes of the Meeting"
    if (i === first && token.xpos !== "VB" && /^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.upos ?? "")) continue;
    const word = lemmaAs(token, "VERB");
    if (CANCELLED_LEMMAS.has(word) || isCalledOff(tokens, i)) return "cancelled";
    if (REFUSING_LEMMAS.has(word)) return null;
    // "launched a dialogue": a series is set up, nobody has met.
    if (FOUNDING_LEMMAS.has(word) && tokens[noun]?.lower === "dialogue") return null;
    // "support dialogue between A and B": of any, none is told of; "supported the talks" is.
    if (word === "support" && isBare(tokens, i, noun)) return null;
    if (WISHING_LEMMAS.has(word) && !(word === "call" && token.xpos === "VBN")) return null;
    if (PLANNING_LEMMAS.has(word)) return "planned";
    return statusOfVerb(tokens, first, i) === null ? null : infinitiveStatus(tokens, first, i);
  }
  return aheadOf(tokens, first, noun - 12) ? "planned" : "occurred";
}

/** What is said not to be where no contact lies ahead. */
const UNREAL = new Set("plans plan intention prospect possibility question talk need date".split(" "));

const isBare = (tokens: readonly Token[], verb: number, noun: number): boolean =>
  tokens.slice(verb + 1, noun).every((token) => token.upos === "ADJ" || token.upos === "ADV");

/** Whether what stands before a token in its clause is yet to come: a future, "look forward to", "plan to" with an infinitive. */
function liesAhead(tokens: readonly Token[], first: number, from: number): boolean {
  let infinitive = false;
  for (let i = from - 1; i >= Math.max(first, from - 16); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "PUNCT") return false;
    if (FUTURE.has(token.lower) || (token.lower === "forward" && tokens[i + 1]?.lower === "to")) return true;
    if (token.xpos === "VB" && tokens[i - 1]?.lower === "to") infinitive = true;
    else if (FINITE.has(token.xpos)) return infinitive && PLANNING_LEMMAS.has(lemmaAs(token, "VERB"));
  }
  return false;
}

const FINITE = new Set(["VBD", "VBZ", "VBP"]);

/** Whether the nearest finite verb before a token is a future one: "will travel … for the third round of". */
function aheadOf(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = Math.min(from, tokens.length - 1); i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "MD") return FUTURE.has(token.lower);
    if (token.xpos === "VBD" || token.xpos === "VBZ" || token.text === ";") return false;
  }
  return false;
}

/** A finite past verb leaves the noun as it is; an infinitive or a future makes it planned. */
function infinitiveStatus(tokens: readonly Token[], first: number, verb: number): EventStatus {
  const status = statusOfVerb(tokens, first, verb);
  return status === "planned" || status === "unconfirmed" ? status : "occurred";
}
