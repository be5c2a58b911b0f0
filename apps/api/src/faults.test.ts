import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { openStore } from "@readout/store";
import { nodeDriver, verifyFile } from "@readout/store/node";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPERATOR } from "./testing/operator.ts";

// The long run, 50 kills in a batch of 5,000: npm run kills:server
const KILLS = Number(process.env.READOUT_KILLS ?? 3);
const REPORTS = Number(process.env.READOUT_REPORTS ?? 300);
const APP = join(import.meta.dirname, "..");
/** Where piscina, which isn't bundled, is found. */
const BUILT = join(APP, "node_modules", `.killed-server-${process.pid}`);

let folder: string;
let running: ChildProcess | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-killed-"));
  mkdirSync(BUILT, { recursive: true });
  await promisify(execFile)(
    "npx",
    [
      "esbuild",
      "src/testing/killed-server.ts",
      "src/thread.ts",
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--conditions=@readout/source",
      "--jsx=automatic",
      "--jsx-import-source=hono/jsx",
      "--external:piscina",
      "--entry-names=[name]",
      "--out-extension:.js=.js",
      "--banner:js=import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
      `--outdir=${BUILT}`,
    ],
    { cwd: APP, timeout: 60_000 },
  );
}, 90_000);
afterAll(() => {
  running?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  rmSync(BUILT, { recursive: true, force: true });
});

async function start(database: string): Promise<string> {
  const child = spawn(process.execPath, [join(BUILT, "killed-server.js"), database, OPERATOR], {
    cwd: APP,
    stdio: ["ignore", "pipe", "inherit"],
  });
  running = child;
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("the server ended before it served");
}

async function kill(): Promise<void> {
  const child = running;
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
  running = null;
}

it(
  `loses nothing and keeps nothing twice when it is killed ${KILLS} times in a batch of ${REPORTS}`,
  async () => {
    const database = join(folder, "readout.db");
    const headers = { authorization: `Bearer ${OPERATOR}` };
    const body = Array.from({ length: REPORTS }, (_, at) =>
      JSON.stringify({
        id: `${at}`,
        text: `Kenya’s foreign minister met Uganda’s in Nairobi on day ${at} of the talks.`,
      }),
    ).join("\n");
    let url = await start(database);
    const taken = await fetch(`${url}/v1/batches`, { method: "POST", headers, body });
    expect(taken.status).toBe(202);
    const place = taken.headers.get("location");
    const progress = async () =>
      (await (await fetch(`${url}${place}`, { headers })).json()) as Record<
        "total" | "done" | "failed",
        number
      > & {
        finished: boolean;
      };
    const doneBefore: number[] = [];
    for (let kills = 0; kills < KILLS; kills++) {
      // One life in four ends while it starts, the others somewhere in the work; no run is like another.
      const before = doneBefore.at(-1) ?? 0;
      const moves = async () => (await progress()).done > before || (await progress()).finished;
      if (kills % 4 !== 0) await expect.poll(moves, { timeout: 30_000, interval: 10 }).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      await kill();
      url = await start(database);
      doneBefore.push((await progress()).done);
    }
    // A kill after the end would show nothing.
    expect(doneBefore.at(-1)).toBeLessThan(REPORTS);
    await expect
      .poll(async () => (await progress()).finished, { timeout: 30_000 + REPORTS * 100, interval: 200 })
      .toBe(true);
    expect(await progress()).toMatchObject({ total: REPORTS, done: REPORTS, failed: 0 });
    const all = async (path: string): Promise<Record<string, unknown>[]> => {
      const found: Record<string, unknown>[] = [];
      for (let cursor = ""; ; ) {
        const page = await fetch(`${url}${path}?limit=200${cursor}`, { headers });
        const { items, next } = (await page.json()) as {
          items: Record<string, unknown>[];
          next: string | null;
        };
        found.push(...items);
        if (next === null) return found;
        cursor = `&cursor=${next}`;
      }
    };
    const kept = (await all("/v1/documents")).map(({ id }) => id).sort();
    const told = (await all(`${place}/jobs`)).map(({ document }) => document).sort();
    expect(kept).toHaveLength(REPORTS);
    expect(told).toEqual(kept);
    await kill();
    const store = await openStore(nodeDriver(database));
    const [counts] = await store.driver.all(
      `SELECT (SELECT count(*) FROM audit WHERE action = 'document.put') AS puts, (SELECT count(*) FROM contents) AS texts,
        (SELECT count(DISTINCT document) FROM records) AS read FROM workspaces WHERE id = 'default'`,
    );
    expect(counts).toEqual({ puts: REPORTS, texts: REPORTS, read: REPORTS });
    await store.close();
    const { documents } = await verifyFile(database);
    console.log(JSON.stringify({ kills: KILLS, reports: REPORTS, documents, doneBeforeKills: doneBefore }));
  },
  120_000 + KILLS * 5_000 + REPORTS * 100,
);
