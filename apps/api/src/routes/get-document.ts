/** GET /v1/documents/{id}: what is known of a stored report. */
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { jsonAnswer } from "../http/answers.ts";
import { DocumentPath, documentTag, StoredDocumentSchema } from "../http/document-schema.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "get",
  path: "/v1/documents/{id}",
  summary: "A stored report",
  description: "Its ETag can be given to DELETE in `If-Match`.",
  tags: ["Keeping"],
  security: needs("read"),
  request: { params: DocumentPath },
  responses: {
    200: { description: "The document", content: { "application/json": { schema: StoredDocumentSchema } } },
    304: { description: "The client has this state already (`If-None-Match`)" },
    ...problemAnswers(400, 401, 403, 404, 429, 503),
  },
});

/** Adds the route to the app. */
export function addGetDocument(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    refuseQuery(c);
    const document = found(await workspace.document(c.req.param("id") ?? ""));
    return jsonAnswer(c, document, { tag: documentTag(document) });
  });
}
