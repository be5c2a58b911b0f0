/** Takes a meeting, gives its counted delegations by function (R7, R8). */
import type { Event } from "../records/event.ts";
import { type Delegation, type DelegationOptions, delegationsOf } from "./delegations.ts";
import { hostsOf } from "./hosts.ts";

/**
 * Entity ids, each list in canonical order. The first three are disjoint and together the delegations that count;
 * `possible` holds those whose seat or function is unknown. `observers` are observers and briefers in the room;
 * `hosts` come from every duty and may name entities that don't sit.
 */
export interface Partition {
  readonly principals: readonly string[];
  readonly facilitators: readonly string[];
  readonly peers: readonly string[];
  readonly observers: readonly string[];
  readonly possible: readonly string[];
  readonly hosts: readonly string[];
  /** The rules behind it; `R7` alone also where facilitators without principals were counted as peers. */
  readonly rules: readonly string[];
}

/** The counted of delegations that were found already, by what they are for; see `partition`. */
export function countedByFunction(
  delegations: readonly Delegation[],
): Pick<Partition, "principals" | "facilitators" | "peers"> {
  const counted = delegations.filter((one) => one.counted === "yes");
  const as = (name: string): string[] =>
    counted.filter((one) => one.function === name).map((one) => one.entity);
  const hasPrincipals = counted.some((one) => one.function === "principal");
  return {
    principals: as("principal"),
    facilitators: hasPrincipals ? as("facilitator") : [],
    peers: hasPrincipals ? as("peer") : counted.map((one) => one.entity),
  };
}

/**
 * The delegations of a meeting by what they are for. Where no principal sits nobody facilitates: all are peers.
 *
 * Principals are those that the records say are principals; none is ever inferred from enmity. Source: R7, R8.
 */
export function partition(meeting: Event, options: DelegationOptions = {}): Partition {
  const delegations = delegationsOf(meeting, options.actors, options);
  return {
    ...countedByFunction(delegations),
    observers: delegations.filter((one) => one.counted === "no").map((one) => one.entity),
    possible: delegations.filter((one) => one.counted === "unknown").map((one) => one.entity),
    hosts: hostsOf(meeting, options).map((host) => host.entity),
    rules: ["R3", "R7", "R8"],
  };
}
