/** Takes records of one event by several witnesses, gives them united, with nothing lost and conflicts kept (R30). */
import { byText, distinctValues } from "../../meeting/canonical.ts";
import type { Event } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import { evidenceIn } from "../distinct-evidence.ts";
import { Ballot, type FieldConflict } from "./ballot.ts";
import { viewOf } from "./merged-view.ts";

/**
 * One event with all its witnesses. `event` is a view made from them: lists are united, and where values exclude each
 * other it has the one that most documents give, ties by text, while `conflicts` has them all. `witnesses` are the
 * records as they came, once each, in canonical order; `evidence` is all that they hold.
 */
export interface MergedEvent {
  readonly id: string;
  readonly event: Event;
  readonly witnesses: readonly Event[];
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly FieldConflict[];
  readonly rule: "R30";
}

/**
 * Unites the witnesses of two events that are taken to be one; whether they are is `sameEvent`'s question.
 *
 * The result depends on the set of witnesses alone: merging is commutative, associative and idempotent. No evidence is
 * lost and no value averaged. Source: R30.
 */
export function mergeEvents(a: Event | MergedEvent, b: Event | MergedEvent): MergedEvent {
  return mergeWitnesses([...witnessesOf(a), ...witnessesOf(b)]);
}

/** The witnesses of an event: itself, or those that were merged. */
function witnessesOf(event: Event | MergedEvent): readonly Event[] {
  return "witnesses" in event ? event.witnesses : [event];
}

/** Distinct records in canonical order: by id, then the rest. */
export function distinctEvents(all: readonly Event[]): Event[] {
  return distinctValues(all).sort((a, b) => byText(a.id, b.id));
}

/** Unites any number of witnesses, at least one; see `mergeEvents`. */
export function mergeWitnesses(all: readonly Event[]): MergedEvent {
  const witnesses = distinctEvents(all);
  const evidence = evidenceIn(witnesses);
  const ballot = new Ballot(witnesses);
  const event = viewOf(witnesses, evidence, ballot);
  return { id: event.id, event, witnesses, evidence, conflicts: ballot.conflicts(), rule: "R30" };
}
