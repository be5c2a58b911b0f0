/** Takes the flags of a command, opens the server or the database that they name for as long as its work takes. */
import { existsSync } from "node:fs";
import { openStore, type Store, type Workspace } from "@readout/store";
import { nodeDriver } from "@readout/store/node";
import { Problem } from "../problem.ts";
import type { Archive } from "./archive.ts";
import type { DatabaseFlags } from "./database-flags.ts";
import { namedFault } from "./named-fault.ts";

/** Gives what `work` makes of what the flags name: the workspace of a server, else of a database file. */
export async function withArchive<T>(
  flags: DatabaseFlags,
  work: (archive: Archive) => Promise<T>,
  { by = "cli" }: { readonly by?: string } = {},
): Promise<T> {
  if (flags.server === undefined) return withWorkspace(flags, work, { by });
  const { clientOf } = await import("../server/server-client.ts");
  const { serverArchive } = await import("../server/server-archive.ts");
  return work(serverArchive(clientOf(flags.server, flags)));
}

/** Gives what `work` makes of the workspace, and closes the file. Only with `make` a missing file or workspace is made. */
export async function withWorkspace<T>(
  { database, workspace }: DatabaseFlags,
  work: (workspace: Workspace) => Promise<T>,
  { make = false, by = "cli" }: { readonly make?: boolean; readonly by?: string } = {},
): Promise<T> {
  return withStore(
    database,
    async (store) => {
      if (make) await store.createWorkspace(workspace, { by });
      return work(await store.workspace(workspace, by));
    },
    { make },
  );
}

/** Gives what `work` makes of a database file, and closes it. Only with `make` a missing file is made. */
export async function withStore<T>(
  database: string,
  work: (store: Store) => Promise<T>,
  { make = false }: { readonly make?: boolean } = {},
): Promise<T> {
  // Opening a path makes the file: a question over a mistyped one would be answered from nothing.
  if (!make && !existsSync(database))
    throw new Problem(
      "input",
      `${database}: no database there; name it with --database, or fill one with: readout add FILE…`,
    );
  try {
    const store = await openStore(nodeDriver(database));
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw namedFault(database, error);
  }
}
