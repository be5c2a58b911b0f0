/** Takes jobs, reads their reports and keeps them in a database; gives what became of each, in their order. */
import type { Dossier } from "@readout/core";
import { EXTRACTOR, type ExtractOptions, extract } from "@readout/extract";
import type { PutResult, Reread, TakenUp, Workspace } from "@readout/store";
import type { Job, JobOptions } from "../bulk/job.ts";
import { readLine } from "../bulk/job-line.ts";
import { openJob } from "../bulk/open-job.ts";
import { describe } from "../problem.ts";
import type { Registries } from "../registries.ts";

/** Where a report is kept, `created` unless its text was kept already; then what it was given now that it lacked, or has otherwise. */
export type Kept = Pick<PutResult, "id" | "created"> & Partial<Pick<TakenUp, "added" | "differing">>;

/** What became of a job: where it is kept, else the reason why it isn't. */
export type Keeping = { readonly job: Job } & (
  | { readonly kept: Kept; readonly error: null }
  | { readonly kept: null; readonly error: string }
);

/** Reports that are kept together, in one transaction; and the characters that they may have together. */
const LOT = 16;
const LOT_CHARACTERS = 1_000_000;

/** Keeps each job's report, or the dossier that it holds. What is given is on the disk. */
export async function* keepReports(
  workspace: Workspace,
  jobs: AsyncIterable<Job>,
  options: JobOptions,
): AsyncGenerator<Keeping> {
  let lot: Read[] = [];
  let characters = 0;
  for await (const job of jobs) {
    const read = await readJob(job, options);
    lot.push(read);
    characters += read.dossier?.documents[0]?.text?.length ?? 0;
    if (lot.length < LOT && characters < LOT_CHARACTERS) continue;
    yield* await keepLot(workspace, lot);
    lot = [];
    characters = 0;
  }
  yield* await keepLot(workspace, lot);
}

/** A job's dossier with what is kept beside it, or the reason why there is none. */
type Read = { readonly job: Job } & (
  | { readonly dossier: Dossier; readonly reading: { readonly given: Given; readonly reread: Reread } | null }
  | { readonly dossier: null; readonly error: string }
);

async function readJob(job: Job, options: JobOptions): Promise<Read> {
  try {
    const { source } = job;
    const opened = await openJob(source, source.kind === "line" ? readLine(source) : null, options);
    if ("dossier" in opened) return { job, dossier: opened.dossier, reading: null };
    const { text, options: known } = opened;
    const { ranks, registry } = known;
    const own = { ...(ranks && { ranks }), ...(registry && { registry }) };
    const reread: Reread = (given) => extract(text, { ...given, ...own });
    return { job, dossier: extract(text, known), reading: { given: withoutRegistries(known), reread } };
  } catch (error) {
    return { job, dossier: null, error: describe(error).message };
  }
}

function keepLot(workspace: Workspace, lot: readonly Read[]): Promise<Keeping[]> {
  return Promise.all(
    lot.map(async (read): Promise<Keeping> => {
      const { job } = read;
      if (read.dossier === null) return { job, kept: null, error: read.error };
      try {
        return { job, kept: await keep(workspace, read.dossier, read.reading), error: null };
      } catch (error) {
        return { job, kept: null, error: describe(error).message };
      }
    }),
  );
}

function keep(
  workspace: Workspace,
  dossier: Dossier,
  reading: { readonly given: Given; readonly reread: Reread } | null,
): Promise<Kept> {
  if (reading === null) return workspace.put(dossier);
  const { given, reread } = reading;
  return workspace.putOrTakeUp(dossier, { extractor: EXTRACTOR, given }, reread);
}

type Given = Omit<ExtractOptions, keyof Registries>;

/** What is known of a report itself: registries are no part of it, and are given anew where it is read anew. */
function withoutRegistries({ ranks: _, registry: __, ...given }: ExtractOptions): Given {
  return given;
}
