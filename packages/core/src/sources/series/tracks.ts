/** Takes meetings, gives the number of a track and which series run in parallel (R17, R18). */
import { POSTS } from "../../data/posts.ts";
import { distinct } from "../../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../../meeting/delegations.ts";
import { type DaySpan, spanOf } from "../../meeting/window.ts";
import type { ActorType } from "../../records/actor.ts";
import type { Event } from "../../records/event.ts";
import type { Tri } from "../../records/meta.ts";
import type { Track } from "../../records/track.ts";
import { membersOf, partiesOf } from "../stance/parties.ts";

/** What the text says of the talks beside who sat there. */
export interface TrackOptions extends DelegationOptions {
  /** Whether the officials are said to be there in a private capacity. */
  readonly unofficial?: boolean;
}

const OFFICIAL_TYPES = new Set<ActorType | null>([
  "state",
  "igo",
  "bloc",
  "government",
  "ministry",
  "office",
  "armed_group",
]);
// Posts without a state behind them; everything else in the table of posts is held for somebody.
const UNOFFICIAL_POSTS = new Set<string | null>(["expert"]);

/**
 * The track number of a meeting: 1 officials as such, 1.5 officials in private or mixed with experts, 2 no officials,
 * 3 grassroots; null where it can't be told who sat there.
 *
 * Neither the level nor secrecy matters: technical talks of officials are track 1. Source: R17.
 */
export function trackNumber(meeting: Event, options: TrackOptions = {}): Track["number"] | null {
  const types = new Map((options.actors ?? []).map((actor) => [actor.id, actor.type]));
  const kinds = delegationsOf(meeting, options.actors, options)
    .filter((one) => one.counted !== "no")
    .flatMap((one) => one.participations.filter((part) => part.seat !== "no"))
    .map((part): "official" | "private" | "people" | null => {
      const type = types.get(part.represents) ?? (/^[A-Z]{3}$/.test(part.represents) ? "state" : null);
      if (type === "population" || type === "unspecified_group") return "people";
      if (UNOFFICIAL_POSTS.has(part.post)) return "private";
      if (
        part.post !== null &&
        Object.hasOwn(POSTS, part.post.replace(/^(?:acting|interim|caretaker)_/, ""))
      ) {
        return "official";
      }
      if (OFFICIAL_TYPES.has(type)) return "official";
      return type === "person" || type === "media" ? "private" : null;
    });
  if (kinds.length === 0 || kinds.includes(null)) return null;
  const officials = kinds.filter((kind) => kind === "official").length;
  if (officials === kinds.length) return options.unofficial ? 1.5 : 1;
  if (officials > 0) return 1.5;
  return kinds.every((kind) => kind === "people") ? 3 : 2;
}

/**
 * Two series that run side by side. `between` is in canonical order; `overlap` is `unknown` where a date is missing;
 * `commonParties` are entity ids; `differ` says in what they do; `coordinated` only where a track record states it.
 */
export interface ParallelTracks {
  readonly between: readonly [string, string];
  readonly overlap: Exclude<Tri, "no">;
  readonly commonParties: readonly string[];
  readonly differ: readonly ("members" | "ministries")[];
  readonly coordinated: boolean;
  readonly events: readonly string[];
  readonly rule: "R18";
}

/** What the text states about tracks. */
export interface ParallelTracksOptions extends DelegationOptions {
  readonly tracks?: readonly Track[];
}

interface Line {
  readonly series: string;
  readonly events: readonly Event[];
  /** Its first and last day; null where a date is missing. */
  readonly span: DaySpan | null;
  readonly parties: readonly string[];
  readonly members: readonly string[];
  readonly ministries: readonly string[];
}

/**
 * Pairs of series (`Event.series`) whose windows overlap, with a party in common and other members or ministries, no
 * event of the one being part of one of the other. Parties are principals, or peers where nobody facilitates. A window
 * runs from a series' first meeting to its last, and on where one is ongoing; cancelled and denied meetings don't
 * count. An empty list where there are none. Source: R18.
 */
export function parallelTracks(
  events: readonly Event[],
  options: ParallelTracksOptions = {},
): ParallelTracks[] {
  const series = distinct(events.flatMap((event) => (event.series === null ? [] : [event.series])));
  const lines = series.map((id) => lineOf(id, events, options));
  const isCoordinated = coordination(lines, options.tracks ?? []);
  return lines.flatMap((a, at) => lines.slice(at + 1).flatMap((b) => parallel(a, b, isCoordinated)));
}

function lineOf(series: string, events: readonly Event[], options: DelegationOptions): Line {
  const own = [
    ...new Map(
      events
        .filter(
          (event) => event.series === series && event.status !== "cancelled" && event.status !== "denied",
        )
        .map((event) => [event.id, event]),
    ).values(),
  ];
  const spans = own.map((event) => ({
    ...spanOf(event.when?.edtf ?? null),
    open: event.status === "ongoing",
  }));
  const low = Math.min(...spans.map((span) => span.low));
  const high = Math.max(...spans.map((span) => (span.open ? Number.POSITIVE_INFINITY : span.high)));
  const dated = own.every((event) => (event.when?.edtf ?? null) !== null);
  const all = (of: (event: Event) => readonly string[]): string[] => distinct(own.flatMap(of));
  return {
    series,
    events: own,
    span: dated ? { low, high } : null,
    parties: all((event) => partiesOf(event, options)),
    members: all((event) => membersOf(event, options)),
    ministries: all((event) => ministriesOf(event, options)),
  };
}

/** The posts held in a meeting, which tell foreign ministers' talks from defence ministers'. */
function ministriesOf(event: Event, options: DelegationOptions): string[] {
  return delegationsOf(event, options.actors, options)
    .filter((one) => one.counted !== "no")
    .flatMap((one) => one.participations.flatMap((part) => (part.post === null ? [] : [part.post])));
}

function parallel(a: Line, b: Line, isCoordinated: (a: Line, b: Line) => boolean): ParallelTracks[] {
  const common = a.parties.filter((party) => b.parties.includes(party));
  const differ = (["members", "ministries"] as const).filter(
    (of) => a[of].length > 0 && b[of].length > 0 && a[of].join() !== b[of].join(),
  );
  const overlap = overlapOf(a, b);
  if (common.length === 0 || differ.length === 0 || overlap === "no" || isNested(a, b) || isNested(b, a))
    return [];
  const events = distinct([...a.events, ...b.events].map((event) => event.id));
  const coordinated = isCoordinated(a, b);
  return [
    {
      between: [a.series, b.series],
      overlap,
      commonParties: common,
      differ,
      coordinated,
      events,
      rule: "R18",
    },
  ];
}

function overlapOf({ span: a }: Line, { span: b }: Line): Tri {
  if (a === null || b === null) return "unknown";
  return a.low <= b.high && b.low <= a.high ? "yes" : "no";
}

function isNested(a: Line, b: Line): boolean {
  const ids = new Set<string | null>([b.series, ...b.events.map((event) => event.id)]);
  return a.events.some((event) => ids.has(event.partOf));
}

/**
 * Whether a text says of two lines that they are coordinated. Where it tells of the other without a meeting ("those of the
 * foreign ministers"), the other is the one line in which its members and the ministers it names sit.
 */
function coordination(lines: readonly Line[], tracks: readonly Track[]): (a: Line, b: Line) => boolean {
  const told = tracks.filter((track) => track.coordinatedWith.some((id) => id !== track.id));
  if (told.length === 0) return () => false;
  const linesOf = (track: Track): readonly Line[] =>
    lines.filter(
      ({ series, events }) => track.series.includes(series) || events.some((one) => one.track === track.id),
    );
  const byId = new Map(tracks.map((track) => [track.id, track]));
  const pairs = told.flatMap((track) =>
    track.coordinatedWith.flatMap((id) => {
      const other = byId.get(id);
      if (!other || other === track) return [];
      const own = linesOf(track);
      const met = linesOf(other);
      const like = lines.filter((line) => !own.includes(line) && fits(other, line));
      const others = met.length > 0 ? met : like.length === 1 ? like : [];
      return own.flatMap((line) => others.map((one) => [line, one] as const));
    }),
  );
  return (a, b) => pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function fits({ members, label }: Track, line: Line): boolean {
  const told = label.toLowerCase().replaceAll("defense", "defence");
  const named = Object.entries(POSTS).filter(([, post]) => told.includes(post.label));
  // "Deputy foreign ministers" are no foreign ministers.
  const longest = Math.max(...named.map(([, post]) => post.label.length));
  const posts = named.filter(([, post]) => post.label.length === longest).map(([id]) => id);
  return (
    members.length > 1 &&
    members.every((member) => line.members.includes(member)) &&
    (posts.length === 0 || posts.some((id) => line.ministries.includes(id)))
  );
}
