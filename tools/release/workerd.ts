/** Takes a worker of an installed project and a body, gives the answer of workerd to it, bundled as for the edge. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./public-packages.ts";

/** The body of workerd's answer to one POST; fails when it doesn't answer within 20 s. */
export async function askWorkerd(project: string, worker: string, body: string): Promise<string> {
  await build({
    entryPoints: [join(project, worker)],
    outfile: join(project, "bundle.js"),
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "error",
  });
  writeFileSync(
    join(project, "workerd.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.js", esModule = embed "bundle.js")],
    compatibilityDate = "2026-10-01"
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`,
  );
  const { default: workerd } = createRequire(import.meta.url)(join(ROOT, "node_modules/workerd")) as {
    default: string;
  };
  const child = spawn(workerd, ["serve", "--control-fd=3", join(project, "workerd.capnp")], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    timeout: 20_000,
  });
  const ended = once(child, "exit");
  try {
    const port = await listeningPort(child.stdio[3] as NodeJS.ReadableStream);
    const answer = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body });
    return await answer.text();
  } finally {
    child.kill("SIGTERM");
    await ended;
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
