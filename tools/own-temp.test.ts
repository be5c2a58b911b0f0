import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "readout-own-temp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LEAVES = `import { mkdtempSync, writeFileSync } from "node:fs"; import { tmpdir } from "node:os";
  const left = mkdtempSync(tmpdir() + "/left-");
  writeFileSync(left + "/file", left);
  process.stdout.write(left + "\\n");`;

test.each([
  ["ends", "", null, 0],
  ["throws", "throw new Error()", null, 1],
  ["exits", "process.exit(2)", null, 2],
  ["is interrupted while it computes", "for (;;);", "SIGINT", 130],
  ["is ended while it computes", "for (;;);", "SIGTERM", 143],
] as const)("a run that %s leaves nothing in the temporary folder", async (_, then, signal, status) => {
  const args = [join(import.meta.dirname, "own-temp.ts"), "--input-type=module", "--eval", LEAVES + then];
  const run = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, TMPDIR: folder },
  });
  const ended = once(run, "close");
  const [left] = await once(run.stdout, "data");
  if (signal !== null) run.kill(signal);
  expect((await ended)[0]).toBe(status);
  expect(`${left}`).toContain(join(folder, "readout-run-"));
  expect(readdirSync(folder)).toEqual([]);
});
