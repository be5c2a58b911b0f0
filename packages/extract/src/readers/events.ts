/**
 * Takes the report and its times, gives drafts of what happens besides meetings: visits, invitations, agreements, elections, wars and more.
 *
 * Refused everywhere: questions, conditions, wishes, denials of a verb; an event noun inside a name or as a modifier of
 * another noun ("war crimes", "election observers"). What else a reader refuses stands in its own first line.
 */
import { safeParseEdtf } from "@readout/core";
import { lemmaAs, type Sentence, type Token } from "@readout/english";
import * as words from "../data/event-words.ts";
import type { EventDraft } from "../drafts.ts";
import { eachMarked } from "../each-marked.ts";
import { itemAt } from "../item-at.ts";
import { createMark } from "../marks.ts";
import { dateEvents } from "../refine/day/date-events.ts";
import { mentionAt, type Report } from "../report.ts";
import { readAgreementVerb, readSigningNoun } from "./event/agreements.ts";
import { readAid } from "./event/aid.ts";
import { readAttackVerb, readConflictNoun } from "./event/conflicts.ts";
import { readDisaster } from "./event/disasters.ts";
import { readElecting, readElectionNoun, readVoting } from "./event/elections.ts";
import { readHarm } from "./event/harm.ts";
import { readInterventionVerb, readInvasionNoun } from "./event/interventions.ts";
import { readInvitationNoun, readInvitationVerb } from "./event/invitations.ts";
import { readMembership, readMembershipNoun } from "./event/memberships.ts";
import { readProcess } from "./event/processes.ts";
import { readSanctionsNoun, readSanctionVerb } from "./event/sanctions.ts";
import { ToldBefore } from "./event/told-before.ts";
import { readVisitNoun } from "./event/visit-noun.ts";
import { readExpected, readVisitVerb } from "./event/visits.ts";
import { unite } from "./meeting/party/party-drafts.ts";
import type { TimeDraft } from "./times.ts";
import { sentencesTold } from "./turns.ts";

type EventReader = (report: Report, sentence: Sentence, at: number) => EventDraft[];

/** Readers by the words that they start from; of several at one word the first that finds something wins. */
function table(
  ...rows: readonly (readonly [EventReader, ...Iterable<string>[]])[]
): ReadonlyMap<string, EventReader[]> {
  const readers = new Map<string, EventReader[]>();
  for (const [read, ...lists] of rows)
    for (const list of lists)
      for (const word of list) {
        const known = readers.get(word);
        if (!known) readers.set(word, [read]);
        else if (!known.includes(read)) known.push(read);
      }
  return readers;
}

/** By the lemma of a verb. */
const VERB_READERS = table(
  [readVisitVerb, ["leave"], words.VISITING_VERBS, words.GOING_TO_VERBS, words.ARRIVING_VERBS],
  [readInvitationVerb, ["invite"]],
  [
    readAgreementVerb,
    words.SIGNING_VERBS,
    words.NAME_PUTTING_VERBS,
    words.REACHING_VERBS,
    words.TRUCE_VERBS,
    ["enter", "come", "take"],
  ],
  [readMembership, words.ADMITTING_VERBS, words.JOINING_VERBS.keys(), ["become"]],
  [readInterventionVerb, words.INVADING_VERBS, words.ENTERING_VERBS, words.DEPLOYING_VERBS, ["intervene"]],
  [readSanctionVerb, words.SANCTIONING_VERBS, words.BLACKLISTING_VERBS, words.FREEZING_VERBS],
  [readAid, words.GIVING_VERBS],
  [readElecting, ["elect"]],
  [readAttackVerb, words.ATTACKING_VERBS, words.CLASHING_VERBS, words.CAPTURING_VERBS, words.FALLING_VERBS],
  [readHarm, words.HARMING_VERBS, words.BLOW_VERBS],
);
/** By any word as it stands, in lower case. */
const WORD_READERS = table(
  [readVisitNoun, words.VISIT_NOUNS],
  [readInvitationNoun, ["invitation", "invitations"]],
  [readInvasionNoun, words.INVASION_NOUNS],
  [readConflictNoun, words.WAR_NOUNS, words.ATTACK_NOUNS],
  [readDisaster, words.DISASTER_NOUNS, words.STRUCTURE_NOUNS],
  [readMembershipNoun, words.MEMBERSHIP_NOUNS.keys()],
  [readExpected, ["due", "expected"]],
  [readElectionNoun, words.ELECTION_NOUNS],
  [readVoting, ["go", "goes", "went", "vote", "votes", "voted"]],
  [readSanctionsNoun, words.SANCTION_NOUNS],
  [readSigningNoun, ["signing", "signature"]],
  [
    readProcess,
    ["process", ...words.PROCESS_PHRASES.map((phrase) => (phrase.words[0] ?? "").split("-")[0] ?? "")],
  ],
);

/** A word or a form of a verb that one of the readers starts from. */
const TELLS_EVENT = createMark(() => ({ words: WORD_READERS.keys(), verbs: VERB_READERS.keys() }));

/** Drafts in the order of the text, dated; several mentions of one war or disaster are one draft. */
export function readEvents(report: Report, times: readonly TimeDraft[]): EventDraft[] {
  const found: EventDraft[] = [];
  eachMarked(report, sentencesTold(report), TELLS_EVENT, (at, sentence) => {
    if (asks(report, sentence)) return sentence.endToken;
    found.push(...readAt(report, sentence, at));
    return at + 1;
  });
  // "on a visit, his first since taking office in May": what other words date is no visit's day.
  for (const draft of found) dateEvents([draft], times, draft.type === "visit" ? report.text : null);
  const drafts: EventDraft[] = [];
  const before = new ToldBefore();
  for (const draft of found) {
    if (isDateOfOccasion(report, draft, times) || isDateOfAnother(report, draft, times)) clearDate(draft);
    settleStatus(report, draft);
    // "anaphoric" here: an event only by its day.
    if (draft.anaphoric && (draft.edtf === null || isHistory(report, draft))) continue;
    draft.anaphoric = false;
    if (draft.weak) continue;
    const known = before.find(draft);
    if (known) {
      uniteDrafts(known, draft);
      continue;
    }
    drafts.push(draft);
    before.add(draft);
  }
  return drafts;
}

/** A question supposes; nobody has said it. */
function asks(report: Report, sentence: Sentence): boolean {
  const { tokens } = report.analysed;
  for (let i = sentence.endToken - 1; i >= Math.max(sentence.firstToken, sentence.endToken - 3); i--)
    if ((tokens[i] as Token).text === "?") return true;
  return false;
}

function readAt(report: Report, sentence: Sentence, at: number): readonly EventDraft[] {
  const token = report.analysed.tokens[at] as Token;
  if (token.upos === "PUNCT") return [];
  const verbal = isVerbal(report, at) ? VERB_READERS.get(lemmaAs(token, "VERB")) : undefined;
  return (
    firstOf(verbal, report, sentence, at) ??
    firstOf(WORD_READERS.get(token.lower), report, sentence, at) ??
    []
  );
}

/** Whether a token is a verb, or a past form right behind a name, which the tagger takes for a noun ("Nepal withdrew from"). */
function isVerbal(report: Report, at: number): boolean {
  const token = report.analysed.tokens[at] as Token;
  if (token.upos === "VERB") return true;
  if ((token.upos !== "NOUN" && token.upos !== "ADJ") || token.lower.endsWith("s")) return false;
  // "is due to travel to Y"
  if (itemAt(report.analysed.tokens, at - 1)?.lower === "to" && at > 1)
    return words.PLANNING_WORDS.holds(report.analysed.tokens[at - 2]);
  if (itemAt(report.mentions, mentionAt(report, at) - 1)?.endToken !== at) return false;
  return lemmaAs(token, "VERB") !== token.lower && !token.lower.endsWith("ing");
}

function firstOf(
  readers: readonly EventReader[] | undefined,
  report: Report,
  sentence: Sentence,
  at: number,
): EventDraft[] | null {
  for (const read of readers ?? []) {
    const found = read(report, sentence, at);
    if (found.length > 0) return found;
  }
  return null;
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
  // "War broke out in May 1998", known by its time alone: its outbreak is over.
  const old = time?.high != null && today !== null && today - time.high > 400;
  const known = draft.type === "disaster" || (draft.type === "conflict" && draft.anaphoric);
  if (known && old && draft.status === "ongoing") draft.status = "occurred";
  if (!time || today === null || time.low === null) return;
  if (time.low > today && draft.status === "occurred" && !present) {
    clearDate(draft);
  } else if (time.low > today && (present || (draft.type === "visit" && draft.status === "ongoing")))
    draft.status = "planned";
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

/** "the 2016 election", told of years later in passing, is no event of the report. */
function isHistory(report: Report, draft: EventDraft): boolean {
  const time = draft.edtf === null ? null : safeParseEdtf(draft.edtf);
  if (draft.type !== "election" || !time || time.high === null || report.publishedDay === null) return false;
  return report.publishedDay - time.high > 400;
}

/** "suspended X after the coup of 26 July": the day is that of the coup. */
function isDateOfAnother(report: Report, draft: EventDraft, times: readonly TimeDraft[]): boolean {
  const time = draft.time === null ? undefined : times[draft.time];
  if (!time || time.start < draft.trigger.end) return false;
  const behind = report.text.slice(draft.trigger.end, time.start);
  // "the bombing of an airliner over the town": no cause.
  const words = draft.type === "conflict" ? behind.replaceAll(" over ", " ") : behind;
  // "called off a visit that had been due on Sunday": its own, not "after talks that had been due".
  if (draft.status === "cancelled" && PLANNED_FOR.test(words)) return BESIDE.test(words);
  // "the sanctions that it had imposed in 2022"
  if (/\b(?:that|which)(?: (?:it|they|he|she))? (?:had|has|have|was|were)\b/.test(words)) return true;
  return /\b(?:after|following|before|since|until|over|despite|ahead of)\s+(?:the|a|an|its|his|her|their)\s+[a-zA-ZÀ-ɏ]/.test(
    words,
  );
}

/** What stands beside an event in time, or is its cause. */
const BESIDE = /\b(?:after|following|before|since|until|over|despite|ahead of|because of|amid)\s/;

/** What was to be on the day that follows. */
const PLANNED_FOR =
  /\b(?:that|which) (?:had been|was|were) (?:\w+ly )?(?:due|scheduled|planned|slated|set|expected)(?: to (?:begin|start|take place))?(?: for| in)? $/;

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
  for (const span of draft.spans) known.spans.push(span);
  known.parties = unite(known.parties, draft.parties);
  known.place ??= draft.place;
  if (known.edtf === null) {
    known.edtf = draft.edtf;
    known.time = draft.time;
  }
}
