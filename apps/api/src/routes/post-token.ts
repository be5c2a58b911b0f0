/** POST /v1/tokens: a new token of the caller's workspace. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { enter, needs } from "../http/access.ts";
import { problemAnswers } from "../http/problem-answers.ts";
import { readJson } from "../http/read-body.ts";
import { refuseQuery } from "../http/read-query.ts";
import { parse } from "../http/report-body.ts";
import { ScopeSchema, TokenSchema } from "../http/token-schema.ts";
import type { Services } from "../services.ts";

const Body = z.strictObject({
  scopes: z.array(ScopeSchema).min(1),
  label: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: "Whose it is, for the list.", example: "desk" }),
});

const route = createRoute({
  method: "post",
  path: "/v1/tokens",
  summary: "Make a token",
  description: "Its secret is in this answer only; what is kept is a hash.",
  tags: ["Administering"],
  security: needs("admin"),
  request: { body: { required: true, content: { "application/json": { schema: Body } } } },
  responses: {
    201: {
      description: "The token",
      content: {
        "application/json": { schema: TokenSchema.extend({ token: z.string() }).openapi("NewToken") },
      },
    },
    ...problemAnswers(400, 401, 403, 408, 413, 415, 429, 503, 507),
  },
});

/** Adds the route to the app. */
export function addPostToken(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerPath(route);
  app.post(route.getRoutingPath(), async (c) => {
    const { store, workspace, token } = await enter(c, services, "admin");
    refuseQuery(c);
    const { scopes, label } = parse(Body, await readJson(c, services.limits), "body");
    const made = await store.tokens.create({
      workspace: workspace.id,
      scopes,
      ...(label === undefined ? {} : { label }),
      by: token === null ? "operator" : `token:${token.id}`,
    });
    return c.json(made, 201, { "cache-control": "no-store" });
  });
}
