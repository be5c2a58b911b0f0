/** `readout series`: the series of meetings that are kept, and which changed their members (R29). */
import { driftLines, type Event } from "@readout/core";
import { mergedEvents, type ToldSeries, toldSeries } from "@readout/store";
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
    const book = new Map(events.map(({ id, event }) => [id, event]));
    const answers = toldSeries(events, flags.changed).map(
      (series): Answer => ({ json: series, reading: read(series, book, name) }),
    );
    return printAnswers(answers, "no such series are kept", flags, io);
  });
}

function read(
  { series, meetings }: ToldSeries,
  book: ReadonlyMap<string, Event>,
  name: (id: string) => string,
): string[] {
  return [
    `SERIES ${series.split(" ").map(name).join(", ")}: ${meetings.length} meetings`,
    ...meetings.flatMap(({ id, drift }) => [
      `• ${eventLine(book.get(id) as Event, name)}`,
      `  ${id}`,
      ...(drift === null
        ? []
        : [`    since then: ${driftLines(drift, name).join("; ") || "nothing changed"}`]),
    ]),
  ];
}
