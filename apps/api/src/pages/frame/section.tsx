/** Takes a title and a count, gives a section of a page. */
import type { Child } from "hono/jsx";

/** A section with its heading; nothing where it is empty. */
export function Section({ title, count, children }: { title: string; count: number; children: Child }) {
  if (count === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {children}
    </section>
  );
}
