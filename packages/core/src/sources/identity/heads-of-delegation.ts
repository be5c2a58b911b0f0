/** Takes the delegations of two reported meetings, gives whether the same people led them (R14, R30). */
import { RANKS } from "../../data/ranks.ts";
import type { Delegation } from "../../meeting/delegations.ts";
import { type RankedPost, rankOf } from "../../meeting/rank.ts";
import type { Tri } from "../../records/meta.ts";

/** Who leads a delegation as far as a report tells: the persons named and the highest post. */
export interface Heads {
  readonly persons: readonly string[];
  /** Those of the highest known post. */
  readonly leaders: readonly string[];
  readonly level: string | null;
}

/** Posts and levels that a report gives where it doesn't say more: they exclude no other one. */
const VAGUE = new Set(["minister", "leader", "senior_official", "official", "technical", "head"]);

const isVague = ({ post, level }: RankedPost): boolean => VAGUE.has(post) || VAGUE.has(level);

/** Whether a report puts somebody in a delegation, and says no more of him than "leaders" or "officials". */
export const isUnnamed = ({ persons, level }: Delegation): boolean =>
  persons.length === 0 && level !== null && isVague(level);

/** The heads of a delegation, persons under the ids that `idOf` leads to. */
export const headsOf = (
  { persons, level, participations, entity }: Delegation,
  idOf: (id: string) => string,
): Heads => ({
  persons: persons.map(idOf),
  leaders: participations.flatMap(({ person, post, seat }) =>
    person !== null && seat !== "no" && level !== null && rankOf(post, RANKS, { entity })?.rank === level.rank
      ? idOf(person)
      : [],
  ),
  level: level === null || isVague(level) ? null : level.level,
});

/**
 * Whether two reports show one delegation under the same people: `no` where both name somebody and nobody is named by
 * both, where persons of other posts led it, or the highest posts differ while no person is common; `unknown` where one tells nothing.
 */
export function headsAgree(a: Heads, b: Heads): Tri {
  // "The vice president, the secretary and the adviser met X" is no account of the adviser's own meeting with X.
  const led = a.leaders.length > 0 && b.leaders.length > 0 && a.level !== null && b.level !== null;
  if (led && a.level !== b.level && !haveInCommon(a.leaders, b.leaders)) return "no";
  if (haveInCommon(a.persons, b.persons)) return "yes";
  if (a.persons.length > 0 && b.persons.length > 0) return "no";
  if (a.level === null || b.level === null) return "unknown";
  return a.level === b.level ? "yes" : "no";
}

/**
 * Whether a report tells of two meetings at once: of a delegation it names somebody whom the one report names, and somebody
 * whom the other names, while these two have nobody in common ("met the chancellor and the foreign minister").
 */
export const namesBoth = (both: Heads, one: Heads, other: Heads): boolean =>
  haveInCommon(both.persons, one.persons) &&
  haveInCommon(both.persons, other.persons) &&
  !haveInCommon(one.persons, other.persons);

const haveInCommon = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => isNamesake(one, other)));

/** Of one delegation the surname tells the person: "Blinken" is "Antony Blinken". */
const isNamesake = (a: string, b: string): boolean => a === b || surnameIn(a) === surnameIn(b);

const surnameIn = (id: string): string => (id.split("@", 1)[0] as string).split(/[:-]/).at(-1) ?? id;
