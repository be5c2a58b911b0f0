/** Takes a caller's filters, gives the conditions and the index that serve them. */
import {
  type DateWindow,
  FORMAT_SYNONYMS,
  formatName,
  RANKS,
  ReadoutError,
  rankOf,
  shorten,
} from "@readout/core";
import type { SqlValue } from "../driver.ts";
import { facetWord } from "../rows/facet-word.ts";
import type { FacetField } from "../rows/facets.ts";
import { windowDays } from "./window-days.ts";

/**
 * What records are wanted. Of `party`, all must take part; of the other lists, one value is enough. Ids are of actors:
 * a state finds those who speak for it. What doesn't say has no match: a record without a level is in no level.
 */
export interface RecordFilters {
  readonly party?: readonly string[];
  readonly speaker?: readonly string[];
  readonly issue?: readonly string[];
  /** Type of event, form of statement, status of commitment, polarity of position, comparator of claim. */
  readonly type?: readonly string[];
  /** Name ("trilateral"), notation ("2+2") or id of a named format. */
  readonly format?: readonly string[];
  /** How the parties of an event were in touch (R15). */
  readonly mode?: readonly string[];
  readonly basis?: readonly string[];
  /** A level of the rank table: the lowest side surely stands there or above (R13). */
  readonly level?: string;
  /** Half-open window of dates (EDTF); of commitments the due date counts. */
  readonly window?: DateWindow;
  /** `sure` (unless given): surely in the window. `possible`: may be in it, records without a date among them. */
  readonly dates?: "sure" | "possible";
  readonly document?: string;
  /** Least confidence, 0 to 1. */
  readonly confidence?: number;
  /** Rejected and superseded records too. */
  readonly hidden?: boolean;
}

/** Conditions on `records r`. */
export interface Conditions {
  readonly sql: readonly string[];
  readonly params: readonly SqlValue[];
}

/** One value that every wanted record must have: an index leads to its records. */
export interface Required {
  readonly field: FacetField;
  readonly value: string;
}

/** The filters with formats by the name that is written: "four-way" and "quadrilateral" are quadripartite (R4). */
export function withWrittenFormats<T extends RecordFilters>(filters: T): T {
  if (filters.format === undefined) return filters;
  const format = filters.format.map((given) => {
    const arity = FORMAT_SYNONYMS[given.toLowerCase()];
    return (arity === undefined ? null : formatName(arity)) ?? given;
  });
  return { ...filters, format };
}

const LISTS: readonly FacetField[] = ["party", "speaker", "issue", "type", "format", "mode", "basis"];

/** The values that every wanted record must have. */
export function requiredValues(filters: RecordFilters): Required[] {
  return LISTS.flatMap((field) => {
    const values = [...new Set(filters[field] ?? [])];
    return field === "party" || values.length === 1 ? values.map((value) => ({ field, value })) : [];
  });
}

/** The filters as words of the full-text index: of each list, one has to stand with the record. */
export function facetWordsOf(filters: RecordFilters): string[][] {
  return LISTS.flatMap((field) => {
    const words = [...new Set(filters[field] ?? [])].map((value) => facetWord(field, value));
    if (words.length === 0) return [];
    return field === "party" ? words.map((word) => [word]) : [words];
  });
}

/**
 * The index that leads to records: where it has a record's key and day, and whether it has looked at the required
 * values and the document already. Conditions on its columns are met before the record is looked up.
 */
export interface Leading {
  readonly key: string;
  readonly day: string;
  readonly served: "required" | "document" | "nothing";
}

/** Conditions for the filters that the leading index doesn't serve. Throws ReadoutError `invalid_option`. */
export function conditionsOf(filters: RecordFilters, workspace: number, leading: Leading): Conditions {
  const sql: string[] = [];
  const params: SqlValue[] = [];
  const add = (text: string, ...values: SqlValue[]): void => {
    sql.push(text);
    params.push(...values);
  };
  const has = `EXISTS (SELECT 1 FROM facets x WHERE x.record = ${leading.key} AND x.field = ? AND x.value`;
  for (const { field, value } of leading.served === "required" ? [] : requiredValues(filters)) {
    add(`${has} = ?)`, field, value);
  }
  for (const field of LISTS) {
    const values = [...new Set(filters[field] ?? [])];
    if (field === "party" || values.length < 2) continue;
    add(`${has} IN (SELECT value FROM json_each(?)))`, field, JSON.stringify(values));
  }
  if (!filters.hidden) add("r.hidden = 0");
  if (filters.level !== undefined) add("r.floor_rank >= ?", rankOfLevel(filters.level));
  if (filters.confidence !== undefined) add("r.confidence >= ?", share(filters.confidence));
  if (filters.document !== undefined && leading.served !== "document") {
    add(
      "r.document = (SELECT key FROM documents WHERE workspace = ? AND id = ?)",
      workspace,
      filters.document,
    );
  }
  addWindow(filters, leading.day, add);
  return { sql, params };
}

function addWindow(
  { window, dates = "sure" }: RecordFilters,
  day: string,
  add: (text: string, ...values: SqlValue[]) => void,
): void {
  if (!window || (window.from === null && window.to === null)) return;
  const { from, sureTo, mayTo } = windowDays(window);
  if (dates === "possible") {
    add("(r.low IS NULL OR (r.high >= ? AND r.low < ?))", from, mayTo);
    return;
  }
  add("r.low >= ? AND r.high < ?", from, sureTo);
  // Its first day is where it stands in the order, so the index can start and stop there.
  if (window.from !== null) add(`${day} >= ?`, from);
  if (window.to !== null) add(`${day} < ?`, sureTo);
}

/** The rank of a level's id; throws ReadoutError `invalid_option` for one that the table doesn't have. */
export function rankOfLevel(level: string): number {
  const ranked = rankOf(level, RANKS);
  if (ranked) return ranked.rank;
  throw new ReadoutError(
    "invalid_option",
    `level: expected one of ${Object.keys(RANKS).join(", ")}, got "${shorten(level)}"`,
  );
}

function share(value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new ReadoutError("invalid_option", `confidence: expected a number from 0 to 1, got ${value}`);
}
