/** The entry on Cloudflare Workers. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { extract } from "@readout/extract";
import { openStore, type Store } from "@readout/store";
import { type D1Binding, d1Driver } from "@readout/store/d1";
import { createApp } from "./app.ts";
import {
  cloudflareQueue,
  doMessages,
  type QueueBinding,
  type QueueMessages,
} from "./batches/cloudflare-queue.ts";
import { LIMITS } from "./http/limits.ts";
import type { RateLimiter } from "./http/rate-limit.ts";
import { openedOnce } from "./opened-once.ts";
import type { Services } from "./services.ts";

// Reading one sentence at start decodes the weights before the first request comes.
extract("The ministers met in Ankara on Sunday.", { published: "2024-03-14" });

/** The bindings of wrangler.jsonc; a bare workerd has none. */
interface Bindings {
  readonly DB?: D1Binding;
  readonly JOBS?: QueueBinding;
  /** A secret: `wrangler secret put READOUT_OPERATOR_TOKEN`. */
  readonly READOUT_OPERATOR_TOKEN?: string;
  readonly RATE_LIMIT?: RateLimiter;
  /** Origins apart by blanks. */
  readonly CORS_ORIGINS?: string;
  /** Host names at which /mcp answers, apart by blanks. */
  readonly MCP_HOSTS?: string;
}

let app: OpenAPIHono | null = null;

export default {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response> {
    app ??= createApp(servicesOf(bindings));
    return app.fetch(request);
  },
  async queue(messages: QueueMessages, bindings: Bindings): Promise<void> {
    const { store, limits } = servicesOf(bindings);
    if (store) await doMessages(messages, await store(), extract, limits);
  },
};

let opened: (() => Promise<Store>) | null = null;

function storeOf(database: D1Binding): () => Promise<Store> {
  opened ??= openedOnce(() => openStore(d1Driver(database)));
  return opened;
}

function servicesOf({
  DB,
  JOBS,
  READOUT_OPERATOR_TOKEN,
  RATE_LIMIT,
  CORS_ORIGINS,
  MCP_HOSTS,
}: Bindings): Services {
  return {
    extract,
    limits: { ...LIMITS, underWay: 0 },
    store: DB ? storeOf(DB) : null,
    batches: JOBS ? cloudflareQueue(JOBS) : null,
    operatorToken: READOUT_OPERATOR_TOKEN ?? null,
    rateLimiter: RATE_LIMIT ?? null,
    addressOf: (c) => c.req.header("cf-connecting-ip") ?? "unknown",
    packs: null,
    log: (line) => console.log(JSON.stringify(line)),
    corsOrigins: words(CORS_ORIGINS),
    mcpHosts: words(MCP_HOSTS),
  };
}

function words(value: string | undefined): string[] {
  return value?.split(" ").filter(Boolean) ?? [];
}
