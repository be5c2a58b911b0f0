/** `readout backup|restore|reextract`: a database copied while it is in use, put back, and read anew by this version. */
import { existsSync } from "node:fs";
import { EXTRACTOR, extract } from "@readout/extract";
import { type BackupReport, backupFile, nodeDriver, restoreFile } from "@readout/store/node";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { namedFault } from "../database/named-fault.ts";
import { withWorkspace } from "../database/open-archive.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";
import { readRegistries } from "../registries.ts";
import { wholeNumber } from "../whole-number.ts";

/** The flags of `reextract`. */
export interface ReextractFlags extends DatabaseFlags {
  readonly limit?: string;
  /** A folder with registries of the user's own. */
  readonly data?: string;
}

/** Copies the database into a new file and verifies it; work on it goes on meanwhile. */
export async function runBackup(
  copy: string,
  { database }: { readonly database: string },
  io: Io,
): Promise<number> {
  if (existsSync(copy)) throw taken(copy, "give another name, or take it away");
  try {
    const driver = nodeDriver(database, { readOnly: true });
    try {
      await io.out(`${copy}  ${told(await backupFile(driver, copy))}`);
      return 0;
    } finally {
      await driver.close();
    }
  } catch (error) {
    throw namedFault(database, error);
  }
}

/** Puts a verified copy in place of a database that nobody has open. */
export async function runRestore(
  copy: string,
  { database, overwrite = false }: { readonly database: string; readonly overwrite?: boolean },
  io: Io,
): Promise<number> {
  if (!overwrite && existsSync(database))
    throw taken(database, "give another name, or put the copy in its place with --overwrite");
  await io.out(`${database}  ${told(await restoreFile(copy, database, { overwrite }))}`);
  return 0;
}

/** Reads anew what an earlier version read; one that was interrupted is gone on with. Status 1 where a report failed. */
export async function runReextract(flags: ReextractFlags, io: Io): Promise<number> {
  const registries = flags.data === undefined ? {} : readRegistries(flags.data);
  const limit =
    flags.limit === undefined ? {} : { limit: wholeNumber("--limit", flags.limit, 1, 10_000_000) };
  return withWorkspace(flags, async (workspace) => {
    const ending = new AbortController();
    const forget = io.onInterrupt(() => ending.abort());
    const { upgraded, failed, withoutText, left } = await workspace.reextract(
      { version: EXTRACTOR, extract: (text, given) => extract(text, { ...given, ...registries }) },
      { ...limit, signal: ending.signal },
    );
    forget();
    for (const { id, message } of failed) io.err(`readout: ${id}: ${message}`);
    await io.out(
      `${upgraded} read anew, ${failed.length} failed, ${left} left, ${withoutText} kept without text`,
    );
    return failed.length === 0 ? 0 : 1;
  });
}

const taken = (path: string, advice: string): Problem =>
  new Problem("input", `${path}: expected no file of that name, there is one; ${advice}`);

const told = ({ documents, reviews, bytes }: BackupReport): string =>
  `${documents} documents, ${reviews} reviews, ${bytes} bytes`;
