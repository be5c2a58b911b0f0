/** Takes the delegations of two reported meetings, gives whether the same people led them (R14, R30). */
import type { Delegation } from "../meeting/delegations.ts";
import type { Tri } from "../records/meta.ts";

/** Who leads a delegation as far as a report tells: the persons named and the highest post. */
export interface Heads {
  readonly persons: readonly string[];
  readonly level: string | null;
}

/** Levels that a report gives where it doesn't say more: they exclude no other one. */
const VAGUE = new Set(["minister", "leader", "senior_official", "official", "technical", "head"]);

/** The heads of a delegation, persons under the ids that `idOf` leads to. */
export const headsOf = ({ persons, level }: Delegation, idOf: (id: string) => string): Heads => ({
  persons: persons.map(idOf),
  level: level === null || VAGUE.has(level.level) ? null : level.level,
});

/**
 * Whether two reports show one delegation under the same people: `no` where both name somebody and nobody is named by
 * both, or the highest posts differ while no person is common; `unknown` where one tells nothing.
 */
export function headsAgree(a: Heads, b: Heads): Tri {
  if (a.persons.some((one) => b.persons.some((other) => isNamesake(one, other)))) return "yes";
  if (a.persons.length > 0 && b.persons.length > 0) return "no";
  if (a.level === null || b.level === null) return "unknown";
  return a.level === b.level ? "yes" : "no";
}

/** Of one delegation the surname tells the person: "Blinken" is "Antony Blinken". */
const isNamesake = (a: string, b: string): boolean => a === b || surnameIn(a) === surnameIn(b);

const surnameIn = (id: string): string => (id.split("@", 1)[0] as string).split(/[:-]/).at(-1) ?? id;
