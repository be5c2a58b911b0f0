/** Takes a place in a sentence, gives the tense of the verb that governs it. */

import { lemmaAs, type Token } from "@readout/english";
import { CANCELLED_LEMMAS } from "../../data/contact-status-words.ts";
import {
  BOOKING_LEMMAS,
  EXPECTING_WORDS,
  EXTENDING_LEMMAS,
  INTENT_LEMMAS,
  NARRATIVE_PRESENT,
  PROMISING_NOUNS,
  SCHEDULED_WORDS,
} from "../../data/time-words.ts";
import { startsLower, startsUpper } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { isInsideName } from "../inside-name.ts";
import { openingMark, relativeStart } from "../relative-clause.ts";
import { weekdayAt } from "./calendar-date.ts";

/** When the clause happens, seen from publication; `present` is a bare present, which for a date ahead means the future. */
export type Tense = "past" | "present" | "future";

/** A verb further away than this doesn't govern an expression; it also bounds the work per expression. */
const WINDOW = 60;
const STOPS = new WordList("; : — – -- ” “ ( )");
const SUBORDINATORS = new Set(
  "that which who when while because although though if where whose unless as".split(" "),
);
const BE_PRESENT = new WordList("is are am 's 're 'm");
const BE_PAST = new WordList(["was", "were"]);
const HAVE = new WordList("has have had having 've");

/** "The Council states and A met": behind a name the tagger takes the noun for a verb. */
const isVerb = (tokens: readonly Token[], i: number): boolean => {
  const { upos, lower, xpos } = tokens[i] as Token;
  if (upos === "VERB") return !(lower === "states" && xpos === "VBZ") && !isInsideName(tokens, i);
  return upos === "AUX" || xpos === "MD";
};

/** "President X hosted German Chancellor Y": an adjective to the tagger, between two names. */
const isPastByNames = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.upos === "ADJ" &&
  tokens[i]?.lower.endsWith("ed") === true &&
  tokens[i - 1]?.upos === "PROPN" &&
  startsUpper(tokens[i + 1]?.text ?? "") &&
  startsLower(tokens[i]?.text ?? "");

/**
 * The tense that governs tokens `[at, stop)` of the sentence `[first, end)`, or null where no verb tells.
 * The nearest verb before the expression in its clause decides; where the expression opens its clause, the next one behind it.
 */
export function tenseAt(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  stop: number,
  headline: boolean,
): Tense | null {
  const fronted = at === first || tokens[at - 1]?.text === ",";
  const right = fronted ? tenseRight(tokens, stop, end, headline) : null;
  if (right !== null) return right;
  const left = tenseLeft(tokens, first, at, headline);
  if (left === "either") return null;
  if (left !== null || fronted) return left;
  // What stands behind tells of the expression only in the past or future: "in our briefing on Monday — it’s about fires".
  const behind = tenseRight(tokens, stop, end, headline);
  return behind === "present" ? null : behind;
}

/** `either` where the clause tells of a plan that may lie on both sides: "had been scheduled for Monday". */
function tenseLeft(
  tokens: readonly Token[],
  first: number,
  at: number,
  headline: boolean,
): Tense | "either" | null {
  let infinitive = false;
  let behind = false;
  for (let i = at - 1; i >= Math.max(first, at - WINDOW); i--) {
    const token = tokens[i] as Token;
    const word = token.lower;
    // "told reporters “we are friends” on Monday": what is put in between has its own tense.
    const open = openingMark(tokens, i, first);
    if (open > first) {
      i = open;
      continue;
    }
    if (STOPS.has(word) && i < at - 1) break;
    // "met Y, who is on a visit, at the palace on Tuesday": the visit's tense isn't the meeting's.
    const who = word === "," ? relativeStart(tokens, i, first) : -1;
    if (who > 0) {
      i = who;
      continue;
    }
    if (isScheduled(tokens, i) && i >= at - 4 && token.xpos !== "VBD")
      return wasPlanned(tokens, first, i, at) ? "either" : "future";
    if (EXPECTING_WORDS.has(word) && i >= at - 6) return "future";
    // "has until Thursday to appeal"
    if (isOneOf(word, "has", "have") && tokens[i + 1]?.lower === "until" && i >= at - 2) return "future";
    if (PROMISING_NOUNS.holds(token) && (infinitive || (weekdayAt(tokens[at]) < 0 && leadsTo(tokens, i, at))))
      return "future";
    // "looked forward to the summit in May"
    if (word === "to" && tokens[i - 1]?.lower === "forward") return "future";
    if (SUBORDINATORS.has(word) && token.upos !== "DET" && token.upos !== "ADP") break;
    if (isPastByNames(tokens, i)) return "past";
    if (!isVerb(tokens, i)) continue;
    if (token.xpos === "VBN" && tokens[i + 1]?.upos === "NOUN" && modifiesNoun(tokens, i)) continue;
    // "As you may know, on May 13th X met Y": what lies behind tells of it.
    if (tokens[i - 1]?.lower === "may" && tokens[i - 2]?.lower === "you") break;
    if (token.xpos === "MD") return "future";
    // "has invited him for the end of March": the date is the invitation's, not the inviting's.
    const lemma = lemmaAs(token, "VERB");
    if (BOOKING_LEMMAS.has(lemma) && leadsTo(tokens, i, at)) return "future";
    if (EXTENDING_LEMMAS.has(lemma) && isOneOf(tokens[at - 1]?.lower, "until", "till")) return "future";
    const group = groupTense(tokens, first, i, at);
    // "is to go home after hosting talks in May": what is told with "after" is done, unless "will" comes before it.
    if (token.xpos === "VBG" && tokens[i - 1]?.lower === "after") behind = true;
    else if (behind && group !== null) return "past";
    if (group === "infinitive") {
      infinitive = true;
      continue;
    }
    if (group === null) continue;
    // "agreed to commission a survey by May": an infinitive that the tagger takes for a noun.
    if (INTENT_LEMMAS.has(lemma) && tokens[i + 1]?.lower === "to") return "future";
    if (infinitive) {
      if (INTENT_LEMMAS.has(lemma) || group !== "past") return "future";
      return group;
    }
    if (group === "present") return presentTense(token, headline);
    return group;
  }
  return infinitive ? "future" : null;
}

/** "the frozen funds", "Yemen's internationally recognized government": a participle between article or possessive and noun governs nothing. */
function modifiesNoun(tokens: readonly Token[], participle: number): boolean {
  const before = tokens[participle - 1]?.upos === "ADV" ? participle - 2 : participle - 1;
  return tokens[before]?.upos === "DET" || tokens[before]?.xpos === "POS";
}

function tenseRight(tokens: readonly Token[], stop: number, end: number, headline: boolean): Tense | null {
  let told: Tense | null = null;
  for (let i = stop; i < Math.min(end, stop + WINDOW); i++) {
    const token = tokens[i] as Token;
    if (STOPS.holds(token) && token.lower !== "“" && i > stop) return told;
    if (!isVerb(tokens, i)) continue;
    // "Sunday's talks focused on trade": a past to the tagger's participle, where no other verb is finite.
    if (token.xpos === "VBN" && !headline && tokens[i - 1]?.upos === "NOUN" && !isAhead(token)) told = "past";
    if (token.xpos === "MD") return "future";
    if (token.xpos === "VBD") return "past";
    if (token.xpos === "VBZ" || token.xpos === "VBP") {
      if (HAVE.holds(token)) return "past";
      if (BE_PRESENT.holds(token)) return aheadAfterBe(tokens, i + 1, end) ? "future" : "present";
      return presentTense(token, headline);
    }
  }
  return told;
}

/** "set for Monday", but not "set up on Monday". */
const isScheduled = (tokens: readonly Token[], i: number): boolean =>
  SCHEDULED_WORDS.holds(tokens[i]) && !isOneOf(tokens[i + 1]?.lower, "up", "out");

const isAhead = (verb: Token): boolean =>
  SCHEDULED_WORDS.holds(verb) || CANCELLED_LEMMAS.has(lemmaAs(verb, "VERB"));

/** "is to meet", "is expected", "are meeting": a form of be with something ahead of it. */
function aheadAfterBe(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "to" || token.xpos === "VBG" || SCHEDULED_WORDS.holds(token)) return true;
    if (token.upos !== "ADV" && token.upos !== "PART") return false;
  }
  return false;
}

/** A headline tells the past in the present; so do "comes" and "says" in a story. */
function presentTense(verb: Token, headline: boolean): Tense {
  if (headline) return "past";
  return NARRATIVE_PRESENT.has(lemmaAs(verb, "VERB")) ? "past" : "present";
}

/** "had been due to meet in June, but A pulled out": a plan of the past that came to nothing. */
export function cameToNothing(tokens: readonly Token[], first: number, scheduled: number): boolean {
  const { sentence } = tokens[scheduled] as Token;
  const had = hadBeen(tokens, scheduled);
  if (scheduled - 2 < first || !(had || BE_PAST.holds(tokens[scheduled - 1]))) return false;
  for (let i = scheduled + 1; i < scheduled + 30 && tokens[i]?.sentence === sentence; i++)
    if (tokens[i]?.lower === "but") return true;
  return false;
}

/** "had been due", "had initially been planned". */
function hadBeen(tokens: readonly Token[], i: number): boolean {
  const had = tokens[i - 2]?.upos === "ADV" ? i - 3 : i - 2;
  return tokens[i - 1]?.lower === "been" && tokens[had]?.lower === "had";
}

/** "had been due in May", "was to open on Sunday": a plan of the past whose day may lie on both sides, unless it was only just called off. */
function wasPlanned(tokens: readonly Token[], first: number, i: number, at: number): boolean {
  if (!hadBeen(tokens, i) && !(BE_PAST.holds(tokens[i - 1]) && weekdayAt(tokens[at]) >= 0)) return false;
  for (let k = i - 3; k >= Math.max(first, i - 16); k--)
    if (CANCELLED_LEMMAS.has(lemmaAs(tokens[k] as Token, "VERB"))) return false;
  return true;
}

/** Whether "for", "to" or "until" stands between a verb and a date, close to the date. */
function leadsTo(tokens: readonly Token[], verb: number, at: number): boolean {
  for (let i = at; i > Math.max(verb, at - 5); i--)
    if (/^(for|to|until)$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.upos !== "VERB") return true;
  return false;
}

/** Whether a plain past or perfect stands close before an expression: then even a date most of a year off is meant. */
export function isFirmPast(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 10); i--) {
    const token = tokens[i] as Token;
    if (STOPS.holds(token) || token.lower === "," || token.xpos === "MD") return false;
    if (token.xpos === "VBD") return true;
    if (token.xpos === "VBN")
      return /^(has|have|had|was|were|been|'ve|’ve)$/.test(tokens[i - 1]?.lower ?? "");
    if (token.xpos === "VBZ" || token.xpos === "VBP") return false;
  }
  return false;
}

/** The tense of the verb group whose last verb stands at `i`; null for a participle that no auxiliary makes finite. */
function groupTense(
  tokens: readonly Token[],
  first: number,
  i: number,
  at: number,
): Tense | "infinitive" | "either" | null {
  const verb = tokens[i] as Token;
  if (verb.xpos === "VBD") return "past";
  if (verb.xpos === "VBZ" || verb.xpos === "VBP") {
    if (HAVE.holds(verb) && verb.upos === "AUX") return "past";
    return "present";
  }
  for (let k = i - 1; k >= Math.max(first, i - 6); k--) {
    const token = tokens[k] as Token;
    const word = token.lower;
    if (token.xpos === "MD") return "future";
    const before = tokens[k - 1];
    // "due to join": the tagger's "due to" is a preposition, and a verb's before a bare form.
    if (word === "to" && (token.upos === "PART" || (verb.xpos === "VB" && before?.lower === "due"))) {
      if (BE_PRESENT.holds(before) || BE_PAST.holds(before))
        return wasPlanned(tokens, first, k, at) ? "either" : "future";
      if (SCHEDULED_WORDS.holds(before)) {
        if (cameToNothing(tokens, first, k - 1)) return "past";
        return wasPlanned(tokens, first, k - 1, at) ? "either" : "future";
      }
      // "discussed a summit to be held in May"
      return before?.upos === "NOUN" && tokens[k + 1]?.lower === "be" ? "future" : "infinitive";
    }
    if (word === "did") return "past";
    if (HAVE.has(word)) return "past";
    if (BE_PAST.has(word)) return "past";
    if (word === "been") continue;
    if (BE_PRESENT.has(word)) return verb.xpos === "VBG" ? "future" : "present";
    if (word === "be" || word === "being") continue;
    if (token.upos !== "ADV" && token.upos !== "PART") break;
  }
  // "the talks, held on Monday": a participle of its own is past.
  if (verb.xpos === "VBN") return isScheduled(tokens, i) ? "future" : "past";
  return null;
}
