/** Takes a Cloudflare D1 binding, gives the Driver over it. */
import { type Driver, type Row, type Sql, type SqlValue, withRows } from "./driver.ts";
import { storageFailure } from "./failure.ts";

/** The part of a D1 binding that is used; `env.DB` of a Worker fits. */
export interface D1Binding {
  prepare(sql: string): D1Prepared;
  batch(statements: D1Prepared[]): Promise<{ results?: unknown[] }[]>;
}

/** A prepared statement of D1. */
export interface D1Prepared {
  bind(...values: unknown[]): D1Prepared;
  all(): Promise<{ results?: unknown[] }>;
}

/** The store's home in D1: a batch is a transaction there, and BEGIN doesn't exist. */
export function d1Driver(database: D1Binding): Driver {
  const prepare = (sql: string, params: readonly SqlValue[] = []): D1Prepared =>
    params.length === 0 ? database.prepare(sql) : database.prepare(sql).bind(...params);
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw storageFailure(error);
    }
  };
  return {
    home: "d1",
    all: <T>(sql: string, params?: readonly SqlValue[]) =>
      guarded(async () => ((await prepare(sql, params).all()).results ?? []) as T[]),
    run: (sql, params) =>
      guarded(async () => {
        await prepare(sql, params).all();
      }),
    batch: (statements) =>
      guarded(async () => {
        const prepared = statements.map((statement) =>
          packed(statement).map(({ sql, params }) => prepare(sql, params)),
        );
        if (prepared.flat().length === 0) return statements.map(() => []);
        const done = await database.batch(prepared.flat());
        return prepared.map((parts) =>
          done.splice(0, parts.length).flatMap(({ results }) => (results ?? []) as Row[]),
        );
      }),
    close: async () => {},
  };
}

/** Characters of JSON in one parameter; D1 takes values of up to 2 MB. */
const CHUNK_LENGTH = 400_000;

/** A statement over rows as statements over JSON texts of bounded length, of which D1 takes each in one call. */
function packed(statement: Sql): Sql[] {
  const { params = [], rows } = statement;
  if (!rows) return [statement];
  const sql = withRows(statement, (at) => `value ->> ${at}`, " FROM json_each(?)");
  return chunks(rows).map((chunk) => ({ sql, params: [chunk, ...params] }));
}

/** Rows as JSON texts of bounded length; a single row longer than that stands alone. */
function chunks(values: readonly (readonly SqlValue[])[]): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const value of values) {
    const text = JSON.stringify(value);
    if (open.length > 0 && length + text.length > CHUNK_LENGTH) {
      found.push(`[${open.join(",")}]`);
      open = [];
      length = 0;
    }
    open.push(text);
    length += text.length;
  }
  if (open.length > 0) found.push(`[${open.join(",")}]`);
  return found;
}
