/** Takes a history of events and two entities, gives their highest-level contact in a window (R14–R16). */
import type { Event } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";
import { byText, distinct } from "./canonical.ts";
import { contactOf } from "./contact.ts";
import { type DelegationOptions, delegationsOf } from "./delegations.ts";
import { type DyadLevel, dyadLevelOf } from "./level.ts";
import { type DateWindow, inWindow } from "./window.ts";

/** How contacts are looked up. */
export interface ContactOptions extends DelegationOptions {
  /** Leave out contacts in plenary (more than six delegations); they count unless asked. */
  readonly withoutPlenary?: boolean;
}

/** One event that was, or may have been, a contact of the two in the window. */
export interface KnownContact {
  readonly event: string;
  readonly contact: Exclude<Tri, "no">;
  readonly inWindow: Exclude<Tri, "no">;
  readonly plenary: Tri;
  readonly level: DyadLevel;
}

/** The sure and possible contacts of two entities in a window, by event id; an event given twice counts once. */
export function contactsBetween(
  history: readonly Event[],
  a: string,
  b: string,
  window: DateWindow,
  options: ContactOptions = {},
): KnownContact[] {
  const events = [...new Map(history.map((event) => [event.id, event])).values()];
  return events
    .flatMap((event): KnownContact[] => {
      const within = inWindow(event.when?.edtf ?? null, window);
      if (within === "no") return [];
      const delegations = delegationsOf(event, options.actors, options);
      const met = contactOf(event, delegations, a, b, options);
      if (met.contact === "no" || (options.withoutPlenary && met.plenary === "yes")) return [];
      const level = dyadLevelOf(delegations, a, b);
      return [{ event: event.id, contact: met.contact, inWindow: within, plenary: met.plenary, level }];
    })
    .sort((x, y) => byText(x.event, y.event));
}

/** The highest contact: its level id and rank, and the ids of all events that reached it, in canonical order. */
export interface HighestContact {
  readonly events: readonly string[];
  readonly level: string;
  readonly rank: number;
  readonly rule: "R16";
}

/**
 * The highest known contact of two entities in a half-open window; null where none of known level is surely in it.
 *
 * A contact's level is the lower of its two sides. A lower one added changes nothing, and a wider window never lowers
 * the result. Source: R14, R15, R16.
 */
export function highestContact(
  history: readonly Event[],
  a: string,
  b: string,
  window: DateWindow = { from: null, to: null },
  options: ContactOptions = {},
): HighestContact | null {
  const known = contactsBetween(history, a, b, window, options)
    .filter((one) => one.contact === "yes" && one.inWindow === "yes")
    .flatMap(({ event, level: { level, rank } }) =>
      level === null || rank === null ? [] : [{ event, level, rank }],
    )
    // Two levels of one rank are possible in a caller's table: the first by name stands for both.
    .sort((x, y) => y.rank - x.rank || byText(x.level, y.level));
  const [highest] = known;
  if (highest === undefined) return null;
  const { level, rank } = highest;
  const reached = known.filter((one) => one.rank === rank);
  return { events: distinct(reached.map(({ event }) => event)), level, rank, rule: "R16" };
}
