/** GET /v1/matrix: who met whom, how often. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { ContactFilterQuery, contactFilters } from "../http/contact-filters.ts";
import { addLookup } from "../http/lookup-route.ts";
import { severalOf } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const Pair = z.object({
  between: z.array(z.string()).length(2),
  count: z.int(),
  possible: z.int(),
  plenary: z.int(),
});

/** Adds the route to the app. */
export function addMatrix(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/matrix",
    summary: "Who met whom",
    description:
      "Direct contacts of every pair (R15), in a window those that surely lie in it. An event counts with each report that tells of it; /v1/timeline and /v1/sources unite them (R30).",
    query: ContactFilterQuery.extend({ party: severalOf("One of each pair is among these.", "KEN") }),
    answer: {
      description: "The pairs; `more` where there were too many for one answer",
      schema: z
        .object({
          entities: z.array(z.string()),
          pairs: z.array(Pair),
          more: z.boolean(),
          rule: z.literal("R15"),
        })
        .openapi("ContactMatrix"),
    },
    find: (workspace, { party, ...filters }) =>
      workspace.matrix({ ...contactFilters(filters), ...(party === undefined ? {} : { party }) }),
  });
}
