/** Gives Adding: a verb that adds to a meeting told of before, with where it stands. */
import type { Sentence } from "@readout/english";
import type { Report } from "../../../report.ts";

/** The verb at `at`, in its clause `[first, end)`; `behindBy` is where its agent starts, null without "by". All are tokens. */
export interface Adding {
  readonly report: Report;
  readonly sentence: Sentence;
  readonly at: number;
  readonly first: number;
  readonly end: number;
  readonly behindBy: number | null;
}
