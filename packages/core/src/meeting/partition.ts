/** Takes a meeting, gives its delegations by function (R7, R8) and its hosts. */
import type { Event } from "../records/event.ts";
import { delegationsOf, isCounted } from "./delegations.ts";

/** Entity ids by function, each list sorted. Hosts may be in any of them, or in none (host by place). */
export interface Partition {
  readonly principals: readonly string[];
  readonly facilitators: readonly string[];
  readonly peers: readonly string[];
  readonly observers: readonly string[];
  readonly hosts: readonly string[];
}

/** The partition; without a principal there is no facilitator: all counted are peers (R7). */
export function partition(meeting: Pick<Event, "participants">): Partition {
  const delegations = delegationsOf(meeting);
  const counted = delegations.filter(isCounted);
  const principals = counted.filter((one) => one.function === "principal").map((one) => one.entity);
  const facilitators = principals.length === 0 ? [] : counted.filter((one) => one.function === "facilitator").map((one) => one.entity);
  const taken = new Set([...principals, ...facilitators]);
  return {
    principals,
    facilitators,
    peers: counted.map((one) => one.entity).filter((entity) => !taken.has(entity)),
    observers: delegations.filter((one) => one.seat !== "no" && !isCounted(one)).map((one) => one.entity),
    hosts: delegations.filter((one) => one.duties.includes("host") || one.duties.includes("co_host")).map((one) => one.entity),
  };
}
