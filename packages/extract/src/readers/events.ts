/**
 * Takes the report and its times, gives drafts of what happens besides meetings: visits, invitations, agreements, elections, wars and more.
 *
 * Refused everywhere: questions, conditions, wishes, denials of a verb; an event noun inside a name or as a modifier of
 * another noun ("war crimes", "election observers"). What else a reader refuses stands in its own first line.
 */
import { safeParseEdtf } from "@readout/core";
import type { Sentence, Token } from "@readout/english";
import { VISIT_NOUNS } from "../data/event-words.ts";
import type { EventDraft } from "../drafts.ts";
import { dateEvents } from "../refine/date-events.ts";
import { isRead, type Report } from "../report.ts";
import { readAgreementVerb, readSigningNoun } from "./event/agreements.ts";
import { readAid } from "./event/aid.ts";
import { readAttackVerb, readConflictNoun } from "./event/conflicts.ts";
import { readDisaster } from "./event/disasters.ts";
import { readElectionNoun, readVoting } from "./event/elections.ts";
import { readInterventionVerb, readInvasionNoun } from "./event/interventions.ts";
import { readInvitationNoun, readInvitationVerb } from "./event/invitations.ts";
import { readMembership } from "./event/memberships.ts";
import { readProcess } from "./event/processes.ts";
import { isSameEvent } from "./event/same-event.ts";
import { readSanctionsNoun, readSanctionVerb } from "./event/sanctions.ts";
import { readVisitNoun, readVisitVerb } from "./event/visits.ts";
import { unite } from "./meeting/party-drafts.ts";
import type { TimeDraft } from "./times.ts";
import { isQuestion } from "./turns.ts";

type EventReader = (report: Report, sentence: Sentence, at: number) => EventDraft[];

/** Readers of a verb, the first that finds something wins. */
const VERB_READERS: readonly EventReader[] = [
  readVisitVerb,
  readInvitationVerb,
  readAgreementVerb,
  readMembership,
  readInterventionVerb,
  readSanctionVerb,
  readAid,
  readAttackVerb,
];
/** Readers of any other word. */
const NOUN_READERS: readonly EventReader[] = [
  readInvasionNoun,
  readConflictNoun,
  readDisaster,
  readElectionNoun,
  readVoting,
  readSanctionsNoun,
  readSigningNoun,
  readProcess,
];

/** Drafts in the order of the text, dated; several mentions of one war or disaster are one draft. */
export function readEvents(report: Report, times: readonly TimeDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  for (const sentence of report.analysed.sentences)
    if (isRead(report, sentence) && !asks(report, sentence)) readSentence(report, sentence, found);
  dateEvents(found, times);
  const drafts: EventDraft[] = [];
  for (const draft of found) {
    if (isDateOfOccasion(report, draft, times)) clearDate(draft);
    settleStatus(report, draft);
    // "anaphoric" here: an event only by its day.
    if (draft.anaphoric && draft.edtf === null) continue;
    draft.anaphoric = false;
    if (draft.weak) continue;
    const known = drafts.find((other) => isSameEvent(other, draft));
    if (!known) drafts.push(draft);
    else uniteDrafts(known, draft);
  }
  return drafts;
}

/** A question supposes; nobody has said it. */
function asks(report: Report, sentence: Sentence): boolean {
  if (isQuestion(report, sentence)) return true;
  const { tokens } = report.analysed;
  for (let i = sentence.endToken - 1; i >= Math.max(sentence.firstToken, sentence.endToken - 3); i--)
    if ((tokens[i] as Token).text === "?") return true;
  return false;
}

function nounReaders(token: Token): readonly EventReader[] {
  if (VISIT_NOUNS.has(token.lower)) return [readVisitNoun];
  if (token.lower === "invitation" || token.lower === "invitations") return [readInvitationNoun];
  return NOUN_READERS;
}

function readSentence(report: Report, sentence: Sentence, drafts: EventDraft[]): void {
  const { tokens } = report.analysed;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token;
    if (token.upos === "PUNCT") continue;
    const readers = token.upos === "VERB" ? [...VERB_READERS, ...NOUN_READERS] : nounReaders(token);
    for (const read of readers) {
      const found = read(report, sentence, i);
      drafts.push(...found);
      if (found.length > 0) break;
    }
  }
}

/**
 * A simple present with a day ahead is planned, with one behind it over, without one a habit ("weak" stays: no event);
 * what is told as over isn't dated by a day ahead: "invited X to a summit on 22 March".
 */
function settleStatus(report: Report, draft: EventDraft): void {
  const present = draft.weak;
  draft.weak = false;
  const time = draft.edtf === null ? null : safeParseEdtf(draft.edtf);
  const today = report.publishedDay;
  if (present && draft.status === "ongoing" && draft.type === "visit" && !time) draft.weak = true;
  if (present && draft.type === "membership_change") draft.status = "occurred";
  if (!time || today === null || time.low === null) return;
  if (time.low > today && draft.status === "occurred" && !present) {
    clearDate(draft);
  } else if (time.low > today && present) draft.status = "planned";
  else if (
    present &&
    draft.type === "visit" &&
    time.high !== null &&
    time.high > today &&
    time.high - time.low > 20
  )
    draft.status = "planned";
  else if (present && time.high !== null && time.high < today && draft.status !== "cancelled")
    draft.status = "occurred";
}

/** "invited X to a summit on 3 May": the day is that of what X is invited to. */
function isDateOfOccasion(report: Report, draft: EventDraft, times: readonly TimeDraft[]): boolean {
  const time = draft.time === null ? undefined : times[draft.time];
  if (draft.type !== "invitation" || !time || time.start < draft.trigger.end) return false;
  const words = report.text.slice(draft.trigger.end, time.start).split(/\s+/);
  // "an invitation to Y on Tuesday" is dated, "an invitation to Y to a summit on Tuesday" isn't.
  const noun = report.text.slice(draft.trigger.start, draft.trigger.end).toLowerCase() === "invitation";
  return words.filter((word) => word === "to" || word === "for").length > (noun ? 1 : 0);
}

function clearDate(draft: EventDraft): void {
  draft.edtf = null;
  draft.time = null;
}

function uniteDrafts(known: EventDraft, draft: EventDraft): void {
  // A headline's present doesn't settle what its report says.
  if (known.headline && !draft.headline) known.status = draft.status;
  known.spans.push(...draft.spans);
  known.parties = unite(known.parties, draft.parties);
  known.place ??= draft.place;
  if (known.edtf === null) {
    known.edtf = draft.edtf;
    known.time = draft.time;
  }
}
