/** Takes commitments and later events, gives which were kept, may have been, are open or overdue at a date (R28). */
import { type EdtfValue, safeParseEdtf } from "../../edtf.ts";
import { byText, distinct } from "../../meeting/canonical.ts";
import type { DelegationOptions } from "../../meeting/delegations.ts";
import { type DaySpan, spanOf } from "../../meeting/window.ts";
import type { Commitment } from "../../records/commitment.ts";
import type { Event } from "../../records/event.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import type { Statement } from "../../records/statement.ts";
import type { Time } from "../../records/time.ts";
import { entitiesAt } from "../stance/entities.ts";
import { candidateOf, type FollowedCommitment, type FulfilmentCandidate } from "./fulfilment.ts";
import { LaterEvents } from "./later-events.ts";
import { matterOf } from "./to-meet.ts";

/**
 * Where a commitment's date and issue are looked up: its event, its statement, its document. `accounts` are what was said
 * at later events: they may tell that something was done, and with `times` when. `clusters` leads event ids to what several reports tell of
 * (R30): another report of the meeting at which a commitment was made doesn't keep it.
 */
export interface FollowUpOptions extends DelegationOptions {
  readonly accounts?: readonly Statement[];
  readonly times?: readonly Time[];
  readonly clusters?: ReadonlyMap<string, string>;
  readonly events?: readonly Event[];
  readonly statements?: readonly Statement[];
  readonly documents?: readonly SourceDocument[];
}

/**
 * A commitment at a date. `state` is `fulfilled` with a sure candidate, `possible` with others only, `overdue` after a
 * bounded due date without any, else `open`; candidates by score, then id. `madeOn` is an EDTF date or null.
 */
export interface FollowUp {
  readonly commitment: string;
  readonly state: "fulfilled" | "possible" | "open" | "overdue" | "withdrawn";
  readonly madeOn: string | null;
  readonly due: string | null;
  readonly candidates: readonly FulfilmentCandidate[];
  readonly reason: string;
  readonly rule: "R28";
}

/**
 * Follows commitments up to a date (`asOf`, EDTF), by commitment id.
 *
 * A candidate took place surely after the commitment, when it was due and by `asOf` (one that nothing dates has none;
 * where neither events, statements nor documents are given, `later` is taken at its word); all parties of the commitment
 * sat there; the format is the same, or a passage tells that the matter is done; the level is compatible, and it has
 * evidence. Of an event after the due date a passage may tell that the matter was done in time. In time only if an
 * approximate date is off, of the same issue, or told of in a passage that doesn't say that it is done, it is possible.
 * Where what was agreed is to meet, a meeting of the parties at the place keeps it. Later events and later dates never
 * undo `fulfilled`. An open due date ("in the coming period") and one that is a duration are never overdue; an `asOf` that
 * is no date sees no event. Time grows with commitments and the events that share a party and a word with
 * them. Source: R28.
 */
export function followUps(
  commitments: readonly Commitment[],
  later: readonly Event[],
  asOf: string,
  options: FollowUpOptions = {},
): FollowUp[] {
  const events = new LaterEvents(later, options);
  const today = safeParseEdtf(asOf);
  const prepare = preparer(later, options);
  return [...new Map(commitments.map((commitment) => [commitment.id, commitment])).values()]
    .map((commitment) => followUp(prepare(commitment), events, today, options))
    .sort((a, b) => byText(a.commitment, b.commitment));
}

function followUp(
  { madeOn, ...followed }: Dated,
  events: LaterEvents,
  today: EdtfValue | null,
  options: FollowUpOptions,
): FollowUp {
  const { commitment, parties, words, issue, mayBeDue } = followed;
  // To meet, or in a format: any meeting of the parties may have kept it; else one about its matter.
  const near =
    followed.isMeeting && (words.length === 0 || commitment.format !== null)
      ? events.of(parties)
      : events.about(parties, words, issue);
  const own = commitment.event === null ? undefined : options.clusters?.get(commitment.event);
  const candidates = near
    .filter(({ event }) => own === undefined || options.clusters?.get(event.id) !== own)
    .flatMap((event) => candidateOf(followed, event, today?.high ?? null, options) ?? [])
    .sort((a, b) => b.score - a.score || byText(a.event, b.event));
  const result = (state: FollowUp["state"], reason: string): FollowUp => ({
    commitment: commitment.id,
    state,
    madeOn,
    due: commitment.due?.edtf ?? null,
    candidates,
    reason,
    rule: "R28",
  });
  if (commitment.status === "withdrawn") return result("withdrawn", "it was withdrawn");
  if (commitment.status === "fulfilled") return result("fulfilled", "its record says so");
  if (candidates.some((one) => one.sure)) return result("fulfilled", "a later event meets every test");
  if (candidates.length > 0) return result("possible", "a later event may have fulfilled it");
  if (!Number.isFinite(mayBeDue.high)) return result("open", "it has no due date that ends");
  // Late is only what is surely late.
  return (today?.low ?? Number.NEGATIVE_INFINITY) > mayBeDue.high
    ? result("overdue", "its due date has passed without an event that could be it")
    : result("open", "its due date hasn't passed");
}

/** A commitment made ready, with the EDTF date on which it was made. */
interface Dated extends FollowedCommitment {
  readonly madeOn: string | null;
}

/** Prepares commitments: their dates and issues are looked up where they were made. */
function preparer(later: readonly Event[], options: FollowUpOptions): (commitment: Commitment) => Dated {
  const events = new Map([...later, ...(options.events ?? [])].map((one) => [one.id, one]));
  // Where nothing is given that could date a commitment, the caller's word stands: these events are later ones.
  const isGiven = [options.events, options.statements, options.documents].some((one) => one !== undefined);
  const documents = new Map(options.documents?.map((one) => [one.id, one]));
  const clauses = new Map(
    options.statements?.flatMap((statement) =>
      statement.clauses.map((clause) => [clause.id, { clause, statement }] as const),
    ),
  );
  const entityOf = entitiesAt(null, options.actors);
  return (commitment) => {
    const said = commitment.clause === null ? undefined : clauses.get(commitment.clause);
    const event = commitment.event === null ? undefined : events.get(commitment.event);
    // When it was made: at its event, else with its statement, else when its document was published.
    const madeOn =
      event?.when?.edtf ??
      said?.statement.when?.edtf ??
      documents.get(commitment.content.doc)?.published ??
      null;
    return {
      commitment,
      madeOn,
      made: madeOn === null ? (isGiven ? null : Number.NEGATIVE_INFINITY) : spanOf(madeOn).high,
      parties: distinct(commitment.parties.map(entityOf)),
      issue: said?.clause.issue ?? null,
      isUndated: event !== undefined && !event.when?.edtf,
      ...matterOf(commitment.content.quote),
      ...daysDue(commitment.due?.edtf ?? null),
    };
  };
}

/** When it is due, as named and as an approximate date may mean. An open date and a duration have no last day. */
function daysDue(edtf: string | null): Pick<FollowedCommitment, "due" | "mayBeDue"> {
  const date = safeParseEdtf(edtf ?? "");
  const always = spanOf(null);
  if (date === null || date.high === null) return { due: always, mayBeDue: always };
  // "In October" is that month, "in the first quarter" these three; a day is the last one.
  const isDeadline = date.low === null || date.precision === "day";
  const from = ({ low, high }: DaySpan): DaySpan => ({ low: isDeadline ? always.low : low, high });
  return { due: from({ low: date.low ?? always.low, high: date.high }), mayBeDue: from(spanOf(edtf)) };
}
