import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Job } from "./job.ts";
import { doneIn, jobsLeft } from "./resume.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-resume-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const LINES = '{"id":"a","dossier":{}}\n{"id":"b \\"quoted\\"","error":"no"}\n{"id":7,"dossier":{}}\n';
const DONE = [
  { id: '"a"', failed: false },
  { id: '"b \\"quoted\\""', failed: true },
  { id: "7", failed: false },
];

describe("doneIn", () => {
  test.each([
    ["no file", null, []],
    ["an empty file", "", []],
    ["whole lines", LINES, DONE],
    ["a line that was being written", `${LINES}{"id":"d","doss`, DONE],
  ])("%s", async (_, content, done) => {
    const path = content === null ? join(folder, "none.jsonl") : put("plain.jsonl", content);
    expect(await doneIn(path)).toEqual(done);
    if (content !== null) expect(readFileSync(path, "utf8")).toBe(done.length > 0 ? LINES : "");
  });

  test("keeps of a torn gzip file what can be unpacked, as a file that can be carried on", async () => {
    const first = gzipSync(LINES);
    const torn = gzipSync(`{"id":"d","dossier":{}}\n${"x".repeat(2000)}`).subarray(0, 30);
    const path = put("torn.jsonl.gz", Buffer.concat([first, torn]));
    expect((await doneIn(path)).slice(0, 3)).toEqual(DONE);
    expect(gunzipSync(readFileSync(path)).toString().startsWith(LINES)).toBe(true);
    expect(existsSync(`${path}.resume.gz`)).toBe(false);
  });

  test("refuses a file of something else, and leaves it as it is", async () => {
    const path = put("other.jsonl", "Dear diary,\nit rained.\n");
    await expect(doneIn(path)).rejects.toThrow(
      /expected .* lines of an earlier run, got Dear diary, in line 1/,
    );
    expect(readFileSync(path, "utf8")).toBe("Dear diary,\nit rained.\n");
  });
});

describe("jobsLeft", () => {
  async function* jobs(...ids: string[]): AsyncGenerator<Job> {
    for (const id of ids) yield { source: { kind: "file", path: id, bytes: 1 }, consumed: 0 };
  }
  const left = async (ids: string[], done: string[], failed: string[] = []): Promise<string[]> => {
    const paths: string[] = [];
    const lines = done.map((id) => ({ id, failed: failed.includes(id) }));
    for await (const job of jobsLeft(jobs(...ids), lines, "out.jsonl"))
      paths.push((job.source as { path: string }).path);
    return paths;
  };

  test("skips what is done", async () => {
    expect(await left(["a", "b", "c"], ['"a"', '"b"'])).toEqual(["c"]);
    expect(await left(["a"], ['"a"'])).toEqual([]);
  });

  test("tries again what failed", async () => {
    expect(await left(["a", "b", "c"], ['"a"', '"b"'], ['"a"'])).toEqual(["a", "c"]);
  });

  test("refuses other inputs, another order and fewer of them", async () => {
    await expect(left(["b", "a"], ['"a"'])).rejects.toThrow(/got "a" in line 1 where the input has "b"/);
    await expect(left(["a"], ['"a"', '"b"'])).rejects.toThrow(/holds 2 reports and they give 1/);
  });
});
