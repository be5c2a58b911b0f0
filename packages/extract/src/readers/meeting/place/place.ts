/** Takes a trigger, gives the place that stands by it: "in Geneva", "at Camp David", "in Jeddah, Saudi Arabia". */

import type { Token } from "@readout/english";
import { MEETING_NOUNS } from "../../../data/meeting-nouns.ts";
import { HELD_WORDS } from "../../../data/meeting-verbs.ts";
import { MARGINS } from "../../../data/meeting-words.ts";
import type { PlaceDraft } from "../../../drafts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isDateWord } from "../../time/calendar.ts";
import { predicateOf } from "../contact/predicate.ts";
import { datelinePlace } from "./dateline-place.ts";
import { placeOfOccasion } from "./occasion.ts";
import { placeAt, readPlace } from "./place-named.ts";

const CONTACT_WORDS = new WordList(MEETING_NOUNS.map((noun) => noun.word));

/** Whether a noun of contact is another one than the trigger's: "during meetings in", "after the summit in". */
function isAnother(tokens: readonly Token[], trigger: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(trigger, at - 9); i--)
    if (isOneOf(tokens[i]?.lower, "during", "after", "before", "following", "ahead")) return true;
  return false;
}

/** Words between a place and the trigger behind it. */
const BEFORE = 8;

/** The first place behind the trigger in its clause, else the last one before it; null where none is named. */
export function placeNear(report: Report, trigger: number, first: number, end: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  let before: PlaceDraft | null = null;
  for (let m = mentionAt(report, Math.max(first, trigger - BEFORE + 1)); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= end) break;
    const place = readPlace(report, m);
    if (!place || isPostOf(report.mentions[m - 1], mention) || namesFormat(tokens, mention)) continue;
    if (mention.firstToken > trigger) {
      if (!leavesMeeting(report, trigger, mention.firstToken)) return place;
      // "a summit on peace in A closed in B": the topic's place isn't the last one.
      continue;
    }
    // "“We fly to P,” X said after meeting Y": a place of what was said.
    const said = tokens.slice(mention.endToken, trigger).some(({ text }) => text === "”" || text === '"');
    if (!said && !isTopic(tokens, mention.firstToken) && !isAlongWay(tokens, mention.firstToken, first))
      before = place;
  }
  return (
    before ??
    placeOfOccasion(report, trigger, end) ??
    placeOfWhere(report, trigger, first) ??
    placeOfHere(report, trigger, end)
  );
}

/** "in the Kenya-Uganda-Tanzania format": one of those whom a format has its name from. */
function namesFormat(tokens: readonly Token[], { endToken }: Mention): boolean {
  let i = endToken;
  while (isOneOf(tokens[i]?.text, "-", "–", "+", "/") && i < endToken + 8) i += 2;
  return i > endToken && isOneOf(tokens[i]?.lower, "format", "framework", "configuration");
}

/** "in the presence of the ambassador of A in P": where somebody is accredited. */
const isPostOf = (office: Mention | undefined, { firstToken }: Mention): boolean =>
  office?.post === "ambassador" && office.person === null && office.endToken === firstToken - 1;

/** "In Geneva, Switzerland, the leaders of A and B met": the place that a clause opens with; null where it opens otherwise. */
export function openingPlace(report: Report, first: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  // "On September 20, in New York, X met", "Today at the White House, X met"
  const opener = tokens[first]?.lower;
  const day = opener === "on" ? [3, 4, 5].find((k) => tokens[first + k]?.text === ",") : undefined;
  const from = first + (day === undefined ? 0 : day + 1) + (isOneOf(opener, "today", "yesterday") ? 1 : 0);
  const m = mentionAt(report, from);
  const mention = report.mentions[m];
  const named = tokens[from + 1]?.lower === "the" ? from + 2 : from + 1;
  return mention?.firstToken === named && tokens[mention.endToken]?.text === ","
    ? readPlace(report, m)
    : null;
}

/** "met here on Monday": where the dateline says that the report was written. */
function placeOfHere(report: Report, trigger: number, end: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  for (let i = trigger + 1; i < Math.min(end, trigger + HERE_WITHIN); i++)
    if (tokens[i]?.lower === "here" || isThisTown(tokens, i))
      return leavesMeeting(report, trigger, i) ? null : datelinePlace(report);
  return null;
}

/** "at this Red Sea resort", "in this lakeside town": where the dateline says. */
function isThisTown(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== "this" || !isOneOf(tokens[at - 1]?.lower, "in", "at")) return false;
  let i = at + 1;
  while (i < at + 6 && isOneOf(tokens[i]?.upos, "ADJ", "PROPN", "NOUN") && !TOWNS.holds(tokens[i])) i++;
  return TOWNS.holds(tokens[i]);
}

const TOWNS = new WordList("resort town city capital port village island");

/** Words between a meeting and the "here" that is its place. */
const HERE_WITHIN = 24;

/** "I came from Tokyo, where I met X": the place that "where" takes up. */
function placeOfWhere(report: Report, trigger: number, first: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  for (let i = trigger - 1; i >= Math.max(first - 1, trigger - 6, 1); i--) {
    if (tokens[i]?.lower !== "where") continue;
    const m = mentionAt(report, i) - 1;
    const mention = report.mentions[m];
    let end = tokens[i - 1]?.text === "," ? i - 1 : i;
    // "flew to Tokyo on 3 May, where he met X"
    while (end > 0 && (tokens[end - 1]?.lower === "on" || isDateWord(tokens[end - 1]))) end--;
    return mention && mention.endToken === end && mention.kind === "place" ? placeAt(report, m) : null;
  }
  return null;
}

/** "… about the war in Ukraine", "the situation in Syria": a place inside the topic is no venue. */
function leavesMeeting(report: Report, trigger: number, place: number): boolean {
  const { tokens } = report.analysed;
  if (isOfPredicate(report, trigger, place)) return false;
  let left = false;
  let aside = false;
  for (let i = trigger + 1; i < place; i++) {
    // What stands inside a name says nothing: "Holy See".
    const mention = report.mentions[mentionAt(report, i)];
    if (mention?.firstToken === i && mention.endToken < place && mention.kind !== "pronoun") {
      i = mention.endToken - 1;
      continue;
    }
    const token = tokens[i] as Token;
    // "face to face": a verb to the tagger.
    if (token.lower === "face" && tokens[i - 2]?.lower === "face") continue;
    // "The talks came to an end in X"
    if (token.lower === "came" && tokens[i + 1]?.lower === "to" && ENDED.holds(tokens[i + 3])) {
      left = false;
      i += 3;
      continue;
    }
    // "met Y, who is on a visit, at the palace in X": the comma that closes the relative clause.
    if (token.lower === "who") aside = true;
    else if (aside && token.text === "," && /^(?:at$|in$|and$|\p{Lu})/u.test(tokens[i + 1]?.text ?? "")) {
      left = false;
      aside = false;
      continue;
    }
    // "hosted talks, as a war broke out in P"
    if (token.upos === "SCONJ" && token.lower === "as" && tokens[i - 1]?.text === ",") return true;
    // "The talks on the settlement resumed in X": the verb takes up the talks again; in "one that took place in P" another's.
    const ofOne = tokens[i - 1]?.lower === "that" && isOneOf(tokens[i - 2]?.lower, "one", "those");
    if (HELD_WORDS.holds(token) && !ofOne) left = false;
    // "met visiting Minister Y in X": whom.
    else if (token.lower === "visiting") continue;
    // "talks aimed at ending the war resumed in X": what they are about.
    else if (token.xpos === "VBG" || (token.xpos === "VB" && tokens[i - 1]?.lower === "to")) left = true;
    else if (!aside && token.upos === "VERB" && token.xpos !== "VBN" && token.lower !== "format") return true;
    // "held talks on the border issue with Minister Y in X": whom, behind the topic.
    if (token.lower === "with" && opensPeople(report, i + 1)) left = false;
    if (CONTACT_WORDS.holds(token) && isAnother(tokens, trigger, i)) return true;
    // "face to face", "back-to-back", "close to"
    const inPhrase =
      token.lower === "to" &&
      (tokens[i + 1]?.lower === "face" ||
        isOneOf(tokens[i - 1]?.lower, "-", "close", "host") ||
        /^welcom/.test(tokens[trigger]?.lower ?? ""));
    // "from Saturday to Monday", "over the weekend", "on the morning of 13 May"
    const day = tokens[tokens[i + 1]?.upos === "DET" ? i + 2 : i + 1];
    if (token.upos !== "VERB" && (isDateWord(day) || OF_DAYS.test(day?.lower ?? ""))) continue;
    // "about four hours", "over two days"
    const counts = tokens[i + 1]?.upos === "NUM";
    if (LEAVING.holds(token) && !inPhrase && !counts) left = true;
    if (token.lower === "on" && tokens[i + 1]?.upos === "DET" && !MARGINS.holds(tokens[i + 2])) left = true;
  }
  return left || (place - 2 > trigger && isTopic(tokens, place));
}

/** Whether officers or persons are named at a token or right behind it. */
function opensPeople(report: Report, at: number): boolean {
  const mention = report.mentions[mentionAt(report, at)];
  return (
    mention !== undefined &&
    mention.firstToken <= at + 2 &&
    (mention.post !== null || mention.person !== null)
  );
}

/** "Talks between A and B are due to start on Friday in X", "entered their second day in X": a place right behind what is said of the contact. */
function isOfPredicate(report: Report, noun: number, place: number): boolean {
  const { tokens, sentences } = report.analysed;
  const { sentence, upos } = tokens[noun] as Token;
  if (upos === "VERB") return false;
  const told = predicateOf(tokens, sentences[sentence]?.firstToken ?? noun, place, noun);
  if (!told || told.head >= place) return false;
  for (let i = told.head + 1; i < place - 1; i++) {
    const { upos, lower } = tokens[i] as Token;
    if (LIGHT.has(upos) || isDateWord(tokens[i]) || OF_STATES.has(lower)) continue;
    if (lower === "on" && isDateWord(tokens[i + 1])) continue;
    // "due to" is a preposition to the tagger.
    const due =
      lower === "to" || tokens[i - 1]?.lower === "to" ? tokens[lower === "to" ? i - 1 : i - 2] : null;
    const behind = isOneOf(tokens[i - 1]?.lower, "be", "been", "to") && tokens[i]?.upos === "VERB";
    if (due?.lower !== "due" && !behind) return false;
  }
  return true;
}

const LIGHT = new Set("ADV AUX DET NUM PART ADJ PRON".split(" "));
/** What may stand between the verb of a contact and its place: "gets under way", "enters a second day", "is on the agenda". */
const OF_STATES = new Set(
  "place way day days hours minutes progress result calendar agenda into under for on off through back up".split(
    " ",
  ),
);

const OF_DAYS = /^(?:morning|afternoon|evening|night|weekend|week|\d+(?:st|nd|rd|th))$/;

const ENDED = new WordList("end close halt conclusion");

/** "the situation in Syria", "stability in the Sahel": a place inside what is spoken of. */
function isTopic(tokens: readonly Token[], place: number): boolean {
  let preposition = place - 1;
  // "in the north of", "in northern Syria"
  while (tokens[preposition]?.upos === "DET" || tokens[preposition]?.upos === "ADJ") preposition--;
  const head = tokens[preposition - 1];
  // "heads of state and government in Paris" are people.
  if (head?.lower === "government" && tokens[preposition - 2]?.lower === "and") return false;
  return head !== undefined && TOPIC_HEADS.holds(head);
}

/** "Before arriving in P, X met Y", "After leaving P", "Ahead of his visit to P": a place of the journey, before or behind the contact. */
function isAlongWay(tokens: readonly Token[], place: number, first: number): boolean {
  for (let i = place - 1; i >= Math.max(first, place - 7); i--) {
    const { lower, text } = tokens[i] as Token;
    if (text === ",") return false;
    if (isOneOf(lower, "before", "ahead", "after"))
      return tokens.slice(i, place).some((token) => (lower === "after" ? GOING : COMING).holds(token));
  }
  return false;
}

const COMING = new WordList("arriving traveling travelling flying visiting visit trip travel arrival");
const GOING = new WordList("leaving departing visiting visit trip");

const LEAVING = new WordList("about regarding concerning over that to which where who aimed since");
const TOPIC_HEADS = new WordList(
  // "a summary published in X after the meeting": where it came out.
  (
    "published issued released circulated printed situation tension tensions war conflict crisis people developments operations forces " +
    "government violence troops peace elections ambassador embassy stability security fighting hostilities transition " +
    "ceasefire truce reconstruction investment attack attacks strike strikes airstrikes raid raids clash clashes killing " +
    "killings massacre coup earthquake blast explosion bombing bombings shooting floods flooding unrest protests"
  ).split(" "),
);
