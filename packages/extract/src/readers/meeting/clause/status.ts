/** Takes a verb of contact, gives what its clause says of time: past, planned, cancelled, open, or denied (null). */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { MOOTED_LEMMAS } from "../../../data/contact-predicates.ts";
import {
  HABIT_WORDS,
  PLANNING_LEMMAS,
  REFUSING_LEMMAS,
  WISHING_LEMMAS,
} from "../../../data/contact-status-words.ts";
import { GATHERING_VERBS } from "../../../data/meeting-verbs.ts";
import { NEGATIONS } from "../../../data/stance-words.ts";
import { SCHEDULED_WORDS } from "../../../data/time-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { cameToNothing } from "../../time/tense.ts";
import { FUTURE, OPEN } from "../contact/predicate.ts";

/** Auxiliaries of what ought to be. */
const DUE = new Set(["should", "must", "can", "ought"]);
/** Verbs behind which an infinitive tells what is done: "began to negotiate". */
const TRANSPARENT = new Set(["continue", "begin", "manage", "start"]);
/** What only says that one can or must, or is the one to: "is obliged to negotiate with", "has no duty to meet", "was elected to chair". */
const FIT = new Set(
  (
    "yet used supposed ability authority mandate right power ready willing able unable unwilling reluctant eager open free entitled " +
    "authorised authorized empowered obliged obligated required compelled bound duty obligation reason " +
    "oblige obliges require requires compel compels bind binds elected chosen appointed selected nominated"
  ).split(" "),
);

/** Status told by the verb group that ends at `verb`: its auxiliaries, negation and what governs an infinitive; null where it is denied or only wished for. */
export function statusOfVerb(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  if (HABIT_WORDS.holds(tokens[verb + 1]) || HABIT_WORDS.has(itemAt(tokens, verb - 1)?.lower ?? ""))
    return null;
  const joined = joinedStatus(tokens, first, verb);
  if (joined !== null) return joined;
  let status: EventStatus | null = null;
  let infinitive = false;
  for (let i = verb - 1; i >= Math.max(first, verb - 6); i--) {
    const before = tokens[i] as Token;
    const word = before.lower;
    if (NEGATIONS.has(word) || DUE.has(word)) return null;
    if (i === verb - 1 && isOneOf(word, "almost", "nearly")) return null;
    // "was to have met X": it didn't come to it.
    if (
      word === "to" &&
      tokens[i + 1]?.lower === "have" &&
      isOneOf(itemAt(tokens, i - 1)?.lower, "was", "were")
    )
      return "cancelled";
    if (word === "to" && i >= verb - 3) infinitive = true;
    // "would have met for the first time": had it come to it.
    else if (word === "would" && tokens[i + 1]?.lower === "have") return null;
    else if (FUTURE.has(word)) status = "planned";
    else if (OPEN.has(word) && before.xpos === "MD") status = "unconfirmed";
    else if (infinitive) {
      const governed = statusUnder(tokens, first, i);
      if (governed === "its own") {
        infinitive = false;
        break;
      }
      if (governed !== "unsaid") return governed;
      if (before.upos === "PUNCT") break;
    } else if (word !== "have" && !isOneOf(before.upos, "AUX", "ADV", "PART")) break;
  }
  if (status) return status;
  // "led a delegation … to continue discussions": the purpose of what took place.
  if (infinitive) return leadsBefore(tokens, first, verb) ? "occurred" : "planned";
  return statusByForm(tokens, first, verb);
}

/** What the word at `i` says of an infinitive that it may govern; null for denied, "its own" where the infinitive tells it as any verb does ("began to negotiate"). */
function statusUnder(
  tokens: readonly Token[],
  first: number,
  i: number,
): EventStatus | "unsaid" | "its own" | null {
  const token = tokens[i] as Token;
  const word = token.lower;
  // "was able to meet", "had the opportunity to speak with": what was possible came about.
  if (isTakenChance(tokens, i)) return isAhead(tokens, first, i) ? null : "occurred";
  if (SCHEDULED_WORDS.has(word) && (cameToNothing(tokens, first, i) || staysAtHome(tokens, first)))
    return "cancelled";
  if (FIT.has(word) || REFUSING_LEMMAS.has(nounLemma(word))) return null;
  // "has to negotiate with"
  if (isOneOf(word, "has", "have", "had") && tokens[i + 1]?.lower === "to") return null;
  const governing = lemmaAs(token, "VERB");
  // "Jo Poe declined to meet": an adjective to the tagger.
  if (token.upos !== "VERB" && !(token.upos === "ADJ" && REFUSING_LEMMAS.has(governing))) return "unsaid";
  if (TRANSPARENT.has(governing)) return "its own";
  if (REFUSING_LEMMAS.has(governing) || WISHING_LEMMAS.has(governing)) return null;
  // "gathered to hold talks": the gathering is the talks.
  const gathered = (GATHERING_VERBS.has(governing) || governing === "lead") && token.xpos === "VBD";
  // "I went to meet with X", "went to P to meet Y"
  return gathered || word === "went" || isPastJourney(tokens, i) ? "occurred" : "planned";
}

/** What a verb without auxiliaries says by its form. */
function statusByForm(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  switch ((tokens[verb] as Token).xpos) {
    case "VB":
      return isEmphatic(tokens, verb) ? "occurred" : (listedStatus(tokens, first, verb) ?? "ongoing");
    case "VBP":
    case "VBZ":
      return "ongoing";
    case "VBG":
      return statusOfGerund(tokens, first, verb);
    default:
      return "occurred";
  }
}

function statusOfGerund(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  const governor = itemAt(tokens, verb - 1);
  // "will work toward concluding the talks": what is aimed at.
  if (isOneOf(governor?.lower, "toward", "towards")) return null;
  // "discuss holding a meeting"; "met to discuss holding one" tells of another's.
  if (governor && governor.upos !== "NOUN" && MOOTED_LEMMAS.has(lemmaAs(governor, "VERB")))
    return tokens[verb - 2]?.lower === "to" ? null : "unconfirmed";
  return isForeseen(tokens, first, verb) ? "planned" : "occurred";
}

/** "It was a pleasure to visit you and to host you": what governs the infinitive that another is joined to; null where none is. */
function joinedStatus(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  if (tokens[verb - 1]?.lower !== "to" || tokens[verb - 2]?.lower !== "and") return null;
  for (let i = verb - 3; i > Math.max(first, verb - 24); i--)
    if (tokens[i]?.xpos === "VB" && tokens[i - 1]?.lower === "to") return statusOfVerb(tokens, first, i);
  return null;
}

/** "He did speak with X"; "Did he speak with X?" asks. */
function isEmphatic(tokens: readonly Token[], verb: number): boolean {
  let did = verb - 1;
  while (tokens[did]?.upos === "ADV") did--;
  const before = itemAt(tokens, did - 1);
  return (
    tokens[did]?.lower === "did" &&
    isOneOf(before?.upos, "PRON", "PROPN", "NOUN") &&
    !/^W/.test(before?.xpos ?? "W")
  );
}

/** "X will not travel to P, where he was to meet Y": the clause that "where" opens at or before a token, behind a journey that isn't made. */
function staysAtHome(tokens: readonly Token[], first: number): boolean {
  const where = tokens[first]?.lower === "where" ? first : first - 1;
  if (tokens[where]?.lower !== "where") return false;
  const { sentence } = tokens[where] as Token;
  for (let i = where - 1; i > where - 16 && tokens[i]?.sentence === sentence; i--)
    if (JOURNEYS.holds(tokens[i])) return NEGATIONS.has(tokens[i - 1]?.lower ?? "");
  return false;
}

const JOURNEYS = new WordList("travel go fly visit come head");

/** "will join A in hosting B", "looks forward to hosting B": a gerund under what lies ahead. */
function isForeseen(tokens: readonly Token[], first: number, verb: number): boolean {
  // "concurred on holding the next meeting"
  const governor = itemAt(tokens, verb - 2);
  if (
    itemAt(tokens, verb - 1)?.lower === "on" &&
    governor?.upos === "VERB" &&
    PLANNING_LEMMAS.has(lemmaAs(governor, "VERB"))
  )
    return true;
  for (let i = verb - 1; i >= Math.max(first, verb - 24); i--) {
    const token = tokens[i] as Token;
    if (token.lower === "forward") return /^look/.test(tokens[i - 1]?.lower ?? "");
    if (token.xpos === "MD") return FUTURE.holds(token);
    if (isOneOf(token.xpos, "VBD", "VBZ", "VBP")) return false;
  }
  return false;
}

/** "was able to", "was honored to", "had the opportunity to": what somebody did, by the word before its infinitive. */
export function isTakenChance(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "able" || GLAD.has(word)) return isOneOf(beforeAdverbs(tokens, at), "was", "were");
  return isChance(tokens, at);
}

/** "had the pleasure": of somebody who did what is said behind it. */
export function isChance(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!CHANCES.has(word)) return false;
  const article = tokens[at - 1]?.upos === "ADJ" ? at - 2 : at - 1;
  if (!isOneOf(tokens[article]?.lower, "an", "a", "the")) return false;
  const verb = beforeAdverbs(tokens, article);
  // "It was an honor to host you"; "it was a chance to meet" leaves open whether they did.
  return verb === "had" || (verb === "was" && !isOneOf(word, "chance", "opportunity"));
}

/** How somebody was to do what he did: "was honoured to host". */
const GLAD = new Set("honored honoured pleased delighted glad privileged proud fortunate happy".split(" "));

/** What somebody had who did what is said: "had the privilege to host". */
const CHANCES = new Set("opportunity chance honor honour privilege pleasure".split(" "));

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

/** "will travel to A to attend B, join C": the infinitives of a list share what governs the first; null where no list stands there. */
function listedStatus(tokens: readonly Token[], first: number, verb: number): EventStatus | null {
  for (let i = verb - 1; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "MD") return FUTURE.holds(token) ? "planned" : null;
    if (token.xpos === "VBD" || token.xpos === "VBZ") return null;
    if (token.xpos === "VB" && tokens[i - 1]?.lower === "to") return statusOfVerb(tokens, first, i);
  }
  return null;
}

/** Whether the clause's verb brought people together: "led a delegation", "gathered". */
function leadsBefore(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let i = verb - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "VBD") return LEADING.holds(token) || isPastJourney(tokens, i);
    if (isOneOf(token.xpos, "VBZ", "VBP", "MD")) return false;
  }
  return false;
}

const LEADING = new WordList("led headed gathered convened assembled met spoke");
/** "In late April, the envoy arrived in P to take part in talks": a journey that is looked back on, by the time that opens its sentence. */
function isPastJourney(tokens: readonly Token[], verb: number): boolean {
  if (!isOneOf(tokens[verb]?.lower, "arrived", "came", "travelled", "traveled", "flew")) return false;
  let first = verb;
  while (tokens[first - 1]?.sentence === tokens[verb]?.sentence) first--;
  return isOneOf(tokens[first]?.lower, "in", "last", "earlier");
}

/** "refusal", "failure" govern an infinitive as their verbs do. */
const nounLemma = (word: string): string =>
  word === "refusal" ? "refuse" : word === "failure" ? "fail" : "";
