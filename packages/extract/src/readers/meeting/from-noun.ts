/** Takes a noun of contact in its sentence, gives the drafts of the meetings that it tells of. */
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { FORMAT_WORDS, GATHERED_PEOPLE, HELD_WORDS, type MeetingNoun } from "../../data/meeting-words.ts";
import { FINITE_TAGS } from "../../data/verb-tags.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isPossessive } from "../../mentions/possessive.ts";
import { isJoint } from "../../refine/signatories.ts";
import { mentionAt, type Report } from "../../report.ts";
import { clauseAround, conjunctAround } from "./clause.ts";
import { hasDate, isConditional, isUnderWay, takesUpDecision } from "./contact-clause.ts";
import { isDefinite, isNamed, isOther, isSaidSeparate, NOUNS } from "./contact-nouns.ts";
import { createDraft, SEPARATE_ROOM } from "./draft.ts";
import { remoteMode } from "./format.ts";
import { readParties } from "./parties.ts";
import { partiesOf, unite } from "./party-drafts.ts";
import { placeNear } from "./place.ts";
import { placeOfRoom, roomsApart, triggerOfRoom } from "./rooms-apart.ts";
import { clubOf, issuerParty, ownerByPronoun, partiesBeforeNoun, partiesOfCompound } from "./sides.ts";
import { partiesAfterNoun, type SidesBehind } from "./sides-behind.ts";
import { type Standing, standingOf } from "./standing.ts";
import { statusOfNoun } from "./status.ts";
import { groupParty, subjectBefore, subjectBehind } from "./subject.ts";
import { joinedBefore } from "./verb-object.ts";

/** Drafts told by the noun at `at`; empty where nobody meets. */
export function fromNoun(
  report: Report,
  sentence: Sentence,
  at: number,
  noun: MeetingNoun,
  headline: boolean,
): EventDraft[] {
  const { tokens } = report.analysed;
  const [first, stop] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const end = heldBehind(report, sentence, stop);
  // "This call is on background": the room of journalists that a briefing is itself.
  if (noun.type === "call" && isBriefing(report, sentence, at)) return [];
  const status = statusOfNoun(tokens, sentence.firstToken, sentence.endToken, at);
  if (status === null || isConditional(tokens, first)) return [];
  const standing: Standing =
    (tokens[at] as Token).upos === "VERB"
      ? { subject: opensSentence(tokens, sentence.firstToken, at) ? "behind" : "before", going: false }
      : standingOf(tokens, first, at);
  const before = partiesBeforeNoun(report, first, at);
  const subject = subjectOf(report, standing, first, at, end, headline);
  if (before.parties.length + subject.length === 0 && standing.subject === "none")
    subject.push(...whoAgreed(report, sentence, at));
  if (before.parties.length + subject.length === 0) subject.push(...whoIssued(report, first, at));
  const post = [...before.parties, ...subject].find((party) => party.post)?.post ?? null;
  const after = partiesAfterNoun(report, at, end, post);
  if (before.parties.length + subject.length === 0 && after.with)
    subject.push(...holderOfReadout(report, first, at));
  const open = subject.every(({ entity }) => entity.startsWith("group@"));
  if (before.parties.length === 0 && open && after.with) {
    const owner = ownerByPronoun(report, first, at);
    if (owner.length > 0) subject.splice(0, subject.length, ...owner);
  }
  const invited = invitees(report, first, at);
  if (invited.length > 0 && after.parties.length === 0) after.parties.push(...invited);
  // "In separate calls, the ministers of A and B briefed him": with him, not with each other.
  const briefed = standing.subject === "behind" && noun.many && isSaidSeparate(tokens, first, at);
  if (briefed && subject.length > 1 && before.parties.length + after.parties.length === 0) return [];
  const sides = assembleSides(report, { before, subject, after, headline, noun: at });
  if (sides === null) return [];
  // "a G7 meeting of foreign ministers took place": those of the club.
  const unnamed = sides.every(({ entity }) => entity.startsWith("group@"));
  const club = unnamed && isHeld(tokens, at, end) ? clubOf(report, at) : [];
  const parties = unite(club.length > 0 ? club : sides, partiesOfCompound(report, first, at, after.whole));
  const scene = conjunctAround(tokens, [first, end], at);
  const place = placeNear(report, at, ...scene);
  const remotely = status === "occurred" && named(parties) === 0 && isHeldRemotely(tokens, at, end);
  // "X is meeting with Y" without a day or place lies ahead, or is only spoken of.
  if (isUnderWay(tokens, first, at) && !headline && place === null && !hasDate(tokens, first, end)) return [];
  // "our ongoing A-B Strategic Dialogue" names a series; a place, or somebody who takes part, makes a meeting of it.
  const series = !noun.strong && !headline && !before.possessed && after.parties.length === 0;
  if (series && standing.subject === "none" && place === null) return [];
  if (
    !makesMeeting(report, noun, parties, {
      at,
      first,
      headline,
      placed: place !== null || remotely,
      taken:
        takesUpDecision(tokens, sentence.firstToken) ||
        (place !== null && closesIt(tokens, sentence.firstToken, at)),
      held: status === "occurred",
    })
  )
    return [];
  const told = { at, noun: at, clause: scene };
  const own = subject.length > 0 ? subject : before.parties;
  const rooms = (after.with && !after.whole ? roomsApart(report, told, own, othersIn(after, own)) : null) ?? [
    { parties, clause: null },
  ];
  return rooms.map((one, index) => {
    const { parties: room } = one;
    const draft = createDraft(report, {
      sentence,
      at,
      noun: at,
      kind: noun,
      clause: one.clause ?? scene,
      parties: room,
      headline,
      reader: remotely ? "meetings:body" : `meetings:noun:${noun.word}`,
    });
    draft.status = standing.going ? (headline ? "occurred" : "planned") : status;
    draft.other = isOther(tokens, first, at) || (!headline && room.length < 2 && isNamed(tokens, at));
    // Rooms of one noun are told apart by whom they were with.
    if (index > 0) draft.trigger = triggerOfRoom(report, one) ?? draft.trigger;
    if (rooms.length > 1) draft.reasons.push(SEPARATE_ROOM);
    draft.place = one.clause ? placeOfRoom(report, told, one) : place;
    draft.anaphoric = named(room) < 2;
    // "A and B were present at the talks": they sit in those that were told of.
    draft.adds = place === null && after.parties.length === 0 && isAttended(tokens, first, at);
    draft.refers = !draft.other && !headline && place === null && isDefinite(tokens, first, at);
    draft.opens = !draft.other && !headline && at - sentence.firstToken <= 3 && isDefinite(tokens, first, at);
    return draft;
  });
}

/** "Meeting in Oslo on Monday, the ministers of A and B agreed": whose the participle is stands behind it. */
const opensSentence = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first || (at === first + 1 && /^(?:after|while|when|upon)$/.test(tokens[first]?.lower ?? ""));

/** "The third meeting of the Forum was held by video conference": a room, though it has no place. */
function isHeldRemotely(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++)
    if (HELD_WORDS.has((tokens[i] as Token).lower)) return remoteMode(tokens, i + 1, end) === "video";
  return false;
}

/** "a meeting of the Contact Group took place": told of as held. */
function isHeld(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 20); i++)
    if (HELD_WORDS.has((tokens[i] as Token).lower) || tokens[i]?.lower === "place") return true;
  return false;
}

const ATTENDED = new Set(["part", "present", "participated", "represented", "attendance"]);

/** "took part in the talks", "present at the meeting": a contact pointed at by somebody's attendance. */
function isAttended(tokens: readonly Token[], first: number, at: number): boolean {
  if (!isDefinite(tokens, first, at) || isOther(tokens, first, at)) return false;
  for (let i = at - 1; i > Math.max(first, at - 6); i--) {
    if (!/^(?:in|at|on)$/.test((tokens[i] as Token).lower)) continue;
    if (ATTENDED.has(tokens[i - 1]?.lower ?? "")) return true;
    // "were also on the call"
    let be = i - 1;
    while (be > first && tokens[be]?.upos === "ADV") be--;
    return /^(?:was|were)$/.test(tokens[be]?.lower ?? "");
  }
  return false;
}

/** "A meeting with X was cancelled" in a readout: whose the headline's contacts are ("Minister Y's Meetings"). */
function holderOfReadout(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const opens = at - first <= 2 && /^an?$/.test(tokens[at - 1]?.lower ?? "");
  if (report.doc.kind !== "readout" || !opens) return [];
  // The headline is among the first lines.
  const headline = sentences.slice(0, 8).find(({ paragraph }) => report.roles[paragraph] === "headline");
  if (!headline) return [];
  const owner = report.mentions[mentionAt(report, headline.firstToken)];
  return owner?.entity &&
    owner.sentence === headline.index &&
    isPossessive(tokens[owner.endToken]?.lower ?? "")
    ? partiesOf(report, [owner], null).map((party) => ({ ...party, rule: "holder_of_readout" }))
    : [];
}

const BRIEFING = /\bon[- ](?:the[- ]record|background)\b|\bembargo|\bthis call\b|\btoday[’']s call\b/i;

function isBriefing(report: Report, sentence: Sentence, at: number): boolean {
  if (report.doc.kind !== "press_call" && report.doc.kind !== "transcript") return false;
  if (/^(?:with|between|to)$/.test(report.analysed.tokens[at + 1]?.lower ?? "")) return false;
  const { start } = report.analysed.tokens[at] as Token;
  const [from, to] = [Math.max(sentence.start, start - 200), Math.min(sentence.end, start + 200)];
  return BRIEFING.test(report.text.slice(from, to));
}

/** "consultations between A and B, which took place on Monday in X": the relative clause tells of day and place. */
function heldBehind(report: Report, sentence: Sentence, end: number): number {
  const { tokens } = report.analysed;
  if (end >= sentence.endToken || tokens[end]?.lower !== "which") return end;
  const pair = `${tokens[end + 1]?.lower ?? ""} ${tokens[end + 2]?.lower ?? ""}`;
  if (
    !/^(?:took place|(?:was|were) (?:held|hosted|convened|attended|(?:co-)?chaired|led|brokered|mediated|facilitated|organi[sz]ed)|ended|began)/.test(
      pair,
    )
  )
    return end;
  return clauseAround(tokens, end, sentence.endToken, end + 2)[1];
}

/** "invited the leaders of A and B to a summit": those are expected, whether they come isn't said. */
function invitees(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(first, at - 22); i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    if (!/^invit/.test(token.lower)) return [];
    const { parties } = readParties(report, i + 1, at, null);
    const group = parties.length === 0 ? report.mentions[mentionAt(report, i + 1)] : undefined;
    const open = group && group.endToken <= at && group.kind === "group" && group.members.length === 0;
    return (open ? [groupParty(group)] : parties).map((party) => ({
      ...party,
      seat: "unknown" as const,
      rule: "invited",
    }));
  }
  return [];
}

const named = (parties: readonly PartyDraft[]): number =>
  parties.filter((party) => party.function !== "facilitator").length +
  parties.filter((party) => party.entity.startsWith("group@")).length;

function subjectOf(
  report: Report,
  standing: Standing,
  first: number,
  at: number,
  end: number,
  headline: boolean,
): PartyDraft[] {
  if (standing.subject === "behind") return subjectBehind(report, at + 1, end);
  const told = subjectBefore(report, first, at);
  // "Statement by Spokesperson X on the consultations": who tells of them.
  const before = headline ? told.filter(({ post }) => post !== "spokesperson") : told;
  const joined = standing.subject === "before" ? joinedBefore(report, first, at) : [];
  // "Remarks by X and Y Before Their Meeting": in a headline no preposition takes them out of the room.
  if (
    headline &&
    before.length < 2 &&
    standing.subject === "before" &&
    !NOUNS.get((report.analysed.tokens[at] as Token).lower)?.many
  )
    return unite(unite(before, joined), partiesNamed(report, first, at));
  if (standing.subject === "before") return unite(before, joined);
  // A headline without a verb: "X, Y Before Their Meeting", "A, B talks in C".
  return headline && before.length >= 2 && !hasFiniteVerb(report.analysed.tokens, first, at) ? before : [];
}

/** Every party named in a range of a headline. */
function partiesNamed(report: Report, first: number, end: number): PartyDraft[] {
  let parties: PartyDraft[] = [];
  let i = first;
  while (i < end) {
    const mention = report.mentions[mentionAt(report, i)];
    if (!mention || mention.firstToken >= end) break;
    const list = readParties(report, mention.firstToken, end, null);
    const sits = list.parties.filter((party) => party.post !== "spokesperson");
    if (sits.some((party) => party.person !== null || party.post !== null)) parties = unite(parties, sits);
    i = Math.max(list.endToken, mention.endToken);
  }
  return parties;
}

const hasFiniteVerb = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((token) => FINITE_TAGS.has(token.xpos));

/** "A and B agreed to a truce as two days of talks ended in C": those who agree are whose talks end. */
function whoAgreed(report: Report, sentence: Sentence, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (!isClosed(tokens, at)) return [];
  let opener = at - 1;
  while (
    opener > at - 9 &&
    (/^(?:DET|NUM|ADJ|NOUN)$/.test(tokens[opener]?.upos ?? "") || tokens[opener]?.lower === "of")
  )
    opener--;
  if (!/^(?:when|as|after)$/.test(tokens[opener]?.lower ?? "") || opener <= sentence.firstToken) return [];
  const { parties, endToken } = readParties(report, sentence.firstToken, opener, null);
  let verb = endToken;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.upos ?? "")) verb++;
  const agree = tokens[verb];
  return parties.length > 1 && agree?.upos === "VERB" && AGREEING.has(lemmaAs(agree, "VERB"))
    ? [...parties]
    : [];
}

/** "The following statement was released by A and B after a meeting of the C": those who issue are whose meeting it was. */
function whoIssued(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (!isJoint(report)) return [];
  for (let i = at - 1; i > first; i--) {
    if (tokens[i]?.lower !== "by" || !ISSUED.has(tokens[i - 1]?.lower ?? "")) continue;
    const { parties, endToken } = readParties(report, i + 1, at, null);
    return parties.length > 1 && isAfter(tokens, endToken) ? [...parties] : [];
  }
  return [];
}

/** "talks ended", "talks came to an end" */
const isClosed = (tokens: readonly Token[], noun: number): boolean =>
  /^(?:ended|closed|concluded|finished|wrapped)$/.test(tokens[noun + 1]?.lower ?? "") ||
  (tokens[noun + 1]?.lower === "came" && tokens[noun + 2]?.lower === "to");

const ISSUED = new Set(["released", "issued", "adopted", "made", "published"]);
/** "following", "on the occasion of", "at the end of" */
const isAfter = (tokens: readonly Token[], i: number): boolean =>
  /^(?:following|after)$/.test(tokens[tokens[i]?.text === "," ? i + 1 : i]?.lower ?? "") ||
  /^(?:occasion|conclusion|end|close)$/.test(tokens[tokens[i]?.text === "," ? i + 3 : i + 2]?.lower ?? "");

const AGREEING = new Set(["agree", "sign", "reach", "pledge", "decide", "commit", "fail", "adopt"]);

interface Sides {
  readonly before: { readonly parties: readonly PartyDraft[]; readonly possessed: boolean };
  readonly subject: readonly PartyDraft[];
  readonly after: SidesBehind;
  readonly headline: boolean;
  readonly noun: number;
}

/** Who was in the room, null where the text tells one side only: a list behind "between" is everybody; else the possessor, the subject that takes part and those behind "with". */
function assembleSides(report: Report, sides: Sides): PartyDraft[] | null {
  const { before, subject, after, headline } = sides;
  const own = before.parties.length + subject.length > 0;
  if (after.whole) return unite(before.possessed ? before.parties : [], after.parties);
  let parties = unite(before.parties, after.parties);
  if (!before.possessed || before.parties.length === 0) parties = unite(subject, parties);
  const issuer = report.issuer;
  if (headline && issuer && after.with && subject.length === 0 && before.parties.length === 0) {
    const token = report.analysed.tokens[sides.noun] as Token;
    parties = unite([issuerParty(issuer, { start: token.start, end: token.end })], parties);
  }
  // "more than 200 meetings with A, B and C": whose they were isn't said.
  return own || !after.with || after.opened || parties.length !== after.parties.length ? parties : null;
}

const SERIAL = new Set(["session", "gathering", "conference"]);

/** Whether the words make a meeting: two parties; or a strong noun that points at one ("the talks"), heads the report or has a place. */
function makesMeeting(
  report: Report,
  noun: MeetingNoun,
  parties: readonly PartyDraft[],
  where: { at: number; first: number; headline: boolean; placed: boolean; taken: boolean; held: boolean },
): boolean {
  if (named(parties) >= 2 || where.taken) return true;
  const { tokens } = report.analysed;
  const other = isOther(tokens, where.first, where.at);
  if (other && parties.length < 2 && !where.placed) return false;
  // "The session planned for 2021 in X was cancelled", "the next session in X": of a series told of.
  const next = tokens[where.at - 1]?.lower === "next" ? where.at - 2 : where.at - 1;
  if (!where.held && where.placed && SERIAL.has(noun.word) && tokens[next]?.lower === "the") return true;
  // "The trilateral session at X lasted two hours"
  const sized = Object.hasOwn(FORMAT_WORDS, tokens[where.at - 1]?.lower ?? "");
  if (noun.strong || (sized && noun.mode === "in_person"))
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

/** The other side of a contact: whom it was with, hosts and mediators left out. */
const othersIn = ({ parties }: SidesBehind, own: readonly PartyDraft[]): PartyDraft[] =>
  parties.filter(
    ({ entity, duties, function: role }) =>
      duties.length === 0 && role !== "facilitator" && !own.some((one) => one.entity === entity),
  );
