/** Takes limits and cursors of callers, gives them checked; gives Page, one answer of many. */
import { ReadoutError, sha256Hex, shorten } from "@readout/core";

/** Part of a list. `next` is the cursor of what follows, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** How much of a list is wanted: 1 to 200 items (50 unless given), after a cursor that an earlier page gave. */
export interface PageOptions {
  readonly limit?: number;
  readonly cursor?: string;
}

/** Most items on a page. */
const MOST = 200;
const USUAL = 50;

/** The number of items asked for; throws ReadoutError `invalid_option` outside 1 to 200. */
export function pageLimit({ limit = USUAL }: PageOptions): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new ReadoutError("invalid_option", `limit: expected a whole number from 1 to ${MOST}, got ${limit}`);
}

/** Where a page ended: the day it stood at and the id of its last item. */
export interface Place {
  readonly day: number;
  readonly id: string;
}

/** Which list a cursor is of: its name and what it was asked for, beside how much of it. */
export function listOf(name: string, query: PageOptions): string {
  const { limit: _, cursor: __, ...filters } = query;
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined);
  return sha256Hex(JSON.stringify([name, ...asked.sort(([a], [b]) => (a < b ? -1 : 1))])).slice(0, 8);
}

/** The place in a list as an opaque cursor: letters, digits, dash and underscore. */
export function cursorOf({ day, id }: Place, list: string): string {
  const bytes = new TextEncoder().encode(`${list} ${day} ${id}`);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/={1,2}$/, "");
}

/** The place a cursor leads to, null without one; throws ReadoutError `invalid_option` for a text that is none, or is one of another list. */
export function placeOf(cursor: string | undefined, list: string): Place | null {
  if (cursor === undefined) return null;
  const match = /^([\da-f]{8}) (-?\d{1,8}) (.+)$/su.exec(decoded(cursor));
  if (match?.[1] === list) return { day: Number(match[2]), id: match[3] as string };
  throw new ReadoutError(
    "invalid_option",
    `cursor: expected one that an earlier page of this list with these filters gave, got "${shorten(cursor)}"; leave it out to start again`,
  );
}

function decoded(cursor: string): string {
  if (!/^[\w-]{2,1000}$/.test(cursor)) return "";
  try {
    const bytes = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return ""; // no base64, or no UTF-8
  }
}

/** A page of rows that were asked for with one more than the limit. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => T,
  place: (row: Row) => Place,
  list: string,
): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(item), next: rows.length > limit && last ? cursorOf(place(last), list) : null };
}
