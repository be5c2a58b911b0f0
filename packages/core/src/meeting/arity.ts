/** Takes a meeting, gives how many delegations it has (R2, R3). */
import type { Event } from "../records/event.ts";
import type { Count } from "../records/meta.ts";
import { delegationsOf, isCounted } from "./delegations.ts";

/** `counterpartPresumption`: a host of its counterparts takes part itself (R3), so that its unknown seat counts as taken. */
export interface ArityOptions {
  readonly counterpartPresumption?: boolean;
}

/**
 * Counted delegations as {min, max}: seated ones that are principal, facilitator or peer (R2). An unknown seat widens
 * max only; observers, briefers, venue hosts and further persons of a delegation change nothing.
 */
export function arity(meeting: Pick<Event, "participants">, options: ArityOptions = {}): Count {
  const counted = delegationsOf(meeting).filter(isCounted);
  const seated = counted.filter((one) => one.seat === "yes" || (options.counterpartPresumption && one.duties.includes("host"))).length;
  return { min: seated, max: counted.length };
}
