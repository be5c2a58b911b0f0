/** Takes filters, gives the audit table of a workspace. */
import type { SqlValue } from "./driver.ts";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./queries/page.ts";
import type { Scope } from "./scope.ts";

/** One change: who did what to what, when (ISO 8601, UTC). */
export interface AuditEntry {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Which changes. */
export interface AuditQuery extends PageOptions {
  readonly action?: string;
  readonly target?: string;
}

/** A page of changes, latest first. */
export async function findAudit(scope: Scope, query: AuditQuery = {}): Promise<Page<AuditEntry>> {
  const limit = pageLimit(query);
  const list = listOf("audit", query);
  const place = placeOf(query.cursor, list);
  const where = ["workspace = ?"];
  const params: SqlValue[] = [scope.workspace];
  for (const field of ["action", "target"] as const) {
    const value = query[field];
    if (value === undefined) continue;
    where.push(`${field} = ?`);
    params.push(value);
  }
  if (place) {
    where.push("key < ?");
    params.push(Number(place.id) || 0);
  }
  const rows = await scope.driver.all<AuditEntry & { key: number; details: string }>(
    `SELECT key, at, by, action, target, details FROM audit WHERE ${where.join(" AND ")} ORDER BY key DESC LIMIT ?`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    ({ at, by, action, target, details }) => ({ at, by, action, target, details: JSON.parse(details) }),
    ({ key }) => ({ day: 0, id: String(key) }),
    list,
  );
}
