/** GET /v1/facets: by what the records of a list can be found, counted. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { addLookup } from "../http/lookup-route.ts";
import { one } from "../http/read-query.ts";
import { RecordFilterQuery, recordFilters } from "../http/record-filters.ts";
import type { Services } from "../services.ts";

/** The lists by their routes, and what the store calls their records. */
const LISTS = {
  events: "event",
  statements: "statement",
  positions: "position",
  commitments: "commitment",
  appeals: "appeal",
  "precedence-claims": "precedence",
} as const;

const FIELDS = ["party", "speaker", "issue", "type", "format", "mode", "basis"] as const;

/** Adds the route to the app. */
export function addFacets(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/facets",
    summary: "What records can be found by",
    description:
      "The values of each filter that the records of a list have, the commonest first, counted over the latest thousand that the other filters find.",
    query: RecordFilterQuery.extend({
      of: z.enum(Object.keys(LISTS) as [keyof typeof LISTS]).openapi({ description: "Which list." }),
      q: one("Words of statements, as for /v1/statements.", "roadmap"),
    }),
    answer: {
      description: "The values; `of` is how many records were counted",
      schema: z
        .object({
          of: z.int(),
          counts: z.array(z.object({ field: z.enum(FIELDS), value: z.string(), count: z.int() })),
        })
        .openapi("Facets"),
    },
    find: (workspace, { of, q, ...query }) =>
      workspace.facets(LISTS[of], { ...recordFilters(query), ...(q === undefined ? {} : { q }) }),
  });
}
