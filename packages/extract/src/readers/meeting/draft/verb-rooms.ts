/** Takes a verb that tells of a contact with its two sides, gives a draft for each room that they met in. */

import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import { GATHERING_SUBJECTS, type MeetingVerb, OPENING_VERBS } from "../../../data/meeting-verbs.ts";
import type { EventDraft, PartyDraft, UnnamedSide } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import type { Report } from "../../../report.ts";
import { hasBodySubject, hasDate, settled } from "../clause/contact-clause.ts";
import { isVerbUntrue, statusAsReported } from "../clause/untrue.ts";
import { isContactNoun, isDefinite, isOther, NOUNS } from "../contact/contact-nouns.ts";
import { partiesBy } from "../party/parties-by.ts";
import { areOfClub, named, unite } from "../party/party-drafts.ts";
import { openingPlace } from "../place/place.ts";
import { placeOfWelcome } from "../place/place-named.ts";
import { partiesOfBody } from "../side/joint-body.ts";
import { bodyAttended, partiesBeforeNoun, partiesOfCompound } from "../side/sides.ts";
import { isMany, roleOf } from "../side/verb-sides.ts";
import { createDraft, IN_PRESENT, SEPARATE_ROOM } from "./draft.ts";
import { placeOfRoom, type Room, roomsApart, saidAlone, triggerOfRoom } from "./rooms-apart.ts";
import { hasPeople, isCrowd, isHosting } from "./tells-contact.ts";
import { isOneSide } from "./unnamed-side.ts";
import { hostPlace, settleMode, takeLevel } from "./verb-scene.ts";

/**
 * A contact told by the verb at `at` of the clause `[first, end)`. `noun` is the verb's own noun of contact, `used` that or
 * one that it hosts; `scene` are the words with its day and place, the place behind `anchor`; `whole`: the object are all
 * who met; `received`: the subject stands behind a passive's "by".
 */
export interface VerbContact {
  readonly sentence: Sentence;
  readonly at: number;
  readonly verb: MeetingVerb;
  readonly first: number;
  readonly end: number;
  readonly noun: number | null;
  readonly used: number | null;
  readonly headline: boolean;
  readonly status: EventStatus;
  readonly scene: readonly [number, number];
  readonly anchor: number;
  readonly subject: readonly PartyDraft[];
  readonly object: readonly PartyDraft[];
  /** The words for whom it was with, where nothing names them. */
  readonly unnamed: UnnamedSide | null;
  readonly whole: boolean;
  readonly received: boolean;
}

/** What is true of all rooms of a contact: who met besides the two sides, and whether a body met, with members unnamed. */
interface Surroundings {
  /** The sides that the noun's own name has: "attended the tenth A-B-C Ministers' Meeting". */
  readonly named: readonly PartyDraft[];
  readonly body: boolean;
  /** Several rooms, told apart by the words. */
  readonly apart: boolean;
}

/** One draft for each room with enough parties to be one; an empty list where no room has. */
export function draftsOfRooms(report: Report, contact: VerbContact): EventDraft[] {
  const { tokens } = report.analysed;
  const { at, verb, first, end, noun, used, object } = contact;
  // Who hosts and is in the list takes part.
  const own = roleOf(verb, contact.subject, object).map((party) =>
    object.some(({ entity }) => entity === party.entity)
      ? { ...party, seat: "yes" as const, rule: null }
      : party,
  );
  // "The Heads of State, chaired by X, met", "met in Y, hosted by Z"
  const others =
    verb.object === "noun" || contact.received
      ? []
      : unite(partiesBy(report, first, at, null), partiesBy(report, at + 1, end, used));
  const compound = noun === null ? [] : partiesOfCompound(report, at, noun, contact.whole);
  const sides =
    noun === null || contact.status !== "occurred" ? [] : partiesBeforeNoun(report, at + 1, noun).parties;
  // "convened a meeting of the Council": who calls it is of it.
  const gathering = noun ?? (verb.lemma === "convene" ? used : null);
  const attended =
    gathering !== null &&
    contact.status === "occurred" &&
    object.length === 0 &&
    isOneSide(own) &&
    !contact.headline;
  const named = sides.length > 1 ? sides : attended ? bodyAttended(report, gathering, own) : [];
  const whole = contact.whole && verb.duty === undefined && !verb.mediates;
  const apart = whole
    ? null
    : roomsApart(report, { at, noun: noun ?? -1, clause: [first, end] }, own, object);
  const rooms: readonly Room[] = apart ?? [
    { parties: unite(whole ? object : unite(own, object), [...others, ...compound, ...named]), clause: null },
  ];
  const gathers =
    own.length > 0 && object.length === 0 && GATHERING_SUBJECTS.has(verb.lemma) && hasPeople(report, at, end);
  const body =
    gathers ||
    (object.length === 0 && isOneOf(verb.object, "self", "with") && isCrowd(report, own)) ||
    (object.length === 0 &&
      own.length === 1 &&
      verb.object !== "direct" &&
      isMany(report, own[0], hasDate(tokens, first, end))) ||
    (own.length + object.length < 2 && verb.object !== "direct" && hasBodySubject(tokens, first, at));
  const [room] = rooms;
  if (body && apart === null && room?.parties.length === 0)
    room.parties.push(...partiesOfBody(report, first, at));
  const around: Surroundings = { named, body, apart: apart !== null };
  return rooms.flatMap((room, index) => draftOfRoom(report, contact, around, room, index) ?? []);
}

/** The draft of one room; null where too few are told of for it to be one. */
function draftOfRoom(
  report: Report,
  contact: VerbContact,
  { named: sides, body, apart }: Surroundings,
  room: Room,
  index: number,
): EventDraft | null {
  const { tokens } = report.analysed;
  const { sentence, at, verb, first, end, noun, used, headline, status } = contact;
  const { parties } = room;
  const told = room.clause ?? contact.scene;
  // "The G7 ministers met": several by themselves.
  const club = contact.object.length === 0 && parties.some(areOfClub);
  const size = club ? Math.max(2, named(parties)) : named(parties);
  const opens = OPENING_VERBS.has(verb.lemma) && used !== null && isDefinite(tokens, at + 1, used);
  const several = noun !== null && NOUNS.get((tokens[noun] as Token).lower)?.many === true && size === 1;
  // "Peru will host the next session in X", "chaired on Monday a meeting of its neighbours": who else comes isn't said.
  const hosts =
    used !== null &&
    ((verb.duty === "host" && status === "planned") ||
      (isOneOf(verb.duty, "host", "chair") && opensRoom(report, status, first, end)));
  const preamble = parties.length === 0 && isPreamble(tokens, sentence.firstToken, at);
  if (preamble && !hasDate(tokens, first, end)) return null;
  const oneSaid = contact.unnamed !== null || (parties.length === 1 && (headline || opens || hosts));
  if (size < 2 && !body && !several && !preamble && !oneSaid) return null;
  // "both were attending the APEC meeting hosted by Z": who only hosts it is no party to what they met for.
  if (opens && parties.every(({ seat }) => seat !== "yes") && tokens[used - 1]?.upos === "PROPN") return null;
  const draft = createDraft(report, {
    sentence,
    at,
    noun: used,
    kind: noun === null ? null : isContactNoun(tokens, noun),
    clause: told,
    parties,
    headline,
    reader: body ? "meetings:body" : several ? "meetings:several" : `meetings:verb:${verb.lemma}`,
  });
  const whole = [sentence.firstToken, sentence.endToken] as const;
  draft.status = isVerbUntrue(tokens, whole, at) ? "denied" : settled(status, headline);
  if (draft.status === "occurred") draft.status = statusAsReported(tokens, whole, at) ?? "occurred";
  if (status === "ongoing") draft.reasons.push(IN_PRESENT);
  if (index > 0) draft.trigger = triggerOfRoom(report, room) ?? draft.trigger;
  if (apart) draft.reasons.push(SEPARATE_ROOM);
  const alone = saidAlone(tokens, at, end);
  // "met X alone": a room of two, whoever else met that day (R10).
  if (alone && size === 2) draft.formats.push({ span: alone, arity: 2, notation: null });
  settleMode(report, draft, verb, at, told);
  takeLevel(report, draft, first, end);
  draft.anaphoric = size < 2 && !contact.unnamed;
  // "A will host the next Lakes summit": no room of A with somebody else.
  draft.other ||= hosts && size < 2 && tokens[used - 1]?.upos === "PROPN";
  if (contact.unnamed) draft.unnamed = contact.unnamed;
  if (isLastTime(tokens, sentence.firstToken, first, at)) draft.past = true;
  // "X and Y opened the dialogue", "X and Y co-hosted the gathering": of the room that was told of.
  const hostsRoom =
    isHosting(verb) && contact.object.length === 0 && used !== null && isDefinite(tokens, at + 1, used);
  draft.adds =
    (opens && sides.length === 0) ||
    (hostsRoom && parties.length > 1 && !headline && !isOther(tokens, at + 1, used));
  draft.place = placeOfContact(report, contact, room);
  if (isHosting(verb)) settleHost(report, draft);
  return draft;
}

/** "He will host her in P": of two whom pronouns take up, who is at home in P hosts; without such a place neither. */
function settleHost({ text }: Report, { parties, place }: EventDraft): void {
  const taken = ({ spans: [span] }: PartyDraft): boolean =>
    span !== undefined && /^(?:s?he|him|her)$/i.test(text.slice(span.start, span.end));
  if (parties.length !== 2 || !parties.every(taken)) return;
  for (const party of parties) party.duties = party.entity === place?.iso3 ? ["host"] : [];
}

/** The place that a room's words name, the nearest first; null where none does. */
function placeOfContact(report: Report, contact: VerbContact, room: Room): EventDraft["place"] {
  const { at, verb, first, scene, anchor } = contact;
  return (
    (verb.lemma === "welcome" ? placeOfWelcome(report, at) : null) ??
    placeOfRoom(report, { at: anchor, noun: -1, clause: scene }, room) ??
    (verb.duty === "host" ? hostPlace(report, first, at) : null) ??
    (named(room.parties) > 1 || contact.noun !== null ? openingPlace(report, first) : null)
  );
}

/** "The three last met in November", "last spoke in November, when A and B met": of the time before. */
function isLastTime(tokens: readonly Token[], first: number, clause: number, at: number): boolean {
  if (tokens[at - 1]?.lower === "last") return true;
  const when = tokens[clause]?.lower === "when" ? clause : clause - 1;
  if (tokens[when]?.lower !== "when") return false;
  for (let i = first; i < when; i++)
    if (tokens[i]?.lower === "last" && tokens[i + 1]?.upos === "VERB") return true;
  return false;
}

/** "Having met in X on 10 June,": the opening of what those who met issue. */
const isPreamble = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 && tokens[first]?.lower === "having" && (tokens[at] as Token).lower === "met";

/** "Egypt hosted a summit on Monday": news that names who came in its next sentences. */
const opensRoom = (report: Report, status: EventStatus, first: number, end: number): boolean =>
  report.doc.kind === "news" && status === "occurred" && hasDate(report.analysed.tokens, first, end);
