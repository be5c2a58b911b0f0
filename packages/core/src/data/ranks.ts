/** Takes nothing; gives the rank table of rule R12, and takes a post, gives its level and rank in it. */
import { POSTS, type PostTable } from "./posts.ts";

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
export function rankTable(changes: Readonly<Record<string, number | Rank>>, base: RankTable = RANKS): RankTable {
  const ranked = (value: number | Rank | undefined): number | undefined =>
    typeof value === "number" ? value : value?.rank;
  const minister = ranked(changes.minister) ?? base.minister?.rank ?? 65;
  const table: Record<string, Rank> = {};
  for (const [level, own] of Object.entries(base)) table[level] = { ...own, ministerial: own.rank >= minister };
  for (const [level, change] of Object.entries(changes)) {
    const label = table[level]?.label ?? level.replaceAll("_", " ");
    table[level] = typeof change === "number" ? { rank: change, label, ministerial: change >= minister } : change;
  }
  return table;
}

/** A post placed in the rank table. `level` is a level id of the table; `acting` keeps the rank with a mark. */
export interface RankedPost {
  readonly post: string;
  readonly label: string;
  readonly level: string;
  readonly rank: number;
  readonly ministerial: boolean;
  readonly acting: boolean;
}

/** Where a post is looked up; the codebook's tables unless given. */
export interface RankOptions {
  /** Actor id of whose post it is: a secretary of state of `USA` is a foreign minister, of `GBR` a minister. */
  readonly entity?: string | null;
  readonly posts?: PostTable;
}

const ACTING = /^(?:acting|interim|caretaker)_/;

/**
 * A post with its level and rank; null for no post, one that isn't known, or one without a place in the table.
 *
 * `acting_foreign_minister` ranks as foreign minister. An id of `ranks` itself wins over `posts`, so that a caller can
 * rank a post of its own; an exception for the entity wins over both. Source: R12.
 */
export function rankedPost(
  post: string | null,
  ranks: RankTable = RANKS,
  options: RankOptions = {},
): RankedPost | null {
  if (post === null) return null;
  const posts = options.posts ?? POSTS;
  const held = post.replace(ACTING, "");
  const known = Object.hasOwn(posts, held) ? posts[held] : undefined;
  const entity = options.entity ?? null;
  const special = entity !== null && known?.of && Object.hasOwn(known.of, entity) ? known.of[entity] : undefined;
  const level = special ?? (Object.hasOwn(ranks, held) ? held : known?.level);
  const rank = level && Object.hasOwn(ranks, level) ? ranks[level] : undefined;
  if (!level || !rank) return null;
  return {
    post: held,
    label: known?.label ?? rank.label,
    level,
    rank: rank.rank,
    ministerial: rank.ministerial,
    acting: held !== post,
  };
}

/** The level id that a post counts as; null where it has none. Source: R12. */
export function levelOfPost(post: string | null, ranks: RankTable = RANKS, options: RankOptions = {}): string | null {
  return rankedPost(post, ranks, options)?.level ?? null;
}

/** The rank of a post, an ordinal; null where it has none. Source: R12. */
export function rankOf(post: string | null, ranks: RankTable = RANKS, options: RankOptions = {}): number | null {
  return rankedPost(post, ranks, options)?.rank ?? null;
}

/** Post id to the level that it counts as, whoever holds it; posts whose level depends on that alone are left out. */
export const POST_LEVELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(POSTS).flatMap(([id, post]) => (post.level === null ? [] : [[id, post.level]])),
);
