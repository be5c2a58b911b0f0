/** Takes a job, gives the report or the dossier that it names. */
import { parseDossier } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import type { Opened } from "../dossiers.ts";
import { describe, Problem } from "../problem.ts";
import { REPORT_FIELDS } from "../report-fields.ts";
import { optionsOf, type ReportFlags } from "../report-flags.ts";
import type { JobOptions, JobSource } from "./job.ts";
import { type Line, shown } from "./job-line.ts";

/** The report or dossier of a job; of a line, the one that was read of it. Rejects with a Problem for what is neither. */
export async function openJob(source: JobSource, line: Line | null, options: JobOptions): Promise<Opened> {
  if (source.kind === "fault") throw new Problem("input", source.message);
  if (line) return openLine(line, options);
  // Parsers of pages take memory in each thread, and lines need none.
  const { openInput, openReport } = await import("../dossiers.ts");
  return options.explain ? openReport(source.path, options, "--explain") : openInput(source.path, options);
}

function openLine({ value, place }: Line, options: JobOptions): Opened {
  if ("dossier" in value && !options.explain) return { dossier: parseDossier(value.dossier) };
  const { text } = value;
  if (typeof text !== "string" || text.trim() === "")
    throw new Problem("input", `${place}: expected the report under "text", got ${shown(text)}`);
  return { text, options: readOptions(value, place, options) };
}

/** A line's own fields, else those of the command line. A wrong date or kind is a fault of the line, not wrong use. */
function readOptions(value: Line["value"], place: string, options: JobOptions): ExtractOptions {
  const flags: Record<string, string> = {};
  for (const field of REPORT_FIELDS) {
    const given = value[field] ?? options[field];
    if (given === undefined) continue;
    if (typeof given !== "string")
      throw new Problem("input", `${place}: expected "${field}" as text, got ${shown(given)}`);
    flags[field] = given;
  }
  try {
    const { data } = options;
    return optionsOf({ ...flags, ...(data === undefined ? {} : { data }) } as ReportFlags);
  } catch (error) {
    throw new Problem("input", `${place}: ${describe(error).message.replace(/^--/, "")}`);
  }
}
