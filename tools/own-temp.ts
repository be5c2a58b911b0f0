/**
 * `node tools/own-temp.ts ARGUMENTS` runs Node with them in a temporary folder of their own, which is gone when they end,
 * by an error or a signal too; vitest calls the function instead.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";

/** Makes the folder the one that `tmpdir()` names, here and in what this process starts; gives what removes it. */
export default function ownTemp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "readout-run-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

if (process.argv[1] === import.meta.filename) {
  const remove = ownTemp();
  // A process of its own, since one that computes wouldn't hear a signal before it is done.
  const child = spawn(process.execPath, process.argv.slice(2), { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  child.on("close", (status, signal) => {
    remove();
    process.exitCode = signal === null ? (status ?? 1) : 128 + constants.signals[signal];
  });
}
