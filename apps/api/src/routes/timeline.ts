/** GET /v1/timeline: meetings by date, each once however many reports tell of it, and what changed from one to the next. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { timeline } from "@readout/store";
import { addLookup } from "../http/lookup-route.ts";
import {
  MeetingDriftSchema,
  MoreSchema,
  orNull,
  ToldEventSchema,
  ToldQuery,
  toldFilters,
} from "../http/told-schemas.ts";
import type { Services } from "../services.ts";

const Entry = ToldEventSchema.extend({
  series: z.string().openapi({
    description:
      "Its series: that of the earlier meeting here that it goes on with, else the stated one, else its own id.",
  }),
  drift: orNull(
    MeetingDriftSchema.extend({
      from: z.string().openapi({ description: "Id of the event that it is compared with." }),
      sameSeries: z.enum(["yes", "no", "unknown"]),
    }),
  ),
}).openapi("TimelineEntry");

const Tracks = z.object({
  between: z.array(z.string()).length(2),
  overlap: z.enum(["yes", "unknown"]),
  commonParties: z.array(z.string()),
  differ: z.array(z.enum(["members", "ministries"])),
  coordinated: z.boolean(),
  events: z.array(z.string()),
  rule: z.literal("R18"),
});

/** Adds the route to the app. */
export function addTimelineRoute(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/timeline",
    summary: "Meetings by date",
    description:
      "Meetings, calls and visits, or the types asked for, oldest first: each once however many reports tell of it (R30), with what changed since the last of its series (R29), and series that run beside each other (R18).",
    query: ToldQuery,
    answer: {
      description: "The meetings",
      schema: z
        .object({ items: z.array(Entry), tracks: z.array(Tracks), more: MoreSchema })
        .openapi("Timeline"),
    },
    find: async (workspace, query) => {
      const { filters, most } = toldFilters(query, services.limits);
      const { entries, tracks, more } = await timeline(workspace, filters, most);
      return { items: entries, tracks, more };
    },
  });
}
