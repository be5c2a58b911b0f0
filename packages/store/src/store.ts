/** Takes a driver, gives Store: the database with its schema up to date, and its workspaces. */
import { ReadoutError, shorten } from "@readout/core";
import { type Queue, queueOf } from "./batches/queue.ts";
import type { Driver } from "./driver.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations/index.ts";
import { type Scope, SURROUNDINGS, type Surroundings } from "./scope.ts";
import { type Tokens, tokensOf } from "./tokens.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";
import { type Workspaces, workspacesOf } from "./workspaces.ts";

/** A database of dossiers. */
export interface Store extends Workspaces {
  readonly driver: Driver;
  readonly tokens: Tokens;
  /** The jobs of all workspaces' batches. */
  readonly queue: Queue;
  /** A workspace to work in; `by` goes into its audit table. Throws ReadoutError `not_found`. */
  workspace(id: string, by?: string): Promise<Workspace>;
  close(): Promise<void>;
}

/** Opens the database behind a driver and brings its schema up to date. Throws ReadoutError `migration_failed`, `storage_*`. */
export async function openStore(driver: Driver, surroundings: Partial<Surroundings> = {}): Promise<Store> {
  await migrate(driver, MIGRATIONS);
  const around: Surroundings = { ...SURROUNDINGS, ...surroundings };
  return {
    driver,
    tokens: tokensOf(driver, around),
    ...workspacesOf(driver, around),
    workspace: async (id, by = "unknown") => {
      const [row] = await driver.all<{ key: number }>("SELECT key FROM workspaces WHERE id = ?", [id]);
      if (!row) {
        throw new ReadoutError(
          "not_found",
          `no workspace "${shorten(id)}": make it first, or check its spelling`,
        );
      }
      const scope: Scope = { ...around, driver, workspace: row.key, by };
      return workspaceOf(id, scope);
    },
    queue: queueOf(driver, around),
    close: () => driver.close(),
  };
}
