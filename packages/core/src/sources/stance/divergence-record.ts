/** Takes the sides of a difference, gives it as a Divergence record (R26). */
import { recordId } from "../../ids.ts";
import { byText, canonicalJson, distinct } from "../../meeting/canonical.ts";
import type { Divergence, DivergenceKind, DivergenceSide } from "../../records/position.ts";
import { distinctEvidence } from "../distinct-evidence.ts";

/**
 * A derived Divergence with its sides in canonical order, so that it is the same from either side; null where no side
 * has evidence. Its id hashes kind, issue, holders and the first span. `why` becomes the reason of its confidence.
 */
export function divergenceRecord(
  kind: DivergenceKind,
  issue: string | null,
  sides: readonly DivergenceSide[],
  rule: string,
  why: string,
): Divergence | null {
  const ordered = sides
    .map((side) => ({
      holder: side.holder,
      records: distinct(side.records),
      evidence: distinctEvidence(side.evidence),
    }))
    .sort((a, b) => byText(a.holder ?? "", b.holder ?? "") || byText(canonicalJson(a), canonicalJson(b)));
  const evidence = distinctEvidence(ordered.flatMap((side) => side.evidence));
  const [first] = evidence;
  if (first === undefined) return null;
  const records = ordered.flatMap((side) => side.records);
  const salt = canonicalJson([kind, issue, ordered.map((side) => [side.holder, side.records])]);
  return {
    id: recordId("divergence", first.doc, first.start, first.end, salt),
    kind,
    issue,
    sides: ordered,
    meta: {
      basis: { kind: "derived", rule, from: distinct(records), entry: null },
      voice: "narrator",
      confidence: { score: 1, reasons: [why] },
      evidence,
      absent: issue === null ? { issue: "the texts name none" } : {},
      status: "proposed",
      by: "core",
      supersedes: null,
    },
  };
}

/** Divergences once each, by id. */
export function distinctDivergences(all: readonly (Divergence | null)[]): Divergence[] {
  const byId = new Map(all.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...byId.values()].sort((a, b) => byText(a.id, b.id));
}
