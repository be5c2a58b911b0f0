/** Gives the deployable bundle of the worker, and bare workerd on it. */
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A running server; `url` has no slash at its end. */
export interface RunningServer {
  readonly url: string;
  /** Its group of processes, where it has one of its own. */
  readonly group?: number | undefined;
  close(): Promise<void>;
}

/** The deployable bundle, made once from the sources; `remove` takes it away. */
export interface Bundle {
  readonly folder: string;
  remove(): void;
}

/** The folder of the API. */
export const APP = join(import.meta.dirname, "..", "..");

/** What keeps wrangler from asking or telling anyone, and on this project's sources. */
export const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_BUILD_CONDITIONS: "@readout/source,workerd,worker,browser",
};

/** Bundles the worker as `wrangler deploy` does, with this project's sources in place of its builds. */
export async function bundleWorker(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), "readout-worker-"));
  await promisify(execFile)("npx", ["wrangler", "deploy", "--dry-run", "--outdir", folder], {
    cwd: APP,
    env: { ...process.env, ...QUIET },
    timeout: 60_000,
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The bundle on bare workerd: no D1, no queues. */
export async function startWorkerd(bundle: Bundle): Promise<RunningServer> {
  const port = await freePort();
  const config = join(bundle.folder, "workerd.capnp");
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "worker.js")],
    compatibilityDate = "2026-10-01"
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`,
  );
  const child = spawn("npx", ["workerd", "serve", config], { cwd: APP, stdio: "ignore", detached: true });
  const url = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null)
      throw new Error(`workerd ended with status ${child.exitCode} before it answered`);
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return { url, close, group: child.pid };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error("workerd didn't answer within 10 s");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
