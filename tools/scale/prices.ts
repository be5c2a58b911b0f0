/**
 * Gives what Cloudflare asks for (US dollars, Workers Paid, beyond what a month includes) and allows, each as its page
 * had it in 2026: workers/platform/pricing, workers/platform/limits, queues/platform/pricing, queues/platform/limits,
 * d1/platform/pricing, d1/platform/limits and r2/pricing under developers.cloudflare.com.
 */

const MILLION = 1_000_000;

/** Prices of one each; storage is for a GB and a month. */
export const PRICES = {
  request: 0.3 / MILLION,
  cpuMs: 0.02 / MILLION,
  /** One for each 64 KB written, read or deleted. */
  queueOperation: 0.4 / MILLION,
  /** An entry of an index is a row of its own. */
  rowWritten: 1 / MILLION,
  d1Storage: 0.75,
  r2Storage: 0.015,
  r2Write: 4.5 / MILLION,
} as const;

/** Limits that the plan meets. An account's storage in D1 is raised on request, a database's isn't. */
export const LIMITS = {
  databaseGb: 10,
  accountGb: 1000,
  queriesPerInvocation: 1000,
  connections: 6,
  consumers: 250,
  messagesPerSecond: 5000,
} as const;
