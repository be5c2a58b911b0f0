/** Takes jobs, gives their outcomes in the same order, read by a server. */
import type { Client } from "@readout/client";
import type { Job, JobOptions, Outcome } from "../bulk/job.ts";
import { type Id, idOf, readLine } from "../bulk/job-line.ts";
import { openJob } from "../bulk/open-job.ts";
import type { Done } from "../bulk/pool.ts";
import { failedOutcome } from "../bulk/read-job.ts";
import { dossierBy } from "../database/dossier-at.ts";
import { ended, render } from "../render.ts";

/** As readInOrder, with `ahead` requests under way at once. */
export async function* readByServer(
  jobs: AsyncIterable<Job>,
  options: JobOptions,
  client: Client,
  ahead: number,
  stop: { readonly stopped: boolean },
): AsyncGenerator<Done> {
  const waiting = jobs[Symbol.asyncIterator]();
  const sent: { readonly job: Job; readonly outcome: Promise<Outcome> }[] = [];
  let open = true;
  while (true) {
    while (open && !stop.stopped && sent.length < ahead) {
      const { value: job, done } = await waiting.next();
      if (done) open = false;
      else sent.push({ job, outcome: readOne(job, options, client) });
    }
    const next = sent.shift();
    if (!next) break;
    const { output, error } = await next.outcome;
    yield { job: next.job, output: new TextEncoder().encode(output.join("")), error };
  }
  await waiting.return?.(undefined);
}

async function readOne({ source }: Job, options: JobOptions, client: Client): Promise<Outcome> {
  let id: Id = idOf(source);
  try {
    const line = source.kind === "line" ? readLine(source) : null;
    if (line) id = line.id;
    const { dossier } = await dossierBy(client, await openJob(source, line, options));
    return { output: ended(render(dossier, id, options)), error: null };
  } catch (error) {
    return failedOutcome(id, error, options);
  }
}
