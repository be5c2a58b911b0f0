/** Gives the lists of a dossier whose records can be reviewed, with their schemas. */
import {
  Actor,
  Appeal,
  Commitment,
  Divergence,
  type Dossier,
  Event,
  type Evidence,
  Format,
  Issue,
  type Meta,
  Position,
  PrecedenceClaim,
  Quantity,
  Relation,
  Statement,
  Time,
  Track,
} from "@readout/core";

/** The schema of each list's records. */
export const REVIEWED = {
  actors: Actor,
  events: Event,
  formats: Format,
  statements: Statement,
  commitments: Commitment,
  appeals: Appeal,
  positions: Position,
  divergences: Divergence,
  quantities: Quantity,
  times: Time,
  tracks: Track,
  precedence: PrecedenceClaim,
  issues: Issue,
  relations: Relation,
} as const;

/** A list that can be reviewed. */
export type ReviewedList = keyof typeof REVIEWED;

/** What all reviewable records share; some have no meta, and then only an edit changes them. */
export interface Reviewable {
  readonly id: string;
  readonly meta?: Meta;
}

/** The lists in the order of the dossier. */
export const REVIEWED_LISTS = Object.keys(REVIEWED) as ReviewedList[];

/** The characters a record rests on: its evidence, of a time its words; an empty list where it has none. */
export function evidenceOf(record: Reviewable): readonly Evidence[] {
  if (record.meta) return record.meta.evidence;
  const own = (record as { evidence?: Evidence }).evidence;
  return own ? [own] : [];
}

/** Where a record stands in a dossier; null where it has none of that id. */
export function locate(dossier: Dossier, id: string): { list: ReviewedList; record: Reviewable } | null {
  for (const list of REVIEWED_LISTS) {
    const record = (dossier[list] as readonly Reviewable[]).find((one) => one.id === id);
    if (record) return { list, record };
  }
  return null;
}
