/** Takes a verb of contact with its clause, gives the drafts of meetings that it tells of. */

import type { EventStatus } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { JOINT_ACTS, type MeetingVerb, TALKING_VERBS } from "../../../data/meeting-verbs.ts";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { EventDraft, PartyDraft } from "../../../drafts.ts";
import type { Mention } from "../../../mentions/unit/mention.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint } from "../../../refine/speaker/signatories.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { insertionBefore } from "../../relative-clause.ts";
import { isNamedDay } from "../../time/calendar.ts";
import { agreesInPlace } from "../clause/agreed-in.ts";
import {
  goesOn,
  hasBodySubject,
  hasDate,
  isConditional,
  isPassive,
  isUnderWay,
} from "../clause/contact-clause.ts";
import { hostedNoun, nounOf } from "../clause/governed-noun.ts";
import { isOtherMatter } from "../clause/other-matter.ts";
import { isChance, isTakenChance, statusOfVerb } from "../clause/status.ts";
import { AGREE } from "../contact/agreeing-verb.ts";
import { clauseAround, conjunctAround } from "../contact/clause.ts";
import { agentOf, receivedBy } from "../party/agent.ts";
import { readParties } from "../party/parties.ts";
import { unite } from "../party/party-drafts.ts";
import { placeNear } from "../place/place.ts";
import { meetsPeople } from "../side/named-others.ts";
import { agreeing } from "../side/noun-sides.ts";
import { clubOf, listEndingAt, partiesBeforeNoun } from "../side/sides.ts";
import { antecedent, subjectBefore } from "../side/subject.ts";
import { subjectBehind } from "../side/subject-behind.ts";
import { sceneOfTalk } from "../side/talk-over.ts";
import { nounObject, plainObject } from "../side/verb-object.ts";
import { besideVoice, voiceBefore, weBefore, weWhoCame } from "../side/verb-sides.ts";
import { notFacing } from "./not-facing.ts";
import { nounRelated, relatedObject } from "./related-noun.ts";
import { convenesOthers, isHosting, tellsContact } from "./tells-contact.ts";
import { isOneSide, metUnnamed } from "./unnamed-side.ts";
import { draftsOfRooms } from "./verb-rooms.ts";

/** What a reading of a verb gives: drafts, and the noun of contact that it has used up. */
export interface VerbReading {
  readonly drafts: readonly EventDraft[];
  readonly noun: number | null;
}

const NOTHING: VerbReading = { drafts: [], noun: null };

/** A verb of contact where it stands: its clause `[first, end)`, and the noun of contact that it governs. */
interface VerbInClause {
  readonly at: number;
  readonly verb: MeetingVerb;
  readonly first: number;
  readonly end: number;
  readonly noun: number | null;
  readonly headline: boolean;
}

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
  const noun =
    verb.object === "noun"
      ? (nounOf(tokens, verb, at, end) ?? nounRelated(tokens, sentence.firstToken, at))
      : null;
  if (verb.object === "noun" && noun === null) return NOTHING;
  if (verb === AGREE && !agreesInPlace(report, at, end)) return NOTHING;
  const told: VerbInClause = { at, verb, first, end, noun, headline };
  // "a summit convened by X": a participle, its subject stands behind it; "A was received by X": X hosts; "A and B were brought together by X".
  const passive = isPassive(tokens, first, at) || isInserted(tokens, at);
  const by = receivedBy(report, verb, { at, noun, passive, end });
  const hosts = by > 0 ? by : null;
  if ((tokens[at] as Token).xpos === "VBN" && hosts === null && agentOf(tokens, at, end) > 0) return NOTHING;
  if (isOtherMatter(tokens, [first, end], at, verb)) return NOTHING;
  // "X, who was elected in May, met Y on Monday": the day of the verb's own clause.
  const inserted = insertionBefore(tokens, sentence.firstToken, at);
  const own: readonly [number, number] =
    inserted < 0
      ? behindAgreed(tokens, dayOfVerb(tokens, conjunctAround(tokens, [first, end], at), at), at)
      : [opensWithDay(tokens, sentence.firstToken, inserted, end) ? sentence.firstToken : at, end];
  const status = statusOfVerb(tokens, first, at);
  // "will be greeted by X at the airport"
  if (status === "planned" && tokens[at]?.lower === "greeted") return NOTHING;
  if (status === null) {
    const apart = notFacing(report, sentence, at, [first, end]);
    return { drafts: apart ? [apart] : [], noun };
  }
  if (isOnlySpokenOf(report, told, status, own)) return { drafts: [], noun };
  // "The working group was convened in Z": a body that meets, by whomever it was called together.
  const convened = passive && verb.object === "self" && hasBodySubject(tokens, first, at);
  if (passive && hosts === null && !convened) return NOTHING;
  const sides = sidesOf(report, told, hosts);
  if (sides === null) return NOTHING;
  const { subject, object } = sides;
  // "A and B met villagers" tells nothing of A with B.
  const several = new Set(subject.map(({ entity }) => entity)).size > 1;
  if (several && object.length === 0 && meetsPeople(tokens, at, noun)) return { drafts: [], noun };
  // "Spokesman X said that he also met Y": a spokesman tells of others.
  if (subject.length > 0 && subject.every(({ post }) => post === "spokesperson")) return NOTHING;
  // What was talked over has its own days and places.
  const over = verb.object === "topic";
  const scene = over ? sceneOfTalk(report, at, [first, end], object) : own;
  const unnamed =
    object.every(({ entity }) => entity.startsWith("group@")) && isOneSide(subject)
      ? metUnnamed(tokens, at, verb.lemma, hostedNoun(tokens, verb, at, end) ?? noun ?? at, status, [
          first,
          end,
        ])
      : null;
  if (!unnamed && !makesContact(report, told, sides, status, scene)) return { drafts: [], noun };
  const anchor = over && scene[0] > at ? scene[0] - 1 : at;
  const used = noun ?? hostedNoun(tokens, verb, at, end);
  const contact = {
    ...told,
    sentence,
    status,
    scene,
    anchor,
    used,
    subject,
    object,
    unnamed,
    whole: sides.whole,
  };
  return { drafts: draftsOfRooms(report, { ...contact, received: hosts !== null }), noun: used };
}

/** "On July 8, X, who is visiting P, held talks": whether the only day of a sentence stands at its head. */
const opensWithDay = (tokens: readonly Token[], first: number, inserted: number, end: number): boolean =>
  tokens[first]?.lower === "on" && hasDate(tokens, first, first + 4) && !hasDate(tokens, inserted, end);

/** "met X on Monday and held talks with Y on Tuesday": the words of the verb at a token, where both have days of their own; else the range as it is. */
function dayOfVerb(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  at: number,
): readonly [number, number] {
  let [from, to] = [first, end];
  let before = at - 1;
  while (before > first && (tokens[before]?.upos === "ADV" || tokens[before]?.upos === "AUX")) before--;
  if (isJoined(tokens, before, at) && hasDay(tokens, first, before) && hasDay(tokens, at, end)) from = before;
  for (let i = at + 1; i + 1 < end && to === end; i++) {
    let verb = i + 1;
    while (verb < end && (tokens[verb]?.upos === "ADV" || tokens[verb]?.upos === "AUX")) verb++;
    if (isJoined(tokens, i, verb) && hasDay(tokens, at, i) && hasDay(tokens, verb, end)) to = i;
  }
  return [from, to];
}

/** "spoke by phone on Monday and agreed to meet in P": the words of the infinitive at a token, where a second verb governs it; else the range as it is. */
function behindAgreed(
  tokens: readonly Token[],
  [first, end]: readonly [number, number],
  at: number,
): readonly [number, number] {
  let to = at - 1;
  while (tokens[to]?.upos === "ADV") to--;
  if (tokens[to]?.lower !== "to" || tokens[to - 1]?.upos !== "VERB") return [first, end];
  let and = to - 2;
  while (and > first && (tokens[and]?.upos === "ADV" || tokens[and]?.upos === "AUX")) and--;
  return and > first && isJoined(tokens, and, to - 1) ? [and, end] : [first, end];
}

const hasDay = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isNamedDay(tokens[i])) return true;
  return false;
};

/** "and held" behind a verb that has its own words. */
const isJoined = (tokens: readonly Token[], and: number, verb: number): boolean =>
  isOneOf(tokens[and]?.lower, "and", "then", "but") && /^VB[DNZP]$/.test(tokens[verb]?.xpos ?? "");

/** Whether the clause tells of no contact of its own, whoever its sides are: a condition, a habit, a talk that lies ahead without a day or place. */
function isOnlySpokenOf(
  report: Report,
  { at, first, end, headline }: VerbInClause,
  status: EventStatus,
  scene: readonly [number, number],
): boolean {
  const { tokens } = report.analysed;
  if (isConditional(tokens, first, at)) return true;
  if (headline || hasDate(tokens, first, end)) return false;
  // "in which A also meets B": a present without a date is a habit; "X is meeting with Y" lies ahead, or is only spoken of.
  const spoken = isUnderWay(tokens, first, at) || (status === "planned" && goesOn(tokens, first, at + 1));
  return status === "ongoing" || (spoken && !placeNear(report, at, ...scene));
}

/** Who stands on either side of a verb; `whole`: the object are all who met. */
interface Sides {
  readonly subject: readonly PartyDraft[];
  readonly object: readonly PartyDraft[];
  readonly whole: boolean;
}

/** The sides of a verb, whose host stands behind the "by" of a passive where there is one; null where a thing is met. */
function sidesOf(report: Report, told: VerbInClause, by: number | null): Sides | null {
  const { tokens } = report.analysed;
  const { at, verb, first, end, noun } = told;
  // "President X, whom I met with last year"
  const whom = verb.object === "with" ? whomMet(report, first, at) : [];
  if (whom.length > 0) return { subject: voiceBefore(report, first, at), object: whom, whole: false };
  // "X thanked A for hosting the talks": A hosted them.
  const thanked = isGerund(tokens[at]) && tokens[at - 1]?.lower === "for";
  // "I thank my friend, Minister X, for hosting us"
  const thankedEnd = tokens[at - 2]?.text === "," ? at - 2 : at - 1;
  const ending = thanked ? listEndingAt(report, first, thankedEnd) : [];
  const before = thanked
    ? ending.length > 0
      ? ending
      : thankedBefore(report, at)
    : isInserted(tokens, at)
      ? listEndingAt(report, first, at - 1)
      : subjectBefore(report, first, at);
  const subject = subjectOr(
    report,
    told,
    by === null ? before : readParties(report, by + 1, end, null).parties,
  );
  const post = subject.find((party) => party.post)?.post ?? null;
  const plain =
    by !== null
      ? { parties: before, whole: false }
      : noun !== null
        ? noun < at
          ? relatedObject(report, noun, at, end, post)
          : nounObject(report, noun, end, post)
        : plainObject(report, verb, at, end, subject);
  // "hosted a meeting of the ministers of A and B": whom the noun brings.
  const hosted = isHosting(verb) && plain?.parties.length === 0 ? hostedNoun(tokens, verb, at, end) : null;
  const found =
    hosted === null ? plain : (namedBy(report, at, hosted) ?? nounObject(report, hosted, end, post));
  if (found === null) return null;
  // "hosted the eleventh meeting of the Contact Group": who else came, that club says.
  const club =
    isHosting(verb) && found.parties.length === 0 ? clubOf(report, hostedNoun(tokens, verb, at, end)) : [];
  // "A and B agreed on a truce, C said after mediating talks in P": between those who agreed.
  const agreed =
    verb.mediates && found.parties.length === 0 && isOneOf(tokens[at - 1]?.lower, "after", "following")
      ? agreeing(report, at)
      : [];
  const object = club.length > 0 ? club : agreed.length > 0 ? agreed : found.parties;
  // "thanked A and B for hosting rounds of dialogue": each hosted some, of whom isn't said.
  if (thanked && object.length === 0 && isHosting(verb) && !pointsAt(tokens, at + 1)) return null;
  // "joined talks between A and B": a third side.
  return { subject, object, whole: found.whole && verb.lemma !== "join" };
}

/** "The ministers of A and B, hosted by C, agreed": a participle behind a comma, its agent right behind it, and what they did together. */
function isInserted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.xpos !== "VBN" || tokens[at - 1]?.text !== ",") return false;
  if (tokens[tokens[at + 1]?.lower === "together" ? at + 2 : at + 1]?.lower !== "by") return false;
  let act = at + 3;
  while (act < at + 24 && tokens[act]?.text !== ",") act++;
  do act++;
  while (isOneOf(tokens[act]?.upos, "ADV", "AUX"));
  const verb = tokens[act];
  return (
    verb !== undefined && verb.sentence === tokens[at]?.sentence && JOINT_ACTS.has(lemmaAs(verb, "VERB"))
  );
}

/** "hosted the third round of the A-B talks": those whom the noun's own name has; null where it has no two. */
function namedBy(
  report: Report,
  at: number,
  noun: number,
): { parties: readonly PartyDraft[]; whole: boolean } | null {
  const { parties } = partiesBeforeNoun(report, at + 1, noun);
  return parties.length > 1 ? { parties, whole: false } : null;
}

/** "whom I met with", "who I’m told I’ve met with": whom the relative takes up, where the one who says so is the subject; nobody else. */
function whomMet(report: Report, first: number, at: number): readonly PartyDraft[] {
  if (voiceBefore(report, first, at).length === 0) return [];
  const { tokens } = report.analysed;
  let voice = at - 1;
  while (isOneOf(tokens[voice]?.upos, "ADV", "AUX")) voice--;
  const relative = [voice - 1, first, first - 1].find((i) => isOneOf(tokens[i]?.lower, "who", "whom"));
  return relative === undefined ? [] : antecedent(report, relative);
}

/** "thanking Minister X for his hospitality, and for meeting with me", "Thank you to the leaders of A and B for hosting": those behind the last word of thanks before a gerund. */
function thankedBefore(report: Report, at: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let thanks = at - 1;
  while (
    thanks > at - 30 &&
    tokens[thanks]?.sentence === tokens[at]?.sentence &&
    !THANKS.holds(tokens[thanks])
  )
    thanks--;
  if (!THANKS.holds(tokens[thanks]) || tokens[thanks]?.sentence !== tokens[at]?.sentence) return [];
  for (let m = mentionAt(report, thanks + 1); m < report.mentions.length; m++) {
    const { firstToken, kind } = report.mentions[m] as Mention;
    if (firstToken >= Math.min(at, thanks + 8)) return [];
    if (firstToken > thanks && kind !== "pronoun") return readParties(report, firstToken, at, null).parties;
  }
  return [];
}

const THANKS = new WordList(["thank", "thanks", "thanked", "thanking"]);

/** The parties read as a verb's subject; where there are none, those who issue or speak the text, or whom a gerund has behind it. */
function subjectOr(
  report: Report,
  { at, first, end }: VerbInClause,
  read: readonly PartyDraft[],
): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  const voices = isJoint(report) ? weBefore(report, first, at) : voiceBefore(report, first, at);
  // "Of course, we have talked to them", whatever stands before: who says so; "Minister X and I met": both.
  if (voices.length > 0) {
    const own = read.some(({ entity }) => entity === voices[0]?.entity) ? read : voices;
    return unite(besideVoice(report, first, at), own);
  }
  if (read.length > 0) return read;
  // "He made the remarks while chairing a meeting": who does the one does the other.
  if ((tokens[at] as Token).xpos === "VBG" && tokens[at - 1]?.lower === "while") {
    const main = subjectOfMain(report, at - 1);
    if (main.length > 0) return main;
  }
  // "I was honored to host X"
  const did = tokens[at - 1]?.lower === "to" ? doneBefore(tokens, at - 2) : -1;
  const chance = did < 0 ? [] : voiceOfChance(report, did);
  if (chance.length > 0) return chance;
  // "We just came from seeing X", "had the pleasure of speaking with Y"
  if (isGerund(tokens[at]) && leadsToGerund(tokens, at)) return weWhoCame(report, first, at);
  // "Gathered in P, the leaders of A and B said"
  const opens = at === first && (tokens[at] as Token).xpos === "VBN" && GATHERED.holds(tokens[at]);
  if (opens || isGerund(tokens[at]) || tokens[at - 1]?.lower === "having")
    return subjectBehind(report, at + 1, end);
  return [];
}

/** The word by which an infinitive behind a token is what somebody did: "had the honor [to]", "went to P [to]"; -1 where none is. */
function doneBefore(tokens: readonly Token[], at: number): number {
  if (isTakenChance(tokens, at)) return at;
  for (let i = at; i > at - 4; i--) {
    if (tokens[i]?.lower === "went") return i;
    if (!isOneOf(tokens[i]?.upos, "PROPN", "ADP", "DET")) return -1;
  }
  return -1;
}

/** "I was very honored [to host]", "we had a chance [to meet]": who says so, before nothing but the words that end at a token; nobody where another stands there. */
function voiceOfChance(report: Report, end: number): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let i = end;
  while (i > end - 7 && isOneOf(tokens[i]?.upos, "AUX", "VERB", "ADV", "ADJ", "DET", "NOUN")) i--;
  return isOneOf(tokens[i]?.lower, "i", "we") ? voiceBefore(report, i, i + 1) : [];
}

/** "came from seeing", "had the pleasure of speaking": words behind which a gerund is what their subject did. */
const leadsToGerund = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "from" ||
  // "I just got back from Europe, speaking to the G7"
  tokens[at - 1]?.text === "," ||
  (tokens[at - 1]?.lower === "of" && isChance(tokens, at - 2));

/** The subject of the clause that stands before a "while" in its sentence. */
function subjectOfMain(report: Report, conjunction: number): readonly PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const first = sentences[tokens[conjunction]?.sentence ?? -1]?.firstToken ?? conjunction;
  for (let verb = first + 1; verb < conjunction; verb++)
    if (FINITE_TAGS.has((tokens[verb] as Token).xpos)) return subjectBefore(report, first, verb);
  return [];
}

/** Whether the sides of a verb met by it, or will. */
function makesContact(
  report: Report,
  { at, verb, first, end, headline }: VerbInClause,
  { subject, object, whole }: Sides,
  status: EventStatus,
  scene: readonly [number, number],
): boolean {
  const { tokens } = report.analysed;
  const planned = status === "planned";
  // "agreed to consult closely": a habit to come, no contact.
  if (
    planned &&
    TALKING_VERBS.has(verb.lemma) &&
    !hasDate(tokens, at, scene[1]) &&
    !placeNear(report, at, ...scene)
  )
    return false;
  // "agreed to convene a working group": others than those who agreed will meet.
  if (planned && object.length === 0 && convenesOthers(tokens, verb, at, end)) return false;
  if (!tellsContact(report, verb, subject, object, { first, end, at, headline, planned })) return false;
  // "Yoon met A and B", whose side isn't said: that A and B met each other isn't said either.
  return (
    subject.length > 0 || object.length < 2 || whole || verb.duty !== undefined || verb.mediates === true
  );
}

const GATHERED = new WordList(["gathered", "assembled", "convened", "huddled"]);
const isGerund = (token: Token | undefined): boolean => token?.xpos === "VBG" || token?.lower === "meeting";

/** "the talks", "this meeting", "them". */
const pointsAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|this|these|that|our|their|today|it|us|them)$/.test(tokens[at]?.lower ?? "");
