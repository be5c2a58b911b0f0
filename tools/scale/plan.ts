/** Takes `--per-day N` (a million) and `--corpus FILE.jsonl`, measures reading and storing here, simulates the day's queue and prints the figures of docs/scale.md. */
import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extract } from "@readout/extract";
import { openStore } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { seeded } from "../fuzz/mutate.ts";
import { bill, fanOut, stored } from "./costs.ts";
import { LIMITS } from "./prices.ts";
import { arrivalsOf, expectedWait, simulate } from "./queue.ts";

const { values } = parseArgs({
  options: { "per-day": { type: "string", default: "1000000" }, corpus: { type: "string" } },
});
const perDay = Number(values["per-day"]);
const DAY_MS = 86_400_000;
/** News comes by day: at the busiest moment so many times the mean, at the quietest none. */
const PEAK = 8 / 3;

const texts = values.corpus
  ? readFileSync(values.corpus, "utf8")
      .trim()
      .split("\n")
      .slice(0, 600)
      .map((line) => (JSON.parse(line) as { text: string }).text)
  : globSync("apps/eval/data/reports/*.txt").map((path) => readFileSync(path, "utf8"));
for (const text of texts.slice(0, 30)) extract(text, { published: "2024-03-14" }); // warm

const store = await openStore(nodeDriver(":memory:"));
await store.createWorkspace("desk");
const workspace = await store.workspace("desk");
const cpuMs = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};
const reading = new Float64Array(texts.length);
let [storing, json] = [0, 0];
for (const [i, text] of texts.entries()) {
  const start = process.cpuUsage();
  const dossier = extract(text, { published: "2024-03-14" });
  reading[i] = cpuMs(start);
  json += Buffer.byteLength(JSON.stringify(dossier));
  const before = process.cpuUsage();
  await workspace.put(dossier);
  storing += cpuMs(before);
}
const kept = await storedParts();
await store.close();

const mean = (list: Float64Array): number => list.reduce((sum, ms) => sum + ms, 0) / list.length;
const read = mean(reading);
const keeping = storing / texts.length;
const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
console.log(
  `${texts.length} reports of ${Math.round(length)} characters: reading ${read.toFixed(1)} ms, storing ${keeping.toFixed(1)} ms of processor; ${Math.round(json / texts.length / 1000)} kB of JSON`,
);

const below = seeded(1);
const services = Float64Array.from(
  { length: perDay },
  () => (reading[below(reading.length)] as number) + keeping,
);
const rate = perDay / DAY_MS;
const needed = rate * PEAK * mean(services);
console.log(
  `${perDay} a day: ${(rate * 1000).toFixed(1)} a second, ${(PEAK * rate * 1000).toFixed(1)} at the peak, which keeps ${needed.toFixed(2)} cores busy`,
);
const rateAt = (ms: number): number => rate * PEAK * ((1 + Math.cos((2 * Math.PI * ms) / DAY_MS)) / 2) ** 2;
for (const workers of [
  ...new Set([
    Math.max(1, Math.floor(needed)),
    Math.ceil(needed + 0.2),
    Math.ceil(needed) + 1,
    Math.ceil(needed) + 3,
  ]),
]) {
  const day = simulate(arrivalsOf(perDay, rate * PEAK, rateAt, below), services, workers);
  const waits = day.waits.toSorted();
  const at = (share: number): string =>
    `${Math.round(waits[Math.floor((waits.length - 1) * share)] as number)} ms`;
  console.log(
    `  ${workers} workers: ${(100 * day.busy).toFixed(0)} % busy over the day, waits p50 ${at(0.5)}, p99 ${at(0.99)}, longest line ${day.longest}`,
  );
}
const workers = Math.ceil(needed) + 1;
const steady = rate * PEAK;
const flat = simulate(
  arrivalsOf(perDay, steady, () => steady, below),
  services,
  workers,
);
console.log(
  `check: ${workers} workers at the peak's rate all day: mean wait ${mean(flat.waits).toFixed(2)} ms simulated, ${expectedWait(steady, services, workers).toFixed(2)} ms by Allen and Cunneen`,
);

const report = { cpuMs: read + keeping, ...kept };
console.log(
  `a report: ${Math.round(kept.rows)} rows and index entries, ${Math.round(kept.facets)} of the rows facets, ${Math.round(kept.bytes / 1000)} kB of the database, ${Math.round((100 * kept.bodyBytes) / kept.bytes)} % of it texts and bodies of records`,
);
console.log("a million reports on Workers:");
for (const { what, count, dollars } of bill(1_000_000, report))
  console.log(`  ${Math.round(count)} ${what}: $${dollars.toFixed(2)}`);
console.log(
  `a database of ${LIMITS.databaseGb} GB holds ${Math.floor((LIMITS.databaseGb * 1e9) / kept.bytes)} of them, an account's ${LIMITS.accountGb} GB ${Math.floor((LIMITS.accountGb * 1e9) / kept.bytes)}`,
);
const hundred = stored(100_000_000, report);
console.log(
  `a hundred million stored: ${(hundred.gb / 1000).toFixed(1)} TB, ${hundred.databases} databases, $${Math.round(hundred.d1)} a month in D1, $${Math.round(hundred.withR2)} with texts and bodies in R2; one core reads anew ${Math.floor(DAY_MS / report.cpuMs / 1e5) / 10} and indexes anew ${Math.floor(DAY_MS / keeping / 1e5) / 10} million a day`,
);
console.log(
  `a question to 50 partitions: ${fanOut(50, 20)} ms at 20 ms each; to 1,000: ${fanOut(1000, 20)} ms`,
);

/** Rows of all tables with the entries of their indexes, rows of facets alone, and bytes, for each report that was stored. */
async function storedParts(): Promise<{ rows: number; facets: number; bytes: number; bodyBytes: number }> {
  const { driver } = store;
  // A table without row ids is its own first index.
  const tables = await driver.all<{ name: string; entries: number }>(
    `SELECT name, 1 - wr + (SELECT COUNT(*) FROM pragma_index_list(t.name)) AS entries FROM pragma_table_list t
     WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%'`,
  );
  let [rows, facets] = [0, 0];
  for (const { name, entries } of tables) {
    const [counted] = await driver.all<{ count: number }>(`SELECT COUNT(*) AS count FROM "${name}"`);
    rows += (counted?.count ?? 0) * entries;
    if (name === "facets") facets = counted?.count ?? 0;
  }
  const [sizes] = await driver.all<{ bytes: number; bodies: number }>(
    `SELECT page_count * page_size AS bytes,
       (SELECT SUM(OCTET_LENGTH(json) + IFNULL(OCTET_LENGTH(raw), 0)) FROM record_bodies) +
       (SELECT SUM(OCTET_LENGTH(rest) + IFNULL(OCTET_LENGTH(text), 0)) FROM contents) AS bodies
     FROM pragma_page_count, pragma_page_size`,
  );
  const each = (sum = 0): number => sum / texts.length;
  return {
    rows: each(rows),
    facets: each(facets),
    bytes: each(sizes?.bytes),
    bodyBytes: each(sizes?.bodies),
  };
}
