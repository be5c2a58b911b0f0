/** Gives Point, what a reader of points returns, and its bounds as day numbers. */

import { dayNumber } from "@readout/core";
import { WordList } from "../../word-list.ts";
import { daysInMonth, dayText } from "./calendar.ts";
import { type Reading, unanchored } from "./scene.ts";

/**
 * A point named in the text: `edtf` from its first to its last part ("2023-05-08" … "2023-05-14" for a week),
 * `last` null where it is a single value. `edtf` is null where a publication date would be needed.
 */
export interface Point {
  readonly from: number;
  readonly next: number;
  readonly edtf: string | null;
  readonly last: string | null;
  readonly rule: string;
  readonly anchor: "published" | "dateline" | "none" | null;
  readonly day: number | null;
}

/** How freely a point is read: behind a preposition of time ("in May", "by 2030"), or standing alone. */
export type Footing = "governed" | "alone";

/** A point that needs a publication date where there is none. */
export const missing = (from: number, next: number): Point => ({
  from,
  next,
  edtf: null,
  last: null,
  rule: "unanchored",
  anchor: "none",
  day: null,
});

/** A day counted from publication. */
export function single(from: number, next: number, day: number, rule: string): Point {
  return { from, next, edtf: dayText(day), last: null, rule, anchor: "published", day };
}

/** A period counted from publication, from its first to its last part. */
export function stretch(from: number, next: number, first: string, last: string | null, rule: string): Point {
  return { from, next, edtf: first, last, rule, anchor: "published", day: null };
}

/** A period as it is printed, counted from nothing. */
export function printed(
  from: number,
  next: number,
  first: string,
  rule: string,
  last: string | null = null,
): Point {
  return { from, next, edtf: first, last, rule, anchor: null, day: null };
}

/** The reading of a point whose expression starts at token `from`. */
export function fromPoint(point: Point, from: number): Reading {
  if (point.edtf === null) return unanchored(from, point.next);
  const { next, last, rule, anchor, day } = point;
  const edtf = last === null ? point.edtf : `${point.edtf}/${last}`;
  return { from, next, edtf, kind: last === null ? "point" : "interval", rule, anchor, day };
}

/** First and last day number of an EDTF year, month or day, or of an interval of such; null for others. */
export function limitsOf(edtf: string, last: string | null): readonly [number, number] | null {
  const part = (text: string, atEnd: boolean): number | null => {
    const plain = text.replace(/[~?%]/g, "");
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(plain)) return null;
    const year = Number(plain.slice(0, 4));
    const month = plain.length > 4 ? Number(plain.slice(5, 7)) : atEnd ? 12 : 1;
    const day = plain.length > 7 ? Number(plain.slice(8, 10)) : atEnd ? daysInMonth(year, month) : 1;
    return dayNumber(year, month, day);
  };
  const from = part(edtf, false);
  const to = part(last ?? edtf, true);
  return from === null || to === null ? null : [from, to];
}

/** Words that point at the period round publication. */
export const THIS = new Set(["this", "current"]);

/** Words that point back from it. */
export const LAST = new WordList(["last", "past", "previous"]);

/** Words that point ahead of it. */
export const NEXT = new WordList(["next", "coming", "upcoming"]);
