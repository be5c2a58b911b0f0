/** Takes a post and whose it is, gives its level and rank (R12). */
import { POSTS, type Post, type PostTable } from "../data/posts.ts";
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

/** Where a post is looked up; the codebook's tables unless given. */
export interface RankOptions {
  /** Actor id of whose post it is: a secretary of state of `USA` is a foreign minister, of `GBR` a minister. */
  readonly entity?: string | null;
  readonly posts?: PostTable;
}

/** A minister of whatever it is, or a deputy of one: R12 ranks them all alike. */
function otherMinister(post: string): Post | undefined {
  if (!post.endsWith("_minister")) return undefined;
  const level = /^(?:deputy|vice|assistant)_/.test(post) ? "deputy_foreign_minister" : "minister";
  return { label: post.replaceAll("_", " "), level };
}

const ACTING = /^(?:acting|interim|caretaker)_/;

/**
 * A post with its level and rank; null for no post, one that isn't known, or one without a place in the table.
 *
 * `acting_foreign_minister` ranks as foreign minister, `tourism_minister` with the other ministers. An id of `ranks` itself wins over `posts`, so that a caller can
 * rank a post of its own; an exception for the entity wins over both. Source: R12.
 */
export function rankOf(
  post: string | null,
  ranks: RankTable = RANKS,
  options: RankOptions = {},
): RankedPost | null {
  if (post === null) return null;
  const posts = options.posts ?? POSTS;
  const held = post.replace(ACTING, "");
  const known = Object.hasOwn(posts, held) ? posts[held] : otherMinister(held);
  const entity = options.entity ?? null;
  const special =
    entity !== null && known?.of && Object.hasOwn(known.of, entity) ? known.of[entity] : undefined;
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
