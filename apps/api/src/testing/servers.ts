/** Gives the three homes of the app for the contract tests: Node, the wrangler harness, and bare workerd on the deployable bundle. */
import { createTestHarness } from "wrangler";
import { startServer } from "../node.ts";
import { OPERATOR } from "./operator.ts";
import { APP, type Bundle, QUIET, type RunningServer } from "./workerd.ts";

export {
  type Bundle,
  bundleWorker,
  modulesOf,
  packedBytes,
  type RunningServer,
  startWorkerd,
} from "./workerd.ts";

/** The server on Node, with its database in memory. */
export function startNode(): Promise<RunningServer> {
  return startServer({
    port: 0,
    database: ":memory:",
    operatorToken: OPERATOR,
    threads: 1,
    limits: { requestsPerMinute: 0 },
  });
}

/** The bundle on workerd as miniflare runs it, with all bindings of wrangler.jsonc. */
export async function startHarness(bundle: Bundle): Promise<RunningServer> {
  Object.assign(process.env, QUIET);
  const server = createTestHarness({
    root: APP,
    workers: [
      {
        configPath: "wrangler.jsonc",
        prebuiltWorkerDir: bundle.folder,
        secrets: { READOUT_OPERATOR_TOKEN: OPERATOR },
      },
    ],
  });
  const { url } = await server.listen();
  return { url: url.origin, close: () => server.close() };
}
