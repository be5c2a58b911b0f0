/** Takes a line of a batch, reads and keeps the report in it; doing it twice changes nothing. */
import { z } from "@hono/zod-openapi";
import type { Dossier } from "@readout/core";
import { EXTRACTOR, type ExtractOptions } from "@readout/extract";
import type { Workspace } from "@readout/store";
import { checkedReport } from "../http/checked-report.ts";
import { problemOf } from "../http/error-problems.ts";
import type { Limits } from "../http/limits.ts";
import { HttpProblem } from "../http/problems.ts";
import { parseJson } from "../http/read-body.ts";
import { parse, ReportBody } from "../http/report-body.ts";

/** A line of a batch: a report, with the caller's own name for it. */
export const BatchLine = ReportBody.extend({
  id: z
    .string()
    .max(1_000)
    .optional()
    .openapi({ description: "The caller's name for it; it comes back with the result." }),
}).openapi("BatchLine");

/** What reads a report; it may be on another thread. */
export type ReadReport = (text: string, options: ExtractOptions) => Dossier | Promise<Dossier>;

/** What became of a line. `final`: trying again would change nothing. */
export type Outcome = { readonly result: string } | { readonly error: string; readonly final: boolean };

/** Reads and keeps one line's report. Never throws: what goes wrong is an outcome. */
export async function doJob(
  workspace: Workspace,
  payload: string,
  read: ReadReport,
  limits: Limits,
): Promise<Outcome> {
  try {
    const { id, text, ...options } = parse(BatchLine, parseJson(payload), "line");
    const report = checkedReport(text, options, limits);
    const dossier = await read(report.text, report.options);
    const put = await workspace.put(dossier, { extractor: EXTRACTOR, given: { ...report.options } });
    return { result: JSON.stringify({ id: id ?? null, document: put.id, created: put.created }) };
  } catch (error) {
    const problem = problemOf(error);
    return { error: `${problem.code}: ${problem.message}`, final: error instanceof HttpProblem };
  }
}
