/** Takes a claim such as "the highest-level contact since …" and a history, gives a verdict (R16). */

import { RANKS, type RankTable } from "../../data/ranks.ts";
import { dateOfDay, dayNumber, safeParseEdtf } from "../../edtf.ts";
import { arity } from "../../meeting/arity.ts";
import { type ContactOptions, contactsBetween, type KnownContact } from "../../meeting/highest-contact.ts";
import { dyadLevel } from "../../meeting/level.ts";
import { rankOf } from "../../meeting/rank.ts";
import { type DateWindow, spanOf, windowBounds } from "../../meeting/window.ts";
import type { Event } from "../../records/event.ts";
import type { PrecedenceClaim, Verdict } from "../../records/track.ts";
import { sameEvent } from "../identity/same-event.ts";

/** How a claim is judged. */
export interface PrecedenceOptions extends ContactOptions {
  /**
   * End of the window (EDTF, exclusive) where the claimed event isn't in the history or has no date. `null` says that
   * it isn't known when it was claimed: then any contact may be a later one.
   */
  readonly asOf?: string | null;
}

/**
 * A verdict with the event ids it rests on: `witnesses` contradict the claim, `doubtful` ones would if more were known
 * of them. `window` is where contacts were looked for; `reasons` are sentences for a reader.
 */
export interface PrecedenceJudgement {
  readonly verdict: Verdict;
  readonly witnesses: readonly string[];
  readonly doubtful: readonly string[];
  readonly window: DateWindow;
  readonly reasons: readonly string[];
  readonly rule: "R16";
}

type Match = "yes" | "no" | "unknown";

/**
 * Judges a claim to precedence over a store of events; never "true", for a store is incomplete.
 *
 * `contradicted` needs a contact surely in the window that surely matches: as high or higher for `highest` ("highest in
 * years" is the same), any contact (at the claimed level and in its mode, if a level is claimed) for `first`, a later one
 * for `last`, one with as many delegations for `largest`. A claim that names no event is judged over a history of what
 * came before it, unless `asOf` is given. `unverifiable` where such a contact is only possible, where the
 * claimed one has no level, the window ends before it opens, or nothing in the records measures it (`longest`, and who visited whom). More history never turns contradicted
 * back. No witness is the claimed event itself, as another report may tell of it (R30), nor, where a text makes the
 * claim, what it reaches back to: "the first since 2019" says that there was one in 2019. Source: R14–R16.
 */
export function judgePrecedence(
  claim: PrecedenceClaim,
  history: readonly Event[],
  ranks: RankTable = RANKS,
  options: PrecedenceOptions = {},
): PrecedenceJudgement {
  const using = { ...options, ranks };
  const [a, b] = claim.dyad;
  const claimed = history.find((event) => event.id === claim.event);
  const date = options.asOf ?? claimed?.when?.edtf ?? endOf(claim.since?.edtf ?? null);
  const from = startOf(claim.since?.edtf ?? null, date);
  const window: DateWindow = claim.comparator === "last" ? { from: null, to: null } : { from, to: date };
  const rank =
    claim.level === null
      ? claimed === undefined
        ? null
        : dyadLevel(claimed, a, b, ranks, using).rank
      : (rankOf(claim.level, ranks)?.rank ?? null);
  const { from: opens, mayTo: closes } = windowBounds(window);
  const matches = opens > closes ? null : matcher(claim, claimed, rank, history, using);
  const own = new Set(
    history
      .filter((event) => isTold(event, claimed, using) || isReachedBackTo(event, claim))
      .map((event) => event.id),
  );
  const judged =
    matches === null
      ? []
      : contactsBetween(history, a, b, window, using)
          .filter((known) => known.event !== claim.event && !own.has(known.event))
          .map((known) => ({ known, match: matches(known) }))
          .filter(({ match }) => match !== "no");
  // Without an end to the window a later contact can't be told from an earlier one, unless all given are earlier ones.
  const isPrior = claim.event === null && options.asOf !== null;
  const bounded = date !== null || isPrior;
  const isSure = ({ known, match }: (typeof judged)[number]): boolean =>
    bounded && match === "yes" && known.contact === "yes" && known.inWindow === "yes";
  const witnesses = judged.filter(isSure).map(({ known }) => known.event);
  const doubtful = judged.filter((one) => !isSure(one)).map(({ known }) => known.event);
  const verdict: Verdict =
    witnesses.length > 0
      ? "contradicted"
      : matches === null || doubtful.length > 0
        ? "unverifiable"
        : "not_contradicted";
  return {
    verdict,
    witnesses,
    doubtful,
    window,
    reasons:
      opens > closes
        ? ["its window ends before it opens"]
        : reasonsFor(claim, verdict, matches === null, doubtful.length),
    rule: "R16",
  };
}

/** Whether an event is the claimed one as another report tells of it. */
function isTold(event: Event, claimed: Event | undefined, options: ContactOptions): boolean {
  return claimed !== undefined && sameEvent(event, claimed, options).same === "yes";
}

/** Whether an event lies where a text's "since" reaches back to; an approximate date may lie further back. */
function isReachedBackTo({ when }: Event, { since }: PrecedenceClaim): boolean {
  if (since === null || since.time === null || !when?.edtf) return false;
  const [start = ""] = since.edtf?.split("/") ?? [];
  const value = safeParseEdtf(start);
  if (value?.kind !== "point" || value.approximate || value.uncertain) return false;
  const [then, day] = [spanOf(start), spanOf(when.edtf)];
  return then.low <= day.low && day.high <= then.high;
}

/** "In twelve years" reaches back from the claim; without a date for that, it begins nowhere that is known. */
function startOf(since: string | null, date: string | null): string | null {
  if (since === null || safeParseEdtf(since)?.kind !== "duration") return since;
  const { low } = spanOf(date);
  if (!Number.isFinite(low)) return null;
  const [, ofDays = ""] = /^P([^T]*)/.exec(since) ?? [];
  const length = new Map(
    [...ofDays.matchAll(/(\d{1,6})([YMWD])/g)].map(([, count, unit]) => [unit, Number(count)]),
  );
  const units = (unit: string): number => length.get(unit) ?? 0;
  const [year = 0, month = 0, day = 0] = dateOfDay(low).split("-").map(Number);
  const months = year * 12 + month - 1 - units("Y") * 12 - units("M");
  if (months < 0) return null;
  const first = dayNumber(Math.floor(months / 12), (months % 12) + 1, day);
  return dateOfDay(first - units("W") * 7 - units("D"));
}

function endOf(since: string | null): string | null {
  const [, end] = since?.split("/") ?? [];
  return end === undefined || end === ".." ? null : end;
}

// What makes a contact a witness against the claim; null where the records can't tell.
function matcher(
  claim: PrecedenceClaim,
  claimed: Event | undefined,
  rank: number | null,
  history: readonly Event[],
  options: PrecedenceOptions,
): ((known: KnownContact) => Match) | null {
  if (isOfVisit(claim)) return null;
  const reaches = (known: KnownContact, floor: number): Match =>
    known.level.rank === null ? "unknown" : known.level.rank >= floor ? "yes" : "no";
  const modes = new Map(history.map(({ id, mode }) => [id, mode]));
  // A call is no meeting of ministers, and a meeting no call; who says neither isn't held to either.
  const isOtherMode = ({ event }: KnownContact): boolean => {
    const [mode = "unknown", asked = "unknown"] = [modes.get(event), claimed?.mode];
    return mode !== "unknown" && asked !== "unknown" && mode !== asked;
  };
  switch (claim.comparator) {
    case "highest":
      return rank === null ? null : (known) => reaches(known, rank);
    case "first":
      // "First foreign ministers' talks since": contacts of others were none of that kind. "First contact": any was.
      if (claim.level === null) return (known) => (isOtherMode(known) ? "unknown" : "yes");
      if (rank === null) return null;
      return (known) =>
        isOtherMode(known) ? "no" : isOfKind(known.level.rank, rank, claim.level, options.ranks);
    case "last": {
      if (claimed === undefined || claimed.when?.edtf == null) return null;
      const end = spanOf(claimed.when.edtf);
      const spans = new Map(history.map((event) => [event.id, spanOf(event.when?.edtf ?? null)]));
      return (known) => {
        const span = spans.get(known.event);
        if (!span || span.high <= end.low) return "no";
        return span.low > end.high ? "yes" : "unknown";
      };
    }
    case "largest": {
      if (claimed === undefined) return null;
      const size = arity(claimed, options);
      const sizes = new Map(history.map((event) => [event.id, arity(event, options)]));
      return (known) => {
        const other = sizes.get(known.event);
        if (!other || other.max < size.min) return "no";
        return other.min >= size.max ? "yes" : "unknown";
      };
    }
    case "longest":
      return null;
  }
}

/** "The first visit by a minister since": contacts don't tell who came to whom. */
const isOfVisit = ({ meta }: PrecedenceClaim): boolean =>
  meta.evidence.some(({ quote }) =>
    /\b(?:visit|trip|tour|travel)\b/.test(quote.split(/ since | in /, 1)[0] ?? ""),
  );

/** Whether a contact is one of the claimed level: of leaders, of ministers at large, or of just that post. */
function isOfKind(rank: number | null, asked: number, level: string | null, ranks: RankTable = RANKS): Match {
  if (rank === null) return "unknown";
  const leaders = ranks.head_of_government?.rank ?? Number.POSITIVE_INFINITY;
  if (rank === asked || (rank >= leaders && asked >= leaders)) return "yes";
  return level === "minister" && rank > asked && rank < leaders ? "yes" : "no";
}

function reasonsFor(
  claim: PrecedenceClaim,
  verdict: Verdict,
  unmeasured: boolean,
  doubtful: number,
): string[] {
  if (verdict === "contradicted")
    return [`a known contact in the window speaks against “${claim.comparator}”`];
  if (unmeasured) {
    return [
      claim.comparator === "longest"
        ? "the records don't measure how long a contact lasted"
        : isOfVisit(claim)
          ? "it is about a visit, and contacts don't tell who came to whom"
          : "what is claimed has no known level, date or size",
    ];
  }
  if (doubtful > 0) return ["a contact that may speak against it has an unknown level, date or seat"];
  return ["no known contact in the window speaks against it; the store is incomplete"];
}
