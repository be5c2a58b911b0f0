/** @readout/api: the app and its server on Node. */
export { createApp } from "./app.ts";
export type { BatchPort, JobPlace } from "./batches/batch-port.ts";
export { LIMITS, type Limits } from "./http/limits.ts";
export type { Log, LogLine } from "./http/log.ts";
export type { RateLimiter } from "./http/rate-limit.ts";
export { type McpStdioOptions, serveMcpStdio } from "./mcp/stdio.ts";
export { type ListenOptions, type NodeServer, type ServerOptions, serveNode, startServer } from "./node.ts";
export type { Services } from "./services.ts";
