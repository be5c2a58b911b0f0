/** Runs vitest with the arguments given and ends with one line, `N passed, N failed`, read off its JSON report. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A run that takes longer hangs: .ci/run as a whole may take 20 minutes. */
const LIMIT_MS = 15 * 60_000;

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * The counts of a vitest JSON report. A file that couldn't be collected counts as one failed test, and so does
 * a run that ended badly or ran nothing, whatever its report says.
 */
function countTests(report: Report | undefined, status: number | null) {
  const passed = report?.numPassedTests ?? 0;
  const uncollected = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + uncollected;
  const endedBadly = status !== 0 || passed === 0;
  return { passed, failed: failed === 0 && endedBadly ? 1 : failed };
}

function readReport(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined; // vitest died before it could write one
  }
}

const folder = mkdtempSync(join(tmpdir(), "readout-test-"));
const path = join(folder, "report.json");
const vitest = resolve(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
const { status, error } = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: ["ignore", "inherit", "inherit"],
    cwd: resolve(import.meta.dirname, ".."),
    env: { ...process.env, TMPDIR: folder }, // what it leaves when it is ended goes with the folder
    timeout: LIMIT_MS,
    killSignal: "SIGKILL",
  },
);
if (error) console.error(`vitest was ended: ${error.message} (limit ${LIMIT_MS / 60_000} minutes)`);
const { passed, failed } = countTests(readReport(path), status);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
