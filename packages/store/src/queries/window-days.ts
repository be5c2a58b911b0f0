/** Takes a window of EDTF dates, gives its days as the index has them. */
import { type DateWindow, isEdtf, ReadoutError, shorten, windowBounds } from "@readout/core";
import { OPEN_DAY } from "../rows/days.ts";

/** The days of a window as the index has them. Throws ReadoutError `invalid_option` for an end that is no date. */
export function windowDays(window: DateWindow): { from: number; sureTo: number; mayTo: number } {
  for (const end of [window.from, window.to]) {
    if (end === null || isEdtf(end)) continue;
    throw new ReadoutError(
      "invalid_option",
      `window: expected an EDTF date such as 2023-05-10 or 2023-05, got "${shorten(end)}"`,
    );
  }
  const { from, sureTo, mayTo } = windowBounds(window);
  const within = (day: number): number => Math.max(OPEN_DAY.from, Math.min(day, OPEN_DAY.to + 1));
  return { from: within(from), sureTo: within(sureTo), mayTo: within(mayTo) };
}
