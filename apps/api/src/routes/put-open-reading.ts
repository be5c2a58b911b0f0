/** PUT /v1/workspace/open-reading: whether the workspace may be read without a token. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { readJson } from "../http/read-body.ts";
import { refuseQuery } from "../http/read-query.ts";
import { parse } from "../http/report-body.ts";
import type { Services } from "../services.ts";

const OpenReading = z.strictObject({ open: z.boolean() }).openapi("OpenReading");

const route = createRoute({
  method: "put",
  path: "/v1/workspace/open-reading",
  summary: "Let all read, or not",
  description: "Off unless switched on; writing and reviewing always need a token.",
  tags: ["Administering"],
  security: needs("admin"),
  request: { body: { required: true, content: { "application/json": { schema: OpenReading } } } },
  responses: {
    200: { description: "As it is now", content: { "application/json": { schema: OpenReading } } },
    ...problemAnswers(400, 401, 403, 408, 413, 415, 429, 503, 507),
  },
});

/** Adds the route to the app. */
export function addPutOpenReading(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.put(route.getRoutingPath(), async (c) => {
    const { store, workspace, token } = await enter(c, services, "admin");
    refuseQuery(c);
    const { open } = parse(OpenReading, await readJson(c, services.limits), "body");
    await store.setOpenReading(workspace.id, open, token === null ? "operator" : `token:${token.id}`);
    return c.json({ open });
  });
}
