/** Takes a query, gives its fields that were given. */
import { type DateWindow, ReadoutError, shorten, windowBounds } from "@readout/core";

/** The fields that aren't undefined. */
export function given<T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/**
 * Takes the two ends of a window, gives it as the store's filters have it; nothing where neither was given. `dates` is
 * whether what may lie in it counts. Throws ReadoutError `invalid_option` for a window in which nothing can lie.
 */
export function givenWindow(
  from: string | undefined,
  to: string | undefined,
  dates: "sure" | "possible" = "sure",
): { window?: DateWindow } {
  if (from === undefined && to === undefined) return {};
  const window: DateWindow = { from: from ?? null, to: to ?? null };
  const { from: first, sureTo, mayTo } = windowBounds(window);
  if ((dates === "sure" ? sureTo : mayTo) <= first)
    throw new ReadoutError(
      "invalid_option",
      `window: expected its end, which is exclusive, after its start, got ${shorten(`${from} to ${to}`)}; the year 2024 is from 2024 to 2025`,
    );
  return { window };
}
