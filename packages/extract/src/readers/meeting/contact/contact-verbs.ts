/** Takes a token, gives the verb of contact there: "met", "sat down with", "brought … together". */

import { lemmaAs, type Token } from "@readout/english";
import {
  CALL_AT,
  ENCOUNTER,
  ENCOUNTER_PARTICLES,
  EXCHANGED,
  GUEST_OF,
  MEETING_PARTICLES,
  MEETING_VERBS,
  type MeetingVerb,
  PHONED_OVER,
  PHONED_VERBS,
  TABLE_VERBS,
  TALK_OVER,
  verbOfContact,
  WELCOME,
} from "../../../data/meeting-verbs.ts";
import { REMOTE_WORDS } from "../../../data/meeting-words.ts";
import { SCHEDULED_WORDS } from "../../../data/time-words.ts";
import { itemAt } from "../../../item-at.ts";
import { createMark, isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isNamedDay, WEEKDAYS } from "../../time/calendar.ts";
import { AGREE, AGREEING, isAgreeing } from "./agreeing-verb.ts";
import { behindPlace, calledOnAt, hostedTo, houseWelcomedTo } from "./behind-host.ts";
import { isContactNoun } from "./contact-nouns.ts";
import { HEADS } from "./noun-phrase.ts";
import { isCapital, isOwner, opensOfficer } from "./officer.ts";
import { isByPhone, isEndOfJourney, isPerfect, isPhoned, isTalker, isToFace, isVisit } from "./told-among.ts";

const VERBS = new Map(MEETING_VERBS.map((verb) => [verb.lemma, verb]));

/** "brought the ministers of A and B together": the subject makes others meet (R7). */
const BRING_TOGETHER = verbOfContact("bring", "direct", { mode: "in_person", mediates: true, sits: false });

/** "called on President X": a visitor and his host; with what he is called on to do it is an appeal. */
const CALL_ON = verbOfContact("call", "direct", { mode: "in_person", people: true });

/** "called Foreign Minister X on Tuesday": by telephone; what one calls him is another thing. */
const PHONE = verbOfContact("telephone", "direct", { mode: "call", type: "call", people: true });

/** "saw Minister X in Paris on Sunday": a visit told, between persons. */
const SEE = verbOfContact("see", "direct", { mode: "in_person", people: true });

/** "told President X directly", "told King X yesterday": one to another's face, or by telephone. */
const TELL = verbOfContact("tell", "direct", { type: "call", people: true });

/** "I was with Minister X yesterday": two who say so were in one place. */
const BE_WITH = verbOfContact("be", "with", { mode: "in_person", people: true });

/** "thank Minister X for hosting us": who is thanked had them with him. */
const THANKED_HOST = verbOfContact("host", "direct", { mode: "in_person", duty: "host", people: true });

/** Forms that are no nouns here, whatever the tagger makes of them. */
const VERBS_ONLY = new Map([
  ["met", "meet"],
  ["spoke", "speak"],
  ["meets", "meet"],
  ["gather", "gather"],
  ["rang", "ring"],
]);

/** Past forms that the tagger takes for nouns or adjectives at times, with what has to stand behind them then. */
const MISTAGGED: ReadonlyMap<string, RegExp> = new Map([
  ["held", /^(?:in|a|an|talks|bilateral|separate)$/],
  ["dined", /^with$/],
  ["lunched", /^with$/],
  ["shakes", /^hands$/],
  // "will welcome President X": a greeting to the tagger.
  ["welcome", /^(?:president|prime|foreign|king|his|her)$/],
]);

/** A form of a verb of contact, or of one that is with a particle. */
export const TELLS_CONTACT = createMark(() => ({
  words: [
    ...VERBS_ONLY.keys(),
    ...MISTAGGED.keys(),
    "had",
    "meeting",
    "guest",
    "guests",
    "was",
    "were",
    "went",
    "ran",
  ],
  verbs: [
    ...VERBS.keys(),
    ...MEETING_PARTICLES.keys(),
    ...ENCOUNTER_PARTICLES.keys(),
    "greet",
    ...TABLE_VERBS,
    "play",
    BRING_TOGETHER.lemma,
    "call",
    "drop",
    "look",
    "bump",
    SEE.lemma,
    TALK_OVER.lemma,
    TELL.lemma,
    "exchange",
    ...PHONED_VERBS,
    ...PHONED_OVER,
    CALL_AT.lemma,
    WELCOME.lemma,
    ...AGREEING,
  ],
}));

/** The verb of contact at a token, null where there is none. */
export function contactVerb(tokens: readonly Token[], i: number): MeetingVerb | null {
  const token = tokens[i] as Token;
  if (!isMarked(token, TELLS_CONTACT)) return null;
  const past = VERBS_ONLY.get(token.lower);
  if (past !== undefined) return VERBS.get(past) ?? null;
  if (isOneOf(token.lower, "was", "were")) return wasWith(tokens, i) ? BE_WITH : null;
  const us = token.lower === "meeting" && tokens[i + 1]?.lower === "with" ? i + 2 : i + 1;
  if (tokens[i - 1]?.lower === "for" && isOneOf(tokens[us]?.lower, "us", "me") && THANKED.has(token.lower))
    return THANKED_HOST;
  // The tagger takes it for a noun behind some prepositions.
  if (token.lower === "meeting" && token.upos !== "VERB" && !BEFORE_GERUND.holds(tokens[i - 1])) return null;
  if (token.lower === "meeting") return meetsBehind(tokens, i) ? (VERBS.get("meet") ?? null) : null;
  if (isOneOf(token.lower, "guest", "guests")) return isGuestOf(tokens, i) ? GUEST_OF : null;
  // "U.N.-brokered talks": a modifier of its noun.
  if (itemAt(tokens, i - 1)?.xpos === "HYPH" && tokens[i - 2]?.lower !== "co") return null;
  // "the opening session"
  if (token.xpos === "VBG" && itemAt(tokens, i - 1)?.upos === "DET") return null;
  // "telephone talks": a verb to the tagger.
  if (REMOTE_WORDS.has((token.lower === "talks" ? itemAt(tokens, i - 1) : token)?.lower ?? ""))
    if (isContactNoun(tokens, token.lower === "talks" ? i : i + 1)) return null;
  const mistagged = isMistagged(tokens, i);
  const next = tokens[i + 1]?.lower ?? "";
  if (
    token.upos !== "VERB" &&
    !mistagged &&
    !hadContact(tokens, i) &&
    !MISTAGGED.get(token.lower)?.test(next)
  )
    return null;
  const word = lemmaAs(token, "VERB");
  if ((PHONED_VERBS.has(word) || word === SEE.lemma) && isEndOfJourney(tokens, i)) return SEE;
  if (PHONED_VERBS.has(word) && isByPhone(tokens, i)) return PHONE;
  if (PHONED_OVER.has(word) && (word !== "go" || next === "over") && isByPhone(tokens, i)) return TALK_OVER;
  if (word === TALK_OVER.lemma || word === "exchange")
    return (token.xpos === "VBD" || mistagged || isPerfect(tokens, i)) &&
      (word !== "exchange" || EXCHANGED.has(next)) &&
      namesTalkers(tokens, i)
      ? TALK_OVER
      : null;
  if (word === CALL_AT.lemma || word === WELCOME.lemma || word === "greet") {
    const known = word === CALL_AT.lemma ? CALL_AT : WELCOME;
    const behind = behindPlace(tokens, i + 1);
    const told =
      /^VB[DZ]$/.test(token.xpos) ||
      mistagged ||
      behind > i + 1 ||
      tokens[i - 1]?.lower === "will" ||
      isPerfect(tokens, i);
    const met = told && opensOfficer(tokens, behind) && !isOwner(tokens, behind);
    // "was welcomed in P by President X"
    const by = tokens[i + 3]?.lower === "by" && next === "in" && opensOfficer(tokens, i + 4);
    return next === "by" || by || met || (known === WELCOME && houseWelcomedTo(tokens, i) > 0) ? known : null;
  }
  if (MEETING_PARTICLES.get(word)?.includes(next) || (TABLE_VERBS.has(word) && isAtTable(tokens, i + 1)))
    return VERBS.get("meet") ?? null;
  if (ENCOUNTER_PARTICLES.get(word) === next) return ENCOUNTER;
  // "played host to the ministers"
  if (word === "play" && hostedTo(tokens, i) > 0) return VERBS.get("host") ?? null;
  // "the Triangle, which brings together A, B and C": who belongs to it.
  const groups =
    isOneOf(tokens[i - 1]?.lower, "which", "that") && (token.xpos !== "VBD" || isOfObject(tokens, i - 1));
  if (word === BRING_TOGETHER.lemma && together(tokens, i)) return groups ? null : BRING_TOGETHER;
  if (word === CALL_ON.lemma && isPhoned(tokens, i)) return PHONE;
  const called = calledOnAt(tokens, i);
  if (called > 0 && (next === "on" || next === "upon" || opensOfficer(tokens, called))) return CALL_ON;
  if (word === TELL.lemma) return isToFace(tokens, i) ? TELL : null;
  if (AGREEING.includes(word) && isAgreeing(tokens, i)) return AGREE;
  if (word === SEE.lemma) {
    // "had been due to see each other in P"
    const other = isOneOf(next, "each", "one") && /^(?:an)?other$/.test(tokens[i + 2]?.lower ?? "");
    return other && tokens[i - 1]?.lower === "to" && SCHEDULED_WORDS.holds(tokens[i - 2])
      ? (VERBS.get("meet") ?? null)
      : isVisit(tokens, i)
        ? SEE
        : null;
  }
  return VERBS.get(word) ?? null;
}

/** "Foreign Minister X hosted Ugandan President Y", "Ugandan president hosts Kenyan PM": an adjective or a noun to the tagger, between two names. */
function isMistagged(tokens: readonly Token[], i: number): boolean {
  const { upos, xpos, lower } = tokens[i] as Token;
  const before = tokens[i - 1]?.upos;
  // "Foreign Minister X speaks with", "is due to consult with", "is due to phone Minister Y"
  const verb = upos === "NOUN" ? VERBS.get(lemmaAs(tokens[i] as Token, "VERB")) : undefined;
  if (verb?.object === "with" || (verb?.object === "direct" && isCapital(tokens[i + 1]))) {
    const linked = verb.object === "direct" || /^(?:with|down|by)$/.test(tokens[i + 1]?.lower ?? "");
    if (xpos === "NNS" && linked && lower !== "talks" && isCapital(tokens[i - 1])) return true;
    if (xpos === "NN" && linked && tokens[i - 1]?.lower === "to" && SCHEDULED_WORDS.holds(tokens[i - 2]))
      return true;
  }
  if (!isCapital(tokens[i + 1])) return false;
  return (
    (upos === "ADJ" && lower.endsWith("ed") && before === "PROPN") ||
    (xpos === "NNS" && isOneOf(before, "PROPN", "NOUN") && !isNamedDay(tokens[i + 1]))
  );
}

/** "chaired a meeting, which brought together A and B": who sat in what its sentence tells of before; "the talks which brought together A and B" are told by the verb. */
function isOfObject(tokens: readonly Token[], which: number): boolean {
  if (tokens[which - 1]?.text !== ",") return false;
  for (let i = which - 1; tokens[i]?.sentence === tokens[which]?.sentence; i--)
    if (tokens[i]?.upos === "VERB") return tokens[which + 2]?.lower === "together";
  return false;
}

const THANKED = new Set("hosting welcoming receiving having meeting".split(" "));

/** "I was with President X", "we were just with our counterparts": one who says so, and an officer. */
function wasWith(tokens: readonly Token[], i: number): boolean {
  if (!isOneOf(tokens[i - 1]?.lower, "i", "we")) return false;
  let link = i + 1;
  while (tokens[link]?.upos === "ADV") link++;
  // "with the minister": whose isn't said.
  return (
    tokens[link]?.lower === "with" && tokens[link + 1]?.lower !== "the" && opensOfficer(tokens, link + 1)
  );
}

/** "had extensive talks", "the talks X had with", whose verb the tagger takes for an auxiliary; "had no talks", "had support for talks" tell of none. */
function hadContact(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at]?.lower, "had", "has", "have") || tokens[at + 1]?.lower === "no") return false;
  let i = at + 1;
  // "had peace talks", "had two hours of talks"
  while (
    i < at + 8 &&
    INSIDE_NOUN.test(tokens[i]?.upos ?? "") &&
    tokens[i]?.text !== "," &&
    isContactNoun(tokens, i) === null
  )
    i += tokens[i + 1]?.lower === "of" && HEADS.holds(tokens[i]) ? 2 : 1;
  return tokens[at + 1]?.lower === "with" || isContactNoun(tokens, i) !== null;
}

const INSIDE_NOUN = /^(?:ADJ|DET|NUM|NOUN|PROPN|PART|PUNCT)$/;

/** "was the guest of", "were his guests" are what a contact makes of who came; a "guest of honour" is another thing. */
const isGuestOf = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "of" &&
  !isOneOf(tokens[i + 2]?.lower, "honour", "honor") &&
  (tokens[i + 2]?.lower !== "the" || opensOfficer(tokens, i + 2)) &&
  isOneOf(tokens[tokens[i - 1]?.upos === "DET" ? i - 2 : i - 1]?.lower, "was", "were");

/** "Minister X discussed", "discussed the road with": a name right before it, or a "with" behind. */
function namesTalkers(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.upos === "ADV" || tokens[before]?.upos === "AUX") before--;
  if (isTalker(tokens[before])) return true;
  for (let i = at + 1; i < at + 30 && tokens[i]?.sentence === tokens[at]?.sentence; i++)
    if (tokens[i]?.lower === "with") return true;
  return false;
}

/** "visited Amman on Monday, meeting General X", "said after meeting General X", "Meeting General X, he said": with whom it was. */
const meetsBehind = (tokens: readonly Token[], i: number): boolean =>
  (isCapital(tokens[i + 1])
    ? !WEEKDAYS.has(tokens[i + 1]?.lower ?? "")
    : isOneOf(tokens[i + 1]?.lower, "his", "her", "its") ||
      (tokens[i + 1]?.lower === "the" && (isCapital(tokens[i + 2]) || opensOfficer(tokens, i + 1)))) &&
  (tokens[i - 1]?.text === "," ||
    tokens[i - 1]?.sentence !== tokens[i]?.sentence ||
    BEFORE_GERUND.holds(tokens[i - 1]) ||
    (tokens[i - 1]?.lower === "by" && OPENS_VISIT.has(verbBefore(tokens, i - 1))));

/** Words that put a gerund in the course of what was done. */
const BEFORE_GERUND = new WordList("after following upon since while when from");

/** "began the visit by meeting X". */
const OPENS_VISIT: ReadonlySet<string> = new Set(
  "began started opened concluded ended kicked wrapped".split(" "),
);

/** The last verb within a few words before a token. */
function verbBefore(tokens: readonly Token[], at: number): string {
  for (let i = at - 1; i > at - 10 && i >= 0; i--)
    if (tokens[i]?.upos === "VERB") return tokens[i]?.lower ?? "";
  return "";
}

/** "around one table", "at the negotiating table". */
function isAtTable(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at]?.lower, "around", "round", "at", "to")) return false;
  // "sat at the table throughout": at the one told of.
  if (tokens[at]?.lower === "at" && tokens[at + 1]?.lower === "the" && tokens[at + 2]?.lower === "table")
    return false;
  for (let i = at + 1; i < at + 5; i++) {
    if (tokens[i]?.lower === "table") return true;
    if (!isOneOf(tokens[i]?.upos, "DET", "ADJ", "NUM", "NOUN", "VERB")) return false;
  }
  return false;
}

function together(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + 20; i++) {
    const token = tokens[i];
    if (!token || token.upos === "PUNCT" || token.upos === "VERB") return false;
    if (token.lower === "together" || isAtTable(tokens, i)) return true;
  }
  return false;
}
