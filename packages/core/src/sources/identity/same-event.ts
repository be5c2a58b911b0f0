/** Takes two reported events, gives whether they are the same one (R30). */
import { byText } from "../../meeting/canonical.ts";
import type { Event } from "../../records/event.ts";
import type { Tri } from "../../records/meta.ts";
import { groupActors } from "./actor-groups.ts";
import { type EventFacts, factsOf, isOneDay, type SameEventOptions } from "./event-facts.ts";
import { headsAgree } from "./heads-of-delegation.ts";
import { isWholeAndPart } from "./whole-and-part.ts";

/** Something in which two events exclude each other; `values` are both, in canonical order. */
export interface EventConflict {
  readonly field: "type" | "members" | "date" | "country" | "level" | "heads" | "format" | "mode" | "part";
  readonly values: readonly string[];
}

/**
 * Whether two records tell of one event. `same` is `no` with any conflict, `yes` where members and date agree and
 * so do enough of day, heads of delegation, country and size, else `unknown`. `score` runs from 0 (a conflict) to 1 (all of members, date, country and level agree); it ranks
 * candidates and is above 0.5 exactly for `yes`. Reasons and conflicts are in a fixed order.
 */
export interface SameEvent {
  readonly same: Tri;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly conflicts: readonly EventConflict[];
  readonly rule: "R30";
}

/** Days by which outlets may date one event apart. Source: R30. */
export const DATE_SLACK_DAYS = 1;

/**
 * Compares two events: the delegations in the room (one source may list fewer), dates within a day, country, level,
 * type and mode; the same for (a, b) and (b, a).
 *
 * Names don't matter where `actors` show them to be one actor. Events of one document are told apart there, so a
 * smaller round of the same day is no shorter list; nor is one that calls itself bilateral, is told as part of the other
 * (`isWholeAndPart`), or names two of several peers. A date known to the month places nothing; a meeting that a readout's headline names without
 * a day is held against others by the day on which the readout came out. Source: R30.
 */
export function sameEvent(a: Event, b: Event, options: SameEventOptions = {}): SameEvent {
  const groups = groupActors(options.actors ?? []);
  return compareFacts(factsOf(a, groups, options), factsOf(b, groups, options));
}

/** `sameEvent` on facts that were found already. */
export function compareFacts(a: EventFacts, b: EventFacts): SameEvent {
  const members = membersAgree(a, b);
  const date = datesAgree(a, b);
  const country = agree(a.country, b.country);
  const level = levelsAgree(a, b);
  const led = headsInCommon(a, b);
  const heads: Tri = led.includes("no") ? "no" : led.includes("yes") ? "yes" : "unknown";
  const kinds = [kindOf(a.event), kindOf(b.event)];
  const modes = [a.event.mode, b.event.mode].filter((mode) => mode !== "unknown");
  const checks: readonly (readonly [Tri, EventConflict["field"], readonly (string | null)[]])[] = [
    [kinds[0] === kinds[1] ? "yes" : "no", "type", [a.event.type, b.event.type]],
    [members, "members", [a.members.join(" "), b.members.join(" ")]],
    [date, "date", [a.event.when?.edtf ?? null, b.event.when?.edtf ?? null]],
    [country, "country", [a.country, b.country]],
    [level, "level", [a, b].map((one) => `${one.floor ?? "?"} to ${one.ceiling ?? "?"}`)],
    [heads, "heads", [a, b].map(headsText)],
    [
      claimsAgree(a, b),
      "format",
      [a, b].map((one) => `${one.members.length}, claimed ${one.claimed.join(" ")}`),
    ],
    [modes.length < 2 ? "unknown" : modes[0] === modes[1] ? "yes" : "no", "mode", modes],
    [isWholeAndPart(a, b) ? "no" : "yes", "part", [a.event.id, b.event.id]],
  ];
  const conflicts = checks
    .filter(([answer]) => answer === "no")
    .map(([, field, values]) => ({ field, values: values.map((value) => value ?? "").sort(byText) }));
  const equal = a.members.length === b.members.length;
  const reasons = [
    ...(members === "yes"
      ? [equal ? "the same delegations" : "one lists fewer of the same delegations"]
      : []),
    ...(date === "yes" ? [`dates within ${DATE_SLACK_DAYS} day`] : []),
    ...(date === "yes" && (a.byReadout || b.byReadout) ? ["the day of a readout for one untold"] : []),
    ...(country === "yes" ? ["the same country"] : []),
    ...(level === "yes" ? ["compatible level"] : []),
    ...(heads === "yes" ? ["the same head of a delegation"] : []),
  ];
  const told = members === "yes" && date === "yes" && isTold(a, b, led, country);
  const same: Tri = conflicts.length > 0 ? "no" : told ? "yes" : "unknown";
  const points =
    2 * Number(members === "yes") + Number(members === "yes" && equal) + 2 * Number(date === "yes");
  const full = points + 2 * Number(country === "yes") + Number(level === "yes");
  // In eighths: members 3 (a shorter list 2), date 2, country 2, level 1. What isn't settled stays in the lower half.
  const score = same === "no" ? 0 : same === "yes" ? 0.5 + full / 16 : full / 16;
  return { same, score, reasons, conflicts, rule: "R30" };
}

/** For each delegation that both have, whether the same people led it. */
function headsInCommon(a: EventFacts, b: EventFacts): Tri[] {
  return [...a.heads].flatMap(([entity, heads]): Tri[] => {
    const other = b.heads.get(entity);
    return other === undefined ? [] : [headsAgree(heads, other)];
  });
}

/**
 * Whether enough is told alike for one event, where nothing speaks against it: on one day two states may talk in several
 * rooms, so the heads of all delegations have to be the same, or else one of them or the country, and in sum three points:
 * the day or the same stretch of days counts 2, days that only touch 1; one head 1; the country 1; three delegations or
 * the size that both claim 1. What one document tells apart is one only under the same heads, and so is what two met
 * for of whom the one is only told as its "leaders".
 */
function isTold(a: EventFacts, b: EventFacts, led: readonly Tri[], country: Tri): boolean {
  const all = led.length > 0 && led.every((answer) => answer === "yes");
  if (all) return true;
  const beside = Number(led.includes("yes")) + Number(country === "yes");
  const two = a.members.length === 2 && b.members.length === 2;
  if (two && (a.unnamed || b.unnamed)) return false;
  if (beside === 0 || a.docs.some((doc) => b.docs.includes(doc))) return false;
  const days = a.span.low === b.span.low && a.span.high === b.span.high ? 2 : 1;
  const sized = Math.min(a.members.length, b.members.length) > 2 || claimsAgree(a, b) === "yes";
  return days + beside + Number(sized) > 2;
}

/** The heads of all delegations in words, as a conflict gives them. */
export const headsText = ({ heads }: EventFacts): string =>
  [...heads].map(([entity, { persons, level }]) => `${entity}: ${[...persons, level].join(" ")}`).join(", ");

// A call and a meeting on one day are two contacts; a visit is told as a meeting by others.
function kindOf(event: Event): string {
  return event.type === "visit" ? "meeting" : event.type;
}

function membersAgree(a: EventFacts, b: EventFacts): Tri {
  const common = a.members.filter((entity) => b.members.includes(entity)).length;
  const fewer = Math.min(a.members.length, b.members.length);
  if (fewer === 0) return "unknown";
  if (common < fewer) return "no";
  if (a.members.length === b.members.length) return fewer >= 2 ? "yes" : "unknown";
  if (a.docs.some((doc) => b.docs.includes(doc))) return "no";
  const [less, more] = a.members.length < b.members.length ? [a, b] : [b, a];
  // Two of three peers may have met apart; whoever leaves out facilitators still names the principals.
  const names = more.principals.length > 0 && more.principals.every((one) => less.members.includes(one));
  return fewer > 2 || (fewer === 2 && names) ? "yes" : "unknown";
}

function datesAgree(a: EventFacts, b: EventFacts): Tri {
  const near = a.span.low <= b.span.high + DATE_SLACK_DAYS && b.span.low <= a.span.high + DATE_SLACK_DAYS;
  // A readout may come out long after.
  if (!near) return a.byReadout || b.byReadout ? "unknown" : "no";
  const overlap = a.span.low <= b.span.high && b.span.low <= a.span.high;
  const days = isOneDay(a.span) && isOneDay(b.span);
  if (days && !overlap && isTwice(a, b)) return "no";
  // A day is dated otherwise by a clock elsewhere; a stretch of days isn't.
  return a.placed && b.placed && (overlap || days) ? "yes" : "unknown";
}

/**
 * Whether one outlet that dates two events on two days tells of two: of two plans, and of two that took place, unless
 * the later one is told as today's, for a report may come out after midnight.
 */
function isTwice(a: EventFacts, b: EventFacts): boolean {
  if (a.outlet === null || a.outlet !== b.outlet) return false;
  if (a.isToday && b.isToday) return true;
  const states = [a.event.status, b.event.status];
  if (states.every((status) => status === "planned")) return true;
  const later = a.span.low > b.span.low ? a : b;
  return states.every((status) => status === "occurred") && !later.isToday;
}

function agree(a: string | null, b: string | null): Tri {
  if (a === null || b === null) return "unknown";
  return a === b ? "yes" : "no";
}

// The lowest and highest persons of one room lie within each other's range, as far as both are known.
function levelsAgree(a: EventFacts, b: EventFacts): Tri {
  if (a.floor !== null && b.ceiling !== null && b.ceiling < a.floor) return "no";
  if (b.floor !== null && a.ceiling !== null && a.ceiling < b.floor) return "no";
  const known = [a.floor, a.ceiling, b.floor, b.ceiling].every((rank) => rank !== null);
  return known ? "yes" : "unknown";
}

// A list that fills the size it claims isn't a shorter one.
function claimsAgree(a: EventFacts, b: EventFacts): Tri {
  if (a.claimed.length > 0 && b.claimed.length > 0) {
    return a.claimed.some((size) => b.claimed.includes(size)) ? "yes" : "no";
  }
  const exceeds = (one: EventFacts, other: EventFacts): boolean =>
    one.claimed.length > 0 && other.members.length > Math.max(...one.claimed);
  return exceeds(a, b) || exceeds(b, a) ? "no" : "unknown";
}
