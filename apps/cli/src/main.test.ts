import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
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
  expect(empty.stderr).toMatch(/^readout: standard input: .*nothing came\n$/);
  expect(readout(["extract", "-", "--bogus"])).toMatchObject({ status: 2, stdout: "" });
});

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "after %s the output holds whole lines and --resume completes it",
  async (signal) => {
    const folder = mkdtempSync(join(tmpdir(), "readout-signal-"));
    const input = join(folder, "input.jsonl");
    const output = join(folder, "output.jsonl");
    const text = readFileSync(SAMPLE, "utf8").repeat(4);
    writeFileSync(input, Array.from({ length: 60 }, (_, id) => JSON.stringify({ id, text })).join("\n"));
    const args = ["extract", input, "--jobs", "2", "-o", output];
    const child = spawn(process.execPath, [...FLAGS, join(import.meta.dirname, "main.ts"), ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const watch = setInterval(() => {
      if (!existsSync(output) || statSync(output).size === 0) return;
      clearInterval(watch); // a second signal would end it at once
      child.kill(signal);
    }, 10);
    const status = await ended;
    clearInterval(watch);
    if (signal !== "SIGKILL") {
      expect(status).toBe(130);
      expect(said).toContain("carry on with --resume");
      expect(readFileSync(output, "utf8")).toMatch(/\}\n$/);
    }
    const before = readFileSync(output, "utf8").split("\n").length - 1;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(60);
    expect(readout([...args, "--resume"])).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(`${before} done before`),
    });
    const ids = readFileSync(output, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: number }).id);
    expect(ids).toEqual(Array.from({ length: 60 }, (_, id) => id));
    rmSync(folder, { recursive: true });
  },
  60_000,
);

test("tells lines on standard input from a report", () => {
  const lines = ["a", "b"]
    .map((id) => JSON.stringify({ id, text: "The ministers met on 3 May 2021." }))
    .join("\n");
  const { status, stdout } = readout(["extract", "-"], lines);
  expect(status).toBe(0);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id),
  ).toEqual(["a", "b"]);
});

test("refuses more on standard input than a report can be", () => {
  expect(readout(["extract", "-"], "a ".repeat(11 * 1024 * 1024))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("at most 20 MB, got more"),
  });
});

test("stops quietly where the reader of its output has seen enough", () => {
  const { status, stderr } = spawnSync(
    "sh",
    [
      "-c",
      `"${process.execPath}" ${FLAGS.join(" ")} "${join(import.meta.dirname, "main.ts")}" schema | head -n 1`,
    ],
    { encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("completion prints a shell's script, which asks the command for what can follow", () => {
  expect(readout(["completion", "bash"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("readout"),
  });
  expect(readout(["completion", "tcsh"])).toMatchObject({ status: 2 });
  expect(readout(["complete", "--word=ex", "--"]).stdout).toBe("extract\tread reports into dossiers\n");
  expect(readout(["complete", "--word=--fo", "--", "extract"]).stdout).toContain("--format\t");
  expect(readout(["complete", "--word=", "--", "extract"])).toMatchObject({ status: 0, stdout: "" });
});
