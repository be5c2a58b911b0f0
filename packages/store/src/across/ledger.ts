/** Takes stored commitments and a day to judge by, gives what came of each (R28). */
import { type Commitment, type Event, type FollowUp, followUps } from "@readout/core";
import type { Stored } from "../queries/records.ts";
import { allPages } from "./all-pages.ts";
import { type EventSource, knownActors, seatedBy } from "./known-actors.ts";

/** A commitment, and what came of it. */
export interface LedgerEntry {
  readonly document: string;
  readonly commitment: Commitment;
  readonly followUp: FollowUp;
}

/** Later than any event: without a date of the reader's own, none is left out. */
const EVER = "9999-12-31";

/**
 * The state of each commitment at `asOf` (EDTF), in the order given, with the later events that may have fulfilled it,
 * each set of parties' latest `most` events among them. Without `asOf` all that is kept counts, and nothing is called
 * overdue.
 */
export async function ledger(
  workspace: EventSource,
  commitments: readonly Stored<Commitment>[],
  asOf: string | null = null,
  most = Number.POSITIVE_INFINITY,
): Promise<LedgerEntry[]> {
  const later = laterEvents(workspace, most);
  const entries: LedgerEntry[] = [];
  for (const { document, record } of commitments) {
    const dossier = await workspace.dossier(document);
    const [followUp] = followUps([record], await later(record.parties), asOf ?? EVER, {
      events: dossier?.events ?? [],
      statements: dossier?.statements ?? [],
      documents: dossier?.documents ?? [],
      actors: dossier?.actors ?? [],
    }) as [FollowUp];
    entries.push({ document, commitment: record, followUp: asOf === null ? notOverdue(followUp) : followUp });
  }
  return entries;
}

function notOverdue(followUp: FollowUp): FollowUp {
  if (followUp.state !== "overdue") return followUp;
  return {
    ...followUp,
    state: "open",
    reason: "nothing that could be it is kept; a day to judge by tells whether it is overdue",
  };
}

/** The events in which all of some parties took part; many commitments are of the same few, so each set is asked for once. */
function laterEvents(
  workspace: EventSource,
  most: number,
): (parties: readonly string[]) => Promise<readonly Event[]> {
  const kept = new Map<string, Promise<readonly Event[]>>();
  const find = async (party: readonly string[]): Promise<readonly Event[]> => {
    const found = await allPages((page) => workspace.events({ party, ...page }), most);
    const known = await knownActors(
      workspace,
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
