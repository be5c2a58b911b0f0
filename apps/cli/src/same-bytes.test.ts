import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NodeServer, startServer } from "@readout/api";
import { createClient } from "@readout/client";
import { parseDossier } from "@readout/core";
import { type ExtractOptions, extract } from "@readout/extract";
import { readReport } from "@readout/intake";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecorded } from "./testing/recorded-io.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");
const OPERATOR = "the-operator-of-the-tests";
const GIVEN = { published: "2024-03-14", outlet: "Example Wire" };
const FLAGS = ["--published", GIVEN.published, "--outlet", GIVEN.outlet];
const PAGE = `<!doctype html><html><head><title>Gespräche</title></head><body><article><h1>Envoys meet</h1>
<p>Łukasz Nowak, Poland’s foreign minister, met his Slovak counterpart in Košice on Monday — “a good talk”, he said. 🕊</p></article></body></html>`;
const MARKDOWN = `# Ministers meet

The foreign ministers of Ghana and Togo *met* in Lomé on Monday and agreed to open the border.
`;

let folder: string;
let server: NodeServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-same-bytes-"));
  server = await startServer({ port: 0, database: join(folder, "readout.db"), operatorToken: OPERATOR });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const sample = (name: string): string => readFileSync(join(EXAMPLES, name), "utf8");
const REPORTS: readonly [name: string, type: string, body: string][] = [
  ...["quadripartite.txt", "lake-wire.txt", "evening-star.txt", "arusha.txt"].map(
    (name): [string, string, string] => [name, "text/plain", sample(name)],
  ),
  ["nothing.txt", "text/plain", "Rain fell."],
  ["page.html", "text/html", PAGE],
  ["talks.md", "text/markdown", MARKDOWN],
];

/** A report's text with what it tells of itself, as everybody who reads it in a program has it. */
function read(type: string, body: string): { text: string; options: ExtractOptions } {
  if (type === "text/plain") return { text: body, options: {} };
  const { text, language: _, ...told } = readReport(body, type);
  return { text, options: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)) };
}

/** What the command writes into a pipe. */
const piped = (...args: string[]): Buffer =>
  spawnSync(
    process.execPath,
    ["--conditions=@readout/source", join(import.meta.dirname, "main.ts"), "extract", ...args],
    { maxBuffer: 1 << 26 },
  ).stdout;

describe("one dossier has the same bytes", () => {
  test.each(REPORTS)("of %s in library, command, client and API", async (name, type, body) => {
    const path = join(folder, name);
    writeFileSync(path, body);
    const { text, options } = read(type, body);
    const dossier = extract(text, { ...options, ...GIVEN });
    const library = Buffer.from(JSON.stringify(dossier));
    const post = (to: string) =>
      fetch(`${server.url}/v1/${to}?${new URLSearchParams(GIVEN)}`, {
        method: "POST",
        headers: { "content-type": type, authorization: `Bearer ${OPERATOR}` },
        body,
      });
    const client = createClient({ url: server.url, token: OPERATOR });
    const kept = (await post("documents")).headers.get("location");
    const written = join(folder, `${name}.json`);
    await runRecorded(["extract", path, ...FLAGS, "-o", written]);
    const others = {
      "the command in a pipe": piped(path, ...FLAGS),
      "the command into a file": readFileSync(written),
      "the command of its own output": piped(written),
      "the API": Buffer.from(await (await post("extract")).arrayBuffer()),
      "the API's store": Buffer.from(
        await (
          await fetch(`${server.url}${kept}/dossier`, { headers: { authorization: `Bearer ${OPERATOR}` } })
        ).arrayBuffer(),
      ),
      "the client": Buffer.from(JSON.stringify(await client.extract(text, { ...options, ...GIVEN }))),
      "what core accepts": Buffer.from(JSON.stringify(parseDossier(JSON.parse(library.toString())))),
    };
    for (const [from, bytes] of Object.entries(others)) expect(bytes.equals(library), from).toBe(true);
  });

  test("and so has a room, presumed or not, in command and API", async () => {
    const path = join(folder, "hosted.txt");
    writeFileSync(
      path,
      "Kenya hosted the defence ministers of Uganda, Rwanda and Tanzania in Mombasa on Saturday.",
    );
    const get = async (to: string) =>
      (await fetch(`${server.url}${to}`, { headers: { authorization: `Bearer ${OPERATOR}` } })).text();
    const { location } = Object.fromEntries(
      (
        await fetch(`${server.url}/v1/documents?${new URLSearchParams(GIVEN)}`, {
          method: "POST",
          headers: { "content-type": "text/plain", authorization: `Bearer ${OPERATOR}` },
          body: readFileSync(path),
        })
      ).headers,
    );
    const [event] = JSON.parse(await get(`${location}/dossier`)).events;
    const rooms: string[] = [];
    for (const [flags, query] of [[[], ""] as const, [["--presumed"], "?presumed=true"] as const]) {
      const { out } = await runRecorded(["room", path, ...FLAGS, "--format", "json", ...flags]);
      expect(out.join("")).toBe(await get(`/v1/meetings/${event.id}/room${query}`));
      rooms.push(out.join(""));
    }
    expect(rooms.map((room) => JSON.parse(room).arity)).toEqual([
      { min: 3, max: 4 },
      { min: 4, max: 4 },
    ]);
  });

  test("laid out in lines on a terminal and with --pretty, which are no other record", async () => {
    const args = ["extract", join(EXAMPLES, "arusha.txt"), ...FLAGS, "--format", "json"];
    const plain = (await runRecorded(args)).out.join("");
    for (const [more, isTerminal] of [[[], true] as const, [["--pretty"], false] as const]) {
      const shown = (await runRecorded([...args, ...more], { isTerminal })).out.join("");
      expect(shown.split("\n").length).toBeGreaterThan(100);
      expect(JSON.stringify(JSON.parse(shown))).toBe(plain);
    }
    expect(plain).not.toContain("\n");
  });
});
