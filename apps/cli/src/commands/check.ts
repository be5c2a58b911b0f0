/** `readout check DOSSIER [--text FILE]`: is every quote where the dossier says? */
import { checkDossier, Dossier, parseRecord } from "@readout/core";
import { readInput } from "../input.ts";
import type { Io } from "../io.ts";
import { jsonFault, parseJson } from "../json-text.ts";
import { Problem } from "../problem.ts";

/** Prints each finding with its place; status 1 where there is one. */
export function runCheck(file: string, flags: { readonly text?: string }, io: Io): number {
  const source = readInput(file);
  const value = parseJson(source);
  if (value === undefined)
    throw new Problem(
      "input",
      `${file}: expected a dossier in JSON, found text that isn't JSON (${jsonFault(source)}); make one with: readout extract REPORT --format json > DOSSIER.json`,
    );
  // A line of `extract --format jsonl` holds one too.
  const isLine = typeof value === "object" && value !== null && "dossier" in value;
  const dossier = parseRecord(Dossier, file, isLine ? value.dossier : value);
  const findings = checkDossier(dossier, flags.text === undefined ? undefined : readInput(flags.text));
  for (const finding of findings) io.out(`${finding.code}  ${finding.path}\n  ${finding.message}`);
  if (findings.length === 0) io.out(`${file}: every quote stands where it should`);
  return findings.length === 0 ? 0 : 1;
}
