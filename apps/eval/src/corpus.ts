/** `npm run eval -- corpus ../shared/corpus/releases.jsonl [--every N] [--verbose]`: reads a whole corpus and prints how many dossiers core refuses, and why. */
import { checkDossier, type Dossier, safeParseDossier } from "@readout/core";
import { type CorpusLine, corpusPath, linesOf, option } from "./corpus-lines.ts";
import { readReport } from "./read.ts";

/** What a run over a corpus counted; `evidence` are the pieces of evidence, `valid` those that slice. */
interface Tally {
  dossiers: number;
  crashed: number;
  refused: number;
  evidence: number;
  valid: number;
  records: number;
  characters: number;
  slowestMs: number;
  slowest: string;
  readonly faults: Map<string, string[]>;
}

/** Runs the command; returns its exit status: 1 where a dossier was refused or a text made the extractor throw. */
export function runCorpus(args: readonly string[]): number {
  const path = corpusPath(args, "corpus", "../shared/corpus/releases.jsonl");
  if (path === null) return 2;
  const every = Number(option(args, "--every") ?? 1);
  const tally: Tally = {
    dossiers: 0,
    crashed: 0,
    refused: 0,
    evidence: 0,
    valid: 0,
    records: 0,
    characters: 0,
    slowestMs: 0,
    slowest: "",
    faults: new Map(),
  };
  let readingMs = 0;
  for (const [index, line] of linesOf<CorpusLine>(path).entries())
    if (index % every === 0) readingMs += readLine(line, tally);
  print(tally, readingMs);
  return tally.refused + tally.crashed > 0 || tally.valid < tally.evidence ? 1 : 0;
}

/** Reads one report into the tally; returns the milliseconds of processor time that the reading alone took. */
function readLine(line: CorpusLine, tally: Tally): number {
  const { id, text } = line;
  const fault = (what: string): void => {
    // One fault, many ids: the ids in a message are what differs.
    const kind = what.replace(/\[[^[\]]*\]/g, "[…]").slice(0, 160);
    tally.faults.set(kind, [...(tally.faults.get(kind) ?? []), id]);
  };
  const from = process.cpuUsage();
  let dossier: Dossier;
  try {
    dossier = readReport(line);
  } catch (error) {
    tally.crashed++;
    fault(`extract threw: ${(error as Error).message}`);
    return 0;
  }
  const { user, system } = process.cpuUsage(from);
  const ms = (user + system) / 1000;
  tally.dossiers++;
  tally.characters += text.length;
  tally.records += dossier.events.length + dossier.statements.length + dossier.commitments.length;
  if (ms > tally.slowestMs) {
    tally.slowestMs = ms;
    tally.slowest = `${id} (${text.length} characters)`;
  }
  const parsed = safeParseDossier(dossier);
  if (!parsed.ok) {
    tally.refused++;
    fault(parsed.error.message);
  }
  tally.evidence += countEvidence(dossier);
  tally.valid += countEvidence(dossier);
  for (const { code } of checkDossier(dossier))
    if (code === "moved" || code === "edited" || code === "out_of_range") tally.valid--;
  return ms;
}

function countEvidence(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if ("quote" in value && "start" in value) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countEvidence(part), 0);
}

function print(tally: Tally, readingMs: number): void {
  const share = tally.evidence === 0 ? 100 : (100 * tally.valid) / tally.evidence;
  for (const [name, value] of [
    ["dossiers", `${tally.dossiers} (${tally.records} events, statements and commitments)`],
    ["threw", String(tally.crashed)],
    ["refused by core", String(tally.refused)],
    ["evidence valid", `${share.toFixed(3)} % of ${tally.evidence}`],
    [
      "time",
      `${(readingMs / 1000).toFixed(1)} s of processor time, ${(tally.characters / readingMs / 1000).toFixed(2)} M characters/s; slowest ${tally.slowestMs.toFixed(0)} ms: ${tally.slowest}`,
    ],
  ] as const)
    console.log(`corpus  ${name.padEnd(16)}  ${value}`);
  for (const [kind, ids] of [...tally.faults].sort(([, a], [, b]) => b.length - a.length))
    console.log(`corpus  fault             ${ids.length} × ${kind}  e.g. ${ids.slice(0, 3).join(", ")}`);
}
