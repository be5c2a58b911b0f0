/** Takes merged events, gives the series of meetings among them and how their members changed (R29). */
import { type MeetingDrift, type MeetingSeries, seriesOf } from "@readout/core";
import type { ToldEvent } from "./merged-events.ts";

/** A meeting of a series: who came and who stayed away since the one before, by entity. */
export interface ToldMeeting {
  readonly id: string;
  /** EDTF; null where unknown. */
  readonly when: string | null;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Null for the first. */
  readonly drift: MeetingDrift | null;
}

/** A series as it is told: `series` is the id of a named format, that of a stated series, or the principals. */
export interface ToldSeries {
  readonly series: string;
  readonly meetings: readonly ToldMeeting[];
}

/** The series among merged events; with `changed` only those to which somebody came or from which somebody stayed away. */
export function toldSeries(events: readonly ToldEvent[], changed = false): ToldSeries[] {
  const all = seriesOf(events.map(({ event }) => event)).map(told);
  return changed ? all.filter(({ meetings }) => meetings.some(hasChanged)) : all;
}

const told = ({ key, meetings }: MeetingSeries): ToldSeries => ({
  series: key,
  meetings: meetings.map(({ event, drift }) => ({
    id: event.id,
    when: event.when?.edtf ?? null,
    added: drift?.added.map(({ entity }) => entity) ?? [],
    dropped: drift?.dropped.map(({ entity }) => entity) ?? [],
    drift,
  })),
});

const hasChanged = ({ added, dropped }: ToldMeeting): boolean => added.length + dropped.length > 0;
