/** GET /v1/events/{id}: one event with the document that it was read from. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { addLookup } from "../http/lookup-route.ts";
import { recordSchema } from "../http/record-schemas.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addEvent(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/events/{id}",
    summary: "An event",
    description: "As reviewed, whatever its status.",
    query: z.strictObject({}),
    id: { of: "Id of an event.", example: "event:0123456789abcdef" },
    answer: {
      description: "The event",
      schema: z.object({ document: z.string(), record: recordSchema("Event") }),
    },
    find: (workspace, _, id) => workspace.event(id),
  });
}
