/** Takes a database of any earlier state, gives it the newest schema: each migration whole or not at all. */
import { ReadoutError } from "@readout/core";
import type { Driver } from "./driver.ts";

/** A step from one state of the schema to the next: statements that run as one transaction. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** Stands among the migrations while a restore fills the database: nothing opens a half of one. */
export const RESTORING = { id: -1, name: "restoring" } as const;

/**
 * Runs what is missing, in order; gives the names of what ran.
 *
 * Throws ReadoutError `migration_failed`: where a statement fails, the schema stays as the last whole migration left
 * it; where the database was written by a newer version, nothing is touched.
 */
export async function migrate(driver: Driver, migrations: readonly Migration[]): Promise<string[]> {
  await driver.run(
    "CREATE TABLE IF NOT EXISTS migrations (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
  );
  const known = await driver.all<{ id: number; name: string }>("SELECT id, name FROM migrations ORDER BY id");
  if (known.some(({ id }) => id === RESTORING.id)) {
    throw new ReadoutError(
      "storage_corrupt",
      "a restore into this database was begun and never finished: restore into a new one",
    );
  }
  const stranger = known.find(({ id, name }) => migrations.find((one) => one.id === id)?.name !== name);
  if (stranger) {
    throw new ReadoutError(
      "migration_failed",
      `the database has the migration ${stranger.id} "${stranger.name}", which this version doesn't know: open it with the version that wrote it, or a newer one`,
      { details: { id: stranger.id, name: stranger.name } },
    );
  }
  const missing = migrations.filter(({ id }) => !known.some((one) => one.id === id));
  for (const { id, name, statements } of missing) {
    try {
      await driver.batch([
        // First, so that of two processes that migrate at once the second fails before it changes anything.
        { sql: "INSERT INTO migrations (id, name) VALUES (?, ?)", params: [id, name] },
        ...statements.map((sql) => ({ sql })),
      ]);
    } catch (error) {
      // The other process may have won.
      const [done] = await driver.all("SELECT 1 FROM migrations WHERE id = ? AND name = ?", [id, name]);
      if (done) continue;
      throw new ReadoutError(
        "migration_failed",
        `migration ${id} "${name}" failed, and the database is as it was before it: ${(error as Error).message}`,
        { details: { id, name }, cause: error },
      );
    }
  }
  return missing.map(({ name }) => name);
}
