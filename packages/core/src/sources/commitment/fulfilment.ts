/** Takes a commitment and a later event, gives whether the event may have kept it, test by test (R28). */
import { FORMAT_SYNONYMS } from "../../data/format-names.ts";
import { RANKS } from "../../data/ranks.ts";
import { arity } from "../../meeting/arity.ts";
import type { DelegationOptions } from "../../meeting/delegations.ts";
import { levelOf } from "../../meeting/level.ts";
import type { DaySpan } from "../../meeting/window.ts";
import type { Commitment, Fulfilment } from "../../records/commitment.ts";
import type { Event } from "../../records/event.ts";
import type { Evidence } from "../../records/evidence.ts";
import type { Tri } from "../../records/meta.ts";
import { distinctEvidence } from "../distinct-evidence.ts";
import type { LaterEvent } from "./later-events.ts";
import { nameMatter, placesIn } from "./to-meet.ts";

/**
 * A later event that may fulfil a commitment. `sure` is set where every test says yes, otherwise one of them is
 * unknown; `score` is the share of tests that say yes, 0 to 1; `evidence` is the event's.
 */
export interface FulfilmentCandidate extends Fulfilment {
  readonly sure: boolean;
  readonly evidence: readonly Evidence[];
}

/** A commitment made ready to be followed: entities of its parties, content words, issue, days on which it is due. */
export interface FollowedCommitment {
  readonly commitment: Commitment;
  readonly parties: readonly string[];
  readonly words: readonly string[];
  readonly issue: string | null;
  /** Whether it is to meet; with no words, whatever the meeting is about. */
  readonly isMeeting: boolean;
  /** Whether its own meeting is known and the day of it isn't. */
  readonly isUndated: boolean;
  /** The last day on which it can have been made; null where no date is known. */
  readonly made: number | null;
  /** The days that its due date names, from the start of time where that is a deadline; infinite where it is open. */
  readonly due: DaySpan;
  /** The days that it may mean: "about June" may be May. */
  readonly mayBeDue: DaySpan;
}

/**
 * Content words of a commitment that one passage has to have to be about its matter: so many, and such a share of them;
 * and so many to tell that it is done ("work together" is in every passage).
 */
const COMMON = { words: 2, share: 0.5, done: 3 } as const;

/** The candidate that an event is up to a day, null where a test says no. */
export function candidateOf(
  followed: FollowedCommitment,
  later: LaterEvent,
  today: number | null,
  options: DelegationOptions,
): FulfilmentCandidate | null {
  const { commitment, made, due, mayBeDue } = followed;
  const { event, span } = later;
  if (event.id === commitment.event || made === null || today === null) return null;
  if (span.low < made || span.high > today) return null;
  // What one report tells of one day isn't told as what came of it: the signature is how they agreed.
  const isOwn = event.meta.evidence.every(({ doc }) => doc === commitment.content.doc);
  // Where the day of its own meeting isn't told, one of that day may be that meeting in another's words.
  if (span.low <= made && (isOwn || followed.isUndated)) return null;
  if (span.high < mayBeDue.low) return null;
  const told = span.low > due.high ? toldOf(followed, later, options) : null;
  if (told?.sure || span.low > mayBeDue.high) return told;
  // What only an approximate date lets in, and a stretch that begins too early or ends too late, may have been in time.
  const isInTime = due.low <= span.low && span.high <= due.high;
  const tests: readonly Test[] = [
    [isInTime ? "yes" : "unknown", Number.isFinite(due.high) ? "it is in time" : "it is later"],
    [partiesMatch(followed, later), "all parties sat there"],
    [matterMatches(followed, later, options), "the issue or format is the same"],
    [levelMatches(commitment, event, options), "the level is compatible"],
  ];
  return judged(event, tests);
}

/** What an event after the due date tells of a matter done in time; a meeting that wasn't held by then is none. */
function toldOf(
  followed: FollowedCommitment,
  later: LaterEvent,
  options: DelegationOptions,
): FulfilmentCandidate | null {
  const { isMeeting, made, due, mayBeDue } = followed;
  if (isMeeting) return null;
  const toldBy = (end: number, inTime: Tri): FulfilmentCandidate | null => {
    const passages = later.passages.filter(
      ({ isDone, on }) => isDone && on !== null && on <= end && on >= (made ?? on),
    );
    return judged(later.event, [
      [inTime, "it is told to have been done in time"],
      [partiesMatch(followed, later), "all parties sat there"],
      [matterMatches(followed, { ...later, passages }, options), "the issue or format is the same"],
    ]);
  };
  return toldBy(due.high, "yes") ?? toldBy(mayBeDue.high, "unknown");
}

type Test = readonly [Tri, string];

function judged(event: Event, tests: readonly Test[]): FulfilmentCandidate | null {
  if (tests.some(([answer]) => answer === "no")) return null;
  const met = tests.filter(([answer]) => answer === "yes");
  return {
    event: event.id,
    score: met.length / tests.length,
    reasons: tests.map(([answer, reason]) => (answer === "yes" ? reason : `unknown: ${reason}`)),
    sure: met.length === tests.length,
    evidence: distinctEvidence(event.meta.evidence),
  };
}

function partiesMatch({ parties }: FollowedCommitment, { delegations }: LaterEvent): Tri {
  // Of one party alone it isn't known with whom it would be kept, unless the event is its own deed.
  if (parties.length === 1) {
    const [own] = delegations.filter(({ entity }) => entity === parties[0]);
    if (!own) return "no";
    return own.participations.some(({ role }) => role === "agent") ? "yes" : "unknown";
  }
  const seats = parties.map((party) => delegations.find(({ entity }) => entity === party)?.counted ?? "no");
  return seats.includes("no") ? "no" : seats.includes("unknown") ? "unknown" : "yes";
}

// Silence proves nothing: an event of which no word says that it is about the matter is no candidate.
function matterMatches(followed: FollowedCommitment, later: LaterEvent, options: DelegationOptions): Tri {
  const { commitment, words, issue, isMeeting } = followed;
  const { event, passages } = later;
  if (isMeeting && commitment.format !== null) {
    const same = formatMatches(commitment.format, event, options);
    return same === "yes" ? placeMatches(commitment, event) : same;
  }
  if (isMeeting && words.length === 0) return placeMatches(commitment, event);
  const common = passages.map((passage) => {
    const shared = words.filter((word) => passage.words.has(word));
    return isMeeting || nameMatter(shared) ? shared.length : 0;
  });
  const isNear = (count: number, least: number): boolean =>
    count >= least && count >= COMMON.share * words.length;
  const near = common.some((count) => isNear(count, COMMON.words));
  // "convene the joint committee in X": a short matter, all of it, at the very place.
  const whole =
    placesIn(commitment.content.quote).length > 0 ? Math.min(words.length, COMMON.done) : COMMON.done;
  if (isMeeting && common.some((count) => isNear(count, whole))) return placeMatches(commitment, event);
  // To speak of a hotline isn't to open it: only what is said to be done keeps what was to be done.
  if (passages.some(({ isDone }, at) => isDone && isNear(common[at] as number, COMMON.done))) return "yes";
  return near || (issue !== null && event.topics.includes(issue)) ? "unknown" : "no";
}

/** A meeting that was agreed on for a place is one there; of a place in other words, or untold, it isn't known. */
function placeMatches({ content }: Commitment, { where }: Event): Tri {
  const named = placesIn(content.quote);
  if (named.length === 0) return "yes";
  return where !== null && named.some((name) => where.name.includes(name)) ? "yes" : "unknown";
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

function levelMatches(commitment: Commitment, event: Event, options: DelegationOptions): Tri {
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
