/** Takes a meeting's participations, gives its delegations: one per represented entity (R1). */
import type { Actor } from "../records/actor.ts";
import type { DelegationFunction, Duty, Event, Participation } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";

/** One side at the table: everyone who represents the same entity. `containment` names a union that sits beside its own member. */
export interface Delegation {
  readonly entity: string;
  readonly function: DelegationFunction;
  readonly subtype: Participation["subtype"];
  readonly duties: readonly Duty[];
  readonly seat: Tri;
  /** Actor ids of the persons named; empty where every seat is unnamed. */
  readonly persons: readonly string[];
  readonly posts: readonly string[];
  readonly containment: readonly string[];
  readonly participations: readonly Participation[];
}

const FUNCTIONS: readonly DelegationFunction[] = ["principal", "facilitator", "peer", "observer", "briefer", "unknown"];

/**
 * The delegations of a meeting, sorted by entity id: several agencies or persons of one state are one (R1). With `actors`,
 * a participation whose `represents` is part of a state is lifted to it, and a union listed beside its member is flagged.
 * An empty list where nobody is named.
 */
export function delegationsOf(meeting: Pick<Event, "participants">, actors: readonly Actor[] = []): Delegation[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const groups = new Map<string, Participation[]>();
  for (const participation of meeting.participants) {
    const entity = lift(participation.represents, byId);
    const known = groups.get(entity);
    if (!known) groups.set(entity, [participation]);
    else if (!known.some((other) => JSON.stringify(other) === JSON.stringify(participation))) known.push(participation);
  }
  return [...groups.keys()].sort().map((entity) => {
    const participations = (groups.get(entity) as Participation[]).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const seats = participations.map((one) => one.seat);
    const functions = participations.map((one) => one.function);
    return {
      entity,
      function: FUNCTIONS.find((name) => functions.includes(name)) ?? "unknown",
      subtype: participations.map((one) => one.subtype).find((subtype) => subtype !== null) ?? null,
      duties: [...new Set(participations.flatMap((one) => one.duties))].sort(),
      seat: seats.includes("yes") ? "yes" : seats.includes("unknown") ? "unknown" : "no",
      persons: [...new Set(participations.flatMap((one) => (one.person === null ? [] : [one.person])))].sort(),
      posts: [...new Set(participations.flatMap((one) => (one.post === null || one.seat === "no" ? [] : [one.post])))].sort(),
      containment: (byId.get(entity)?.memberships ?? []).map((membership) => membership.in).filter((union) => groups.has(union)).sort(),
      participations,
    };
  });
}

/** Follows `partOf` from a person, office or ministry to what it belongs to. */
function lift(id: string, actors: ReadonlyMap<string, Actor>): string {
  let at = id;
  for (let depth = 0; depth < 6; depth++) {
    const actor = actors.get(at);
    if (!actor?.partOf || !["person", "office", "ministry", "government"].includes(actor.type)) return at;
    at = actor.partOf;
  }
  return at;
}

/** Whether a delegation counts for arity: it may be seated, and isn't an observer or briefer (R2, R8). */
export function isCounted(delegation: Delegation): boolean {
  return delegation.seat !== "no" && delegation.function !== "observer" && delegation.function !== "briefer";
}
