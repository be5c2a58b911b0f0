/** Takes what a command was given, a report or a dossier, gives a dossier. */
import { type Dossier, safeParseDossier } from "@readout/core";
import { type Explanation, type ExtractOptions, explain, extract } from "@readout/extract";
import { readReport } from "@readout/intake";
import { readInput } from "./input.ts";
import { isObject, isReportLine, jsonFault, parseJson } from "./json-text.ts";
import { describe, Problem } from "./problem.ts";
import { optionsOf, type ReportFlags } from "./report-flags.ts";
import { reportType } from "./report-type.ts";

/** A report that is still to be read, with what is known of it. */
export interface Report {
  readonly text: string;
  readonly options: ExtractOptions;
}

/** What a command was given. */
export type Opened = { readonly dossier: Dossier } | Report;

/** A dossier from a JSON file that holds one, else a report. */
export function openInput(path: string, flags: ReportFlags): Opened {
  const given = optionsOf(flags);
  const source = readInput(path);
  const value = jsonIn(source);
  if (value !== null && "schema" in value) return { dossier: checked(value, path) };
  // A line of `extract --format jsonl`.
  if (value !== null && "dossier" in value) return { dossier: checked(value.dossier, path) };
  const { text, options } = reportFrom(path, source, value);
  return { text, options: { ...options, ...given } };
}

/** The dossier of what was given; `isRead` tells whether a report was read for it just now. */
export function openDossier(
  path: string,
  flags: ReportFlags,
): { readonly dossier: Dossier; readonly isRead: boolean } {
  const opened = openInput(path, flags);
  if ("dossier" in opened) return { ...opened, isRead: false };
  return { dossier: extract(opened.text, opened.options), isRead: true };
}

/** A report's dossier with how its statements were read. */
export function explainFrom(
  path: string,
  flags: ReportFlags,
): { dossier: Dossier; explanation: Explanation } {
  const { text, options } = openReport(path, flags, "--explain");
  return explain(text, options);
}

/** A report's text with what is known of it, for `flag`; a dossier given in its place is no report. */
export function openReport(path: string, flags: ReportFlags, flag: string): Report {
  const given = optionsOf(flags);
  const source = readInput(path);
  const value = jsonIn(source);
  if (value !== null && ("schema" in value || "dossier" in value))
    throw new Problem(
      "input",
      `${path}: ${flag} expected a report's text, got JSON; give the report that the dossier was read from`,
    );
  const { text, options } = reportFrom(path, source, value);
  return { text, options: { ...options, ...given } };
}

/** The JSON object that a text is, else null. */
function jsonIn(source: string): Readonly<Record<string, unknown>> | null {
  const value = source.trimStart().startsWith("{") ? parseJson(source) : null;
  return isObject(value) ? value : null;
}

function checked(value: unknown, path: string): Dossier {
  const parsed = safeParseDossier(value);
  if (parsed.ok) return parsed.value;
  throw new Problem("input", `${path}: ${parsed.error.message}`);
}

/** The text of a report and what its wrapping tells: the head of an HTML page, a Markdown file's front matter. */
function reportFrom(
  path: string,
  source: string,
  value: Readonly<Record<string, unknown>> | null,
): { text: string; options: ExtractOptions } {
  if (isReportLine(source.slice(0, source.indexOf("\n"))))
    throw new Problem(
      "input",
      `${path}: expected one report, found lines of JSON; give it to readout extract under a name that ends in .jsonl`,
    );
  // A dossier cut on its way is no report: read as one, its JSON would give records.
  const fault = value === null && /^\s*\{\s*"/.test(source.slice(0, 1000)) ? jsonFault(source) : null;
  if (fault !== null)
    throw new Problem(
      "input",
      `${path}: expected a report or a whole dossier, found JSON that can't be read (${fault}); make the dossier again with: readout extract REPORT --format json`,
    );
  const type = reportType(path, source, value);
  if (type === null)
    throw new Problem(
      "input",
      `${path}: expected a dossier (JSON with a "schema" field) or a news item (ninjs), got ${JSON.stringify(source.trim().slice(0, 60))}; give a report as text, HTML or Markdown, or make a dossier with: readout extract REPORT --format json`,
    );
  // Offsets of plain text count in the file as it is.
  if (type === "text/plain") return { text: source, options: {} };
  try {
    const { text, title, outlet, published, url, licence } = readReport(source, type);
    const known = Object.entries({ title, outlet, published, url, licence }).filter(
      ([, one]) => one !== null,
    );
    if (text.trim() === "")
      throw new Problem("input", `${path}: expected a report, found a page without text; save its text`);
    return { text, options: Object.fromEntries(known) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("input", `${path}: ${describe(error).message}`);
  }
}
