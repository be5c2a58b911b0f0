/** Takes dossiers, gives the lines that the development sets' scorers read. */

import type { Dossier, Evidence, Statement } from "@readout/core";

/** A span as the scorers write it; several parts where a statement is split. */
interface ScoredSpan {
  start: number;
  end: number;
  text: string;
  parts?: ScoredSpan[];
}

const span = (evidence: Evidence): ScoredSpan => ({
  start: evidence.start,
  end: evidence.end,
  text: evidence.quote,
});

function spans(list: readonly Evidence[], text: string): ScoredSpan | null {
  const [first] = list;
  const last = list[list.length - 1];
  if (!first || !last) return null;
  return list.length === 1
    ? span(first)
    : { start: first.start, end: last.end, text: text.slice(first.start, last.end), parts: list.map(span) };
}

/** A dossier's statements as a line of score-statements.mjs. */
export function statementLine(id: string, text: string, dossier: Dossier): object {
  return {
    id,
    statements: dossier.statements.flatMap((statement: Statement) => {
      const content = spans(statement.content, text);
      return content
        ? [
            {
              content,
              source: statement.source ? span(statement.source) : null,
              cue: statement.cue ? span(statement.cue) : null,
              chain: statement.chain.flatMap((link) => (link.evidence ? [span(link.evidence)] : [])),
            },
          ]
        : [];
    }),
  };
}

/** A dossier's coded dyads as a line of score-dossiers.mjs events. */
export function eventLine(id: string, dossier: Dossier): object {
  const dyads = [
    ...dossier.events.flatMap((event) => event.coded),
    ...dossier.statements.flatMap((statement) => statement.coded),
  ];
  return {
    id,
    events: dyads.map((dyad) => ({
      source: dyad.sourceEvidence.quote,
      target: dyad.targetEvidence.quote,
      root: dyad.root,
      source_span: [dyad.sourceEvidence.start, dyad.sourceEvidence.end],
      target_span: [dyad.targetEvidence.start, dyad.targetEvidence.end],
    })),
  };
}
