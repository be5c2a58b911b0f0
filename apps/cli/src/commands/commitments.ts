/** `readout commitments`: what was agreed or pledged, and what came of it (R28). */
import { allPages, knownActors, type LedgerEntry, ledger } from "@readout/store";
import { dueOf } from "../briefing/briefing.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import { dateGiven } from "../database/window-flags.ts";
import type { Io } from "../io.ts";

/** The flags of `commitments`; without `asOf` all that is kept counts, and nothing is called overdue. */
export interface CommitmentsFlags extends DatabaseFlags, RecordFlags {
  readonly asOf?: string;
}

/** Prints each commitment with its state and the events that may have fulfilled it. */
export async function runCommitments(flags: CommitmentsFlags, io: Io): Promise<number> {
  const asOf = flags.asOf === undefined ? null : dateGiven("--as-of", flags.asOf);
  return withArchive(flags, async (archive) => {
    const filters = await recordFilters(archive, flags);
    const found = await allPages((page) => archive.commitments({ ...filters, ...page }));
    const { name } = await knownActors(
      archive,
      found.map(({ document }) => document),
    );
    const entries = await ledger(archive, found, asOf);
    const answers = entries.map(
      (entry): Answer => ({
        json: { ...entry },
        reading: read(entry, name),
      }),
    );
    return printAnswers(answers, "no such commitments are kept", flags, io);
  });
}

function read(
  { document, commitment: record, followUp, reprints }: LedgerEntry,
  name: (id: string) => string,
): string[] {
  const parties = record.parties.length === 0 ? "parties unknown" : record.parties.map(name).join(", ");
  return [
    `• ${followUp.state.toUpperCase()}  ${parties} ${record.status}: ${record.content.quote}${dueOf(record)}`,
    `  made ${followUp.madeOn ?? "at an unknown date"}; ${followUp.reason}`,
    `  ${record.id}  ${document}${reprints.length === 0 ? "" : `, reprinted by ${reprints.join(", ")}`}`,
    ...followUp.candidates.map(
      ({ event, score, reasons }) => `    ${event} (${Math.round(score * 100)} %: ${reasons.join(", ")})`,
    ),
  ];
}
