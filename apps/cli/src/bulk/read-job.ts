/** Takes a job, gives its outcome: `{id, dossier}` or `{id, error}` as a line, or the briefing. */
import { explain, extract } from "@readout/extract";
import type { Opened } from "../dossiers.ts";
import { describe } from "../problem.ts";
import { ended, render, renderExplanation } from "../render.ts";
import type { Job, JobOptions, Outcome } from "./job.ts";
import { type Id, idOf, readLine } from "./job-line.ts";
import { openJob } from "./open-job.ts";

/** Reads one report; never rejects: what fails becomes the outcome's `error`, with the id it belongs to. */
export async function readJob({ source }: Job, options: JobOptions): Promise<Outcome> {
  let id: Id = idOf(source);
  try {
    const line = source.kind === "line" ? readLine(source) : null;
    if (line) id = line.id;
    return { output: outputOf(await openJob(source, line, options), id, options), error: null };
  } catch (error) {
    return failedOutcome(id, error, options);
  }
}

/** The outcome of one that failed: a line says so where lines are written. */
export function failedOutcome(id: Id, caught: unknown, { format }: JobOptions): Outcome {
  const { message: error } = describe(caught);
  return { output: format === "jsonl" ? [JSON.stringify({ id, error }), "\n"] : [], error };
}

function outputOf(opened: Opened, id: Id, options: JobOptions): string[] {
  if ("dossier" in opened) return ended(render(opened.dossier, id, options));
  if (!options.explain) return ended(render(extract(opened.text, opened.options), id, options));
  const { dossier, explanation } = explain(opened.text, opened.options);
  return ended([renderExplanation(dossier, explanation, id, options)]);
}
