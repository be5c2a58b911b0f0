/** Takes a meeting and a rank table, gives at what level it was held, and between two sides (R13, R14). */
import { RANKS, type RankTable } from "../data/ranks.ts";
import type { Event, EventLevel } from "../records/event.ts";
import type { Tri } from "../records/meta.ts";
import { byText } from "./canonical.ts";
import { type Delegation, type DelegationOptions, delegationsOf } from "./delegations.ts";
import { type RankedPost, rankOf } from "./rank.ts";

/** One side's level: its highest seated post, null where no post is known. */
export interface SideLevel {
  readonly entity: string;
  readonly level: RankedPost | null;
}

/**
 * The level of a meeting. `floor` and `ceiling` are level ids of the rank table, null where unknown; the ceiling is of
 * those known. `symmetric` is whether all sides stand equal, null where a side is unknown. `by` has every side that
 * counts or may count. `stated` is set where the text's own word for the level filled an unknown side.
 */
export interface MeetingLevel {
  readonly floor: string | null;
  readonly ceiling: string | null;
  readonly floorRank: number | null;
  readonly ceilingRank: number | null;
  readonly symmetric: boolean | null;
  readonly ministerial: Tri;
  readonly by: readonly SideLevel[];
  readonly selfDescribed: EventLevel["selfDescribed"];
  readonly stated: boolean;
  readonly rule: "R13";
}

/**
 * The level of a meeting: the lowest and highest of its counted delegations' highest seated persons.
 *
 * A side without a known post makes the floor unknown, and so does one that may have sat below it. Where the title
 * alone gives the level (`level.selfDescribed` with a floor), unknown sides are taken at that floor. Source: R12, R13.
 */
export function levelOf(
  meeting: Event,
  ranks: RankTable = RANKS,
  options: DelegationOptions = {},
): MeetingLevel {
  const delegations = delegationsOf(meeting, options.actors, { ...options, ranks });
  const sides = delegations.filter((one) => one.counted !== "no");
  const title = meeting.level.selfDescribed === null ? null : rankOf(meeting.level.floor, ranks);
  const levels = sides.map((one) => one.level ?? title);
  const sure = levels.filter((_, at) => sides[at]?.counted === "yes");
  const lowest = extreme(sure, -1);
  const ceiling = extreme(sure, 1);
  const clear = levels.every((level) => level !== null && level.rank >= (lowest?.rank ?? 0));
  const floor = clear ? lowest : null;
  return {
    floor: floor?.level ?? null,
    ceiling: ceiling?.level ?? null,
    floorRank: floor?.rank ?? null,
    ceilingRank: ceiling?.rank ?? null,
    symmetric: floor && ceiling && sides.length === sure.length ? floor.rank === ceiling.rank : null,
    ministerial: ministerial(floor, sure),
    by: sides.map((one) => ({ entity: one.entity, level: one.level })),
    selfDescribed: meeting.level.selfDescribed,
    stated: title !== null && sides.some((one) => one.level === null),
    rule: "R13",
  };
}

function extreme(levels: readonly (RankedPost | null)[], sign: 1 | -1): RankedPost | null {
  let found: RankedPost | null = null;
  for (const level of levels) {
    if (level === null) continue;
    const order = found === null ? 1 : sign * (level.rank - found.rank) || byText(found.level, level.level);
    if (order > 0) found = level;
  }
  return found;
}

function ministerial(floor: RankedPost | null, sure: readonly (RankedPost | null)[]): Tri {
  // One side below minister settles it, whatever the others are.
  if (sure.some((level) => level !== null && !level.ministerial)) return "no";
  return floor === null ? "unknown" : "yes";
}

/**
 * The level of the contact between two sides: the lower of the two. `level` is a level id, null where a side is
 * unknown or not in the room; `asymmetric` tells whether one stands above the other, `higher` which one.
 */
export interface DyadLevel {
  readonly between: readonly [string, string];
  readonly level: string | null;
  readonly rank: number | null;
  readonly asymmetric: Tri;
  readonly higher: string | null;
  readonly sides: readonly [SideLevel, SideLevel];
  readonly rule: "R14";
}

/** The contact level of two delegations of a meeting, the same for (a, b) and (b, a). Source: R14. */
export function dyadLevel(
  meeting: Event,
  a: string,
  b: string,
  ranks: RankTable = RANKS,
  options: DelegationOptions = {},
): DyadLevel {
  const found = delegationsOf(meeting, options.actors, { ...options, ranks });
  return dyadLevelOf(found, a, b);
}

/** The contact level of two of the delegations that were found already; see `dyadLevel`. */
export function dyadLevelOf(delegations: readonly Delegation[], a: string, b: string): DyadLevel {
  const [first, second] = a <= b ? [a, b] : [b, a];
  const side = (entity: string): SideLevel => ({
    entity,
    level: delegations.find((one) => one.entity === entity)?.level ?? null,
  });
  const sides = [side(first), side(second)] as const;
  const [left, right] = [sides[0].level, sides[1].level];
  const lower = left && right ? (left.rank <= right.rank ? left : right) : null;
  const gap = left && right ? left.rank - right.rank : null;
  return {
    between: [first, second],
    level: lower?.level ?? null,
    rank: lower?.rank ?? null,
    asymmetric: gap === null ? "unknown" : gap === 0 ? "no" : "yes",
    higher: gap === null || gap === 0 ? null : gap > 0 ? first : second,
    sides,
    rule: "R14",
  };
}
