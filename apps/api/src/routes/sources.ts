/** GET /v1/sources: what several reports tell of, how many sources that makes, and where they differ. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { mergedEvents } from "@readout/store";
import { addLookup } from "../http/lookup-route.ts";
import { CopySchema, MoreSchema, ToldEventSchema, ToldQuery, toldFilters } from "../http/told-schemas.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addSources(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/sources",
    summary: "What several reports tell of",
    description:
      "Events that more than one report tells of, with their sources and conflicts, and which reports reprint others (R30).",
    query: ToldQuery,
    answer: {
      description: "The events by id",
      schema: z
        .object({ items: z.array(ToldEventSchema), copies: z.array(CopySchema), more: MoreSchema })
        .openapi("Sources"),
    },
    find: async (workspace, query) => {
      const { filters, most } = toldFilters(query, services.limits);
      const { events, copies, more } = await mergedEvents(workspace, filters, most);
      return { items: events.filter(({ witnesses }) => witnesses.length > 1), copies, more };
    },
  });
}
