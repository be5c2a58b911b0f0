/** Takes jobs, gives their outcomes in the same order, read by worker threads. */
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { ResourceLimits } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Answer, Job, JobOptions, Task } from "./job.ts";
import { jobId } from "./job-line.ts";

/** A job with what became of it: its output in UTF-8, good until the next one is asked for, and the reason where it failed. */
export interface Done {
  readonly job: Job;
  readonly output: Uint8Array;
  readonly error: string | null;
}

/** Up to so many jobs aren't worth the start of a worker. */
const IN_PROCESS = 8;
/** Jobs handed out ahead of the one that is waited for, for each worker; and the characters they may hold together. */
const AHEAD = 4;
const AHEAD_CHARACTERS = 8_000_000;
/** Bytes of shared memory for one output; a longer one is sent over. */
const ROOM = 1 << 19;
/**
 * Heaps that grow to no more than a usual report needs: V8 would rather collect late, which costs twice the memory. Some
 * 50 MB live in one for good (half of it compiled code): with 64 MB a third of the time would go into collecting. What the
 * young don't take is better given to the old: 72 and 6 MB take less of the processor than 70 and 12.
 */
const SMALL: ResourceLimits = { maxOldGenerationSizeMb: 72, maxYoungGenerationSizeMb: 6 };
/** A longer report goes to a worker without limits: V8 may end the whole process where a heap is too small by far. */
const LONG = 100_000;
/** How much longer a text is than the gzip file that it comes in, at the most that is usual. */
const UNPACKED = 10;

/**
 * Reads jobs by `workers` threads and gives the outcomes in the order of the jobs. No more are held than the workers can
 * be busy with. After `stop.stopped` no further job is started; those under way are finished and given.
 */
export async function* readInOrder(
  jobs: AsyncIterable<Job>,
  options: JobOptions,
  workers: number,
  stop: { readonly stopped: boolean },
): AsyncGenerator<Done> {
  const waiting = jobs[Symbol.asyncIterator]();
  const first: Job[] = [];
  while (first.length <= IN_PROCESS && !stop.stopped) {
    const { value, done } = await waiting.next();
    if (done) break;
    first.push(value);
  }
  const all = chain(first, waiting);
  if (first.length > IN_PROCESS) yield* byWorkers(all, options, workers, stop);
  else yield* inProcess(all, options, stop);
  await waiting.return?.(undefined);
}

async function* chain(first: readonly Job[], rest: AsyncIterator<Job>): AsyncGenerator<Job> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* inProcess(
  jobs: AsyncIterable<Job>,
  options: JobOptions,
  stop: { readonly stopped: boolean },
): AsyncGenerator<Done> {
  // Where workers read, this thread doesn't load the extractor: it takes as much memory as a worker's heap.
  const { readJob } = await import("./read-job.ts");
  for await (const job of jobs) {
    if (stop.stopped) return;
    const { output, error } = await readJob(job, options);
    yield { job, output: new TextEncoder().encode(output.join("")), error };
    // Lets a signal and the progress line in between two reports.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function* byWorkers(
  jobs: AsyncGenerator<Job>,
  options: JobOptions,
  workers: number,
  stop: { readonly stopped: boolean },
): AsyncGenerator<Done> {
  // Compiling beside the running code costs each worker some 30 MB of compiler memory that is never given back.
  setFlagsFromString("--no-concurrent-recompilation");
  // A report's tokens die with it, but outlive a collection of the young: V8 would put them among what is old right away.
  setFlagsFromString("--no-allocation-site-pretenuring");
  // Each worker compiles all it runs for itself. The dearest compiler at its usual threshold takes a seventh of the processor
  // time of two thousand reports, more than its code gives back on them; a function called ten times as often is still worth it.
  setFlagsFromString("--invocation-count-for-turbofan=30000");
  // Workers that collect by threads of their own wait for each other's: alone each takes a twelfth less of the processor.
  setFlagsFromString("--single-threaded-gc");
  const pool = createPool(workers, SMALL);
  let roomy = null as Piscina<Task, Answer> | null;
  const poolFor = (job: Job): Piscina<Task, Answer> => {
    if (sizeOf(job) <= LONG) return pool;
    roomy ??= createPool(workers, {}, 0);
    return roomy;
  };
  const ahead: { readonly job: Job; readonly memory: SharedArrayBuffer; readonly answer: Promise<Answer> }[] =
    [];
  const free: SharedArrayBuffer[] = [];
  let characters = 0;
  let open = true;
  const mayTakeMore = (): boolean =>
    open &&
    !stop.stopped &&
    (ahead.length === 0 || (ahead.length < workers * AHEAD && characters < AHEAD_CHARACTERS));
  try {
    while (true) {
      while (mayTakeMore()) {
        const { value: job, done } = await jobs.next();
        if (done) open = false;
        else {
          characters += sizeOf(job);
          const memory = free.pop() ?? new SharedArrayBuffer(ROOM);
          const answer = poolFor(job)
            .run({ job, options, memory })
            .catch(() => readAlone({ job, options, memory }));
          ahead.push({ job, memory, answer });
        }
      }
      const next = ahead.shift();
      if (!next) return;
      characters -= sizeOf(next.job);
      const { written, overflow, error } = await next.answer;
      yield { job: next.job, output: overflow ?? new Uint8Array(next.memory, 0, written), error };
      free.push(next.memory);
    }
  } finally {
    await Promise.all([pool.destroy(), roomy?.destroy()]);
  }
}

function sizeOf({ source }: Job): number {
  if (source.kind === "line") return source.line.length;
  if (source.kind === "fault") return 0;
  return /\.gz$/i.test(source.path) ? source.bytes * UNPACKED : source.bytes;
}

/** A report that a worker died of, most likely for want of memory, is read by a worker of its own without a limit. */
async function readAlone(task: Task): Promise<Answer> {
  const pool = createPool(1, {});
  try {
    return await pool.run(task);
  } catch (error) {
    const id = jobId(task.job);
    const message = `${id}: the worker that read it died (${error instanceof Error ? error.message : String(error)}); split the report`;
    const line = task.options.format === "jsonl" ? `${JSON.stringify({ id, error: message })}\n` : "";
    return { written: 0, overflow: new TextEncoder().encode(line), error: message };
  } finally {
    await pool.destroy();
  }
}

function createPool(
  workers: number,
  resourceLimits: ResourceLimits,
  atOnce = workers,
): Piscina<Task, Answer> {
  // From its sources (in tests) the worker is a TypeScript file that reads other packages' sources.
  const isSource = import.meta.url.endsWith(".ts");
  return new Piscina({
    filename: fileURLToPath(new URL(isSource ? "../thread.ts" : "./thread.js", import.meta.url)),
    minThreads: atOnce,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    resourceLimits,
    ...(isSource
      ? { execArgv: ["--conditions=@readout/source", "--experimental-strip-types", "--no-warnings"] }
      : {}),
  });
}
