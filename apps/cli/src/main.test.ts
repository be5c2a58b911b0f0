import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const SAMPLE = join(import.meta.dirname, "../../../examples/quadripartite.txt");
const FLAGS = [
  "--conditions=@readout/source",
  "--experimental-strip-types",
  "--disable-warning=ExperimentalWarning",
];
const readout = (args: readonly string[], input = "") =>
  spawnSync(process.execPath, [...FLAGS, join(import.meta.dirname, "main.ts"), ...args], {
    input,
    encoding: "utf8",
  });

test("reads standard input for -, and prints JSON into a pipe", () => {
  const { status, stdout, stderr } = readout(
    ["extract", "-", "--published", "2024-03-14"],
    readFileSync(SAMPLE, "utf8"),
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ schema: "readout/1" });
});

test("exits with 1 for a bad input and 2 for wrong use, on stderr and without a stack trace", () => {
  const empty = readout(["extract", "-"]);
  expect(empty).toMatchObject({ status: 1, stdout: "" });
  expect(empty.stderr).toMatch(/^readout: .*empty.*\n$/);
  expect(readout(["extract", "-", "--bogus"])).toMatchObject({ status: 2, stdout: "" });
});
