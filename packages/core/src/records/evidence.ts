/** Takes offsets into a document's text, gives the Evidence that every value of a record points at. */
import * as z from "zod";
import { ReadoutError } from "../error.ts";

/**
 * The characters of a source document that a value was read from.
 *
 * `start` and `end` are UTF-16 code units into `SourceDocument.text`, half-open `[start, end)`, and
 * `text.slice(start, end) === quote` holds wherever a record is made. `prefix` and `suffix` are the
 * neighbouring characters where a quotation has to be found again in a changed text (W3C TextQuoteSelector).
 */
export const Evidence = z.strictObject({
  doc: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1),
  prefix: z.string().nullable(),
  suffix: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

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
