/** Takes a verb of contact in its sentence, gives the drafts of the meetings that it tells of. */
import type { EventStatus } from "@readout/core";
import { lemma, type Sentence, type Token } from "@readout/english";
import { BODY_SUBJECTS, MEETING_VERBS, MET_THINGS, type MeetingVerb } from "../../data/meeting-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import type { Mention } from "../../mentions/mention.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "./clause.ts";
import { createDraft } from "./draft.ts";
import { remoteMode } from "./format.ts";
import { isContactNoun, isDefinite, isSaidSeparate, NOUNS } from "./from-noun.ts";
import { mentionAt, readParties, unite } from "./parties.ts";
import { placeNear } from "./place.ts";
import { partiesAfterNoun, withRole } from "./sides.ts";
import { isInvited } from "./standing.ts";
import { statusOfVerb } from "./status.ts";
import { subjectBefore, subjectBehind } from "./subject.ts";

const VERBS = new Map(MEETING_VERBS.map((verb) => [verb.lemma, verb]));
const SKIPPED = new Set(
  "down together today yesterday earlier on briefly separately virtually again privately by phone telephone recently just also jointly together in-person here last this morning afternoon evening night".split(
    " ",
  ),
);

/** The verb of contact at a token, null where there is none. "met" is no noun, whatever the tagger makes of it. */
export function contactVerb(tokens: readonly Token[], i: number): MeetingVerb | null {
  const token = tokens[i] as Token;
  if (token.lower !== "met" && (token.upos !== "VERB" || (token.xpos === "VBG" && token.lower === "meeting")))
    return null;
  if (token.upos === "NOUN" && token.lower !== "met") return null;
  const word = token.lower === "met" ? "meet" : lemma(token.text, "VERB");
  // "sat down with", "came together"
  const next = tokens[i + 1]?.lower;
  if ((word === "sit" && next === "down") || (word === "come" && next === "together"))
    return VERBS.get("meet") ?? null;
  return VERBS.get(word) ?? null;
}

/** What a reading of a verb gives: drafts, and the noun of contact that it has used up. */
export interface VerbReading {
  readonly drafts: readonly EventDraft[];
  readonly noun: number | null;
}

const NOTHING: VerbReading = { drafts: [], noun: null };

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
  const noun = verb.object === "noun" ? nounAhead(tokens, at + 1, Math.min(end, at + 9)) : null;
  if (verb.object === "noun" && noun === null) return NOTHING;
  if (isInvited(tokens, first, at)) return NOTHING;
  const status = statusOfVerb(tokens, first, at);
  if (status === null || isConditional(tokens, first)) return { drafts: [], noun };
  // "in which A also meets B": a present without a date is a habit.
  if (status === "ongoing" && !headline && !hasDate(tokens, first, end)) return { drafts: [], noun };
  if (isPassive(tokens, first, at)) return { drafts: [], noun: null };
  let subject = subjectBefore(report, first, at);
  if (subject.length === 0 && (tokens[at] as Token).xpos === "VBG")
    subject = subjectBehind(report, at + 1, end);
  const post = subject.find((party) => party.post)?.post ?? null;
  const found =
    verb.object === "noun"
      ? nounObject(report, noun as number, end, post)
      : plainObject(report, verb, at, end, post);
  if (found === null) return NOTHING;
  const object = found.parties;
  if (!tellsContact(report, verb, subject, object, { first, end, at, headline })) return { drafts: [], noun };
  const own = roleOf(verb, subject, object);
  const rooms =
    isSaidSeparate(tokens, at, at + 2) && own.length === 1 && object.length > 1
      ? object.map((other) => unite(own, [other]))
      : [found.whole ? unite(object, []) : unite(own, object)];
  const used = noun ?? hostedNoun(tokens, verb, at, end);
  const body =
    own.length + object.length < 2 && verb.object !== "direct" && hasBodySubject(tokens, first, at);
  const drafts = rooms.flatMap((parties, index) => {
    const opens = OPENING.has(verb.lemma) && used !== null && isDefinite(tokens, at + 1, used);
    if (count(parties) < 2 && !body && !(parties.length === 1 && (headline || opens))) return [];
    const draft = createDraft(report, {
      sentence,
      at,
      noun: used,
      kind: noun === null ? null : (NOUNS.get((tokens[noun] as Token).lower) ?? null),
      clause: [first, end],
      parties,
      headline,
      reader: body ? "meetings:body" : `meetings:verb:${verb.lemma}`,
    });
    draft.status = isDenied(tokens, sentence.firstToken, first) ? "denied" : settled(status, headline);
    if (index > 0) draft.trigger = { ...(parties[parties.length - 1]?.spans[0] ?? draft.trigger) };
    settleMode(report, draft, verb, first, end);
    draft.anaphoric = count(parties) < 2;
    // "X and Y opened the dialogue": they sit in the one that was told of.
    draft.adds = opens;
    draft.place =
      placeNear(report, at, first, end) ?? (verb.duty === "host" ? hostPlace(report, first, at) : null);
    return [draft];
  });
  return { drafts, noun: used };
}

const count = (parties: readonly PartyDraft[]): number =>
  parties.filter((party) => party.function !== "facilitator").length +
  parties.filter((party) => party.entity.startsWith("group@")).length;

const isConditional = (tokens: readonly Token[], first: number): boolean =>
  ["if", "whether", "unless"].includes(tokens[first]?.lower ?? "") ||
  ["if", "whether", "unless"].includes(tokens[first - 1]?.lower ?? "");

/** The present of a headline is past ("X meets Y"), the dated present of a text lies ahead ("X meets Y on Friday"). */
const settled = (status: EventStatus, headline: boolean): EventStatus =>
  status !== "ongoing" ? status : headline ? "occurred" : "planned";

/** "denied that A and B had met". */
const isDenied = (tokens: readonly Token[], from: number, first: number): boolean =>
  tokens[first - 1]?.lower === "that" &&
  tokens.slice(Math.max(from, first - 4), first).some((token) => /^den(?:y|ied|ies)$/.test(token.lower));

/** "The Contact Group met": a body whose members are told elsewhere. */
function hasBodySubject(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = first; i < at; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "VERB" && token.xpos !== "VBN") return false;
    if (BODY_SUBJECTS.has(token.lower) && tokens[i - 1]?.upos !== "ADP") return true;
  }
  return false;
}

const hasDate = (tokens: readonly Token[], first: number, end: number): boolean => {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (
      /^(?:today|tomorrow|tonight|next|later|weekend)$/.test(token.lower) ||
      (isDateWord(token) && token.text !== ",")
    )
      return true;
  }
  return false;
};

const OPENING = new Set(["open", "chair", "co-chair", "attend", "join"]);

/** "was met by protests", "the talks were held": the subject isn't who met. */
function isPassive(tokens: readonly Token[], first: number, at: number): boolean {
  if ((tokens[at] as Token).xpos !== "VBN" && (tokens[at] as Token).xpos !== "VBD") return false;
  for (let i = at - 1; i >= Math.max(first, at - 3); i--) {
    const token = tokens[i] as Token;
    if (/^(?:is|are|was|were|been|being|be)$/.test(token.lower)) return true;
    if (token.upos !== "ADV") return false;
  }
  return false;
}

/** Parties and duties by the verb: hosts whose seat isn't said, chairs, mediators. */
function roleOf(
  verb: MeetingVerb,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
): PartyDraft[] {
  if (!verb.duty && !verb.mediates) return [...subject];
  const co = verb.duty === "host" && subject.length > 1;
  return withRole(subject, {
    ...(verb.duty ? { duty: co ? "co_host" : verb.duty } : {}),
    ...(verb.mediates ? { mediates: true as const } : {}),
    // "X's minister hosted his counterparts": the counterpart of nobody but himself (R3).
    sits: verb.sits !== false || object.some((party) => party.rule === "counterpart_inherits_post"),
  });
}

function nounObject(report: Report, noun: number, end: number, post: string | null) {
  const after = partiesAfterNoun(report, noun, end, post);
  return { parties: after.parties, whole: after.whole };
}

/** "met with X", "met X", "spoke to X"; null where a thing is met. */
function plainObject(
  report: Report,
  verb: MeetingVerb,
  at: number,
  end: number,
  post: string | null,
): { parties: readonly PartyDraft[]; whole: boolean } | null {
  const { tokens } = report.analysed;
  let i = at + 1;
  while (i < end && (SKIPPED.has((tokens[i] as Token).lower) || isDateWord(tokens[i] as Token))) i++;
  const next = tokens[i]?.lower ?? "";
  const speaks = verb.type === "call" && verb.object === "with";
  if (next === "with" || next === "to" || next === "alongside") {
    if (next === "to" && !speaks) return { parties: [], whole: false };
    const list = readParties(report, i + 1, end, post);
    return {
      parties: list.parties.length > 0 ? list.parties : distantWith(report, i + 1, end, post),
      whole: false,
    };
  }
  if (speaks) return { parties: [], whole: false };
  const list = readParties(report, i, end, post);
  if (list.parties.length > 0)
    return verb.object === "direct" && !startsHere(report, list.mentions[0], i)
      ? null
      : { parties: list.parties, whole: false };
  if (MET_THINGS.has(headNoun(tokens, i, end))) return null;
  return { parties: distantWith(report, i, end, post), whole: false };
}

const startsHere = (report: Report, mention: Mention | undefined, i: number): boolean =>
  mention !== undefined && mention.firstToken <= i + 4 && report.mentions.length > 0;

/** Whether subject and object make a contact by this verb. */
function tellsContact(
  report: Report,
  verb: MeetingVerb,
  subject: readonly PartyDraft[],
  object: readonly PartyDraft[],
  where: { first: number; end: number; at: number; headline: boolean },
): boolean {
  const { tokens } = report.analysed;
  if (verb.type === "call") {
    if (subject.length === 0) return false;
    const group = subject.length + object.length >= 2 || subject[0]?.entity.startsWith("group@");
    if (!group) return false;
    // "spoke with" may be anything; a remote word, a readout or people on both sides make it a contact.
    const people = [...subject, ...object].every((party) => party.person !== null || party.post !== null);
    if (object.length === 0) return remoteMode(tokens, where.first, where.end) !== null;
    return people || remoteMode(tokens, where.first, where.end) !== null || report.doc.kind === "readout";
  }
  if (verb.object === "direct" && verb.lemma === "receive")
    return object.some((party) => party.person !== null || party.post !== null) && subject.length > 0;
  // "hosts the G20", "hosts refugees": a host of people who sit for somebody, or of several states.
  if (verb.duty === "host" || verb.duty === "co_host")
    return (
      object.some((party) => party.person !== null || party.post !== null) ||
      object.filter((party) => /^[A-Z]{3}$/.test(party.entity)).length >= 2 ||
      (subject.length + object.length >= 2 && hostedNoun(tokens, verb, where.at, where.end) !== null)
    );
  if (verb.object === "noun" && verb.duty === "chair") return subject.length + object.length >= 1;
  return true;
}

function settleMode(report: Report, draft: EventDraft, verb: MeetingVerb, first: number, end: number): void {
  const { tokens } = report.analysed;
  if (verb.object !== "noun") {
    draft.type = verb.type;
    const remote = remoteMode(tokens, first, end);
    const said = verb.type === "call" && !/\bcalls?\b/i.test(report.doc.title ?? "") ? "unknown" : verb.mode;
    draft.mode = remote ?? said;
  }
  if (draft.mode === "call" || draft.mode === "video")
    draft.type = draft.mode === "call" ? "call" : "meeting";
}

/** "hosted A and B for talks": the noun belongs to the verb. */
function hostedNoun(tokens: readonly Token[], verb: MeetingVerb, at: number, end: number): number | null {
  const noun = nounAhead(tokens, at + 1, end);
  return noun !== null && (verb.duty !== undefined || noun < at + 6) ? noun : null;
}

function distantWith(report: Report, from: number, end: number, post: string | null): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const token = tokens[i] as Token;
    if (token.lower === "with" || token.lower === "alongside")
      return readParties(report, i + 1, end, post).parties;
    if (token.upos === "VERB" && (token.xpos === "VBD" || token.xpos === "VB")) break;
  }
  return [];
}

const isDateWord = (token: Token): boolean =>
  token.upos === "NUM" ||
  token.lower === "," ||
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    token.lower,
  );

function nounAhead(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    const token = tokens[i] as Token;
    if (isContactNoun(tokens, i) && token.upos !== "VERB") return i;
    if (token.upos === "VERB" && token.xpos !== "VBN" && token.xpos !== "VBG") return null;
  }
  return null;
}

function headNoun(tokens: readonly Token[], from: number, end: number): string {
  for (let i = from; i < Math.min(end, from + 6); i++)
    if ((tokens[i] as Token).upos === "NOUN" && (tokens[i + 1] as Token | undefined)?.upos !== "NOUN")
      return (tokens[i] as Token).lower;
  return "";
}

/** "Moscow hosted": the metonym is the place as well. */
function hostPlace(report: Report, first: number, verb: number): EventDraft["place"] {
  for (let m = mentionAt(report, first); m < report.mentions.length; m++) {
    const mention = report.mentions[m] as Mention;
    if (mention.firstToken >= verb) return null;
    if (mention.form === "metonym" && mention.kind === "state" && mention.entity) {
      return {
        name: report.text.slice(mention.start, mention.end),
        iso3: mention.entity,
        zone: null,
        span: { start: mention.start, end: mention.end },
        rule: "metonym_is_place",
      };
    }
  }
  return null;
}
