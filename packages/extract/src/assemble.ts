/** Takes the report and what its readers found, gives the Dossier. */
import { DOSSIER_SCHEMA, type Dossier, type Event, type Statement, type Time } from "@readout/core";
import { explainAbsent } from "./assemble/absent.ts";
import { actorsUsed, assembleActors } from "./assemble/actors.ts";
import { assembleClaims } from "./assemble/claims.ts";
import { assembleCoded, codesOfStatements } from "./assemble/coded.ts";
import { assembleAppeals, assembleCommitments, type CommitmentContext } from "./assemble/commitments.ts";
import { assembleDivergences } from "./assemble/divergences.ts";
import { classed } from "./assemble/document-class.ts";
import { assembleEvent } from "./assemble/events.ts";
import { outcomesByEvent } from "./assemble/outcomes.ts";
import { assemblePositions } from "./assemble/positions.ts";
import { assembleQuantities } from "./assemble/quantities.ts";
import { assembleRelations } from "./assemble/relations.ts";
import { assembleStatements } from "./assemble/statements.ts";
import { assembleTimes, undated } from "./assemble/times.ts";
import { nameTopics } from "./assemble/topics.ts";
import { assembleTracks } from "./assemble/tracks.ts";
import { unique } from "./assemble/unique.ts";
import { asPrinted } from "./document/quoted-lines.ts";
import type { EventDraft } from "./drafts.ts";
import { englishName } from "./mentions/actor/actor-book.ts";
import type { AppealDraft } from "./readers/appeals.ts";
import type { StatementDraft } from "./readers/attributions.ts";
import type { CommitmentDraft } from "./readers/commitments.ts";
import type { OutcomeReading } from "./readers/outcomes.ts";
import type { PositionDraft } from "./readers/positions.ts";
import type { PrecedenceDraft } from "./readers/precedence.ts";
import type { QuantityDraft } from "./readers/quantity/draft.ts";
import type { RelationDraft } from "./readers/relations.ts";
import type { TimeDraft } from "./readers/times.ts";
import type { TrackDraft } from "./readers/tracks.ts";
import type { HousedDyads } from "./refine/told/home-coded.ts";
import type { Report } from "./report.ts";

/** Everything the readers and refiners give. */
export interface Findings {
  readonly times: readonly TimeDraft[];
  readonly quantities: readonly QuantityDraft[];
  readonly events: readonly EventDraft[];
  readonly main: EventDraft | null;
  readonly statements: readonly StatementDraft[];
  readonly commitments: readonly CommitmentDraft[];
  readonly appeals: readonly AppealDraft[];
  readonly positions: readonly PositionDraft[];
  readonly relations: readonly RelationDraft[];
  readonly outcomes: readonly OutcomeReading[];
  readonly tracks: readonly TrackDraft[];
  readonly precedence: readonly PrecedenceDraft[];
  readonly dyads: HousedDyads;
  readonly diagnostics: Dossier["diagnostics"];
}

/** Events whose parties a later "the ministers" may mean. */
const GROUPED: ReadonlySet<EventDraft["type"]> = new Set(["meeting", "call", "agreement", "signature"]);

/** The dossier of one report; lists are in the order of the text, actors by id. */
export function assemble(report: Report, findings: Findings): Dossier {
  noteOutlet(report);
  const times = assembleTimes(report, findings.times);
  const told = assembleEvents(report, findings, times);
  const { events, mainRecord } = told;
  const { statements, context } = assembleVoices(report, findings, times, told);
  const { commitments, headlines } = assembleCommitments(report, findings.commitments, context);
  const { positions, issues } = assemblePositions(report, findings.positions, commitments, context);
  const topics = nameTopics(report, events);
  const records = events.map(({ record }) => record);
  const tracks = assembleTracks(report, records, mainRecord, findings.tracks, context);
  const codes = codesOfStatements(report, findings.statements, findings.dyads);
  const rest: Omit<Dossier, "actors"> = {
    schema: DOSSIER_SCHEMA,
    documents: [report.doc],
    events: unique(withActs(report, findings, times, events)),
    formats: [],
    statements: unique(statements).map((statement) => ({
      ...statement,
      coded: codes.get(statement.id) ?? [],
    })),
    commitments: unique(commitments),
    appeals: unique(assembleAppeals(report, findings.appeals, context)),
    positions: unique(positions),
    divergences: assembleDivergences(report, positions, issues, commitments, headlines, findings.main),
    quantities: assembleQuantities(report, findings.quantities),
    times: unique(times),
    tracks,
    precedence: assembleClaims(report, findings.precedence, mainRecord, times, statements),
    issues: [...new Map([...topics, ...issues].map((issue) => [issue.id, issue])).values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    relations: assembleRelations(report, findings.relations, times, context),
    reviews: [],
    diagnostics: [...findings.diagnostics, ...undated(report, findings.times)],
  };
  const { schema, documents, ...others } = rest;
  const dossier = { schema, documents, actors: assembleActors(report, actorsUsed(rest)), ...others };
  explainAbsent(dossier);
  const printed = report.doc.text;
  return printed === null || printed === report.text ? dossier : asPrinted(dossier, printed);
}

/** An event's draft with its record. */
interface Told {
  readonly draft: EventDraft;
  readonly record: Event;
}

/** The events but for acts that are known by their code alone, and the record of the main meeting. */
interface ToldEvents {
  readonly events: readonly Told[];
  readonly recordOf: ReadonlyMap<EventDraft, Event>;
  readonly mainRecord: Event | null;
}

function assembleEvents(report: Report, findings: Findings, times: readonly Time[]): ToldEvents {
  const { main, commitments, outcomes } = findings;
  const reached = outcomesByEvent(report, main, commitments, outcomes, findings.events);
  const events = findings.events.map((draft) => ({
    draft,
    record: assembleEvent(report, draft, times, reached.get(draft) ?? []),
  }));
  const recordOf = new Map(events.map(({ draft, record }) => [draft, record]));
  return { events, recordOf, mainRecord: (main && recordOf.get(main)) ?? null };
}

/** The statements with their documents' classes, and what all that somebody says or promises is tied to. */
function assembleVoices(
  report: Report,
  findings: Findings,
  timeRecords: readonly Time[],
  { recordOf, mainRecord }: ToldEvents,
): { statements: Statement[]; context: CommitmentContext } {
  const { main, events, times } = findings;
  const mainId = mainRecord?.id ?? null;
  const grouped = events.filter((draft) => GROUPED.has(draft.type) && draft.status !== "cancelled");
  const said = assembleStatements(report, findings.statements, { main, mainId, events, recordOf, grouped });
  const statements = classed(report, said, mainRecord);
  return { statements, context: { main, mainId, events: grouped, recordOf, statements, times, timeRecords } };
}

/** Events and acts in the order of the text, with their coded dyads. */
function withActs(
  report: Report,
  { dyads }: Findings,
  times: readonly Time[],
  events: readonly Told[],
): Event[] {
  const acts = dyads.acts.map((draft) => ({ draft, record: assembleEvent(report, draft, times, []) }));
  return [...events, ...acts]
    .sort((a, b) => a.draft.sentence - b.draft.sentence || a.draft.trigger.start - b.draft.trigger.start)
    .map(({ draft, record }) => ({ ...record, coded: assembleCoded(report, dyads.coded.get(draft)) }));
}

function noteOutlet(report: Report): void {
  if (report.doc.outlet && report.outlet)
    report.book.note({
      ...report.outlet,
      name: englishName(report.doc.outlet),
      rule: "outlet_of_document",
    });
}
