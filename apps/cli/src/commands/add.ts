/** `readout add FILE…`: reports or dossiers into the database. */
import { parseDossier } from "@readout/core";
import { EXTRACTOR } from "@readout/extract";
import type { PutOptions, Workspace } from "@readout/store";
import type { Job } from "../bulk/job.ts";
import { jobsOf } from "../bulk/jobs.ts";
import { readJob } from "../bulk/read-job.ts";
import { findSources } from "../bulk/sources.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withWorkspace } from "../database/open-workspace.ts";
import type { Io } from "../io.ts";
import { describe, Problem } from "../problem.ts";
import { optionsOf, type ReportFlags } from "../report-flags.ts";

/** Reads and keeps each input; one that fails is said on stderr and the rest is kept. A text that is kept already stays as it is. */
export async function runAdd(
  paths: readonly string[],
  flags: DatabaseFlags & ReportFlags,
  io: Io,
): Promise<number> {
  optionsOf(flags);
  const { sources } = findSources(paths);
  return withWorkspace(
    flags,
    async (workspace) => {
      let failed = 0;
      let added = 0;
      let known = 0;
      for await (const job of jobsOf(sources)) {
        try {
          const { id, created } = await keep(workspace, job, flags, io);
          if (created) added += 1;
          else known += 1;
          await io.out(
            io.isTerminal && flags.format !== "jsonl"
              ? `${id}  ${created ? "added" : "kept already"}  ${placeOf(job)}`
              : JSON.stringify({ id, created, from: placeOf(job) }),
          );
        } catch (error) {
          failed += 1;
          io.err(`readout: ${describe(error).message}`);
        }
      }
      io.err(
        `${added} added, ${known} kept already, ${failed} failed: ${flags.database}, workspace ${workspace.id}`,
      );
      return failed === 0 ? 0 : 1;
    },
    { make: true },
  );
}

async function keep(workspace: Workspace, job: Job, flags: ReportFlags, { terminal }: Io) {
  const { published, outlet, title, url, kind } = flags;
  const given = { published, outlet, title, url, kind };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { output, error } = readJob(job, { ...options, format: "jsonl", text: true, terminal });
  if (error !== null) throw new Problem("input", error);
  const dossier = parseDossier(JSON.parse(output).dossier);
  const made = dossier.events.every(({ meta }) => meta.by === EXTRACTOR);
  const put: PutOptions = made ? { extractor: EXTRACTOR } : {};
  return workspace.put(dossier, put);
}

const placeOf = ({ source }: Job): string =>
  source.kind === "line" ? `${source.path}:${source.number}` : source.path;
