/** Takes assembled events, gives tracks: series of contacts side by side with a principal in common (R17, R18). */
import { type Event, recordId, type Track } from "@readout/core";
import type { TrackDraft } from "../readers/tracks.ts";
import { evidenceOf, type Report, type TextSpan } from "../report.ts";
import { metaFrom } from "./meta.ts";
import { partiesBehind, type VoiceContext } from "./voices.ts";

const DIPLOMATIC = new Set(
  "meeting call invitation membership_change process agreement signature visit".split(" "),
);
const COORDINATION = /\b(?:in (?:close )?coordination with|coordinated with)\b/g;

/**
 * Tracks of a report with at least two lines of talks: the main meeting's, those of other ministries of the same states,
 * and those in which one of its parties deals with others. A single line is no track, unless the text gives its number: an empty list.
 */
export function assembleTracks(
  report: Report,
  events: readonly Event[],
  main: Event | null,
  drafts: readonly TrackDraft[],
  context: VoiceContext,
): Track[] {
  if (main?.type !== "meeting") return [];
  // Without principals there is no matter that two lines of talks could share (R18).
  const principals = new Set(
    main.participants.filter((party) => party.function === "principal").map((party) => party.represents),
  );
  const posts = new Set(main.participants.map((party) => party.post).filter((post) => post !== null));
  const lines = linesOfTalks(principals.size > 0 ? events : [], main, posts, principals);
  // One meeting is no series: a line beside the main one needs two contacts, or the text to call it a track.
  const kept = [...lines].filter(([key, list]) => key === MAIN || list.length >= 2);
  // "held a track 1.5 dialogue": what the text says of the main meeting's own line, which is a track by itself then.
  const own = drafts.find(({ number, span }) => number !== null && isToldIn(report, main, span)) ?? null;
  const others = own ? drafts.filter((draft) => draft !== own) : drafts;
  const stated = statedTracks(report, others, { posts, principals }, context);
  if (kept.length + stated.length < (own ? 1 : 2)) return [];
  const tracks = kept.map(([key, list]) =>
    trackOf(report, key, list, key === MAIN ? (own?.number ?? null) : null),
  );
  coordinate(report, kept, tracks);
  const [first] = tracks;
  for (const { track, coordinated } of stated) {
    if (coordinated && first) {
      track.coordinatedWith.push(first.id);
      first.coordinatedWith.push(track.id);
    }
    tracks.push(track);
  }
  return tracks;
}

/** Keys of the lines that no ministry gives its name. */
const MAIN = "main";
const OTHERS = "others";
const LABELS: ReadonlyMap<string, string> = new Map([
  [MAIN, "main line of talks"],
  [OTHERS, "talks with others"],
]);

/** Events by the line of talks that they are of, the main meeting's first. */
function linesOfTalks(
  events: readonly Event[],
  main: Event,
  posts: ReadonlySet<string>,
  principals: ReadonlySet<string>,
): Map<string, Event[]> {
  const members = seated(main);
  const lines = new Map([[MAIN, [main]]]);
  for (const event of events) {
    if (event === main || !DIPLOMATIC.has(event.type)) continue;
    const key = lineOf(event, members, posts, principals);
    const known = key === null ? undefined : lines.get(key);
    if (known) known.push(event);
    else if (key !== null) lines.set(key, [event]);
  }
  return lines;
}

/** The key of an event's line; null where it is of none. */
function lineOf(
  event: Event,
  members: ReadonlySet<string>,
  posts: ReadonlySet<string>,
  principals: ReadonlySet<string>,
): string | null {
  const own = event.participants.map((party) => party.represents);
  if (own.length === 0) return event.type === "process" && event.status === "planned" ? MAIN : null;
  const inside = own.filter((entity) => members.has(entity));
  if (!inside.some((entity) => principals.has(entity))) return null;
  if (inside.length < own.length) return OTHERS;
  if (inside.length < 2) return null;
  const other = event.participants
    .map((party) => party.post)
    .find((post) => post !== null && !posts.has(post));
  return ministryOf(event) ?? (other ? portfolio(other) : MAIN);
}

/** The track of a line; its events get it and a series: a name that the text gives stands, the others are a series by R18. */
function trackOf(report: Report, key: string, list: readonly Event[], number: TrackDraft["number"]): Track {
  const label = LABELS.get(key);
  const first = list[0]?.meta.evidence[0];
  const id = recordId("track", report.doc.sha256, first?.start ?? 0, first?.end ?? 0, key);
  const evidence = list
    .flatMap((event) => event.meta.evidence.slice(0, key === MAIN ? 6 : 3))
    .sort((a, b) => a.start - b.start);
  const series = seriesOf(id);
  for (const event of list) {
    event.track = id;
    event.series ??= series;
  }
  return {
    id,
    label: label ?? `${key} line`,
    number: number ?? 1,
    members: [...new Set(list.flatMap((event) => [...seated(event)]))].sort(),
    series: [...new Set(list.map((event) => event.series ?? series))].sort(),
    coordinatedWith: [],
    meta: metaFrom(evidence, {
      rule: number === null ? "R18" : "R17",
      kind: "inferred",
      from: list.map((event) => event.id),
      record: "track",
      reasons: [`tracks:${label === undefined ? "ministry" : key}`],
    }),
  };
}

const seriesOf = (track: string): string => track.replace("track:", "series:");

/** The tracks that the text names as such. Of officials of another post than the main meeting's it is the principals' own (R18). */
function statedTracks(
  report: Report,
  drafts: readonly TrackDraft[],
  main: { readonly posts: ReadonlySet<string>; readonly principals: ReadonlySet<string> },
  context: VoiceContext,
): { track: Track; coordinated: boolean }[] {
  return drafts.flatMap((draft) => {
    const named = partiesBehind(report, draft.members, null, draft.span, context).filter(
      (member) => !/^(armed_group|unspecified_group|population)/.test(member),
    );
    const isTheirs = draft.post !== null && !main.posts.has(draft.post) && named.length === 0;
    const members = isTheirs ? [...main.principals].sort() : named;
    if (members.length < 2) return [];
    const id = recordId("track", report.doc.sha256, draft.span.start, draft.span.end, "stated");
    const track: Track = {
      id,
      label: draft.label,
      number: draft.number ?? 1,
      members,
      series: [seriesOf(id)],
      coordinatedWith: [],
      meta: metaFrom([evidenceOf(report, draft.span.start, draft.span.end)], {
        rule: draft.number === null ? "R17" : null,
        record: "track",
        reasons: ["tracks:stated"],
      }),
    };
    return [{ track, coordinated: draft.coordinated }];
  });
}

/** Whether words stand in what tells of an event, and not as what it was beside: "on the sidelines of a track 1.5 dialogue". */
const isToldIn = ({ text }: Report, { meta }: Event, { start, end }: TextSpan): boolean =>
  meta.evidence.some((evidence) => evidence.start < end && evidence.end > start) &&
  !/\b(?:of|at|before|after|during|beside) (?:an? |the |their )?$/.test(
    text.slice(Math.max(0, start - 24), start),
  );

const seated = (event: Event): Set<string> =>
  new Set(event.participants.filter((party) => party.seat !== "no").map((party) => party.represents));
const portfolio = (post: string): string => post.replace(/_minister$/, "");

/** The ministry that an event without posts names ("the four countries' defense ministries"). */
function ministryOf(event: Event): string | null {
  for (const { quote } of event.meta.evidence) {
    const match = /\b(defen[cs]e|foreign|interior|energy|finance|trade) minist/i.exec(quote);
    if (match?.[1] && event.participants.every((party) => party.post === null))
      return match[1].toLowerCase().replace("defense", "defence");
  }
  return null;
}

/** `coordinatedWith` only where the text says so: the words stand between evidence of two tracks. */
function coordinate(
  report: Report,
  kept: readonly (readonly [string, readonly Event[]])[],
  tracks: readonly Track[],
): void {
  for (const match of report.text.matchAll(COORDINATION)) {
    const at = match.index;
    const sentence = report.analysed.sentences.find((one) => one.start <= at && one.end >= at);
    if (!sentence) continue;
    const index = kept.findIndex(
      ([key, list]) =>
        key !== MAIN &&
        list.some((event) =>
          event.meta.evidence.some((evidence) => evidence.start >= at && evidence.end <= sentence.end + 1),
        ),
    );
    const main = tracks[0];
    const other = tracks[index];
    if (index > 0 && main && other) {
      other.coordinatedWith.push(main.id);
      main.coordinatedWith.push(other.id);
    }
  }
}
