/** Takes a verb of contact, gives the parties of its object: "met with X", "met X", "spoke to X", "held talks with X". */

import { lemmaAs, type Token } from "@readout/english";
import { ROLE_GERUNDS } from "../../../data/attendance-words.ts";
import { ADDRESSING_VERBS, type MeetingVerb } from "../../../data/meeting-verbs.ts";
import { MET_THINGS } from "../../../data/meeting-words.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, mentionsIn, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { isDateWord } from "../../time/calendar.ts";
import { voiceAt } from "../../turns.ts";
import { behindPlace, calledOnAt, hostedTo } from "../contact/behind-host.ts";
import { isOffices } from "../party/open-lists.ts";
import { readParties } from "../party/parties.ts";
import { createParty, partiesOf, unite } from "../party/party-drafts.ts";
import { countedGroup, groupParty, isOpenGroup } from "./open-subject.ts";
import { partiesAfterNoun } from "./sides-behind.ts";
import { subjectBefore } from "./subject.ts";
import { talkedWith } from "./talk-over.ts";

const SKIPPED = new WordList(
  ", down opposite across alongside base paths bread notes hands up first late early together today yesterday earlier on briefly separately virtually again privately recently just also jointly together in-person here last this past morning afternoon evening night week weekend month year",
);

/** Those whom a noun of contact brings behind it, for its subject's post; `whole`: they are all who met. */
export function nounObject(report: Report, noun: number, end: number, post: string | null) {
  const after = partiesAfterNoun(report, noun, end, post);
  return { parties: after.parties, whole: after.whole };
}

/** "A joins B, C and D for talks in Oslo", "joined his counterparts from B and C at a meeting": the subject of a clause and those whom it joins before the noun. */
export function joinedBefore(report: Report, first: number, noun: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = noun - 1; i > first; i--) {
    if (!isOneOf(tokens[i]?.lower, "joins", "joined")) continue;
    const own = subjectBefore(report, first, i);
    const list = readParties(report, i + 1, noun, own[0]?.post ?? null);
    const other = list.parties.some(
      ({ entity, person, post }) =>
        (person !== null || post !== null) && own.length > 0 && own.every((one) => one.entity !== entity),
    );
    const behind = tokens[list.endToken]?.text === "," ? list.endToken + 1 : list.endToken;
    if ((list.parties.length < 2 && !other) || !isOneOf(tokens[behind]?.lower, "for", "at", "in")) return [];
    return unite(own, list.parties);
  }
  return [];
}

/** "X thanked Y for his welcome during their meeting", "assured Y at talks in P": whom the subject spoke to there; nobody where the noun's own words name a side. */
export function addressedBefore(report: Report, first: number, noun: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  if (OF_MANY.holds(tokens[noun]) || tokens[noun + 1]?.lower === "with") return [];
  for (let i = noun - 1; i > first; i--) {
    const verb = tokens[i] as Token;
    if (verb.upos !== "VERB" || !ADDRESSING_VERBS.has(lemmaAs(verb, "VERB"))) continue;
    if (!FINITE_TAGS.has(verb.xpos)) return [];
    const { parties, mentions } = readParties(report, i + 1, noun, null);
    const [other, ...more] = parties;
    const told = other !== undefined && more.length === 0 && (other.person !== null || other.post !== null);
    return told && startsHere(report, mentions[0], i) ? parties : [];
  }
  return [];
}

/** Contacts of many sides, where in any other one speaks to the other. */
const OF_MANY = new WordList(
  "summit mini-summit minisummit ministerial conference gathering session plenary seminar ceremony retreat conclave trilateral quadrilateral roundtable",
);

/** Whom a verb's clause says were met; `whole`: they are all who met. */
interface Met {
  readonly parties: readonly PartyDraft[];
  readonly whole: boolean;
}

const met = (parties: readonly PartyDraft[]): Met => ({ parties, whole: false });

/** "met with X", "met X", "spoke to X", for the subject's parties; null where a thing is met. */
export function plainObject(
  report: Report,
  verb: MeetingVerb,
  at: number,
  end: number,
  own: readonly PartyDraft[],
): Met | null {
  const { tokens } = report.analysed;
  const post = own.find((party) => party.post)?.post ?? null;
  if (verb.lemma === "call") return visited(report, at, end, own);
  if (verb.object === "topic") return met(talkedWith(report, at, end, post));
  if (verb.lemma === "welcome" || verb.lemma === "visit") return officerMet(report, at, end, post);
  const i = pastCircumstances(report, verb, at, end);
  const next = tokens[i]?.lower ?? "";
  const us = usAt(report, isOneOf(next, "with", "to") ? i + 1 : i, own);
  if (us.length > 0) return met(us);
  const speaks = verb.type === "call" && verb.object === "with";
  // "met with criticism"
  if (next === "with" && verb.lemma === "meet" && namesThing(tokens, i + 1, i + 3)) return null;
  if (isOneOf(next, "with", "alongside") || (next === "to" && speaks))
    return met(partiesWith(report, i + 1, end, post, own));
  if (next === "to") return met([]);
  // "talked about this with X"
  if (speaks)
    return met(
      next === "about" && POINTERS.holds(tokens[i + 1]) ? distantWith(report, i + 2, end, post) : [],
    );
  return directObject(report, verb, at, i, end, post, own);
}

/** Past what tells where, when and by what means they met, before whom. */
function pastCircumstances(report: Report, verb: MeetingVerb, at: number, end: number): number {
  const { tokens } = report.analysed;
  let i = Math.max(at, hostedTo(tokens, at)) + 1;
  // "phoned up X"
  if (verb.type === "call" && tokens[i]?.lower === "up") i++;
  while (i < end) {
    const past = Math.max(
      remoteEnd(tokens, i, end),
      insertionEnd(tokens, i, end),
      verb.object === "direct" ? placeEnd(report, i, end) : i,
    );
    // "sat across the table from X", "came face to face with X"
    const [before, word] = [tokens[i - 1]?.lower, tokens[i]?.lower];
    const across =
      (word === "from" && isOneOf(before, "across", "table")) ||
      (isOneOf(word, "the", "table") && tokens[at + 1]?.lower === "across") ||
      (tokens[at + 1]?.lower === "face" && isOneOf(word, "face", "to"));
    if (past === i && !across && !SKIPPED.holds(tokens[i]) && !isDateWord(tokens[i])) break;
    // "meets on Afghanistan": what about.
    if ((tokens[i] as Token).lower === "on" && isState(report, i + 1)) break;
    i = Math.max(past, i + 1);
  }
  return i;
}

/** Those named behind "with", there or further off. */
function partiesWith(
  report: Report,
  from: number,
  end: number,
  post: string | null,
  own: readonly PartyDraft[],
): readonly PartyDraft[] {
  const { parties } = readParties(report, from, end, post);
  const him = pronounAt(report, from, own);
  if (him || parties.length > 0) return him ?? parties;
  const group = countedGroup(report, from);
  return group.length > 0 ? group : distantWith(report, from, end, post);
}

/** Whom a verb that takes no preposition names from token `i` on; null for a thing. */
function directObject(
  report: Report,
  verb: MeetingVerb,
  at: number,
  i: number,
  end: number,
  post: string | null,
  own: readonly PartyDraft[],
): Met | null {
  const { tokens } = report.analysed;
  const him = pronounAt(report, i, own);
  if (him) return met(him);
  const list = readParties(report, i, end, post);
  // "brought A and B to the same table as C"
  if (verb.lemma === "bring") {
    const other = readParties(report, behindTable(tokens, list.endToken, end), end, post);
    const parties = unite(list.parties, other.parties);
    return met(parties.length > 0 ? parties : broughtGroup(report, at, i));
  }
  const guests = verb.lemma === "receive" && list.parties.length === 0 ? guestsAt(report, i) : [];
  if (guests.length > 0) return met(guests);
  // "As we meet today, A and B are hosting": who acts in the next clause.
  if (tokens[i - 1]?.text === "," && actsNext(tokens[list.endToken])) return met([]);
  // "met Kenya's demands", "met Kenya halfway"
  const behind = tokens[list.endToken]?.lower ?? "";
  if (behind === "halfway" || (isPossessive(behind) && namesThing(tokens, list.endToken, end))) return null;
  if (list.parties.length > 0)
    return verb.object === "direct" && !startsHere(report, list.mentions[0], i) ? null : met(list.parties);
  const group = countedGroup(report, i);
  if (group.length > 0) return met(group);
  return namesThing(tokens, i, end) ? null : met(distantWith(report, i, end, post));
}

/** "brought them together", "brought the two leaders together": a group whose members stand elsewhere. */
function broughtGroup(report: Report, at: number, i: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  const group = report.mentions[mentionAt(report, i)];
  const told = tokens[at]?.xpos === "VBD" && isOneOf(tokens[i]?.lower, "them", "both", "the");
  return told && group && group.firstToken <= i + 2 && (group.kind === "pronoun" || isOpenGroup(group))
    ? [groupParty(group)]
    : [];
}

/** "received the three visiting ministers": officers whose states stand elsewhere. */
function guestsAt(report: Report, i: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  const first = report.mentions[mentionAt(report, i)];
  // "the three" is a group by itself where the tagger takes "visiting" for a verb.
  const visiting = tokens[first?.endToken ?? i]?.lower === "visiting";
  const group = visiting ? report.mentions[mentionAt(report, i) + 1] : first;
  const near = group !== undefined && isOneOf(tokens[i]?.lower, "the", "both") && group.firstToken <= i + 3;
  if (!near || !isOpenGroup(group)) return [];
  // "the heads of the delegations", "the participants"
  const delegates = isOneOf(tokens[group.firstToken]?.lower, "heads", "participants");
  const said = isOffices(group) && !isOneOf(tokens[group.endToken]?.lower, "of", "from", "who");
  return said || delegates ? [groupParty(group)] : [];
}

const POINTERS = new WordList("this that it these them");

/** Behind "to the same table as"; the end where no such words stand there. */
function behindTable(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 8); i++)
    if (tokens[i]?.lower === "table") return isOneOf(tokens[i + 1]?.lower, "as", "with") ? i + 2 : end;
  return end;
}

const isState = (report: Report, at: number): boolean => {
  const mention = report.mentions[mentionAt(report, at)];
  return mention?.firstToken === at && mention.kind === "state";
};

/** The token behind "by secure video link", "via teleconference", "over the phone" at token `i`; `i` where none stands there. */
function remoteEnd(tokens: readonly Token[], i: number, end: number): number {
  if (!isOneOf(tokens[i]?.lower, "by", "via", "over", "through", "on", "per")) return i;
  let past = i;
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    const { lower, upos } = tokens[k] as Token;
    if (REMOTE_THINGS.has(lower)) past = k + 1;
    else if (!isOneOf(upos, "DET", "ADJ", "NOUN", "PROPN", "PUNCT")) break;
  }
  return past;
}

/** The token behind ", at the palace,", ", in his office of the House," or ", in Oslo," at token `i`; `i` where none stands there. */
function insertionEnd(tokens: readonly Token[], i: number, end: number): number {
  if (!isOneOf(tokens[i]?.lower, "at", "in") || tokens[i - 1]?.text !== ",") return i;
  for (let k = i + 1; k < Math.min(end, i + 9); k++) {
    const { text, upos } = tokens[k] as Token;
    if (text === ",") return k + 1;
    if (!isOneOf(upos, "DET", "ADJ", "NOUN", "PROPN", "ADP", "PRON")) break;
  }
  return i;
}

/** The token of the officer behind "at the ministry's headquarters" or "in Riyadh" at token `i`: "received at the palace the Minister of X"; `i` where none follows. */
function placeEnd(report: Report, i: number, end: number): number {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[i]?.lower, "at", "in")) return i;
  for (let m = mentionAt(report, i); m < report.mentions.length; m++) {
    const { firstToken, kind, post, plural, members } = report.mentions[m] as Mention;
    if (firstToken >= Math.min(end, i + 14)) return i;
    // "received in P on Monday the foreign ministers of A and B"
    if (post === null || !(kind === "group" ? members.length > 1 : kind === "office" && !plural)) continue;
    const between = tokens.slice(i + 1, firstToken);
    return between.every(
      ({ upos, lower }) =>
        isOneOf(upos, "DET", "ADJ", "NOUN", "PROPN", "PART", "PRON") ||
        isOneOf(lower, "in", "of", "on", "today"),
    )
      ? firstToken
      : i;
  }
  return i;
}

const REMOTE_THINGS = new Set(
  "phone telephone video conference teleconference videoconference call link vtc zoom conferencing".split(
    " ",
  ),
);

/** "welcomed her A and B colleagues, X and Y.": fellows of the subject, of whom nothing more is said. */
const isFellows = (tokens: readonly Token[], at: number, next: string): boolean =>
  next === "." &&
  isOneOf(tokens[at]?.lower, "his", "her", "their") &&
  tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:counterparts?|colleagues?|opposite)$/.test(lower));

/** "welcomed President X to the palace", "visited President X in Kampala": an officer with a place or a day behind; null for what is his ("welcomed Minister X's words"). */
function officerMet(report: Report, at: number, end: number, post: string | null): Met | null {
  const { tokens } = report.analysed;
  const from = behindPlace(tokens, at + 1);
  const { parties, mentions, endToken } = readParties(report, from, end, post);
  const next = tokens[endToken]?.lower ?? "";
  // "welcomed to P the ministers of A and B": that they came is told, whatever stands behind them.
  const came = from > at + 1 && !isPossessive(next);
  return startsHere(report, mentions[0], from - 1) &&
    (came || /^(?:to|at|in|on|for|,|today|yesterday)$/.test(next) || isFellows(tokens, at + 1, next))
    ? met(parties)
    : null;
}

/** "called on President X today", "dropped in on him": the host; null where he is called on to do something. */
function visited(report: Report, at: number, end: number, own: readonly PartyDraft[]): Met | null {
  const { tokens } = report.analysed;
  const from = calledOnAt(tokens, at);
  const list = readParties(report, from, end, null);
  const parties = pronounAt(report, from, own) ?? list.parties;
  for (let i = list.endToken; i < end && from === at + 2 && tokens[at + 1]?.lower !== "into"; i++) {
    const token = tokens[i] as Token;
    // "called on President X and announced aid for Y": another act.
    if (token.lower === "and" && FINITE_TAGS.has(tokens[i + 1]?.xpos ?? "")) break;
    if (token.lower === "for" || (token.lower === "to" && tokens[i + 1]?.upos !== "DET")) return null;
  }
  const hosts = parties.map((party) => ({ ...party, duties: [...party.duties, "host" as const] }));
  return parties.length !== 1 ? null : met(tokens[at + 1]?.lower === "into" ? parties : hosts);
}

const actsNext = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === "AUX" || token.upos === "VERB") && FINITE_TAGS.has(token.xpos);

/** "met him", "spoke with her": the one person of another side whom the sentence before names; null where the pronoun is none or that isn't one. */
function pronounAt(report: Report, i: number, own: readonly PartyDraft[]): readonly PartyDraft[] | null {
  const { tokens, sentences } = report.analysed;
  const [word, next] = [tokens[i], tokens[i + 1]];
  // "called on her on Sunday", where the tagger takes her for an owner
  const her = word?.lower === "her" && isOneOf(next?.upos, "ADP", "PUNCT");
  if (!her && (word?.xpos !== "PRP" || !isOneOf(word.lower, "him", "her"))) return null;
  const pronoun = report.mentions[mentionAt(report, i)];
  const before = sentences[(tokens[i]?.sentence ?? 0) - 1];
  if (pronoun?.firstToken !== i || !before) return null;
  const persons = new Map<string, Mention>();
  for (const mention of mentionsIn(report, before.start, before.end))
    if (
      mention.person !== null &&
      mention.entity !== null &&
      !own.some(({ entity }) => entity === mention.entity)
    )
      persons.set(mention.person, mention);
  const [him, ...others] = persons.values();
  const { start, end } = pronoun;
  return him && others.length === 0
    ? partiesOf(report, [him], null).map((party) => ({ ...party, spans: [{ start, end }, ...party.spans] }))
    : null;
}

/** "met with me", "for hosting us": the side that says so, where the one who met is of another. */
function usAt(report: Report, i: number, own: readonly PartyDraft[]): readonly PartyDraft[] {
  const token = report.analysed.tokens[i];
  if (!token || !isOneOf(token.lower, "me", "us")) return [];
  const side = voiceAt(report, token.start);
  return side === null || !own.some(({ entity }) => entity !== side)
    ? []
    : [createParty(side, [{ start: token.start, end: token.end }], { rule: "speaker_side" })];
}

const startsHere = (report: Report, mention: Mention | undefined, i: number): boolean =>
  mention !== undefined && mention.firstToken <= i + 4 && report.mentions.length > 0;

function distantWith(report: Report, from: number, end: number, post: string | null): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let aside = false;
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const token = tokens[i] as Token;
    // "spoke to reporters after talks with X", "met after weeks of tension with X": not whom they met.
    if (ASIDE.holds(token)) aside = true;
    else if (token.text === ",") aside = false;
    if (aside && token.lower === "with") break;
    // "met in the company of X"
    const company =
      token.lower === "company" && tokens[i - 2]?.lower === "in" && tokens[i + 1]?.lower === "of";
    if (token.lower === "with" || token.lower === "alongside" || company) {
      const list = readParties(report, company ? i + 2 : i + 1, end, post);
      // "with X holding talks on the margins": what X did meanwhile.
      const busy = tokens[list.endToken];
      // "met in P with Bolivia as the main topic"
      const as = busy?.lower === "as" ? tokens.slice(list.endToken + 1, list.endToken + 5) : [];
      if (as.some((token) => THEMES.holds(token))) return [];
      // "met, with Tanzania invited as a guest"
      if (busy?.lower === "invited" && tokens[list.endToken + 1]?.lower === "as")
        return list.parties.map((party) => ({ ...party, function: "observer" as const }));
      return busy?.xpos === "VBG" && !ROLE_GERUNDS.has(busy.lower) ? [] : list.parties;
    }
    if (token.upos === "VERB" && (token.xpos === "VBD" || token.xpos === "VB")) break;
  }
  return [];
}

/** What somebody is as whom others talk about. */
const THEMES = new WordList("theme topic subject focus issue priority item");

/** What opens other circumstances than with whom it was. */
const ASIDE = new WordList("after before following amid since near despite because when while");

/** "today's energy demands": a thing that is met, within the object's phrase. */
function namesThing(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i] as Token;
    if (MET_THINGS.holds(token) && !isOneOf(tokens[i + 1]?.upos, "NOUN", "PROPN")) return true;
    if (token.upos === "ADP" || token.upos === "PUNCT") return false;
  }
  return false;
}
