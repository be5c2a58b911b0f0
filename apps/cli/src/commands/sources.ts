/** `readout sources`: what several reports tell of, how many sources that makes, and where they differ (R30). */
import { mergedEvents } from "@readout/store";
import { eventLine } from "../briefing/event-line.ts";
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
    const answers: Answer[] = copies.map((copy) => ({
      json: { copy },
      reading: [
        `• ${copy.document} reprints ${copy.of} (${Math.round(100 * copy.contained)} % of its words)`,
      ],
    }));
    for (const { event, witnesses, conflicts, sources, links } of events) {
      if (witnesses.length < 2) continue;
      const ids = witnesses.map(({ id }) => id);
      answers.push({
        json: { id: event.id, sources, witnesses: ids, event, conflicts, links },
        reading: [
          `• ${eventLine(event, name)}`,
          `  ${sources.length} ${sources.length === 1 ? "source" : "sources"}: ${sources.map((docs) => docs.join(" = ")).join(", ")}`,
          `  ${ids.join(", ")}`,
          ...conflicts.map(
            ({ field, values }) =>
              `  ${field}: ${values.map(({ value, documents }) => `${value} (${documents.join(", ")})`).join(" or ")}`,
          ),
        ],
      });
    }
    return printAnswers(answers, "nothing is told by several reports", flags, io);
  });
}
