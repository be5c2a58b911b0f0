/** Takes bindings of Cloudflare Queues, gives the port that sends jobs there, and what does them on the other side. */
import type { Store } from "@readout/store";
import type { Limits } from "../http/limits.ts";
import type { BatchPort, JobPlace } from "./batch-port.ts";
import { doJob, type ReadReport } from "./do-job.ts";

/** The part of a queue's binding that is used. */
export interface QueueBinding {
  sendBatch(messages: Iterable<{ body: JobPlace }>): Promise<unknown>;
}

/** What a queue hands over at once. */
export interface QueueMessages {
  readonly queue: string;
  readonly messages: readonly {
    readonly body: unknown;
    readonly attempts: number;
    ack(): void;
    retry(options?: { delaySeconds?: number }): void;
  }[];
}

/** Most messages of one call. Source: Cloudflare Queues, limits. */
const TOGETHER = 100;

/** Sends the places of jobs; what they hold stays in the database. */
export function cloudflareQueue(queue: QueueBinding): BatchPort {
  return {
    added: async (jobs) => {
      for (let at = 0; at < jobs.length; at += TOGETHER)
        await queue.sendBatch(jobs.slice(at, at + TOGETHER).map((body) => ({ body })));
    },
  };
}

/** The queue that jobs go to after their last attempt. */
const DEAD_LETTERS = "readout-dead-jobs";

/** Does the jobs of some messages: each is acknowledged once its outcome is stored, else it comes again. */
export async function doMessages(
  { queue, messages }: QueueMessages,
  store: Store,
  read: ReadReport,
  limits: Limits,
): Promise<void> {
  for (const message of messages) {
    try {
      const done = await settle(message.body as JobPlace, queue === DEAD_LETTERS, store, read, limits);
      if (done) message.ack();
      else message.retry({ delaySeconds: 4 ** Math.min(message.attempts - 1, 4) });
    } catch {
      message.retry({ delaySeconds: 4 ** Math.min(message.attempts, 4) });
    }
  }
}

// True where the job has its outcome; a job that is done or gone has it already, so a second delivery changes nothing.
async function settle(
  { workspace: id, batch, seq }: JobPlace,
  isDead: boolean,
  store: Store,
  read: ReadReport,
  limits: Limits,
): Promise<boolean> {
  const workspace = await store.workspace(id, `batch:${batch}`);
  const payload = await workspace.batches.payload(batch, seq);
  if (payload === null) return true;
  if (isDead) {
    await workspace.batches.settle(batch, seq, { error: null, final: true });
    return true;
  }
  const outcome = await doJob(workspace, payload, read, limits);
  await workspace.batches.settle(batch, seq, outcome);
  return !("error" in outcome) || outcome.final;
}
