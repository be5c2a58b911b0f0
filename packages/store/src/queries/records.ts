/** Takes filters, gives pages of records: newest first, by an index. */
import { ReadoutError } from "@readout/core";
import type { SqlValue } from "../driver.ts";
import type { FacetField } from "../rows/facets.ts";
import type { RecordKind, RecordOf } from "../rows/kinds.ts";
import type { Scope } from "../scope.ts";
import {
  conditionsOf,
  facetWordsOf,
  type Leading,
  type RecordFilters,
  type Required,
  requiredValues,
  withWrittenFormats,
} from "./filters.ts";
import { refuseUnknown } from "./known-values.ts";
import { listOf, type Page, type PageOptions, pageLimit, pageOf, placeOf } from "./page.ts";
import { searchQuery } from "./words.ts";

/** A record with the id of the document it was read from. */
export interface Stored<T> {
  readonly document: string;
  readonly record: T;
}

/** A record as it is kept, as JSON, with the id of its document. */
export interface StoredText {
  readonly document: string;
  readonly json: string;
}

/** Filters and page. */
export interface RecordQuery extends RecordFilters, PageOptions {}

/** Filters, page, and words that the statements hold. */
export interface StatementQuery extends RecordQuery {
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
 * order that stays while documents come in or are extracted anew. With `q` the statements added last come first; other
 * kinds have no words of their own, and are refused with ReadoutError `invalid_option`.
 */
export async function findRecords<K extends RecordKind>(
  scope: Scope,
  kind: K,
  query: StatementQuery = {},
): Promise<Page<Stored<RecordOf[K]>>> {
  const { items, next } = await findRecordTexts(scope, kind, query);
  return {
    items: items.map(({ document, json }) => ({ document, record: JSON.parse(json) as RecordOf[K] })),
    next,
  };
}

/** The page of `findRecords` with the records as they are kept, for who hands them on as JSON. */
export async function findRecordTexts(
  scope: Scope,
  kind: RecordKind,
  query: StatementQuery = {},
): Promise<Page<StoredText>> {
  const limit = pageLimit(query);
  const list = listOf(kind, query);
  const selection = await selectionOf(scope, kind, query);
  if (selection === null) return { items: [], next: null };
  const { source, searched } = selection;
  const place = placeOf(query.cursor, list);
  const where = [...selection.where];
  const params = [...selection.params];
  if (place) {
    const key = await keyOf(scope, place.id);
    if (!searched) {
      // A record that is gone since ends its day: none is shown twice, those of the same day after it are left out.
      where.push(`(${source.day}, ${source.key}) < (?, ?)`);
      params.push(place.day, key ?? 0);
    } else {
      if (key === null) throw goneCursor();
      where.push(`${source.key} < ?`);
      params.push(key);
    }
  }
  // Bodies are large: only those of the page are looked up.
  const rows = await scope.driver.all<RecordRow>(
    `SELECT k.id, d.id AS document, k.day, b.json FROM
       (SELECT r.key, r.id, r.document, r.sort_day AS day FROM ${source.from} WHERE ${where.join(" AND ")}
        ORDER BY ${source.order} LIMIT ?) k
     CROSS JOIN documents d CROSS JOIN record_bodies b WHERE d.key = k.document AND b.record = k.key
     ORDER BY ${searched ? "" : "k.day DESC, "}k.key DESC`,
    [...params, limit + 1],
  );
  return pageOf(
    rows,
    limit,
    ({ document, json }) => ({ document, json }),
    ({ day, id }) => ({ day, id }),
    list,
  );
}

/** How often a value stands with records. */
export interface FacetCount {
  readonly field: FacetField;
  readonly value: string;
  readonly count: number;
}

/** The values of records, the commonest first; `of` is how many records were counted, the latest ones. */
export interface CountedFacets {
  readonly of: number;
  readonly counts: readonly FacetCount[];
}

/** Over how many records facets are counted. */
const MOST_COUNTED = 1_000;

/** What the records of a query are found by, counted over the latest thousand of them. */
export async function countFacets(
  scope: Scope,
  kind: RecordKind,
  query: StatementQuery = {},
): Promise<CountedFacets> {
  const selection = await selectionOf(scope, kind, query);
  if (selection === null) return { of: 0, counts: [] };
  const { source, where, params } = selection;
  const chosen = `SELECT r.key FROM ${source.from} WHERE ${where.join(" AND ")} ORDER BY ${source.order} LIMIT ${MOST_COUNTED}`;
  const [counts = [], [total] = []] = await scope.driver.batch([
    {
      sql: `SELECT f.field, f.value, count(*) AS count FROM (${chosen}) k CROSS JOIN facets f WHERE f.record = k.key
        GROUP BY f.field, f.value ORDER BY count DESC, f.field, f.value LIMIT ${MOST_COUNTED}`,
      params,
    },
    { sql: `SELECT count(*) AS found FROM (${chosen})`, params },
  ]);
  return { of: Number(total?.found ?? 0), counts: counts as unknown as FacetCount[] };
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

/** Which records a query is about; null where its words can find none. */
interface Selection {
  readonly source: Source;
  readonly where: readonly string[];
  readonly params: readonly SqlValue[];
  readonly searched: boolean;
}

async function selectionOf(scope: Scope, kind: RecordKind, asked: StatementQuery): Promise<Selection | null> {
  const query = withWrittenFormats(asked);
  const { q } = query;
  if (q !== undefined && kind !== "statement")
    throw new ReadoutError("invalid_option", `q: only statements are found by their words, not a ${kind}`);
  refuseUnknown(kind, query);
  const words = q === undefined ? null : searchQuery(q, scope.workspace, facetWordsOf(query));
  if (q !== undefined && words === null) return null;
  const source = words === null ? await sourceOf(scope, kind, query) : bySearch(words);
  const conditions = conditionsOf(query, scope.workspace, source);
  return {
    source,
    where: [...source.where, ...conditions.sql],
    params: [...source.params, ...conditions.params],
    searched: words !== null,
  };
}

async function keyOf(scope: Scope, id: string): Promise<number | null> {
  const [row] = await scope.driver.all<{ key: number }>(
    "SELECT key FROM records WHERE workspace = ? AND id = ?",
    [scope.workspace, id],
  );
  return row?.key ?? null;
}

function goneCursor(): ReadoutError {
  return new ReadoutError(
    "invalid_option",
    "cursor: the record where the page ended was taken out since; leave the cursor out to start again",
  );
}

/** An index that leads to records in an order. */
interface Source extends Leading {
  readonly from: string;
  readonly where: readonly string[];
  readonly params: readonly SqlValue[];
  readonly order: string;
}

// A document has few records; else the rarest of the values that a record must have leads, else the day.
async function sourceOf(scope: Scope, kind: RecordKind, query: RecordQuery): Promise<Source> {
  if (query.document !== undefined) return byDocument(scope, kind, query.document);
  const required = await byRarity(scope, kind, requiredValues(query));
  return required.length > 0 ? byValues(scope, kind, required) : byDay(scope, kind);
}

function byDay(scope: Scope, kind: RecordKind): Source {
  return {
    from: "records r",
    where: ["r.workspace = ?", "r.kind = ?"],
    params: [scope.workspace, kind],
    ...RECORD,
  };
}

function byDocument(scope: Scope, kind: RecordKind, document: string): Source {
  return {
    from: "records r",
    where: ["r.document = (SELECT key FROM documents WHERE workspace = ? AND id = ?)", "r.kind = ?"],
    params: [scope.workspace, document, kind],
    ...RECORD,
    served: "document",
  };
}

/**
 * Each further value is one look into the index, before the record itself is touched, and what the filters ask of a
 * record stands in the index by day: both are read in the order of the days, page after page. Left to choose, SQLite
 * goes by the record's key, whose rows lie scattered over all documents: that equals are a range takes it away.
 */
function byValues(scope: Scope, kind: RecordKind, values: readonly Required[]): Source {
  const one = (at: number): string =>
    `f${at}.workspace = ? AND f${at}.kind = ? AND f${at}.field = ? AND f${at}.value = ?`;
  const same = (at: number): string =>
    `f${at}.sort_day = f0.sort_day AND f${at}.record BETWEEN f0.record AND f0.record`;
  return {
    from: `${values.map((_, at) => `facets f${at}`).join(" CROSS JOIN ")} CROSS JOIN records r INDEXED BY records_by_day`,
    where: values
      .map((_, at) => (at === 0 ? one(at) : `${one(at)} AND ${same(at)}`))
      .concat(
        "r.workspace = f0.workspace AND r.kind = f0.kind AND r.sort_day = f0.sort_day AND r.key = f0.record",
      ),
    params: values.flatMap(({ field, value }) => [scope.workspace, kind, field, value]),
    key: "f0.record",
    day: "f0.sort_day",
    order: "f0.sort_day DESC, f0.record DESC",
    served: "required",
  };
}

function bySearch(words: string): Source {
  return {
    from: "statement_words w CROSS JOIN records r",
    where: ["w.statement_words MATCH ?", "r.key = w.rowid"],
    params: [words],
    key: "w.rowid",
    day: "r.sort_day",
    order: "w.rowid DESC",
    served: "nothing",
  };
}

const RECORD = {
  key: "r.key",
  day: "r.sort_day",
  order: "r.sort_day DESC, r.key DESC",
  served: "nothing",
} as const;

/** Parties of one query; each takes four of the hundred parameters that D1 allows. */
const MOST_VALUES = 12;

async function byRarity(scope: Scope, kind: RecordKind, values: readonly Required[]): Promise<Required[]> {
  if (values.length > MOST_VALUES) {
    throw new ReadoutError(
      "invalid_option",
      `filters: expected up to ${MOST_VALUES} values that all records must have, got ${values.length}`,
    );
  }
  if (values.length < 2) return [...values];
  const counts = await scope.driver.batch(
    values.map(({ field, value }) => ({
      sql: `SELECT count(*) AS rows FROM (SELECT 1 FROM facets
        WHERE workspace = ? AND kind = ? AND field = ? AND value = ? LIMIT ${COUNTED})`,
      params: [scope.workspace, kind, field, value],
    })),
  );
  const rows = counts.map(([row]) => Number(row?.rows));
  return values
    .map((value, at) => ({ value, rows: rows[at] ?? 0 }))
    .sort((x, y) => x.rows - y.rows)
    .map(({ value }) => value);
}
