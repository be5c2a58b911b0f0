/** GET /v1/actors: who stands in the stored reports. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { ActorType } from "@readout/core";
import { given } from "../http/given.ts";
import { addLookup } from "../http/lookup-route.ts";
import { one, PageQuery, pageOptions } from "../http/read-query.ts";
import type { Services } from "../services.ts";

/** An actor as the list shows it. */
export const StoredActorSchema = z
  .object({
    id: z.string().openapi({ example: "KEN" }),
    type: z.string(),
    name: z.string().openapi({ description: "The one printed last." }),
    documents: z.int().openapi({ description: "How many documents name it." }),
  })
  .openapi("StoredActor");

/** Adds the route to the app. */
export function addActors(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/actors",
    summary: "All actors of the stored reports",
    description: "By id.",
    query: PageQuery.extend({
      type: ActorType.optional(),
      q: one("A part of the name, whatever its case.", "kenya"),
    }),
    answer: {
      description: "A page; `next` leads to the page after it",
      schema: z.object({ items: z.array(StoredActorSchema), next: z.string().nullable() }),
    },
    find: (workspace, { limit, cursor, ...filters }) =>
      workspace.actors({ ...given(filters), ...pageOptions({ limit, cursor }, services.limits) }),
  });
}
