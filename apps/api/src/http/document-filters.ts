/** Takes a query, gives the filters of stored documents; and what OpenAPI says of them. */
import { z } from "@hono/zod-openapi";
import { DocumentKind } from "@readout/core";
import type { DocumentQuery } from "@readout/store";
import { given, givenWindow } from "./given.ts";
import { one } from "./read-query.ts";

/** Filters of the list of documents. */
export const DocumentFilterQuery = z.strictObject({
  q: one("Words of title and text, as in /v1/statements.", "border"),
  outlet: one("Who published it.", "Tbilisi Courier"),
  kind: DocumentKind.optional(),
  actor: one("An actor that stands in it, by id or name.", "TUR"),
  from: one("First date of publication (EDTF), inclusive.", "2023-01"),
  to: one("End of the window (EDTF), exclusive.", "2024"),
});

/** The filters of the store for a query. */
export function documentFilters({ from, to, ...rest }: z.infer<typeof DocumentFilterQuery>): DocumentQuery {
  return { ...given(rest), ...givenWindow(from, to) };
}
