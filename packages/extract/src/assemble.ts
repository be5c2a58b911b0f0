/** Takes the report and what its readers found, gives the Dossier. */
import {
  type CodedDyad,
  DOSSIER_SCHEMA,
  type Dossier,
  type Event,
  type Issue,
  type PrecedenceClaim,
  type Quantity,
  recordId,
  type Statement,
  type Time,
} from "@readout/core";
import { explainAbsent } from "./assemble/absent.ts";
import { actorsUsed, assembleActors } from "./assemble/actors.ts";
import { assembleCoded } from "./assemble/coded.ts";
import { assembleAppeals, assembleCommitments, type CommitmentContext } from "./assemble/commitments.ts";
import { assembleDivergences } from "./assemble/divergences.ts";
import { classed } from "./assemble/document-class.ts";
import { assembleEvent } from "./assemble/events.ts";
import { metaOf } from "./assemble/meta.ts";
import { outcomesByEvent } from "./assemble/outcomes.ts";
import { assemblePositions } from "./assemble/positions.ts";
import { assembleRelations } from "./assemble/relations.ts";
import { assembleStatements } from "./assemble/statements.ts";
import { topicsOf } from "./assemble/topics.ts";
import { assembleTracks } from "./assemble/tracks.ts";
import { statementAt } from "./assemble/voices.ts";
import { asPrinted } from "./document/quoted-lines.ts";
import { type EventDraft, isContact } from "./drafts.ts";
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
import { evidenceOf, type Report } from "./report.ts";

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
  const times = findings.times.map(
    (draft): Time => ({
      id: recordId("time", report.doc.sha256, draft.start, draft.end),
      evidence: evidenceOf(report, draft.start, draft.end),
      edtf: draft.edtf,
      kind: draft.kind,
      rule: draft.rule,
      anchor: draft.anchor,
    }),
  );
  const outcomes = outcomesByEvent(
    report,
    findings.main,
    findings.commitments,
    findings.outcomes,
    findings.events,
  );
  const events = findings.events.map((draft) => ({
    draft,
    record: assembleEvent(report, draft, times, outcomes.get(draft) ?? []),
  }));
  const recordOf = new Map(events.map(({ draft, record }) => [draft, record]));
  const mainRecord = (findings.main && recordOf.get(findings.main)) ?? null;
  const grouped = findings.events.filter((draft) => GROUPED.has(draft.type) && draft.status !== "cancelled");
  const said = assembleStatements(report, findings.statements, {
    main: findings.main,
    mainId: mainRecord?.id ?? null,
    events: findings.events,
    recordOf,
    grouped,
  });
  const statements = classed(report, said, mainRecord);
  const context: CommitmentContext = {
    main: findings.main,
    mainId: mainRecord?.id ?? null,
    events: grouped,
    recordOf,
    statements,
    times: findings.times,
    timeRecords: times,
  };
  const { commitments, headlines } = assembleCommitments(report, findings.commitments, context);
  const { positions, issues } = assemblePositions(report, findings.positions, commitments, context);
  const topics: Issue[] = [];
  const contacts = events.filter(({ draft }) => isContact(draft));
  for (const [at, { draft, record }] of contacts.entries()) {
    const next = contacts[at + 1]?.draft.sentence ?? Number.POSITIVE_INFINITY;
    const { issues, spans } = topicsOf(report, draft, next);
    record.topics = issues.map(({ id }) => id);
    record.meta.evidence.push(...spans.map(({ start, end }) => evidenceOf(report, start, end)));
    topics.push(...issues);
  }
  const tracks = assembleTracks(
    report,
    events.map(({ record }) => record),
    mainRecord,
    findings.tracks,
    context,
  );
  const acts = findings.dyads.acts.map((draft) => ({
    draft,
    record: assembleEvent(report, draft, times, []),
  }));
  const records = [...events, ...acts]
    .sort((a, b) => a.draft.sentence - b.draft.sentence || a.draft.trigger.start - b.draft.trigger.start)
    .map(({ draft, record }) => ({
      ...record,
      coded: assembleCoded(report, findings.dyads.coded.get(draft)),
    }));
  const codes = codesOfStatements(report, findings);
  const rest: Omit<Dossier, "actors"> = {
    schema: DOSSIER_SCHEMA,
    documents: [report.doc],
    events: unique(records),
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
    precedence: findings.precedence.flatMap((draft) =>
      assembleClaim(report, draft, mainRecord, times, statements),
    ),
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

/** The diagnostic `published_unknown`: relative dates that nothing tells the day to count from. */
function undated(report: Report, times: readonly TimeDraft[]): Dossier["diagnostics"] {
  const open = times.filter(({ edtf, rule }) => edtf === null && rule === "unanchored");
  const [first] = open;
  if (report.doc.published !== null || !first) return [];
  const more = open.length > 1 ? ` and ${open.length - 1} more` : "";
  const quote = report.text.slice(first.start, first.end).replace(/\s+/g, " ").slice(0, 60);
  return [
    {
      code: "published_unknown",
      level: "warning",
      message: `the day of publication isn't known, and “${quote}”${more} can't be dated without it`,
      evidence: evidenceOf(report, first.start, first.end),
    },
  ];
}

/** Dyads of statements by the statement's id. */
function codesOfStatements(report: Report, findings: Findings): Map<string, CodedDyad[]> {
  const codes = new Map<string, CodedDyad[]>();
  for (const draft of findings.statements) {
    const first = draft.content[0];
    const last = draft.content[draft.content.length - 1];
    const dyads = findings.dyads.coded.get(draft);
    if (!first || !last || !dyads) continue;
    const id = recordId("statement", report.doc.sha256, first.start, last.end);
    codes.set(id, [...(codes.get(id) ?? []), ...assembleCoded(report, dyads)]);
  }
  return codes;
}

/** Records that another one's id stands for already are the same reading made twice. */
function unique<T extends { readonly id: string }>(records: readonly T[]): T[] {
  const seen = new Set<string>();
  return records.filter((record) => !seen.has(record.id) && seen.add(record.id));
}

function noteOutlet(report: Report): void {
  if (report.doc.outlet && report.outlet)
    report.book.note({
      ...report.outlet,
      name: { text: report.doc.outlet, lang: "en", kind: "name" },
      rule: "outlet_of_document",
    });
}

function assembleQuantities(report: Report, drafts: readonly QuantityDraft[]): Quantity[] {
  const ids = drafts.map((draft, index) =>
    recordId(
      "quantity",
      report.doc.sha256,
      draft.start,
      draft.end,
      String(draft.derivedFrom.length > 0 ? index : draft.unit),
    ),
  );
  return unique(
    drafts.map(
      (draft, index): Quantity => ({
        id: ids[index] as string,
        value: draft.value,
        low: draft.low,
        high: draft.high,
        unit: draft.unit,
        about: draft.about,
        modifier: draft.modifier,
        op: draft.op as Quantity["op"],
        derivedFrom: draft.derivedFrom.map((from) => ids[from] as string),
        meta: metaOf(report, {
          spans: [{ start: draft.start, end: draft.end }],
          kind: draft.derivedFrom.length > 0 ? "derived" : "stated",
          rule: draft.derivedFrom.length > 0 ? "share_of_quantity" : null,
          record: "quantity",
          reasons: [draft.derivedFrom.length > 0 ? "quantities:derived" : "quantities:read"],
        }),
      }),
    ),
  );
}

function assembleClaim(
  report: Report,
  draft: PrecedenceDraft,
  main: Event | null,
  times: readonly Time[],
  statements: readonly Statement[],
): PrecedenceClaim[] {
  const seated =
    main?.participants.filter((party) => party.seat === "yes").map((party) => party.represents) ?? [];
  const dyad =
    draft.dyad ??
    (draft.named && seated.length === 2 ? ([seated[0], seated[1]].sort() as [string, string]) : null);
  if (!dyad) return [];
  const statement = statementAt(statements, draft.span);
  const time = draft.time === null ? undefined : times[draft.time];
  return [
    {
      id: recordId("precedence", report.doc.sha256, draft.span.start, draft.span.end),
      dyad: [dyad[0], dyad[1]],
      event: draft.post === null ? (main?.id ?? null) : null,
      comparator: draft.comparator,
      // "The first contact" claims no level; lower contacts speak against it too.
      level:
        draft.post ?? (draft.levelled || draft.comparator !== "first" ? (main?.level.floor ?? null) : null),
      since: time ? { edtf: time.edtf, time: time.id, zone: null } : null,
      claimant: typeof statement?.speaker === "string" ? statement.speaker : null,
      verdict: null,
      witnesses: [],
      meta: metaOf(report, {
        spans: [draft.span],
        voice: statement ? "attributed" : "narrator",
        record: "precedence",
        reasons: [draft.dyad ? "precedence:named" : "precedence:of_meeting"],
        rule: draft.dyad ? null : "R16",
      }),
    },
  ];
}
