/** Takes EDTF dates, gives whether one lies in a window or a membership (R16, R6). */
import { type EdtfPrecision, safeParseEdtf } from "../edtf.ts";
import type { Tri } from "../records/meta.ts";

/** A half-open window `[from, to)` of EDTF dates; null is open. Of an interval given as `from`, its start counts. */
export interface DateWindow {
  readonly from: string | null;
  readonly to: string | null;
}

/** First and last day that a date can mean, as days since 1970-01-01, inclusive; infinite where that end is open. */
export interface DaySpan {
  readonly low: number;
  readonly high: number;
}

const EVER: DaySpan = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** By how many days a date marked approximate or uncertain may be off: one unit of its own precision. */
const SLACK_DAYS: Readonly<Record<EdtfPrecision, number>> = {
  day: 3,
  month: 31,
  year: 366,
  decade: 3653,
  century: 36525,
  open: 0,
};

// Slack is read off each end alone: in "2011~/2023-05-10" only the start is approximate.
function endOf(text: string): DaySpan {
  const value = safeParseEdtf(text);
  if (value?.kind !== "point" || value.low === null || value.high === null) return EVER;
  const slack = value.approximate || value.uncertain ? SLACK_DAYS[value.precision] : 0;
  return { low: value.low - slack, high: value.high + slack };
}

/** The days that a date can mean, approximate ones widened; from minus to plus infinity where it is null, open or no date. */
export function spanOf(edtf: string | null): DaySpan {
  if (edtf === null) return EVER;
  const asked = known.get(edtf);
  if (asked) return asked;
  const span = daysOf(edtf);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(edtf, span);
  return span;
}

/** The spans of texts asked for before: each meeting's date is held against all memberships of all formats. */
const known = new Map<string, DaySpan>();
const MOST_KNOWN = 1000;

function daysOf(edtf: string): DaySpan {
  const [start = "", end = start] = edtf.split("/");
  return { low: endOf(start).low, high: endOf(end).high };
}

/**
 * Whether a date lies in a half-open window.
 *
 * `unknown` where the date straddles an edge, is absent while the window has one, or falls on days that an imprecise
 * end of the window may or may not reach. Approximate ends widen the window. Source: R16.
 */
export function inWindow(edtf: string | null, window: DateWindow): Tri {
  const date = spanOf(edtf);
  const { from, sureTo, mayTo } = windowBounds(window);
  if (date.high < from || date.low >= mayTo) return "no";
  // An open window reaches as far as a date that is itself open.
  const within = date.high < sureTo || sureTo === EVER.high;
  return date.low >= from && within ? "yes" : "unknown";
}

/**
 * The days of a window: what surely lies in it has all its days in `[from, sureTo)`, what may lie in it has one in
 * `[from, mayTo)`. Infinite where the window is open. Source: R16.
 */
export interface WindowBounds {
  readonly from: number;
  readonly sureTo: number;
  readonly mayTo: number;
}

/** The bounds of a window, for an index that has the days of each date; see `inWindow`. */
export function windowBounds(window: DateWindow): WindowBounds {
  const from = spanOf(window.from).low;
  if (window.to === null) return { from, sureTo: EVER.high, mayTo: EVER.high };
  const [end = ""] = window.to.split("/").slice(-1);
  const value = safeParseEdtf(end);
  const to = spanOf(end);
  // The first day that surely lies outside: of a coarse date its first day, of an approximate one its last.
  const edge = value?.approximate || value?.uncertain ? to.high : to.low;
  return { from, sureTo: edge, mayTo: to.high };
}

/** Whether a membership from `from` to `to` (both inclusive) covers a date; without a date, whether it is still open. */
export function isActive(
  member: { readonly from: string | null; readonly to: string | null },
  edtf: string | null,
): boolean {
  const date = spanOf(edtf);
  if (date.low === EVER.low && date.high === EVER.high) return member.to === null;
  return date.high >= spanOf(member.from).low && date.low <= spanOf(member.to).high;
}
