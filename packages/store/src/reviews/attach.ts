/** Takes reviews and a dossier that may have been extracted anew, gives the record that each review is of. */
import type { Dossier, Evidence, Review } from "@readout/core";
import { evidenceOf, locate, REVIEWED_LISTS, type Reviewable, type ReviewedList } from "./lists.ts";

/** From which share of common characters two spans are of one record. */
const SAME_SHARE = 0.5;

/** The record a review is of. */
export interface Attachment {
  readonly list: ReviewedList;
  readonly record: Reviewable;
}

/**
 * The record that a review judged: the one with its id, else the one of its kind whose evidence covers most of what
 * was judged, at least half of both together; null where there is none.
 */
export function attach(dossier: Dossier, review: Review): Attachment | null {
  const same = locate(dossier, review.target);
  if (same) return same;
  const list = listOf(review.target);
  if (list === null || review.judged.length === 0) return null;
  const judged = review.judged.flatMap((evidence) => placeOf(dossier, evidence));
  let best: Attachment | null = null;
  let share = 0;
  for (const record of dossier[list] as readonly Reviewable[]) {
    const common = sharedPart(judged, evidenceOf(record));
    if (common >= SAME_SHARE && common > share) {
      best = { list, record };
      share = common;
    }
  }
  return best;
}

// An id starts with its kind: `event:…`, `statement:…`.
function listOf(id: string): ReviewedList | null {
  const kind = id.slice(0, id.indexOf(":"));
  return (
    REVIEWED_LISTS.find(
      (list) => list === kind || list === `${kind}s` || list === kind.replace(/y$/, "ies"),
    ) ?? null
  );
}

// Where the judged quote stands now: its own place, or the nearest one if the text was changed round it.
function placeOf(dossier: Dossier, evidence: Evidence): Evidence[] {
  const text = dossier.documents.find((document) => document.id === evidence.doc)?.text;
  if (text === undefined) return [];
  if (text === null || text.slice(evidence.start, evidence.end) === evidence.quote) return [evidence];
  const places = [
    text.lastIndexOf(evidence.quote, evidence.start),
    text.indexOf(evidence.quote, evidence.start),
  ];
  const [start] = places
    .filter((at) => at >= 0)
    .sort((a, b) => Math.abs(a - evidence.start) - Math.abs(b - evidence.start));
  return start === undefined ? [] : [{ ...evidence, start, end: start + evidence.quote.length }];
}

/** Common characters of two sets of spans as a share of all that either covers, 0 to 1. */
function sharedPart(a: readonly Evidence[], b: readonly Evidence[]): number {
  const [left, right] = [covered(a), covered(b)];
  const total = length(left) + length(right);
  if (total === 0) return 0;
  let common = 0;
  for (const x of left) {
    for (const y of right) {
      if (x.doc === y.doc) common += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
    }
  }
  return common / (total - common);
}

type Span = Pick<Evidence, "doc" | "start" | "end">;

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

// Overlapping spans of one set count once.
function covered(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => (a.doc === b.doc ? a.start - b.start : a.doc < b.doc ? -1 : 1));
  const merged: { doc: string; start: number; end: number }[] = [];
  for (const { doc, start, end } of sorted) {
    const last = merged.at(-1);
    if (last && last.doc === doc && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ doc, start, end });
  }
  return merged;
}
