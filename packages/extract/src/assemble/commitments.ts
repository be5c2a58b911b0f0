/** Takes drafts of promises and appeals, gives Commitment and Appeal records with their parties (R28). */
import { type Appeal, actorSlug, type Commitment, type Event, recordId, type Time } from "@readout/core";
import type { EventDraft } from "../drafts.ts";
import { englishName } from "../mentions/actor/actor-book.ts";
import { entitiesNamed } from "../mentions/unit/mention.ts";
import { isOneOf } from "../one-of.ts";
import type { AppealDraft } from "../readers/appeals.ts";
import type { Delegate } from "../readers/commitment/delegates.ts";
import { DATED, GIVING } from "../readers/commitment/undertakings.ts";
import type { CommitmentDraft } from "../readers/commitments.ts";
import type { TimeDraft } from "../readers/times.ts";
import { isDialogue } from "../readers/turns.ts";
import { actingMembers } from "../refine/group/clubs.ts";
import { ownerOf } from "../refine/group/told-events.ts";
import { evidenceOf, mentionsIn, type Report, type TextSpan } from "../report.ts";
import { firstPast } from "../span-search.ts";
import { dueDate, dueOf } from "./due.ts";
import { metaOf } from "./meta.ts";
import { partiesBehind, saidCount, statementAt, type VoiceContext } from "./voices.ts";

/** What commitments and appeals are tied to. */
export interface CommitmentContext extends VoiceContext {
  readonly main: EventDraft | null;
  readonly mainId: string | null;
  readonly recordOf: ReadonlyMap<EventDraft, Event>;
  readonly times: readonly TimeDraft[];
  readonly timeRecords: readonly (Time | undefined)[];
}

/** Commitments in the order of the text, and the headline's that the body tells in more words (R26). */
export function assembleCommitments(
  report: Report,
  drafts: readonly CommitmentDraft[],
  context: CommitmentContext,
): { commitments: Commitment[]; headlines: { draft: CommitmentDraft; parties: readonly string[] }[] } {
  const told = drafts
    .map((draft) => ({ draft, parties: partiesOf(report, draft, context) }))
    .filter(({ draft, parties }) => parties.length > 0 && isBinding(report, draft, parties, context));
  const body = told.filter(({ draft }) => !draft.headline);
  const isRetold = ({ draft, parties }: (typeof told)[number]): boolean =>
    draft.headline && body.some((other) => parties.every((party) => other.parties.includes(party)));
  return {
    commitments: told
      .filter((one) => !isRetold(one))
      .map(({ draft, parties }) => commitmentOf(report, draft, parties, context)),
    headlines: told.filter(isRetold),
  };
}

/** What is to be done by a date, or given, binds where a speaker tells it of his own side or of those whom he met. */
function isBinding(
  report: Report,
  draft: CommitmentDraft,
  parties: readonly string[],
  context: CommitmentContext,
): boolean {
  if (draft.reader !== DATED) return true;
  const statement = statementAt(context.statements, draft.content);
  const { tokens } = report.analysed;
  const isGiven = draft.voice === null && GIVING.holds(tokens[firstPast(tokens, draft.content.start)]);
  if (!statement || (!isGiven && !dueOf(report, draft, context))) return false;
  const side =
    typeof statement.speaker === "string" ? report.book.entityOf(statement.speaker) : statement.onBehalfOf[0];
  if (side !== undefined && parties.includes(side)) return true;
  // "I announced that Australia will give", "Minister Paki announced that": of whomever the words name.
  const isSomebody = side !== undefined && !side.startsWith("person:");
  return !isSomebody && isGiven && /^announce[ds]?$/.test(statement.cue?.quote ?? "");
}

function partiesOf(report: Report, draft: CommitmentDraft, context: CommitmentContext): string[] {
  const named = partiesNamed(report, draft, context);
  const members = named.flatMap(actingMembers);
  return named.length === members.length ? named : [...new Set(members)].sort();
}

function partiesNamed(report: Report, draft: CommitmentDraft, context: CommitmentContext): string[] {
  const own = partiesBehind(report, draft.subjects, draft.voice, draft.span, context, draft.count);
  if (own.length === 0 || draft.partners.length === 0) return own;
  const partners = partiesBehind(report, draft.partners, null, draft.span, context);
  return [...new Set([...own, ...partners])].sort();
}

function commitmentOf(
  report: Report,
  draft: CommitmentDraft,
  parties: readonly string[],
  context: CommitmentContext,
): Commitment {
  const { main } = context;
  const owner = ownerOf(report, context.events, main, draft.content);
  const statement = statementAt(context.statements, draft.content);
  const clause = statement?.clauses.find((one) => covers(one.content, draft.content)) ?? null;
  const due = dueOf(report, draft, context);
  const isGroup = draft.voice !== null || draft.subjects.some((mention) => mention.entity === null);
  const absent: Record<string, string> = {};
  if (!due) absent.due = "the text sets no time";
  if (!draft.instrument) absent.instrument = "the text names no instrument";
  if (!draft.delegate) absent.delegatedTo = "the text hands it on to nobody by name";
  const reasons = [`commitments:${draft.reader}`];
  if (isGroup) reasons.push("parties:group");
  if (draft.hedged) reasons.push("hedged:in_principle");
  if (draft.headline) reasons.push("headline");
  return {
    id: recordId("commitment", report.doc.sha256, draft.content.start, draft.content.end),
    clause: clause?.id ?? null,
    event: owner
      ? (context.recordOf.get(owner)?.id ?? null)
      : main && parties.every((party) => main.parties.some((seat) => seat.entity === party))
        ? context.mainId
        : null,
    parties: [...parties],
    content: evidenceOf(report, draft.content.start, draft.content.end),
    instrument: draft.instrument,
    level: draft.level,
    format: draft.format,
    due: due ? { edtf: dueDate(report, due), time: due.id, zone: null } : null,
    condition: draft.condition ? evidenceOf(report, draft.condition.start, draft.condition.end) : null,
    delegatedTo: draft.delegate ? delegatedTo(report, draft.delegate) : null,
    coordinatedWith: coordinatedWith(report, draft.content),
    status: draft.status,
    fulfilment: [],
    meta: metaOf(report, {
      spans: [draft.span],
      voice: statement ? "attributed" : "narrator",
      record: "commitment",
      reasons,
      rule: isGroup ? "R28" : null,
      absent,
    }),
  };
}

/** "prepare a plan in coordination with X": the one that the words name; null where they name nobody. */
function coordinatedWith(report: Report, { start, end }: TextSpan): string | null {
  const words = /\bcoordinat(?:ion|ed) with /.exec(report.text.slice(start, end));
  if (!words) return null;
  const from = start + words.index + words[0].length;
  const named = mentionsIn(report, from, end).find(({ actor, entity }) => (actor ?? entity) !== null);
  return named && named.start - from < NEAR ? (named.actor ?? named.entity) : null;
}
/** Characters of small words ("the", "the relevant") before a name. */
const NEAR = 15;

/** Whom the work goes to: an actor that the text names, else the body that its words describe. */
function delegatedTo(report: Report, { mention, words }: Delegate): string | null {
  if (mention) return mention.actor ?? mention.entity;
  const evidence = evidenceOf(report, words.start, words.end);
  const text = evidence.quote.replace(/\s+/g, " ");
  const id = actorSlug("unspecified_group", text);
  return report.book.note({
    id,
    type: "unspecified_group",
    name: englishName(text),
    evidence,
  }).id;
}

const covers = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && outer.end >= inner.end - 1;

/** Appeals in the order of the text: what one side asks of another, never a commitment. */
export function assembleAppeals(
  report: Report,
  drafts: readonly AppealDraft[],
  context: CommitmentContext,
): Appeal[] {
  return drafts.flatMap((draft): Appeal[] => {
    const parties = partiesBehind(report, draft.subjects, draft.voice, draft.span, context, draft.count);
    const statement = statementAt(context.statements, draft.content);
    // Who speaks for nobody known asks in his own name.
    const asking = isDialogue(report) ? null : draft.subjects[0]?.person;
    const by = parties.length === 0 && asking && asking === statement?.speaker ? [asking] : parties;
    if (by.length === 0) return [];
    const clause = statement?.clauses.find((one) => covers(one.content, draft.content)) ?? null;
    const addressees = addresseesOf(report, draft, by, context);
    const isGroup = draft.voice !== null || draft.subjects.some((mention) => mention.entity === null);
    const reasons = [`appeals:${draft.reader}`];
    if (isGroup) reasons.push("parties:group");
    return (addressees.length > 0 ? addressees : [null]).map(
      (addressee, k): Appeal => ({
        // Each of several who are asked is asked by a record of its own.
        id: recordId(
          "appeal",
          report.doc.sha256,
          draft.content.start,
          draft.content.end,
          k > 0 ? String(k) : "",
        ),
        clause: clause?.id ?? null,
        by,
        addressee,
        content: evidenceOf(report, draft.content.start, draft.content.end),
        meta: metaOf(report, {
          spans: [draft.span],
          voice: statement ? "attributed" : "narrator",
          record: "appeal",
          reasons,
          absent: addressee ? {} : { addressee: "the text names no addressee" },
        }),
      }),
    );
  });
}

/** Those asked, each once: entities, the members of "both governments", else the actors named; nobody asks himself. */
function addresseesOf(
  report: Report,
  { addressees, content }: AppealDraft,
  by: readonly string[],
  context: CommitmentContext,
): string[] {
  const named = addressees.flatMap((mention) => {
    const entities = entitiesNamed(mention);
    const head = report.analysed.tokens[mention.head]?.lower;
    // "both sides" may be those who fight rather than those who met.
    if (
      entities.length === 0 &&
      isOneOf(head, "governments", "countries", "neighbours", "neighbors", "states") &&
      saidCount(report, mention) !== null
    )
      return partiesBehind(report, [mention], null, content, context).filter(
        (entity) => !by.includes(entity),
      );
    return entities.length > 0 ? entities : mention.actor === null ? [] : [mention.actor];
  });
  return [...new Set(named)].filter((entity) => !by.includes(entity));
}
