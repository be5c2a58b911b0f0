/** `readout doctor`: what works on this machine and what doesn't, each with what to do. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Io } from "../io.ts";
import { MODEL_KEY } from "../model-key.ts";
import { isTooOld, OLDEST_NODE } from "../needed-node.ts";
import { describe } from "../problem.ts";
import { TOKEN } from "../server/server-flags.ts";

/** `advice` is null where all is well; a `note` isn't a fault. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly advice: string | null;
}

/**
 * Prints a line for each; 1 where something doesn't work. `configured` applies the configuration and gives its file, null
 * where there is none; `databaseOf` tells the database that is meant after that.
 */
export async function runDoctor(
  configured: () => string | null,
  databaseOf: () => string,
  io: Io,
): Promise<number> {
  const config = configuration(configured);
  const findings = [node(), await reading(), await threads(), await database(databaseOf()), config];
  for (const { what, found, advice } of findings)
    await io.out(
      `${advice === null ? "ok  " : "FAIL"} ${what}: ${found}${advice === null ? "" : `; ${advice}`}`,
    );
  for (const name of [MODEL_KEY, TOKEN])
    await io.out(`     ${name}: ${process.env[name] ? "set" : "not set"}`);
  return findings.some(({ advice }) => advice !== null) ? 1 : 0;
}

function node(): Finding {
  const isOld = isTooOld(process.versions.node);
  return { what: "Node", found: process.version, advice: isOld ? `install ${OLDEST_NODE} or newer` : null };
}

function configuration(configured: () => string | null): Finding {
  const what = "configuration";
  try {
    return { what, found: configured() ?? "none", advice: null };
  } catch (error) {
    return { what, found: "refused", advice: describe(error).message };
  }
}

async function reading(): Promise<Finding> {
  const { extract } = await import("@readout/extract");
  const from = performance.now();
  const { events } = extract("The foreign ministers of Norway and Sweden met in Oslo on 3 May 2023.");
  const seats = events[0]?.participants.length ?? 0;
  return {
    what: "reading",
    found: `${seats} delegations in a sentence with two, after ${Math.round(performance.now() - from)} ms`,
    advice: seats === 2 ? null : "install readout again",
  };
}

async function threads(): Promise<Finding> {
  const started = await new Promise<boolean>((resolve) => {
    const worker = new Worker("", { eval: true });
    worker.once("error", () => resolve(false));
    worker.once("exit", (code) => resolve(code === 0));
  });
  return {
    what: "worker threads",
    found: started ? `${availableParallelism()} at once` : "none starts",
    advice: started ? null : "allow this process more memory or threads; --server reads elsewhere",
  };
}

async function database(path: string): Promise<Finding> {
  const what = `database ${path}`;
  const isThere = existsSync(path);
  try {
    const [{ openStore }, { nodeDriver }] = await Promise.all([
      import("@readout/store"),
      import("@readout/store/node"),
    ]);
    const store = await openStore(nodeDriver(isThere ? path : ":memory:"));
    await store.close();
    return {
      what,
      found: isThere ? "opens" : "not there yet; SQLite with full-text search works",
      advice: null,
    };
  } catch (error) {
    return {
      what,
      found: `doesn't open (${error instanceof Error ? error.message.slice(0, 200) : "unknown reason"})`,
      advice: "check the file and its permissions, or name another with --database",
    };
  }
}
