/**
 * Takes servers (`node`, `workerd`; both without one), asks each for readings of a 4 kB report: first one at a time, then
 * as fast as it can, then `--factor` times that for `--seconds`. Prints what was accepted, refused and lost, the times,
 * and the memory. Fails where overload shows.
 */
import { parseArgs } from "node:util";
import { PARAGRAPHS } from "../fuzz/reports.ts";
import { type Answers, askAtRate, askInTurn } from "./ask.ts";
import { type LoadedServer, startServer } from "./servers.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "300" },
    factor: { type: "string", default: "2" },
  },
});
const seconds = Number(values.seconds);
const factor = Number(values.factor);
/** What counts as flat: readings leave garbage behind, which comes and goes. */
const GROWTH = 1.25;
/** How much longer the slowest hundredth may take than on an idle server. */
const SLOWER = 3;

const report = PARAGRAPHS.join("\n\n").slice(0, 4_000);
const faults: string[] = [];
for (const name of positionals.length > 0 ? positionals : ["node", "workerd"]) {
  const server = await startServer(name);
  try {
    await measure(name, server);
  } finally {
    await server.close();
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

async function measure(name: string, server: LoadedServer): Promise<void> {
  await askInTurn(server.url, report, 50, 1); // warm
  const idle = await askInTurn(server.url, report, 200, 1);
  const full = await askInTurn(server.url, report, 400, 2);
  const capacity = full.accepted.length / full.seconds;
  const before = server.memoryMb();
  const rate = capacity * factor;
  const half = await askAtRate(server.url, report, rate, seconds / 2);
  const between = server.memoryMb();
  const rest = await askAtRate(server.url, report, rate, seconds / 2);
  const after = server.memoryMb();
  const sum = (of: (answers: Answers) => number): number => of(half) + of(rest);
  const accepted = [...half.accepted, ...rest.accepted];
  const [idleP99, loadedP99] = [percentile(idle.accepted, 99), percentile(accepted, 99)];
  console.log(
    `${name}: idle p50 ${percentile(idle.accepted, 50).toFixed(1)} ms, p99 ${idleP99.toFixed(1)} ms; capacity ${capacity.toFixed(0)} reports a second
  ${factor} times that for ${seconds} s: ${sum(({ sent }) => sent)} sent, ${accepted.length} read (${(accepted.length / seconds).toFixed(0)} a second), ${sum(({ refused }) => refused)} refused with Retry-After, ${sum(({ lost }) => lost)} lost, ${sum(({ wrong }) => wrong)} other answers
  p50 ${percentile(accepted, 50).toFixed(1)} ms, p99 ${loadedP99.toFixed(1)} ms: ${(loadedP99 / idleP99).toFixed(2)} times idle; memory ${before} → ${between} → ${after} MB`,
  );
  if (sum(({ lost, wrong }) => lost + wrong) > 0)
    faults.push(
      `${name}: answers were lost or wrong: ${[...half.causes, ...rest.causes].slice(0, 10).join(", ")}`,
    );
  if (factor > 1 && sum(({ refused }) => refused) === 0) faults.push(`${name}: nothing was refused`);
  if (loadedP99 > SLOWER * idleP99) faults.push(`${name}: p99 is more than ${SLOWER} times idle`);
  if (after > GROWTH * between) faults.push(`${name}: memory grew from ${between} to ${after} MB`);
}

function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
