/** Takes a noun of contact, gives who is in its room: by the words round it, by who agreed or issued, by a readout's headline or an invitation. */

import { lemmaAs, type Sentence, type Token } from "@readout/english";
import { FINITE_TAGS } from "../../../data/verb-tags.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isPossessive } from "../../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint } from "../../../refine/speaker/signatories.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { NOUNS } from "../contact/contact-nouns.ts";
import { readParties } from "../party/parties.ts";
import { partiesOf, unite } from "../party/party-drafts.ts";
import { groupParty } from "./open-subject.ts";
import { issuerParty } from "./sides.ts";
import type { SidesBehind } from "./sides-behind.ts";
import type { Standing } from "./standing.ts";
import { subjectBefore } from "./subject.ts";
import { subjectBehind } from "./subject-behind.ts";
import { addressedBefore, joinedBefore } from "./verb-object.ts";

/** "A meeting with X was cancelled" in a readout: whose the headline's contacts are ("Minister Y's Meetings"). */
export function holderOfReadout(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const opens = at - first <= 2 && isOneOf(tokens[at - 1]?.lower, "an", "a");
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

/** Sentences behind "held a number of meetings" in which one of them is told of. */
const SERIES = 15;

/** "X held a number of bilateral meetings. During the conversation with Y, …": whose they were, in the sentence before that tells of several. */
export function holderOfSeries(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const opens = at - first <= 4 && isOneOf(tokens[first]?.lower, "during", "at", "in");
  if (!opens) return [];
  const own = tokens[first]?.sentence ?? 0;
  for (let s = own - 1; s >= Math.max(0, own - SERIES); s--) {
    const { firstToken, endToken } = sentences[s] as Sentence;
    for (let i = firstToken; i < endToken; i++) {
      if (tokens[i]?.lower !== "held" || !isSeries(tokens, i + 1, endToken)) continue;
      const held = subjectBefore(report, firstToken, i);
      return held.length === 1 && held[0]?.person ? held : [];
    }
  }
  return [];
}

/** "a number of bilateral meetings", "several meetings". */
function isSeries(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 7); i++) {
    if (NOUNS.get((tokens[i] as Token).lower)?.many)
      return tokens.slice(from, i).some((token) => OF_SERIES.holds(token));
    if (!isOneOf(tokens[i]?.upos, "DET", "ADJ", "NOUN", "ADP", "NUM")) return false;
  }
  return false;
}

const OF_SERIES = new WordList("number series several multiple numerous");

/** "invited the leaders of A and B to a summit": those are expected, whether they come isn't said. */
export function invitees(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  for (let i = at - 1; i >= Math.max(first, at - 45); i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    // "debated whether to invite A"
    if (!/^invit/.test(token.lower) || isOneOf(tokens[i - 2]?.lower, "whether", "not")) return [];
    const { parties, endToken } = readParties(report, i + 1, at, null);
    if (parties.length > 0 && at - i > 22 && tokens[endToken]?.lower !== "to") return [];
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

/** The side that a noun of contact has as its subject: before the verb that governs it, or behind it. */
export function subjectOf(
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
  if (standing.subject === "before")
    return unite(before.length === 1 ? unite(before, addressedBefore(report, first, at)) : before, joined);
  // A headline without a verb: "X, Y Before Their Meeting", "A, B talks in C".
  return headline && before.length >= 2 && !hasFiniteVerb(report.analysed.tokens, first, at) ? before : [];
}

/** Whether a party before a noun only gives the account of what its sentence opens with: ", the Union said on Monday, after talks". */
export function isAccount(report: Report, first: number, at: number, party: PartyDraft | undefined): boolean {
  const { tokens } = report.analysed;
  const mention = report.mentions.slice(mentionAt(report, first), mentionAt(report, at)).at(-1);
  if (!mention || mention.entity !== party?.entity || mention.person !== null) return false;
  const comma =
    tokens[mention.firstToken - 1]?.upos === "DET" ? mention.firstToken - 2 : mention.firstToken - 1;
  return (
    comma > first &&
    tokens[comma]?.text === "," &&
    isOneOf(tokens[mention.endToken]?.lower, "said", "says", "announced", "reported") &&
    hasFiniteVerb(tokens, first, comma)
  );
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

/** "A and B agreed to a truce as two days of talks ended in C", "A, B and C said that …, as the summit of the three countries wound up in D": those who act are whose talks end. */
export function whoAgreed(report: Report, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (!isClosed(tokens, at)) return [];
  let opener = at - 1;
  while (
    opener > at - 9 &&
    (isOneOf(tokens[opener]?.upos, "DET", "NUM", "ADJ", "NOUN", "PRON") || tokens[opener]?.lower === "of")
  )
    opener--;
  if (!isOneOf(tokens[opener]?.lower, "when", "as", "after")) return [];
  return agreeing(report, opener);
}

/** "A and B have agreed on a truce, C said after mediating talks": the two or more that a sentence opens with, who agree before a token. */
export function agreeing(report: Report, before: number): PartyDraft[] {
  const { tokens, sentences } = report.analysed;
  const first = sentences[tokens[before]?.sentence ?? 0]?.firstToken ?? 0;
  if (before <= first) return [];
  const { parties, endToken } = readParties(report, first, before, null);
  let verb = endToken;
  while (isOneOf(tokens[verb]?.upos, "AUX", "ADV")) verb++;
  const agree = tokens[verb];
  return parties.length > 1 && agree?.upos === "VERB" && AGREEING.has(lemmaAs(agree, "VERB"))
    ? [...parties]
    : [];
}

/** "The following statement was released by A and B after a meeting of the C": those who issue are whose meeting it was. */
export function whoIssued(report: Report, first: number, at: number): PartyDraft[] {
  const { tokens } = report.analysed;
  if (!isJoint(report)) return [];
  for (let i = at - 1; i > first; i--) {
    if (tokens[i]?.lower !== "by" || !ISSUED.holds(tokens[i - 1])) continue;
    const { parties, endToken } = readParties(report, i + 1, at, null);
    return parties.length > 1 && isAfter(tokens, endToken) ? [...parties] : [];
  }
  return [];
}

/** "talks ended", "talks came to an end", "the summit of the three countries wound up". */
function isClosed(tokens: readonly Token[], noun: number): boolean {
  let verb = noun + 1;
  if (tokens[verb]?.lower === "of") while (verb < noun + 7 && tokens[verb]?.upos !== "VERB") verb++;
  return (
    isOneOf(tokens[verb]?.lower, "ended", "closed", "concluded", "finished", "wrapped", "wound") ||
    (tokens[verb]?.lower === "came" && tokens[verb + 1]?.lower === "to")
  );
}

const ISSUED = new WordList("released issued adopted made published");
/** "following", "on the occasion of", "at the end of" */
const isAfter = (tokens: readonly Token[], i: number): boolean =>
  isOneOf(tokens[tokens[i]?.text === "," ? i + 1 : i]?.lower, "following", "after") ||
  isOneOf(tokens[tokens[i]?.text === "," ? i + 3 : i + 2]?.lower, "occasion", "conclusion", "end", "close");

const AGREEING = new Set("agree sign reach pledge decide commit fail adopt".split(" "));

interface Sides {
  readonly before: { readonly parties: readonly PartyDraft[]; readonly possessed: boolean };
  readonly subject: readonly PartyDraft[];
  readonly after: SidesBehind;
  readonly headline: boolean;
  readonly noun: number;
}

/** Who was in the room, null where the text tells one side only: a list behind "between" is everybody; else the possessor, the subject that takes part and those behind "with". */
export function assembleSides(report: Report, sides: Sides): PartyDraft[] | null {
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
  return own ||
    isOurs(report, parties) ||
    !after.with ||
    after.opened ||
    parties.length !== after.parties.length
    ? parties
    : null;
}

/** "a conversation with Prime Minister X and our president": those of two sides, one of them the issuer's own, by name. */
function isOurs(report: Report, parties: readonly PartyDraft[]): boolean {
  const [first, last, ...more] = parties;
  if (!first?.person || !last?.person || more.length > 0) return false;
  const { start = 0 } = last.spans[0] ?? {};
  return (
    [first, last].some(({ entity }) => entity === report.issuer) && report.text.startsWith(" and ", start - 5)
  );
}

/** The other side of a contact: whom it was with, hosts and mediators left out. */
export const othersIn = ({ parties }: SidesBehind, own: readonly PartyDraft[]): PartyDraft[] =>
  parties.filter(
    ({ entity, duties, function: role }) =>
      duties.length === 0 && role !== "facilitator" && !own.some((one) => one.entity === entity),
  );
