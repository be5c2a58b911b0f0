/** Takes a meeting and its room, gives sentences on what the text leaves open. */
import type { Event } from "../records/event.ts";
import type { Host } from "./hosts.ts";
import type { RoomDelegation, RoomSeat } from "./room-card.ts";

/**
 * What isn't known of a room, in the order delegations, event; an empty list where nothing is open. What is open of
 * several delegations in the same way is one sentence, in the place of the first.
 *
 * "Unknown is a value": a seat without a name, a seat that may be empty, a level, a date, a place.
 */
export function roomUnknowns(
  meeting: Event,
  delegations: readonly RoomDelegation[],
  hosts: readonly Host[],
): string[] {
  const open = new Map<string, { readonly say: Say; readonly names: string[] }>();
  for (const one of delegations) {
    for (const [kind, say] of unknownsOf(one)) {
      const known = open.get(kind);
      if (!known) open.set(kind, { say, names: [one.name] });
      else if (!known.names.includes(one.name)) known.names.push(one.name);
    }
  }
  return [...Array.from(open.values(), ({ say, names }) => say(names)), ...eventUnknowns(meeting, hosts)];
}

/** Says of one or more delegations what isn't known of them. */
type Say = (names: readonly string[]) => string;

/** What isn't known of a delegation: a kind that others may share, and how to say it. */
function unknownsOf(one: RoomDelegation): [kind: string, say: Say][] {
  const out: [string, Say][] = [];
  if (one.seat === "unknown") {
    const hosted = one.duties.includes("host") || one.duties.includes("co_host");
    out.push([
      `seat ${hosted ? one.entity : ""}`,
      (names) => `Whether ${list(names)} took part isn’t said${hosted ? "; it hosted" : ""}.`,
    ]);
  } else if (one.presumed) {
    out.push([
      `presumed ${one.entity}`,
      (names) => `That ${list(names)} took part is presumed, for it hosted its guests’ counterparts (R3).`,
    ]);
  }
  if (one.entity.startsWith("unspecified_group:")) {
    out.push([`group ${one.entity}`, (names) => `Who belonged to “${list(names)}” isn’t listed.`]);
  } else {
    out.push(...one.seats.flatMap((seat) => seatUnknown(one, seat)));
  }
  if (one.function === "unknown")
    out.push(["function", (names) => `As what ${list(names)} took part isn’t said.`]);
  return out;
}

function seatUnknown(one: RoomDelegation, seat: RoomSeat): [string, Say][] {
  const { person } = seat;
  if (person !== null) {
    if (seat.post !== null) return [];
    return [
      [`post ${person.entity}`, (names) => `In what post ${person.name} sat for ${list(names)} isn’t said.`],
    ];
  }
  if (seat.post === null) {
    // Of a side that may not have sat at all, who sat isn't the question.
    if (one.seat === "unknown") return [];
    return [["who", (names) => `Who sat for ${list(names)}, and at what level, isn’t said.`]];
  }
  const post = seat.level === null ? seat.post.replaceAll("_", " ") : seat.level.label;
  return [
    [
      `name ${post}`,
      (names) =>
        names.length === 1
          ? `The ${post} who sat for ${list(names)} isn’t named.`
          : `For ${list(names)}, the ${post} who sat isn’t named.`,
    ],
  ];
}

function eventUnknowns(meeting: Event, hosts: readonly Host[]): string[] {
  const out: string[] = [];
  if (meeting.when?.edtf == null) out.push("The date isn’t known.");
  const distant = meeting.mode === "call" || meeting.mode === "video" || meeting.mode === "written";
  if (meeting.where === null && !distant) out.push("The place isn’t known.");
  if (meeting.mode === "unknown") out.push("Whether they met in person isn’t said.");
  if (hosts.length === 0 && !distant) out.push("Who hosted isn’t said.");
  if (meeting.status === "unconfirmed") out.push("That it took place isn’t confirmed.");
  return out;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
