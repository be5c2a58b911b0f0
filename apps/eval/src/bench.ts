/** `npm run bench -- [../shared/corpus/releases.jsonl] [--documents N]`: speed of whole extraction against wink-nlp (tags only) and compromise (quotations only), side by side in one run. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { analyse } from "@readout/english";
import { extract } from "@readout/extract";

const require = createRequire(import.meta.url);
const args = process.argv.slice(2);
const path = args.find((arg) => arg.endsWith(".jsonl")) ?? "../shared/corpus/releases.jsonl";
const wanted = args.includes("--documents") ? Number(args[args.indexOf("--documents") + 1]) : 200;
if (!existsSync(path)) {
  console.error(
    `bench needs a JSONL file of reports ({text, published}); nothing at ${path}. Try: npm run bench -- ../shared/corpus/releases.jsonl`,
  );
  process.exit(2);
}
const reports = readFileSync(path, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; published: string });
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
const rounds = 3;
for (let round = 0; round <= rounds; round++) {
  for (const [name, job] of jobs) {
    const part = name.startsWith("compromise") ? sample.slice(0, Math.ceil(sample.length / 8)) : sample;
    const size = part.reduce((sum, report) => sum + report.text.length, 0);
    const from = process.hrtime.bigint();
    for (const report of part) job(report.text, report.published);
    const rate = size / (Number(process.hrtime.bigint() - from) / 1e9);
    if (round > 0) rates.set(name, Math.max(rates.get(name) ?? 0, rate));
  }
}
const own = rates.get("readout: whole extraction") as number;
console.log(`${sample.length} reports, ${characters} characters, best of ${rounds} rounds, one core`);
for (const [name, rate] of rates)
  console.log(
    `${name.padEnd(30)} ${(rate / 1e6).toFixed(2).padStart(7)} M characters/s   extraction is ${(own / rate).toFixed(2)} × this`,
  );
