import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runRecorded } from "../testing/recorded-io.ts";

const APP = join(import.meta.dirname, "../..");
/** Where piscina, which isn't bundled, is found. */
const BUILT = join(APP, "node_modules", `.mcp-${process.pid}`);
const TEXT =
  "Kenya’s foreign minister on Sunday hosted his counterpart from Uganda in Nairobi. “We agreed to reopen the border,” he said.";

let folder: string;
let client: Client;

// The command as users have it, in a process of its own: its pages are JSX, which Node doesn't read.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-mcp-"));
  mkdirSync(BUILT, { recursive: true });
  await promisify(execFile)(
    "npx",
    [
      "esbuild",
      "src/main.ts",
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--conditions=@readout/source",
      "--jsx=automatic",
      "--jsx-import-source=hono/jsx",
      "--external:piscina",
      "--banner:js=import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
      `--outfile=${join(BUILT, "main.js")}`,
    ],
    { cwd: APP, timeout: 60_000 },
  );
  const report = join(folder, "report.txt");
  writeFileSync(report, TEXT);
  const database = join(folder, "readout.db");
  const added = await runRecorded(["add", report, "--published", "2024-03-14", "--database", database]);
  expect(added.status).toBe(0);
  client = new Client({ name: "test", version: "1" });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(BUILT, "main.js"), "mcp", "--database", database],
      stderr: "inherit",
    }),
  );
});
afterAll(async () => {
  await client?.close();
  for (const path of [folder, BUILT]) rmSync(path, { recursive: true, force: true });
});

const ask = async (name: string, given: Record<string, unknown>) => {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [first] = content as { text: string }[];
  return { isError: isError ?? false, value: JSON.parse(first?.text ?? "null") };
};

test("lists its tools over standard input and output", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).sort()).toEqual([
    "cite",
    "compare",
    "contacts",
    "extract",
    "precedence",
    "room",
    "search",
  ]);
});

test("finds what the database has, and cites the words that it rests on", async () => {
  const { value } = await ask("search", { q: "border" });
  const [content] = value.items[0].record.content;
  expect(TEXT.slice(content.start, content.end)).toBe(content.quote);
  const cited = await ask("cite", { document: content.doc, start: content.start, end: content.end });
  expect(cited).toMatchObject({ isError: false, value: { evidence: { quote: content.quote } } });
  const events = await ask("search", { in: "events", party: ["KEN", "UGA"] });
  const room = await ask("room", { event: events.value.items[0].record.id });
  expect(room.value.delegations.map((one: { entity: string }) => one.entity).sort()).toEqual(["KEN", "UGA"]);
});

test("reads a report that isn't kept, and says what is wrong with a question", async () => {
  const { value } = await ask("extract", { text: TEXT, published: "2024-03-14" });
  expect(value).toMatchObject({ schema: "readout/1", events: [{ type: "meeting" }] });
  expect(await ask("search", { in: "events", q: "border" })).toMatchObject({
    isError: true,
    value: { problem: "invalid_option" },
  });
  expect(await ask("contacts", { a: "KEN", b: "KEN" })).toMatchObject({ isError: true });
});
