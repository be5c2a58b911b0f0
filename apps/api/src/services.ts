/** Gives Services: what the app is handed from outside, so that one app runs on Workers, on Node and in a test. */
import type { Dossier } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import type { Store } from "@readout/store";
import type { Context, MiddlewareHandler } from "hono";
import type { BatchPort } from "./batches/batch-port.ts";
import type { Limits } from "./http/limits.ts";
import type { Log } from "./http/log.ts";
import type { RateLimiter } from "./http/rate-limit.ts";

/** What a server is made of. */
export interface Services {
  /** Reads one report; never throws on text. */
  readonly extract: (text: string, options: ExtractOptions) => Dossier;
  readonly limits: Limits;
  /** The database, opened at the first call; null on a server that keeps nothing. */
  readonly store: (() => Promise<Store>) | null;
  /** Gets the jobs of batches done; null where the server has nothing for that. */
  readonly batches: BatchPort | null;
  /** A secret of the operator's own, with which the first tokens are made over HTTP; null where there is none. */
  readonly operatorToken: string | null;
  /** Counts requests by address and token; null for no limit. */
  readonly rateLimiter: RateLimiter | null;
  /** The address that a request came from. */
  readonly addressOf: (c: Context) => string;
  /** Packs pages on their way to the browser; null where the platform does. */
  readonly packs: MiddlewareHandler | null;
  /** Takes a line for each request; null for no log. */
  readonly log: Log | null;
  /** Origins whose pages may call the API from a browser; none unless named. */
  readonly corsOrigins: readonly string[];
  /** Host names at which /mcp answers besides the loopback's. */
  readonly mcpHosts: readonly string[];
}
