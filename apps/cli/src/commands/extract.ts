/** `readout extract FILE… | -`: reports to dossiers. */
import type { Dossier } from "@readout/core";
import type { Explanation } from "@readout/extract";
import { briefing } from "../briefing/briefing.ts";
import { explanationLines } from "../briefing/explanation.ts";
import { dossierFrom, explainFrom, optionsOf, type ReportFlags } from "../dossiers.ts";
import type { Io } from "../io.ts";
import { describe, Problem } from "../problem.ts";

/** The flags of `extract`. `text` is false with --no-text. */
export interface ExtractFlags extends ReportFlags {
  readonly format?: string;
  readonly text: boolean;
  /** How each statement was read, in place of the dossier. */
  readonly explain?: boolean;
}

const FORMATS = ["briefing", "json", "jsonl"];

/** Reads each file; a file that fails is said on stderr (and in JSON lines) and the rest is done. Returns the exit status. */
export function runExtract(files: readonly string[], flags: ExtractFlags, io: Io): number {
  const format = flags.format ?? (files.length > 1 ? "jsonl" : io.isTerminal ? "briefing" : "json");
  if (!FORMATS.includes(format))
    throw new Problem(
      "use",
      `--format: expected one of ${FORMATS.join(", ")}, got "${format.slice(0, 200)}"`,
    );
  if (format === "json" && files.length > 1)
    throw new Problem(
      "use",
      `--format json: expected one input, got ${files.length}; use --format jsonl, one line for each`,
    );
  optionsOf(flags);
  const explainFormat = flags.explain ? format : null;
  let status = 0;
  for (const file of files) {
    try {
      if (explainFormat) {
        writeExplanation(explainFrom(file, flags), file, explainFormat, io);
        continue;
      }
      const dossier = dossierFrom(file, flags);
      write(flags.text ? dossier : withoutText(dossier), file, format, io);
    } catch (error) {
      const { message, status: failed } = describe(error);
      if (failed === 2) throw error;
      status = 1;
      io.err(`readout: ${message}`);
      if (format === "jsonl") io.out(JSON.stringify({ id: file, error: message }));
    }
  }
  return status;
}

function write(dossier: Dossier, id: string, format: string, io: Io): void {
  if (format === "briefing") io.out(briefing(dossier, io.terminal).join("\n"));
  else if (format === "jsonl") io.out(JSON.stringify({ id, dossier }));
  else io.out(JSON.stringify(dossier, null, 2));
}

function writeExplanation(
  read: { dossier: Dossier; explanation: Explanation },
  id: string,
  format: string,
  io: Io,
): void {
  if (format === "briefing") io.out(explanationLines(read.dossier, read.explanation, io.terminal).join("\n"));
  else if (format === "jsonl") io.out(JSON.stringify({ id, explanation: read.explanation }));
  else io.out(JSON.stringify(read.explanation, null, 2));
}

const withoutText = (dossier: Dossier): Dossier => ({
  ...dossier,
  documents: dossier.documents.map((document) => ({ ...document, text: null })),
});
