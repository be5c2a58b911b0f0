/** Takes a meeting and a named format, gives whether it was a meeting of that format (R11). */
import type { Event } from "../records/event.ts";
import type { Format } from "../records/format.ts";
import { delegationsOf } from "./delegations.ts";

/** `met`, `not_met`, or `unknown` where a seat that decides is unknown. */
export type Quorum = "met" | "not_met" | "unknown";

/**
 * A meeting of a format needs all its principals seated and, if it has facilitators, at least one (R11). A format that
 * states its own quorum wins: that many members seated. A format without principals (a club) needs all its members.
 */
export function quorum(meeting: Pick<Event, "participants">, format: Format): Quorum {
  const seats = new Map(delegationsOf(meeting).map((one) => [one.entity, one.seat]));
  const seat = (id: string): "yes" | "no" | "unknown" => seats.get(id) ?? "no";
  const members = format.members.map((member) => member.actor);
  const least = (ids: readonly string[], needed: number): Quorum => {
    const sure = ids.filter((id) => seat(id) === "yes").length;
    const open = ids.filter((id) => seat(id) === "unknown").length;
    return sure >= needed ? "met" : sure + open >= needed ? "unknown" : "not_met";
  };
  if (format.quorum !== null) return least(members, format.quorum);
  const of = (name: string): string[] => format.members.filter((member) => member.function === name).map((member) => member.actor);
  const principals = of("principal");
  const facilitators = of("facilitator");
  const parts = [principals.length > 0 ? least(principals, principals.length) : facilitators.length > 0 ? "met" : least(members, members.length), facilitators.length > 0 ? least(facilitators, 1) : "met"];
  return parts.includes("not_met") ? "not_met" : parts.includes("unknown") ? "unknown" : "met";
}
