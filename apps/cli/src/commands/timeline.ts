/** `readout timeline`: the meetings of a series or of parties by date, and what changed from one to the next. */
import { driftLines, type ParallelTracks } from "@readout/core";
import { type TimelineDrift, timeline } from "@readout/store";
import { eventLine } from "../briefing/event-line.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** The flags of `timeline`. `series` is a format's name ("trilateral"), notation ("2+2") or the id of a named one. */
export interface TimelineFlags extends DatabaseFlags, RecordFlags {
  readonly series?: string;
}

/** Prints the events, oldest first, those of several documents once (R30), each with its drift from the one before (R29). */
export async function runTimeline(flags: TimelineFlags, io: Io): Promise<number> {
  if (flags.party === undefined && flags.series === undefined)
    throw new Problem(
      "use",
      "expected --party or --series; name the parties, or the format as its meetings have it",
    );
  return withArchive(flags, async (archive) => {
    const filters = await recordFilters(archive, flags);
    const format = flags.series === undefined ? {} : { format: [flags.series] };
    const { entries, tracks, name } = await timeline(archive, { ...filters, ...format });
    const answers = entries.map(
      (entry): Answer => ({
        json: entry,
        reading: [
          `• ${eventLine(entry.event, name)}`,
          `  ${entry.witnesses.join(", ")}`,
          ...entry.conflicts.map(({ field }) => `  the reports differ in ${field}`),
          ...(entry.drift ? readDrift(entry.drift, name) : []),
          ...coordinatedWith(entry.series, tracks).map(
            (series) => `    in coordination with the talks of ${series}`,
          ),
        ],
      }),
    );
    return printAnswers(answers, "no such meetings are kept", flags, io);
  });
}

/** The series that a text calls coordinated with one (R18). */
const coordinatedWith = (series: string, tracks: readonly ParallelTracks[]): string[] =>
  tracks
    .filter(({ coordinated, between }) => coordinated && between.includes(series))
    .flatMap(({ between }) => between.filter((one) => one !== series));

function readDrift(changed: TimelineDrift, name: (id: string) => string): string[] {
  const since = {
    yes: "the last of its series",
    unknown: "the one before (it may be of another series)",
    no: "the one before (of another series)",
  };
  const lines = driftLines(changed, name);
  return [
    `    since ${since[changed.sameSeries]}: ${lines.length === 0 ? "nothing changed" : lines.join("; ")}`,
  ];
}
