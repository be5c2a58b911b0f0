/** Takes filters on a kind of record, refuses words that no record of that kind can have: a slip would find nothing, in silence. */
import {
  Basis,
  Commitment,
  EventType,
  Mode,
  Position,
  PrecedenceClaim,
  ReadoutError,
  Statement,
  shorten,
} from "@readout/core";
import type { FacetField } from "../rows/facets.ts";
import type { RecordKind } from "../rows/kinds.ts";
import type { RecordFilters } from "./filters.ts";

/** The field of a record that `type` asks for, by kind. */
const TYPES: Readonly<Record<RecordKind, readonly string[]>> = {
  event: EventType.options,
  statement: Statement.shape.form.options,
  commitment: Commitment.shape.status.options,
  position: Position.shape.polarity.options,
  precedence: PrecedenceClaim.shape.comparator.options,
  appeal: [],
};

/** Throws ReadoutError `invalid_option` for a type, mode or basis that the kind doesn't have. */
export function refuseUnknown(kind: RecordKind, filters: RecordFilters): void {
  const known: readonly (readonly [FacetField & keyof RecordFilters, readonly string[]])[] = [
    ["type", TYPES[kind]],
    ["mode", kind === "event" ? Mode.options : []],
    ["basis", Basis.shape.kind.options],
  ];
  for (const [field, values] of known) {
    const strange = filters[field]?.find((value) => !values.includes(value));
    if (strange === undefined) continue;
    const expected = values.length === 0 ? `none, since no ${kind} has one` : `one of ${values.join(", ")}`;
    throw new ReadoutError("invalid_option", `${field}: expected ${expected}, got "${shorten(strange)}"`);
  }
}
