/** `npm run bench -- [../shared/corpus/releases.jsonl] [--documents N]`: speed of whole extraction against wink-nlp (tags only) and compromise (quotations only), side by side in one run. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { analyse } from "@readout/english";
import { extract } from "@readout/extract";
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

const natural = sample.map((report) => report.text).join("\n\n");
const sentence = "The foreign ministers of Norway and Chile met in Oslo on Monday and agreed to meet again. ";
const shapes: [string, (length: number) => string][] = [
  ["natural text", (length) => natural.slice(0, length)],
  ["one sentence repeated", (length) => sentence.repeat(length / sentence.length + 1).slice(0, length)],
  ["one word without end", (length) => "a".repeat(length)],
];
const lengths = [1e3, 1e4, 1e5, 1e6];
console.log(
  "\ntime against length: the exponent is the slope between the logarithms of both, 1 where time is linear",
);
for (const [name, make] of shapes) {
  const times = lengths.map((length) => {
    const text = make(length);
    const times = Math.max(1, Math.floor(2e5 / length));
    extract(text);
    return Math.min(
      ...[1, 2].map(
        () =>
          secondsOf(() => {
            for (let k = 0; k < times; k++) extract(text);
          }) / times,
      ),
    );
  });
  const slope = (from: number, to: number) =>
    (
      Math.log((times[to] as number) / (times[from] as number)) /
      Math.log((lengths[to] as number) / (lengths[from] as number))
    ).toFixed(2);
  console.log(
    `${name.padEnd(30)} ${times.map((time, k) => `${(lengths[k] as number) / 1e3} kB ${(time * 1e3).toFixed(1)} ms`).join(", ")}   exponent ${slope(0, 3)}, from 10 kB on ${slope(1, 3)}`,
  );
}

/** Processor time of a job, which other processes don't lengthen; the collector's own threads count too. */
function secondsOf(job: () => void): number {
  const from = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
