/** Takes a report's text, gives its dossier and, beside it, how each statement was read and what else was considered. */
import type { Dossier } from "@readout/core";
import { statementId } from "./assemble/statements.ts";
import { assemble } from "./assemble.ts";
import type { ExtractOptions } from "./document.ts";
import { readFindings, readReport } from "./extract.ts";
import type { Refusal } from "./readers/attribution/draft.ts";

/** A reading that was tried and given up. Offsets are UTF-16 code units, half-open, into the report's text. */
export interface Considered {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly why: string;
}

/** How a statement of the dossier was read: the form's reader, the rule that inferred its source (null where the text states it), and the other readings of its sentence. */
export interface StatementExplanation {
  readonly statement: string;
  readonly reader: string;
  readonly rule: string | null;
  readonly considered: readonly Considered[];
}

/** The explanations of a dossier's statements, in their order, and what was refused in sentences that gave no statement. */
export interface Explanation {
  readonly statements: readonly StatementExplanation[];
  readonly refused: readonly Considered[];
}

/** Reads a report as `extract` does and tells how its statements came about; the dossier is the same, byte for byte. Throws what `extract` throws. */
export function explain(
  text: string,
  options: ExtractOptions = {},
): { dossier: Dossier; explanation: Explanation } {
  const { report, diagnostics } = readReport(text, options);
  const refusals: Refusal[] = [];
  const findings = readFindings(report, diagnostics, refusals);
  const dossier = assemble(report, findings);
  const told = new Set<number>();
  const consideredIn = (sentence: number): Considered[] =>
    refusals.filter((refusal) => refusal.sentence === sentence).map((refusal) => consider(text, refusal));
  const drafts = new Map(findings.statements.map((draft) => [statementId(report, draft), draft] as const));
  const statements = dossier.statements.flatMap(({ id, meta }): StatementExplanation[] => {
    const draft = drafts.get(id);
    if (!draft) return [];
    told.add(draft.sentence);
    return [
      {
        statement: id,
        reader: draft.reader,
        rule: meta.basis.rule,
        considered: consideredIn(draft.sentence),
      },
    ];
  });
  const refused = refusals
    .filter((refusal) => !told.has(refusal.sentence))
    .map((refusal) => consider(text, refusal));
  return { dossier, explanation: { statements, refused } };
}

const consider = (text: string, { start, end, why }: Refusal): Considered => ({
  start,
  end,
  quote: text.slice(start, end),
  why,
});
