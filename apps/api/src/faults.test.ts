import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { OPERATOR } from "./testing/servers.ts";

// The long run: READOUT_KILLS=50 READOUT_REPORTS=5000 npx vitest run apps/api/src/faults.test.ts
const KILLS = Number(process.env.READOUT_KILLS ?? 3);
const REPORTS = Number(process.env.READOUT_REPORTS ?? 150);
const APP = join(import.meta.dirname, "..");
/** Where piscina, which isn't bundled, is found. */
const BUILT = join(APP, "node_modules", ".killed-server");

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
    for (let kills = 0; kills < KILLS; kills++) {
      // Somewhere between the first job and a good share of the rest; no run is like another.
      await new Promise((resolve) => setTimeout(resolve, 30 + Math.random() * 400));
      await kill();
      url = await start(database);
    }
    await expect
      .poll(async () => (await progress()).finished, { timeout: 30_000 + REPORTS * 100, interval: 200 })
      .toBe(true);
    expect(await progress()).toMatchObject({ total: REPORTS, done: REPORTS, failed: 0 });
    let kept = 0;
    for (let cursor = ""; ; ) {
      const page = await fetch(`${url}/v1/documents?limit=200${cursor}`, { headers });
      const { items, next } = (await page.json()) as { items: unknown[]; next: string | null };
      kept += items.length;
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    expect(kept).toBe(REPORTS);
  },
  120_000 + KILLS * 5_000 + REPORTS * 100,
);
