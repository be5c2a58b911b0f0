/** Takes a store on Node, reads anew in the background what an earlier version of the extractor read. */
import { EXTRACTOR } from "@readout/extract";
import type { Store } from "@readout/store";
import type { ReadingPool } from "./reading-pool.ts";

/** The work in the background; `close` ends it after the document it is at, and the next start goes on there. */
export interface Reextracting {
  /** Settles when all is read, or was ended. */
  readonly done: Promise<void>;
  close(): Promise<void>;
}

/** Starts with the oldest document of each workspace; batches come first, since one report is read at a time. */
export function startReextraction(
  store: Store,
  pool: ReadingPool,
  onFault: (error: unknown) => void,
): Reextracting {
  const ending = new AbortController();
  const work = async (): Promise<void> => {
    for (const { id } of await store.workspaces()) {
      if (ending.signal.aborted) return;
      const workspace = await store.workspace(id, "reextract");
      const extract = (text: string, given: Readonly<Record<string, unknown>>) => pool.read(text, given);
      await workspace.reextract({ version: EXTRACTOR, extract }, { signal: ending.signal });
    }
  };
  const done = work().catch(onFault);
  return {
    done,
    close: () => {
      ending.abort();
      return done;
    },
  };
}
