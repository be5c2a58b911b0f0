/** Takes what a report takes, gives what a million of them cost on Workers, and where it stops. */
import { LIMITS, PRICES } from "./prices.ts";

/** What one report takes: processor to read and to store it, rows and index entries written, its share of the database, and of that the bodies. */
export interface ReportCost {
  readonly cpuMs: number;
  readonly rows: number;
  readonly bytes: number;
  readonly bodyBytes: number;
}

/** A line of the bill. */
export interface Cost {
  readonly what: string;
  readonly count: number;
  readonly dollars: number;
}

/** Lines of a batch and messages that a consumer takes at once, as the API has them. */
const BATCH = 1000;
const AT_ONCE = 20;
const GB = 1e9;

/** The bill for reports that come in batches; storage is for one month. */
export function bill(reports: number, { cpuMs, rows, bytes }: ReportCost): Cost[] {
  const line = (what: string, count: number, price: number): Cost => ({
    what,
    count,
    dollars: count * price,
  });
  return [
    line("requests: batches and deliveries", reports / BATCH + reports / AT_ONCE, PRICES.request),
    line("ms of processor, reading and storing", reports * cpuMs, PRICES.cpuMs),
    line("operations of Queues: write, read, delete", reports * 3, PRICES.queueOperation),
    line("rows and index entries written to D1", reports * rows, PRICES.rowWritten),
    line("GB in D1, a month", (reports * bytes) / GB, PRICES.d1Storage),
  ];
}

/** A store of so many reports: its size, databases at their limit, a month's storage in D1 alone and with the bodies in R2. */
export function stored(
  reports: number,
  { bytes, bodyBytes }: ReportCost,
): { readonly gb: number; readonly databases: number; readonly d1: number; readonly withR2: number } {
  const [gb, bodies] = [(reports * bytes) / GB, (reports * bodyBytes) / GB];
  return {
    gb,
    databases: Math.ceil(gb / LIMITS.databaseGb),
    d1: gb * PRICES.d1Storage,
    withR2: (gb - bodies) * PRICES.d1Storage + bodies * PRICES.r2Storage,
  };
}

/** Milliseconds until so many partitions have answered, each after `answerMs`, over the connections that a Worker may hold. */
export function fanOut(partitions: number, answerMs: number): number {
  return Math.ceil(partitions / LIMITS.connections) * answerMs;
}
