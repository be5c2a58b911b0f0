/** GET /v1/tokens: the tokens of the caller's workspace, without their secrets. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { jsonAnswer } from "../http/answers.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { refuseQuery } from "../http/read-query.ts";
import { TokenSchema } from "../http/token-schema.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "get",
  path: "/v1/tokens",
  summary: "All tokens of the workspace",
  description: "Oldest first, revoked ones too.",
  tags: ["Administering"],
  security: needs("admin"),
  responses: {
    200: {
      description: "The tokens",
      content: { "application/json": { schema: z.object({ items: z.array(TokenSchema) }) } },
    },
    304: { description: "The client has this list already (`If-None-Match`)" },
    ...problemAnswers(400, 401, 403, 429, 503),
  },
});

/** Adds the route to the app. */
export function addListTokens(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    const { store, workspace } = await enter(c, services, "admin");
    refuseQuery(c);
    return jsonAnswer(c, { items: await store.tokens.list(workspace.id) });
  });
}
