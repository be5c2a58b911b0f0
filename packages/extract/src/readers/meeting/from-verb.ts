/** Takes a verb of contact with its clause, gives the drafts of meetings that it tells of. */

import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import {
  GATHERING_SUBJECTS,
  type MeetingVerb,
  OPENING_VERBS,
  REMOTE_WORDS,
  TALKING_VERBS,
} from "../../data/meeting-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { isOneOf } from "../../one-of.ts";
import { isJoint } from "../../refine/signatories.ts";
import type { Report } from "../../report.ts";
import { firstFrom } from "../../span-search.ts";
import { insertionBefore } from "../relative-clause.ts";
import { agreesInPlace } from "./agreed-in.ts";
import { AGREE } from "./agreeing-verb.ts";
import { clauseAround, conjunctAround } from "./clause.ts";
import {
  hasBodySubject,
  hasDate,
  isConditional,
  isDenied,
  isPassive,
  isUnderWay,
  settled,
} from "./contact-clause.ts";
import { isContactNoun, isDefinite, isOther, NOUNS } from "./contact-nouns.ts";
import { createDraft, JOINED_ROOM, SEPARATE_ROOM } from "./draft.ts";
import { hostedNoun, nounOf } from "./governed-noun.ts";
import { notFacing } from "./not-facing.ts";
import { readParties } from "./parties.ts";
import { partiesBy } from "./parties-by.ts";
import { unite } from "./party-drafts.ts";
import { openingPlace, placeNear } from "./place.ts";
import { placeOfWelcome } from "./place-named.ts";
import { placeOfRoom, roomsApart, saidAlone, triggerOfRoom } from "./rooms-apart.ts";
import { clubOf, listEndingAt, partiesBeforeNoun, partiesOfCompound } from "./sides.ts";
import { isInvited } from "./standing.ts";
import { statusOfVerb } from "./status.ts";
import { subjectBefore } from "./subject.ts";
import { subjectBehind } from "./subject-behind.ts";
import { sceneOfTalk } from "./talk-over.ts";
import { convenesOthers, hasPeople, isCrowd, isHosting, tellsContact } from "./tells-contact.ts";
import { nounObject, plainObject } from "./verb-object.ts";
import { hostPlace, settleMode, takeLevel } from "./verb-scene.ts";
import { agentOf, isMany, joinedFor, roleOf, voiceBefore, weBefore } from "./verb-sides.ts";

/** What a reading of a verb gives: drafts, and the noun of contact that it has used up. */
export interface VerbReading {
  readonly drafts: readonly EventDraft[];
  readonly noun: number | null;
}

const NOTHING: VerbReading = { drafts: [], noun: null };

const isHeld = ({ person, post }: PartyDraft): boolean => person !== null || post !== null;

/** Drafts told by the verb at `at`. */
export function fromVerb(
  report: Report,
  sentence: Sentence,
  at: number,
  verb: MeetingVerb,
  headline: boolean,
): VerbReading {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const noun = verb.object === "noun" ? nounOf(tokens, verb, at, end) : null;
  if (verb.object === "noun" && noun === null) return NOTHING;
  if (verb === AGREE && !agreesInPlace(report, at, end)) return NOTHING;
  // "a summit convened by X": a participle, its subject stands behind it; "A was received by X": X hosts; "A and B were brought together by X".
  const passive = isPassive(tokens, first, at);
  const by = agentOf(tokens, at, end);
  // "conferred by telephone" is no passive.
  const isBy = by > 0 && !REMOTE_WORDS.has(tokens[by + 1]?.lower ?? "");
  // "was met at the airport by X": by somebody, "was met by protests" by nobody.
  const welcomed =
    passive && isBy && verb.lemma === "meet" && readParties(report, by + 1, end, null).parties.some(isHeld);
  const received = welcomed || (passive && isBy && (verb.duty === "host" || verb.mediates === true));
  if ((tokens[at] as Token).xpos === "VBN" && isBy && !received) return NOTHING;
  // "the regime ever negotiated, and the United States …": a participle of what was negotiated.
  if ((tokens[at] as Token).xpos === "VBN" && verb.lemma === "negotiate" && !hasAux(tokens, first, at))
    return NOTHING;
  // "a deal that A, B and C had negotiated": what they negotiated, each with whomever.
  if (verb.lemma === "negotiate" && isNegotiated(tokens, first, at, end)) return NOTHING;
  // "received a phone call from X": what the noun tells.
  if (verb.lemma === "receive" && opensCall(tokens, at + 1)) return NOTHING;
  // "hosted A in P, to consult on peace": what the others came for.
  if (TALKING_VERBS.has(verb.lemma) && isPurpose(tokens, at)) return NOTHING;
  if (isInvited(tokens, first, at)) return NOTHING;
  // "X, who was elected in May, met Y on Monday": the day of the verb's own clause.
  let scene: readonly [number, number] =
    insertionBefore(tokens, sentence.firstToken, at) < 0
      ? conjunctAround(tokens, [first, end], at)
      : [at, end];
  const status = statusOfVerb(tokens, first, at);
  if (status === null) {
    const apart = notFacing(report, sentence, at, [first, end]);
    return { drafts: apart ? [apart] : [], noun };
  }
  if (isConditional(tokens, first)) return { drafts: [], noun };
  // "X is meeting with Y" without a day or place lies ahead, or is only spoken of.
  if (
    isUnderWay(tokens, first, at) &&
    !headline &&
    !hasDate(tokens, first, end) &&
    !placeNear(report, at, ...scene)
  )
    return { drafts: [], noun };
  // "in which A also meets B": a present without a date is a habit.
  if (status === "ongoing" && !headline && !hasDate(tokens, first, end)) return { drafts: [], noun };
  // "The working group was convened in Z": a body that meets, by whomever it was called together.
  const convened = passive && verb.object === "self" && hasBodySubject(tokens, first, at);
  if (passive && !received && !convened) return { drafts: [], noun: null };
  // "X thanked A for hosting the talks": A hosted them.
  const thanked = (tokens[at] as Token).xpos === "VBG" && tokens[at - 1]?.lower === "for";
  const before = thanked ? listEndingAt(report, first, at - 1) : subjectBefore(report, first, at);
  let subject = received ? [...readParties(report, by + 1, end, null).parties] : before;
  if (subject.length === 0)
    subject = isJoint(report) ? weBefore(report, first, at) : voiceBefore(report, first, at);
  if (subject.length === 0 && (isGerund(tokens[at]) || tokens[at - 1]?.lower === "having"))
    subject = subjectBehind(report, at + 1, end);
  const post = subject.find((party) => party.post)?.post ?? null;
  const plain = received
    ? { parties: before, whole: false }
    : verb.object === "noun"
      ? joinedFor(report, first, noun as number, nounObject(report, noun as number, end, post))
      : plainObject(report, verb, at, end, subject);
  // "hosted a meeting of the ministers of A and B": whom the noun brings.
  const hosted = isHosting(verb) && plain?.parties.length === 0 ? hostedNoun(tokens, verb, at, end) : null;
  const found = hosted === null ? plain : nounObject(report, hosted, end, post);
  if (found === null) return NOTHING;
  // "hosted the eleventh meeting of the Contact Group": who else came, that club says.
  const club =
    isHosting(verb) && found.parties.length === 0 ? clubOf(report, hostedNoun(tokens, verb, at, end)) : [];
  const object = club.length > 0 ? club : found.parties;
  // "thanked A and B for hosting rounds of dialogue": each hosted some, of whom isn't said.
  if (thanked && object.length === 0 && isHosting(verb) && !pointsAt(tokens, at + 1)) return NOTHING;
  // What was talked over has its own days and places.
  const over = verb.object === "topic";
  if (over) scene = sceneOfTalk(report, at, [first, end], object);
  const anchor = over && scene[0] > at ? scene[0] - 1 : at;
  // "agreed to consult closely": a habit to come, no contact.
  if (
    status === "planned" &&
    TALKING_VERBS.has(verb.lemma) &&
    !hasDate(tokens, at, scene[1]) &&
    !placeNear(report, at, ...scene)
  )
    return { drafts: [], noun };
  // "agreed to convene a working group": others than those who agreed will meet.
  if (status === "planned" && object.length === 0 && convenesOthers(tokens, verb, at, end))
    return { drafts: [], noun };
  if (
    !tellsContact(report, verb, subject, object, { first, end, at, headline, planned: status === "planned" })
  )
    return { drafts: [], noun };
  // "Yoon met A and B", whose side isn't said: that A and B met each other isn't said either.
  if (subject.length === 0 && object.length > 1 && !found.whole && verb.duty === undefined && !verb.mediates)
    return { drafts: [], noun };
  // Who hosts and is in the list takes part.
  const own = roleOf(verb, subject, object).map((party) =>
    object.some(({ entity }) => entity === party.entity)
      ? { ...party, seat: "yes" as const, rule: null }
      : party,
  );
  const used = noun ?? hostedNoun(tokens, verb, at, end);
  // "The Heads of State, chaired by X, met", "met in Y, hosted by Z"
  const others =
    verb.object === "noun" || received
      ? []
      : unite(partiesBy(report, first, at, null), partiesBy(report, at + 1, end, used));
  const compound = noun === null ? [] : partiesOfCompound(report, at, noun, found.whole);
  // "attended the tenth A-B-C Ministers' Meeting": whose meeting it is by its name.
  const sides = noun === null || status !== "occurred" ? [] : partiesBeforeNoun(report, at + 1, noun).parties;
  const named = sides.length > 1 ? sides : [];
  const whole = found.whole && verb.duty === undefined && !verb.mediates;
  const apart = whole
    ? null
    : roomsApart(report, { at, noun: noun ?? -1, clause: [first, end] }, own, object);
  const rooms = apart ?? [
    { parties: unite(whole ? object : unite(own, object), [...others, ...compound, ...named]), clause: null },
  ];
  const gathers =
    own.length > 0 && object.length === 0 && GATHERING_SUBJECTS.has(verb.lemma) && hasPeople(report, at, end);
  const body =
    gathers ||
    (object.length === 0 && /^(?:self|with)$/.test(verb.object) && isCrowd(report, own)) ||
    (object.length === 0 && own.length === 1 && verb.object !== "direct" && isMany(report, own[0])) ||
    (own.length + object.length < 2 && verb.object !== "direct" && hasBodySubject(tokens, first, at));
  const drafts = rooms.flatMap((room, index) => {
    const { parties } = room;
    const told = room.clause ?? scene;
    const opens = OPENING_VERBS.has(verb.lemma) && used !== null && isDefinite(tokens, at + 1, used);
    const several =
      noun !== null && NOUNS.get((tokens[noun] as Token).lower)?.many === true && count(parties) === 1;
    // "Peru will host the next session in X": who else comes isn't said.
    const hosts =
      verb.duty === "host" &&
      used !== null &&
      (status === "planned" || opensRoom(report, status, first, end));
    const preamble = parties.length === 0 && isPreamble(tokens, sentence.firstToken, at);
    if (preamble && !hasDate(tokens, first, end)) return [];
    if (
      count(parties) < 2 &&
      !body &&
      !several &&
      !preamble &&
      !(parties.length === 1 && (headline || opens || hosts))
    )
      return [];
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
    draft.status = isDenied(tokens, sentence.firstToken, first) ? "denied" : settled(status, headline);
    if (index > 0) draft.trigger = triggerOfRoom(report, room) ?? draft.trigger;
    if (apart) draft.reasons.push(SEPARATE_ROOM);
    if (room.joined) draft.reasons.push(JOINED_ROOM);
    const alone = saidAlone(tokens, at, end);
    // "met X alone": a room of two, whoever else met that day (R10).
    if (alone && count(parties) === 2) draft.formats.push({ span: alone, arity: 2, notation: null });
    settleMode(report, draft, verb, ...told);
    takeLevel(report, draft, first, end);
    draft.anaphoric = count(parties) < 2;
    // "X and Y opened the dialogue": they sit in the one that was told of.
    // "both were attending the APEC meeting hosted by Z": who only hosts it is no party to what they met for.
    if (opens && parties.every(({ seat }) => seat !== "yes") && tokens[used - 1]?.upos === "PROPN") return [];
    // "X and Y co-hosted the gathering": of the room that was told of.
    const hostsRoom =
      isHosting(verb) && object.length === 0 && used !== null && isDefinite(tokens, at + 1, used);
    draft.adds =
      (opens && named.length === 0) ||
      (hostsRoom && parties.length > 1 && !headline && !isOther(tokens, at + 1, used));
    draft.place =
      (verb.lemma === "welcome" ? placeOfWelcome(report, at) : null) ??
      placeOfRoom(report, { at: anchor, noun: -1, clause: scene }, room) ??
      (room.joined ? placeNear(report, at, at, startOf(report, object)) : null) ??
      (verb.duty === "host" ? hostPlace(report, first, at) : null) ??
      (count(parties) > 1 ? openingPlace(report, first) : null);
    return [draft];
  });
  return { drafts, noun: used };
}

/** "Having met in X on 10 June,": the opening of what those who met issue. */
const isPreamble = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 && tokens[first]?.lower === "having" && (tokens[at] as Token).lower === "met";

/** The token that a list of parties starts at. */
const startOf = (report: Report, [first]: readonly PartyDraft[]): number =>
  firstFrom(report.analysed.tokens, first?.spans[0]?.start ?? 0);

const opensCall = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + 4; i++) {
    if (isOneOf(tokens[i]?.lower, "calls", "call")) return tokens[i - 1]?.lower !== "courtesy";
    if (!/^(?:DET|ADJ|NOUN)$/.test(tokens[i]?.upos ?? "")) return false;
  }
  return false;
};

const isGerund = (token: Token | undefined): boolean => token?.xpos === "VBG" || token?.lower === "meeting";

/** "the talks", "this meeting", "them". */
const pointsAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|this|these|that|our|their|today|it|us|them)$/.test(tokens[at]?.lower ?? "");

const hasAux = (tokens: readonly Token[], first: number, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    if ((tokens[i] as Token).upos === "AUX") return true;
    if ((tokens[i] as Token).upos !== "ADV") return false;
  }
  return false;
};

const count = (parties: readonly PartyDraft[]): number =>
  parties.filter((party) => party.function !== "facilitator").length +
  parties.filter((party) => party.entity.startsWith("group@")).length;

/** "Egypt hosted a summit on Monday": news that names who came in its next sentences. */
const opensRoom = (report: Report, status: EventStatus, first: number, end: number): boolean =>
  report.doc.kind === "news" && status === "occurred" && hasDate(report.analysed.tokens, first, end);

/** Whether the clause is opened by the "that" or "which" of what was negotiated, and names nobody whom it was negotiated with. */
function isNegotiated(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  let opener = at;
  while (opener >= first && !/^(?:that|which)$/.test(tokens[opener]?.lower ?? "")) opener--;
  if (opener < first) opener = /^(?:that|which)$/.test(tokens[first - 1]?.lower ?? "") ? first - 1 : -1;
  if (opener < 1) return false;
  const antecedent = tokens[opener - 1]?.text === "," ? opener - 2 : opener - 1;
  return (
    tokens[antecedent]?.upos === "NOUN" &&
    !tokens.slice(at, Math.min(end, at + 6)).some(({ lower }) => lower === "with")
  );
}

const isPurpose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "to" &&
  /^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 2]?.upos ?? "") &&
  /^(?:on|about)$/.test(tokens[at + 1]?.lower ?? "");
