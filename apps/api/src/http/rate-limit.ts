/** Takes a limiter, gives what stands at the door: so many requests a minute for each address and each token. */
import { sha256Hex } from "@readout/core";
import type { Context, MiddlewareHandler } from "hono";
import { HttpProblem } from "./problems.ts";

/** Counts requests by key. Cloudflare's rate limiting binding fits, and so does `createRateLimiter`. */
export interface RateLimiter {
  limit(request: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** Counts every request that passes; refuses with `too_many_requests`. */
export function rateLimit(limiter: RateLimiter, addressOf: (c: Context) => string): MiddlewareHandler {
  return async (c, next) => {
    await countRequest(c, limiter, addressOf);
    return next();
  };
}

/**
 * Counts a request by the address and the token that it came with: a token by the hash of all of it, so that nobody uses
 * up another's. Throws HttpProblem `too_many_requests`.
 */
export async function countRequest(
  c: Context,
  limiter: RateLimiter,
  addressOf: (c: Context) => string,
): Promise<void> {
  const bearer = c.req.header("authorization");
  const keys = [
    `address:${addressOf(c)}`,
    ...(bearer === undefined ? [] : [`token:${sha256Hex(bearer).slice(0, 24)}`]),
  ];
  for (const key of keys) {
    const { success } = await limiter.limit({ key });
    if (success) continue;
    const by = key.startsWith("token") ? "token" : "address";
    throw new HttpProblem(
      "too_many_requests",
      `this ${by} has used up its requests of the minute; wait and try again`,
      { headers: { "retry-after": String(RETRY_AFTER_S) } },
    );
  }
}

/** Seconds until a tenth of the minute's requests is there again. */
const RETRY_AFTER_S = 6;

/** Most keys that are remembered; the longest unseen go first. */
const MOST_KEYS = 10_000;

/** A limiter in memory: a bucket of `perMinute` requests for each key that fills evenly. `now` gives milliseconds. */
export function createRateLimiter(perMinute: number, now: () => number = Date.now): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    limit: async ({ key }) => {
      const at = now();
      const known = buckets.get(key) ?? { left: perMinute, at };
      const left = Math.min(perMinute, known.left + ((at - known.at) / 60_000) * perMinute);
      buckets.delete(key);
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at });
      for (const [oldest] of buckets) {
        if (buckets.size <= MOST_KEYS) break;
        buckets.delete(oldest);
      }
      return { success: left >= 1 };
    },
  };
}
