/** GET /v1/actors/{id}: an actor as all stored reports know it. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { addLookup } from "../http/lookup-route.ts";
import { recordSchema } from "../http/record-schemas.ts";
import type { Services } from "../services.ts";
import { StoredActorSchema } from "./actors.ts";

/** Adds the route to the app. */
export function addActor(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/actors/{id}",
    summary: "An actor",
    description: "One record united from the latest 50 documents that name it.",
    query: z.strictObject({}),
    id: { of: "Id of an actor.", example: "KEN" },
    answer: {
      description: "The actor",
      schema: StoredActorSchema.extend({ record: recordSchema("Actor") }).openapi("ActorProfile"),
    },
    find: (workspace, _, id) => workspace.actor(id),
  });
}
