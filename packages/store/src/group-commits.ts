/** Takes a database, gives what commits batches that are asked for at once in one transaction: each whole, or not at all. */
import type { DatabaseSync } from "node:sqlite";
import type { Row, Sql } from "./driver.ts";
import { storageFailure } from "./failure.ts";

/** Runs a batch; settles once it is committed. `flush` runs those that wait at once. */
export interface GroupCommits {
  (statements: readonly Sql[]): Promise<Row[][]>;
  flush(): void;
}

/** A batch that waits for its transaction. */
interface Waiting {
  readonly statements: readonly Sql[];
  readonly done: (rows: Row[][]) => void;
  readonly failed: (error: unknown) => void;
}

/** Most batches of one transaction: others, and reading, wait for it. */
const MOST = 32;

/**
 * Writing a document changes some hundred pages, most of them of indexes that the next one changes too: with several in
 * one transaction each page goes to the disk once, and all wait for it once. Nobody hears of a batch before it is there.
 */
export function groupCommits(
  database: DatabaseSync,
  run: (statements: readonly Sql[]) => Row[][],
): GroupCommits {
  const waiting: Waiting[] = [];
  const { alone, together } = transactionsOf(database, run);
  const commit = (): void => {
    const group = waiting.splice(0, MOST);
    if (waiting.length > 0) setImmediate(commit);
    const [only] = group;
    if (only && group.length === 1) alone(only);
    else if (only) together(group);
  };
  const batch = (statements: readonly Sql[]): Promise<Row[][]> =>
    new Promise((done, failed) => {
      waiting.push({ statements, done, failed });
      if (waiting.length === 1) setImmediate(commit);
    });
  return Object.assign(batch, {
    flush: () => {
      while (waiting.length > 0) commit();
    },
  });
}

/** How batches are committed: one by itself, or several in one transaction that each can fail in for itself. */
function transactionsOf(database: DatabaseSync, run: (statements: readonly Sql[]) => Row[][]) {
  // A full disk may have rolled back already.
  const rollBack = (): void => {
    if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
  };
  const alone = ({ statements, done, failed }: Waiting): void => {
    try {
      database.exec("BEGIN IMMEDIATE");
      const rows = run(statements);
      database.exec("COMMIT");
      done(rows);
    } catch (error) {
      rollBack();
      failed(storageFailure(error));
    }
  };
  /** Gives how to settle it once the group is committed; throws where the whole transaction is lost. */
  const within = ({ statements, done, failed }: Waiting): (() => void) => {
    database.exec("SAVEPOINT one");
    try {
      const rows = run(statements);
      database.exec("RELEASE one");
      return () => done(rows);
    } catch (error) {
      if (!database.isTransaction) throw error;
      database.exec("ROLLBACK TO one; RELEASE one");
      return () => failed(storageFailure(error));
    }
  };
  const together = (group: readonly Waiting[]): void => {
    const settled: (() => void)[] = [];
    let begun = false;
    try {
      database.exec("BEGIN IMMEDIATE");
      begun = true;
      for (const one of group) settled.push(within(one));
      database.exec("COMMIT");
    } catch (error) {
      rollBack();
      // What one of them asks too much of (the disk, say) the others may still get.
      if (begun) for (const one of group) alone(one);
      else for (const { failed } of group) failed(storageFailure(error));
      return;
    }
    for (const settle of settled) settle();
  };
  return { alone, together };
}
