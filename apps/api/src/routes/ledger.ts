/** GET /v1/ledger: what was agreed or pledged, and what came of it by a day. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { ledger } from "@readout/store";
import { addLookup } from "../http/lookup-route.ts";
import { one, PageQuery, pageOptions } from "../http/read-query.ts";
import { RecordFilterQuery, recordFilters } from "../http/record-filters.ts";
import { recordSchema } from "../http/record-schemas.ts";
import type { Services } from "../services.ts";

/** Up to how many events of each set of parties are looked at as fulfilments, the latest ones. */
export const FOLLOWED_EVENTS = 200;

const Entry = z
  .object({
    document: z.string(),
    commitment: recordSchema("Commitment"),
    followUp: z.object({
      commitment: z.string(),
      state: z.enum(["fulfilled", "possible", "open", "overdue", "withdrawn"]),
      madeOn: z.string().nullable(),
      due: z.string().nullable(),
      candidates: z.array(
        z.object({
          event: z.string(),
          score: z.number(),
          reasons: z.array(z.string()),
          sure: z.boolean(),
          evidence: z.array(recordSchema("Evidence")),
        }),
      ),
      reason: z.string(),
      rule: z.literal("R28"),
    }),
    reprints: z.array(z.string()),
  })
  .openapi("LedgerEntry");

/** Adds the route to the app. */
export function addLedger(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/ledger",
    summary: "Commitments and what came of them",
    description: `Commitments in the order of /v1/commitments, each with its state by a day and the later events that may have kept it, of the latest ${FOLLOWED_EVENTS} of its parties (R28).`,
    query: RecordFilterQuery.extend({
      ...PageQuery.shape,
      as_of: one("The day to judge by (EDTF); nothing is called overdue without it.", "2024-06-30"),
    }),
    answer: {
      description: "A page; `next` leads to the page after it",
      schema: z.object({ items: z.array(Entry), next: z.string().nullable() }),
    },
    find: async (workspace, { limit, cursor, as_of: asOf = null, ...query }) => {
      const page = pageOptions({ limit, cursor }, services.limits);
      const { items, next } = await workspace.commitments({ ...recordFilters(query), ...page });
      return { items: await ledger(workspace, items, asOf, FOLLOWED_EVENTS), next };
    },
  });
}
