/** Takes a dossier and one of its events, gives the room card: who sat there, as what, at what level. */
import { FORMATS } from "../data/format-registry.ts";
import { RANKS, type RankTable } from "../data/ranks.ts";
import type { Actor } from "../records/actor.ts";
import type { Dossier } from "../records/dossier.ts";
import type { Event, Participation } from "../records/event.ts";
import type { Format } from "../records/format.ts";
import type { Count } from "../records/meta.ts";
import { OPEN_COUNT } from "./arity.ts";
import { contactOf } from "./contact.ts";
import { type Delegation, type DelegationOptions, delegationsOf, rankPart } from "./delegations.ts";
import { displayName } from "./display-name.ts";
import { type FormatOptions, formatOf, type MeetingFormat } from "./format.ts";
import { hostsOf } from "./hosts.ts";
import { dyadLevelOf, levelOf, type MeetingLevel } from "./level.ts";
import { type Partition, partition } from "./partition.ts";
import type { NamedEntity, RoomCard, RoomDelegation, RoomDyad } from "./room-card.ts";
import { roomUnknowns } from "./room-unknowns.ts";
import { classOf, pairsOf } from "./subformats.ts";

/** How a room card is made; `registry` takes the place of the known formats. */
export interface RoomOptions extends Omit<FormatOptions, "actors"> {
  readonly registry?: readonly Format[];
}

/**
 * The room card of an event; null where the dossier has no event of that id.
 *
 * Everything on it follows from the records and the rules; nothing is filled in from outside. Source: R1–R15.
 */
export function roomOf(dossier: Dossier, eventId: string, options: RoomOptions = {}): RoomCard | null {
  const meeting = dossier.events.find((event) => event.id === eventId);
  if (!meeting) return null;
  const ranks = options.ranks ?? RANKS;
  const using = { ...options, ranks, actors: dossier.actors };
  const book = new Map(dossier.actors.map((actor) => [actor.id, actor]));
  const named = (entity: string): NamedEntity => ({ entity, name: displayName(entity, book) });
  const found = delegationsOf(meeting, dossier.actors, using);
  const registry = [...dossier.formats, ...(options.registry ?? FORMATS)];
  const format = formatOf(meeting, registry, using);
  const label = (id: string | null): string | null => ranks[id ?? ""]?.label ?? id;
  const lookups = { book, ranks, named, label };
  const hosts = hostsOf(meeting, using).map((host) => ({ ...host, ...named(host.entity) }));
  const parts = partition(meeting, using);
  const delegations = found
    .map((one) => roomDelegation(one, parts.peers.includes(one.entity), lookups))
    .sort((a, b) => place(a) - place(b));
  const counted = found.filter((one) => one.counted === "yes").map((one) => one.entity);
  return {
    event: meeting.id,
    type: meeting.type,
    status: meeting.status,
    mode: meeting.mode,
    when: meeting.when?.edtf ?? null,
    place: meeting.where === null ? null : { name: meeting.where.name, iso3: meeting.where.iso3 },
    hosts,
    arity: format.arity,
    formatName: format.name,
    notation: format.notation,
    formatText: found.length === 0 ? "?" : formatText(format),
    named: format.named.map((id) => ({ id, label: registry.find((one) => one.id === id)?.labels[0] ?? id })),
    claimed: meeting.format?.claimed ?? [],
    series: meeting.series,
    topics: meeting.topics.map((id) => ({
      id,
      label: dossier.issues.find((issue) => issue.id === id)?.label ?? id,
    })),
    level: roomLevel(levelOf(meeting, ranks, using), label),
    delegations,
    absentSubjects: absentSubjects(meeting, found).map(named),
    dyads: pairsOf(counted).map((pair) => roomDyad(meeting, found, pair, parts, using, lookups)),
    unknowns: [
      ...(found.length === 0 ? ["Who took part isn’t said."] : []),
      ...roomUnknowns(meeting, delegations, hosts),
    ],
  };
}

/** What a card's names and ranks are looked up in. */
interface Lookups {
  readonly book: ReadonlyMap<string, Actor>;
  readonly ranks: RankTable;
  readonly named: (entity: string) => NamedEntity;
  readonly label: (level: string | null) => string | null;
}

const roomLevel = (level: MeetingLevel, label: Lookups["label"]): RoomCard["level"] => ({
  floor: level.floor,
  ceiling: level.ceiling,
  floorLabel: label(level.floor),
  ceilingLabel: label(level.ceiling),
  symmetric: level.symmetric,
  ministerial: level.ministerial,
  selfDescribed: level.selfDescribed,
});

/** Two counted delegations: of which class their contact is, whether it was one, and at what level (R14, R15). */
function roomDyad(
  meeting: Event,
  found: readonly Delegation[],
  [a, b]: readonly [string, string],
  parts: Partition,
  using: DelegationOptions,
  { named, label }: Lookups,
): RoomDyad {
  const { contact, plenary } = contactOf(meeting, found, a, b, using);
  const { level, asymmetric } = dyadLevelOf(found, a, b);
  return {
    between: [named(a), named(b)],
    class: classOf([a, b], parts),
    contact,
    plenary,
    level,
    levelLabel: label(level),
    asymmetric,
  };
}

/** A delegation with its seats; `isPeer` where nobody's function sets it apart (R7). */
function roomDelegation(one: Delegation, isPeer: boolean, { book, ranks, named }: Lookups): RoomDelegation {
  const as = isPeer ? "peer" : one.function;
  return {
    ...named(one.entity),
    function: as,
    subtype: one.subtype,
    duties: one.duties,
    seat: one.seat,
    counted: one.counted,
    presumed: one.presumed,
    level: one.level,
    containedIn: one.containedIn.map(named),
    seats: seatsOf(one, book).map((part) => ({
      person: part.person === null ? null : named(part.person),
      post: part.post,
      level: rankPart(part, one.entity, book, ranks),
      seat: part.seat,
      title: part.titleInText?.quote ?? null,
      evidence: part.meta.evidence,
      basis: part.meta.basis,
    })),
    rules: as === one.function ? one.rules : [...new Set([...one.rules, "R7"])],
  };
}

/** "4 = 2+2" */
const formatText = ({ arity, notation }: MeetingFormat): string =>
  notation === null ? countText(arity) : `${countText(arity)} = ${notation}`;

/** A count for a reader: "4", "3 or 4", "2 to 5", "2 or more". */
export function countText(count: Count): string {
  if (count.max >= OPEN_COUNT) return `${count.min} or more`;
  if (count.min === count.max) return String(count.min);
  return `${count.min} ${count.max === count.min + 1 ? "or" : "to"} ${count.max}`;
}

const ORDER = ["principal", "facilitator", "peer", "unknown", "observer", "briefer"];
/** The uncertain stand where those of unknown function do, among themselves in the same order. */
const place = ({ function: as, counted }: RoomDelegation): number =>
  counted === "unknown" ? ORDER.indexOf("unknown") + ORDER.indexOf(as) / 10 : ORDER.indexOf(as);

// "The Turkish foreign minister", "Turkey" and the minister by name are one seat, told of three times.
function seatsOf(one: Delegation, book: ReadonlyMap<string, Actor>): Participation[] {
  const around = one.participations.filter((part) => part.seat !== "no");
  const isNamed = (part: Participation): boolean => part.person !== null;
  const says = (part: Participation): number => (isNamed(part) ? 2 : part.post === null ? 0 : 1);
  const kept: Participation[] = [];
  for (const part of around.sort((a, b) => says(b) - says(a))) {
    const known = kept.some((other) =>
      isNamed(part)
        ? other.person === part.person
        : part.post === null || other.post === part.post || holds(other.person, part.post, book),
    );
    if (!known) kept.push(part);
  }
  return kept;
}

const holds = (person: string | null, post: string, book: ReadonlyMap<string, Actor>): boolean =>
  person !== null && (book.get(person)?.tenures.some((tenure) => tenure.post === post) ?? false);

// R9: a party that the matter is about and that isn't there; one whose seat is unknown may be.
function absentSubjects(meeting: Event, found: readonly Delegation[]): string[] {
  const present = new Set(found.map((one) => one.entity));
  return [...new Set(meeting.subjects)].filter((subject) => !present.has(subject)).sort();
}
