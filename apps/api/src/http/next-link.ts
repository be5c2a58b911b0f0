/** Takes a page's cursor, gives the Link header to the page after it (RFC 8288). */
import type { Context } from "hono";

/** No header at the end of a list. */
export function nextLink(c: Context, next: string | null): Record<string, string> {
  if (next === null) return {};
  const query = new URLSearchParams(new URL(c.req.url).search);
  query.set("cursor", next);
  return { link: `<${c.req.path}?${query}>; rel="next"` };
}
