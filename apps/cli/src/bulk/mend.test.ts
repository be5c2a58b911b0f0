import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { mendingSink } from "./mend.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-mend-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const OLD = ["good 0", "failed 1", "good 2", "failed 3", "good 4"];
const DONE = OLD.map((line) => ({ id: line, failed: line.startsWith("failed") }));

test.each([
  ["none: the file is as it was", [], OLD],
  ["the first, then no more", ["mended 1"], ["good 0", "mended 1", "good 2", "failed 3", "good 4"]],
  ["all", ["mended 1", "mended 3"], ["good 0", "mended 1", "good 2", "mended 3", "good 4"]],
  [
    "all and what comes behind",
    ["mended 1", "mended 3", "new 5"],
    ["good 0", "mended 1", "good 2", "mended 3", "good 4", "new 5"],
  ],
])("puts in its place %s", async (_, written, lines) => {
  for (const isPacked of [false, true]) {
    const path = join(folder, isPacked ? "out.jsonl.gz" : "out.jsonl");
    const old = `${OLD.join("\n")}\n`;
    writeFileSync(path, isPacked ? gzipSync(old) : old);
    const sink = mendingSink(path, DONE);
    for (const [at, line] of written.entries()) {
      await sink.write(new TextEncoder().encode(`${line}\n`));
      // A kill before the last of them leaves what there was.
      if (at === 0 && !isPacked) expect(readFileSync(path, "utf8")).toBe(old);
    }
    await sink.close();
    const bytes = readFileSync(path);
    expect((isPacked ? gunzipSync(bytes) : bytes).toString()).toBe(`${lines.join("\n")}\n`);
  }
});
