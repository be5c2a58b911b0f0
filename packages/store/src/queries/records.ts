/** Takes filters, gives pages of records: newest first, by an index. */
import type { SqlValue } from "../driver.ts";
import type { RecordKind, RecordOf } from "../rows/kinds.ts";
import type { Scope } from "../scope.ts";
import { conditionsOf, facetWordsOf, type RecordFilters, type Required, requiredValues } from "./filters.ts";
import { type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";
import { searchQuery } from "./words.ts";

/** A record with the id of the document it was read from. */
export interface Stored<T> {
  readonly document: string;
  readonly record: T;
}

/** Filters, page, and for statements the words that they hold. */
export interface RecordQuery extends RecordFilters, PageOptions {
  readonly q?: string;
}

interface RecordRow {
  readonly id: string;
  readonly document: string;
  readonly day: number;
  readonly json: string;
}

/** Up to how many rows of each value are counted, to lead with the rarest. */
const COUNTED = 10_000;

/**
 * A page of records: latest first by the first day of their date (of those without one, by the publication's), an
 * order that stays while documents come in or are extracted anew. With `q` the statements added last come first.
 */
export async function findRecords<K extends RecordKind>(
  scope: Scope,
  kind: K,
  query: RecordQuery = {},
): Promise<Page<Stored<RecordOf[K]>>> {
  const limit = pageLimit(query);
  const { q } = query;
  const words = q === undefined ? null : searchQuery(q, scope.workspace, facetWordsOf(query));
  if (q !== undefined && words === null) return { items: [], next: null };
  const by = words === null ? await rarest(scope, kind, requiredValues(query)) : null;
  const source = words !== null ? bySearch(words) : by ? byFacet(scope, kind, by) : byDay(scope, kind);
  const conditions = conditionsOf(query, by, scope.workspace, source);
  const place = placeOf(query.cursor);
  const where = [...source.where, ...conditions.sql];
  const params = [...source.params, ...conditions.params];
  if (place) {
    // A record that is gone since ends its day: none is shown twice, those of the same day after it are left out.
    const last = "coalesce((SELECT key FROM records WHERE workspace = ? AND id = ?), 0)";
    where.push(words === null ? `(${source.day}, ${source.key}) < (?, ${last})` : `${source.key} < ${last}`);
    params.push(...(words === null ? [place.day] : []), scope.workspace, place.id);
  }
  const rows = await scope.driver.all<RecordRow>(
    `SELECT r.id, d.id AS document, r.sort_day AS day, b.json FROM ${source.from} CROSS JOIN documents d
     CROSS JOIN record_bodies b WHERE d.key = r.document AND b.record = r.key AND ${where.join(" AND ")} ORDER BY ${source.order} LIMIT ?`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    ({ document, json }) => ({ document, record: JSON.parse(json) as RecordOf[K] }),
    ({ day, id }) => ({ day, id }),
  );
}

/** One record by its id; null where the workspace has none of that kind and id. */
export async function findRecord<K extends RecordKind>(
  scope: Scope,
  kind: K,
  id: string,
): Promise<Stored<RecordOf[K]> | null> {
  const [row] = await scope.driver.all<RecordRow>(
    `SELECT r.id, d.id AS document, r.sort_day AS day, b.json
     FROM records r CROSS JOIN documents d CROSS JOIN record_bodies b
     WHERE r.workspace = ? AND r.id = ? AND r.kind = ? AND d.key = r.document AND b.record = r.key`,
    [scope.workspace, id, kind],
  );
  return row ? { document: row.document, record: JSON.parse(row.json) as RecordOf[K] } : null;
}

interface Source {
  readonly from: string;
  readonly where: readonly string[];
  readonly params: readonly SqlValue[];
  readonly day: string;
  readonly key: string;
  readonly order: string;
}

function byDay(scope: Scope, kind: RecordKind): Source {
  return {
    from: "records r",
    where: ["r.workspace = ?", "r.kind = ?"],
    params: [scope.workspace, kind],
    day: "r.sort_day",
    key: "r.key",
    order: "r.sort_day DESC, r.key DESC",
  };
}

function byFacet(scope: Scope, kind: RecordKind, { field, value }: Required): Source {
  return {
    from: "facets f CROSS JOIN records r",
    where: ["f.workspace = ?", "f.kind = ?", "f.field = ?", "f.value = ?", "r.key = f.record"],
    params: [scope.workspace, kind, field, value],
    day: "f.sort_day",
    key: "f.record",
    order: "f.sort_day DESC, f.record DESC",
  };
}

function bySearch(words: string): Source {
  return {
    from: "statement_words w CROSS JOIN records r",
    where: ["w.statement_words MATCH ?", "r.key = w.rowid"],
    params: [words],
    day: "r.sort_day",
    key: "w.rowid",
    order: "w.rowid DESC",
  };
}

// The value with the fewest records leads; which of several common ones makes little difference.
async function rarest(scope: Scope, kind: RecordKind, values: readonly Required[]): Promise<Required | null> {
  const [first, ...others] = values;
  if (!first || others.length === 0) return first ?? null;
  const counts = await scope.driver.batch(
    values.map(({ field, value }) => ({
      sql: `SELECT count(*) AS rows FROM (SELECT 1 FROM facets
        WHERE workspace = ? AND kind = ? AND field = ? AND value = ? LIMIT ${COUNTED})`,
      params: [scope.workspace, kind, field, value],
    })),
  );
  const rows = counts.map(([row]) => Number(row?.rows));
  return values[rows.indexOf(Math.min(...rows))] ?? first;
}
