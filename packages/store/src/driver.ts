/** Gives Driver, the thin face that every home of the store (node:sqlite, D1) shows. */

/** What can be bound to a parameter or read from a column. */
export type SqlValue = string | number | null;

/** A row by column name. */
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * One statement with its parameters (`?`, at most 100: lists go in as one JSON text through `json_each`). With `rows` it
 * is run over them and gives none: `ROWS` in its text, before all parameters, stands for a table of their values c0, c1 …
 */
export interface Sql {
  readonly sql: string;
  readonly params?: readonly SqlValue[];
  readonly rows?: readonly (readonly SqlValue[])[];
}

/**
 * A database that speaks SQLite's dialect. All calls reject with ReadoutError: `storage_full`, `storage_read_only`,
 * `storage_busy`, `storage_corrupt`, `conflict` (a constraint), `too_large`, or `storage_failed` for the rest.
 */
export interface Driver {
  readonly home: "node" | "d1";
  /** The rows of one statement; empty for one that gives none. */
  all<T = Row>(sql: string, params?: readonly SqlValue[]): Promise<T[]>;
  /** One statement whose rows don't matter. */
  run(sql: string, params?: readonly SqlValue[]): Promise<void>;
  /** Statements as one transaction, all or none of them; gives the rows of each, none of one with `rows`. */
  batch(statements: readonly Sql[]): Promise<Row[][]>;
  close(): Promise<void>;
}

/** The text of a statement whose `ROWS` are `source`, with the columns c0, c1 … by `column`. */
export function withRows({ sql, rows = [] }: Sql, column: (at: number) => string, source = ""): string {
  const columns = (rows[0] ?? []).map((_, at) => `${column(at)} AS c${at}`);
  return sql.replace("ROWS", `(SELECT ${columns.join(", ")}${source})`);
}
