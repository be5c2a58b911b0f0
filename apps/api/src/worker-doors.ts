/** Takes the bindings of Cloudflare Workers, gives what stands at the doors of its apps. */
import type { DoorServices } from "./doors.ts";
import { LIMITS } from "./http/limits.ts";
import type { RateLimiter } from "./http/rate-limit.ts";

/** The bindings that the doors go by. */
export interface DoorBindings {
  readonly RATE_LIMIT?: RateLimiter;
  /** Origins apart by blanks. */
  readonly CORS_ORIGINS?: string;
}

/** The limits of a worker: how many requests are under way is the platform's to say. */
export const WORKER_LIMITS = { ...LIMITS, underWay: 0 };

/** The services at the doors. */
export const doorServices = ({ RATE_LIMIT, CORS_ORIGINS }: DoorBindings): DoorServices => ({
  limits: WORKER_LIMITS,
  rateLimiter: RATE_LIMIT ?? null,
  addressOf: (c) => c.req.header("cf-connecting-ip") ?? "unknown",
  packs: null,
  log: (line) => console.log(JSON.stringify(line)),
  corsOrigins: CORS_ORIGINS?.split(" ").filter(Boolean) ?? [],
});
