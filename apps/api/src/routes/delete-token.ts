/** DELETE /v1/tokens/{id}: ends a token of the caller's workspace. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { found } from "../http/missing.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { refuseQuery } from "../http/read-query.ts";
import type { Services } from "../services.ts";

const route = createRoute({
  method: "delete",
  path: "/v1/tokens/{id}",
  summary: "Revoke a token",
  description: "From the next request on it is as unknown as any.",
  tags: ["Administering"],
  security: needs("admin"),
  request: { params: z.object({ id: z.string().openapi({ example: "0123456789abcdef" }) }) },
  responses: {
    204: { description: "It is revoked" },
    ...problemAnswers(400, 401, 403, 404, 429, 503, 507),
  },
});

/** Adds the route to the app. */
export function addDeleteToken(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.delete(route.getRoutingPath(), async (c) => {
    const { store, workspace, token } = await enter(c, services, "admin");
    refuseQuery(c);
    const by = token === null ? "operator" : `token:${token.id}`;
    found((await store.tokens.revoke(workspace.id, c.req.param("id") ?? "", by)) || null);
    return c.body(null, 204);
  });
}
