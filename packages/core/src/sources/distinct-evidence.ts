/** Takes evidence, or records that hold some, gives it once each in canonical order. */
import { byText, canonicalJson } from "../meeting/canonical.ts";
import type { Evidence } from "../records/evidence.ts";

/** Distinct evidence in canonical order: by document, place, then the rest. */
export function distinctEvidence(all: Iterable<Evidence>): Evidence[] {
  const byKey = new Map<string, Evidence>();
  for (const one of all) byKey.set(canonicalJson(one), one);
  return [...byKey]
    .sort(([x, a], [y, b]) => byText(a.doc, b.doc) || a.start - b.start || a.end - b.end || byText(x, y))
    .map(([, one]) => one);
}

/** All evidence anywhere inside a record, distinct and in canonical order; an empty list where it holds none. */
export function evidenceIn(record: unknown): Evidence[] {
  const found: Evidence[] = [];
  const waiting: unknown[] = [record];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) continue;
    if (isEvidence(value)) found.push(value);
    else waiting.push(...Object.values(value).filter((field) => typeof field === "object" && field !== null));
  }
  return distinctEvidence(found);
}

function isEvidence(value: object): value is Evidence {
  return "doc" in value && "start" in value && "end" in value && "quote" in value;
}
