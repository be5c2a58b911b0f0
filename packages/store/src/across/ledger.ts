/** Takes stored commitments and a day to judge by, gives what came of each (R28). */
import { type Commitment, clusterEvents, type Event, type FollowUp, followUps } from "@readout/core";
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
  const dossierOf = keptOnce((document: string) => workspace.dossier(document));
  const entries: LedgerEntry[] = [];
  for (const { document, record } of commitments) {
    const dossier = await dossierOf(document);
    const events = await later(record.parties);
    const [followUp] = followUps([record], events.without(record.event), asOf ?? EVER, {
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

/** The events of some parties; `without` leaves out one, and what other reports tell of the same event (R30). */
interface LaterEvents {
  readonly without: (event: string | null) => readonly Event[];
}

/** The events in which all of some parties took part; many commitments are of the same few, so each set is asked for once. */
function laterEvents(
  workspace: EventSource,
  most: number,
): (parties: readonly string[]) => Promise<LaterEvents> {
  const find = keptOnce(async (key: string): Promise<LaterEvents> => {
    const party = JSON.parse(key) as string[];
    const found = await allPages((page) => workspace.events({ party, ...page }), most);
    const known = await knownActors(
      workspace,
      found.map(({ document }) => document),
    );
    const events = seatedBy(known, found);
    const cluster = new Map(
      clusterEvents(events).flatMap(({ id, witnesses }) => witnesses.map((one) => [one.id, id] as const)),
    );
    return {
      without: (own) => {
        const same = own === null ? undefined : cluster.get(own);
        return same === undefined ? events : events.filter(({ id }) => cluster.get(id) !== same);
      },
    };
  });
  // A commitment of nobody is followed by nothing sure: every event of the database would be a candidate.
  return async (parties) =>
    parties.length === 0 ? { without: () => [] } : find(JSON.stringify([...parties].sort()));
}

/** The same answer for the same question, asked for once. */
function keptOnce<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const answer = kept.get(key) ?? ask(key);
    kept.set(key, answer);
    return answer;
  };
}
