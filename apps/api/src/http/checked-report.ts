/** Takes a text and what a client says of it, gives both as extract takes them, or the problem with them. */
import { safeParseEdtf } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import { given } from "./given.ts";
import type { Limits } from "./limits.ts";
import { HttpProblem } from "./problems.ts";
import type { ReportOptions } from "./report-body.ts";

/** A report at the door. */
export interface ReceivedReport {
  readonly text: string;
  readonly options: ExtractOptions;
}

/** A report whose text and options were looked at. Throws HttpProblem `empty_text`, `text_too_long`, `invalid_option`. */
export function checkedReport(text: string, options: ReportOptions, limits: Limits): ReceivedReport {
  if (text.trim() === "")
    throw new HttpProblem("empty_text", "expected the text of a report, got none or only white space");
  if (text.length > limits.textLength)
    throw new HttpProblem(
      "text_too_long",
      `expected a text of at most ${limits.textLength} UTF-16 code units, got ${text.length}; send it in parts`,
      { extensions: { limitLength: limits.textLength } },
    );
  return { text, options: checkOptions(options) };
}

/** Whether a text is a day or an instant (EDTF). */
export function isDay(published: string | null): boolean {
  return published !== null && safeParseEdtf(published)?.kind === "point";
}

function checkOptions(options: ReportOptions): ExtractOptions {
  if (options.published !== undefined && !isDay(options.published))
    throw new HttpProblem(
      "invalid_option",
      `published: expected a date such as 2023-05-10 or 2023-05-10T14:00Z, got "${options.published.slice(0, 200)}"; write year, month, day`,
    );
  // A field that isn't given is left out: extract tells "not given" from "unknown".
  return given(options);
}
