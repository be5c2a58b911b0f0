/** Takes a noun of contact with what its clause says of it, gives who met: those before it, its subject, those behind it. */

import type { EventStatus } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import type { MeetingNoun } from "../../../data/meeting-nouns.ts";
import { GROUP_NOUNS } from "../../../data/mention-words.ts";
import type { PartyDraft } from "../../../drafts.ts";
import { isOneOf } from "../../../one-of.ts";
import { isJoint, signatoriesOf } from "../../../refine/speaker/signatories.ts";
import { mentionAt, type Report } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import { hasDate } from "../clause/contact-clause.ts";
import { isContactNoun, isSaidSeparate } from "../contact/contact-nouns.ts";
import { createParty, unite } from "../party/party-drafts.ts";
import { ownerOfDropped } from "../side/dropped.ts";
import { ownerOfJourney } from "../side/journey-owner.ts";
import { meetsPeople } from "../side/named-others.ts";
import {
  assembleSides,
  holderOfReadout,
  holderOfSeries,
  invitees,
  isAccount,
  subjectOf,
  whoAgreed,
  whoIssued,
} from "../side/noun-sides.ts";
import { groupParty } from "../side/open-subject.ts";
import { partiesPictured } from "../side/pictured.ts";
import { ownerByPronoun, partiesBeforeNoun } from "../side/sides.ts";
import { partiesAfterNoun, type SidesBehind } from "../side/sides-behind.ts";
import type { Standing } from "../side/standing.ts";
import { weWhoCame } from "../side/verb-sides.ts";

/** A noun of contact in its sentence. */
export interface NounTold {
  readonly sentence: Sentence;
  readonly at: number;
  readonly noun: MeetingNoun;
  readonly headline: boolean;
  /** The tokens `[first, end)` that tell of it. */
  readonly first: number;
  readonly end: number;
  /** The token that its subject stands before: its own, or that of the verb behind which it is told. */
  readonly until: number;
  readonly status: EventStatus;
  readonly standing: Standing;
}

/** Who met, by where they stand, and all of them. */
export interface WhoMet {
  readonly before: ReturnType<typeof partiesBeforeNoun>;
  readonly subject: readonly PartyDraft[];
  readonly after: SidesBehind;
  readonly sides: readonly PartyDraft[];
}

/** Those who met; null where nobody did by this noun. */
export function whoMet(report: Report, told: NounTold): WhoMet | null {
  const { tokens } = report.analysed;
  const { at, noun, headline, first, end, standing } = told;
  const before = partiesBeforeNoun(report, first, at);
  const beside = subjectBeside(report, told, before.parties);
  const post = [...before.parties, ...beside].find((party) => party.post)?.post ?? null;
  const after = partiesAfterNoun(report, at, end, post);
  const subject = subjectWith(report, told, { before, subject: beside, after });
  // "A and B held talks with students" tells nothing of A with B.
  const several = new Set(subject.map(({ entity }) => entity)).size > 1;
  if (several && after.parties.length === 0 && meetsPeople(tokens, at, at)) return null;
  const invited = invitees(report, first, at);
  if (invited.length > 0 && after.parties.length === 0) after.parties.push(...invited);
  if (noun.many && isSaidSeparate(tokens, first, at)) {
    const behind = standing.subject === "behind";
    // "spoke to A and B in separate calls": of the verb's rooms.
    if (!behind && before.parties.length === 0 && !after.with && opensHow(tokens, at)) return null;
    // "In separate calls, the ministers of A and B briefed him": with him, not with each other.
    if (behind && subject.length > 1 && before.parties.length + after.parties.length === 0) return null;
  }
  const alone = before.parties.length + after.parties.length === 0 && subject.length < 2;
  const theirs = alone ? ofTheirs(report, first, at, end, subject) : [];
  const sides =
    theirs.length > 0 ? theirs : assembleSides(report, { before, subject, after, headline, noun: at });
  return sides && { before, subject, after, sides };
}

/** The subject of a contact, beside the parties that stand before its noun: the clause's own, else those who agreed on it, issue the text or say so. */
function subjectBeside(
  report: Report,
  { at, headline, first, end, until, status, standing }: NounTold,
  before: readonly PartyDraft[],
): readonly PartyDraft[] {
  // "The Union cancels A-B talks": who calls them off isn't one of those who would have met.
  const offBy = status === "cancelled" && before.length > 1;
  const pictured = before.length > 0 ? [] : partiesPictured(report, first, at);
  if (pictured.length > 1) return pictured;
  const subject = offBy ? [] : subjectOf(report, standing, first, until, end, headline);
  if (before.length + subject.length > 0) return subject;
  const travels = standing.subject === "none" ? ownerOfJourney(report, first, at) : [];
  if (travels.length > 0) return travels;
  const agreed = standing.subject === "none" ? whoAgreed(report, at) : [];
  if (agreed.length > 0) return agreed;
  const issued = whoIssued(report, first, at);
  if (issued.length > 0 || standing.subject !== "before") return issued;
  return weWhoCame(report, first, at);
}

/** The subject once it is known who stands behind the noun. */
function subjectWith(
  report: Report,
  { sentence, at, first, end, status }: NounTold,
  { before, subject: own, after }: Omit<WhoMet, "sides">,
): readonly PartyDraft[] {
  let subject = own;
  if (before.parties.length + subject.length === 0 && after.with)
    subject = holderOfReadout(report, first, at);
  const open = before.parties.length + subject.length === 0 && after.with;
  if (open && status === "cancelled") subject = ownerOfDropped(report, at, end);
  // "The sides agreed on a list, the Union said on Monday, after three days of talks": who tells of them.
  if (subject.length === 1 && !after.with && isAccount(report, sentence.firstToken, at, subject[0]))
    subject = [];
  const ofGroup = subject.every(({ entity }) => entity.startsWith("group@"));
  const series =
    before.parties.length === 0 && ofGroup && after.with ? holderOfSeries(report, first, at) : [];
  if (series.length > 0) return series;
  const owner = before.parties.length === 0 && ofGroup && after.with ? ownerByPronoun(report, first, at) : [];
  return owner.length > 0 ? owner : subject;
}

/** "Their last meeting was held in P", "The call followed their June meeting": of those whom the text told of before; nobody where it is told of without day and place. */
function ofTheirs(
  report: Report,
  first: number,
  at: number,
  end: number,
  subject: readonly PartyDraft[],
): readonly PartyDraft[] {
  const { tokens } = report.analysed;
  let their = at - 1;
  while (their > first && their > at - 7 && MODIFIES.test(tokens[their]?.xpos ?? "")) their--;
  const pronoun = report.mentions[mentionAt(report, their)];
  // "their next meeting", "their first meeting since the summit in P": another's day and place, if any.
  const elsewhere = tokens[at - 1]?.lower === "next" || tokens[at + 1]?.lower === "since";
  const ours = tokens[their]?.lower === "our" && isJoint(report);
  if (elsewhere || !(ours || (tokens[their]?.lower === "their" && pronoun?.firstToken === their))) return [];
  const behind = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  const placed = isOneOf(tokens[behind]?.lower, "in", "at") && tokens[behind + 1]?.upos === "PROPN";
  const dated = placed || hasDate(tokens, their, end);
  // "Recalling the declaration adopted at our meeting in P": those who issue the text.
  if (ours && dated)
    return signatoriesOf(report).map((entity) =>
      createParty(entity, [tokens[their] as Token], { rule: "issuer_of_document" }),
    );
  const own = subject.filter(({ entity }) => !entity.startsWith("group@"));
  // "They followed up on their meeting": those that the subject takes up.
  const told =
    subject.some(
      ({ spans }) => own.length === 0 && (spans[0]?.start ?? 0) < (tokens[their] as Token).start,
    ) || isOfOthers(tokens, their);
  return pronoun && !told && dated ? unite(own, [groupParty(pronoun)]) : [];
}

/** "Truckers said their meeting in P had brought nothing": people of no side are the subject of the sentence. */
function isOfOthers(tokens: readonly Token[], their: number): boolean {
  let i = their;
  while (i > 0 && tokens[i - 1]?.sentence === tokens[their]?.sentence) i--;
  for (; i < their && tokens[i]?.upos !== "VERB" && tokens[i]?.upos !== "AUX"; i++)
    if (tokens[i]?.xpos === "NNS" && !GROUP_NOUNS.holds(tokens[i]) && !OF_TIES.holds(tokens[i]))
      return isContactNoun(tokens, i) === null;
  return false;
}

const OF_TIES = new WordList("relations ties tensions days weeks months years");
const MODIFIES = /^(?:JJ|NN|CD|HYPH|VB[GN]|RB)/;

/** "in separate telephone calls": how something was done. */
const opensHow = (tokens: readonly Token[], at: number): boolean =>
  [2, 3, 4].some((k) => isOneOf(tokens[at - k]?.lower, "in", "during"));
