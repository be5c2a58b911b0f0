/** Takes a meeting and a format, gives whether enough of the format sat to call it a meeting of it (R11). */
import type { Event } from "../records/event.ts";
import type { Format } from "../records/format.ts";
import type { Tri } from "../records/meta.ts";
import { type DelegationOptions, delegationsOf } from "./delegations.ts";
import { isActive } from "./window.ts";

/** Whether a meeting is one of its format: `not_met` makes it a consultation of a subset. */
export type Quorum = "met" | "not_met" | "unknown";

/**
 * Whether a meeting has the quorum of a format: all its principals at the date, and a facilitator if it has any.
 *
 * A rule that the format states (`quorum`, how many principals must sit) wins, facilitators then aren't asked for. A
 * format without principals is a club: its peers are those who must sit; one of facilitators alone asks for all of
 * them. Observers don't sit for it. `unknown` where a seat that matters is, or the format had no members. Source: R11.
 */
export function quorum(meeting: Event, format: Format, options: DelegationOptions = {}): Quorum {
  const date = meeting.when?.edtf ?? null;
  const seats = new Map(
    delegationsOf(meeting, options.actors, options).map((one) => [one.entity, one.counted]),
  );
  const seatsAs = (as: string): Tri[] => {
    const members = format.members.filter((member) => member.function === as && isActive(member, date));
    return [...new Set(members.map((member) => member.actor))].map((actor) => seats.get(actor) ?? "no");
  };
  const [principals, peers, facilitators] = [seatsAs("principal"), seatsAs("peer"), seatsAs("facilitator")];
  const asked = principals.length > 0 ? principals : peers.length > 0 ? peers : facilitators;
  if (asked.length === 0) return "unknown";
  const needed = format.quorum ?? asked.length;
  const enough = atLeast(asked, needed);
  const mediated = format.quorum === null && principals.length > 0 && facilitators.length > 0;
  return both(enough, mediated ? atLeast(facilitators, 1) : "met");
}

function atLeast(seats: readonly Tri[], needed: number): Quorum {
  const sure = seats.filter((seat) => seat === "yes").length;
  const possible = seats.filter((seat) => seat !== "no").length;
  return sure >= needed ? "met" : possible >= needed ? "unknown" : "not_met";
}

function both(a: Quorum, b: Quorum): Quorum {
  if (a === "not_met" || b === "not_met") return "not_met";
  return a === "met" && b === "met" ? "met" : "unknown";
}
