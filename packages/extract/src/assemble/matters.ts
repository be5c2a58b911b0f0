/** Takes commitment drafts and statements, gives Commitment, Appeal, Position and Issue records. */
import {
  type Appeal,
  type Clause,
  type Commitment,
  type Issue,
  type Polarity,
  type Position,
  recordId,
  type Statement,
  type Time,
} from "@readout/core";
import { ACTS } from "../data/acts.ts";
import { ISSUES } from "../data/issues.ts";
import type { EventDraft } from "../drafts.ts";
import type { Mention } from "../mentions/mention.ts";
import { issueOf } from "../readers/clauses.ts";
import type { CommitmentDraft } from "../readers/commitments.ts";
import type { TimeDraft } from "../readers/times.ts";
import { membersOf } from "../refine/groups.ts";
import { evidenceOf, mentionsIn, type Report, type TextSpan } from "../report.ts";
import { metaOf } from "./meta.ts";

/** What matters are tied to. */
export interface MatterContext {
  readonly main: EventDraft | null;
  readonly mainId: string | null;
  readonly statements: readonly Statement[];
  readonly times: readonly TimeDraft[];
  readonly timeRecords: readonly (Time | undefined)[];
}

const partiesOf = (
  report: Report,
  mentions: readonly Mention[],
  joint: boolean,
  main: EventDraft | null,
): string[] => {
  const parties = new Set<string>();
  for (const mention of mentions) {
    for (const member of membersOf(mention, report.text, main)) parties.add(member);
    if (mention.members.length === 0 && mention.entity) parties.add(mention.entity);
  }
  if (parties.size === 0 && joint && main)
    for (const party of main.parties)
      if (party.seat === "yes" && party.function !== "briefer" && party.function !== "observer")
        parties.add(party.entity);
  return [...parties].sort();
};

/** The clause of a statement that holds a span, if any. */
function clauseAt(
  statements: readonly Statement[],
  span: TextSpan,
): { clause: Clause; statement: Statement } | null {
  for (const statement of statements) {
    for (const clause of statement.clauses)
      if (clause.span.start <= span.start && clause.span.end >= span.end - 1) return { clause, statement };
  }
  return null;
}

/** Commitments; a headline's is dropped where the body tells the same agreement in more words. */
export function assembleCommitments(
  report: Report,
  drafts: readonly CommitmentDraft[],
  context: MatterContext,
): Commitment[] {
  const out: Commitment[] = [];
  const body = drafts.filter((draft) => draft.kind === "commitment" && !draft.headline);
  for (const draft of drafts) {
    if (draft.kind !== "commitment") continue;
    const parties = partiesOf(report, draft.subjects, draft.joint, context.main);
    if (parties.length === 0) continue;
    if (
      draft.headline &&
      body.some(
        (other) => partiesOf(report, other.subjects, other.joint, context.main).join() === parties.join(),
      )
    )
      continue;
    const held = clauseAt(context.statements, draft.content);
    const time = context.times.findIndex(
      (one) =>
        one.start >= draft.content.start &&
        one.end <= draft.span.end &&
        (one.kind === "open" || one.kind === "point" || one.kind === "interval"),
    );
    const due = time >= 0 ? context.timeRecords[time] : undefined;
    out.push({
      id: recordId("commitment", report.doc.sha256, draft.content.start, draft.content.end),
      clause: held?.clause.id ?? null,
      event:
        context.main && parties.every((party) => context.main?.parties.some((seat) => seat.entity === party))
          ? context.mainId
          : null,
      parties,
      content: evidenceOf(report, draft.content.start, draft.content.end),
      instrument: draft.instrument,
      level: draft.level,
      format: draft.format,
      due: due ? { edtf: due.edtf, time: due.id, zone: null } : null,
      condition: null,
      delegatedTo: null,
      coordinatedWith: null,
      status: draft.status,
      fulfilment: [],
      meta: metaOf(report, {
        spans: [draft.span],
        voice: held ? "attributed" : "narrator",
        score: 0.85,
        reasons: [`commitments:${draft.lemma}`],
        rule: draft.joint || draft.subjects.some((mention) => mention.entity === null) ? "R28" : null,
        absent: due ? {} : { due: "the text sets no time" },
      }),
    });
  }
  return out;
}

/** Appeals: what one side asks of another, never a commitment. */
export function assembleAppeals(
  report: Report,
  drafts: readonly CommitmentDraft[],
  context: MatterContext,
): Appeal[] {
  const out: Appeal[] = [];
  for (const draft of drafts) {
    if (draft.kind !== "appeal") continue;
    const by = partiesOf(report, draft.subjects, draft.joint, context.main);
    if (by.length === 0) continue;
    const held = clauseAt(context.statements, draft.content);
    out.push({
      id: recordId("appeal", report.doc.sha256, draft.content.start, draft.content.end),
      clause: held?.clause.id ?? null,
      by,
      addressee: draft.addressee?.entity ?? null,
      content: evidenceOf(report, draft.content.start, draft.content.end),
      meta: metaOf(report, {
        spans: [draft.span],
        voice: held ? "attributed" : "narrator",
        score: 0.85,
        reasons: [`appeals:${draft.lemma}`],
        absent: draft.addressee ? {} : { addressee: "the text names no addressee" },
      }),
    });
  }
  return out;
}

/** Positions from clauses that take one, and the issues that they are on. A holder that the text doesn't give makes none. */
export function assemblePositions(
  report: Report,
  statements: readonly Statement[],
  commitments: readonly Commitment[],
): { positions: Position[]; issues: Issue[] } {
  const positions: Position[] = [];
  const add = (
    holders: readonly string[],
    issueId: string | null,
    polarity: Polarity | null,
    span: TextSpan,
    clause: string | null,
    voice: "narrator" | "attributed",
    reason: string,
  ): void => {
    if (!issueId || !polarity) return;
    for (const holder of holders) {
      const target = targetIn(report, span, holder);
      positions.push({
        id: recordId("position", report.doc.sha256, span.start, span.end, `${holder}:${issueId}`),
        holder,
        issue: issueId,
        stance: report.text.slice(span.start, span.end),
        polarity,
        target: polarity === "support" ? null : target,
        clauses: clause ? [clause] : [],
        meta: metaOf(report, { spans: [span], voice, score: 0.7, reasons: [reason] }),
      });
    }
  };
  for (const statement of statements) {
    for (const clause of statement.clauses) {
      const holders =
        statement.onBehalfOf.length > 0
          ? statement.onBehalfOf
          : typeof statement.speaker === "string" && !statement.speaker.startsWith("media:")
            ? [report.book.entityOf(statement.speaker)]
            : [];
      add(
        holders.filter((holder) => !holder.startsWith("person:")),
        clause.issue,
        polarityOf(clause),
        clause.span,
        clause.id,
        "attributed",
        `positions:${clause.act}`,
      );
    }
  }
  for (const commitment of commitments) {
    if (commitment.clause) continue;
    const span = commitment.meta.evidence[0];
    if (span)
      add(
        commitment.parties,
        issueOf(span.quote)?.id ?? null,
        "support",
        span,
        null,
        "narrator",
        "positions:agreed",
      );
  }
  const used = new Set(positions.map((position) => position.issue));
  for (const statement of statements)
    for (const clause of statement.clauses) if (clause.issue) used.add(clause.issue);
  return {
    positions,
    issues: ISSUES.filter((issue) => used.has(issue.id)).map(({ id, label, parent }) => ({
      id,
      label,
      parent,
    })),
  };
}

const POLARITY: Partial<Record<Clause["act"], Polarity>> = {
  agree: "support",
  pledge: "support",
  demand: "demand",
  reject: "oppose",
  condemn: "oppose",
  welcome: "support",
  call_for: "support",
  reaffirm: "support",
};

function polarityOf(clause: Clause): Polarity | null {
  const words = clause.span.quote.toLowerCase().split(/[^\p{L}-]+/u);
  const own = words
    .map((word) => (Object.hasOwn(ACTS, word) ? ACTS[word] : undefined))
    .find((entry) => entry?.act === clause.act && entry.polarity);
  const polarity =
    own?.polarity ??
    POLARITY[clause.act] ??
    (words.some(
      (word) => word === "goals" || word === "interests" || word === "opportunity" || word === "cooperate",
    )
      ? "support"
      : null);
  if (!polarity || !clause.negated) return polarity;
  return polarity === "support" ? "oppose" : polarity;
}

/** The other side that a clause names. */
function targetIn(report: Report, span: TextSpan, holder: string): string | null {
  const sentence = mentionsIn(report, span.start, span.end).filter(
    (mention) =>
      mention.entity &&
      mention.entity !== holder &&
      (mention.kind === "state" ||
        mention.kind === "armed_group" ||
        mention.kind === "organisation" ||
        mention.kind === "population"),
  );
  return sentence[sentence.length - 1]?.entity ?? null;
}
