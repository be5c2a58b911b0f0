/** Takes a meeting, gives the pairs, triads and larger sub-formats inside it, with their class (R10). */
import type { Event } from "../records/event.ts";
import type { DelegationOptions } from "./delegations.ts";
import { type Partition, partition } from "./partition.ts";

/** Some of the counted delegations; `class` has one letter each: P principal, F facilitator, Q peer, as in `PPF`. */
export interface Subformat {
  readonly members: readonly string[];
  readonly class: string;
}

/**
 * All choices of `k` counted delegations, C(n, k) of them, in canonical order; none for a `k` that can't be chosen.
 *
 * They are what is possible inside the meeting. A side meeting that took place is an event with `partOf`. Source: R10.
 */
export function subformats(meeting: Event, k: number, options: DelegationOptions = {}): Subformat[] {
  const parts = partition(meeting, options);
  const counted = [...parts.principals, ...parts.facilitators, ...parts.peers].sort();
  return choices(counted, k).map((members) => ({ members, class: classOf(members, parts) }));
}

/** The class of some delegations: P before F before Q, e.g. `PF`; delegations that don't count have no letter. */
export function classOf(members: readonly string[], parts: Partition): string {
  const count = (group: readonly string[]): number =>
    members.filter((member) => group.includes(member)).length;
  return (
    "P".repeat(count(parts.principals)) +
    "F".repeat(count(parts.facilitators)) +
    "Q".repeat(count(parts.peers))
  );
}

/** The unordered pairs of principals, C(p, 2) of them: the relation that the meeting is about. Source: R7, R10. */
export function principalDyads(
  meeting: Event,
  options: DelegationOptions = {},
): (readonly [string, string])[] {
  return pairsOf(partition(meeting, options).principals);
}

/** All pairs from a list, each in the list's order. */
export const pairsOf = <T>(list: readonly T[]): [T, T][] => choices(list, 2) as [T, T][];

/** All choices of `k` from a list, each in the list's order. */
function choices<T>(list: readonly T[], k: number): T[][] {
  if (!Number.isInteger(k) || k < 0 || k > list.length) return [];
  if (k === 0) return [[]];
  return list.flatMap((first, at) => choices(list.slice(at + 1), k - 1).map((rest) => [first, ...rest]));
}
