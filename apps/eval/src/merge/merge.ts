/**
 * `npm run eval -- merge ../shared/corpus/releases.jsonl [--rounds 10] [--planted 500] [--sizes 1000,2000,5000,10000,20000]
 * [--sample FILE]`: merges a corpus in random orders and compares the bytes, looks for planted copies, times the growth,
 * and writes what was merged, for reading.
 */
import { resolve } from "node:path";
import {
  type CopiedDocument,
  type Dossier,
  findCopies,
  type MergedSources,
  mergeSources,
  sha256Hex,
  witnessOf,
} from "@readout/core";
import {
  type CorpusLine,
  corpusPath,
  isOutsideRepository,
  linesOf,
  option,
  writeLines,
} from "../corpus-lines.ts";
import { readReport } from "../read.ts";
import { seeded } from "../seeded.ts";
import { exponentOf, growthOf } from "./growth.ts";
import { CHANGES, type Change, planted } from "./plants.ts";
import { sampleLines } from "./sample.ts";

/** Runs the command; 1 where two orders gave other bytes. */
export function runMerge(args: readonly string[]): number {
  const path = corpusPath(args, "merge", "../shared/corpus/releases.jsonl");
  if (path === null) return 2;
  const sample = option(args, "--sample");
  if (sample !== null && !isOutsideRepository(resolve(sample))) {
    console.error(
      `--sample: expected a file outside the repository, got ${sample}: it holds text of the corpus`,
    );
    return 2;
  }
  const lines = linesOf<CorpusLine>(path);
  const dossiers = lines.map(readReport);
  const [merged, same] = orders(dossiers, Number(option(args, "--rounds") ?? 10));
  plants(lines, Number(option(args, "--planted") ?? 500));
  const sizes = (option(args, "--sizes") ?? "1000,2000,5000,10000,20000").split(",").map(Number);
  const growth = growthOf(dossiers, sizes);
  console.log(`growth  ${growth.map((one) => `${one.documents} in ${one.seconds.toFixed(1)} s`).join(", ")}`);
  console.log(`growth  exponent ${exponentOf(growth).toFixed(3)} (processor time; 1 where time is linear)`);
  if (sample !== null) {
    writeLines(sample, sampleLines(merged, dossiers));
    console.log(`sample  ${sample}`);
  }
  return same ? 0 : 1;
}

/** Merges in random orders, every second time in two parts that are merged then; gives the file and whether all are the same. */
function orders(dossiers: readonly Dossier[], rounds: number): [MergedSources, boolean] {
  const witnesses = dossiers.map(witnessOf);
  const hashes = new Map<string, number>();
  let merged = mergeSources([]);
  for (let round = 0; round < rounds; round++) {
    const shuffled = seeded(round + 1).draw(witnesses, witnesses.length);
    const half = Math.floor(shuffled.length / 2);
    merged =
      round % 2 === 0
        ? mergeSources(shuffled)
        : mergeSources([mergeSources(shuffled.slice(0, half)), mergeSources(shuffled.slice(half - 100))]);
    const { witnesses: _, ...file } = merged;
    const hash = sha256Hex(JSON.stringify(file));
    hashes.set(hash, (hashes.get(hash) ?? 0) + 1);
  }
  const several = merged.events.filter(({ witnesses: told }) => told.length > 1);
  console.log(
    `merge   ${dossiers.length} dossiers, ${rounds} random orders, every second in two overlapping parts`,
  );
  for (const [hash, count] of hashes) console.log(`merge   sha256 ${hash}  ${count} of ${rounds}`);
  console.log(
    `merge   ${merged.actors.length} actors from ${dossiers.reduce((sum, { actors }) => sum + actors.length, 0)}, ${merged.events.length} events from ${merged.witnesses.reduce((sum, { events }) => sum + events.length, 0)}: ${several.length} told by several records, ${several.filter(({ conflicts }) => conflicts.length > 0).length} of them with conflicts; ${merged.copies.length} copies`,
  );
  return [merged, hashes.size === 1];
}

/** Plants a copy of some reports, prints for each change how many were found, and how many led to another report. */
function plants(lines: readonly CorpusLine[], count: number): void {
  const originals = seeded(7).draw(lines, count);
  const document = (id: string, { text, published, outlet }: Omit<CorpusLine, "id">): CopiedDocument => ({
    id,
    text,
    outlet: outlet ?? null,
    published: published?.slice(0, 10) ?? null,
  });
  const copies = originals.map((line, at) => {
    const change = CHANGES[at % CHANGES.length] as Change;
    return {
      change,
      of: line.id,
      document: document(`planted:${at}`, planted(line, change, at)),
    };
  });
  const found = new Map(
    findCopies([...lines.map((line) => document(line.id, line)), ...copies.map((copy) => copy.document)]).map(
      ({ document: copy, of }) => [copy, of],
    ),
  );
  // A plant that its paper's own lines made longer is what the report is a copy of.
  const root = (id: string): string => found.get(id) ?? id;
  const isFound = ({ of, document: { id } }: (typeof copies)[number]): boolean => root(id) === root(of);
  for (const change of CHANGES) {
    const own = copies.filter((copy) => copy.change === change);
    console.log(`plants  ${change.padEnd(10)} ${own.filter(isFound).length}/${own.length}`);
  }
  const right = copies.filter(isFound).length;
  const wrong = copies.filter((copy) => found.has(copy.document.id) && !isFound(copy)).length;
  console.log(`plants  recall ${(right / copies.length).toFixed(3)}, led to another report: ${wrong}`);
}
