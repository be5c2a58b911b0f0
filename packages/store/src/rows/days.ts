/** Takes EDTF dates, gives the days that the index keeps. */
import { spanOf } from "@readout/core";

/** The first and last day a date can mean, approximate ones widened; both null where no date is known. */
export interface Days {
  readonly low: number | null;
  readonly high: number | null;
}

/** What stands for an open end: further than any date of the years 0 to 9999. */
export const OPEN_DAY = { from: -9_000_000, to: 9_000_000 } as const;

/** The days of a date; an unknown one stays unknown, an open end becomes `OPEN_DAY`. */
export function daysOf(edtf: string | null): Days {
  if (edtf === null) return { low: null, high: null };
  const { low, high } = spanOf(edtf);
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return { low: null, high: null };
  return { low: Math.max(low, OPEN_DAY.from), high: Math.min(high, OPEN_DAY.to) };
}

/** Where a record stands in the order of days: its first day, else its last, else `otherwise`. */
export function sortDay({ low, high }: Days, otherwise: number): number {
  if (low === null || high === null) return otherwise;
  return low > OPEN_DAY.from ? low : high;
}
