/** GET /v1/documents/{id}/text: the text that all offsets of a stored report refer to. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { taggedAnswer, utf8 } from "../http/answers.ts";
import { DocumentPath } from "../http/document-schema.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "get",
  path: "/v1/documents/{id}/text",
  summary: "The text of a stored report",
  description:
    "As it was read: offsets are UTF-16 code units into it. 404 too where it was kept without its text.",
  tags: ["Keeping"],
  security: needs("read"),
  request: { params: DocumentPath },
  responses: {
    200: { description: "The text, in UTF-8", content: { "text/plain": { schema: z.string() } } },
    304: { description: "The client has this text already (`If-None-Match`)" },
    ...problemAnswers(400, 401, 403, 404, 429, 503),
  },
});

/** Adds the route to the app. */
export function addGetText(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { workspace } = await enter(c, services, "read");
    refuseQuery(c);
    return taggedAnswer(c, utf8(found(await workspace.text(c.req.param("id") ?? ""))), {});
  });
}
