/** Takes a job, gives its outcome: `{id, dossier}` or `{id, error}` as a line, or the briefing. */
import { parseDossier } from "@readout/core";
import { type ExtractOptions, explain, extract } from "@readout/extract";
import { dossierFrom, explainFrom } from "../dossiers.ts";
import { describe, Problem } from "../problem.ts";
import { render, renderExplanation } from "../render.ts";
import { optionsOf, type ReportFlags } from "../report-flags.ts";
import type { Job, JobOptions, JobSource, Outcome } from "./job.ts";
import { type Id, idOf, type Line, readLine, shown } from "./job-line.ts";

const FIELDS = ["published", "outlet", "title", "url", "kind"] as const;

/** Reads one report; never throws: what fails becomes the outcome's `error`, with the id it belongs to. */
export function readJob({ source }: Job, options: JobOptions): Outcome {
  let id: Id = idOf(source);
  let output: string;
  let error: string | null = null;
  try {
    const line = source.kind === "line" ? readLine(source) : null;
    if (line) id = line.id;
    output = line ? outputOfLine(line, options) : outputOfFile(source, id, options);
  } catch (caught) {
    ({ message: error } = describe(caught));
    output = options.format === "jsonl" ? JSON.stringify({ id, error }) : "";
  }
  return { output: output === "" ? "" : `${output}\n`, error };
}

function outputOfFile(source: JobSource, id: Id, options: JobOptions): string {
  if (source.kind === "fault") throw new Problem("input", source.message);
  if (!options.explain) return render(dossierFrom(source.path, options), id, options);
  const { dossier, explanation } = explainFrom(source.path, options);
  return renderExplanation(dossier, explanation, id, options);
}

function outputOfLine({ id, value, place }: Line, options: JobOptions): string {
  if ("dossier" in value && !options.explain) return render(parseDossier(value.dossier), id, options);
  const { text } = value;
  if (typeof text !== "string" || text.trim() === "")
    throw new Problem("input", `${place}: expected the report under "text", got ${shown(text)}`);
  const read = readOptions(value, place, options);
  if (!options.explain) return render(extract(text, read), id, options);
  const { dossier, explanation } = explain(text, read);
  return renderExplanation(dossier, explanation, id, options);
}

/** A line's own fields, else those of the command line. A wrong date or kind is a fault of the line, not wrong use. */
function readOptions(value: Line["value"], place: string, options: JobOptions): ExtractOptions {
  const flags: Record<string, string> = {};
  for (const field of FIELDS) {
    const given = value[field] ?? options[field];
    if (given === undefined) continue;
    if (typeof given !== "string")
      throw new Problem("input", `${place}: expected "${field}" as text, got ${shown(given)}`);
    flags[field] = given;
  }
  try {
    return optionsOf(flags as ReportFlags);
  } catch (error) {
    throw new Problem("input", `${place}: ${describe(error).message.replace(/^--/, "")}`);
  }
}
