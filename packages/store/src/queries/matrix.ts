/** Takes filters, gives who met whom how often over the whole workspace (R15). */
import type { SqlValue } from "../driver.ts";
import type { Scope } from "../scope.ts";
import { type ContactFilters, contactConditions } from "./contact-filters.ts";

/** Filters; of `party`, one of each pair has to be among them. */
export interface MatrixQuery extends ContactFilters {
  readonly party?: readonly string[];
}

/** A pair with the number of its sure contacts, of those that may have been some, and of the sure ones in plenary. */
export interface CountedPair {
  readonly between: readonly [string, string];
  readonly count: number;
  readonly possible: number;
  readonly plenary: number;
}

/**
 * The pairs that met or may have, in canonical order, and all entities in them. `more` is set where there were more
 * pairs than the 10,000 with the most contacts.
 */
export interface ContactMatrix {
  readonly entities: readonly string[];
  readonly pairs: readonly CountedPair[];
  readonly more: boolean;
  readonly rule: "R15";
}

const MOST_PAIRS = 10_000;

/**
 * Who met whom: the counts that core's `whoMetWhom` gives over all events of the workspace, added up in the database.
 * With a window, only events that surely lie in it count.
 */
export async function findMatrix(scope: Scope, query: MatrixQuery = {}): Promise<ContactMatrix> {
  const { sql, params, contact } = contactConditions(query, "sure");
  const where = ["c.workspace = ?", ...sql];
  const values: SqlValue[] = [scope.workspace, ...params];
  if (query.party !== undefined) {
    where.push("(c.a IN (SELECT value FROM json_each(?)) OR c.b IN (SELECT value FROM json_each(?)))");
    const parties = JSON.stringify(query.party);
    values.push(parties, parties);
  }
  const rows = await scope.driver.all<{
    a: string;
    b: string;
    count: number;
    possible: number;
    plenary: number;
  }>(
    `SELECT c.a, c.b, sum(${contact} = 'yes') AS count, sum(${contact} = 'unknown') AS possible,
       sum(${contact} = 'yes' AND c.plenary = 'yes') AS plenary
     FROM contacts c WHERE ${where.join(" AND ")} GROUP BY c.a, c.b
     ORDER BY count DESC, possible DESC, c.a, c.b LIMIT ${MOST_PAIRS + 1}`,
    values,
  );
  const pairs = rows
    .slice(0, MOST_PAIRS)
    .map(({ a, b, ...counts }): CountedPair => ({ between: [a, b], ...counts }))
    .sort((x, y) => byText(x.between[0], y.between[0]) || byText(x.between[1], y.between[1]));
  return {
    entities: [...new Set(pairs.flatMap(({ between }) => between))].sort(byText),
    pairs,
    more: rows.length > MOST_PAIRS,
    rule: "R15",
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
