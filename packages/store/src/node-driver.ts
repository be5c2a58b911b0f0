/** Takes a path, gives the Driver over a SQLite file by node:sqlite. */
import { backup, DatabaseSync, type StatementSync } from "node:sqlite";
import { type Driver, type Row, type Sql, type SqlValue, withRows } from "./driver.ts";
import { storageFailure } from "./failure.ts";
import { groupCommits } from "./group-commits.ts";

/** How a file is opened. `busyTimeoutMs` is how long to wait for another process's lock (5,000 unless given). */
export interface NodeDriverOptions {
  readonly busyTimeoutMs?: number;
  readonly readOnly?: boolean;
}

/** A driver over a file, which can be copied while it is in use. */
export interface NodeDriver extends Driver {
  /** Copies the database as it is now into a new file; work goes on meanwhile. */
  copyTo(path: string): Promise<void>;
}

/** Prepared statements kept; the store's own are fewer, those of queries differ by their filters. */
const KEPT_STATEMENTS = 200;

/** Most rows of one statement. */
const LARGEST_LOT = 64;

/** More than any database has. */
const ALL_PAGES = 2 ** 31 - 1;

/**
 * The store's home in a file (":memory:" for none). Write-ahead log, so that readers don't wait for a writer; a commit
 * survives the end of the process, and of the machine, at any moment. Throws ReadoutError `storage_*` for a file that can't be opened.
 */
export function nodeDriver(path: string, options: NodeDriverOptions = {}): NodeDriver {
  const database = open(path, options);
  const kept = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value as string);
    kept.set(sql, statement);
    return statement;
  };
  const all = (statement: Sql): Row[] => {
    const { sql, params = [], rows } = statement;
    if (!rows) return prepare(sql).all(...params) as Row[];
    // Bound value by value: taking them out of one JSON text takes several times as long.
    for (const lot of lotsOf(rows)) prepare(withLot(statement, lot)).run(...lot.flat(), ...params);
    return [];
  };
  const guarded = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw storageFailure(error);
    }
  };
  const inTransaction = groupCommits(database, (statements) => statements.map(all));
  return {
    home: "node",
    all: <T>(sql: string, params: readonly SqlValue[] = []) => guarded(() => all({ sql, params }) as T[]),
    run: (sql, params = []) => guarded(() => void all({ sql, params })),
    batch: inTransaction,
    copyTo: async (target) => {
      // A connection of its own sees one state of the database to the end, however long it takes in its thread.
      const source = path === ":memory:" ? database : open(path, { ...options, readOnly: true });
      try {
        await backup(source, target, { rate: ALL_PAGES });
      } catch (error) {
        throw storageFailure(error);
      } finally {
        if (source !== database) source.close();
      }
    },
    close: () =>
      guarded(() => {
        inTransaction.flush();
        kept.clear();
        if (database.isOpen) database.close();
      }),
  };
}

/**
 * Rows in lots of a power of two, the largest first: statements of a few lengths are prepared once, and few are run. Each
 * statement of several writes is a savepoint, at which full-text search writes a segment of what it holds.
 */
function* lotsOf<T>(rows: readonly T[]): Generator<readonly T[]> {
  let size = LARGEST_LOT;
  for (let at = 0; at < rows.length; at += size) {
    while (size > rows.length - at) size /= 2;
    yield rows.slice(at, at + size);
  }
}

function withLot(statement: Sql, lot: readonly (readonly SqlValue[])[]): string {
  const values = lot.map((row) => `(${row.map(() => "?").join(", ")})`).join(", ");
  return withRows(statement, (at) => `column${at + 1}`, ` FROM (VALUES ${values})`);
}

function open(path: string, options: NodeDriverOptions): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, {
      timeout: options.busyTimeoutMs ?? 5000,
      readOnly: options.readOnly ?? false,
    });
    // FULL: a commit is on the disk before its caller hears of it. A checkpoint each 16 MiB instead of each 4.
    if (!options.readOnly) {
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000");
    }
    database.exec("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
    return database;
  } catch (error) {
    database?.close();
    throw storageFailure(error);
  }
}
