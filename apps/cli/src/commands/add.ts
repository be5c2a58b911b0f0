/** `readout add FILE…`: reports or dossiers into the database, or reports into a server's. */
import type { Job, JobOptions } from "../bulk/job.ts";
import { jobsOf } from "../bulk/jobs.ts";
import { findSources } from "../bulk/sources.ts";
import { tellingStrangeKeys } from "../bulk/strange-keys.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { type Keeping, keepReports } from "../database/keep-reports.ts";
import { withWorkspace } from "../database/open-archive.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { optionsOf, type ReportFlags } from "../report-flags.ts";

/** Reads and keeps each input; one that fails is said on stderr and the rest is kept. A text that is kept already
 * is given what it lacked (a date, an outlet); what it was given otherwise stays, and is said on stderr. */
export async function runAdd(
  paths: readonly string[],
  flags: DatabaseFlags & ReportFlags,
  io: Io,
): Promise<number> {
  optionsOf(flags);
  if (flags.server !== undefined && flags.data !== undefined)
    throw new Problem(
      "use",
      "--server: expected no --data, which is for reading here; leave one of them out",
    );
  const jobs = tellingStrangeKeys(jobsOf(findSources(paths).sources), (message) =>
    io.err(`readout: ${message}`),
  );
  const options: JobOptions = { ...flags, format: "jsonl", text: true, terminal: io.terminal };
  if (flags.server !== undefined) {
    const { clientOf } = await import("../server/server-client.ts");
    const { keepByServer } = await import("../server/keep-by-server.ts");
    const keeping = keepByServer(clientOf(flags.server, flags), jobs, options);
    return print(keeping, flags.server, flags, io);
  }
  return withWorkspace(
    flags,
    (workspace) =>
      print(
        keepReports(workspace, jobs, options),
        `${flags.database}, workspace ${flags.workspace}`,
        flags,
        io,
      ),
    { make: true },
  );
}

async function print(
  keeping: AsyncIterable<Keeping>,
  where: string,
  { format }: DatabaseFlags,
  io: Io,
): Promise<number> {
  const count = { added: 0, known: 0, failed: 0 };
  for await (const { job, kept, error } of keeping) {
    if (kept === null) {
      count.failed += 1;
      io.err(`readout: ${error}`);
      continue;
    }
    const { id, created, added = [], differing = [] } = kept;
    const did = created ? "added" : added.length > 0 ? `now with ${added.join(", ")}` : "kept already";
    count[created ? "added" : "known"] += 1;
    await io.out(
      io.isTerminal && format !== "jsonl"
        ? `${id}  ${did}  ${placeOf(job)}`
        : JSON.stringify({ id, created, ...(added.length > 0 ? { added } : {}), from: placeOf(job) }),
    );
    for (const { field, kept: was, given } of differing)
      io.err(
        `readout: ${placeOf(job)}: kept with ${field} ${JSON.stringify(was)}, got ${JSON.stringify(given)}, which is left out; to change it take it out with: readout remove ${id}, and add it again`,
      );
  }
  io.err(`${count.added} added, ${count.known} kept already, ${count.failed} failed: ${where}`);
  return count.failed === 0 ? 0 : 1;
}

const placeOf = ({ source }: Job): string =>
  source.kind === "line" ? `${source.path}:${source.number}` : source.path;
