/** Takes a noun of contact in its sentence, tells whether the meeting occurred, is planned, goes on or was cancelled; null where none is told. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Token } from "@readout/english";
import { MOOTED_LEMMAS } from "../../../data/contact-predicates.ts";
import {
  CANCELLED_IN_HEADLINES,
  CANCELLED_LEMMAS,
  CANCELLED_PARTICLES,
  DENYING_WORDS,
  FOUNDING_LEMMAS,
  HABIT_WORDS,
  PLANNED_WORDS,
  PLANNING_LEMMAS,
  REFUSING_LEMMAS,
  WISHING_LEMMAS,
} from "../../../data/contact-status-words.ts";
import { REMOTE_WORDS } from "../../../data/meeting-words.ts";
import { SCHEDULED_WORDS } from "../../../data/time-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { WEEKDAYS } from "../../time/calendar.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { governorOf, HEADS } from "../contact/noun-phrase.ts";
import { FUTURE, OPEN, predicateOf } from "../contact/predicate.ts";
import { isPictured } from "../side/pictured.ts";
import { isPerfect, isUrged } from "../side/standing.ts";
import { statusOfVerb } from "./status.ts";
import { isWished } from "./wished.ts";

const MEASURES = new WordList("week weeks day days month months hours fortnight year years");

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
      MEASURES.has(itemAt(tokens, i - 1)?.lower ?? "") &&
      ["after", "before"].includes(token.lower) &&
      (i >= noun - 2 || tokens[i + 1]?.lower === "the")
    )
      return null;
    // "has proposed a summit" is read as any verb over its noun.
    const isVerb = token.xpos === "VBD" || (token.xpos === "VBN" && isPerfect(tokens, i));
    if ((PLANNED_WORDS.holds(token) && !isVerb) || HABIT_WORDS.holds(token))
      return cancelledBehind(tokens, end, noun) ?? statusOfPlan(tokens, first, end, noun);
    if (DENYING_WORDS.holds(token)) return null;
    // "no round of talks"
    if (token.lower === "of" && HEADS.holds(tokens[i - 1])) continue;
    if (isOneOf(token.upos, "VERB", "ADP", "SCONJ") || (token.upos === "PUNCT" && token.text !== "-")) break;
  }
  // "will review what was agreed during the summit, held in P last month"
  if (tokens[noun + 1]?.text === "," && tokens[noun + 2]?.lower === "held")
    return cancelledBehind(tokens, end, noun) ?? "occurred";
  const told = predicateOf(tokens, first, end, noun)?.status;
  if (told !== undefined) return cancelledBehind(tokens, end, noun) ?? told;
  const off = cancelledBehind(tokens, end, noun);
  if (off) return off;
  const governed = governedStatus(tokens, first, noun);
  // "called off talks planned for Friday"
  if (governed === "cancelled") return governed;
  const behind = futureBehind(tokens, first, end, noun) ?? mainStatus(tokens, first, end, noun);
  if (behind) return behind;
  return governed === "occurred" && isFuture(tokens, first, noun) ? "planned" : governed;
}

/** "The planned talks took place", "dropped a planned meeting", "rejected the proposed summit": what became of it; planned where nothing says more. */
function statusOfPlan(
  tokens: readonly Token[],
  first: number,
  end: number,
  noun: number,
): EventStatus | null {
  const told = predicateOf(tokens, first, end, noun);
  if (told?.status !== undefined) return told.status;
  const governed = governedStatus(tokens, first, noun);
  return governed === "cancelled" || governed === null ? governed : "planned";
}

/** Whether the finite verb before a noun in its sentence is a future one: "will travel to A to lead the delegation to the meeting". */
function isFuture(tokens: readonly Token[], first: number, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(first, noun - 60); i--) {
    const token = tokens[i] as Token;
    // "It will be the first since their talks": those lie behind.
    if (token.lower === "since") return false;
    if (FUTURE.holds(token)) return true;
    if (token.lower === "going" && tokens[i + 1]?.lower === "to") return true;
    if (
      SCHEDULED_WORDS.holds(token) &&
      tokens[i + 1]?.lower === "to" &&
      isOneOf(tokens[i - 1]?.lower, "is", "are")
    )
      return true;
    if (FINITE.has(token.xpos) || token.xpos === "MD" || /^[;:“”"]$/.test(token.text)) return false;
  }
  return false;
}

/** "talks, cancelled in May": a participle behind the noun; what its verb says is read with that. */
function cancelledBehind(tokens: readonly Token[], end: number, noun: number): EventStatus | null {
  for (let i = noun + 1; i < Math.min(end, noun + 30); i++) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB" || SCHEDULED_WORDS.holds(token)) continue;
    if (isCalledOff(tokens, i) || isUnheld(tokens, i)) return "cancelled";
    if (token.xpos !== "VB" && CANCELLED_LEMMAS.has(lemmaAs(token, "VERB")))
      return resumedBehind(tokens, end, i);
    if (FINITE.has(token.xpos)) return null;
  }
  return null;
}

/** "talks suspended in May will resume", "which were put off, were resumed": what became of what was broken off at a verb. */
function resumedBehind(tokens: readonly Token[], end: number, verb: number): EventStatus {
  for (let i = verb + 1; i < Math.min(end, verb + 16); i++) {
    if (!/^(?:resum|restart)/.test(tokens[i]?.lower ?? "")) continue;
    const before = tokens[i - 1]?.lower === "be" ? i - 2 : i - 1;
    return isOneOf(tokens[before]?.lower, "will", "would", "to") ? "planned" : "occurred";
  }
  return "cancelled";
}

/** "did not take place", "could not go ahead", "never happened", "fell through". */
function isUnheld(tokens: readonly Token[], verb: number): boolean {
  const lemma = lemmaAs(tokens[verb] as Token, "VERB");
  if (lemma === "fall") return tokens[verb + 1]?.lower === "through";
  const denied = tokens[verb - 1];
  return (
    isOneOf(lemma, "take", "happen", "go", "materialise", "materialize") &&
    (denied?.lower === "never" ||
      (DENYING_WORDS.holds(denied) && isOneOf(tokens[verb - 2]?.lower, "did", "could"))) &&
    (isOneOf(lemma, "happen", "materialise", "materialize") ||
      isOneOf(tokens[verb + 1]?.lower, "place", "ahead"))
  );
}

/** "called off", "put off", "pushed back". */
function isCalledOff(tokens: readonly Token[], verb: number): boolean {
  const particle = CANCELLED_PARTICLES.get(lemmaAs(tokens[verb] as Token, "VERB"));
  return particle !== undefined && tokens[verb + 1]?.lower === particle;
}

/** "At the summit, X will raise it": what a sentence that opens with a contact says of it by its own verb; null where that isn't of the future. */
function mainStatus(tokens: readonly Token[], first: number, end: number, noun: number): EventStatus | null {
  // "Following talks, X will speak to the press": of both yet to come.
  const word = tokens[first]?.lower;
  if (!isOneOf(word, "at", "during", "in", "following") || noun > first + (word === "following" ? 1 : 8))
    return null;
  if (tokens[noun + 1]?.text !== ",") return null;
  for (let i = noun + 2; i < Math.min(end, noun + 24); i++) {
    const token = tokens[i] as Token;
    if (FUTURE.holds(token)) return "planned";
    if (FINITE.has(token.xpos) || token.xpos === "MD") return null;
  }
  return null;
}

function futureBehind(
  tokens: readonly Token[],
  first: number,
  end: number,
  noun: number,
): EventStatus | null {
  for (let i = noun + 1; i < Math.min(end, noun + 40); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "will" || token.lower === "would") return "planned";
    if (token.lower === "to" && tokens[i + 1]?.lower === "be" && tokens[i + 2]?.xpos === "VBN")
      return "planned";
    // "Talks to resume in P", "Ministers' retreat to discuss ties" head a report of what will be.
    if (token.lower === "to" && i < noun + 8 && STARTING.holds(tokens[i + 1]) && endsAct(tokens[i + 2]))
      return "planned";
    if (token.lower === "to" && i === noun + 1 && isWholeAct(tokens, first, end, i + 1)) return "planned";
    if (SCHEDULED_WORDS.holds(token) && (i < noun + 8 || tokens[i + 2]?.xpos === "VB")) return "planned";
    // "Ministers' meeting in works"
    const works = token.lower === "in" && tokens[i + 1]?.lower === "works";
    if (works || (OPEN.holds(token) && token.xpos === "MD")) return "unconfirmed";
    if (token.upos === "VERB" && (token.xpos === "VBD" || token.xpos === "VBN")) return null;
    // "with A, B, C, and D"
    const next = tokens[i + 1]?.lower === "and" ? tokens[i + 2] : tokens[i + 1];
    if (token.text === "," && tokens[i - 1]?.upos === "PROPN" && next?.upos === "PROPN") continue;
    if (token.upos === "PUNCT" && token.text !== "-") return null;
    // Both words "as" of "X as well as Y" belong to the list.
    const lists =
      (token.lower === "as" && tokens[i + 1]?.lower === "well") || tokens[i - 1]?.lower === "well";
    if (CLAUSE_OPENERS.holds(token) && !lists) return null;
  }
  return null;
}

/** Whether an infinitive is the only verb in tokens `[first, end)`: all that is told. */
function isWholeAct(tokens: readonly Token[], first: number, end: number, verb: number): boolean {
  for (let i = first; i < end; i++) if (i !== verb && isOneOf(tokens[i]?.upos, "VERB", "AUX")) return false;
  return tokens[verb]?.xpos === "VB";
}

const STARTING = new WordList("resume restart begin start open continue reconvene convene");

/** What may stand behind an infinitive that has no object: a preposition, a day, the end. */
const endsAct = (token: Token | undefined): boolean =>
  token === undefined ||
  isOneOf(token.upos, "ADP", "ADV", "PUNCT", "SCONJ", "PROPN") ||
  NEARNESS.holds(token);

const NEARNESS = new WordList("next this later today tomorrow");

const CLAUSE_OPENERS = new WordList("that which who where when after before as while but because if");

/** Status told by the verb that governs the noun: "cancelled a meeting", "agreed to hold a meeting", "urged talks". */
function governedStatus(tokens: readonly Token[], first: number, noun: number): EventStatus | null {
  if (isWished(tokens, first, noun)) return null;
  for (let i = noun - 1; i >= Math.max(first, noun - 12); i--) {
    const token = tokens[i] as Token;
    const { lower } = token;
    // "in-depth talks", "a working lunch", "telephone talks": what kind of contact it is.
    const working = token.xpos === "VBG" && isOneOf(tokens[i - 1]?.upos, "DET", "ADJ");
    if (tokens[i + 1]?.xpos === "HYPH" || working || REMOTE_WORDS.has(lower)) continue;
    // "in the run-up to the summit"
    if (lower === "up" && isOneOf(tokens[i - 2]?.lower, "run", "lead")) return "planned";
    // "Minister X's Travel for the Ministerial"
    if (lower === "travel" && token.upos !== "VERB") return "planned";
    // "There are no plans for a meeting": none is told of.
    if (UNREAL.has(lower) && DENYING_WORDS.holds(tokens[i - 1])) return null;
    // "prepared the ground in a call": what stands before the noun it belongs to says nothing of it.
    if (lower === "in" && isBehindAct(tokens[i - 1])) return "occurred";
    // "a week before the talks", "Before the summit, X met Y": a date, not a contact told of.
    if (
      lower === "before" &&
      (MEASURES.holds(tokens[i - 1]) || (i === first && tokens[noun + 1]?.text === ","))
    )
      return null;
    // "X shakes hands with Y before a meeting in P": the picture was taken there.
    if (isOneOf(lower, "before", "ahead") && isPictured(tokens, first, i)) return "occurred";
    // "went ahead with talks"
    if (lower === "ahead" && tokens[i + 1]?.lower === "with") continue;
    if (
      ["ahead", "before", "run-up", "runup", "lead-up", "preparation", "preparations", "eve"].includes(
        lower,
      ) &&
      // "Eve Keza"
      token.upos !== "PROPN"
    )
      return "planned";
    // "the exact date of the talks has not been set"
    if (lower === "of" && SETTINGS.holds(tokens[i - 1])) return "planned";
    // "pave the way for a summit"
    if (lower === "for" && PATHS.holds(tokens[i - 1])) return "planned";
    // "will discuss it at the summit", "looked forward to meeting at the summit"
    if (["at", "during", "for"].includes(lower) && liesAhead(tokens, first, i)) return "planned";
    // "were invited as observers at the meeting"
    if (lower === "at" && isOneOf(tokens[i - 1]?.lower, "observers", "observer", "guests", "guest")) {
      let invited = i - 2;
      while (invited > first && tokens[invited]?.upos !== "VERB") invited--;
      if (tokens[invited]?.lower === "invited") return "planned";
    }
    if (lower === "at" && mayCome(tokens, first, i)) return "unconfirmed";
    if (
      // Not the marks of "a “two plus two” meeting".
      (token.upos === "PUNCT" &&
        token.text !== "-" &&
        !isTight(token, tokens[i + 1]) &&
        (tokens[i - 1]?.upos === "VERB" || i <= governorOf(tokens, first, noun))) ||
      ["after", "following", "during", "despite", "since", "amid", "at", "that", "when", "while"].includes(
        lower,
      ) ||
      // "agreed to a truce as talks ended"
      (lower === "as" && (token.upos === "SCONJ" || tokens[noun + 1]?.xpos === "VBD"))
    )
      return "occurred";
    if (token.upos === "AUX" && FUTURE.has(lower)) return "planned";
    if (token.xpos === "MD" && OPEN.has(lower)) return "unconfirmed";
    const isNoun = token.xpos === "NNS" && !NO_NOUNS.has(lower);
    if (token.upos !== "VERB" && CANCELLED_IN_HEADLINES.has(lower) && i > first && !isNoun)
      return "cancelled";
    if (i > first && isCalledOff(tokens, i)) return "cancelled";
    // "the A-hosted ministerial": a modifier.
    if (token.upos !== "VERB" || tokens[i - 1]?.xpos === "HYPH") continue;
    // "dropped a planned meeting"
    if (PLANNED_WORDS.holds(token) && tokens[i - 1]?.upos === "DET") continue;
    // "A stays away, leaving the talks in tatters": what becomes of them, and not that they were held.
    if (lower === "leaving" && tokens[noun + 1]?.lower === "in") return null;
    // "without setting a date for negotiations": nobody has met, nor agreed to.
    if (tokens[i - 1]?.lower === "without" && token.xpos === "VBG") return null;
    // "Agreed Minutes of the Meeting"
    if (i === first && token.xpos !== "VB" && isOneOf(tokens[i + 1]?.upos, "NOUN", "PROPN")) continue;
    if (isUrged(tokens, first, i)) return null;
    const word = lemmaAs(token, "VERB");
    if (CANCELLED_LEMMAS.has(word)) return "cancelled";
    if (REFUSING_LEMMAS.has(word) || (word === "deny" && i >= noun - 2)) return null;
    // "are considering a meeting"; who "considered the talks" may have held them.
    if (MOOTED_LEMMAS.has(word) && word !== "discuss" && token.xpos !== "VBD") return "unconfirmed";
    // "took the dialogue as a chance to build trust": what they think of it.
    if (tokens[noun + 1]?.lower === "as" && isOneOf(word, "take", "use", "see", "view", "regard", "treat"))
      return null;
    // "launched a dialogue": a series is set up, nobody has met.
    if (FOUNDING_LEMMAS.has(word) && tokens[noun]?.lower === "dialogue") return null;
    // "has called for talks" wishes for them, "called to a meeting" was who went.
    const summoned = word === "call" && token.xpos === "VBN" && !isPerfect(tokens, i);
    if (WISHING_LEMMAS.has(word) && !(summoned && tokens[i + 1]?.lower !== "for")) return null;
    if (PLANNING_LEMMAS.has(word)) return "planned";
    return statusOfVerb(tokens, first, i) === null ? null : infinitiveStatus(tokens, first, i);
  }
  return aheadOf(tokens, first, noun - 12) ? "planned" : "occurred";
}

/** What is settled before a meeting. */
const SETTINGS = new WordList("date dates timing venue place modalities");

/** The dash of "the A–B meeting". */
const isTight = (dash: Token, next: Token | undefined): boolean =>
  dash.text === "–" && next?.start === dash.end;

/** Verbs that the tagger takes for plurals in headlines, which no nouns are. */
const NO_NOUNS = new Set(["cancels", "postpones", "suspends", "shelves"]);

/** "the ground in a call", "on Tuesday in a call", "agreed in a call": the noun is where that was; "to take part in a call" says what is to come. */
const isBehindAct = (before: Token | undefined): boolean =>
  (before?.upos === "NOUN" && before.lower !== "part") ||
  before?.xpos === "VBD" ||
  WEEKDAYS.has(before?.lower ?? "");

/** What is made ready "for" a contact to come. */
const PATHS = new WordList("way stage ground groundwork path scene plan plans arrangements agenda");

/** What is said not to be where no contact lies ahead. */
const UNREAL = new Set("plans plan intention prospect possibility question talk need date".split(" "));

/** Whether what stands before a token in its clause is yet to come: a future, "look forward to", "plan to" with an infinitive. */
function liesAhead(tokens: readonly Token[], first: number, from: number): boolean {
  let infinitive = false;
  for (let i = from - 1; i >= Math.max(first, from - 16); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "PUNCT" && token.text !== ",") return false;
    if (FUTURE.holds(token) || (token.lower === "forward" && tokens[i + 1]?.lower === "to")) return true;
    if (token.xpos === "VB" && tokens[i - 1]?.lower === "to") infinitive = true;
    else if (FINITE.has(token.xpos)) {
      // "agreed to share boats at a meeting in P", "at talks in P": where they agreed.
      const there =
        isOneOf(token.lower, "agreed", "decided") &&
        (isOneOf(tokens[from + 1]?.lower, "a", "an") || isContactNoun(tokens, from + 1) !== null);
      return infinitive && !there && PLANNING_LEMMAS.has(lemmaAs(token, "VERB"));
    }
  }
  return false;
}

/** "could sign it at a summit": what may be done there; "could not agree at the summit" was said of one that was held. */
function mayCome(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = from - 1; i >= Math.max(first, from - 10); i--) {
    const { xpos, lower } = tokens[i] as Token;
    if (xpos === "MD")
      return OPEN.has(lower) && tokens[i + 1]?.xpos === "VB" && tokens[i + 1]?.lower !== "be";
    if (FINITE.has(xpos)) return false;
  }
  return false;
}

const FINITE = new Set(["VBD", "VBZ", "VBP"]);

/** Whether the nearest finite verb before a token is a future one: "will travel … for the third round of". */
function aheadOf(tokens: readonly Token[], first: number, from: number): boolean {
  for (let i = Math.min(from, tokens.length - 1); i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.xpos === "MD") return FUTURE.holds(token);
    if (token.xpos === "VBD" || token.xpos === "VBZ" || token.text === ";") return false;
  }
  return false;
}

/** A finite past verb leaves the noun as it is; an infinitive or a future makes it planned. */
function infinitiveStatus(tokens: readonly Token[], first: number, verb: number): EventStatus {
  const status = statusOfVerb(tokens, first, verb);
  return status === "planned" || status === "unconfirmed" ? status : "occurred";
}
