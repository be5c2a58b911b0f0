/** `readout commitments`: what was agreed or pledged, and what came of it (R28). */
import { type Commitment, type Event, type FollowUp, followUps } from "@readout/core";
import type { Stored } from "@readout/store";
import { dueOf } from "../briefing/briefing.ts";
import { allPages } from "../database/all-pages.ts";
import type { Archive } from "../database/archive.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { knownActors, seatedBy } from "../database/known-actors.ts";
import { withArchive } from "../database/open-archive.ts";
import { type Answer, printAnswers } from "../database/print-answer.ts";
import { type RecordFlags, recordFilters } from "../database/record-flags.ts";
import { dateGiven } from "../database/window-flags.ts";
import type { Io } from "../io.ts";

/** The flags of `commitments`; without `asOf` all that is kept counts, and nothing is called overdue. */
export interface CommitmentsFlags extends DatabaseFlags, RecordFlags {
  readonly asOf?: string;
}

/** Later than any event: without a date of the user's own, none is left out. */
const EVER = "9999-12-31";

/** Prints each commitment with its state and the events that may have fulfilled it. */
export async function runCommitments(flags: CommitmentsFlags, io: Io): Promise<number> {
  const asOf = flags.asOf === undefined ? null : dateGiven("--as-of", flags.asOf);
  return withArchive(flags, async (archive) => {
    const filters = await recordFilters(archive, flags);
    const found = await allPages((page) => archive.commitments({ ...filters, ...page }));
    const later = laterEvents(archive);
    const answers: Answer[] = [];
    for (const stored of found) {
      const followUp = await followUpOf(archive, stored, asOf, later);
      const { name } = await knownActors(archive, [stored.document]);
      answers.push({
        json: { document: stored.document, commitment: stored.record, followUp },
        reading: read(stored, followUp, name),
      });
    }
    return printAnswers(answers, "no such commitments are kept", flags, io);
  });
}

async function followUpOf(
  archive: Archive,
  { document, record }: Stored<Commitment>,
  asOf: string | null,
  later: (parties: readonly string[]) => Promise<readonly Event[]>,
): Promise<FollowUp> {
  const dossier = await archive.dossier(document);
  const [followUp] = followUps([record], await later(record.parties), asOf ?? EVER, {
    events: dossier?.events ?? [],
    statements: dossier?.statements ?? [],
    documents: dossier?.documents ?? [],
    actors: dossier?.actors ?? [],
  }) as [FollowUp];
  if (asOf !== null || followUp.state !== "overdue") return followUp;
  return {
    ...followUp,
    state: "open",
    reason: "nothing that could be it is kept; --as-of tells whether it is overdue",
  };
}

/** The events in which all of some parties took part; many commitments are of the same few, so each set is asked for once. */
function laterEvents(archive: Archive): (parties: readonly string[]) => Promise<readonly Event[]> {
  const kept = new Map<string, Promise<readonly Event[]>>();
  const find = async (party: readonly string[]): Promise<readonly Event[]> => {
    const found = await allPages((page) => archive.events({ party, ...page }));
    const known = await knownActors(
      archive,
      found.map(({ document }) => document),
    );
    return seatedBy(known, found);
  };
  return (parties) => {
    // A commitment of nobody is followed by nothing sure: every event of the database would be a candidate.
    if (parties.length === 0) return Promise.resolve([]);
    const key = [...parties].sort().join(" ");
    const events = kept.get(key) ?? find(parties);
    kept.set(key, events);
    return events;
  };
}

function read(
  { document, record }: Stored<Commitment>,
  followUp: FollowUp,
  name: (id: string) => string,
): string[] {
  const parties = record.parties.length === 0 ? "parties unknown" : record.parties.map(name).join(", ");
  return [
    `• ${followUp.state.toUpperCase()}  ${parties} ${record.status}: ${record.content.quote}${dueOf(record)}`,
    `  made ${followUp.madeOn ?? "at an unknown date"}; ${followUp.reason}`,
    `  ${record.id}  ${document}`,
    ...followUp.candidates.map(
      ({ event, score, reasons }) => `    ${event} (${Math.round(score * 100)} %: ${reasons.join(", ")})`,
    ),
  ];
}
