/** Takes assembled events, gives tracks: series of contacts side by side with a principal in common (R17, R18). */
import { type Event, recordId, type Track } from "@readout/core";
import type { Report } from "../report.ts";
import { metaFrom } from "./meta.ts";

const DIPLOMATIC = new Set([
  "meeting",
  "call",
  "invitation",
  "membership_change",
  "process",
  "agreement",
  "signature",
  "visit",
]);
const COORDINATION = /\b(?:in (?:close )?coordination with|coordinated with|in parallel with)\b/g;

/**
 * Tracks of a report with at least two lines of talks: the main meeting's, those of other ministries of the same states,
 * and those in which one of its parties deals with others. A single line is no track: an empty list.
 */
export function assembleTracks(report: Report, events: readonly Event[], main: Event | null): Track[] {
  if (main?.type !== "meeting") return [];
  const members = seated(main);
  const posts = new Set(main.participants.map((party) => party.post).filter((post) => post !== null));
  const lines = new Map<string, Event[]>();
  const put = (key: string, event: Event): void => {
    const known = lines.get(key);
    if (known) known.push(event);
    else lines.set(key, [event]);
  };
  put("main", main);
  for (const event of events) {
    if (event === main || !DIPLOMATIC.has(event.type)) continue;
    const own = event.participants.map((party) => party.represents);
    const outside = own.filter((entity) => !members.has(entity));
    const inside = own.filter((entity) => members.has(entity));
    if (own.length === 0) {
      if (event.type === "process" && event.status === "planned") put("main", event);
      continue;
    }
    const other = event.participants
      .map((party) => party.post)
      .find((post) => post !== null && !posts.has(post));
    if (outside.length === 0 && inside.length >= 2)
      put(ministryOf(event) ?? (other ? portfolio(other) : "main"), event);
    else if (inside.length >= 1 && outside.length >= 1) put("others", event);
  }
  const kept = [...lines].filter(([key, list]) => key === "main" || list.length >= 1);
  if (kept.length < 2) return [];
  const tracks = kept.map(([key, list]): Track => {
    const evidence = list
      .flatMap((event) => event.meta.evidence.slice(0, key === "main" ? 6 : 3))
      .sort((a, b) => a.start - b.start);
    const first = list[0]?.meta.evidence[0];
    const id = recordId("track", report.doc.sha256, first?.start ?? 0, first?.end ?? 0, key);
    return {
      id,
      label: key === "main" ? "main line of talks" : key === "others" ? "talks with others" : `${key} line`,
      number: 1,
      members: [
        ...new Set(
          list.flatMap((event) =>
            event.participants.filter((party) => party.seat !== "no").map((party) => party.represents),
          ),
        ),
      ].sort(),
      series: [id.replace("track:", "series:")],
      coordinatedWith: [],
      meta: metaFrom(evidence, {
        rule: "R18",
        kind: "inferred",
        from: list.map((event) => event.id),
        score: 0.7,
      }),
    };
  });
  kept.forEach(([, list], index) => {
    for (const event of list) {
      event.track = (tracks[index] as Track).id;
      event.series = (tracks[index] as Track).series[0] ?? null;
    }
  });
  coordinate(report, kept, tracks);
  return tracks;
}

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
        key !== "main" &&
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
