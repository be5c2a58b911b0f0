/** Stands in the worker's bundle for what MCP checks a client's filled-in forms with; no tool here asks for one. */
export class DefaultJsonSchemaValidator {}
