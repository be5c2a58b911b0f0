/** Takes the flags of a report on the command line, gives the options of `extract`, or a Problem. */
import { DOCUMENT_KINDS, safeParseEdtf } from "@readout/core";
import type { ExtractOptions } from "@readout/extract";
import { Problem } from "./problem.ts";
import { readRegistries } from "./registries.ts";

/** The options of a report on the command line. */
export interface ReportFlags {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly kind?: string;
  /** A folder with registries of the user's own. */
  readonly data?: string;
}

/** Options for `extract`; a date or kind that isn't one is wrong use. */
export function optionsOf(flags: ReportFlags): ExtractOptions {
  const { published, outlet, title, url, licence, kind, data } = flags;
  if (published !== undefined) {
    const date = safeParseEdtf(published);
    if (date?.kind !== "point")
      throw new Problem(
        "use",
        `--published: expected a date such as 2023-05-10 or 2023-05-10T14:00Z, got "${published.slice(0, 200)}"; write year, month, day`,
      );
  }
  const known = DOCUMENT_KINDS.find((name) => name === kind);
  if (kind !== undefined && !known)
    throw new Problem(
      "use",
      `--kind: expected one of ${DOCUMENT_KINDS.join(", ")}, got "${kind.slice(0, 200)}"`,
    );
  return {
    ...(published === undefined ? {} : { published }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
    ...(known === undefined ? {} : { kind: known }),
    ...(data === undefined ? {} : readRegistries(data)),
  };
}
