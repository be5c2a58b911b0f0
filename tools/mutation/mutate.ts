/** Takes files of core's meeting logic (all without one), mutates five after five with Stryker, prints who survived; `--report` only prints what the last runs left. */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** The share of mutants that the tests have to kill, in per cent. */
const LEAST = 85;
const FOLDER = "reports/mutation";

const options = process.argv.slice(2).filter((word) => word.startsWith("-"));
const named = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const files = (named.length > 0 ? named : globSync("packages/core/src/{meeting,sources}/**/*.ts"))
  .filter((file) => !/\.test(-d)?\.ts$|arbitrary\.ts$/.test(file))
  .sort();

/** Files mutated by one run, so that a stopped one loses little and a start isn't paid for each. */
const AT_ONCE = 5;

const counts = { killed: 0, survived: 0 };
mkdirSync(FOLDER, { recursive: true });
for (let at = 0; at < files.length; at += AT_ONCE) {
  const group = files.slice(at, at + AT_ONCE);
  const report = `${FOLDER}/${(group[0] as string).replace("packages/core/src/", "").replaceAll("/", "-")}.json`;
  if (!options.includes("--report")) mutate(group, report);
  if (existsSync(report)) show(report);
  else console.log(`${group.join(", ")}: not mutated yet`);
}
const share = (100 * counts.killed) / Math.max(1, counts.killed + counts.survived);
console.log(
  `${counts.killed} killed, ${counts.survived} survived: ${share.toFixed(1)} % of at least ${LEAST} %`,
);
process.exitCode = share < LEAST ? 1 : 0;

/** The incremental file is a report in Stryker's own schema. */
function mutate(group: readonly string[], report: string): void {
  const { status, stdout } = spawnSync(
    "npx",
    ["stryker", "run", "--mutate", group.join(","), "--incrementalFile", report],
    { encoding: "utf8" },
  );
  if (status !== 0)
    throw new Error(`Stryker ended with ${status} on ${group.join(", ")}:\n${stdout.slice(-2000)}`);
}

function show(report: string): void {
  const { files } = JSON.parse(readFileSync(report, "utf8")) as {
    files: Record<string, { mutants: Mutant[] }>;
  };
  for (const [file, { mutants }] of Object.entries(files)) showFile(file, mutants);
}

function showFile(file: string, mutants: readonly Mutant[]): void {
  const killed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout").length;
  const left = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  counts.killed += killed;
  counts.survived += left.length;
  console.log(`${basename(file).padEnd(30)} ${killed} of ${killed + left.length}`);
  for (const { mutatorName, replacement = "", status, location } of left)
    console.log(
      `  ${location.start.line}:${location.start.column} ${mutatorName} ${status === "NoCoverage" ? "(not covered) " : ""}→ ${replacement.replace(/\s+/g, " ").slice(0, 100)}`,
    );
}
