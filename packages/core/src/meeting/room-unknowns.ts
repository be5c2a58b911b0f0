/** Takes a meeting and its room, gives sentences on what the text leaves open. */
import type { Event } from "../records/event.ts";
import type { Host } from "./hosts.ts";
import type { RoomDelegation, RoomSeat } from "./room-card.ts";

/**
 * What isn't known of a room, one sentence each, in the order delegations, event; an empty list where nothing is open.
 *
 * "Unknown is a value": a seat without a name, a seat that may be empty, a level, a date, a place.
 */
export function roomUnknowns(
  meeting: Event,
  delegations: readonly RoomDelegation[],
  hosts: readonly Host[],
): string[] {
  const out: string[] = [];
  for (const one of delegations) {
    if (one.seat === "unknown") {
      const hosted = one.duties.includes("host") || one.duties.includes("co_host");
      out.push(`Whether ${one.name} took part isn’t said${hosted ? "; it hosted" : ""}.`);
    } else if (one.presumed) {
      out.push(`That ${one.name} took part is presumed, for it hosted its guests’ counterparts (R3).`);
    }
    if (one.entity.startsWith("unspecified_group:")) {
      out.push(`Who belonged to “${one.name}” isn’t listed.`);
    } else {
      out.push(...one.seats.flatMap((seat) => seatUnknown(one, seat)));
    }
    if (one.function === "unknown") out.push(`As what ${one.name} took part isn’t said.`);
  }
  if (meeting.when?.edtf == null) out.push("The date isn’t known.");
  const distant = meeting.mode === "call" || meeting.mode === "video" || meeting.mode === "written";
  if (meeting.where === null && !distant) out.push("The place isn’t known.");
  if (meeting.mode === "unknown") out.push("Whether they met in person isn’t said.");
  if (hosts.length === 0 && !distant) out.push("Who hosted isn’t said.");
  if (meeting.status === "unconfirmed") out.push("That it took place isn’t confirmed.");
  return out;
}

function seatUnknown(one: RoomDelegation, seat: RoomSeat): string[] {
  if (seat.person !== null) {
    return seat.post === null ? [`In what post ${seat.person.name} sat for ${one.name} isn’t said.`] : [];
  }
  if (seat.post === null) {
    // Of a side that may not have sat at all, who sat isn't the question.
    return one.seat === "unknown" ? [] : [`Who sat for ${one.name}, and at what level, isn’t said.`];
  }
  const post = seat.level === null ? seat.post.replaceAll("_", " ") : seat.level.label;
  return [`The ${post} who sat for ${one.name} isn’t named.`];
}
