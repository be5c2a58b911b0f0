/** Takes a noun, tells whether it is one of contact and which contact it points at: the one spoken of, another, or several. */

import { lemmaAs, type Token } from "@readout/english";
import { OTHER_WORDS } from "../../../data/contact-status-words.ts";
import {
  COMPOUND_NOUNS,
  COURTESY_CALL,
  MEETING_NOUNS,
  type MeetingNoun,
  ON_PHONE,
  TIME_TOGETHER,
} from "../../../data/meeting-nouns.ts";
import { EXCHANGED } from "../../../data/meeting-verbs.ts";
import { APART_WORDS, FORMAT_WORDS, REMOTE_WORDS } from "../../../data/meeting-words.ts";
import { NAMED_DAYS } from "../../../data/time-words.ts";
import { startsUpper } from "../../../letters.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { opensOfficer } from "./officer.ts";
import { isTimeTogether, TIMES_SPENT } from "./time-together.ts";

/** Nouns of contact by word. */
export const NOUNS: ReadonlyMap<string, MeetingNoun> = new Map(
  MEETING_NOUNS.map((noun) => [noun.word, noun]),
);

/** A noun of contact. */
export const OF_CONTACT = createMark(() => ({
  words: [...NOUNS.keys(), ...COMPOUND_NOUNS.keys(), ...TIMES_SPENT, "phone", "visit"],
}));

/** Whether the token is a noun of contact and not a part of another one ("summit meeting") or of "call for". */
export function isContactNoun(tokens: readonly Token[], i: number): MeetingNoun | null {
  const token = tokens[i];
  if (!token) return null;
  if (TIMES_SPENT.holds(token)) return isTimeTogether(tokens, i) ? TIME_TOGETHER : null;
  if (token.lower === "phone") return isOnPhone(tokens, i) ? ON_PHONE : null;
  if (!isMarked(token, OF_CONTACT)) return null;
  const noun = NOUNS.get(token.lower);
  if (isCourtesyCall(tokens, i)) return COURTESY_CALL;
  if (!noun) return compoundAt(tokens, i);
  const gerund = token.lower === "meeting" && token.upos === "VERB";
  // "after telephone talks", "held a video call", a verb to the tagger
  const remote =
    isOneOf(token.lower, "talks", "call", "calls") && REMOTE_WORDS.has(tokens[i - 1]?.lower ?? "");
  if (!["NOUN", "PROPN", "ADJ"].includes(token.upos) && !gerund && !remote) return null;
  const next = tokens[i + 1];
  // "held a telephone talk": another "talk" is a speech or an idea.
  if (token.lower === "talk" && !isOneOf(tokens[i - 1]?.lower, "telephone", "phone", "video")) return null;
  if (gerund && !isGathering(next)) return null;
  if (token.lower === "retreat" && !isRetreatOfLeaders(tokens, i)) return null;
  // "a meeting of minds", "talks of a merger"
  const of = next?.lower === "of" ? tokens[i + 2]?.lower : undefined;
  if (of === "minds" || (token.lower === "talks" && isOneOf(of, "a", "an"))) return null;
  if (noun.faced && !isFaced(tokens, i) && !isGranted(tokens, i)) return null;
  if (token.lower === "ceremony" && tokens[i - 1]?.lower !== "signing") return null;
  // "press conference", "media call": a room of journalists; "Cabinet meeting": of one government.
  if (isOneOf(tokens[i - 1]?.lower, "press", "news", "media", "background", "cabinet")) return null;
  // "in consultation with" is a way of doing something.
  if (
    token.lower.startsWith("consultation") &&
    tokens[i - 1]?.lower === "in" &&
    !TAKES_PART.holds(tokens[i - 2])
  )
    return null;
  if (next && next.sentence === token.sentence) {
    if (FORMAT_WORDS.has(token.lower) && ["NOUN", "PROPN", "ADJ"].includes(next.upos)) return null;
    if (NOUNS.has(next.lower) && next.upos !== "VERB") return null;
    // "call center", "summit host", "dialogue partner": the noun only modifies another.
    if (next.upos === "NOUN" && !NAMED_DAYS.holds(next) && !isOneOf(next.lower, "face", "involving"))
      return null;
    if (noun.type === "call" && ["for", "on", "to", "upon"].includes(next.lower) && !isNamedCall(tokens, i))
      return null;
  }
  return noun;
}

/** "a one-on-one", "their sit-down": the noun that hyphens make, at its last word; "a face-to-face meeting" and "met face-to-face" hold none. */
function compoundAt(tokens: readonly Token[], i: number): MeetingNoun | null {
  const first = compoundStart(tokens, i);
  const before = tokens[first - 1];
  const next = tokens[i + 1];
  if (first === i || next?.text === "-" || isOneOf(next?.upos, "NOUN", "PROPN", "ADJ")) return null;
  // "in sit-down with", "hold one-on-one" of a headline
  const owned =
    isOneOf(before?.upos, "DET", "ADJ", "NUM", "ADP") ||
    isOneOf(before?.xpos, "PRP$", "POS", "VBG") ||
    isOneOf(before?.lower, "hold", "holds", "held", "have", "has", "had");
  return owned ? (COMPOUND_NOUNS.get(tokens[i]?.lower ?? "") ?? null) : null;
}

/** The first token of a noun of contact written with hyphens that ends at a token; the token itself for any other. */
function compoundStart(tokens: readonly Token[], i: number): number {
  const word = COMPOUND_NOUNS.get(tokens[i]?.lower ?? "")?.word;
  if (word === undefined) return i;
  for (const first of [i - 2, i - 4])
    if (
      tokens
        .slice(Math.max(0, first), i + 1)
        .map(({ lower }) => lower)
        .join("") === word
    )
      return first;
  return i;
}

/** Whether the words behind a noun say with whom it was: "had tea on Monday with X", "an exchange of views between"; of "an exchange of fire" and "a roundtable with activists" they say something else. */
function isFaced(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i]?.lower, tokens[i + 1]?.lower];
  if (word === "exchange") return next === "of" && EXCHANGED.has(tokens[i + 2]?.lower ?? "");
  if (word === "roundtable") return isOneOf(next, "of", "between", "among");
  for (let k = i + 1; k < i + 8 && tokens[k]?.sentence === tokens[i]?.sentence; k++) {
    const { lower, upos } = tokens[k] as Token;
    if (isOneOf(lower, "with", "between", "together")) return true;
    if (isOneOf(upos, "VERB", "AUX", "PUNCT", "SCONJ", "CCONJ")) return false;
  }
  return false;
}

const TAKES_PART = new WordList(
  "part participated participating engaged engaging participate engage involved",
);

/** "granted an audience to X", "granted X an audience": what the one gives the other; "gave an audience a talk" is another thing. */
export function isGranted(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower !== "audience") return false;
  for (let k = i - 1; k > i - 12 && tokens[k]?.upos !== "PUNCT"; k--) {
    const verb = verbAt(tokens, k);
    if (isOneOf(verb, "grant", "give")) return verb === "grant";
  }
  return false;
}

/** "the Leaders' Retreat", "the retreat was chaired by": no retreat of troops. */
const isRetreatOfLeaders = (tokens: readonly Token[], i: number): boolean =>
  [1, 2, 3].some((k) => /^(?:leaders|ministers|ministerial)/.test(tokens[i - k]?.lower ?? ""));

/** "got off the phone with X", "was on the phone yesterday with X"; not "is on the phone every day with X". */
function isOnPhone(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.lower !== "the" || !isOneOf(tokens[i - 2]?.lower, "on", "off")) return false;
  if (tokens[NAMED_DAYS.holds(tokens[i + 1]) ? i + 2 : i + 1]?.lower !== "with") return false;
  let verb = i - 3;
  while (tokens[verb]?.upos === "ADV") verb--;
  // "spoke briefly on the phone": what the verb tells.
  return (
    tokens[verb]?.upos === "AUX" ||
    TIMES_SPENT.holds(tokens[verb]) ||
    isOneOf(tokens[verb]?.lower, "got", "get")
  );
}

/** "paid a courtesy call on X", "received courtesy calls from Y", "paid a farewell visit to President X". */
export function isCourtesyCall(tokens: readonly Token[], i: number): boolean {
  if (!isOneOf(tokens[i]?.lower, "calls", "call", "visit")) return false;
  if (tokens[i - 1]?.lower === "courtesy" && tokens[i]?.lower !== "visit") return true;
  if (!isOneOf(tokens[i + 1]?.lower, "on", "to") || !opensOfficer(tokens, i + 2)) return false;
  let verb = i - 1;
  while (verb > i - 5 && isOneOf(tokens[verb]?.upos, "DET", "ADJ", "NOUN")) verb--;
  return verbAt(tokens, verb) === "pay";
}

/** "X and Y meeting in Z": people meet with somebody or somewhere; "meeting the crisis" is another thing. */
const isGathering = (next: Token | undefined): boolean =>
  next === undefined ||
  next.upos === "ADP" ||
  next.lower === "face" ||
  next.upos === "PUNCT" ||
  next.xpos === "VBD";

/** "phone call to X", "a call on Monday with X": a call by phone, not an appeal. */
const isNamedCall = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[i - 1]?.lower, "phone", "telephone", "video") ||
  (tokens[i + 1]?.lower === "on"
    ? isOneOf(tokens[i + 2]?.upos, "PROPN", "NUM")
    : isOneOf(tokens[i - 1]?.lower, "conference", "trilateral", "bilateral") || isPlacedCall(tokens, i));

/** "placed a call to X", "took a call from X": by what is done with it, a call by phone. */
export function isPlacedCall(tokens: readonly Token[], i: number): boolean {
  if (
    !isOneOf(tokens[i]?.lower, "calls", "call") ||
    !/^\p{Lu}|^(?:his|her|the)$/u.test(tokens[i + 2]?.text ?? "")
  )
    return false;
  const verb = verbAt(tokens, tokens[i - 1]?.upos === "DET" ? i - 2 : i - 1);
  const way = tokens[i + 1]?.lower;
  // "reiterated in his call to President X"
  if (way === "to" && tokens[i - 1]?.xpos === "PRP$" && tokens[i - 2]?.lower === "in") return true;
  return way === "to"
    ? isOneOf(verb, "place", "make")
    : way === "from" && isOneOf(verb, "take", "receive", "get");
}

/** The verb that a token would be a form of, whatever the tagger has it for; "" where none stands there. */
const verbAt = (tokens: readonly Token[], i: number): string =>
  tokens[i] === undefined ? "" : lemmaAs(tokens[i] as Token, "VERB");

/** "the talks", "their meeting", "Wednesday's summit". */
export function isDefinite(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens[at - 1]?.lower === "that" && tokens[at]?.xpos === "NN") return true;
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (["the", "this", "these", "their", "today"].includes(token.lower) || isOneOf(token.lower, "'s", "'"))
      return true;
    // "the two days of talks"
    if (token.lower === "of" && /^(?:days|hours|rounds?|series)$/.test(tokens[i - 1]?.lower ?? "")) continue;
    // "the Mini-Summit", "the closed-door session"
    if (!isOneOf(token.upos, "ADJ", "NOUN", "PROPN", "NUM") && token.text !== "-" && token.xpos !== "VBN")
      return false;
  }
  return false;
}

/** "the UN World Summit": a name of its own is another contact than "the summit". */
export const isNamed = (tokens: readonly Token[], at: number): boolean =>
  startsUpper((tokens[at] as Token).text) && tokens[at - 1]?.upos === "PROPN";

/** "the first meeting", "their previous talks": another contact than the one spoken of. */
export function isOther(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (OTHER_WORDS.holds(token))
      return !isPredicate(tokens, first) && !(token.lower === "first" && isFirstSince(tokens, at));
    // "the last four-way meeting"
    if (isOneOf(token.upos, "VERB", "ADP", "PUNCT") && token.xpos !== "HYPH") return false;
  }
  return false;
}

/** "in their first meeting since the war began", "for the first talks in ten years": the one that is news. */
const isFirstSince = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === "since" ||
  (isOneOf(tokens[at + 1]?.lower, "in", "for") &&
    [2, 3, 4, 5].some((k) => isOneOf(tokens[at + k]?.lower, "years", "months", "decades", "weeks")));

/** "It was the first meeting of the two": what the clause says of the contact that was told. */
const isPredicate = (tokens: readonly Token[], first: number): boolean =>
  isOneOf(tokens[first]?.lower, "it", "this") && isOneOf(tokens[first + 1]?.lower, "was", "is", "marked");

/** "separate", "separately", "individual", "bilateral" round a noun. */
export function isSaidSeparate(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = Math.max(first, at - 4); i <= at + 2; i++) if (APART_WORDS.holds(tokens[i])) return true;
  return false;
}
