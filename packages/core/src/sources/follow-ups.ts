/** Takes commitments and later events, gives which were kept, may have been, are open or overdue at a date (R28). */
import { FORMAT_SYNONYMS } from "../data/format-names.ts";
import { RANKS } from "../data/ranks.ts";
import { safeParseEdtf } from "../edtf.ts";
import { arity } from "../meeting/arity.ts";
import { byText } from "../meeting/canonical.ts";
import { type DelegationOptions, delegationsOf } from "../meeting/delegations.ts";
import { levelOf } from "../meeting/level.ts";
import { spanOf } from "../meeting/window.ts";
import type { Commitment, Fulfilment } from "../records/commitment.ts";
import type { Event } from "../records/event.ts";
import type { Evidence } from "../records/evidence.ts";
import type { Tri } from "../records/meta.ts";
import type { SourceDocument } from "../records/source-document.ts";
import type { Statement } from "../records/statement.ts";
import { contentWords } from "./content-words.ts";
import { distinctEvidence } from "./distinct-evidence.ts";
import { entitiesAt } from "./entities.ts";

/** Where a commitment's date and issue are looked up: its event, its statement, its document. */
export interface FollowUpOptions extends DelegationOptions {
  readonly events?: readonly Event[];
  readonly statements?: readonly Statement[];
  readonly documents?: readonly SourceDocument[];
}

/**
 * A later event that may fulfil a commitment. `sure` is set where every test says yes, otherwise one of them is
 * unknown; `score` is the share of tests that say yes, 0 to 1; `evidence` is the event's.
 */
export interface FulfilmentCandidate extends Fulfilment {
  readonly sure: boolean;
  readonly evidence: readonly Evidence[];
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
 * A candidate took place surely after the commitment, at the latest when it was due and by `asOf`; all parties of the
 * commitment sat there; issue or format is the same, the level compatible, and it has evidence. Later events and later
 * dates never undo `fulfilled`. An open due date ("in the coming period") and one that is a duration are never overdue;
 * an `asOf` that is no date sees no event. Source: R28.
 */
export function followUps(
  commitments: readonly Commitment[],
  later: readonly Event[],
  asOf: string,
  options: FollowUpOptions = {},
): FollowUp[] {
  const events = [...new Map(later.map((event) => [event.id, event])).values()];
  return [...new Map(commitments.map((commitment) => [commitment.id, commitment])).values()]
    .map((commitment) => followUp(commitment, events, asOf, options))
    .sort((a, b) => byText(a.commitment, b.commitment));
}

function followUp(
  commitment: Commitment,
  later: readonly Event[],
  asOf: string,
  options: FollowUpOptions,
): FollowUp {
  const madeOn = dateOf(commitment, options);
  const due = commitment.due?.edtf ?? null;
  const end = dueEnd(due);
  const today = safeParseEdtf(asOf);
  const candidates = later
    .flatMap((event) => candidateOf(commitment, event, { madeOn, end, today: today?.high ?? null }, options))
    .sort((a, b) => b.score - a.score || byText(a.event, b.event));
  const result = (state: FollowUp["state"], reason: string): FollowUp => ({
    commitment: commitment.id,
    state,
    madeOn,
    due,
    candidates,
    reason,
    rule: "R28",
  });
  if (commitment.status === "withdrawn") return result("withdrawn", "it was withdrawn");
  if (commitment.status === "fulfilled") return result("fulfilled", "its record says so");
  if (candidates.some((one) => one.sure)) return result("fulfilled", "a later event meets every test");
  if (candidates.length > 0) return result("possible", "a later event may have fulfilled it");
  if (end === null) return result("open", "it has no due date that ends");
  const now = today?.low ?? null;
  return now !== null && now > end
    ? result("overdue", "its due date has passed without an event that could be it")
    : result("open", "its due date hasn't passed");
}

/** When a commitment was made: at its event, else with its statement, else when its document was published. */
function dateOf(commitment: Commitment, options: FollowUpOptions): string | null {
  const event = options.events?.find((one) => one.id === commitment.event);
  const statement = options.statements?.find((one) =>
    one.clauses.some((clause) => clause.id === commitment.clause),
  );
  const document = options.documents?.find((one) => one.id === commitment.content.doc);
  return event?.when?.edtf ?? statement?.when?.edtf ?? document?.published ?? null;
}

/** The last day on which a commitment is in time; null for an open or missing due date and for a duration. */
function dueEnd(due: string | null): number | null {
  const value = due === null ? null : safeParseEdtf(due);
  if (value === null || value.kind === "duration" || value.high === null) return null;
  // Approximate dates widen it: late is only what is surely late.
  return spanOf(value.text).high;
}

interface Bounds {
  readonly madeOn: string | null;
  readonly end: number | null;
  readonly today: number | null;
}

function candidateOf(
  commitment: Commitment,
  event: Event,
  { madeOn, end, today }: Bounds,
  options: FollowUpOptions,
): FulfilmentCandidate[] {
  const when = event.when?.edtf ?? null;
  if (event.id === commitment.event || event.status !== "occurred" || madeOn === null || when === null)
    return [];
  const [made, date] = [spanOf(madeOn), spanOf(when)];
  if (date.low < made.high || today === null || date.high > today || (end !== null && date.low > end))
    return [];
  if (event.meta.evidence.length === 0) return [];
  const tests: readonly (readonly [Tri, string])[] = [
    [end === null || date.high <= end ? "yes" : "unknown", end === null ? "it is later" : "it is in time"],
    [partiesMatch(commitment, event, options), "all parties sat there"],
    [matterMatches(commitment, event, options), "the issue or format is the same"],
    [levelMatches(commitment, event, options), "the level is compatible"],
  ];
  if (tests.some(([answer]) => answer === "no")) return [];
  const met = tests.filter(([answer]) => answer === "yes");
  return [
    {
      event: event.id,
      score: met.length / tests.length,
      reasons: tests.map(([answer, reason]) => (answer === "yes" ? reason : `unknown: ${reason}`)),
      sure: met.length === tests.length,
      evidence: distinctEvidence(event.meta.evidence),
    },
  ];
}

function partiesMatch(commitment: Commitment, event: Event, options: FollowUpOptions): Tri {
  const entityOf = entitiesAt(event, options.actors);
  const delegations = delegationsOf(event, options.actors, options);
  if (commitment.parties.length === 0) return "unknown";
  const seats = commitment.parties.map(
    (party) => delegations.find((one) => one.entity === entityOf(party))?.counted ?? "no",
  );
  return seats.includes("no") ? "no" : seats.includes("unknown") ? "unknown" : "yes";
}

function matterMatches(commitment: Commitment, event: Event, options: FollowUpOptions): Tri {
  const issue = options.statements
    ?.flatMap((statement) => statement.clauses)
    .find((clause) => clause.id === commitment.clause)?.issue;
  if (issue && event.topics.includes(issue)) return "yes";
  const format = commitment.format === null ? null : formatMatches(commitment.format, event, options);
  if (format !== null) return format;
  const about = contentWords([...event.topics, ...event.meta.evidence.map(({ quote }) => quote)].join(" "));
  const common = contentWords(commitment.content.quote).filter((word) => about.includes(word));
  if (common.length >= 2) return "yes";
  // Topics that are known and are others settle it; no topics settle nothing.
  return issue && event.topics.length > 0 ? "no" : "unknown";
}

function formatMatches(format: string, event: Event, options: DelegationOptions): Tri {
  if (event.format?.named.includes(format) || event.format?.name === format) return "yes";
  const word = format.toLowerCase();
  const size = Object.hasOwn(FORMAT_SYNONYMS, word) ? FORMAT_SYNONYMS[word] : undefined;
  if (size === undefined) return "unknown";
  const { min, max } = arity(event, options);
  if (min === max) return min === size ? "yes" : "no";
  return min <= size && size <= max ? "unknown" : "no";
}

function levelMatches(commitment: Commitment, event: Event, options: FollowUpOptions): Tri {
  if (commitment.level === null) return "yes";
  const ranks = options.ranks ?? RANKS;
  const { ceilingRank } = levelOf(event, ranks, options);
  if (ceilingRank === null) return "unknown";
  const asked = commitment.level.toLowerCase().replace(/[\s-]+/g, "_");
  const minister = ranks.minister?.rank ?? 0;
  if (asked === "high_level" || asked === "high" || asked === "ministerial") {
    return ceilingRank >= minister ? "yes" : "no";
  }
  // Ministers who meet don't hold the technical talks that they promised.
  if (asked === "technical" || asked === "expert") return ceilingRank < minister ? "yes" : "no";
  const rank = Object.hasOwn(ranks, asked) ? ranks[asked]?.rank : undefined;
  return rank === undefined ? "unknown" : ceilingRank >= rank ? "yes" : "no";
}
