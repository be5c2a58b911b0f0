/** Takes a database file and a port, gives the whole server on Node: the app, its database, its batches. */
import type { AddressInfo, Server } from "node:net";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { extract } from "@readout/extract";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { compress } from "hono/compress";
import { createApp } from "./app.ts";
import { startReextraction } from "./batches/node-reextraction.ts";
import { startNodeRunner } from "./batches/node-runner.ts";
import { createReadingPool } from "./batches/reading-pool.ts";
import { clientAddress } from "./client-address.ts";
import { OPEN_WORKSPACE } from "./http/access.ts";
import { LIMITS, type Limits } from "./http/limits.ts";
import type { Log } from "./http/log.ts";
import { createRateLimiter } from "./http/rate-limit.ts";

/** A server that listens; `close` ends it after the answers and jobs under way. */
export interface NodeServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Where a server listens. */
export interface ListenOptions {
  /** 0: any free one. */
  readonly port: number;
  /** The loopback interface unless another is named. */
  readonly host?: string;
}

/** What a whole server is made of. */
export interface ServerOptions extends ListenOptions {
  /** Path of the database; `:memory:` keeps nothing. */
  readonly database: string;
  /** Lets the workspace `default` be read without a token. */
  readonly openReading?: boolean;
  readonly operatorToken?: string | null;
  readonly corsOrigins?: readonly string[];
  /** Host names at which /mcp answers besides the loopback's. */
  readonly mcpHosts?: readonly string[];
  /** Proxies (addresses or networks) whose `X-Forwarded-For` is believed, for the limits by address; none unless given. */
  readonly trustedProxies?: readonly string[];
  readonly limits?: Partial<Limits>;
  /** Worker threads for batches; one for each core unless given. */
  readonly threads?: number;
  /** Reads anew, in the background, what an earlier version of the extractor read. */
  readonly reextract?: boolean;
  /** After this time the jobs of a process that died are done by another. */
  readonly leaseMs?: number;
  readonly log?: Log | null;
  /** Told of a fault in the work on batches, which goes on after a pause. */
  readonly onFault?: (error: unknown) => void;
}

/** Pages and what belongs to them; the API's bytes stay as their ETags say. */
const PACKED = /^(?:text\/(?:html|css|javascript)|image\/svg\+xml|application\/atom\+xml)\b/;

/** Starts a server; a batch that an earlier process left is gone on with. Throws ReadoutError `storage_*`, `migration_failed`. */
export async function startServer(options: ServerOptions): Promise<NodeServer> {
  const { database, openReading, operatorToken = null, corsOrigins = [], log = null } = options;
  const limits = { ...LIMITS, ...options.limits };
  const addressOf = clientAddress(options.trustedProxies ?? []);
  const store = await openStore(nodeDriver(database));
  await store.createWorkspace(OPEN_WORKSPACE, { by: "serve" });
  if (openReading !== undefined) await store.setOpenReading(OPEN_WORKSPACE, openReading, "serve");
  const pool = createReadingPool(limits.readMs, options.threads);
  const batches = startNodeRunner(store, { ...options, limits, pool });
  const rereading = options.reextract
    ? startReextraction(store, pool, options.onFault ?? (() => undefined))
    : null;
  const closeAll = async (): Promise<void> => {
    await rereading?.close();
    await batches.close();
    await pool.close();
    await store.close();
  };
  const app = createApp({
    extract,
    limits,
    store: async () => store,
    batches,
    operatorToken,
    rateLimiter: limits.requestsPerMinute > 0 ? createRateLimiter(limits.requestsPerMinute) : null,
    addressOf: (c) => addressOf(getConnInfo(c).remote.address ?? "unknown", c.req.header("x-forwarded-for")),
    packs: compress({ contentTypeFilter: PACKED }),
    log,
    corsOrigins,
    mcpHosts: options.mcpHosts ?? [],
  });
  const server = await serveNode(app, options).catch(async (error) => {
    await closeAll();
    throw error;
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await closeAll();
    },
  };
}

/** How long answers under way may take once the server is being closed. */
const CLOSE_WITHIN_MS = 5_000;

/**
 * How long a connection may wait for its next request. Longer than clients and proxies keep theirs (5 to 60 s), so that
 * it's they who end it: a server that ends one in the moment when a request is under way loses that.
 */
const KEEP_ALIVE_MS = 65_000;

/** Serves an app; rejects with the system's error where the port can't be had. */
export function serveNode(app: OpenAPIHono, options: ListenOptions): Promise<NodeServer> {
  const host = options.host ?? "127.0.0.1";
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        port: options.port,
        hostname: host,
        serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
      },
      ({ port }: AddressInfo) =>
        resolve({
          url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
          close: () => closed(server as Server & { closeAllConnections?: () => void }),
        }),
    );
    server.once("error", reject);
  });
}

function closed(server: Server & { closeAllConnections?: () => void }): Promise<void> {
  return new Promise((done, failed) => {
    // A stream of events would hold the server open for minutes.
    const timer = setTimeout(() => server.closeAllConnections?.(), CLOSE_WITHIN_MS);
    server.close((error) => {
      clearTimeout(timer);
      if (error) failed(error);
      else done();
    });
  });
}
