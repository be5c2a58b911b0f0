/** Takes a database file or none, serves the MCP tools over standard input and output. */
import { existsSync } from "node:fs";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { ReadoutError } from "@readout/core";
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

/** Serves until the client goes away. Nothing else may write to standard output; `onFault` is told of messages that are none. */
export function serveMcpStdio(
  { database, workspace }: McpStdioOptions,
  onFault: (message: string) => void = () => undefined,
): { close: () => Promise<void> } {
  const store = openedOnce(() => {
    // Opening a path makes the file: a question over a mistyped one would be answered from nothing.
    if (existsSync(database)) return openStore(nodeDriver(database));
    throw new ReadoutError("not_found", `${database}: no database there; fill one with: readout add FILE…`);
  });
  return serveStdio(
    () =>
      createMcpServer({
        extract,
        limits: LIMITS,
        workspace: async () => (await store()).workspace(workspace, "mcp"),
      }),
    { onerror: ({ message }) => onFault(message) },
  );
}
