/** Takes jobs off the queue in the database and puts back what wasn't finished: at least once each, none lost. */
import type { Driver } from "../driver.ts";
import type { Surroundings } from "../scope.ts";

/** A job that was taken. `lease` shows that it is still the taker's; `attempt` is one more than the times it failed. */
export interface Job {
  readonly workspace: string;
  readonly batch: string;
  readonly seq: number;
  readonly payload: string;
  readonly attempt: number;
  readonly lease: string;
}

/** How jobs are taken. */
export interface LeaseOptions {
  readonly count?: number;
  /** After this time an unfinished job is taken to be lost and queued again. */
  readonly leaseMs?: number;
}

/**
 * The queue of all workspaces' batches. A job may be handed out twice (a taker that died after its work), so consumers
 * have to be idempotent; putting a document is. A taker that dies uses up none of a job's attempts: its death is not the
 * job's failure, and the next takes the job at once, a job that was lost before after a pause.
 */
export interface Queue {
  /** Takes up to `count` jobs (1 unless given) for `leaseMs` (60,000); an empty list where none is due. */
  lease(options?: LeaseOptions): Promise<Job[]>;
  /** Longer hold; false where the lease was lost. */
  renew(job: Job, leaseMs?: number): Promise<boolean>;
  /** The job is done; false where the lease was lost, and another does it. */
  ack(job: Job, result?: string): Promise<boolean>;
  /** The job failed: again later (after 1 s, 4 s, 16 s …), or dead after the fifth time, or at once with `final`. */
  fail(
    job: Job,
    error: string,
    options?: { readonly final?: boolean; readonly result?: string },
  ): Promise<boolean>;
  /** Milliseconds until the next job is due, 0 if one is; null where nothing waits. */
  waitMs(): Promise<number | null>;
}

const LEASE_MS = 60_000;
const MOST_ATTEMPTS = 5;
/** A job whose takers end this often, whatever else they did, is what ends them. */
const MOST_LOSSES = 100;
const LONGEST_PAUSE_MS = 64_000;
const LONGEST_ERROR = 1000;

/** The queue of a database. */
export function queueOf(driver: Driver, { now, random }: Surroundings): Queue {
  const changed = async (
    { workspace, batch, seq, lease }: Job,
    set: string,
    params: readonly (string | number | null)[],
  ): Promise<boolean> => {
    const sql = `UPDATE jobs SET ${set} WHERE ${HELD} RETURNING key`;
    return (await driver.all(sql, [...params, workspace, batch, seq, lease])).length > 0;
  };
  return {
    lease: async ({ count = 1, leaseMs = LEASE_MS } = {}) => {
      const [time, lease] = [now(), random(12)];
      const [, , jobs = []] = await driver.batch([
        { sql: REQUEUE, params: [time, time] },
        { sql: LEASE, params: [lease, time + leaseMs, time, count] },
        { sql: LEASED, params: [time + leaseMs, lease] },
      ]);
      return jobs as unknown as Job[];
    },
    renew: (job, leaseMs = LEASE_MS) => changed(job, "lease_until = ?", [now() + leaseMs]),
    ack: (job, result = "") =>
      changed(
        job,
        "state = 'done', result = ?, error = NULL, payload = NULL, lease = NULL, attempts = attempts + 1",
        [result],
      ),
    fail: (job, error, { final = false, result } = {}) => {
      const state = final || job.attempt >= MOST_ATTEMPTS ? "dead" : "queued";
      const due = now() + 1000 * 4 ** (job.attempt - 1);
      return changed(
        job,
        "state = ?, due = ?, error = ?, result = ?, lease = NULL, attempts = attempts + 1",
        [state, due, error.slice(0, LONGEST_ERROR), result ?? null],
      );
    },
    waitMs: async () => {
      const [row] = await driver.all<{ due: number | null }>(NEXT_DUE);
      return row?.due == null ? null : Math.max(0, row.due - now());
    },
  };
}

const OWNED = "jobs j JOIN batches b ON b.key = j.batch JOIN workspaces w ON w.key = b.workspace";

/** Of a workspace, batch and place in it: the job, while a lease is its taker's. */
const HELD = `key = (SELECT j.key FROM ${OWNED} WHERE w.id = ? AND b.id = ? AND j.seq = ?)
  AND lease = ? AND state = 'leased'`;

/** Puts back what was leased until a time that is over: later each time it is lost. */
const REQUEUE = `UPDATE jobs SET state = CASE WHEN lost + 1 >= ${MOST_LOSSES} THEN 'dead' ELSE 'queued' END, lease = NULL,
  lost = lost + 1, due = ? + min(${LONGEST_PAUSE_MS}, 1000 * lost * lost),
  error = 'the worker ended before the job did' WHERE state = 'leased' AND lease_until <= ?`;

/** Leases those that have been due for longest. */
const LEASE = `UPDATE jobs SET state = 'leased', lease = ?, lease_until = ? WHERE key IN
  (SELECT key FROM jobs WHERE state = 'queued' AND due <= ? ORDER BY due, key LIMIT ?)`;

/** The jobs of a lease. */
const LEASED = `SELECT w.id AS workspace, b.id AS batch, j.seq, j.payload, j.attempts + 1 AS attempt, j.lease
  FROM ${OWNED} WHERE j.state = 'leased' AND j.lease_until = ? AND j.lease = ? ORDER BY j.due, j.key`;

/** When the next job is due: one that waits, or one whose lease ends. */
const NEXT_DUE = `SELECT min(due) AS due FROM (SELECT min(due) AS due FROM jobs WHERE state = 'queued'
  UNION ALL SELECT min(lease_until) FROM jobs WHERE state = 'leased')`;
