/** Takes filters of events, gives the meetings by date, those of several reports once, and what changed between them. */
import {
  drift,
  type MeetingDrift,
  type ParallelTracks,
  parallelTracks,
  sameSeries,
  spanOf,
} from "@readout/core";
import type { RecordFilters } from "../queries/filters.ts";
import type { EventSource } from "./meetings-found.ts";
import { mergedEvents, type ToldEvent } from "./merged-events.ts";

/** What changed since an earlier meeting, and whether the two are known to be of one series. */
export interface TimelineDrift extends MeetingDrift {
  /** Id of the event that it is compared with. */
  readonly from: string;
  readonly sameSeries: "yes" | "no" | "unknown";
}

/** A meeting on the timeline. */
export interface TimelineEntry extends ToldEvent {
  /** The series that it belongs to: that of an earlier meeting here, else the one that the text states, else its own id (R29). */
  readonly series: string;
  /** Null for the first meeting, and for one that isn't known to have been held on a day. */
  readonly drift: TimelineDrift | null;
}

/** Meetings oldest first, those without a date last. `more`: there are events beyond the ones that were looked at. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly tracks: readonly ParallelTracks[];
  readonly name: (id: string) => string;
  readonly more: boolean;
}

/**
 * The timeline of what the filters find, the latest `most` events of it: one entry for each event however many
 * documents tell of it (R30), each with its drift from the last one of its series, else from the one held before it
 * (R29), and the series that run beside each other (R18).
 */
export async function timeline(
  workspace: EventSource,
  filters: RecordFilters,
  most?: number,
): Promise<Timeline> {
  const { events, tracks, name, more } = await mergedEvents(workspace, filters, most);
  const entries: TimelineEntry[] = [];
  let before: ToldEvent | null = null;
  /** The last meeting of each series so far. */
  const latest = new Map<string, ToldEvent>();
  for (const told of [...events].sort(byDate)) {
    const known = [...latest].reverse().find(([, { event }]) => sameSeries(event, told.event) === "yes");
    // What one text calls a series has that text's own id.
    const series = known?.[0] ?? told.event.series ?? told.id;
    const since: ToldEvent | null = known?.[1] ?? before;
    entries.push({ ...told, series, drift: since && held(told) ? driftBetween(since, told) : null });
    if (!held(told)) continue;
    before = told;
    // Set anew, so that the series met last is looked at first.
    latest.delete(series);
    latest.set(series, told);
  }
  return {
    entries,
    tracks: parallelTracks(
      entries.map(({ event, series }) => ({ ...event, series })),
      { tracks },
    ),
    name,
    more,
  };
}

/** What was only planned, and what has no date, is next to nothing. */
const held = ({ event }: ToldEvent): boolean =>
  (event.status === "occurred" || event.status === "ongoing") &&
  Number.isFinite(spanOf(event.when?.edtf ?? null).low);

const driftBetween = (from: ToldEvent, to: ToldEvent): TimelineDrift => ({
  from: from.event.id,
  sameSeries: sameSeries(from.event, to.event),
  ...drift(from.event, to.event),
});

const byDate = ({ event: a }: ToldEvent, { event: b }: ToldEvent): number => {
  const [x, y] = [spanOf(a.when?.edtf ?? null), spanOf(b.when?.edtf ?? null)];
  // Without a date both ends are infinite: those come last.
  const [first, second] = [x, y].map(({ low, high }) => (Number.isFinite(low) ? low : high)) as [
    number,
    number,
  ];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
};
