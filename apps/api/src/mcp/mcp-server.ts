/** Takes an extractor and a workspace, gives the MCP server over them; every answer carries quotes with their offsets. */
import { McpServer } from "@modelcontextprotocol/server";
import type { McpSurroundings } from "./mcp-surroundings.ts";
import { addCompare, addContacts, addPrecedence, addRoom, addSearch } from "./record-tools.ts";
import { addCite, addExtract } from "./report-tools.ts";

/** Its tools, in the order in which a client lists them. */
const TOOLS = [addExtract, addSearch, addRoom, addContacts, addCompare, addPrecedence, addCite];

/** The server; made anew for each exchange, it keeps nothing. */
export function createMcpServer(surroundings: McpSurroundings): McpServer {
  const server = new McpServer({ name: "readout", version: "0.1.0" });
  for (const add of TOOLS) add(server, surroundings);
  return server;
}
