/** Takes one report, prints its dossier or briefing; gives the exit status. */
import type { Dossier } from "@readout/core";
import type { FormatName } from "@readout/formats";
import type { JobOptions } from "./bulk/job.ts";
import { fileSink } from "./bulk/sink.ts";
import { dossierAt, type PlaceFlags, tellLeftOut } from "./database/dossier-at.ts";
import { explainFrom } from "./dossiers.ts";
import type { Io } from "./io.ts";
import { isForeign } from "./output-format.ts";
import { render, renderExplanation } from "./render.ts";

/** Reads one report; 1 where a relative date of it needs the day of publication and nothing tells it. */
export async function extractOne(
  path: string,
  output: string | null,
  options: JobOptions & PlaceFlags,
  io: Io,
): Promise<number> {
  const { dossier, text, isRead } = await readOne(path, options);
  if (!isRead) tellLeftOut(path, options, io);
  await write(dossier, text, output, options, io);
  const undated = isRead ? undatedOf(dossier) : null;
  if (undated === null) return 0;
  io.err(`readout: ${path}: ${undated}; give it, as --published 2023-05-10`);
  return 1;
}

/** Prints a dossier that was read elsewhere; 1 where its engine says that a part of it failed. */
export async function writeOne(
  path: string,
  dossier: Dossier,
  output: string | null,
  options: JobOptions,
  io: Io,
): Promise<number> {
  await write(dossier, textOf(dossier, path, options), output, options, io);
  const failed = dossier.diagnostics.filter(({ level }) => level === "error");
  for (const { message } of failed) io.err(`readout: ${path}: ${message}`);
  return failed.length > 0 ? 1 : 0;
}

async function write(
  dossier: Dossier,
  text: string | null,
  output: string | null,
  options: JobOptions,
  io: Io,
): Promise<void> {
  // A dossier's bytes are the library's and the API's: no newline behind them but on a terminal.
  const isExact = options.format === "json" && !options.pretty;
  if (text === null) {
    const { writeForeign } = await import("./foreign-format.ts");
    await writeForeign(dossier, options.format as FormatName, output, io);
  } else if (output === null) await io.out(text, ...(isExact ? ([""] as const) : []));
  else {
    const file = fileSink(output, { append: false });
    await file.write(new TextEncoder().encode(isExact ? text : `${text}\n`));
    file.close();
  }
}

/** The dossier and its text; null for a format that others read. */
async function readOne(
  path: string,
  options: JobOptions & PlaceFlags,
): Promise<{ readonly dossier: Dossier; readonly text: string | null; readonly isRead: boolean }> {
  if (options.explain) {
    const { dossier, explanation } = explainFrom(path, options);
    return { dossier, text: renderExplanation(dossier, explanation, path, options), isRead: true };
  }
  const { dossier, isRead } = await dossierAt(path, options);
  return { dossier, text: textOf(dossier, path, options), isRead };
}

/** A dossier as text; null for a format that others read. */
const textOf = (dossier: Dossier, path: string, options: JobOptions): string | null =>
  isForeign(options.format) ? null : render(dossier, path, options).join("");

/** Of one report, a relative date without a day to count from is a fault; null where there is none. */
const undatedOf = (dossier: Dossier): string | null =>
  dossier.diagnostics.find(({ code }) => code === "published_unknown")?.message ?? null;
