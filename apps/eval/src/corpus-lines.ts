/** Takes the arguments and files of an evaluation command, gives its options, its lines, and where it may write. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A report of a corpus in JSONL. */
export interface CorpusLine {
  id: string;
  text: string;
  published?: string;
  outlet?: string;
  title?: string;
}

/** The values of a JSONL file; empty lines are passed over. Throws SyntaxError for a line that isn't JSON. */
export const linesOf = <T>(path: string): T[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);

/** The JSONL file of reports that a command was given; null, with a line on stderr, where there is none. */
export function corpusPath(args: readonly string[], command: string, example: string): string | null {
  const path = args.find((arg) => arg.endsWith(".jsonl"));
  if (path && existsSync(path)) return path;
  console.error(
    `eval ${command} needs a JSONL file of reports ({id, text, published, outlet, title}); came: ${path ?? args[0] ?? "nothing"}. Try: npm run eval -- ${command} ${example}`,
  );
  return null;
}

/** Writes values as a JSONL file; returns its path. */
export function writeLines(path: string, values: readonly object[]): string {
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(""));
  return path;
}

/** The word behind a flag, `bare` where none stands there; null where the flag isn't given. */
export const option = (args: readonly string[], name: string, bare: string | null = null): string | null =>
  args.includes(name) ? (args[args.indexOf(name) + 1] ?? bare) : null;

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

/** Whether an absolute path lies outside the repository: texts of a corpus aren't the project's and never go into it. */
export const isOutsideRepository = (path: string): boolean => relative(REPOSITORY, path).startsWith("..");
