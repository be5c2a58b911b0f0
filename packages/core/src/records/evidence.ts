/** Gives Evidence, what every value of a record points at. */
import * as z from "zod";

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
