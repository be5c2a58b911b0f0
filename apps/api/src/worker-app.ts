/** Takes the bindings of Cloudflare Workers, gives the whole app over them, and what does the jobs of its queue. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { extract } from "@readout/extract";
import { openStore, type Store } from "@readout/store";
import { type D1Binding, d1Driver } from "@readout/store/d1";
import type { MiddlewareHandler } from "hono";
import { createApp } from "./app.ts";
import {
  cloudflareQueue,
  doMessages,
  type QueueBinding,
  type QueueMessages,
} from "./batches/cloudflare-queue.ts";
import { openedOnce } from "./opened-once.ts";
import type { Services } from "./services.ts";
import { type DoorBindings, doorServices } from "./worker-doors.ts";

/** The bindings of wrangler.jsonc; a bare workerd has none. */
export interface Bindings extends DoorBindings {
  readonly DB?: D1Binding;
  readonly JOBS?: QueueBinding;
  /** A secret: `wrangler secret put READOUT_OPERATOR_TOKEN`. */
  readonly READOUT_OPERATOR_TOKEN?: string;
  /** Host names at which /mcp answers, apart by blanks. */
  readonly MCP_HOSTS?: string;
}

/** The app with all routes. */
export const createWorkerApp = (bindings: Bindings, turns: MiddlewareHandler | null): OpenAPIHono =>
  createApp(servicesOf(bindings), turns);

/** Reads what the queue brings. */
export async function doJobs(messages: QueueMessages, bindings: Bindings): Promise<void> {
  const { store, limits } = servicesOf(bindings);
  if (store) await doMessages(messages, await store(), extract, limits);
}

let opened: (() => Promise<Store>) | null = null;

function storeOf(database: D1Binding): () => Promise<Store> {
  opened ??= openedOnce(() => openStore(d1Driver(database)));
  return opened;
}

function servicesOf(bindings: Bindings): Services {
  const { DB, JOBS, READOUT_OPERATOR_TOKEN, MCP_HOSTS } = bindings;
  return {
    ...doorServices(bindings),
    extract,
    store: DB ? storeOf(DB) : null,
    batches: JOBS ? cloudflareQueue(JOBS) : null,
    operatorToken: READOUT_OPERATOR_TOKEN ?? null,
    mcpHosts: MCP_HOSTS?.split(" ").filter(Boolean) ?? [],
  };
}
