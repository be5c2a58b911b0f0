/** Takes a list and an index, gives what stands there: where a reader looks at what comes before something, which may come first. */
import type { Token } from "@readout/english";

/**
 * The item at an index; undefined before the first and behind the last. To an engine an index below 0 is no index but
 * a name: it is looked up the long way, and so is every later index at that place of the code.
 */
export const itemAt = <T>(list: readonly T[], index: number): T | undefined =>
  index < 0 ? undefined : list[index];

/** The lower-cased word at an index; empty outside the list. */
export const wordAt = (tokens: readonly Token[], index: number): string => itemAt(tokens, index)?.lower ?? "";
