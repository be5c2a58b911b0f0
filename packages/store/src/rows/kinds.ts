/** Gives the lists of a dossier whose records have rows of their own. */
import type { Appeal, Commitment, Event, Position, PrecedenceClaim, Statement } from "@readout/core";

/** The kind in the database by the dossier's list. What isn't here (times, quantities …) is kept with the document. */
export const KINDS = {
  events: "event",
  statements: "statement",
  commitments: "commitment",
  appeals: "appeal",
  positions: "position",
  precedence: "precedence",
} as const;

/** A list whose records have rows. */
export type KeptList = keyof typeof KINDS;

/** A kind of stored record. */
export type RecordKind = (typeof KINDS)[KeptList];

/** The lists in the order in which their rows are written. */
export const KEPT_LISTS = Object.keys(KINDS) as KeptList[];

/** A record by its kind. */
export interface RecordOf {
  event: Event;
  statement: Statement;
  commitment: Commitment;
  appeal: Appeal;
  position: Position;
  precedence: PrecedenceClaim;
}

/** Any record that has a row. */
export type StoredRecord = RecordOf[RecordKind];
