/** Takes a meeting, gives whose matter it is: its principals, or all of them where nobody facilitates (R7). */
import { distinct } from "../../meeting/canonical.ts";
import type { DelegationOptions } from "../../meeting/delegations.ts";
import { partition } from "../../meeting/partition.ts";
import type { Event } from "../../records/event.ts";

/** The principals of a meeting by entity id; where none are stated, its peers, who are all parties alike. Source: R7. */
export function partiesOf(meeting: Event, options: DelegationOptions = {}): readonly string[] {
  const { principals, peers } = partition(meeting, options);
  return principals.length > 0 ? principals : peers;
}

/** All counted delegations of a meeting by entity id, in canonical order. Source: R2, R7. */
export function membersOf(meeting: Event, options: DelegationOptions = {}): readonly string[] {
  const { principals, facilitators, peers } = partition(meeting, options);
  return distinct([...principals, ...facilitators, ...peers]);
}
