/** Takes an answer in both its forms, prints the one that is wanted. */
import type { Io } from "../io.ts";
import { fold } from "../terminal.ts";

/** One part of an answer: the JSON of its line, and the paragraphs that a person reads. */
export interface Answer {
  readonly json: unknown;
  readonly reading: readonly string[];
}

/** Prints answers: paragraphs folded to a terminal's width, one JSON line each elsewhere. `none` is read where there are none. */
export async function printAnswers(
  answers: readonly Answer[],
  none: string,
  { format }: { readonly format?: "reading" | "jsonl" },
  io: Io,
): Promise<number> {
  if (!reads(format, io)) {
    for (const { json } of answers) await io.out(JSON.stringify(json));
    return 0;
  }
  const paragraphs = answers.length === 0 ? [none] : answers.flatMap(({ reading }) => reading);
  for (const text of paragraphs) {
    const indent = /^ */.exec(text)?.[0] ?? "";
    const lines = fold(text, io.terminal.columns - indent.length, "  ");
    await io.out(lines.length === 0 ? "" : lines.map((line) => indent + line).join("\n"));
  }
  return 0;
}

const reads = (format: "reading" | "jsonl" | undefined, io: Io): boolean =>
  format === undefined ? io.isTerminal : format === "reading";
