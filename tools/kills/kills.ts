/** Takes `--kills N` (200), kills bulk runs of the built command at random moments and carries them on; fails where an output differs from the undisturbed one. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { seeded } from "../fuzz/mutate.ts";
import { ROOT } from "../release/public-packages.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const kills = Number(values.kills);
const below = seeded(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), "readout-kills-"));
const COMMAND = join(ROOT, "apps/cli/dist/main.js");

/** Lines of one run: the project's own reports, over and over, and some lines that fail. */
const LINES = 80;
const reports = globSync("apps/eval/data/reports/*.txt", { cwd: ROOT })
  .sort()
  .map((path) => readFileSync(join(ROOT, path), "utf8"));
const lines = Array.from({ length: LINES }, (_, i) =>
  i % 40 === 17
    ? `{"id":"broken-${i}"}`
    : JSON.stringify({ id: `r${i}`, text: reports[i % reports.length], published: "2024-03-14" }),
);
const input = join(folder, "in.jsonl.gz");
writeFileSync(input, gzipSync(`${lines.join("\n")}\n`));

const argsFor = (output: string): string[] => [
  COMMAND,
  ...["extract", input, "--output", output, "--jobs", "2", "--resume"],
];
const contentOf = (path: string): string =>
  (path.endsWith(".gz") ? gunzipSync(readFileSync(path)) : readFileSync(path)).toString();

try {
  const whole = join(folder, "whole.jsonl");
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argsFor(whole), { encoding: "utf8" });
  const undisturbedMs = performance.now() - from;
  const expected = existsSync(whole) ? contentOf(whole) : "";
  const failed = expected.split("\n").filter((line) => line.includes('"error":')).length;
  if (status !== 1 || expected.split("\n").length !== LINES + 1 || failed !== LINES / 40)
    throw new Error(`the undisturbed run ended with ${status}, ${failed} failures: ${stderr.slice(-500)}`);

  const counts = { SIGKILL: 0, SIGINT: 0, SIGTERM: 0 };
  let [killed, finished, torn] = [0, 0, 0];
  while (killed < kills) {
    const output = join(folder, finished % 2 === 0 ? "run.jsonl" : "run.jsonl.gz");
    rmSync(output, { force: true });
    for (;;) {
      const signal = (["SIGKILL", "SIGKILL", "SIGKILL", "SIGINT", "SIGTERM"] as const)[below(5)] ?? "SIGKILL";
      const { code, wasKilled } = await disturbed(output, signal, below(Math.ceil(undisturbedMs / 3)));
      if (wasKilled) {
        killed++;
        counts[signal]++;
        if (existsSync(output) && !output.endsWith(".gz") && !/(^|\n)$/.test(readFileSync(output, "utf8")))
          torn++;
        if (killed < kills) continue;
        spawnSync(process.execPath, argsFor(output));
      } else if (code !== 1) throw new Error(`the run ended with ${code}`); // what fails is tried again, and fails
      break;
    }
    finished++;
    if (contentOf(output) !== expected)
      throw new Error(`${output} differs from the undisturbed run after ${killed} kills`);
    console.log(`${killed} kills, ${finished} runs: equal so far`);
  }
  console.log(
    `${killed} kills (${Object.entries(counts)
      .map(([signal, count]) => `${count} ${signal}`)
      .join(
        ", ",
      )}; ${torn} left a torn line) in ${finished} runs of ${LINES} lines, plain and gzip: every output equal to the undisturbed run's`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One run, signalled after a while unless it ends before. A run that was interrupted in good order ends with 130. */
async function disturbed(
  output: string,
  signal: NodeJS.Signals,
  delayMs: number,
): Promise<{ code: number | null; wasKilled: boolean }> {
  const child = spawn(process.execPath, argsFor(output), { stdio: "ignore" });
  const ended = once(child, "exit") as Promise<[number | null, NodeJS.Signals | null]>;
  const given = new AbortController();
  const first = await Promise.race([ended, after(delayMs, null, { signal: given.signal }).catch(() => null)]);
  given.abort();
  if (!first) child.kill(signal);
  const [code, by] = first ?? (await ended);
  return { code, wasKilled: by !== null || code === 130 };
}
