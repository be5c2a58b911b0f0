/** GET /v1/meetings/{id}/room: who was in the room, as what, at what level. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { addLookup } from "../http/lookup-route.ts";
import { RoomSchema } from "../http/room-schema.ts";
import type { Services } from "../services.ts";

/** Says that a host who is only known to have hosted is taken to sit. */
export const PRESUMED = z.enum(["true", "false"]).optional().openapi({
  description: "`true`: who hosted the ministers of others is presumed to have taken part (R3).",
});

/** Adds the route to the app. */
export function addRoom(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/meetings/{id}/room",
    summary: "The room card of a meeting",
    description:
      "Delegations with their seats, hosts, format, levels and dyads, and what the text leaves open.",
    query: z.strictObject({ presumed: PRESUMED }),
    id: { of: "Id of an event.", example: "event:0123456789abcdef" },
    answer: { description: "The room card", schema: RoomSchema },
    find: (workspace, { presumed }, id) =>
      workspace.room(id, { counterpartPresumption: presumed === "true" }),
  });
}
