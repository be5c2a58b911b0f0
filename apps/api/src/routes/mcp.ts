/** POST /mcp: the same answers for models, by the Model Context Protocol over HTTP. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { enter } from "../http/access.ts";
import { readBody } from "../http/read-body.ts";
import { createMcpServer } from "../mcp/mcp-server.ts";
import type { Services } from "../services.ts";

/** Adds the route; it stands outside `/v1` and its OpenAPI document. Host and Origin are checked, against rebinding. */
export function addMcp(app: OpenAPIHono, services: Services): void {
  const hosts = [...localhostAllowedHostnames(), ...services.mcpHosts];
  const origins = [...localhostAllowedOrigins(), ...services.mcpHosts, ...services.corsOrigins.map(hostOf)];
  app.all("/mcp", async (c) => {
    const refused =
      hostHeaderValidationResponse(c.req.raw, hosts) ?? originValidationResponse(c.req.raw, origins);
    if (refused) return refused;
    const handler = createMcpHandler(() =>
      createMcpServer({
        extract: services.extract,
        limits: services.limits,
        workspace: async () => (await enter(c, services, "read")).workspace,
      }),
    );
    if (c.req.method !== "POST") return handler.fetch(c.req.raw);
    // Read by ourselves, so that its limits are those of every body.
    const body = await readBody(c.req.raw, services.limits);
    return handler.fetch(new Request(c.req.url, { method: "POST", headers: c.req.raw.headers, body }));
  });
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? origin;
}
