/** `npm run bench -- [../shared/corpus/releases.jsonl] [--documents N]`: speed, start, memory and size of whole extraction against wink-nlp (tags only) and compromise (quotations only), side by side in one run; growth with length and count; bulk with one worker and two. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { analyse } from "@readout/english";
import { extract } from "@readout/extract";
import { printBulk } from "./bench/bulk.ts";
import { printFootprint } from "./bench/footprint.ts";
import { printGrowth } from "./bench/growth.ts";
import { secondsOf } from "./bench/processor-time.ts";
import { linesOf, option } from "./corpus-lines.ts";

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const path = args.find((arg) => arg.endsWith(".jsonl")) ?? "../shared/corpus/releases.jsonl";
const wanted = Number(option(args, "--documents") ?? 200);
if (!existsSync(path)) {
  console.error(
    `bench needs a JSONL file of reports ({text, published}); nothing at ${path}. Try: npm run bench -- ../shared/corpus/releases.jsonl`,
  );
  process.exit(2);
}
const reports = linesOf<{ text: string; published: string }>(path);
const step = Math.max(1, Math.floor(reports.length / wanted));
const sample = reports.filter((_, i) => i % step === 0).slice(0, wanted);
const characters = sample.reduce((sum, report) => sum + report.text.length, 0);

const wink = require("wink-nlp")(require("wink-eng-lite-web-model"), ["sbd", "pos"]);
const { its } = require("wink-nlp/src/its.js") ? { its: require("wink-nlp/src/its.js") } : { its: wink.its };
const compromise = require("compromise");

const jobs: [string, (text: string, published: string) => unknown][] = [
  ["readout: whole extraction", (text, published) => extract(text, { published: published.slice(0, 10) })],
  ["readout: sentences and tags", (text) => analyse(text).tokens.length],
  ["wink-nlp: tags only", (text) => wink.readDoc(text).tokens().out(its.pos)],
  ["compromise: quotations only", (text) => compromise(text).quotations().out("array")],
];
const rates = new Map<string, number>();
/** Rounds that only warm up: the engine compiles what is hot, for extraction over some two thousand reports. */
const warming = 8;
const rounds = 4;
for (let round = 0; round < warming + rounds; round++) {
  for (const [name, job] of jobs) {
    const part = name.startsWith("compromise") ? sample.slice(0, Math.ceil(sample.length / 8)) : sample;
    const size = part.reduce((sum, report) => sum + report.text.length, 0);
    const seconds = secondsOf(() => {
      for (const report of part) job(report.text, report.published);
    });
    if (round >= warming) rates.set(name, Math.max(rates.get(name) ?? 0, size / seconds));
  }
}
const own = rates.get("readout: whole extraction") as number;
console.log(
  `${sample.length} reports, ${characters} characters, best of ${rounds} rounds behind ${warming} to warm up, processor time of one core`,
);
for (const [name, rate] of rates)
  console.log(
    `${name.padEnd(30)} ${(rate / 1e6).toFixed(2).padStart(7)} M characters/s   extraction is ${(own / rate).toFixed(2)} × this`,
  );

printGrowth(sample);
await printFootprint();
await printBulk(path);
