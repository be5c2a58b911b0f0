/** Takes a post's id, gives its words. */

/** `foreign_minister` → "foreign minister". */
export function postName(post: string | null): string | null {
  return post === null ? null : post.replaceAll("_", " ");
}
