/** Takes names of targets (all without one), `--inputs N` in all or `--seconds N` each, tries as many and prints what broke; carries on from the last run's inputs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../release/public-packages.ts";
import { type Fuzzed, runTarget } from "./run-target.ts";
import { SEEDS, TARGETS } from "./targets.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    inputs: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(TARGETS);
const shares = names.map((name) => TARGETS[name]?.share ?? 0);
const sum = shares.reduce((a, b) => a + b, 0);
if (shares.includes(0)) {
  console.error(`fuzz: expected some of ${Object.keys(TARGETS).join(", ")}, got ${names.join(", ")}`);
  process.exit(2);
}
const inputs = Number(values.inputs ?? Number.POSITIVE_INFINITY);
const seconds = Number(values.seconds ?? (values.inputs ? Number.POSITIVE_INFINITY : 60));

let [all, broken] = [0, 0];
for (const [i, name] of names.entries()) {
  const folder = join(ROOT, "reports/fuzz", name);
  mkdirSync(folder, { recursive: true });
  const corpus = join(folder, "corpus.json");
  const known = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, "utf8")) as string[]) : [];
  const result = await runTarget(TARGETS[name]?.entry ?? "", {
    inputs: Math.ceil((inputs * (shares[i] ?? 0)) / sum),
    seconds,
    seed: Number(values.seed),
    known: [...(SEEDS[name]?.map(({ input }) => input) ?? []), ...known],
  });
  if (result.kept.length > 0) writeFileSync(corpus, JSON.stringify(result.kept));
  if (result.findings.length > 0)
    writeFileSync(join(folder, "findings.json"), JSON.stringify(result.findings, null, 2));
  all += result.inputs;
  broken += result.findings.length;
  show(name, result);
}
console.log(`${all} inputs, ${broken} broke something`);
process.exitCode = broken > 0 ? 1 : 0;

function show(name: string, { inputs, seconds, reached, counters, kept, findings }: Fuzzed): void {
  const rate = Math.round(inputs / Math.max(seconds, 0.001));
  console.log(
    `${name.padEnd(8)} ${inputs} inputs, ${rate} a second; ${reached} of ${counters} branches; ${kept.length} inputs kept; ${findings.length} broke something`,
  );
  for (const { input, error } of findings)
    console.log(
      `  ${JSON.stringify(input.slice(0, 300))}\n    ${error.split("\n").slice(0, 3).join("\n    ")}`,
    );
}
