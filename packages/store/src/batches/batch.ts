/** Takes the inputs of a bulk run, keeps them as jobs of a batch and tells how far it is. */
import { ReadoutError, shorten } from "@readout/core";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "../queries/page.ts";
import { audit, type Scope, timestamp } from "../scope.ts";

/** Where a job stands: `dead` ones failed as often as they may. */
export type JobState = "queued" | "leased" | "done" | "dead";

/** How far a batch is. `closed`: nothing more is added; it is finished once `queued` and `leased` are 0 too. */
export interface BatchProgress {
  readonly id: string;
  readonly closed: boolean;
  readonly createdAt: string;
  readonly total: number;
  readonly queued: number;
  readonly leased: number;
  readonly done: number;
  readonly dead: number;
}

/** One job as a list shows it; `result` is what its consumer gave, of one that failed too, `error` what went wrong last. */
export interface StoredJob {
  readonly seq: number;
  readonly state: JobState;
  readonly attempts: number;
  readonly result: string | null;
  readonly error: string | null;
}

/** Makes an empty batch; gives its id. */
export async function createBatch(scope: Scope, id: string = `batch-${scope.random(8)}`): Promise<string> {
  await scope.driver.batch([
    {
      sql: "INSERT INTO batches (workspace, id, closed, created_at) VALUES (?, ?, 0, ?)",
      params: [scope.workspace, id, timestamp(scope)],
    },
    audit(scope, "batch.create", id),
  ]);
  return id;
}

/**
 * Adds jobs to a batch, numbered from `from` on: what is there under a number already stays, so a stream can be sent
 * again from any line. Throws ReadoutError `not_found` for a batch that isn't there, `conflict` for a closed one.
 */
export async function addJobs(
  scope: Scope,
  batch: string,
  from: number,
  payloads: readonly string[],
): Promise<void> {
  const held = "SELECT key FROM batches WHERE workspace = ? AND id = ? AND closed = 0";
  const [open = []] = await scope.driver.batch([
    { sql: held, params: [scope.workspace, batch] },
    ...chunked(payloads).map(({ at, part }) => ({
      sql: `INSERT INTO jobs (batch, seq, state, attempts, due, payload)
        SELECT b.key, ? + j.key, 'queued', 0, ?, j.value FROM (${held}) b, json_each(?) j WHERE true
        ON CONFLICT (batch, seq) DO NOTHING`,
      params: [from + at, scope.now(), scope.workspace, batch, JSON.stringify(part)],
    })),
  ]);
  if (open.length > 0) return;
  const known = await batchProgress(scope, batch);
  throw known
    ? new ReadoutError("conflict", `the batch ${shorten(batch)} is closed: make another`)
    : new ReadoutError("not_found", `no batch ${shorten(batch)} in this workspace`);
}

/** Says that nothing more is added; false where the workspace has no such batch. */
export async function closeBatch(scope: Scope, batch: string): Promise<boolean> {
  const rows = await scope.driver.all(
    "UPDATE batches SET closed = 1 WHERE workspace = ? AND id = ? RETURNING key",
    [scope.workspace, batch],
  );
  return rows.length > 0;
}

/** How far a batch is; null where the workspace has none of that id. */
export async function batchProgress(scope: Scope, batch: string): Promise<BatchProgress | null> {
  const [[row] = [], states = []] = await scope.driver.batch([
    {
      sql: "SELECT closed, created_at FROM batches WHERE workspace = ? AND id = ?",
      params: [scope.workspace, batch],
    },
    {
      sql: `SELECT j.state, count(*) AS jobs FROM batches b JOIN jobs j ON j.batch = b.key
        WHERE b.workspace = ? AND b.id = ? GROUP BY j.state`,
      params: [scope.workspace, batch],
    },
  ]);
  if (!row) return null;
  const count = (state: JobState): number => Number(states.find((one) => one.state === state)?.jobs ?? 0);
  const [queued, leased, done, dead] = [count("queued"), count("leased"), count("done"), count("dead")];
  const total = queued + leased + done + dead;
  return {
    id: batch,
    closed: row.closed === 1,
    createdAt: String(row.created_at),
    total,
    queued,
    leased,
    done,
    dead,
  };
}

/** A page of a batch's jobs in the order of the input, all or those of one state. */
export async function findJobs(
  scope: Scope,
  batch: string,
  query: PageOptions & { readonly state?: JobState } = {},
): Promise<Page<StoredJob>> {
  const limit = pageLimit(query);
  const list = listOf(`jobs of ${batch}`, query);
  const after = Number(placeOf(query.cursor, list)?.id ?? -1);
  const rows = await scope.driver.all<StoredJob>(
    `SELECT j.seq, j.state, j.attempts, j.result, j.error FROM batches b JOIN jobs j ON j.batch = b.key
     WHERE b.workspace = ? AND b.id = ? AND j.seq > ? ${query.state === undefined ? "" : "AND j.state = ?"}
     ORDER BY j.seq LIMIT ?`,
    [
      scope.workspace,
      batch,
      Number.isFinite(after) ? after : -1,
      ...(query.state === undefined ? [] : [query.state]),
      limit + 1,
    ],
  );
  return pageOf(
    rows,
    limit,
    (row) => row,
    ({ seq }) => ({ day: 0, id: String(seq) }),
    list,
  );
}

/** What a job that may still be done holds; null where it ended or isn't there. For a queue that is elsewhere. */
export async function jobPayload(scope: Scope, batch: string, seq: number): Promise<string | null> {
  const [row] = await scope.driver.all<{ payload: string | null }>(
    `SELECT j.payload FROM batches b JOIN jobs j ON j.batch = b.key
     WHERE b.workspace = ? AND b.id = ? AND j.seq = ? AND j.state IN ('queued', 'leased')`,
    [scope.workspace, batch, seq],
  );
  return row?.payload ?? null;
}

/**
 * Notes the end of a job whose queue is elsewhere (Cloudflare Queues): by its number, whatever its state. A job that is
 * done stays done; without an error of its own a job that is given up keeps the last. False where there is no such job,
 * or it was done before.
 */
export async function settleJob(
  scope: Scope,
  batch: string,
  seq: number,
  outcome:
    | { readonly result: string }
    | { readonly error: string; readonly final: boolean; readonly result?: string }
    | { readonly error: null; readonly final: true },
): Promise<boolean> {
  const [state, result, error] =
    "error" in outcome
      ? [outcome.final ? "dead" : "queued", ("result" in outcome && outcome.result) || null, outcome.error]
      : ["done", outcome.result, null];
  const rows = await scope.driver.all(
    `UPDATE jobs SET state = ?, result = coalesce(?, result), error = CASE WHEN ? = 'done' THEN NULL ELSE coalesce(?, error, ?) END, attempts = attempts + 1, lease = NULL,
       payload = CASE WHEN ? = 'done' THEN NULL ELSE payload END
     WHERE batch = (SELECT key FROM batches WHERE workspace = ? AND id = ?) AND seq = ? AND state <> 'done' RETURNING seq`,
    [state, result, state, error, GIVEN_UP, state, scope.workspace, batch, seq],
  );
  return rows.length > 0;
}

const GIVEN_UP = "it failed as often as it may";

/** Characters of payload in one statement. */
const CHUNK_LENGTH = 400_000;

function chunked(payloads: readonly string[]): { at: number; part: string[] }[] {
  const parts: { at: number; part: string[] }[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const [at, payload] of payloads.entries()) {
    if (length + payload.length > CHUNK_LENGTH) {
      parts.push({ at, part: [] });
      length = 0;
    }
    parts.at(-1)?.part.push(payload);
    length += payload.length;
  }
  return parts;
}
