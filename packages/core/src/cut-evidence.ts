/** Takes a text and offsets into it, gives the Evidence that stands there. Apart from the schemas, so that a reader takes no validator along. */
import { ReadoutError } from "./error.ts";
import type { Evidence } from "./records/evidence.ts";

/**
 * Cuts an Evidence out of a text.
 *
 * Offsets are UTF-16 code units, half-open. Throws ReadoutError `evidence_out_of_range` for a span that is
 * empty or leaves the text: an extractor that asks for one has a fault.
 */
export function cutEvidence(doc: string, text: string, start: number, end: number): Evidence {
  if (!(start >= 0 && end > start && end <= text.length)) {
    throw new ReadoutError(
      "evidence_out_of_range",
      `cannot cut [${start}, ${end}) from a text of ${text.length} characters`,
      {
        details: { doc, start, end },
      },
    );
  }
  return { doc, start, end, quote: text.slice(start, end), prefix: null, suffix: null };
}

/** Whether an Evidence says what stands at its place in the text. */
export function isTrueTo(evidence: Evidence, text: string): boolean {
  return evidence.start < evidence.end && text.slice(evidence.start, evidence.end) === evidence.quote;
}
