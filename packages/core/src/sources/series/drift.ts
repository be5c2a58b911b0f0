/** Takes two meetings of a series, gives what changed between them in format, level, place and mode (R29). */
import { FORMAT_SYNONYMS } from "../../data/format-names.ts";
import { byText, canonicalJson, distinct } from "../../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../../meeting/delegations.ts";
import { formatOf, type MeetingFormat } from "../../meeting/format.ts";
import { hostsOf } from "../../meeting/hosts.ts";
import { levelOf } from "../../meeting/level.ts";
import type { Event, Participation } from "../../records/event.ts";
import type { Tri } from "../../records/meta.ts";
import { membersOf, partiesOf } from "../stance/parties.ts";

/** A delegation as far as drift looks at it; `level` is a level id with its rank, null where unknown. */
export interface ShapedDelegation {
  readonly entity: string;
  readonly function: Participation["function"];
  readonly subtype: Participation["subtype"];
  readonly duties: readonly string[];
  readonly seat: Tri;
  readonly level: { readonly id: string; readonly rank: number } | null;
}

/** A meeting as far as drift looks at it: the delegations by entity id, the hosts, level, place (its name without what follows a comma) and mode. */
export interface MeetingShape {
  readonly delegations: readonly ShapedDelegation[];
  readonly hosts: readonly string[];
  readonly floor: string | null;
  readonly ceiling: string | null;
  readonly place: { readonly name: string; readonly iso3: string | null } | null;
  readonly mode: Event["mode"];
}

/** What something was and what it became. */
export interface Change<T> {
  readonly from: T;
  readonly to: T;
}

/** A delegation that stayed and changed its part: an observer that becomes a party changes its role, it isn't added. */
export interface RoleChange {
  readonly entity: string;
  readonly from: Pick<ShapedDelegation, "function" | "subtype" | "duties" | "seat">;
  readonly to: Pick<ShapedDelegation, "function" | "subtype" | "duties" | "seat">;
}

/** A delegation that stayed and came at another level; `direction` is `unknown` where either level is. */
export interface LevelChange extends Change<ShapedDelegation["level"]> {
  readonly entity: string;
  readonly direction: "up" | "down" | "level" | "unknown";
}

/** What changed from one meeting to the next; empty lists and nulls where nothing did. */
export interface MeetingDrift {
  readonly added: readonly ShapedDelegation[];
  readonly dropped: readonly ShapedDelegation[];
  readonly roleChanged: readonly RoleChange[];
  readonly levelChanged: readonly LevelChange[];
  readonly hosts: { readonly added: readonly string[]; readonly dropped: readonly string[] } | null;
  readonly floor: Change<string | null> | null;
  readonly ceiling: Change<string | null> | null;
  readonly place: Change<MeetingShape["place"]> | null;
  readonly mode: Change<Event["mode"]> | null;
  readonly rule: "R29";
}

/** A meeting's shape, the part of it that `drift` compares and `applyDrift` gives back. Source: R29. */
export function meetingShape(meeting: Event, options: DelegationOptions = {}): MeetingShape {
  const level = levelOf(meeting, options.ranks, options);
  return {
    delegations: delegationsOf(meeting, options.actors, options).map((one) => ({
      entity: one.entity,
      function: one.function,
      subtype: one.subtype,
      duties: one.duties,
      seat: one.seat,
      level: one.level === null ? null : { id: one.level.level, rank: one.level.rank },
    })),
    hosts: hostsOf(meeting, options).map((host) => host.entity),
    floor: level.floor,
    ceiling: level.ceiling,
    place: meeting.where === null ? null : { name: townOf(meeting.where.name), iso3: meeting.where.iso3 },
    mode: meeting.mode,
  };
}

/** "Port Cordia, Cordia" is where "Port Cordia" is: one report adds the country, another doesn't. */
const townOf = (name: string): string => name.split(",", 1)[0]?.trim() || name;

/**
 * What changed from a meeting to the next of its series: who was added, dropped, changed its role or level, and the
 * hosts, the meeting's level, place and mode. Nothing for a meeting and itself; what is added one way is dropped the
 * other way. Source: R29, R8.
 */
export function drift(previous: Event, next: Event, options: DelegationOptions = {}): MeetingDrift {
  return shapeDrift(meetingShape(previous, options), meetingShape(next, options));
}

function shapeDrift(from: MeetingShape, to: MeetingShape): MeetingDrift {
  const [before, after] = [from, to].map(
    (shape) => new Map(shape.delegations.map((one) => [one.entity, one])),
  );
  const stayed = from.delegations.flatMap((one) => {
    const now = after?.get(one.entity);
    return now ? [{ was: one, now }] : [];
  });
  const hosts = {
    added: to.hosts.filter((host) => !from.hosts.includes(host)),
    dropped: from.hosts.filter((host) => !to.hosts.includes(host)),
  };
  return {
    added: to.delegations.filter((one) => !before?.has(one.entity)),
    dropped: from.delegations.filter((one) => !after?.has(one.entity)),
    roleChanged: stayed.flatMap(({ was, now }) => {
      const change = changeOf(roleIn(was), roleIn(now));
      return change ? [{ entity: was.entity, ...change }] : [];
    }),
    levelChanged: stayed.flatMap(({ was, now }): LevelChange[] => {
      const change = changeOf(was.level, now.level);
      return change ? [{ entity: was.entity, ...change, direction: directionOf(change) }] : [];
    }),
    hosts: hosts.added.length + hosts.dropped.length > 0 ? hosts : null,
    floor: changeOf(from.floor, to.floor),
    ceiling: changeOf(from.ceiling, to.ceiling),
    place: changeOf(from.place, to.place),
    mode: changeOf(from.mode, to.mode),
    rule: "R29",
  };
}

function roleIn(one: ShapedDelegation): RoleChange["from"] {
  return { function: one.function, subtype: one.subtype, duties: one.duties, seat: one.seat };
}

function changeOf<T>(from: T, to: T): Change<T> | null {
  return canonicalJson(from) === canonicalJson(to) ? null : { from, to };
}

function directionOf({ from, to }: Change<ShapedDelegation["level"]>): LevelChange["direction"] {
  if (from === null || to === null) return "unknown";
  return to.rank > from.rank ? "up" : to.rank < from.rank ? "down" : "level";
}

/** Whether nothing changed. */
export function isEmptyDrift(change: MeetingDrift): boolean {
  const lists = [change.added, change.dropped, change.roleChanged, change.levelChanged];
  const rest = [change.hosts, change.floor, change.ceiling, change.place, change.mode];
  return lists.every((list) => list.length === 0) && rest.every((one) => one === null);
}

/** The shape that a drift leads to from the one it was taken from: `applyDrift(drift(a, b), shape of a)` is b's. Source: R29. */
export function applyDrift(change: MeetingDrift, shape: MeetingShape): MeetingShape {
  const gone = new Set(change.dropped.map((one) => one.entity));
  const roles = new Map(change.roleChanged.map((one) => [one.entity, one.to]));
  const levels = new Map(change.levelChanged.map((one) => [one.entity, one]));
  const kept = shape.delegations
    .filter((one) => !gone.has(one.entity))
    .map((one): ShapedDelegation => {
      const level = levels.get(one.entity);
      return { ...one, ...roles.get(one.entity), level: level ? level.to : one.level };
    });
  const { added = [], dropped = [] } = change.hosts ?? {};
  return {
    delegations: [...kept, ...change.added].sort((a, b) => byText(a.entity, b.entity)),
    hosts: distinct([...shape.hosts.filter((host) => !dropped.includes(host)), ...added]),
    floor: change.floor ? change.floor.to : shape.floor,
    ceiling: change.ceiling ? change.ceiling.to : shape.ceiling,
    place: change.place ? change.place.to : shape.place,
    mode: change.mode ? change.mode.to : shape.mode,
  };
}

/** Share of common members from which on meetings of the same parties are one series. Source: R29. */
export const SERIES_LIKENESS = 0.5;

/** The named formats of a meeting: those that its delegations make, and those that its record has. Source: R6. */
export const namedIn = (meeting: Event, { named }: Pick<MeetingFormat, "named">): string[] =>
  distinct([...named, ...(meeting.format?.named ?? [])]);

/** The names that a text gives to a format of its own, which no registry has ("the Syr Darya Format"); lower case. */
export const namesClaimed = (meeting: Event): string[] =>
  distinct(
    (meeting.format?.claimed ?? [])
      .map(({ quote }) => quote)
      .filter((quote) => /\p{Lu}\p{Ll}/u.test(quote) && !Object.hasOwn(FORMAT_SYNONYMS, quote.toLowerCase()))
      .map((quote) => quote.toLowerCase()),
  );

/** What of a meeting tells which series it is of. */
interface SeriesMark {
  readonly named: readonly string[];
  readonly claimed: readonly string[];
  readonly parties: readonly string[];
  readonly members: readonly string[];
  readonly open: boolean;
}

/** Marks of records, which never change: a timeline asks for each as often as it has series. */
const MARKS = new WeakMap<Event, SeriesMark>();

function markOf(meeting: Event, options: DelegationOptions): SeriesMark {
  const isPlain = Object.keys(options).length === 0;
  const known = isPlain ? MARKS.get(meeting) : undefined;
  if (known) return known;
  const format = formatOf(meeting, undefined, options);
  const { min, max } = format.arity;
  const mark: SeriesMark = {
    named: namedIn(meeting, format),
    claimed: namesClaimed(meeting),
    parties: partiesOf(meeting, options),
    members: membersOf(meeting, options),
    open: min !== max || max === 0,
  };
  if (isPlain) MARKS.set(meeting, mark);
  return mark;
}

const inOneText = (a: Event, b: Event): boolean =>
  a.meta.evidence.some(({ doc }) => b.meta.evidence.some((other) => other.doc === doc));

/**
 * Whether two meetings belong to one series: the same stated series or named format, or the same parties (at least
 * two) or a name that the texts give to their format, and half of all members in common; never what one text names as two. The same for (a, b) and (b, a). `unknown` where that fails and either's
 * delegations aren't all known. Source: R29, R6.
 */
export function sameSeries(a: Event, b: Event, options: DelegationOptions = {}): Tri {
  if (a.series !== null && a.series === b.series) return "yes";
  // One text tells its lines of talks apart, whoever sits in both (R18); what two texts call a series may be one.
  if (a.series !== null && b.series !== null && inOneText(a, b)) return "no";
  const [x, y] = [markOf(a, options), markOf(b, options)];
  if (x.named.some((id) => y.named.includes(id))) return "yes";
  const common = x.members.filter((entity) => y.members.includes(entity)).length;
  const all = x.members.length + y.members.length - common;
  const isSame = x.parties.join() === y.parties.join() && x.parties.length >= 2;
  // A name that no registry has may be another format's too: those who meet in it decide (R6).
  const isNamed = x.claimed.some((name) => y.claimed.includes(name));
  if ((isSame || isNamed) && common / all >= SERIES_LIKENESS) return "yes";
  return x.open || y.open ? "unknown" : "no";
}
