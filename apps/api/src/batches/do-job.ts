/** Takes a line of a batch, reads and keeps the report in it; doing it twice changes nothing. */
import { z } from "@hono/zod-openapi";
import type { Dossier } from "@readout/core";
import { EXTRACTOR, type ExtractOptions } from "@readout/extract";
import type { TakenUp, Workspace } from "@readout/store";
import { checkedReport } from "../http/checked-report.ts";
import { problemOf } from "../http/error-problems.ts";
import type { Limits } from "../http/limits.ts";
import { HttpProblem } from "../http/problems.ts";
import { parseJson } from "../http/read-body.ts";
import { parse, ReportBody, withoutNulls } from "../http/report-body.ts";

/** A line of a batch: a report, with the caller's own name for it. */
export const BatchLine = ReportBody.extend({
  id: z
    .union([z.string().max(1_000), z.number()])
    .optional()
    .openapi({ description: "The caller's name for it; it comes back with the result." }),
}).openapi("BatchLine");

/** What reads a report; it may be on another thread. */
export type ReadReport = (text: string, options: ExtractOptions) => Dossier | Promise<Dossier>;

/** What a line's outcome is kept as: the caller's name for it and, once it is done, where its report is kept and as what. */
export interface LineResult extends Partial<Pick<TakenUp, "created" | "added" | "differing">> {
  readonly id: string | number | null;
  readonly document?: string;
}

/** What became of a line; `result` is a LineResult as JSON. `final`: trying again would change nothing. */
export type Outcome =
  | { readonly result: string }
  | { readonly result: string; readonly error: string; readonly final: boolean };

/** Reads and keeps one line's report. Never throws: what goes wrong is an outcome. */
export async function doJob(
  workspace: Workspace,
  payload: string,
  read: ReadReport,
  limits: Limits,
): Promise<Outcome> {
  let name: LineResult["id"] = null;
  const resultOf = (told: Omit<LineResult, "id"> = {}): string => JSON.stringify({ id: name, ...told });
  try {
    const value = withoutNulls(parseJson(payload));
    name = nameIn(value);
    const { id: _, text, ...options } = parse(BatchLine, value, "line");
    const report = checkedReport(text, options, limits);
    const dossier = await read(report.text, report.options);
    const given = { ...report.options };
    const { id, created, added, differing } = await workspace.putOrTakeUp(
      dossier,
      { extractor: EXTRACTOR, given },
      (all) => read(report.text, all),
    );
    return { result: resultOf({ document: id, created, added, differing }) };
  } catch (error) {
    const problem = problemOf(error);
    return {
      result: resultOf(),
      error: `${problem.code}: ${problem.message}`,
      final: error instanceof HttpProblem,
    };
  }
}

/** The caller's name for a line, of one that is wrong too. */
function nameIn(value: unknown): LineResult["id"] {
  const { success, data } = BatchLine.pick({ id: true }).strip().safeParse(value);
  return (success ? data.id : null) ?? null;
}
