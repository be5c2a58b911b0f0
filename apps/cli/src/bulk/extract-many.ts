/** Takes the sources of a run and its flags, writes a line for each report, in their order; gives the exit status. */
import { availableParallelism } from "node:os";
import type { Client } from "@readout/client";
import type { Io } from "../io.ts";
import type { JobOptions } from "./job.ts";
import { jobsOf } from "./jobs.ts";
import { mendingSink } from "./mend.ts";
import { readInOrder } from "./pool.ts";
import { Progress } from "./progress.ts";
import { doneIn, jobsLeft } from "./resume.ts";
import { standardOutput } from "./sink.ts";
import type { Source } from "./sources.ts";
import { tellingStrangeKeys } from "./strange-keys.ts";

/** How a run goes. `output` is a file, null for standard output. */
export interface RunOptions {
  readonly jobs: number | null;
  readonly output: string | null;
  readonly resume: boolean;
  /** The server that reads the reports; null for the worker threads here. */
  readonly client: Client | null;
}

/** Requests under way at once, unless told. */
const REQUESTS = 4;

/** Exit status of a run that the user interrupted, as shells count it. */
const INTERRUPTED = 130;

/** Runs it: 0 where all were read, 1 where some failed, 130 where it was interrupted (what was under way is written). */
export async function extractMany(
  sources: readonly Source[],
  options: JobOptions,
  run: RunOptions,
  io: Io,
): Promise<number> {
  const done = run.resume && run.output !== null ? await doneIn(run.output) : [];
  const before = done.filter(({ failed }) => !failed).length;
  const all = jobsOf(sources);
  const left = run.output === null ? all : jobsLeft(all, done, run.output);
  const jobs = tellingStrangeKeys(left, (message) => io.err(`readout: ${message}`));
  const progress = new Progress(
    io,
    sources.reduce((sum, source) => sum + source.bytes, 0),
  );
  const sink = run.output === null ? standardOutput(io) : mendingSink(run.output, done);
  const stop = { stopped: false };
  const forget = io.onInterrupt(() => {
    stop.stopped = true;
  });
  try {
    const read = run.client
      ? (await import("../server/read-by-server.ts")).readByServer(
          jobs,
          options,
          run.client,
          run.jobs ?? REQUESTS,
          stop,
        )
      : readInOrder(jobs, options, run.jobs ?? availableParallelism(), stop);
    for await (const { job, output, error } of read) {
      await sink.write(output);
      progress.note(job.consumed, error);
    }
  } finally {
    forget();
    await sink.close();
  }
  const isOne = sources.length === 1 && sources[0]?.kind !== "lines";
  if (!isOne) io.err(`${progress.summary()}${done.length > 0 ? `, ${before} done before` : ""}`);
  if (stop.stopped) {
    io.err(
      run.output === null
        ? "readout: stopped; with --output FILE a run can be carried on by --resume"
        : "readout: stopped; carry on with --resume",
    );
    return INTERRUPTED;
  }
  return progress.failed > 0 ? 1 : 0;
}
