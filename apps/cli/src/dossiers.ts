/** Takes what a command was given, a report or a dossier, gives a dossier. */
import { type Dossier, safeParseDossier, safeParseEdtf } from "@readout/core";
import { type Explanation, type ExtractOptions, explain, extract } from "@readout/extract";
import { readInput } from "./input.ts";
import { Problem } from "./problem.ts";

/** The options of a report on the command line. */
export interface ReportFlags {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly kind?: string;
}

const KINDS = [
  "news",
  "joint_statement",
  "communique",
  "readout",
  "transcript",
  "press_call",
  "third_party",
] as const;

/** Options for `extract`; a date or kind that isn't one is wrong use. */
export function optionsOf(flags: ReportFlags): ExtractOptions {
  const { published, outlet, title, url, kind } = flags;
  if (published !== undefined) {
    const date = safeParseEdtf(published);
    if (date?.kind !== "point")
      throw new Problem(
        "use",
        `--published: expected a date such as 2023-05-10 or 2023-05-10T14:00Z, got "${published.slice(0, 200)}"; write year, month, day`,
      );
  }
  const known = KINDS.find((name) => name === kind);
  if (kind !== undefined && !known)
    throw new Problem("use", `--kind: expected one of ${KINDS.join(", ")}, got "${kind.slice(0, 200)}"`);
  return {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(known === undefined ? {} : { kind: known }),
  };
}

/** A dossier from a JSON file that holds one, else from a report's text. */
export function dossierFrom(path: string, flags: ReportFlags): Dossier {
  const options = optionsOf(flags);
  const text = readInput(path);
  if (text.trimStart().startsWith("{")) {
    const value = parseJson(text);
    if (typeof value === "object" && value !== null && "schema" in value) {
      const parsed = safeParseDossier(value);
      if (parsed.ok) return parsed.value;
      throw new Problem("input", `${path}: ${parsed.error.message}`);
    }
  }
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

/** JSON, or undefined where the text isn't JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
