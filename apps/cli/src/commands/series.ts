/** `readout series`: the series of meetings that are kept, and which changed their members (R29). */
import { driftLines, type MeetingSeries, seriesOf } from "@readout/core";
import { mergedEvents } from "@readout/store";
import { eventLine } from "../briefing/event-line.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import type { Io } from "../io.ts";

/** The flags of `series`; with `changed` only those to which somebody came or from which somebody stayed away. */
export interface SeriesFlags extends DatabaseFlags, RecordFlags {
  readonly changed?: boolean;
}

/** Prints each series with its meetings by date, those of several reports once, and what changed between them. */
export async function runSeries(flags: SeriesFlags, io: Io): Promise<number> {
  return withArchive(flags, async (archive) => {
    const { events, name } = await mergedEvents(archive, await recordFilters(archive, flags));
    const all = seriesOf(events.map(({ event }) => event));
    const shown = flags.changed ? all.filter(hasChanged) : all;
    return printAnswers(
      shown.map((series) => answerOf(series, name)),
      "no such series are kept",
      flags,
      io,
    );
  });
}

const hasChanged = ({ meetings }: MeetingSeries): boolean =>
  meetings.some(({ drift }) => drift !== null && drift.added.length + drift.dropped.length > 0);

function answerOf(series: MeetingSeries, name: (id: string) => string): Answer {
  return {
    json: {
      series: series.key,
      meetings: series.meetings.map(({ event, drift }) => ({
        id: event.id,
        when: event.when?.edtf ?? null,
        added: drift?.added.map(({ entity }) => entity) ?? [],
        dropped: drift?.dropped.map(({ entity }) => entity) ?? [],
        drift,
      })),
    },
    reading: [
      `SERIES ${series.key.split(" ").map(name).join(", ")}: ${series.meetings.length} meetings`,
      ...series.meetings.flatMap(({ event, drift }) => [
        `• ${eventLine(event, name)}`,
        `  ${event.id}`,
        ...(drift === null
          ? []
          : [`    since then: ${driftLines(drift, name).join("; ") || "nothing changed"}`]),
      ]),
    ],
  };
}
