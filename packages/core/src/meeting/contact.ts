/** Takes a meeting and two entities, gives whether they were in direct contact there (R15). */
import type { Event } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";
import { countOf } from "./arity.ts";
import { type Delegation, type DelegationOptions, delegationsOf } from "./delegations.ts";

/** Number of counted delegations above which a contact is one in plenary (R15). */
const PLENARY_ABOVE = 6;

/**
 * Whether two delegations were in direct contact. `between` is in canonical order; `plenary` marks contact in a large
 * round; `reason` says what decided.
 */
export interface Contact {
  readonly between: readonly [string, string];
  readonly contact: Tri;
  readonly plenary: Tri;
  readonly reason: string;
  readonly rule: "R15";
}

/**
 * Whether a and b were in direct contact at an event: both counted, in person, by video or by telephone.
 *
 * None for indirect talks, letters, co-signed statements, what was only planned, denied or cancelled, for an entity
 * with itself, and for one who wasn't there; observers sit without a contact of their own. `unknown` where the mode, a
 * seat or the event itself is. Source: R15, R8.
 */
export function contact(meeting: Event, a: string, b: string, options: DelegationOptions = {}): Contact {
  return contactOf(meeting, delegationsOf(meeting, options.actors, options), a, b, options);
}

/** The contact between two of the delegations that were found already; see `contact`. */
export function contactOf(
  meeting: Event,
  delegations: readonly Delegation[],
  a: string,
  b: string,
  options: DelegationOptions = {},
): Contact {
  const count = countOf(delegations, options);
  const plenary: Tri = count.min > PLENARY_ABOVE ? "yes" : count.max > PLENARY_ABOVE ? "unknown" : "no";
  const [direct, reason] = directness(meeting);
  const seats = [a, b].map((entity) => delegations.find((one) => one.entity === entity)?.counted ?? "no");
  const result = (value: Tri, why: string): Contact => ({
    between: a <= b ? [a, b] : [b, a],
    contact: value,
    plenary: value === "no" ? "no" : plenary,
    reason: why,
    rule: "R15",
  });
  if (a === b) return result("no", "one entity has no contact with itself");
  if (direct === "no") return result("no", reason);
  if (seats.includes("no")) return result("no", "one of the two has no counted seat there");
  if (direct === "unknown") return result("unknown", reason);
  if (seats.includes("unknown")) return result("unknown", "whether one of the two sat there is unknown");
  return result("yes", reason);
}

/** Whether an event brings its delegations into direct contact, and what decides it. Source: R15. */
export function directness(event: Event): readonly [Tri, string] {
  if (event.type !== "meeting" && event.type !== "call" && event.type !== "visit") {
    return ["no", `an event of type ${event.type.replaceAll("_", " ")} is no meeting`];
  }
  if (event.status === "planned" || event.status === "cancelled" || event.status === "denied") {
    return ["no", `it is ${event.status}`];
  }
  if (event.mode === "indirect") return ["no", "the talks were indirect"];
  if (event.mode === "written") return ["no", "it was in writing"];
  if (event.status === "unconfirmed") return ["unknown", "it is unconfirmed"];
  // A telephone call is direct by what it is, so its mode needn't be said.
  if (event.mode === "unknown" && event.type !== "call") return ["unknown", "how they met is unknown"];
  return [
    "yes",
    event.mode === "in_person"
      ? "they met in person"
      : event.mode === "video"
        ? "they met by video"
        : "they spoke by telephone",
  ];
}
