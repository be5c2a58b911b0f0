/** Takes a target and how long to try, gives what broke and how far the inputs got. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ROOT } from "../release/public-packages.ts";
import { buildTarget } from "./build-target.ts";
import type { Finding, Tried, Work } from "./worker.ts";

/** How much to try, whichever comes first; `known` are inputs of earlier runs. An input that takes `hangMs` of processor time has hung, 30 s unless told otherwise, or one that nothing comes of in twenty times that: a busy machine is no hang. */
export interface Effort {
  readonly inputs: number;
  readonly seconds: number;
  readonly seed: number;
  readonly known: readonly string[];
  readonly hangMs?: number;
}

/** What a run came to; `counters` is how many branches there are to reach. */
export interface Fuzzed extends Tried {
  readonly counters: number;
  readonly findings: readonly Finding[];
}

/** How many times longer than `hangMs` an input may wait that takes no processor time. */
const IDLE = 20;

/** Tries inputs on the target in `entry`. A hang ends the run and is its last finding. */
export async function runTarget(entry: string, effort: Effort): Promise<Fuzzed> {
  const { hangMs = 30_000, ...given } = effort;
  const { code, counters } = await buildTarget(entry);
  const folder = mkdtempSync(join(tmpdir(), "readout-fuzz-"));
  const bundle = join(folder, "target.mjs");
  writeFileSync(bundle, code);
  const progress = new SharedArrayBuffer(8);
  const underWay = new SharedArrayBuffer(2 * 10_000);
  const work: Work = { ...given, bundle: pathToFileURL(bundle).href, counters, progress, underWay };
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: work,
    env: { ...process.env, READOUT_ROOT: ROOT },
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const findings: Finding[] = [];
  try {
    const tried = await new Promise<Tried>((resolve, reject) => {
      let turn = -1;
      let [since, used] = [Date.now(), processorMs()];
      const watch = setInterval(() => {
        const now = Atomics.load(new Int32Array(progress), 0);
        if (now !== turn) [turn, since, used] = [now, Date.now(), processorMs()];
        if ((processorMs() - used < hangMs && Date.now() - since < IDLE * hangMs) || turn === 0) return;
        clearInterval(watch);
        findings.push({ input: inputUnderWay(progress, underWay), error: `no end after ${hangMs} ms` });
        resolve({ inputs: turn, seconds: 0, reached: 0, kept: [] });
      }, 500);
      worker.on("message", (message: { found?: Finding; tried?: Tried }) => {
        if (message.found) findings.push(message.found);
        if (message.tried) resolve(message.tried);
      });
      worker.on("error", reject);
      worker.on("exit", () => clearInterval(watch));
    });
    return { ...tried, counters, findings };
  } finally {
    await worker.terminate();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What this process and its threads have taken of the processor. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function inputUnderWay(progress: SharedArrayBuffer, underWay: SharedArrayBuffer): string {
  const length = Math.min(new Int32Array(progress)[1] as number, underWay.byteLength / 2);
  return String.fromCharCode(...new Uint16Array(underWay, 0, length));
}
