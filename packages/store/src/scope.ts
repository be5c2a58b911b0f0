/** Gives Scope, one workspace of a database as every query sees it. */
import type { Driver, Sql, SqlValue } from "./driver.ts";

/** Where a store takes the time and chance from; both can be fixed in tests. */
export interface Surroundings {
  /** The time as milliseconds since 1970. */
  readonly now: () => number;
  /** `bytes` random bytes as lower-case hex. */
  readonly random: (bytes: number) => string;
}

/** One workspace: its key is in every statement that is run for it. `by` is who works, for the audit table. */
export interface Scope extends Surroundings {
  readonly driver: Driver;
  readonly workspace: number;
  readonly by: string;
}

/** The time as it is stored: ISO 8601 in UTC. */
export function timestamp(scope: Surroundings): string {
  return new Date(scope.now()).toISOString();
}

/** The line of the audit table for a change; it belongs into the batch that makes the change. */
export function audit(
  scope: Scope,
  action: string,
  target: string,
  details: Readonly<Record<string, unknown>> = {},
  onlyIf: Sql = { sql: "1" },
): Sql {
  const params: SqlValue[] = [
    scope.workspace,
    timestamp(scope),
    scope.by,
    action,
    target,
    JSON.stringify(details),
  ];
  return {
    sql: `INSERT INTO audit (workspace, at, by, action, target, details) SELECT ?, ?, ?, ?, ?, ? WHERE ${onlyIf.sql}`,
    params: [...params, ...(onlyIf.params ?? [])],
  };
}

/** The real clock and the platform's generator of random numbers. */
export const SURROUNDINGS: Surroundings = {
  now: () => Date.now(),
  random: (bytes) =>
    [...crypto.getRandomValues(new Uint8Array(bytes))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join(""),
};
