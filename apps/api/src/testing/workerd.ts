/** Gives the deployable bundle of the worker, and bare workerd on it or on another. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bundle } from "../../bundle.ts";

/** A running server; `url` has no slash at its end. */
export interface RunningServer {
  readonly url: string;
  /** Its process, where it has one of its own. */
  readonly pid?: number | undefined;
  close(): Promise<void>;
}

/** The deployable bundle, made once from the sources; `remove` takes it away. */
export interface Bundle {
  readonly folder: string;
  remove(): void;
}

/** The folder of the API. */
export const APP = join(import.meta.dirname, "..", "..");

/** What keeps wrangler from asking or telling anyone. */
export const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_HIDE_BANNER: "true",
};

/** Bundles the worker as `wrangler deploy` has it done. */
export async function bundleWorker(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), "readout-worker-"));
  await bundle(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The modules of a bundle, its entry first. */
export const modulesOf = ({ folder }: Pick<Bundle, "folder">): string[] => [
  ENTRY,
  ...readdirSync(folder).filter((name) => name.endsWith(".js") && name !== ENTRY),
];

/** The bytes of a bundle by gzip. */
export const packedBytes = (worker: Pick<Bundle, "folder">): number =>
  gzipSync(Buffer.concat(modulesOf(worker).map((name) => readFileSync(join(worker.folder, name)))), {
    level: 9,
  }).length;

const ENTRY = "worker.js";

/** How long workerd may take until it listens. */
const LONGEST_START_MS = 10_000;

/** A bundle on bare workerd: no D1, no queues. */
export async function startWorkerd(worker: Pick<Bundle, "folder">): Promise<RunningServer> {
  const config = join(worker.folder, "workerd.capnp");
  const modules = modulesOf(worker).map((name) => `(name = "${name}", esModule = embed "${name}")`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${modules.join(", ")}],
    compatibilityDate = "2026-10-01"
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`,
  );
  const { default: workerd } = createRequire(import.meta.url)(join(APP, "../../node_modules/workerd")) as {
    default: string;
  };
  const child = spawn(workerd, ["serve", "--control-fd=3", config], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const ended = once(child, "exit");
  const close = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  const late = setTimeout(() => child.kill("SIGTERM"), LONGEST_START_MS);
  try {
    const port = await listeningPort(child.stdio[3] as NodeJS.ReadableStream);
    return { url: `http://127.0.0.1:${port}`, close, pid: child.pid };
  } finally {
    clearTimeout(late);
  }
}

/** workerd says on its control channel, a JSON line each, which port a socket got. */
async function listeningPort(control: NodeJS.ReadableStream): Promise<number> {
  let seen = "";
  for await (const chunk of control) {
    seen += chunk;
    const port = seen.match(/"event":"listen","socket":"http","port":(\d+)/)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`workerd ended before it listened: ${seen}`);
}
