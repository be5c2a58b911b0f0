/** `readout timeline`: the meetings of a series or of parties by date, and what changed from one to the next. */
import {
  clusterEvents,
  drift,
  type EventCluster,
  type MeetingDrift,
  sameSeries,
  spanOf,
} from "@readout/core";
import { driftLines } from "../briefing/drift-lines.ts";
import { eventLine } from "../briefing/event-line.ts";
import { allPages } from "../database/all-pages.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { knownActors, seatedBy } from "../database/known-actors.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import type { Io } from "../io.ts";
import { Problem } from "../problem.ts";

/** The flags of `timeline`. `series` is a format's name ("trilateral"), notation ("2+2") or the id of a named one. */
export interface TimelineFlags extends DatabaseFlags, RecordFlags {
  readonly series?: string;
}

const MEETINGS = ["meeting", "call", "visit"];

/** Prints the events, oldest first, those of several documents once (R30), each with its drift from the one before (R29). */
export async function runTimeline(flags: TimelineFlags, io: Io): Promise<number> {
  if (flags.party === undefined && flags.series === undefined)
    throw new Problem(
      "use",
      "expected --party or --series; name the parties, or the format as its meetings have it",
    );
  return withArchive(flags, async (archive) => {
    const filters = await recordFilters(archive, { ...flags, type: flags.type ?? MEETINGS });
    const format = flags.series === undefined ? {} : { format: [flags.series] };
    const found = await allPages((page) => archive.events({ ...filters, ...format, ...page }));
    const known = await knownActors(
      archive,
      found.map(({ document }) => document),
    );
    const documents = new Map(found.map(({ document, record }) => [record.id, document]));
    const answers: Answer[] = [];
    let before: EventCluster | null = null;
    for (const cluster of clusterEvents(seatedBy(known, found)).sort(byDate)) {
      const { event, witnesses, conflicts } = cluster;
      const changed: Drifted | null = before && held(cluster) ? driftBetween(before, cluster) : null;
      answers.push({
        json: {
          id: event.id,
          documents: [...new Set(witnesses.flatMap(({ id }) => documents.get(id) ?? []))],
          witnesses: witnesses.map(({ id }) => id),
          event,
          conflicts,
          drift: changed,
        },
        reading: [
          `• ${eventLine(event, known.name)}`,
          `  ${witnesses.map(({ id }) => id).join(", ")}`,
          ...conflicts.map(({ field }) => `  the reports differ in ${field}`),
          ...(changed ? readDrift(changed, known.name) : []),
        ],
      });
      if (held(cluster)) before = cluster;
    }
    return printAnswers(answers, "no such meetings are kept", flags, io);
  });
}

/** A drift, from which event, and whether the two are known to be of one series. */
interface Drifted extends MeetingDrift {
  readonly from: string;
  readonly sameSeries: "yes" | "no" | "unknown";
}

/** What was only planned, and what has no date, is next to nothing. */
const held = ({ event }: EventCluster): boolean =>
  (event.status === "occurred" || event.status === "ongoing") &&
  Number.isFinite(spanOf(event.when?.edtf ?? null).low);

const driftBetween = (from: EventCluster, to: EventCluster): Drifted => ({
  from: from.event.id,
  sameSeries: sameSeries(from.event, to.event),
  ...drift(from.event, to.event),
});

function readDrift(changed: Drifted, name: (id: string) => string): string[] {
  const unsure = { yes: "", unknown: " (it may be of another series)", no: " (of another series)" };
  const lines = driftLines(changed, name);
  return [
    `    since the one before${unsure[changed.sameSeries]}: ${lines.length === 0 ? "nothing changed" : lines.join("; ")}`,
  ];
}

const byDate = ({ event: a }: EventCluster, { event: b }: EventCluster): number => {
  const [x, y] = [spanOf(a.when?.edtf ?? null), spanOf(b.when?.edtf ?? null)];
  // Without a date both ends are infinite: those come last.
  const [first, second] = [x, y].map(({ low, high }) => (Number.isFinite(low) ? low : high)) as [
    number,
    number,
  ];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? -1 : 1;
};
