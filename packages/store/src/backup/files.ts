/** Takes a database in a file, makes a verified copy; takes such a copy, puts it in place. */
import { copyFileSync, existsSync, renameSync, rmSync, statSync } from "node:fs";
import { ReadoutError } from "@readout/core";
import { storageFailure } from "../failure.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { type NodeDriver, nodeDriver } from "../node-driver.ts";

/** What a copy holds. */
export interface BackupReport {
  readonly bytes: number;
  readonly workspaces: number;
  readonly documents: number;
  readonly reviews: number;
}

/**
 * Copies the database into a new file while work goes on, and verifies the copy before it gets its name: a file of that
 * name is whole. Throws ReadoutError `conflict` where there is a file already, `storage_*` where the copy fails.
 */
export async function backupFile(driver: NodeDriver, path: string): Promise<BackupReport> {
  refuseExisting(path);
  return withPart(path, async (part) => {
    await driver.copyTo(part);
    return verifyFile(part);
  });
}

/**
 * Puts a copy in place of a database that nobody has open. The copy is verified first, and again in its place; the
 * database that was there is gone only then. Throws ReadoutError `conflict` where there is one and `overwrite` isn't set.
 */
export async function restoreFile(
  copy: string,
  path: string,
  options: { readonly overwrite?: boolean } = {},
): Promise<BackupReport> {
  if (!options.overwrite) refuseExisting(path);
  await verifyFile(copy);
  return withPart(path, async (part) => {
    copyFileSync(copy, part);
    const report = await verifyFile(part);
    // What the old database had not yet taken out of its log must not be read into the new one.
    for (const log of ["-wal", "-shm"]) rmSync(`${path}${log}`, { force: true });
    return report;
  });
}

/** Checks a database file page by page, and that this version can open it. Throws ReadoutError `storage_corrupt`, `migration_failed`. */
export async function verifyFile(path: string): Promise<BackupReport> {
  const driver = nodeDriver(path, { readOnly: true });
  try {
    const faults = await driver.all<{ integrity_check: string }>("PRAGMA integrity_check(5)");
    const [first] = faults;
    if (first?.integrity_check !== "ok") {
      throw new ReadoutError(
        "storage_corrupt",
        `the database isn't whole: ${first?.integrity_check ?? "no answer"}; take another backup`,
        { details: { faults: faults.map((fault) => fault.integrity_check) } },
      );
    }
    await refuseStrange(driver);
    const [counts] = await driver.all<Omit<BackupReport, "bytes">>(
      `SELECT (SELECT count(*) FROM workspaces) AS workspaces, (SELECT count(*) FROM documents) AS documents,
        (SELECT count(*) FROM reviews) AS reviews`,
    );
    return { bytes: statSync(path).size, ...(counts as Omit<BackupReport, "bytes">) };
  } finally {
    await driver.close();
  }
}

// An older one is brought up to date when it is opened; a newer one can't be read.
async function refuseStrange(driver: NodeDriver): Promise<void> {
  const [row] = await driver.all<{ name: string }>(
    "SELECT name FROM migrations WHERE id NOT IN (SELECT value FROM json_each(?)) LIMIT 1",
    [JSON.stringify(MIGRATIONS.map(({ id }) => id))],
  );
  if (row) {
    throw new ReadoutError(
      "migration_failed",
      `the database has the migration "${row.name}", which this version doesn't know: use the version that wrote it`,
    );
  }
}

function refuseExisting(path: string): void {
  if (existsSync(path)) {
    throw new ReadoutError("conflict", "there is a file of that name already: give another, or take it away");
  }
}

// The file gets its name when it is whole; what a failure leaves behind is removed.
async function withPart(path: string, work: (part: string) => Promise<BackupReport>): Promise<BackupReport> {
  const part = `${path}.part`;
  const clear = (): void => {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${part}${suffix}`, { force: true });
  };
  try {
    clear();
    const report = await work(part);
    renameSync(part, path);
    return report;
  } catch (error) {
    throw storageFailure(error);
  } finally {
    clear();
  }
}
