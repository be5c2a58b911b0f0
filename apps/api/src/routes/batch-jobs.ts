/** GET /v1/batches/{id}/jobs: what became of each line of a batch. */
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { BatchJobSchema, batchJobOf, STATES } from "../http/batch-schema.ts";
import { addLookup } from "../http/lookup-route.ts";
import { PageQuery, pageOptions } from "../http/read-query.ts";
import type { Services } from "../services.ts";

/** Adds the route to the app. */
export function addBatchJobs(app: OpenAPIHono, services: Services): void {
  addLookup(app, services, {
    path: "/v1/batches/{id}/jobs",
    summary: "The lines of a batch",
    description: "In the order of the input; `state=failed` gives those that failed, with the reason.",
    tag: "Keeping",
    query: PageQuery.extend({ state: z.enum(["waiting", "running", "done", "failed"]).optional() }),
    id: { of: "Id of a batch.", example: "batch-0123456789abcdef" },
    answer: {
      description: "A page; `next` leads to the page after it",
      schema: z.object({ items: z.array(BatchJobSchema), next: z.string().nullable() }),
    },
    find: async (workspace, { limit, cursor, state }, id) => {
      if ((await workspace.batches.progress(id)) === null) return null;
      const page = await workspace.batches.jobs(id, {
        ...pageOptions({ limit, cursor }, services.limits),
        ...(state === undefined ? {} : { state: STATES[state] }),
      });
      return { items: page.items.map(batchJobOf), next: page.next };
    },
  });
}
