/** Takes a query that answers in pages, gives all its items. */
import type { Page, PageOptions } from "../queries/page.ts";

/** The items of every page in their order, at most `most` of them. */
export async function allPages<T>(
  find: (page: PageOptions) => Promise<Page<T>>,
  most = Number.POSITIVE_INFINITY,
): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await find({
      limit: Math.min(200, most - items.length),
      ...(cursor === null ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null && items.length < most);
  return items;
}
