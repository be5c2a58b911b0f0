/** Takes a post and whose it is, gives its level and rank (R12). */
import { POSTS, type PostTable } from "../data/posts.ts";
import { RANKS, type RankTable } from "../data/ranks.ts";

/** A post placed in the rank table. `level` is a level id of the table; `acting` keeps the rank with a mark. */
export interface RankedPost {
  readonly post: string;
  readonly label: string;
  readonly level: string;
  readonly rank: number;
  readonly ministerial: boolean;
  readonly acting: boolean;
}

const ACTING = /^(?:acting|interim|caretaker)_/;

/**
 * The rank of a post; null for no post, one that isn't known, or one without a place in the table.
 *
 * `entity` (actor id) decides titles that mean different posts: a secretary of state of `USA` is a foreign minister,
 * of `GBR` a minister. `acting_foreign_minister` ranks as foreign minister. An id of `ranks` itself wins over `posts`,
 * so a caller can rank a post of its own. Source: R12.
 */
export function rankOf(
  post: string | null,
  entity: string | null = null,
  ranks: RankTable = RANKS,
  posts: PostTable = POSTS,
): RankedPost | null {
  if (post === null) return null;
  const acting = ACTING.test(post);
  const held = post.replace(ACTING, "");
  const known = Object.hasOwn(posts, held) ? posts[held] : undefined;
  const special =
    entity !== null && known?.of && Object.hasOwn(known.of, entity) ? known.of[entity] : undefined;
  const level = special ?? (Object.hasOwn(ranks, held) ? held : known?.level);
  const rank =
    level !== undefined && level !== null && Object.hasOwn(ranks, level) ? ranks[level] : undefined;
  if (!level || !rank) return null;
  const label = known?.label ?? rank.label;
  return { post: held, label, level, rank: rank.rank, ministerial: rank.ministerial, acting };
}
