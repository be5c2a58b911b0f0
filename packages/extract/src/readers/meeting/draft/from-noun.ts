/** Takes a noun of contact in its sentence, gives the drafts of the meetings that it tells of. */

import type { Sentence, Token } from "@readout/english";
import type { MeetingNoun } from "../../../data/meeting-nouns.ts";
import { BY_ROLES, HELD_WORDS } from "../../../data/meeting-verbs.ts";
import { FORMAT_WORDS, GATHERED_PEOPLE } from "../../../data/meeting-words.ts";
import type { EventDraft, PartyDraft, PlaceDraft, UnnamedSide } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionAt, mentionsIn, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { agreesInPlace } from "../clause/agreed-in.ts";
import { goesOn, hasDate, isConditional, isUnderWay, takesUpDecision } from "../clause/contact-clause.ts";
import { statusOfNoun } from "../clause/noun-status.ts";
import { toldAfter } from "../clause/told-after.ts";
import { isNounUntrue, statusAsReported } from "../clause/untrue.ts";
import { clauseAround, conjunctAround } from "../contact/clause.ts";
import { isDefinite, isNamed, isOther } from "../contact/contact-nouns.ts";
import { remoteMode } from "../contact/format.ts";
import { FUTURE } from "../contact/predicate.ts";
import { namesPeople } from "../party/no-party.ts";
import { partiesBy, partiesOfRelative } from "../party/parties-by.ts";
import { named, unite } from "../party/party-drafts.ts";
import { endOfOccasion, isReasonForStay } from "../place/occasion.ts";
import { placeNear } from "../place/place.ts";
import { placeInName } from "../place/place-named.ts";
import { bookingIn, isDroppedAlone, reasonBehind } from "../side/dropped.ts";
import { othersIn } from "../side/noun-sides.ts";
import { BODY_THAT_MEETS, bodyAttended, clubOf, partiesOfCompound } from "../side/sides.ts";
import { type Standing, standingOf } from "../side/standing.ts";
import { AHEAD, createDraft, SEPARATE_ROOM } from "./draft.ts";
import { placeHeldBefore } from "./held-line.ts";
import { placeOfRoom, type Room, roomsApart, triggerOfRoom } from "./rooms-apart.ts";
import { isOneSide, ministersMet, peopleBehind } from "./unnamed-side.ts";
import { type NounTold, type WhoMet, whoMet } from "./who-met.ts";

/** Drafts told by the noun at `at`; empty where nobody meets. */
export function fromNoun(
  report: Report,
  sentence: Sentence,
  at: number,
  noun: MeetingNoun,
  headline: boolean,
): EventDraft[] {
  const told = toldBy(report, sentence, at, noun, headline);
  const met = told && whoMet(report, told);
  // "The meeting was attended by X": who joins those told of before is read as such.
  const joined = met !== null && met.sides.filter(({ entity }) => !entity.startsWith("group@")).length < 2;
  if (told && joined && isAttendedBy(report.analysed.tokens, told.first, at)) return [];
  const room = told && met && roomTold(report, told, met);
  if (!room) return [];
  const { after, subject, before } = met;
  const side = subject.length > 0 ? subject : before.parties;
  const where = { at, noun: at, clause: room.scene };
  const rooms: readonly Room[] = (after.with && !after.whole
    ? roomsApart(report, where, side, othersIn(after, side))
    : null) ?? [{ parties: room.parties, clause: null }];
  return rooms.map((one, index) => {
    const draft = draftOfRoom(report, told, met, room, one);
    // Rooms of one noun are told apart by whom they were with.
    if (index > 0) draft.trigger = triggerOfRoom(report, one) ?? draft.trigger;
    if (rooms.length > 1) draft.reasons.push(SEPARATE_ROOM);
    return draft;
  });
}

/** What the clause of a noun of contact says of it; null where it tells of none that was, is or will be. */
function toldBy(
  report: Report,
  sentence: Sentence,
  at: number,
  noun: MeetingNoun,
  headline: boolean,
): NounTold | null {
  const { tokens } = report.analysed;
  const { firstToken, endToken } = sentence;
  const saying = toldAfter(tokens, firstToken, at);
  const [own, stop] = clauseAround(tokens, firstToken, endToken, at);
  const first = saying < 0 ? own : firstToken;
  if (isReasonForStay(tokens, first, at)) return null;
  // "This call is on background": the room of journalists that a briefing is itself.
  if (noun.type === "call" && isBriefing(report, sentence, at)) return null;
  const status = saying < 0 ? statusOfNoun(tokens, firstToken, endToken, at) : "occurred";
  if (status === null || isConditional(tokens, first, at) || isKeptOut(tokens, first, at)) return null;
  const standing: Standing =
    (tokens[at] as Token).upos === "VERB" || isGerundAt(tokens, firstToken, at)
      ? { subject: opensSentence(tokens, firstToken, at) ? "behind" : "before", going: false }
      : standingOf(tokens, first, at);
  const end = endOfOccasion(tokens, at, heldBehind(report, sentence, stop));
  return { sentence, at, noun, headline, first, end, until: saying < 0 ? at : saying, status, standing };
}

/** Where and how those met who did. */
interface RoomTold {
  readonly scene: readonly [number, number];
  readonly place: PlaceDraft | null;
  readonly parties: PartyDraft[];
  readonly remotely: boolean;
  /** The words for whom it was with, where nothing names them. */
  readonly unnamed: UnnamedSide | null;
}

/** The room of a contact; null where its words name a series, a habit, or a thing to come of which no day or place is told. */
function roomTold(report: Report, told: NounTold, { sides, before, after }: WhoMet): RoomTold | null {
  const { tokens } = report.analysed;
  const { at, noun, headline, first, end, status, standing } = told;
  const { firstToken } = told.sentence;
  const scene = conjunctAround(tokens, [first, end], at);
  const place =
    placeHeldBefore(report, first, at) ??
    placeNear(report, at, scene[0], status === "cancelled" ? reasonBehind(tokens, at, scene[1]) : scene[1]) ??
    (status === "cancelled" ? placeBooked(report, at, told.sentence.endToken) : null) ??
    placeAgreed(report, told);
  // "A's accession talks with the Union": they go on for years, unless their day or place is told.
  if (OF_YEARS.holds(tokens[at - 1]) && place === null && !hasDate(tokens, ...scene)) return null;
  const occurred = status === "occurred";
  const saidHeld = isHeld(tokens, at, end);
  // "a G7 meeting of foreign ministers took place": those of the club.
  const open = sides.every(({ entity }) => entity.startsWith("group@"));
  const isOfClub = open && (saidHeld || (place !== null && isAtItsTime(tokens, first, at)));
  const club = isOfClub ? clubOf(report, at) : [];
  // "Brokered by C, talks between A and B began"
  const brokered = BY_ROLES.has(tokens[first]?.lower ?? "") ? first : brokeredDeal(tokens, first, at);
  const opening = brokered < 0 ? [] : partiesBy(report, brokered, at, null);
  const attended = occurred && standing.subject === "before" && isOneSide(sides);
  const parties = unite(club.length > 0 ? club : sides, [
    ...partiesOfCompound(report, first, at, after.whole),
    ...opening,
    ...(attended ? bodyAttended(report, at, sides, headline) : []),
  ]);
  if (noun.faced && named(parties) < 2) return null;
  if (parties.length === 0 && !headline && isOfStrangers(report, at)) return null;
  const remotely = occurred && named(parties) === 0 && isHeldRemotely(tokens, at, end);
  const dated = hasDate(tokens, first, end);
  // "X is meeting with Y" without a day or place lies ahead, or is only spoken of.
  // "pledged to continue their dialogue": nor is what goes on for years.
  if (
    (isUnderWay(tokens, first, at) || (status === "planned" && goesOn(tokens, first, at))) &&
    !headline &&
    place === null &&
    !dated
  )
    return null;
  // "our ongoing A-B Strategic Dialogue" names a series; a place, or somebody who takes part, makes a meeting of it.
  const series = !noun.strong && !headline && !before.possessed && after.parties.length === 0;
  const dropped = status === "cancelled" && (place !== null || dated) && isDroppedAlone(tokens, at);
  if (series && standing.subject === "none" && place === null && !dropped) return null;
  const alone = after.parties.length === 0 && isOneSide(parties) && (!noun.many || headline || dated);
  const others = alone
    ? (peopleBehind(tokens, at) ?? (occurred && !standing.going ? ministersMet(tokens, at, parties) : null))
    : null;
  const room = { scene, place, parties, remotely, unnamed: others };
  if (room.unnamed) return room;
  const makes =
    dropped ||
    makesMeeting(report, noun, parties, {
      at,
      first,
      headline,
      placed: place !== null || remotely,
      taken: takesUpDecision(tokens, firstToken) || (place !== null && closesIt(tokens, firstToken, at)),
      held: occurred,
      opened: occurred && saidHeld,
      dated,
    });
  return makes ? room : null;
}

/** "A meeting of A and B that had been set for July in P was called off": where it would have been. */
function placeBooked(report: Report, at: number, end: number): PlaceDraft | null {
  const { tokens } = report.analysed;
  for (let i = at + 1; i < Math.min(end, at + 20); i++) {
    const booking = bookingIn(tokens, i);
    if (booking > 0) return placeNear(report, booking, i, reasonBehind(tokens, booking, end));
  }
  return null;
}

/** "A and B agreed in P on Monday to trade, after a day of talks": where they did so. */
function placeAgreed(report: Report, { at, status, sentence: { firstToken } }: NounTold): PlaceDraft | null {
  const { tokens } = report.analysed;
  if (status !== "occurred" || !isOneOf(tokens[at]?.lower, "talks", "negotiations", "meeting")) return null;
  for (let i = at - 1; i > firstToken && tokens[i]?.lower !== "met"; i--)
    if (tokens[i]?.lower === "agreed" && tokens[i]?.upos === "VERB")
      return agreesInPlace(report, i, at) ? placeNear(report, i, i, Math.min(at, i + 9)) : null;
  return null;
}

/** "in a deal brokered by C at a meeting in P": the participle before a noun of contact; -1 where none stands there. */
function brokeredDeal(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 3; i > Math.max(first, at - 12); i--)
    if (BY_ROLES.get(tokens[i]?.lower ?? "")?.mediates && tokens[i + 1]?.lower === "by")
      return DEALS.holds(tokens[i - 1]) ? i : -1;
  return -1;
}

const DEALS = new WordList("deal accord agreement truce ceasefire pact compromise settlement");

/** The draft of one room of a contact. */
function draftOfRoom(
  report: Report,
  { sentence, at, noun, headline, first, status, standing }: NounTold,
  { after }: WhoMet,
  { scene, place, remotely, unnamed }: RoomTold,
  one: Room,
): EventDraft {
  const { tokens } = report.analysed;
  const { parties } = one;
  const draft = createDraft(report, {
    sentence,
    at,
    noun: at,
    kind: noun,
    clause: one.clause ?? (standing.going ? behindEarlier(tokens, scene, at) : scene),
    parties,
    headline,
    reader: remotely ? "meetings:body" : `meetings:noun:${noun.word}`,
  });
  if (standing.going) draft.reasons.push(AHEAD);
  if (standing.going) draft.status = headline && !isToCome(tokens, first, at) ? "occurred" : "planned";
  // "invited A, B and C to a summit": they may come.
  else
    draft.status =
      status === "occurred" && parties.some(({ rule }) => rule === "invited") ? "planned" : status;
  const whole = [sentence.firstToken, sentence.endToken] as const;
  if (isNounUntrue(tokens, whole, at)) draft.status = "denied";
  else if (draft.status === "occurred") draft.status = statusAsReported(tokens, whole, at) ?? "occurred";
  draft.other ||= isOther(tokens, first, at) || (!headline && parties.length < 2 && isNamed(tokens, at));
  draft.place = one.clause
    ? placeOfRoom(report, { at, noun: at, clause: scene }, one)
    : (place ?? (headline || after.parties.length >= 2 ? placeInName(report, at, parties) : null));
  draft.anaphoric = named(parties) < 2 && !unnamed;
  if (unnamed) draft.unnamed = unnamed;
  // "A and B were present at the talks": they sit in those that were told of.
  draft.adds =
    isAttendedBy(tokens, first, at) ||
    (place === null &&
      after.parties.length === 0 &&
      !parties.some(({ rule }) => rule === BODY_THAT_MEETS) &&
      isAttended(tokens, first, at));
  const definite = !draft.other && !headline && isDefinite(tokens, first, at);
  draft.refers = definite && place === null;
  draft.opens = definite && at - sentence.firstToken <= 3;
  return draft;
}

/** "X to fly to P for talks": of a headline, where "X arrives in P for talks" and "remarks before their meeting" stand over a report of them. */
function isToCome(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++)
    if (FUTURE.holds(tokens[i]) || (tokens[i]?.lower === "to" && tokens[i + 1]?.xpos === "VB")) return true;
  return false;
}

/** "spoke on Monday, ahead of the summit": without the day of what was done before it. */
function behindEarlier(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  at: number,
): readonly [number, number] {
  let from = at - 1;
  while (from > first && tokens[from]?.upos !== "VERB" && !isOneOf(tokens[from]?.lower, "ahead", "before"))
    from--;
  return tokens[from]?.upos !== "VERB" && hasDate(tokens, first, from) ? [from, end] : [first, end];
}

/** "I was not in the meeting with X", "I was supposed to be at it": somebody who wasn't there tells of it. */
function isKeptOut(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - 12); i--) {
    const word = tokens[i]?.lower;
    if (word === "supposed") return tokens[i - 1]?.upos === "AUX";
    if (isOneOf(word, "not", "n't", "n’t", "never"))
      return tokens[i - 1]?.upos === "AUX" && isOneOf(tokens[i + 1]?.lower, "in", "at", "on");
  }
  return false;
}

/** "Meeting in Oslo on Monday, the ministers of A and B agreed": whose the participle is stands behind it. */
const opensSentence = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first || (at === first + 1 && isOneOf(tokens[first]?.lower, "after", "while", "when", "upon"));

/** "talks between striker X and goalkeeper Y", "a meeting with Kenyan farmers": of whom it was with, somebody is told who sits for no one. */
function isOfStrangers(report: Report, at: number): boolean {
  const { tokens } = report.analysed;
  if (!isOneOf(tokens[at + 1]?.lower, "with", "between")) return false;
  const first = report.mentions[mentionAt(report, at + 2)];
  if (first === undefined || first.firstToken > at + 3) return false;
  return (first.kind === "person" && first.entity === null) || namesPeople(report, first);
}

/** "Meeting in Oslo on Monday, President X said": a noun to the tagger at the head of a sentence. */
const isGerundAt = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first && tokens[at]?.lower === "meeting" && isOneOf(tokens[at + 1]?.lower, "in", "at", "on", "for");

/** "The third meeting of the Forum was held by video conference": a room, though it has no place. */
function isHeldRemotely(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++)
    if (HELD_WORDS.holds(tokens[i])) return remoteMode(tokens, i + 1, end) === "video";
  return false;
}

/** "a meeting of the Contact Group took place": told of as held. */
function isHeld(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 20); i++)
    if (HELD_WORDS.holds(tokens[i]) || tokens[i]?.lower === "place") return true;
  return false;
}

/** "at the end of the six-party talks in P", "a new round of", "during": what happened then. */
function isAtItsTime(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - 8); i--) {
    if (tokens[i]?.upos === "VERB") return false;
    if (tokens[i]?.lower === "of") return STAGES.holds(tokens[i - 1]);
    if (isOneOf((tokens[i] as Token).lower, "at", "during", "after")) return true;
  }
  return false;
}

const OF_YEARS = new WordList(["accession", "membership", "enlargement"]);
const STAGES = new WordList("end close conclusion start opening round session day");

const ATTENDED = new WordList("part present participated represented attendance observers");

/** "The meeting was also attended by X and officials of both sides". */
function isAttendedBy(tokens: readonly Token[], first: number, at: number): boolean {
  const verb = tokens[at + 2]?.upos === "ADV" ? at + 3 : at + 2;
  return (
    at === first + 1 &&
    tokens[first]?.lower === "the" &&
    tokens[at + 1]?.upos === "AUX" &&
    isOneOf(tokens[verb]?.lower, "attended", "joined") &&
    tokens[verb + 1]?.lower === "by"
  );
}

/** "took part in the talks", "present at the meeting": a contact pointed at by somebody's attendance. */
function isAttended(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isDefinite(tokens, first, at) || isOther(tokens, first, at)) return false;
  for (let i = at - 1; i > Math.max(first, at - 6); i--) {
    if (!isOneOf((tokens[i] as Token).lower, "in", "at", "on")) continue;
    if (ATTENDED.holds(tokens[i - 1])) return true;
    // "were also on the call"
    let be = i - 1;
    while (be > first && tokens[be]?.upos === "ADV") be--;
    return isOneOf(tokens[be]?.lower, "was", "were");
  }
  return false;
}

const BRIEFING = /\bon[- ](?:the[- ]record|background)\b|\bembargo|\bthis call\b|\btoday[’']s call\b/i;

function isBriefing(report: Report, sentence: Sentence, at: number): boolean {
  if (report.doc.kind !== "press_call" && report.doc.kind !== "transcript") return false;
  if (isOneOf(report.analysed.tokens[at + 1]?.lower, "with", "between", "to")) return false;
  const { start } = report.analysed.tokens[at] as Token;
  const [from, to] = [Math.max(sentence.start, start - 200), Math.min(sentence.end, start + 200)];
  return BRIEFING.test(report.text.slice(from, to));
}

/** "consultations between A and B, which took place on Monday in X": the relative clause tells of day and place. */
function heldBehind(report: Report, sentence: Sentence, end: number): number {
  const { tokens } = report.analysed;
  if (end >= sentence.endToken || !isOneOf(tokens[end]?.lower, "which", "that")) return end;
  const by = partiesOfRelative(report, end, sentence.endToken);
  if (by) return clauseAround(tokens, end, sentence.endToken, by.endToken - 1)[1];
  const pair = `${tokens[end + 1]?.lower ?? ""} ${tokens[end + 2]?.lower ?? ""}`;
  if (
    !/^(?:took place|had been|was (?:set|scheduled|due|to|planned)|(?:is|will) (?:set|scheduled|due|expected|slated|be|take|open|begin)|(?:was|were) (?:held|hosted|convened|attended|(?:co-)?chaired|led|brokered|mediated|facilitated|organi[sz]ed)|ended|began)/.test(
      pair,
    )
  )
    return end;
  return clauseAround(tokens, end, sentence.endToken, end + 2)[1];
}

/** "The 41st session of the Supreme Council of the GCC was held in X": of an organisation that has held many. */
function isOfBody(report: Report, at: number): boolean {
  const { tokens } = report.analysed;
  if (!ORDINAL.test(tokens[at - 1]?.lower ?? "")) return false;
  let held = at + 1;
  while (held < Math.min(tokens.length, at + 20) && !HELD_WORDS.holds(tokens[held])) held++;
  const [from, to] = [tokens[at], tokens[held]];
  if (tokens[held - 1]?.upos !== "AUX") return false;
  return (
    from !== undefined &&
    to?.sentence === from.sentence &&
    mentionsIn(report, from.end, to.start).some(({ kind }) => kind === "organisation")
  );
}

const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|annual|ordinary|extraordinary)$/;

const SERIAL = new Set(["session", "gathering", "conference"]);

/** Whether the words make a meeting: two parties; or a strong noun that points at one ("the talks"), heads the report or has a place. */
function makesMeeting(
  report: Report,
  noun: MeetingNoun,
  parties: readonly PartyDraft[],
  where: {
    at: number;
    first: number;
    headline: boolean;
    placed: boolean;
    taken: boolean;
    held: boolean;
    opened: boolean;
    dated: boolean;
  },
): boolean {
  if (named(parties) >= 2 || where.taken) return true;
  const { tokens } = report.analysed;
  const other = isOther(tokens, where.first, where.at);
  // "The last four-way meeting took place on 13 July": of those whom the text told of.
  if (other && parties.length === 0 && where.opened && where.dated) return true;
  if (other && parties.length < 2 && !where.placed) return false;
  // "The session planned for 2021 in X was cancelled", "the next session in X": of a series told of.
  const next = tokens[where.at - 1]?.lower === "next" ? where.at - 2 : where.at - 1;
  if (where.held && where.placed && SERIAL.has(noun.word) && isOfBody(report, where.at)) return true;
  if (!where.held && where.placed && SERIAL.has(noun.word) && tokens[next]?.lower === "the") return true;
  // "The sixth round of the dialogue was held in P"
  let of = where.at - 1;
  while (
    of > where.at - 6 &&
    (isOneOf(tokens[of]?.upos, "DET", "ADJ", "NUM", "NOUN") || tokens[of]?.text === "-")
  )
    of--;
  const round = tokens[of]?.lower === "of" && isOneOf(tokens[of - 1]?.lower, "round", "edition", "session");
  if (where.opened && where.placed && round) return true;
  // "The trilateral session at X lasted two hours"
  const sized = FORMAT_WORDS.has(tokens[where.at - 1]?.lower ?? "");
  // "eleven days of negotiations that opened in X"
  const opened = where.opened && where.placed && noun.word === "negotiations";
  if (noun.strong || opened || (sized && noun.mode === "in_person"))
    return (
      where.headline ||
      where.placed ||
      parties.length === 1 ||
      (isDefinite(tokens, where.first, where.at) && !other)
    );
  return parties.length === 1 && isDefinite(tokens, where.first, where.at) && !other;
}

/** "Four governments called for a vote, closing a conference in X": officers or governments, none of them named, at a contact. */
function closesIt(tokens: readonly Token[], first: number, at: number): boolean {
  let verb = at - 1;
  while (verb > first && verb > at - 6 && tokens[verb]?.upos !== "VERB") verb--;
  if (!/^(?:clos|open|end|conclud|wrapp)ing$/.test(tokens[verb]?.lower ?? "")) return false;
  return tokens.slice(first, verb).some(({ lower }) => GATHERED_PEOPLE.has(lower));
}
