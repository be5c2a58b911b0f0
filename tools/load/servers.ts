/** Takes the name of a home of the API, starts it in a process of its own on the loopback, gives its address and memory. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPERATOR } from "../../apps/api/src/testing/operator.ts";
import { bundleWorker, startWorkerd } from "../../apps/api/src/testing/workerd.ts";
import { ROOT } from "../release/public-packages.ts";
import { processorMs, residentMb } from "./processes.ts";

/** A server under load; `memoryMb` is its resident memory and `processorMs` the time it has taken of processors, where the system tells. */
export interface LoadedServer {
  readonly url: string;
  memoryMb(): number;
  processorMs(): number;
  close(): Promise<void>;
}

/** `node`: the built command's `serve`; `workerd`: the deployable bundle on bare workerd, without database or queue. */
export function startServer(name: string): Promise<LoadedServer> {
  if (name === "node") return startNode();
  if (name === "workerd") return startBareWorkerd();
  throw new Error(`load: expected node or workerd, got ${name}`);
}

async function startNode(): Promise<LoadedServer> {
  const folder = mkdtempSync(join(tmpdir(), "readout-load-"));
  const child = spawn(
    process.execPath,
    [
      join(ROOT, "apps/cli/dist/main.js"),
      ..."serve --quiet --port 0 --jobs 1 --rate-limit 0 --database".split(" "),
      join(folder, "load.db"),
    ],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, READOUT_OPERATOR_TOKEN: OPERATOR } },
  );
  const ended = once(child, "exit");
  let said = "";
  for await (const chunk of child.stdout) {
    said += chunk;
    if (/http:\S+/.test(said)) break;
  }
  return {
    url: said.match(/http:\S+/)?.[0].replace(/\/$/, "") ?? "",
    memoryMb: () => residentMb(child.pid),
    processorMs: () => processorMs(child.pid),
    close: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startBareWorkerd(): Promise<LoadedServer> {
  const bundle = await bundleWorker();
  const server = await startWorkerd(bundle);
  return {
    url: server.url,
    memoryMb: () => residentMb(server.pid),
    processorMs: () => processorMs(server.pid),
    close: async () => {
      await server.close();
      bundle.remove();
    },
  };
}
