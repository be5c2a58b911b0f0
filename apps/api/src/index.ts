/** @readout/api: the app and its server on Node. */
export { createApp } from "./app.ts";
export { LIMITS, type Limits } from "./http/limits.ts";
export { type NodeServer, serveNode } from "./node.ts";
export type { Services } from "./services.ts";
