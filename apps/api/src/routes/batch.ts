/** GET /v1/batches/{id}: how far a batch is. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { BatchSchema, batchOf } from "../http/batch-schema.ts";
import { addLookup } from "../http/lookup-route.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addBatch(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/batches/{id}",
    summary: "How far a batch is",
    description: "Counts of its lines by state.",
    tag: "Keeping",
    query: z.strictObject({}),
    id: { of: "Id of a batch.", example: "batch-0123456789abcdef" },
    answer: { description: "The batch", schema: BatchSchema },
    find: async (workspace, _, id) => {
      const progress = await workspace.batches.progress(id);
      return progress && batchOf(progress);
    },
  });
}
