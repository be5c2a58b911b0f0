import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { FORMATS } from "@readout/core";
import { afterAll, expect, test } from "vitest";
import { readRegistries } from "./registries.ts";
import { run } from "./run.ts";
import { recordedIo } from "./testing/recorded-io.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-data-"));
  folders.push(folder);
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  return folder;
}

const CAUCASUS = {
  id: "format:caucasus-four",
  labels: ["Caucasus Four"],
  kind: "club",
  members: ["ARM", "AZE", "GEO", "KAZ"].map((actor) => ({ actor, function: "peer", from: null, to: null })),
  levels: [],
  quorum: null,
  successorOf: null,
};

test("moves ranks, and keeps those that aren't named", () => {
  const { ranks, registry } = readRegistries(folderWith({ "ranks.json": { ambassador: 90, consul: 20 } }));
  expect(ranks?.ambassador).toMatchObject({ rank: 90, ministerial: true });
  expect(ranks?.consul?.rank).toBe(20);
  expect(ranks?.head_of_state?.rank).toBe(100);
  expect(registry).toBeUndefined();
});

test("adds formats, and one with a known id takes that one's place", () => {
  const [known] = FORMATS;
  const changed = { ...CAUCASUS, id: known?.id };
  const { registry } = readRegistries(folderWith({ "formats.json": [CAUCASUS, changed] }));
  expect(registry).toHaveLength(FORMATS.length + 1);
  expect(registry?.find(({ id }) => id === known?.id)?.labels).toEqual(["Caucasus Four"]);
});

test.each([
  ["an empty folder", {}, /expected ranks\.json or formats\.json/],
  ["no JSON", { "ranks.json": "{" }, /ranks\.json: expected JSON/],
  ["a rank in words", { "ranks.json": { minister: "high" } }, /ranks\.json/],
  [
    "a format without members",
    { "formats.json": [{ ...CAUCASUS, members: undefined }] },
    /formats\.json.*members/,
  ],
  ["a field that isn't one", { "formats.json": [{ ...CAUCASUS, colour: "red" }] }, /formats\.json/],
] as const)("refuses %s as wrong use", (_, files, message) => {
  expect(() => readRegistries(folderWith(files))).toThrow(message);
});

test("room --data names the user's own format", async () => {
  const { io, out } = recordedIo();
  const sample = join(import.meta.dirname, "../../../examples/quadripartite.txt");
  const args = ["room", sample, "--published", "2024-03-14"];
  expect(await run([...args, "--data", folderWith({ "formats.json": [CAUCASUS] })], io)).toBe(0);
  expect(out.join("\n")).toContain("Caucasus Four");
  out.length = 0;
  await run(args, io);
  expect(out.join("\n")).not.toContain("Caucasus Four");
});

test("extract --data reads by them: one report, lines, and the briefing alike", async () => {
  const data = folderWith({ "formats.json": [CAUCASUS], "ranks.json": { foreign_minister: 1 } });
  const sample = join(import.meta.dirname, "../../../examples/quadripartite.txt");
  const lines = join(
    folderWith({
      "lines.jsonl": JSON.stringify({ id: 1, text: readFileSync(sample, "utf8"), published: "2024-03-14" }),
    }),
    "lines.jsonl",
  );
  for (const args of [
    [sample, "--published", "2024-03-14", "--format", "json"],
    [sample, "--published", "2024-03-14", "--format", "jsonl"],
    [lines],
  ]) {
    const { io, out } = recordedIo();
    expect(await run(["extract", ...args, "--data", data], io)).toBe(0);
    expect(out.join("\n")).toContain("format:caucasus-four");
  }
  const { io, out } = recordedIo();
  await run(["extract", sample, "--published", "2024-03-14", "--format", "briefing", "--data", data], io);
  expect(out.join("\n")).toContain("Caucasus Four");
  expect(await run(["extract", sample, "--data", "nowhere"], io)).toBe(2);
  expect(await run(["extract", sample, "--data", data, "--server", "http://127.0.0.1:9"], io)).toBe(2);
});

test("add --data keeps what is read by them, and reextract --data what is read anew", async () => {
  const data = folderWith({ "formats.json": [CAUCASUS] });
  const database = join(data, "readout.db");
  const sample = join(import.meta.dirname, "../../../examples/quadripartite.txt");
  const kept = async (...args: string[]): Promise<string> => {
    const { io, out } = recordedIo();
    expect(await run([...args, "--database", database], io)).toBe(0);
    out.length = 0;
    await run(["query", "events", "--database", database, "--format", "jsonl"], io);
    return out.join("\n");
  };
  expect(await kept("add", sample, "--published", "2024-03-14", "--data", data)).toContain("caucasus-four");
  const { io, err } = recordedIo();
  expect(await run(["add", sample, "--data", "nowhere", "--database", database], io)).toBe(2);
  expect(await run(["add", sample, "--data", data, "--server", "http://127.0.0.1:9"], io)).toBe(2);
  expect(err.join("\n")).toContain("--server: expected no --data");
  // Read by an earlier version: anew by this one, with them or without.
  for (const [flags, format] of [
    [["--data", data], true],
    [[], false],
  ] as const) {
    const file = new DatabaseSync(database);
    file.exec("UPDATE documents SET extractor = 'readout-extract/0.0'");
    file.close();
    expect((await kept("reextract", ...flags)).includes("caucasus-four")).toBe(format);
  }
});
