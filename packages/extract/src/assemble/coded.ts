/** Takes dyad drafts, gives CodedDyad records. */
import type { CodedDyad } from "@readout/core";
import type { CodedDraft } from "../readers/coded/coded-draft.ts";
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
