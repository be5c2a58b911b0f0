/** Gives the calls of the contract suite: every route, and the ways in which it refuses. */
import { ADMINISTERING } from "./administering.ts";
import { BATCHES } from "./batches.ts";
import type { Call } from "./call.ts";
import { FINDING } from "./finding.ts";
import { KEEPING } from "./keeping.ts";
import { READING } from "./reading.ts";
import { REASONING } from "./reasoning.ts";
import { REMOVING } from "./removing.ts";
import { REVIEWING } from "./reviewing.ts";

export type { Call, Who } from "./call.ts";

/** All calls, in an order in which each finds what it needs. */
export const CALLS: readonly Call[] = [
  ...READING,
  ...KEEPING,
  ...FINDING,
  ...REASONING,
  ...REVIEWING,
  ...BATCHES,
  ...ADMINISTERING,
  ...REMOVING,
];
