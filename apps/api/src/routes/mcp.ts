/** POST /mcp: the same answers for models, by the Model Context Protocol over HTTP. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { enter } from "../http/access.ts";
import { countRequest } from "../http/rate-limit.ts";
import { readBody } from "../http/read-body.ts";
import type { Services } from "../services.ts";

/** Adds the route; it stands outside `/v1` and its OpenAPI document. Host and Origin are checked, against rebinding. */
export function addMcp(app: OpenAPIHono, services: Services): void {
  app.all("/mcp", async (c) => {
    // At the first question: the protocol's own schemas would double the start of a server that nobody asks by it.
    const { answerMcp } = await import("../mcp/answer-mcp.ts");
    return answerMcp(c.req.raw, services, {
      body: async () => {
        const body = await readBody(c.req.raw, services.limits);
        if (services.rateLimiter)
          // The door counted one; the protocol's older revision takes many in a list.
          for (let more = messagesIn(body); more > 1; more--)
            await countRequest(c, services.rateLimiter, services.addressOf);
        return body;
      },
      workspace: async () => (await enter(c, services, "read")).workspace,
    });
  });
}

/** Messages that the protocol's own code takes in one list. */
const MOST_MESSAGES = 100;

/** How many messages a body asks to have answered; 1 where it is no list. */
function messagesIn(body: string): number {
  if (!body.trimStart().startsWith("[")) return 1;
  try {
    return Math.min(MOST_MESSAGES, (JSON.parse(body) as unknown[]).length);
  } catch {
    return 1;
  }
}
