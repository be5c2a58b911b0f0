/** Takes jobs, reads their reports and keeps them in a database; gives what became of each, in their order. */
import { EXTRACTOR, type ExtractOptions, extract } from "@readout/extract";
import type { Workspace } from "@readout/store";
import type { Job, JobOptions } from "../bulk/job.ts";
import { readLine } from "../bulk/job-line.ts";
import { openJob } from "../bulk/open-job.ts";
import { describe } from "../problem.ts";
import type { Registries } from "../registries.ts";

/** What became of a job: where it is kept, `created` unless its text was kept already; else the reason why it isn't. */
export type Keeping = { readonly job: Job } & (
  | { readonly kept: { readonly id: string; readonly created: boolean }; readonly error: null }
  | { readonly kept: null; readonly error: string }
);

/** Keeps each job's report, or the dossier that it holds. */
export async function* keepReports(
  workspace: Workspace,
  jobs: AsyncIterable<Job>,
  options: JobOptions,
): AsyncGenerator<Keeping> {
  for await (const job of jobs) {
    try {
      const { source } = job;
      const opened = openJob(source, source.kind === "line" ? readLine(source) : null, options);
      const kept = await ("dossier" in opened
        ? workspace.put(opened.dossier)
        : workspace.put(extract(opened.text, opened.options), {
            extractor: EXTRACTOR,
            given: withoutRegistries(opened.options),
          }));
      yield { job, kept, error: null };
    } catch (error) {
      yield { job, kept: null, error: describe(error).message };
    }
  }
}

/** What is known of a report itself: registries are no part of it, and are given anew where it is read anew. */
function withoutRegistries({
  ranks: _,
  registry: __,
  ...given
}: ExtractOptions): Omit<ExtractOptions, keyof Registries> {
  return given;
}
