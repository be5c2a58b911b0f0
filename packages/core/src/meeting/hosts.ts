/** Takes a meeting, gives its hosts and how each is known (R3). */
import type { Event } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";
import { byText } from "./canonical.ts";
import { type DelegationOptions, delegationsOf } from "./delegations.ts";

/** A host: `known` is `by_place` where only the place makes it one; `takesPart` tells whether it sits as a delegation. */
export interface Host {
  readonly entity: string;
  readonly duty: "host" | "co_host" | "convener";
  readonly known: "stated" | "by_place";
  readonly takesPart: Tri;
  readonly rule: "R3";
}

const AT_A_DISTANCE = new Set<Event["mode"]>(["video", "call", "written"]);
const DUTIES = ["host", "co_host", "convener"] as const;

/**
 * The hosts of a meeting by entity id; an empty list where none is known.
 *
 * Co-hosts are a set. Talks at a distance have no host, unless the text names a convener. Where nobody is said to host
 * a meeting in person, the state of its place is the host by place, which makes no delegation of it, and which nobody is of
 * a meeting that was called off. Source: R3.
 */
export function hostsOf(meeting: Event, options: DelegationOptions = {}): Host[] {
  const seats = new Map(delegationsOf(meeting, options.actors, options).map((one) => [one.entity, one]));
  // Those who stay outside are asked as if they sat, so that they lead to the same entity.
  const asked = {
    ...meeting,
    participants: meeting.participants.map((part) => ({ ...part, seat: "yes" as const })),
  };
  const hosts: Host[] = [];
  for (const one of delegationsOf(asked, options.actors)) {
    const remote = AT_A_DISTANCE.has(meeting.mode);
    const duty = (remote ? (["convener"] as const) : DUTIES.slice(0, 2)).find((each) =>
      one.duties.includes(each),
    );
    if (duty === undefined) continue;
    const takesPart = seats.get(one.entity)?.seat ?? "no";
    hosts.push({
      entity: one.entity,
      duty,
      known: takesPart === "no" && !remote ? "by_place" : "stated",
      takesPart,
      rule: "R3",
    });
  }
  const place = meeting.where?.iso3 ?? null;
  const isHeld = meeting.status !== "cancelled" && meeting.status !== "denied";
  if (hosts.length === 0 && place !== null && isHeld && !AT_A_DISTANCE.has(meeting.mode)) {
    hosts.push({
      entity: place,
      duty: "host",
      known: "by_place",
      takesPart: seats.get(place)?.seat ?? "no",
      rule: "R3",
    });
  }
  return hosts.sort((a, b) => byText(a.entity, b.entity));
}
