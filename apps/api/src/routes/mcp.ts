/** POST /mcp: the same answers for models, by the Model Context Protocol over HTTP. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { enter } from "../http/access.ts";
import { readBody } from "../http/read-body.ts";
import type { Services } from "../services.ts";

/** Adds the route; it stands outside `/v1` and its OpenAPI document. Host and Origin are checked, against rebinding. */
export function addMcp(app: OpenAPIHono, services: Services): void {
  app.all("/mcp", async (c) => {
    // At the first question: the protocol's own schemas would double the start of a server that nobody asks by it.
    const { answerMcp } = await import("../mcp/answer-mcp.ts");
    return answerMcp(c.req.raw, services, {
      body: () => readBody(c.req.raw, services.limits),
      workspace: async () => (await enter(c, services, "read")).workspace,
    });
  });
}
