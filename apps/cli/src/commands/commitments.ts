/** `readout commitments`: what was agreed or pledged, and what came of it (R28). */
import { type Commitment, type FollowUp, followUps } from "@readout/core";
import type { Stored, Workspace } from "@readout/store";
import { dueOf } from "../briefing/briefing.ts";
import { allPages } from "../database/all-pages.ts";
import type { DatabaseFlags } from "../database/database-flags.ts";
import { knownActors, seatedBy } from "../database/known-actors.ts";
import { withWorkspace } from "../database/open-workspace.ts";
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
  return withWorkspace(flags, async (workspace) => {
    const filters = await recordFilters(workspace, flags);
    const found = await allPages((page) => workspace.commitments({ ...filters, ...page }));
    const answers: Answer[] = [];
    for (const stored of found) {
      const followUp = await followUpOf(workspace, stored, asOf);
      const { name } = await knownActors(workspace, [stored.document]);
      answers.push({
        json: { document: stored.document, commitment: stored.record, followUp },
        reading: read(stored, followUp, name),
      });
    }
    return printAnswers(answers, "no such commitments are kept", flags, io);
  });
}

async function followUpOf(
  workspace: Workspace,
  { document, record }: Stored<Commitment>,
  asOf: string | null,
): Promise<FollowUp> {
  const dossier = await workspace.dossier(document);
  // A commitment of nobody is followed by nothing sure: every event of the database would be a candidate.
  const later =
    record.parties.length === 0
      ? []
      : await allPages((page) => workspace.events({ party: record.parties, ...page }));
  const known = await knownActors(
    workspace,
    later.map((event) => event.document),
  );
  const [followUp] = followUps([record], seatedBy(known, later), asOf ?? EVER, {
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
