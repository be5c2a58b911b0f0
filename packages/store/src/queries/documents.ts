/** Takes filters, gives pages of documents: latest published first. */

import type { SqlValue } from "../driver.ts";
import { DOCUMENT_COLUMNS, type StoredDocument } from "../read.ts";
import type { Scope } from "../scope.ts";
import { type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";
import { searchQuery } from "./words.ts";

/** Which documents: by outlet, kind, an actor that stands in them, or words of title and text. */
export interface DocumentQuery extends PageOptions {
  readonly q?: string;
  readonly outlet?: string;
  readonly kind?: string;
  readonly actor?: string;
}

/** A page of documents, latest published first, those without a date last; with `q`, those added last come first. */
export async function findDocuments(scope: Scope, query: DocumentQuery = {}): Promise<Page<StoredDocument>> {
  const limit = pageLimit(query);
  const words = query.q === undefined ? null : searchQuery(query.q, scope.workspace);
  if (query.q !== undefined && words === null) return { items: [], next: null };
  const where = ["d.workspace = ?"];
  const params: SqlValue[] = [scope.workspace];
  const add = (sql: string, ...values: SqlValue[]): void => {
    where.push(sql);
    params.push(...values);
  };
  if (words !== null) add("w.document_words MATCH ? AND d.key = w.rowid", words);
  if (query.outlet !== undefined) add("d.outlet = ?", query.outlet);
  if (query.kind !== undefined) add("d.kind = ?", query.kind);
  if (query.actor !== undefined) {
    add(
      "EXISTS (SELECT 1 FROM document_actors a WHERE a.workspace = d.workspace AND a.id = ? AND a.document = d.key)",
      query.actor,
    );
  }
  const place = placeOf(query.cursor);
  const last = "coalesce((SELECT key FROM documents WHERE workspace = ? AND id = ?), 0)";
  if (place && words === null)
    add(`(d.sort_day, d.key) < (?, ${last})`, place.day, scope.workspace, place.id);
  if (place && words !== null) add(`w.rowid < ${last}`, scope.workspace, place.id);
  const rows = await scope.driver.all<StoredDocument & { day: number }>(
    `SELECT ${DOCUMENT_COLUMNS}, d.sort_day AS day
     FROM ${words === null ? "documents d" : "document_words w CROSS JOIN documents d"}
     WHERE ${where.join(" AND ")}
     ORDER BY ${words === null ? "d.sort_day DESC, d.key DESC" : "w.rowid DESC"} LIMIT ?`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    ({ day: _, ...document }) => document,
    ({ day, id }) => ({ day, id }),
  );
}
