/** Takes a noun of contact, gives how the subject of its clause stands to it: takes part, takes part behind a comma, or not. */

import { lemmaAs, type Token } from "@readout/english";
import { CANCELLED_PARTICLES } from "../../../data/contact-status-words.ts";
import {
  ATTENDED_VERBS,
  ATTENDING_LINKS,
  ATTENDING_VERBS,
  GATHERING_VERBS,
  GOING_VERBS,
  MEETING_VERBS,
  RAISING_VERBS,
} from "../../../data/meeting-verbs.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isContactNoun } from "../contact/contact-nouns.ts";
import { contactVerb } from "../contact/contact-verbs.ts";
import { governorOf } from "../contact/noun-phrase.ts";
import { TIMES_SPENT } from "../contact/time-together.ts";
import { isPictured } from "./pictured.ts";

/** `before` and `behind` say where the subject stands that takes part; `going` that the contact lies ahead of it. */
export interface Standing {
  readonly subject: "before" | "behind" | "none";
  readonly going: boolean;
}

const GENRES = new WordList("statement remarks readout note briefing comments comment");
const NONE: Standing = { subject: "none", going: false };
const MEETS = new Set(MEETING_VERBS.map((verb) => verb.lemma));
const AT_PLACE = new WordList("in at on today here virtually");
const TEMPORAL = new Set("after following during despite at in on off upon".split(" "));

/** Reads back over the noun phrase to the word that governs it. */
export function standingOf(tokens: readonly Token[], first: number, noun: number): Standing {
  // "We, the ministers of A and B, meeting in X": a participle that is tagged as a noun.
  const isParticiple = tokens[noun]?.lower === "meeting" && tokens[noun - 1]?.text === ",";
  if (isParticiple && AT_PLACE.holds(tokens[noun + 1])) return { subject: "before", going: false };
  const i = beforeNaming(tokens, first, governorOf(tokens, first, noun));
  const governor = itemAt(tokens, i);
  if (i < first || !governor) return NONE;
  const word = governor.lower;
  // "following" and "during" are tagged as verbs at times; what they say is the same.
  if (governor.upos === "VERB" && !TEMPORAL.has(word)) {
    if (isInvited(tokens, first, i)) return NONE;
    const verb = lemmaAs(governor, "VERB");
    const did = governor.xpos !== "VBG" && governor.xpos !== "VB" && ATTENDED_VERBS.has(verb);
    return { subject: did || attends(verb) ? "before" : "none", going: false };
  }
  if (word === "for" || word === "to") return forMeeting(tokens, first, i);
  // "put off talks"
  if (i > first && CANCELLED_PARTICLES.get(lemmaAs(tokens[i - 1] as Token, "VERB")) === word)
    return { subject: "before", going: false };
  if (word === "ahead" || word === "before" || (word === "of" && tokens[i - 1]?.lower === "ahead"))
    return isMetBefore(tokens, first, i, noun)
      ? NONE
      : { subject: "before", going: !isPictured(tokens, first, i) };
  const linked = linkedBy(tokens, first, i);
  if (linked) return { subject: linked, going: false };
  if (!TEMPORAL.has(word)) return NONE;
  // "Statement by Spokesperson X on the Y Meeting": who says it; "on his call with Z" is his own.
  if (word === "on" && GENRES.holds(tokens[first]) && tokens[noun + 1]?.lower !== "with") return NONE;
  if (opensClause(tokens, first, i)) return { subject: "behind", going: false };
  // "participated today in the ministerial"
  const day = isOneOf(tokens[i - 1]?.lower, "today", "yesterday") && i - 2 >= first ? i - 2 : i - 1;
  const before = tokens[day] as Token;
  // "to carry out the agreements reached during the summit in P": of whoever reached them.
  if (word === "during" && MADE.holds(before) && tokens[day - 1]?.upos === "NOUN") return NONE;
  // "prepared the ground in a call with Y"
  if (word === "in" && isOneOf(tokens[i + 1]?.lower, "a", "an")) return { subject: "before", going: false };
  if (word === "in" || word === "at" || word === "on") {
    if (word === "in" && before.lower === "part" && isOneOf(tokens[i - 2]?.lower, "took", "taken"))
      return { subject: "before", going: false };
    // "shuttled between them in indirect talks": of those between whom somebody went.
    if (word === "in" && before.lower === "them" && tokens[day - 1]?.lower === "between") return NONE;
    // "Kenyan foreign minister in talks with Ugandan counterpart"
    if (word === "in" && tokens[noun + 1]?.lower === "with" && HOLDERS.holds(before))
      return { subject: "before", going: false };
    // "progress made in the talks", "a participant in talks" say nothing of the subject; "raised the matter in the call with X" does.
    const isMade = before.xpos === "VBN" && before.lower !== "participated" && !isPerfect(tokens, day);
    if (before.upos === "NOUN" || isMade) {
      if (word === "in" && tokens[noun + 1]?.lower === "with" && isRaised(tokens, first, day))
        return { subject: "before", going: false };
      // "spent six hours in talks"
      return word === "at" || TIMES_SPENT.holds(before) ? partOf(before) : NONE;
    }
    if (before.upos === "VERB" && (word === "in" || word === "on"))
      return attends(lemmaAs(before, "VERB")) || TAKING.holds(before)
        ? { subject: "before", going: false }
        : NONE;
  }
  return { subject: "before", going: false };
}

const attends = (verb: string): boolean => ATTENDING_VERBS.has(verb) || MEETS.has(verb);

/** How the subject stands to a contact behind a preposition or particle at a token: "emerged from talks", "Fresh from talks with X, Y said", "ended the visit with talks"; null where no such verb leads to it. */
function linkedBy(tokens: readonly Token[], first: number, at: number): "before" | "behind" | null {
  const word = tokens[at]?.lower ?? "";
  const out = word === "of" && tokens[at - 1]?.lower === "out";
  const verbs = ATTENDING_LINKS.get(out ? "out of" : word);
  let verb = out ? at - 2 : at - 1;
  if (verbs === undefined || verb < first) return null;
  if (
    word === "from" &&
    verb === first &&
    isOneOf(tokens[verb]?.lower, "fresh", "emerging", "coming", "returning")
  )
    return "behind";
  // "ended a visit to P on Monday with talks": the verb stands before its object.
  if (word === "with")
    while (verb > Math.max(first, at - 12) && !isOneOf(tokens[verb]?.upos, "VERB", "PUNCT", "SCONJ")) verb--;
  const token = tokens[verb];
  // "what we understand, going into these discussions": they lie ahead.
  if (token?.upos !== "VERB" || (word === "into" && token.xpos !== "VBD")) return null;
  return verbs.has(lemmaAs(token, "VERB")) ? "before" : null;
}

/** "had a meeting with Y ahead of the session": told of another contact, and not who came to this one, unless it says with whom. */
function isMetBefore(tokens: readonly Token[], first: number, at: number, noun: number): boolean {
  if (isOneOf(tokens[noun + 1]?.lower, "with", "between", "of", "among")) return false;
  let met = false;
  for (let i = at - 1; i >= first; i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") {
      const verb = contactVerb(tokens, i);
      const meets = verb !== null && verb.object !== "noun";
      return meets || (met && isOneOf(lemmaAs(token, "VERB"), "hold", "have"));
    }
    met ||= isContactNoun(tokens, i) !== null;
  }
  return false;
}

/** "held what they called “very good” talks": the token before "what"; the same where no such words stand there. */
function beforeNaming(tokens: readonly Token[], first: number, at: number): number {
  const verb = /^[“"]$/.test(itemAt(tokens, at)?.text ?? "") ? at - 1 : at;
  if (!isOneOf(itemAt(tokens, verb)?.lower, "called", "described", "termed", "dubbed")) return at;
  for (let i = verb - 1; i > Math.max(first, verb - 6); i--) if (tokens[i]?.lower === "what") return i - 1;
  return at;
}

/** "an invitation to X to attend the summit", "urged them to hold talks": the subject of the clause isn't who goes. */
export const isInvited = (tokens: readonly Token[], first: number, verb: number): boolean =>
  isMoved(tokens, first, verb, /^(?:invit|urg|ask|call|encourag|press|request|persuad|convinc|implor|coax)/);

/** "urge A and B to resume talks": those who are urged may or may not. */
export const isUrged = (tokens: readonly Token[], first: number, verb: number): boolean =>
  isMoved(tokens, first, verb, /^(?:urg|ask|encourag|press|implor|coax)/);

function isMoved(tokens: readonly Token[], first: number, verb: number, by: RegExp): boolean {
  if (tokens[verb - 1]?.lower !== "to") return false;
  // Far behind, over a list of those who are moved, only a verb does it.
  for (let i = verb - 2; i >= Math.max(first, verb - 45); i--) {
    const { lower, xpos, upos } = tokens[i] as Token;
    if (i < verb - 9 && upos !== "VERB") continue;
    // "held a call and agreed to meet"
    // "have been invited to meet": those who will.
    if (by.test(lower) && !(lower === "call" && upos === "NOUN"))
      return !(lower === "invited" && tokens[verb]?.lower === "meet" && tokens[i - 1]?.upos === "AUX");
    if (xpos === "VBD" && upos === "VERB") return false;
  }
  return false;
}

/** "have recently engaged in" */
export function isPerfect(tokens: readonly Token[], participle: number): boolean {
  let have = participle - 1;
  while (tokens[have]?.upos === "ADV") have--;
  return isOneOf(tokens[have]?.lower, "have", "has", "had", "'ve", "’ve");
}

/** Whether a verb of what one says to another's face has the noun at a token as its object: "raised the matter". */
function isRaised(tokens: readonly Token[], first: number, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(first, noun - 8); i--) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB") return RAISING_VERBS.has(lemmaAs(token, "VERB")) && token.xpos !== "VBN";
    if (isOneOf(token.upos, "PUNCT", "ADP", "SCONJ") && token.lower !== "of") return false;
  }
  return false;
}

const HOLDERS = new WordList(
  "president premier chancellor king minister ministers leader leaders counterpart envoy envoys negotiators pm fm",
);
const MADE = new WordList("reached made struck concluded signed taken");
const TAKING = new WordList(["part", "involved", "present"]);
const partOf = (before: Token): Standing =>
  before.upos === "NOUN" ? { subject: "before", going: false } : NONE;

/** Verbs that in the past tell of a journey made: "travelled to X for meetings with Y". */
const TRAVELLED = new Set(["travel", "visit", "stop"]);

/** "arrived for talks", "hosted X for talks", "gathered for a summit". */
function forMeeting(tokens: readonly Token[], first: number, at: number): Standing {
  for (let i = at - 1; i >= Math.max(first, at - 40); i--) {
    const token = tokens[i] as Token;
    // "are set for talks", "are gearing up for talks"
    if (tokens[i - 1]?.upos === "AUX" && GETTING_READY.holds(token) && isRightBefore(tokens, i, at))
      return { subject: "before", going: true };
    // "was in Nairobi on Monday for talks with X"
    if (token.upos === "AUX" && isSomewhere(tokens, i))
      return {
        subject: "before",
        going: isOneOf(token.lower, "is", "are") || AWAITED.holds(tokens[i + 1]),
      };
    if (token.upos !== "VERB" || AWAITED.holds(token)) continue;
    const verb = lemmaAs(token, "VERB");
    if (tokens[at]?.lower === "for" && (GATHERING_VERBS.has(verb) || MEETS.has(verb)))
      return { subject: "before", going: false };
    if (GOING_VERBS.has(verb))
      return { subject: "before", going: !(isOneOf(token.xpos, "VBD", "VBN") && TRAVELLED.has(verb)) };
    if ((verb === "lead" || verb === "head") && takesDelegation(tokens, i))
      return { subject: "before", going: token.xpos !== "VBD" };
    return NONE;
  }
  // "Kenya's Ruto in Kampala for talks with Museveni": a headline without a verb.
  return tokens[at]?.lower === "for" && isThere(tokens, first, at)
    ? { subject: "before", going: true }
    : NONE;
}

/** Whether nothing but an adverb or particle stands between two tokens. */
const isRightBefore = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from + 1, at).every(({ upos }) => upos === "ADV" || upos === "ADP");

/** Whether a place by name stands right before a token: "in Kampala", "at Camp David". */
function isThere(tokens: readonly Token[], first: number, end: number): boolean {
  let i = end - 1;
  while (i > first && tokens[i]?.upos === "PROPN") i--;
  return i > first && i < end - 1 && isOneOf(tokens[i]?.lower, "in", "at");
}

/** "led an interagency delegation to Geneva for a meeting" */
function takesDelegation(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 7; i++)
    if (isOneOf(tokens[i]?.lower, "delegation", "team", "mission")) return tokens[i + 1]?.lower === "to";
  return false;
}

/** What is said of somebody who is to be somewhere: "is due in Nairobi". */
const AWAITED = new WordList(["due", "expected"]);
/** What is said of those who are about to meet: "are set for talks". */
const GETTING_READY = new WordList(
  "due expected set scheduled slated headed heading preparing bracing gearing poised ready",
);

/** "was in Nairobi", "had been back in Nairobi", "were on a visit": somebody is somewhere. */
function isSomewhere(tokens: readonly Token[], be: number): boolean {
  if (!isOneOf(tokens[be]?.lower, "is", "are", "was", "were", "been")) return false;
  let i = be + 1;
  while (tokens[i]?.upos === "ADV" || AWAITED.holds(tokens[i])) i++;
  if (!isOneOf(tokens[i]?.lower, "in", "at", "on")) return false;
  const next = tokens[i]?.lower === "on" ? tokens[i + 2] : tokens[i + 1];
  return tokens[i]?.lower === "on"
    ? /^(?:an?|his|her)$/.test(tokens[i + 1]?.lower ?? "") && next !== undefined
    : next?.upos === "PROPN";
}

/** Whether nothing but adverbs, conjunctions and a participle ("Speaking to reporters after talks with X,") stands before a preposition in its clause. */
function opensClause(tokens: readonly Token[], first: number, at: number): boolean {
  const speaks = isOneOf(tokens[first]?.lower, "speaking", "talking", "commenting", "writing", "appearing");
  if (speaks && at < first + 8) return tokens.slice(first, at).every(({ text }) => text !== ",");
  for (let i = first; i < at; i++)
    if (!isOneOf((tokens[i] as Token).upos, "ADV", "CCONJ", "SCONJ", "PUNCT")) return false;
  return true;
}
