/** Takes filters, gives pages of documents: latest published first. */

import type { DateWindow } from "@readout/core";
import type { SqlValue } from "../driver.ts";
import { DOCUMENT_COLUMNS, type StoredDocument } from "../read.ts";
import type { Scope } from "../scope.ts";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";
import { windowDays } from "./window-days.ts";
import { searchQuery } from "./words.ts";

/** Which documents: by outlet, kind, an actor that stands in them, when published, or words of title and text. */
export interface DocumentQuery extends PageOptions {
  readonly q?: string;
  readonly outlet?: string;
  readonly kind?: string;
  readonly actor?: string;
  /** Half-open window of the publication date (EDTF): surely in it. */
  readonly window?: DateWindow;
}

/** A page of documents, latest published first, those without a date last; with `q`, those added last come first. */
export async function findDocuments(scope: Scope, query: DocumentQuery = {}): Promise<Page<StoredDocument>> {
  const limit = pageLimit(query);
  const list = listOf("documents", query);
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
  if (query.window !== undefined) {
    const { from, sureTo } = windowDays(query.window);
    add("d.low >= ? AND d.high < ? AND d.sort_day >= ? AND d.sort_day < ?", from, sureTo, from, sureTo);
  }
  const leads = words === null && query.actor !== undefined && (await isRare(scope, query.actor));
  if (query.actor !== undefined && leads) {
    add("a.workspace = d.workspace AND a.id = ? AND d.key = a.document", query.actor);
  } else if (query.actor !== undefined) {
    add(
      "EXISTS (SELECT 1 FROM document_actors a WHERE a.workspace = d.workspace AND a.id = ? AND a.document = d.key)",
      query.actor,
    );
  }
  const place = placeOf(query.cursor, list);
  const last = "coalesce((SELECT key FROM documents WHERE workspace = ? AND id = ?), 0)";
  if (place && words === null)
    add(`(d.sort_day, d.key) < (?, ${last})`, place.day, scope.workspace, place.id);
  if (place && words !== null) add(`w.rowid < ${last}`, scope.workspace, place.id);
  const rows = await scope.driver.all<StoredDocument & { day: number }>(
    `SELECT ${DOCUMENT_COLUMNS}, d.sort_day AS day
     FROM ${words !== null ? "document_words w CROSS JOIN documents d" : leads ? "document_actors a CROSS JOIN documents d" : "documents d"}
     WHERE ${where.join(" AND ")}
     ORDER BY ${words === null ? "d.sort_day DESC, d.key DESC" : "w.rowid DESC"} LIMIT ?`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    ({ day: _, ...document }) => document,
    ({ day, id }) => ({ day, id }),
    list,
  );
}

/** Up to how many documents of an actor are gathered and sorted; of more, the next by date is soon found. */
const FEW = 3000;

async function isRare(scope: Scope, actor: string): Promise<boolean> {
  const [row] = await scope.driver.all<{ documents: number }>(
    "SELECT documents FROM actors WHERE workspace = ? AND id = ?",
    [scope.workspace, actor],
  );
  return (row?.documents ?? 0) <= FEW;
}
