/** Takes a JSONL file of reports, prints how much faster two worker threads of the built command read it than one, and the memory that takes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./median.ts";

const COMMAND = join(import.meta.dirname, "../../../cli/dist/main.js");
const BYTES = 15e6;
const ROUNDS = 5;

/** Prints medians of five runs over 15 MB; says so where the command isn't built. */
export async function printBulk(path: string): Promise<void> {
  if (!existsSync(COMMAND)) {
    console.log("\nbulk: not measured, the command isn't built; build it with: npm run build");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  try {
    const input = join(folder, "reports.jsonl");
    const whole = readFileSync(path, "utf8");
    const lines = whole.repeat(Math.ceil(BYTES / whole.length)).slice(0, BYTES);
    writeFileSync(input, lines.slice(0, lines.lastIndexOf("\n") + 1));
    const runs: Record<1 | 2, Run[]> = { 1: [], 2: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const jobs of [1, 2] as const)
        runs[jobs].push(await runOf(input, join(folder, "out.jsonl"), jobs));
    const [one, two] = [runs[1], runs[2]].map((all) => median(all.map(({ seconds }) => seconds))) as [
      number,
      number,
    ];
    const memory = Math.max(...runs[2].map(({ mb }) => mb));
    console.log(
      `\nbulk over ${BYTES / 1e6} MB of JSONL, medians of ${ROUNDS}: one worker ${one.toFixed(1)} s, two ${two.toFixed(1)} s, ${(one / two).toFixed(2)} times as fast; at most ${memory.toFixed(0)} MB with two`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly seconds: number;
  readonly mb: number;
}

async function runOf(input: string, output: string, jobs: number): Promise<Run> {
  const from = performance.now();
  const child = spawn(
    process.execPath,
    [COMMAND, "extract", input, "--jobs", String(jobs), "--output", output],
    {
      stdio: "ignore",
    },
  );
  let mb = 0;
  const watch = setInterval(() => {
    mb = Math.max(mb, peakMb(child.pid));
  }, 50);
  const [status] = await once(child, "exit");
  clearInterval(watch);
  if (status !== 0) throw new Error(`bench: the command ended with ${status}`);
  return { seconds: (performance.now() - from) / 1000, mb };
}

/** The most that a process has had in memory so far, 0 where the system doesn't tell. */
function peakMb(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}
