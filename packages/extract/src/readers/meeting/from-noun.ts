/** Takes a noun of contact in its sentence, gives the drafts of the meetings that it tells of. */
import type { Sentence, Token } from "@readout/english";
import { FORMAT_WORDS, MEETING_NOUNS, type MeetingNoun, OTHER_WORDS } from "../../data/meeting-words.ts";
import type { EventDraft, PartyDraft } from "../../drafts.ts";
import { startsUpper } from "../../mentions/lexicon.ts";
import type { Report } from "../../report.ts";
import { clauseAround } from "./clause.ts";
import { isConditional } from "./contact-clause.ts";
import { createDraft } from "./draft.ts";
import { mentionAt, readParties } from "./parties.ts";
import { unite } from "./party-drafts.ts";
import { placeNear } from "./place.ts";
import { issuerParty, partiesAfterNoun, partiesBeforeNoun, type SidesBehind } from "./sides.ts";
import { type Standing, standingOf } from "./standing.ts";
import { statusOfNoun } from "./status.ts";
import { subjectBefore, subjectBehind } from "./subject.ts";

/** Nouns of contact by word. */
export const NOUNS: ReadonlyMap<string, MeetingNoun> = new Map(
  MEETING_NOUNS.map((noun) => [noun.word, noun]),
);

/** Whether the token is a noun of contact and not a part of another one ("summit meeting") or of "call for". */
export function isContactNoun(tokens: readonly Token[], i: number): MeetingNoun | null {
  const token = tokens[i] as Token;
  const noun = NOUNS.get(token.lower);
  if (!noun) return null;
  const gerund = token.lower === "meeting" && token.upos === "VERB";
  if (!["NOUN", "PROPN", "ADJ"].includes(token.upos) && !gerund) return null;
  const next = tokens[i + 1];
  if (gerund && !isGathering(next)) return null;
  // "press conference", "media call": a room of journalists.
  if (/^(?:press|news|media|background)$/.test(tokens[i - 1]?.lower ?? "")) return null;
  // "in consultation with" is a way of doing something.
  if (token.lower.startsWith("consultation") && tokens[i - 1]?.lower === "in") return null;
  if (next && next.sentence === token.sentence) {
    if (FORMAT_WORDS[token.lower] && ["NOUN", "PROPN", "ADJ"].includes(next.upos)) return null;
    if (NOUNS.has(next.lower) && next.upos !== "VERB") return null;
    // "call center", "summit host", "dialogue partner": the noun only modifies another.
    if (next.upos === "NOUN" && !["today", "tomorrow", "yesterday"].includes(next.lower)) return null;
    if (noun.type === "call" && ["for", "on", "to", "upon"].includes(next.lower) && !isNamedCall(tokens, i))
      return null;
  }
  return noun;
}

/** "X and Y meeting in Z": people meet with somebody or somewhere; "meeting the crisis" is another thing. */
const isGathering = (next: Token | undefined): boolean =>
  next === undefined || next.upos === "ADP" || next.upos === "PUNCT" || next.xpos === "VBD";

/** "phone call to X", "a call on Monday with X": a call by phone, not an appeal. */
const isNamedCall = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === "on"
    ? tokens[i + 2]?.upos === "PROPN" || tokens[i + 2]?.upos === "NUM"
    : /^(?:phone|telephone|video|conference|trilateral|bilateral)$/.test(tokens[i - 1]?.lower ?? "");

/** Drafts told by the noun at `at`; empty where nobody meets. */
export function fromNoun(
  report: Report,
  sentence: Sentence,
  at: number,
  noun: MeetingNoun,
  headline: boolean,
): EventDraft[] {
  const { tokens } = report.analysed;
  const [first, end] = clauseAround(tokens, sentence.firstToken, sentence.endToken, at);
  const status = statusOfNoun(tokens, sentence.firstToken, sentence.endToken, at);
  if (status === null || isConditional(tokens, first)) return [];
  const standing: Standing =
    (tokens[at] as Token).upos === "VERB"
      ? { subject: "before", going: false }
      : standingOf(tokens, first, at);
  const before = partiesBeforeNoun(report, first, at);
  const subject = subjectOf(report, standing, first, at, end, headline);
  const post = [...before.parties, ...subject].find((party) => party.post)?.post ?? null;
  const after = partiesAfterNoun(report, at, end, post);
  const invited = invitees(report, first, at);
  if (invited.length > 0 && after.parties.length === 0) after.parties.push(...invited);
  const parties = assembleSides(report, { before, subject, after, headline, noun: at });
  if (parties === null) return [];
  const place = placeNear(report, at, first, end);
  // "our ongoing A-B Strategic Dialogue" names a series; a place, or somebody who takes part, makes a meeting of it.
  const series = !noun.strong && !headline && !before.possessed && after.parties.length === 0;
  if (series && standing.subject === "none" && place === null) return [];
  if (!makesMeeting(report, noun, parties, { at, first, headline, placed: place !== null })) return [];
  const separate = splitSeparate(tokens, noun, first, at, parties, after, subject, before.parties);
  return separate.map((room, index) => {
    const draft = createDraft(report, {
      sentence,
      at,
      noun: at,
      kind: noun,
      clause: [first, end],
      parties: room,
      headline,
      reader: `meetings:noun:${noun.word}`,
    });
    draft.status = standing.going ? (headline ? "occurred" : "planned") : status;
    draft.other = isOther(tokens, first, at) || (!headline && room.length < 2 && isNamed(tokens, at));
    // Rooms of one noun are told apart by whom they were with.
    if (index > 0) draft.trigger = { ...(room[room.length - 1]?.spans[0] ?? draft.trigger) };
    draft.place = place;
    draft.anaphoric = named(room) < 2;
    return draft;
  });
}

/** "invited the leaders of A and B to a summit": those are expected, whether they come isn't said. */
function invitees(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(first, at - 22); i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    if (!/^invit/.test(token.lower)) return [];
    return readParties(report, i + 1, at, null).parties.map((party) => ({
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
  const before = subjectBefore(report, first, at);
  // "Remarks by X and Y Before Their Meeting": in a headline no preposition takes them out of the room.
  if (
    headline &&
    before.length < 2 &&
    standing.subject === "before" &&
    !NOUNS.get((report.analysed.tokens[at] as Token).lower)?.many
  )
    return unite(before, partiesNamed(report, first, at));
  if (standing.subject === "before") return before;
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
    if (list.parties.some((party) => party.person !== null || party.post !== null))
      parties = unite(parties, list.parties);
    i = Math.max(list.endToken, mention.endToken);
  }
  return parties;
}

const hasFiniteVerb = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((token) => ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos));

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
  return own || !after.with || parties.length !== after.parties.length ? parties : null;
}

/** Whether the words make a meeting: two parties; or a strong noun that points at one ("the talks"), heads the report or has a place. */
function makesMeeting(
  report: Report,
  noun: MeetingNoun,
  parties: readonly PartyDraft[],
  where: { at: number; first: number; headline: boolean; placed: boolean },
): boolean {
  if (named(parties) >= 2) return true;
  const { tokens } = report.analysed;
  const other = isOther(tokens, where.first, where.at);
  if (other && parties.length < 2 && !where.placed) return false;
  if (noun.strong)
    return (
      where.headline ||
      where.placed ||
      parties.length === 1 ||
      (isDefinite(tokens, where.first, where.at) && !other)
    );
  return parties.length === 1 && isDefinite(tokens, where.first, where.at) && !other;
}

/** "the talks", "their meeting", "Wednesday's summit". */
export function isDefinite(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (["the", "this", "these", "their", "today"].includes(token.lower) || /^['’]s$/.test(token.lower))
      return true;
    if (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "PROPN") return false;
  }
  return false;
}

/** "the UN World Summit": a name of its own is another contact than "the summit". */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  startsUpper((tokens[at] as Token).text) && tokens[at - 1]?.upos === "PROPN";

/** "the first meeting", "their previous talks": another contact than the one spoken of. */
function isOther(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    const token = tokens[i] as Token;
    if (OTHER_WORDS.has(token.lower)) return true;
    if (token.upos === "VERB" || token.upos === "ADP" || token.upos === "PUNCT") return false;
  }
  return false;
}

/** "held separate meetings with A and B", "calls with A and B": one room each. */
function splitSeparate(
  tokens: readonly Token[],
  noun: MeetingNoun,
  first: number,
  at: number,
  parties: PartyDraft[],
  after: SidesBehind,
  subject: readonly PartyDraft[],
  before: readonly PartyDraft[],
): PartyDraft[][] {
  const own = subject.length > 0 ? subject : before;
  const others = after.parties.filter((party) => !own.some((one) => one.entity === party.entity));
  if (own.length !== 1 || others.length < 2 || !after.with || after.whole) return [parties];
  const apart = noun.many || isSaidSeparate(tokens, first, at);
  return apart ? others.map((other) => unite(own, [other])) : [parties];
}

/** "separate", "separately", "individual" between the verb and its noun. */
export function isSaidSeparate(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = Math.max(first, at - 4); i <= at + 2; i++)
    if (/^(?:separate|separately|individual|individually|respective)$/.test(tokens[i]?.lower ?? ""))
      return true;
  return false;
}
