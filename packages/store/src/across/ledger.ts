/** Takes stored commitments and a day to judge by, gives what came of each (R28). */
import {
  type Commitment,
  type Dossier,
  type Event,
  entitiesAt,
  type FollowUp,
  followUps,
  isEdtf,
  mergeSources,
  ReadoutError,
  type Statement,
  shorten,
  spanOf,
} from "@readout/core";
import type { Stored } from "../queries/records.ts";
import { allPages } from "./all-pages.ts";
import { dossiersOf } from "./dossiers-of.ts";
import { seatedBy } from "./known-actors.ts";
import type { EventSource } from "./meetings-found.ts";
import { foldReprints } from "./reprinted-commitments.ts";

/** A commitment, what came of it, and the ids of documents that reprint its report and say the same. */
export interface LedgerEntry {
  readonly document: string;
  readonly commitment: Commitment;
  readonly followUp: FollowUp;
  readonly reprints: readonly string[];
}

/** Later than any event: without a date of the reader's own, none is left out. */
const EVER = "9999-12-31";

/**
 * The state of each commitment at `asOf` (EDTF), in the order given, with the later events that may have fulfilled it,
 * the latest `most` of each set of parties among them; what reprints repeat stands once. Without `asOf` all that is kept counts, and nothing is called overdue.
 *
 * Throws ReadoutError `invalid_option` for an `asOf` that is no date. Each document is read once, and each event is looked at for the commitments alone that share a party and a word with it.
 */
export async function ledger(
  workspace: EventSource,
  commitments: readonly Stored<Commitment>[],
  asOf: string | null = null,
  most = Number.POSITIVE_INFINITY,
): Promise<LedgerEntry[]> {
  if (asOf !== null && !isEdtf(asOf))
    throw new ReadoutError(
      "invalid_option",
      `as of: expected an EDTF date such as 2023-05-10 or 2023-05, got "${shorten(asOf)}"`,
    );
  const dossiers = await dossiersOf(workspace, commitments);
  // Whom a party speaks for is known where the commitment was made.
  const settledOnes = commitments.map(({ document, record }): Commitment => {
    const entityOf = entitiesAt(null, dossiers.get(document)?.actors ?? []);
    return { ...record, parties: record.parties.map(entityOf) };
  });
  const later = await laterEvents(workspace, settledOnes, most, dossiers);
  const made = [...dossiers.values()];
  const found = followUps(settledOnes, later.events, asOf ?? EVER, {
    accounts: later.accounts,
    times: later.dossiers.flatMap(({ times }) => times),
    clusters: clustersAround(settledOnes, made, later.dossiers),
    events: made.flatMap(({ events }) => events),
    statements: made.flatMap(({ statements }) => statements),
    documents: made.flatMap(({ documents }) => documents),
  });
  const byCommitment = new Map(found.map((one) => [one.commitment, one]));
  const entries = commitments.map(({ document, record }, at) => {
    const followUp = byCommitment.get(record.id) as FollowUp;
    const { parties } = settledOnes[at] as Commitment;
    return {
      document,
      commitment: record,
      parties,
      followUp: asOf === null ? notOverdue(followUp) : followUp,
    };
  });
  return foldReprints(entries, dossiers);
}

/** More days than those by which outlets date one event apart. */
const NEAR_DAYS = 3;

/**
 * Which events are one, of those near the meetings at which the commitments were made: another report of the same meeting
 * doesn't keep what was agreed there (R30), and of events on other days it is of no matter.
 */
function clustersAround(
  commitments: readonly Commitment[],
  made: readonly Dossier[],
  later: readonly Dossier[],
): ReadonlyMap<string, string> {
  const own = new Set(commitments.flatMap(({ event }) => event ?? []));
  const dayOf = ({ when }: Event) => spanOf(when?.edtf ?? null);
  const days = made.flatMap(({ events }) => events.filter(({ id }) => own.has(id)).map(dayOf));
  // Without a date nothing makes two events one.
  const isNear = ({ events }: Dossier): boolean =>
    events
      .map(dayOf)
      .some(
        ({ low, high }) =>
          Number.isFinite(low) &&
          days.some((day) => low <= day.high + NEAR_DAYS && day.low <= high + NEAR_DAYS),
      );
  const { events } = mergeSources(new Set([...made, ...later].filter(isNear)));
  return new Map(events.flatMap(({ id, witnesses }) => witnesses.map((one) => [one.id, id] as const)));
}

function notOverdue(followUp: FollowUp): FollowUp {
  if (followUp.state !== "overdue") return followUp;
  return {
    ...followUp,
    state: "open",
    reason: "nothing that could be it is kept; a day to judge by tells whether it is overdue",
  };
}

/** Parties that events are asked for by; the store takes no more at once. */
const MOST_PARTIES = 12;

/** The latest events at which all parties of a commitment sat, seated by their own dossiers, and what was said at them. */
async function laterEvents(
  workspace: EventSource,
  commitments: readonly Commitment[],
  most: number,
  known: ReadonlyMap<string, Dossier>,
): Promise<{
  readonly events: readonly Event[];
  readonly accounts: readonly Statement[];
  readonly dossiers: readonly Dossier[];
}> {
  const sets = new Map(commitments.map(({ parties }) => [[...new Set(parties)].sort().join("\n"), parties]));
  const events = new Map<string, Stored<Event>>();
  for (const parties of sets.values()) {
    if (parties.length === 0) continue;
    const party = [...new Set(parties)].slice(0, MOST_PARTIES);
    const of = await allPages((page) => workspace.events({ party, ...page }), most);
    for (const one of of) events.set(one.record.id, one);
  }
  const found = [...events.values()];
  const dossiers = await dossiersOf(workspace, found, known);
  return {
    events: seatedBy({ of: (document) => dossiers.get(document)?.actors ?? [] }, found),
    accounts: [...dossiers.values()].flatMap(({ statements }) => statements),
    dossiers: [...dossiers.values()],
  };
}
