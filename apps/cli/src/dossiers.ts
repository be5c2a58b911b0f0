/** Takes what a command was given, a report or a dossier, gives a dossier. */
import { type Dossier, safeParseDossier } from "@readout/core";
import { type Explanation, explain, extract } from "@readout/extract";
import { readInput } from "./input.ts";
import { isReportLine, parseJson } from "./json-text.ts";
import { Problem } from "./problem.ts";
import { optionsOf, type ReportFlags } from "./report-flags.ts";

/** A dossier from a JSON file that holds one, else from a report's text. */
export function dossierFrom(path: string, flags: ReportFlags): Dossier {
  const options = optionsOf(flags);
  const text = readInput(path);
  if (text.trimStart().startsWith("{")) {
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && "schema" in value) {
      return checked(value, path);
    }
    // A line of `extract --format jsonl`.
    if (typeof value === "object" && value !== null && "dossier" in value)
      return checked(value.dossier, path);
  }
  if (isReportLine(text.slice(0, text.indexOf("\n"))))
    throw new Problem(
      "input",
      `${path}: expected one report, found lines of JSON; give it to readout extract under a name that ends in .jsonl`,
    );
  if (path.endsWith(".json"))
    throw new Problem(
      "input",
      `${path}: expected a dossier (JSON with a "schema" field), got ${JSON.stringify(text.trim().slice(0, 60))}; give a report as plain text, or make a dossier with: readout extract REPORT --format json`,
    );
  return extract(text, options);
}

/** A report's dossier with how its statements were read; a dossier given in its place is no report. */
export function explainFrom(
  path: string,
  flags: ReportFlags,
): { dossier: Dossier; explanation: Explanation } {
  const options = optionsOf(flags);
  const text = readInput(path);
  if (text.trimStart().startsWith("{") && parseJson(text) !== undefined)
    throw new Problem(
      "input",
      `${path}: --explain expected a report's text, got JSON; give the report that the dossier was read from`,
    );
  return explain(text, options);
}

function checked(value: unknown, path: string): Dossier {
  const parsed = safeParseDossier(value);
  if (parsed.ok) return parsed.value;
  throw new Problem("input", `${path}: ${parsed.error.message}`);
}
