/** Takes jobs, sends their reports to a server as batches; gives what became of each, in their order. */

import type { BatchJob, Client } from "@readout/client";
import { allPages } from "@readout/store";
import type { Job, JobOptions } from "../bulk/job.ts";
import { readLine } from "../bulk/job-line.ts";
import { openJob } from "../bulk/open-job.ts";
import type { Keeping } from "../database/keep-reports.ts";
import type { Report } from "../dossiers.ts";
import { describe, Problem } from "../problem.ts";

/** Reports of one batch, and the characters that they may hold together. */
const TOGETHER = 500;
const TOGETHER_LENGTH = 4_000_000;
/** Pauses between two looks at a batch grow up to this. */
const LONGEST_PAUSE_MS = 2_000;

/** A job that is sent, or the reason why it can't be. */
type Sent = { readonly job: Job } & ({ readonly report: Report } | { readonly error: string });

/** Keeps each job's report on the server; a dossier isn't taken there, since a server only keeps what it read itself. */
export async function* keepByServer(
  client: Client,
  jobs: AsyncIterable<Job>,
  options: JobOptions,
): AsyncGenerator<Keeping> {
  let held: Sent[] = [];
  let length = 0;
  for await (const job of jobs) {
    const sent = await opened(job, options);
    held.push(sent);
    length += "report" in sent ? sent.report.text.length : 0;
    if (held.length < TOGETHER && length < TOGETHER_LENGTH) continue;
    yield* keepTogether(client, held);
    held = [];
    length = 0;
  }
  yield* keepTogether(client, held);
}

async function opened(job: Job, options: JobOptions): Promise<Sent> {
  const { source } = job;
  try {
    const found = await openJob(source, source.kind === "line" ? readLine(source) : null, options);
    if (!("dossier" in found)) return { job, report: found };
    throw new Problem("input", `${source.path}: expected a report, which the server reads, got a dossier`);
  } catch (error) {
    return { job, error: describe(error).message };
  }
}

async function* keepTogether(client: Client, sent: readonly Sent[]): AsyncGenerator<Keeping> {
  const reports = sent.flatMap((one) =>
    "report" in one ? [{ text: one.report.text, ...one.report.options }] : [],
  );
  const lines = reports.length === 0 ? [] : await linesOf(client, reports);
  let at = 0;
  for (const one of sent) {
    if ("error" in one) yield { job: one.job, kept: null, error: one.error };
    else yield keepingOf(one.job, lines[at++]);
  }
}

async function linesOf(client: Client, reports: Parameters<Client["addBatch"]>[0]): Promise<BatchJob[]> {
  let batch = await client.addBatch(reports);
  for (let pause = 50; !batch.finished; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    batch = await client.batch(batch.id);
  }
  return allPages((page) => client.jobs(batch.id, { ...page }));
}

function keepingOf(job: Job, line: BatchJob | undefined): Keeping {
  if (line?.document) {
    const { document: id, created, added, differing } = line;
    return { job, kept: { id, created: created ?? false, added, differing }, error: null };
  }
  return { job, kept: null, error: `${job.source.path}: ${line?.error ?? "the server lost its line"}` };
}
