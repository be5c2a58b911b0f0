/** Takes a meeting, gives the groups of k delegations inside it: dyads, triads … with their class (R10). */
import type { Event } from "../records/event.ts";
import { partition } from "./partition.ts";

/** A group of delegations; `class` is one letter a member: P principal, F facilitator, Q peer ("PP", "PF", "PFF"). */
export interface Subformat {
  readonly members: readonly string[];
  readonly class: string;
}

/** All groups of `k` counted delegations, in canonical order: C(n, k) of them; none for k < 1 or k > n. */
export function subformats(meeting: Pick<Event, "participants">, k: number): Subformat[] {
  const { principals, facilitators, peers } = partition(meeting);
  const letter = new Map<string, string>([...principals.map((id) => [id, "P"] as const), ...facilitators.map((id) => [id, "F"] as const), ...peers.map((id) => [id, "Q"] as const)]);
  const all = [...letter.keys()].sort();
  const order = "PFQ";
  return choose(all, k).map((members) => ({
    members,
    class: members.map((id) => letter.get(id) as string).sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(""),
  }));
}

function choose(all: readonly string[], k: number): string[][] {
  if (k < 1 || k > all.length || !Number.isInteger(k)) return [];
  if (k === 1) return all.map((id) => [id]);
  return all.flatMap((id, index) => choose(all.slice(index + 1), k - 1).map((rest) => [id, ...rest]));
}

/** The pairs of principals, unordered: C(p, 2). Quadripartite 2+2: the one pair that matters. */
export function principalDyads(meeting: Pick<Event, "participants">): (readonly [string, string])[] {
  const { principals } = partition(meeting);
  return choose(principals, 2).map(([a, b]) => [a as string, b as string] as const);
}
