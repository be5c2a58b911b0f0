/** Takes a request to /mcp, gives the answer of the protocol. */
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import type { Workspace } from "@readout/store";
import type { Services } from "../services.ts";
import { createMcpServer } from "./mcp-server.ts";

/** What of a request is only taken once its Host and Origin are known to be allowed. */
export interface McpVisit {
  /** Read by ourselves, so that its limits are those of every body. */
  readonly body: () => Promise<string>;
  readonly workspace: () => Promise<Workspace>;
}

/** The answer; 403 where Host or Origin is none of this machine's or of the services'. */
export async function answerMcp(request: Request, services: Services, visit: McpVisit): Promise<Response> {
  const hosts = [...localhostAllowedHostnames(), ...services.mcpHosts];
  const origins = [...localhostAllowedOrigins(), ...services.mcpHosts, ...services.corsOrigins.map(hostOf)];
  const refused = hostHeaderValidationResponse(request, hosts) ?? originValidationResponse(request, origins);
  if (refused) return refused;
  const { extract, limits } = services;
  const handler = createMcpHandler(() => createMcpServer({ extract, limits, workspace: visit.workspace }));
  if (request.method !== "POST") return handler.fetch(request);
  const body = await visit.body();
  return handler.fetch(new Request(request.url, { method: "POST", headers: request.headers, body }));
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.hostname ?? origin;
}
