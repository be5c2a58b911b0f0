/** DELETE /v1/documents/{id}: takes a report out, with all that was read from it. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { checkPrecondition } from "../http/answers.ts";
import { DocumentPath, documentTag } from "../http/document-schema.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "delete",
  path: "/v1/documents/{id}",
  summary: "Take a report out",
  description: "Its reviews stay in the log and hold again should the same text come back.",
  tags: ["Keeping"],
  security: needs("write"),
  request: { params: DocumentPath },
  responses: {
    204: { description: "It is gone" },
    ...problemAnswers(400, 401, 403, 404, 412, 429, 503, 507),
  },
});

/** Adds the route to the app. */
export function addDeleteDocument(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.delete(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "write");
    refuseQuery(c);
    const document = found(await workspace.document(c.req.param("id") ?? ""));
    checkPrecondition(c, documentTag(document));
    found((await workspace.remove(document.id)) || null);
    return c.body(null, 204);
  });
}
