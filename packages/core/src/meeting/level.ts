/** Takes a meeting, gives its level: the lowest and highest of the sides' highest seated persons (R12–R14). */
import { levelOfPost, RANKS, rankOf, type RankTable } from "../data/ranks.ts";
import type { Event } from "../records/event.ts";
import { type Delegation, delegationsOf, isCounted } from "./delegations.ts";

/** Levels as post ids of the rank table. `floor` is null where a side's level is unknown; `by` gives each side's own. */
export interface MeetingLevel {
  readonly floor: string | null;
  readonly ceiling: string | null;
  readonly symmetric: boolean | null;
  readonly by: Readonly<Record<string, string | null>>;
}

const sideLevel = (delegation: Delegation, ranks: RankTable): string | null => {
  let best: string | null = null;
  for (const post of delegation.posts) {
    const level = levelOfPost(post, ranks);
    if (level !== null && (best === null || (ranks[level] as number) > (ranks[best] as number))) best = level;
  }
  return best;
};

/** The level of a meeting (R13): an unknown side makes the floor unknown, never the ceiling lower. */
export function levelOf(meeting: Pick<Event, "participants">, ranks: RankTable = RANKS): MeetingLevel {
  const sides = delegationsOf(meeting).filter(isCounted).map((one) => [one.entity, sideLevel(one, ranks)] as const);
  const known = sides.map(([, level]) => level).filter((level) => level !== null).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  const complete = known.length === sides.length && sides.length > 0;
  const floor = complete ? (known[0] ?? null) : null;
  const ceiling = known[known.length - 1] ?? null;
  return { floor, ceiling, symmetric: complete ? floor === ceiling : null, by: Object.fromEntries(sides) };
}

/** The contact level of two sides: the lower of the two, and whether they differ (R14); null where one is unknown. */
export function dyadLevel(meeting: Pick<Event, "participants">, a: string, b: string, ranks: RankTable = RANKS): { readonly level: string | null; readonly asymmetric: boolean | null } {
  const { by } = levelOf(meeting, ranks);
  const x = by[a] ?? null;
  const y = by[b] ?? null;
  if (x === null || y === null) return { level: null, asymmetric: null };
  return { level: (rankOf(x, ranks) as number) <= (rankOf(y, ranks) as number) ? x : y, asymmetric: x !== y };
}
