/** Gives what OpenAPI says of events that several reports tell of, and what a question about them takes. */
import { z } from "@hono/zod-openapi";
import type { RecordFilters } from "@readout/store";
import type { Limits } from "./limits.ts";
import { PageQuery, pageOptions } from "./read-query.ts";
import { RecordFilterQuery, recordFilters } from "./record-filters.ts";
import { recordSchema } from "./record-schemas.ts";

/** Filters of the events that an answer is worked out from. */
export const ToldQuery = RecordFilterQuery.omit({ hidden: true }).extend({
  limit: PageQuery.shape.limit.openapi({
    description: "How many events it is worked out from, the latest ones; 200 unless given.",
  }),
});

/** The filters for the store, and from how many events the answer is worked out. */
export function toldFilters(
  { limit, ...query }: z.infer<typeof ToldQuery>,
  limits: Limits,
): { filters: RecordFilters; most: number } {
  return {
    filters: recordFilters(query),
    most: pageOptions({ limit }, limits).limit ?? limits.pageSize,
  };
}

/** Whether there are events beyond those that were looked at. */
export const MoreSchema = z
  .boolean()
  .openapi({ description: "There are events beyond the latest `limit`; narrow the dates for others." });

/** A document that reprints another. */
export const CopySchema = z
  .object({
    document: z.string(),
    of: z.string(),
    contained: z.number().openapi({ description: "Share of the shorter text's words that both have." }),
  })
  .openapi("Copy");

/** An event as all reports tell of it (R30). */
export const ToldEventSchema = z
  .object({
    id: z.string(),
    documents: z.array(z.string()),
    sources: z
      .array(z.array(z.string()))
      .openapi({ description: "Documents, copies of one text together: so many sources." }),
    witnesses: z.array(z.string()).openapi({ description: "Ids of the events that it was merged from." }),
    event: recordSchema("Event"),
    conflicts: z
      .array(
        z.object({
          field: z.string(),
          values: z.array(
            z.object({ value: z.string(), records: z.array(z.string()), documents: z.array(z.string()) }),
          ),
        }),
      )
      .openapi({ description: "Where the reports differ, with every value." }),
    links: z
      .array(
        z.object({
          cluster: z.string(),
          conflicts: z.array(z.object({ field: z.string(), values: z.array(z.string()) })),
        }),
      )
      .openapi({ description: "Events that may be the same but contradict it." }),
  })
  .openapi("ToldEvent");

const Shaped = z.looseObject({ entity: z.string() });

/** What changed from one meeting to another (R29). */
export const MeetingDriftSchema = z
  .looseObject({
    added: z.array(Shaped),
    dropped: z.array(Shaped),
    roleChanged: z.array(Shaped),
    levelChanged: z.array(Shaped),
    hosts: z.object({ added: z.array(z.string()), dropped: z.array(z.string()) }).nullable(),
    rule: z.literal("R29"),
  })
  .openapi("MeetingDrift");

/** A named schema, or null: its own `nullable` would say of the null that it is an object. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);
