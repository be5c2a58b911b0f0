/** The rank table of R12: which post stands how high. A caller can pass a table of their own. */

/** Rank by post id; higher stands higher. */
export type RankTable = Readonly<Record<string, number>>;

/** Ranks of the codebook (R12). EU HR/VP counts as foreign minister, the European Council's president and the UN secretary-general as leaders. */
export const RANKS: RankTable = {
  head_of_state: 100,
  head_of_government: 95,
  foreign_minister: 80,
  defence_minister: 70,
  minister: 65,
  national_security_adviser: 62,
  deputy_foreign_minister: 60,
  special_envoy: 50,
  intelligence_chief: 45,
  ambassador: 40,
  senior_official: 30,
  technical: 10,
};

/** Posts that count at the rank of another one. A post that is in neither table and ends in `_minister` ranks as `minister`. */
export const POST_LEVELS: Readonly<Record<string, string>> = {
  monarch: "head_of_state",
  supreme_leader: "head_of_state",
  president: "head_of_state",
  leader: "head_of_government",
  prime_minister: "head_of_government",
  secretary_general: "head_of_state",
  high_representative: "foreign_minister",
  secretary_of_state: "foreign_minister",
  deputy_minister: "deputy_foreign_minister",
  spokesperson: "senior_official",
  charge_d_affaires: "ambassador",
  director_general: "senior_official",
  delegate: "senior_official",
};

/** The rank level of a post: its own id where the table has it, else the level that it counts as; null where it has none. */
export function levelOfPost(post: string | null, ranks: RankTable = RANKS): string | null {
  if (post === null) return null;
  if (Object.hasOwn(ranks, post)) return post;
  const mapped = Object.hasOwn(POST_LEVELS, post) ? POST_LEVELS[post] : undefined;
  if (mapped && Object.hasOwn(ranks, mapped)) return mapped;
  return post.endsWith("_minister") && !post.startsWith("deputy") && Object.hasOwn(ranks, "minister") ? "minister" : null;
}

/** The rank of a post; null where the table gives it none. */
export function rankOf(post: string | null, ranks: RankTable = RANKS): number | null {
  const level = levelOfPost(post, ranks);
  return level === null ? null : (ranks[level] as number);
}
