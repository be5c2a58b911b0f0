/** Takes a page's cursor, gives the way to the page after it. */
import { addressWith } from "../frame/page-query.ts";

/** The link; nothing at the end of a list. */
export function Pager({
  path,
  asked,
  next,
}: {
  path: string;
  asked: Readonly<Record<string, readonly string[]>>;
  next: string | null;
}) {
  const back = asked.cursor !== undefined;
  if (next === null && !back) return null;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {back && <a href={addressWith(path, asked, { cursor: null })}>First page</a>}
      {next !== null && (
        <a href={addressWith(path, asked, { cursor: next })} rel="next">
          Next page
        </a>
      )}
    </nav>
  );
}
