/** Takes what a SQLite home threw, gives the ReadoutError that says what to do about it. */
import { type ErrorCode, ReadoutError, shorten } from "@readout/core";

/** SQLite's primary result codes that a caller can act on. Source: sqlite.org/rescode.html */
const FAILURES: Readonly<Record<number, readonly [name: string, code: ErrorCode, advice: string]>> = {
  5: ["SQLITE_BUSY", "storage_busy", "another process holds the database: end it, or try again"],
  6: ["SQLITE_LOCKED", "storage_busy", "another connection holds the table: try again"],
  8: ["SQLITE_READONLY", "storage_read_only", "make the file and its folder writable, or open another"],
  11: ["SQLITE_CORRUPT", "storage_corrupt", "restore the last backup into a new file"],
  13: ["SQLITE_FULL", "storage_full", "nothing was changed: free some space and try again"],
  14: ["SQLITE_CANTOPEN", "storage_failed", "check that the file or its folder is there and may be opened"],
  18: ["SQLITE_TOOBIG", "too_large", "split the document: this home takes no larger value"],
  19: ["SQLITE_CONSTRAINT", "conflict", "nothing was changed: it contradicts what is stored"],
  26: [
    "SQLITE_NOTADB",
    "storage_corrupt",
    "the file is no SQLite database: give another path, or restore a backup",
  ],
};

/** The ReadoutError for a fault of SQLite; what is one already stays as it is. No SQL and no path get into its message. */
export function storageFailure(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const found = FAILURES[primaryCode(error, message) ?? -1];
  if (!found) {
    return new ReadoutError("storage_failed", `the database refused: ${shorten(message)}`, { cause: error });
  }
  const [name, code, advice] = found;
  return new ReadoutError(code, `the database refused (${name}): ${advice}`, {
    details: { sqlite: name },
    cause: error,
  });
}

// node:sqlite gives the extended code, whose low byte is the primary one; D1 only prints the name.
function primaryCode(error: unknown, message: string): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  if (typeof code === "number") return code & 0xff;
  if (/too (?:big|large)/i.test(message)) return 18;
  const named = Object.entries(FAILURES).find(([, [name]]) => message.includes(name));
  return named ? Number(named[0]) : null;
}
