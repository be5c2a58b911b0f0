/** Takes a store on Node, does the jobs of its batches on worker threads for as long as it runs. */
import type { Job, Store } from "@readout/store";
import type { Limits } from "../http/limits.ts";
import type { BatchPort } from "./batch-port.ts";
import { doJob } from "./do-job.ts";
import type { ReadingPool } from "./reading-pool.ts";

/** A runner; `close` ends it after the jobs under way. */
export interface NodeRunner extends BatchPort {
  close(): Promise<void>;
}

/** How jobs are done. */
export interface NodeRunnerOptions {
  readonly limits: Limits;
  readonly pool: ReadingPool;
  /** After this time the jobs of a process that died are done by another. */
  readonly leaseMs?: number;
  /** Told of a fault of the runner itself; it goes on after a pause. */
  readonly onFault?: (error: unknown) => void;
}

/** Jobs under way for each thread: one that is read, others that wait or are being kept. */
const PER_THREAD = 4;
/** Longest pause between two looks at the queue. */
const PAUSE_MS = 1_000;

/**
 * Starts doing jobs at once: those that a process left behind are done again once their lease is over. The queue is in
 * the database, so nothing is lost by a restart, and keeping a report twice is keeping it once.
 */
export function startNodeRunner(store: Store, options: NodeRunnerOptions): NodeRunner {
  const { limits, pool, leaseMs = 30_000, onFault = () => undefined } = options;
  let closed = false;
  let wake = (): void => undefined;
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (closed) return resolve();
      const timer = setTimeout(resolve, ms);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const work = async (job: Job): Promise<void> => {
    const workspace = await store.workspace(job.workspace, `batch:${job.batch}`);
    const outcome = await doJob(workspace, job.payload, pool.read, limits);
    if ("error" in outcome) await store.queue.fail(job, outcome.error, outcome);
    else await store.queue.ack(job, outcome.result);
  };
  const most = pool.threads * PER_THREAD;
  const underWay = new Map<Job, Promise<void>>();
  // A lease only ends when its process does: a job that takes long stays this one's.
  const holding = setInterval(() => {
    for (const job of underWay.keys()) store.queue.renew(job, leaseMs).catch(onFault);
  }, leaseMs / 3);
  const round = async (): Promise<void> => {
    const jobs = await store.queue.lease({ count: most - underWay.size, leaseMs });
    for (const job of jobs) {
      const done = work(job)
        .catch(onFault)
        .finally(() => underWay.delete(job));
      underWay.set(job, done);
    }
    if (underWay.size === 0) await pause(Math.min(PAUSE_MS, (await store.queue.waitMs()) ?? PAUSE_MS));
    // Half of the places are filled again at once: one look at the queue for several jobs.
    while (underWay.size > (jobs.length > 0 ? most / 2 : 0)) await Promise.race(underWay.values());
  };
  const loop = async (): Promise<void> => {
    while (!closed) {
      await round().catch((error) => {
        onFault(error);
        return pause(PAUSE_MS);
      });
    }
    await Promise.all(underWay.values());
  };
  const ended = loop();
  return {
    added: async () => wake(),
    close: async () => {
      closed = true;
      wake();
      await ended;
      clearInterval(holding);
    },
  };
}
