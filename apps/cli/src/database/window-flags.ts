/** Takes the dates of a command line, gives the window that they span. */
import { type DateWindow, isEdtf, windowBounds } from "@readout/core";
import { Problem } from "../problem.ts";

/** From which date on, and before which; both EDTF. */
export interface WindowFlags {
  readonly since?: string;
  readonly until?: string;
}

/** The half-open window; open where a flag isn't given. `possible`: what may lie in it counts. Throws a Problem where nothing can. */
export function windowOf(
  { since, until }: WindowFlags,
  { possible = false } = {},
): { readonly window: DateWindow } {
  const window = {
    from: since === undefined ? null : dateGiven("--since", since),
    to: until === undefined ? null : dateGiven("--until", until),
  };
  const { from, sureTo, mayTo } = windowBounds(window);
  if (since !== undefined && until !== undefined && (possible ? mayTo : sureTo) <= from)
    throw new Problem(
      "use",
      `--until: expected a date after --since ${since}, since it is left out itself, got ${until}; the year 2024 is --since 2024 --until 2025`,
    );
  return { window };
}

/** The date of a flag; anything that is none is wrong use. */
export function dateGiven(flag: string, value: string): string {
  if (/^-?\d{4}/.test(value) && isEdtf(value)) return value;
  throw new Problem(
    "use",
    `${flag}: expected a date such as 2023-05-10, 2023-05 or 2023, got "${value.slice(0, 200)}"`,
  );
}
