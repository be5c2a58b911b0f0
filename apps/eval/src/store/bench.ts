/**
 * `npm run bench:store -- [../shared/corpus/releases.jsonl] [--documents 50000] [--extracted 400] [--database FILE]`:
 * ingest against bare extraction in one run, then a database of that size by varied copies, and how long each kind of
 * question takes. A file given by `--database` is kept, and one that is there already is asked without filling it again.
 */
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dossier } from "@readout/core";
import { EXTRACTOR } from "@readout/extract";
import { openStore, type Workspace } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { type CorpusLine, linesOf, option } from "../corpus-lines.ts";
import { readReport } from "../read.ts";
import { askAll } from "./questions.ts";
import { vary } from "./vary.ts";

const args = process.argv.slice(2);
const path = args.find((arg) => arg.endsWith(".jsonl")) ?? "../shared/corpus/releases.jsonl";
const documents = Number(option(args, "--documents") ?? 50_000);
const extracted = Number(option(args, "--extracted") ?? 400);
const scratch = mkdtempSync(join(tmpdir(), "readout-bench-"));
const file = option(args, "--database") ?? join(scratch, "bench.db");
const found = existsSync(file);
if (!found && !existsSync(path)) {
  console.error(
    `bench:store needs a JSONL file of reports ({text, published, outlet, title}); nothing at ${path}. Try: npm run bench:store -- ../shared/corpus/releases.jsonl`,
  );
  process.exit(2);
}
const store = await openStore(nodeDriver(file));
await store.createWorkspace("bench");
const space = await store.workspace("bench", "bench");

if (!found) await fill(space);
await askAll(space);
await store.close();
console.log(`database: ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB`);
rmSync(scratch, { recursive: true, force: true });

/** Ingest and bare extraction in turns of 16 releases, so that a busy machine slows both; then the copies. */
async function fill(space: Workspace): Promise<void> {
  const releases = linesOf<CorpusLine>(path);
  const step = Math.max(1, Math.floor(releases.length / extracted));
  const sample = releases.filter((_, at) => at % step === 0).slice(0, extracted);
  for (const release of sample.slice(0, 30)) readReport(release); // warm
  const dossiers: Dossier[] = [];
  let [bare, ingest] = [0, 0];
  for (let at = 0; at < sample.length; at += 16) {
    const part = sample.slice(at, at + 16);
    let from = performance.now();
    for (const release of part) dossiers.push(readReport(release));
    bare += performance.now() - from;
    from = performance.now();
    // As `readout add` and batches do: kept together, in one transaction.
    await Promise.all(part.map((release) => space.put(readReport(release), { extractor: EXTRACTOR })));
    ingest += performance.now() - from;
  }
  const rate = (ms: number): string => `${((1000 * sample.length) / ms).toFixed(1)} documents/s`;
  console.log(`bare extraction        ${rate(bare)}`);
  console.log(
    `extraction and storing ${rate(ingest)}   ${((100 * bare) / ingest).toFixed(1)} % of bare (wanted: 60)`,
  );
  // The copies only have to be there; what a commit costs was measured above.
  await store.driver.run("PRAGMA synchronous = OFF");
  const from = performance.now();
  let storing = 0;
  for (let number = 1, stored = sample.length; stored < documents; number++) {
    for (const dossier of dossiers) {
      if (stored >= documents) break;
      const copy = vary(dossier, number);
      const start = performance.now();
      await space.put(copy, { extractor: EXTRACTOR });
      storing += performance.now() - start;
      stored++;
      if (stored % 5000 === 0)
        console.error(`${stored} documents, ${(storing / (stored - sample.length)).toFixed(2)} ms each`);
    }
  }
  console.log(
    `storing copies         ${((1000 * (documents - sample.length)) / storing).toFixed(1)} documents/s, ${((performance.now() - from) / 1000).toFixed(0)} s in all`,
  );
}
