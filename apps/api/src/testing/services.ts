/** Gives services for tests: nothing kept, nothing limited, unless a test says otherwise. */
import { extract } from "@readout/extract";
import { LIMITS } from "../http/limits.ts";
import type { Services } from "../services.ts";

/** The services with some of them replaced. */
export function testServices(some: Partial<Services> = {}): Services {
  return {
    extract,
    limits: LIMITS,
    store: null,
    batches: null,
    operatorToken: null,
    rateLimiter: null,
    addressOf: () => "127.0.0.1",
    packs: null,
    log: null,
    corsOrigins: [],
    mcpHosts: [],
    ...some,
  };
}
