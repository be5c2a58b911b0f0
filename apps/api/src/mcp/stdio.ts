/** Takes a database file or none, serves the MCP tools over standard input and output. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { extract } from "@readout/extract";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { LIMITS } from "../http/limits.ts";
import { openedOnce } from "../opened-once.ts";
import { createMcpServer } from "./mcp-server.ts";

/** Which workspace of which database the tools read; the database is opened at the first question to it. */
export interface McpStdioOptions {
  readonly database: string;
  readonly workspace: string;
}

/** Serves until the client goes away. Nothing else may write to standard output. */
export function serveMcpStdio({ database, workspace }: McpStdioOptions): { close: () => Promise<void> } {
  const store = openedOnce(() => openStore(nodeDriver(database)));
  return serveStdio(() =>
    createMcpServer({
      extract,
      limits: LIMITS,
      workspace: async () => (await store()).workspace(workspace, "mcp"),
    }),
  );
}
