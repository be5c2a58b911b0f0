/** Gives the rank table of rule R12: level id to rank, label and whether it makes a meeting ministerial. */

/** What a level is worth. `rank` is an ordinal, higher stands above; `ministerial` is true from minister upwards (R13). */
export interface Rank {
  readonly rank: number;
  readonly label: string;
  readonly ministerial: boolean;
}

/** Level id (snake_case) to its rank; `rankTable` makes one with changes. */
export type RankTable = Readonly<Record<string, Rank>>;

const row = (rank: number, label: string): Rank => ({ rank, label, ministerial: rank >= 65 });

/** The rank table of the codebook. Posts that aren't levels themselves are looked up in `POSTS`. Source: R12. */
export const RANKS: RankTable = {
  // No rung with a number of its own in R12, which says only that Iran's supreme leader stands above the president.
  supreme_leader: row(101, "supreme leader"),
  head_of_state: row(100, "head of state"),
  head_of_government: row(95, "head of government"),
  foreign_minister: row(80, "foreign minister"),
  defence_minister: row(70, "defence minister"),
  minister: row(65, "minister"),
  national_security_adviser: row(62, "national security adviser"),
  deputy_foreign_minister: row(60, "deputy foreign minister"),
  special_envoy: row(50, "special envoy"),
  intelligence_chief: row(45, "intelligence chief"),
  ambassador: row(40, "ambassador"),
  senior_official: row(30, "senior official"),
  technical: row(10, "technical expert"),
};

/**
 * A rank table with a caller's changes: a number moves or adds a level, a whole row replaces one.
 *
 * A level that is moved keeps its label; a new one is labelled by its id. Whether a level is ministerial is decided
 * afresh against the rank of `minister`, unless a whole row says it. Source: R12 ("data, overridable").
 */
export function rankTable(
  changes: Readonly<Record<string, number | Rank>>,
  base: RankTable = RANKS,
): RankTable {
  const ranked = (value: number | Rank | undefined): number | undefined =>
    typeof value === "number" ? value : value?.rank;
  const minister = ranked(changes.minister) ?? base.minister?.rank ?? 65;
  const table: Record<string, Rank> = {};
  for (const [level, own] of Object.entries(base))
    table[level] = { ...own, ministerial: own.rank >= minister };
  for (const [level, change] of Object.entries(changes)) {
    const label = table[level]?.label ?? level.replaceAll("_", " ");
    table[level] =
      typeof change === "number" ? { rank: change, label, ministerial: change >= minister } : change;
  }
  return table;
}
