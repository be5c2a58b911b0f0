/** Takes a query, gives the filters of stored records; and what OpenAPI says of them. */
import { z } from "@hono/zod-openapi";
import { Basis, Mode, RANKS } from "@readout/core";
import type { RecordFilters } from "@readout/store";
import { given, givenWindow } from "./given.ts";
import { one, severalOf } from "./read-query.ts";

const LEVELS = Object.keys(RANKS) as [string, ...string[]];

/** The window of dates. */
const WINDOW = {
  from: one("First date of the window (EDTF), inclusive.", "2023-01"),
  to: one("End of the window (EDTF), exclusive.", "2024"),
};

/** Filters that all record lists take; of `party` all must take part, of the others one value is enough. */
export const RecordFilterQuery = z.strictObject({
  party: severalOf("Actor that takes part or is meant, by id or name; given twice, both must be.", "TUR"),
  speaker: severalOf("Actor that speaks, or that a speaker stands for, by id or name.", "RUS"),
  issue: severalOf("Id of an issue."),
  type: severalOf(
    "Type of event, form of statement, status of commitment, polarity of position, comparator of claim.",
    "meeting",
  ),
  format: severalOf("Name, notation or id of a format.", "trilateral"),
  mode: severalOf("How the parties of an event were in touch.", "in_person", Mode),
  basis: severalOf("How it is known.", "stated", Basis.shape.kind),
  level: z
    .enum(LEVELS)
    .optional()
    .openapi({ description: "The lowest side surely stands there or above (R13)." }),
  ...WINDOW,
  dates: z
    .enum(["sure", "possible"])
    .optional()
    .openapi({ description: "`possible` adds what may lie in the window and what has no date." }),
  document: one("Id of the document that it was read from."),
  confidence: z
    .string()
    .regex(/^(?:0(?:\.[0-9]{1,6})?|1(?:\.0{1,6})?)$/, "expected a number from 0 to 1")
    .transform(Number)
    .optional()
    .openapi({ type: "number", minimum: 0, maximum: 1, description: "Least confidence." }),
  hidden: z
    .enum(["true", "false"])
    .optional()
    .openapi({ description: "`true` adds what was rejected or superseded." }),
});

/** The filters of the store for a query. */
export function recordFilters(query: z.infer<typeof RecordFilterQuery>): RecordFilters {
  const { from, to, hidden, ...rest } = query;
  return {
    ...given(rest),
    ...givenWindow(from, to, rest.dates),
    ...(hidden === "true" ? { hidden: true } : {}),
  };
}
