/** Takes two reported events, gives whether they are the same one (R30). */
import { FORMAT_SYNONYMS } from "../data/format-names.ts";
import { RANKS } from "../data/ranks.ts";
import { safeParseEdtf } from "../edtf.ts";
import { byText, distinct } from "../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../meeting/delegations.ts";
import { levelOf } from "../meeting/level.ts";
import { type DaySpan, spanOf } from "../meeting/window.ts";
import type { Event } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";
import type { SourceDocument } from "../records/source-document.ts";
import { type ActorGroups, groupActors } from "./actor-groups.ts";
import { type Heads, headsAgree, headsOf } from "./heads-of-delegation.ts";

/** Something in which two events exclude each other; `values` are both, in canonical order. */
export interface EventConflict {
  readonly field: "type" | "members" | "date" | "country" | "level" | "heads" | "format" | "mode" | "part";
  readonly values: readonly string[];
}

/**
 * Whether two records tell of one event. `same` is `no` with any conflict, `yes` where members and date agree and
 * so does the country, a level or a head of delegation, else `unknown`. `score` runs from 0 (a conflict) to 1 (all of members, date, country and level agree); it ranks
 * candidates and is above 0.5 exactly for `yes`. Reasons and conflicts are in a fixed order.
 */
export interface SameEvent {
  readonly same: Tri;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly conflicts: readonly EventConflict[];
  readonly rule: "R30";
}

/** How events are compared: `documents`, by id, tell which outlet speaks on which day. */
export interface SameEventOptions extends DelegationOptions {
  readonly documents?: ReadonlyMap<string, SourceDocument>;
}

/** Days by which outlets may date one event apart. Source: R30. */
export const DATE_SLACK_DAYS = 1;

/** The longest event, in days, whose dates still place it. */
const LONGEST_DAYS = 31;

/**
 * Compares two events: the delegations in the room (one source may list fewer), dates within a day, country, level,
 * type and mode; the same for (a, b) and (b, a).
 *
 * Names don't matter where `actors` show them to be one actor. Events of one document are told apart there, so a
 * smaller round of the same day is no shorter list; nor is one that calls itself bilateral, is part of the other, or
 * names two of several peers. A date known to the month places nothing; a meeting that a readout's headline names without
 * a day is held against others by the day on which the readout came out. Source: R30.
 */
export function sameEvent(a: Event, b: Event, options: SameEventOptions = {}): SameEvent {
  const groups = groupActors(options.actors ?? []);
  return compareFacts(factsOf(a, groups, options), factsOf(b, groups, options));
}

/** What `sameEvent` looks at of one event; made once where many are compared. */
export interface EventFacts {
  readonly event: Event;
  readonly members: readonly string[];
  readonly heads: ReadonlyMap<string, Heads>;
  readonly span: DaySpan;
  readonly placed: boolean;
  /** Whether no day is told of it, and that of its readout stands for one. */
  readonly byReadout: boolean;
  readonly country: string | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly claimed: readonly number[];
  readonly principals: readonly string[];
  /** The outlet, where the event is dated on the day on which its document was published. */
  readonly today: string | null;
  readonly docs: readonly string[];
}

/** The facts of an event that decide whether it is another one's double. */
export function factsOf(event: Event, groups: ActorGroups, options: SameEventOptions = {}): EventFacts {
  const level = levelOf(event, options.ranks ?? RANKS, options);
  const doc = event.meta.evidence[0]?.doc ?? null;
  const document = doc === null ? undefined : options.documents?.get(doc);
  const told = event.when?.edtf ?? null;
  const day = told ?? dayOfReadout(event, document);
  const value = day === null ? null : safeParseEdtf(day);
  const span = spanOf(day);
  const exact = value !== null && value.precision === "day" && !value.approximate && !value.uncertain;
  const idOf = (id: string): string => groups.idOf(id, doc);
  const counted = delegationsOf(event, options.actors, options).filter(({ counted }) => counted !== "no");
  return {
    event,
    members: distinct(counted.map(({ entity }) => idOf(entity))),
    heads: new Map(counted.map((one) => [idOf(one.entity), headsOf(one, idOf)])),
    span,
    placed: exact && span.high - span.low <= LONGEST_DAYS,
    byReadout: told === null && day !== null,
    country: event.where?.iso3 ?? null,
    floor: level.floorRank,
    ceiling: level.ceilingRank,
    claimed: claimedSizes(event),
    principals: distinct(
      counted.filter((one) => one.function === "principal").map(({ entity }) => idOf(entity)),
    ),
    today: outletOfToday(span, document),
    docs: distinct(event.meta.evidence.map((evidence) => evidence.doc)),
  };
}

/** The day on which a readout came out, for the meeting that its headline names; null for any other event. */
function dayOfReadout({ status, meta }: Event, document: SourceDocument | undefined): string | null {
  if (status !== "occurred" || document?.kind !== "readout" || document.title === null) return null;
  const headline = meta.evidence.some(({ quote }) => quote.length > 0 && document.title?.includes(quote));
  return headline ? (document.published?.slice(0, 10) ?? null) : null;
}

function outletOfToday(span: DaySpan, document: SourceDocument | undefined): string | null {
  const published = spanOf(document?.published?.slice(0, 10) ?? null);
  return published.low === span.low && span.low === span.high ? (document?.outlet ?? null) : null;
}

/** The arities that a text's own words claim: "bilateral", "four-way". */
function claimedSizes(event: Event): number[] {
  const words = (event.format?.claimed ?? []).flatMap(({ quote }) => quote.toLowerCase().split(/[^a-z-]+/));
  const sizes = words.flatMap((word) =>
    Object.hasOwn(FORMAT_SYNONYMS, word) ? [FORMAT_SYNONYMS[word] as number] : [],
  );
  return [...new Set(sizes)];
}

/** `sameEvent` on facts that were found already. */
export function compareFacts(a: EventFacts, b: EventFacts): SameEvent {
  const members = membersAgree(a, b);
  const date = datesAgree(a, b);
  const country = agree(a.country, b.country);
  const level = levelsAgree(a, b);
  const heads = allHeadsAgree(a, b);
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
    [isPart(a.event, b.event) || isPart(b.event, a.event) ? "no" : "yes", "part", [a.event.id, b.event.id]],
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
  // On one day two states may talk in several rooms: something beside the day has to be the same.
  const told = country === "yes" || level === "yes" || heads === "yes";
  const same: Tri =
    conflicts.length > 0 ? "no" : members === "yes" && date === "yes" && told ? "yes" : "unknown";
  const points =
    2 * Number(members === "yes") + Number(members === "yes" && equal) + 2 * Number(date === "yes");
  const full = points + 2 * Number(country === "yes") + Number(level === "yes");
  // In eighths: members 3 (a shorter list 2), date 2, country 2, level 1. What isn't settled stays in the lower half.
  const score = same === "no" ? 0 : same === "yes" ? 0.5 + full / 16 : full / 16;
  return { same, score, reasons, conflicts, rule: "R30" };
}

function allHeadsAgree(a: EventFacts, b: EventFacts): Tri {
  const answers = [...a.heads].flatMap(([entity, heads]): Tri[] => {
    const other = b.heads.get(entity);
    return other === undefined ? [] : [headsAgree(heads, other)];
  });
  return answers.includes("no") ? "no" : answers.includes("yes") ? "yes" : "unknown";
}

const headsText = ({ heads }: EventFacts): string =>
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
  // One outlet that tells of today on each of two days tells of two events.
  if (a.today !== null && b.today !== null && a.today === b.today && a.span.low !== b.span.low) return "no";
  // A day is dated otherwise by a clock elsewhere; a stretch of days isn't.
  const overlap = a.span.low <= b.span.high && b.span.low <= a.span.high;
  const days = a.span.low === a.span.high && b.span.low === b.span.high;
  return a.placed && b.placed && (overlap || days) ? "yes" : "unknown";
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

function isPart(a: Event, b: Event): boolean {
  return a.partOf === b.id;
}
