/** Takes meetings, gives those that are of one series each, and how its members changed (R29). */
import { actorSlug } from "../../ids.ts";
import { byText } from "../../meeting/canonical.ts";
import type { DelegationOptions } from "../../meeting/delegations.ts";
import { formatOf } from "../../meeting/format.ts";
import { partition } from "../../meeting/partition.ts";
import { spanOf } from "../../meeting/window.ts";
import type { Event } from "../../records/event.ts";
import { groupBy } from "../group-by.ts";
import { drift, type MeetingDrift, namedIn, namesClaimed, sameSeries } from "./drift.ts";

/** A meeting of a series and what changed since the one before; null for the first. */
export interface SeriesMeeting {
  readonly event: Event;
  readonly drift: MeetingDrift | null;
}

/** Meetings of one series by date: of a named format (`format`), of a stated series, of a format that has a name in their texts alone, or of the same principals. */
export interface MeetingSeries {
  readonly key: string;
  readonly meetings: readonly SeriesMeeting[];
  readonly rule: "R29";
}

/**
 * The series with at least two dated meetings that took place, by key. A meeting of two named formats is in both. Series
 * of the same principals need half of all members in common from one to the next. Time grows with the number of
 * meetings. Source: R29, R6.
 */
export function seriesOf(events: readonly Event[], options: DelegationOptions = {}): MeetingSeries[] {
  const held = [...new Map(events.map((one) => [one.id, one])).values()].filter(
    ({ status, when }) =>
      (status === "occurred" || status === "ongoing") && Number.isFinite(spanOf(when?.edtf ?? null).low),
  );
  return [...groupBy(held, (event) => keysOf(event, options))]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([key, list]) => runs(key, list.sort(byDate), options))
    .filter(({ meetings }) => meetings.length > 1);
}

function keysOf(event: Event, options: DelegationOptions): string[] {
  const { principals } = partition(event, options);
  return [
    ...(event.series === null ? [] : [event.series]),
    ...namedIn(event, formatOf(event, undefined, options)),
    // What the text names as the series is no second one under the format's name.
    ...namesClaimed(event)
      .filter((name) => actorSlug("series", name) !== event.series)
      .map((name) => actorSlug("format", name)),
    ...(principals.length > 1 ? [principals.join(" ")] : []),
  ];
}

/** A named format goes on whatever its members; of the same principals a series ends where too few are common. */
function runs(key: string, events: readonly Event[], options: DelegationOptions): MeetingSeries[] {
  const all: SeriesMeeting[][] = [];
  let before: Event | null = null;
  for (const event of events) {
    if (before !== null && sameSeries(before, event, options) === "yes")
      all.at(-1)?.push({ event, drift: drift(before, event, options) });
    else all.push([{ event, drift: null }]);
    before = event;
  }
  return all.map((meetings) => ({ key, meetings, rule: "R29" }));
}

const byDate = (a: Event, b: Event): number =>
  spanOf(a.when?.edtf ?? null).low - spanOf(b.when?.edtf ?? null).low || byText(a.id, b.id);
