/** Takes a Cloudflare D1 binding, gives the Driver over it. */
import type { Driver, Row, SqlValue } from "./driver.ts";
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
        if (statements.length === 0) return [];
        const done = await database.batch(statements.map(({ sql, params }) => prepare(sql, params)));
        return done.map(({ results }) => (results ?? []) as Row[]);
      }),
    close: async () => {},
  };
}
