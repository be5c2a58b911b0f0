/** Takes dyad drafts, gives CodedDyad records. */
import { type CodedDyad, recordId } from "@readout/core";
import type { StatementDraft } from "../readers/attributions.ts";
import type { CodedDraft } from "../readers/coded/coded-draft.ts";
import type { HousedDyads } from "../refine/told/home-coded.ts";
import { evidenceOf, type Report } from "../report.ts";

/** The dyads of one event or statement, each direction of a root once. */
export function assembleCoded(report: Report, drafts: readonly CodedDraft[] | undefined): CodedDyad[] {
  const seen = new Set<string>();
  return (drafts ?? []).flatMap((draft) => {
    const key = `${draft.source.id}>${draft.target.id}>${draft.root}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        source: draft.source.id,
        target: draft.target.id,
        sourceEvidence: evidenceOf(report, draft.source.start, draft.source.end),
        targetEvidence: evidenceOf(report, draft.target.start, draft.target.end),
        root: draft.root,
        plover: draft.plover,
      },
    ];
  });
}

/** Dyads of statements by the statement's id. */
export function codesOfStatements(
  report: Report,
  statements: readonly StatementDraft[],
  { coded }: HousedDyads,
): Map<string, CodedDyad[]> {
  const codes = new Map<string, CodedDyad[]>();
  for (const draft of statements) {
    const first = draft.content[0];
    const last = draft.content[draft.content.length - 1];
    const dyads = coded.get(draft);
    if (!first || !last || !dyads) continue;
    const id = recordId("statement", report.doc.sha256, first.start, last.end);
    codes.set(id, [...(codes.get(id) ?? []), ...assembleCoded(report, dyads)]);
  }
  return codes;
}
