/** Takes what a reader knows of a record's origin, gives its Meta. */
import type { Evidence, Meta, Voice } from "@readout/core";
import type { ScoredRecord } from "../data/confidence.ts";
import { evidenceOf, type Report, type TextSpan } from "../report.ts";
import { EXTRACTOR } from "../version.ts";
import { scoreOf } from "./confidence.ts";

/** What a record counts for that says nothing of itself. */
const UNSCORED = 0.5;

/** What a record rests on. `rule` makes it inferred; `kind` overrides that. */
export interface Origin {
  readonly spans: readonly TextSpan[];
  readonly rule?: string | null;
  readonly kind?: Meta["basis"]["kind"];
  readonly from?: readonly string[];
  readonly entry?: string | null;
  readonly voice?: Voice;
  /** The score, or the kind of record whose score follows from its reasons. */
  readonly score?: number;
  readonly record?: ScoredRecord;
  readonly reasons?: readonly string[];
  readonly absent?: Readonly<Record<string, string>>;
}

/** Meta with its evidence cut from the text; spans are sorted, without duplicates. */
export function metaOf(report: Report, origin: Origin): Meta {
  return metaFrom(cutAll(report, origin.spans), origin);
}

/** Meta for evidence that is cut already. */
export function metaFrom(evidence: readonly Evidence[], origin: Omit<Origin, "spans">): Meta {
  return {
    basis: {
      kind: origin.kind ?? (origin.rule ? "inferred" : "stated"),
      rule: origin.rule ?? null,
      from: [...(origin.from ?? [])],
      entry: origin.entry ?? null,
    },
    voice: origin.voice ?? "narrator",
    confidence: {
      score: origin.score ?? (origin.record ? scoreOf(origin.record, origin.reasons ?? []) : UNSCORED),
      reasons: [...(origin.reasons ?? [])],
    },
    evidence: [...evidence],
    absent: { ...(origin.absent ?? {}) },
    status: "proposed",
    by: EXTRACTOR,
    supersedes: null,
  };
}

/** Evidence for spans, in text order, each once. */
export function cutAll(report: Report, spans: readonly TextSpan[]): Evidence[] {
  const out: Evidence[] = [];
  const sorted = spans.length > 1 ? [...spans].sort((a, b) => a.start - b.start || a.end - b.end) : spans;
  let last: TextSpan | null = null;
  for (const span of sorted) {
    if (span.end <= span.start || (span.start === last?.start && span.end === last.end)) continue;
    last = span;
    out.push(evidenceOf(report, span.start, span.end));
  }
  return out;
}
