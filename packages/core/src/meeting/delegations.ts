/** Takes a meeting and the actors of its dossier, gives its delegations: one per represented entity (R1). */
import { RANKS, type RankTable } from "../data/ranks.ts";
import type { Actor } from "../records/actor.ts";
import type { Event, Participation } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";
import { byText, distinct, distinctValues } from "./canonical.ts";
import { type RankedPost, rankOf } from "./rank.ts";
import { isActive } from "./window.ts";

/** How delegations are found and counted. */
export interface DelegationOptions {
  /** Who hosts the ministers of others is presumed to send its own (R3); off unless asked for. */
  readonly counterpartPresumption?: boolean;
  /** Rank table; the codebook's unless given. */
  readonly ranks?: RankTable;
  /** Actors of the dossier, for functions that take none: leads `represents` from a ministry or person to the state. */
  readonly actors?: readonly Actor[];
}

/**
 * All who sit for one entity. `entity` is its actor id; `function`, `seat` and `level` are those of the highest claim
 * that any of its participations has. `counted` tells whether it counts for the arity (R2): `unknown` where its seat or
 * function is. `level` is null where no post is known. `presumed` is set where the seat was inferred from R3.
 * `containedIn` and `contains` hold other delegations of the meeting that it is a member of, or that are its members.
 */
export interface Delegation {
  readonly entity: string;
  readonly participations: readonly Participation[];
  readonly persons: readonly string[];
  readonly posts: readonly string[];
  readonly function: Participation["function"];
  readonly subtype: Participation["subtype"];
  readonly duties: readonly Participation["duties"][number][];
  readonly seat: Tri;
  readonly counted: Tri;
  readonly level: RankedPost | null;
  readonly presumed: boolean;
  readonly containedIn: readonly string[];
  readonly contains: readonly string[];
  readonly containment: boolean;
  /** The rules that made what isn't stated. */
  readonly rules: readonly string[];
}

const SEATS: readonly Tri[] = ["no", "unknown", "yes"];
// A known function beats an unknown one; of two known ones the one that takes the larger part wins.
const FUNCTIONS: readonly Participation["function"][] = [
  "unknown",
  "briefer",
  "observer",
  "peer",
  "facilitator",
  "principal",
];
const SUBTYPES = ["plus", "witness", "sponsor", "guarantor", "mediator"] as const;
const ROLLED_UP = new Set<Actor["type"]>(["person", "office", "ministry", "government"]);
const ACTING_TITLE = /^(?:acting|interim|caretaker)\b/i;

/** Whether a delegation counts for the arity, or may: who surely doesn't is an observer or briefer (R2, R8). */
export function isCounted(delegation: Delegation): boolean {
  return delegation.counted !== "no";
}

/** Whether a function counts towards the arity (R2). */
export function isCountedFunction(as: Participation["function"]): boolean {
  return as === "principal" || as === "facilitator" || as === "peer";
}

/**
 * The delegations of a meeting, by entity id: person → office → ministry → state, organisation or group, at its date.
 *
 * Who isn't in the room (`seat: "no"`, a host by place) makes none; an observer does. Participations that say the same
 * count once. An empty list where nobody is known to sit. Source: R1, R3, R8.
 */
export function delegationsOf(
  meeting: Event,
  actors: readonly Actor[] = [],
  options: DelegationOptions = {},
): Delegation[] {
  const book = new Map(actors.map((actor) => [actor.id, actor]));
  const date = meeting.when?.edtf ?? null;
  const groups = Map.groupBy(distinctParts(meeting.participants), ({ represents }) =>
    entityOf(represents, book, date),
  );
  const found = [...groups]
    .map(([entity, parts]) => delegation(entity, parts, book, options.ranks ?? RANKS))
    .filter((one) => one.seat !== "no")
    .sort((a, b) => byText(a.entity, b.entity));
  const seated = options.counterpartPresumption ? found.map((one) => presumeCounterpart(one, found)) : found;
  return seated.map((one) => withContainment(one, seated, book, date));
}

/** What `distinctValues` gives: `actor` is the first key in canonical order, so only parts of one actor need be compared whole. */
function distinctParts(parts: readonly Participation[]): readonly Participation[] {
  if (parts.length < 2) return parts;
  const byActor = Map.groupBy(parts, ({ actor }) => JSON.stringify(actor));
  return distinct(byActor.keys()).flatMap((key) => distinctValues(byActor.get(key) ?? []));
}

/** The entity that an actor stands for (R1). Stops at the first that isn't part of something larger of its own kind, and at a circle. */
export function entityOf(id: string, book: ReadonlyMap<string, Actor>, date: string | null): string {
  const seen = new Set<string>();
  let at = id;
  for (let actor = book.get(at); actor && ROLLED_UP.has(actor.type) && !seen.has(at); actor = book.get(at)) {
    seen.add(at);
    const active = actor.tenures.filter((tenure) => isActive(tenure, date));
    const held = distinct(active.map((tenure) => tenure.of));
    // Two hats are decided by what is stated, never by a guess between them. `partOf` has no dates: a post that is
    // known to have been held on the day says more.
    const [only] = held.length === 1 ? held : [];
    const isDated = date !== null && active.some(({ from, to }) => from !== null || to !== null);
    const next = isDated && only !== undefined ? only : (actor.partOf ?? only);
    if (next === undefined || next === null) break;
    at = next;
  }
  return at;
}

function best<T>(order: readonly T[], values: Iterable<T>): T | undefined {
  let at = -1;
  for (const value of values) at = Math.max(at, order.indexOf(value));
  return at < 0 ? undefined : order[at];
}

function delegation(
  entity: string,
  parts: readonly Participation[],
  book: ReadonlyMap<string, Actor>,
  ranks: RankTable,
): Delegation {
  const seat =
    best(
      SEATS,
      parts.map((part) => part.seat),
    ) ?? "unknown";
  const inRoom = parts.filter((part) => part.seat === seat);
  const around = parts.filter((part) => part.seat !== "no");
  const asSeated =
    best(
      FUNCTIONS,
      inRoom.map((part) => part.function),
    ) ?? "unknown";
  const as =
    asSeated === "unknown"
      ? (best(
          FUNCTIONS,
          around.map((part) => part.function),
        ) ?? "unknown")
      : asSeated;
  const subtypes = inRoom.flatMap((part) => (part.subtype === null ? [] : [part.subtype]));
  return {
    entity,
    participations: parts,
    persons: distinct(
      parts.flatMap((part) => (part.person === null || part.seat === "no" ? [] : [part.person])),
    ),
    posts: distinct(around.flatMap((part) => (part.post === null ? [] : [part.post]))),
    function: as,
    subtype: best(SUBTYPES, subtypes) ?? null,
    duties: [...new Set(parts.flatMap((part) => part.duties))].sort(byText),
    seat,
    counted: countedAs(seat, as),
    level: highestOf(inRoom, entity, book, ranks),
    presumed: false,
    containedIn: [],
    contains: [],
    containment: false,
    rules: distinct(parts.flatMap((part) => (part.meta.basis.rule === null ? [] : [part.meta.basis.rule]))),
  };
}

function countedAs(seat: Tri, as: Participation["function"]): Tri {
  if (seat === "no" || as === "observer" || as === "briefer") return "no";
  return seat === "yes" && isCountedFunction(as) ? "yes" : "unknown";
}

function highestOf(
  parts: readonly Participation[],
  entity: string,
  book: ReadonlyMap<string, Actor>,
  ranks: RankTable,
): RankedPost | null {
  let highest: RankedPost | null = null;
  for (const part of parts) {
    const ranked = rankPart(part, entity, book, ranks);
    if (ranked === null) continue;
    const order = highest === null ? 1 : ranked.rank - highest.rank || byText(highest.post, ranked.post);
    // Of two who stand equal and hold the same post, the one who isn't acting speaks for the delegation.
    if (highest === null || order > 0 || (order === 0 && highest.acting)) highest = ranked;
  }
  return highest;
}

/** One participation's rank with its "acting" mark, from the post id, the printed title or the person's tenure (R12). */
export function rankPart(
  part: Participation,
  entity: string,
  book: ReadonlyMap<string, Actor>,
  ranks: RankTable,
): RankedPost | null {
  const ranked = rankOf(part.post, ranks, { entity });
  if (ranked === null) return null;
  const person = part.person === null ? undefined : book.get(part.person);
  const tenures = person?.tenures.filter((tenure) => tenure.post === ranked.post) ?? [];
  const acting =
    ranked.acting ||
    (part.titleInText !== null && ACTING_TITLE.test(part.titleInText.quote)) ||
    (tenures.length > 0 && tenures.every((tenure) => tenure.acting));
  return { ...ranked, acting };
}

// R3: "X hosted the defence ministers of A, B, C". It presumes from ministers to a minister, so posts must be known.
function presumeCounterpart(one: Delegation, all: readonly Delegation[]): Delegation {
  const hosts = one.duties.includes("host") || one.duties.includes("co_host");
  if (!hosts || one.seat !== "unknown" || one.counted === "no") return one;
  const guests = all.filter((other) => other !== one && other.counted === "yes");
  const levels = guests.map((guest) => guest.level);
  if (levels.length === 0 || levels.includes(null)) return one;
  const [first] = levels;
  const common =
    first && levels.every((level) => level?.post === first.post) ? { ...first, acting: false } : null;
  const mediates = guests.some((guest) => guest.function === "principal");
  const as = one.function === "unknown" ? (mediates ? "facilitator" : "peer") : one.function;
  return {
    ...one,
    function: as,
    seat: "yes",
    counted: "yes",
    level: one.level ?? common,
    presumed: true,
    rules: distinct([...one.rules, "R3"]),
  };
}

function withContainment(
  one: Delegation,
  all: readonly Delegation[],
  book: ReadonlyMap<string, Actor>,
  date: string | null,
): Delegation {
  const isMember = (a: string, b: string): boolean =>
    (book.get(a)?.memberships ?? []).some((membership) => membership.in === b && isActive(membership, date));
  const others = all.map((other) => other.entity).filter((entity) => entity !== one.entity);
  const containedIn = others.filter((other) => isMember(one.entity, other));
  const contains = others.filter((other) => isMember(other, one.entity));
  return { ...one, containedIn, contains, containment: containedIn.length + contains.length > 0 };
}
