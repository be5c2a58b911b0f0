/** Takes a number of threads, gives what reads reports on them. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Dossier } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import { Piscina } from "piscina";

/** Threads that read reports; `read` rejects where one took longer than it may, and that thread is ended. */
export interface ReadingPool {
  readonly threads: number;
  read(text: string, options: ExtractOptions): Promise<Dossier>;
  close(): Promise<void>;
}

/** A pool; its threads start with the first report: a server without batches needs none. */
export function createReadingPool(readMs: number, threads = availableParallelism()): ReadingPool {
  let pool: Piscina<unknown, string> | null = null;
  return {
    threads,
    read: async (text, options) => {
      pool ??= createPool(threads);
      const signal = AbortSignal.timeout(readMs);
      return JSON.parse(await pool.run({ text, options }, { signal })) as Dossier;
    },
    close: async () => pool?.destroy(),
  };
}

function createPool(threads: number): Piscina<unknown, string> {
  // From its sources (in tests) the worker is a TypeScript file that reads other packages' sources.
  const isSource = import.meta.url.endsWith(".ts");
  return new Piscina({
    filename: fileURLToPath(new URL(isSource ? "../thread.ts" : "./thread.js", import.meta.url)),
    minThreads: threads,
    maxThreads: threads,
    ...(isSource
      ? { execArgv: ["--conditions=@readout/source", "--experimental-strip-types", "--no-warnings"] }
      : {}),
  });
}
