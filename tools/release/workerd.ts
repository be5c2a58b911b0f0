/** Takes a worker of an installed project and a body, gives the answer of workerd to it, bundled as for the edge. */
import { join } from "node:path";
import { build } from "esbuild";
import { startWorkerd } from "../../apps/api/src/testing/workerd.ts";

/** The body of workerd's answer to one POST; fails when it doesn't answer within 20 s. */
export async function askWorkerd(project: string, worker: string, body: string): Promise<string> {
  const folder = join(project, "bundle");
  await build({
    entryPoints: [join(project, worker)],
    outfile: join(folder, "worker.js"),
    bundle: true,
    minify: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    logLevel: "error",
  });
  const server = await startWorkerd({ folder });
  try {
    const answer = await fetch(server.url, { method: "POST", body, signal: AbortSignal.timeout(20_000) });
    return await answer.text();
  } finally {
    await server.close();
  }
}
