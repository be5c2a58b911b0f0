/** GET /v1/series: the series of meetings that are kept, and how their members changed. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { mergedEvents, toldSeries } from "@readout/store";
import { addLookup } from "../http/lookup-route.ts";
import { MeetingDriftSchema, MoreSchema, orNull, ToldQuery, toldFilters } from "../http/told-schemas.ts";
import type { Services } from "../services.ts";

const Series = z
  .object({
    series: z
      .string()
      .openapi({ description: "Id of a named format, of a stated series, or the principals." }),
    meetings: z.array(
      z.object({
        id: z.string(),
        when: z.string().nullable().openapi({ description: "EDTF." }),
        added: z.array(z.string()),
        dropped: z.array(z.string()),
        drift: orNull(MeetingDriftSchema),
      }),
    ),
  })
  .openapi("Series");

/** Adds the route to the app. */
export function addSeries(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/series",
    summary: "Series of meetings",
    description:
      "Meetings of one named format, one stated series or the same principals, by date, and who came and stayed away (R29).",
    query: ToldQuery.extend({
      changed: z
        .enum(["true", "false"])
        .optional()
        .openapi({ description: "`true`: only those whose members changed." }),
    }),
    answer: {
      description: "The series",
      schema: z.object({ items: z.array(Series), more: MoreSchema }),
    },
    find: async (workspace, { changed, ...query }) => {
      const { filters, most } = toldFilters(query, services.limits);
      const { events, more } = await mergedEvents(workspace, filters, most);
      return { items: toldSeries(events, changed === "true"), more };
    },
  });
}
