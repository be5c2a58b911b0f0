/** `readout sources`: what several reports tell of, how many sources that makes, and where they differ (R30). */
import { mergedEvents, type ToldEvent } from "@readout/store";
import { eventLine } from "../briefing/event-line.ts";
import { reprintLine } from "../briefing/reprint-line.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import type { Io } from "../io.ts";

/** The flags of `sources`. */
export interface SourcesFlags extends DatabaseFlags, RecordFlags {}

/** Prints the reprints, then each event that more than one record tells of, with its sources and conflicts. */
export async function runSources(flags: SourcesFlags, io: Io): Promise<number> {
  return withArchive(flags, async (archive) => {
    const { events, copies, name } = await mergedEvents(archive, await recordFilters(archive, flags));
    const answers = copies.map((copy): Answer => ({ json: { copy }, reading: [`• ${reprintLine(copy)}`] }));
    for (const told of events.filter(({ witnesses }) => witnesses.length > 1))
      answers.push({ json: told, reading: read(told, name) });
    return printAnswers(answers, "nothing is told by several reports", flags, io);
  });
}

function read({ event, sources, witnesses, conflicts }: ToldEvent, name: (id: string) => string): string[] {
  return [
    `• ${eventLine(event, name)}`,
    `  ${sources.length} ${sources.length === 1 ? "source" : "sources"}: ${sources.map((docs) => docs.join(" = ")).join(", ")}`,
    `  ${witnesses.join(", ")}`,
    ...conflicts.map(
      ({ field, values }) =>
        `  ${field}: ${values.map(({ value, documents }) => `${value} (${documents.join(", ")})`).join(" or ")}`,
    ),
  ];
}
