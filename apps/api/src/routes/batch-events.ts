/** GET /v1/batches/{id}/events: the progress of a batch as it happens, as server-sent events. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Workspace } from "@readout/store";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { enter, needs } from "../http/access.ts";
import { BatchPath, batchOf } from "../http/batch-schema.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "get",
  path: "/v1/batches/{id}/events",
  summary: "The progress of a batch, live",
  description:
    "Server-sent events: `progress` with the batch at every change, `finished` at the end. The stream ends after five minutes at the latest; browsers then ask again by themselves, until they have had the last event.",
  tags: ["Keeping"],
  security: needs("read"),
  request: { params: BatchPath },
  responses: {
    204: { description: "The client has had the last event (`Last-Event-ID`)" },
    200: { description: "The events", content: { "text/event-stream": { schema: z.string() } } },
    ...problemAnswers(400, 401, 403, 404, 429, 503),
  },
});

const LOOK_EVERY_MS = 500;
const LONGEST_MS = 300_000;
/** A comment as often as this keeps proxies from ending a stream in which nothing happens. */
const SIGN_EVERY_MS = 15_000;
/** The id of the last event of every batch. */
const LAST_ID = "finished";

/** Adds the route to the app. */
export function addBatchEvents(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    refuseQuery(c);
    const id = c.req.param("id") ?? "";
    const { closed, queued, leased } = found(await workspace.batches.progress(id));
    // The status at which a browser doesn't ask again.
    if (c.req.header("last-event-id") === LAST_ID && closed && queued + leased === 0)
      return c.body(null, 204);
    return streamSSE(c, (stream) => tell(stream, workspace, id));
  });
}

async function tell(stream: SSEStreamingApi, workspace: Workspace, id: string): Promise<void> {
  let last = "";
  for (let waited = 0; waited < LONGEST_MS && !stream.aborted; waited += LOOK_EVERY_MS) {
    const progress = await workspace.batches.progress(id);
    if (progress === null) return;
    const batch = batchOf(progress);
    const data = JSON.stringify(batch);
    const event = batch.finished ? "finished" : "progress";
    if (data !== last) await stream.writeSSE({ event, data, id: batch.finished ? LAST_ID : String(waited) });
    else if (waited % SIGN_EVERY_MS === 0) await stream.write(": waiting\n\n");
    if (batch.finished) return;
    last = data;
    await stream.sleep(LOOK_EVERY_MS);
  }
}
