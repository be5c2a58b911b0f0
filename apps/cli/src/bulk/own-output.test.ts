import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecorded } from "../testing/recorded-io.ts";

const REPORT = "The foreign ministers of Norway and Chile met in Oslo on 3 May 2021.";
const LINE = JSON.stringify({ id: 1, text: REPORT });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-own-output-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("a run never writes over what it reads", () => {
  test.each([
    ["a report", "report.txt", REPORT, []],
    ["lines", "reports.jsonl", LINE, []],
    ["a report in another format", "page.txt", REPORT, ["--format", "markdown"]],
  ])("%s", async (_, name, content, flags) => {
    const path = put(name, content);
    const other = join(folder, `other-${name}`);
    linkSync(path, other);
    for (const output of [path, join(folder, ".", name), other]) {
      const { status, err } = await runRecorded(["extract", path, ...flags, "-o", output]);
      expect([status, err]).toEqual([2, expect.stringContaining("which would be lost")]);
      expect(readFileSync(path, "utf8")).toBe(content);
    }
  });

  test("and its output among the reports of a folder is none of them, in a second run or one carried on", async () => {
    const reports = join(folder, "reports");
    mkdirSync(reports);
    put("reports/a.txt", REPORT);
    const output = join(reports, "out.jsonl");
    const [first, second, third] = [
      await runRecorded(["extract", reports, "-o", output]),
      await runRecorded(["extract", join(reports, "*"), "-o", output]),
      await runRecorded(["extract", reports, "-o", output, "--resume"]),
    ];
    for (const { status, err } of [first, second, third]) {
      expect([status, err]).toEqual([0, ""]);
      expect(readFileSync(output, "utf8").trim().split("\n")).toHaveLength(1);
    }
  });

  test("what has the name of no file is written to by whoever reads it", async () => {
    const path = put("null.txt", REPORT);
    expect((await runRecorded(["extract", path, "-o", "/dev/null"])).status).toBe(0);
  });
});
