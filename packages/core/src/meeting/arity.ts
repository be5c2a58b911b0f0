/** Takes a meeting, gives how many delegations count in it (R2, R3). */
import type { Event } from "../records/event.ts";
import type { Count } from "../records/meta.ts";
import { type Delegation, type DelegationOptions, delegationsOf } from "./delegations.ts";

/** The `max` of a count without an upper bound: some of those who sat are a group whose members nobody lists. */
export const OPEN_COUNT = Number.MAX_SAFE_INTEGER;

/**
 * The number of delegations that sit as principal, facilitator or peer, as `{min, max}`.
 *
 * People, ministries, observers, briefers and venue states don't count; an unknown seat or function widens `max` only.
 * With `counterpartPresumption` a host of ministers counts. An unlisted group ("Arab governments") counts as at least
 * one and opens `max` (`OPEN_COUNT`). `{0, 0}` where nobody is known. Source: R2, R3.
 */
export function arity(meeting: Event, options: DelegationOptions = {}): Count {
  return countOf(delegationsOf(meeting, options.actors, options), options);
}

/** The arity of delegations that were found already; see `arity`. */
export function countOf(delegations: readonly Delegation[], options: DelegationOptions = {}): Count {
  const unlisted = new Set(
    options.actors?.filter((actor) => actor.type === "unspecified_group").map((actor) => actor.id),
  );
  const sure = delegations.filter((one) => one.counted === "yes");
  const possible = delegations.filter((one) => one.counted !== "no");
  // An actor's id starts with its type, so a group shows itself even where no actors are given.
  const open = possible.some(({ entity }) => entity.startsWith("unspecified_group:") || unlisted.has(entity));
  return { min: sure.length, max: open ? OPEN_COUNT : possible.length };
}
