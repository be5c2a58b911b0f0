/** Takes counted values, gives them as links that narrow a list or widen it again. */
import { addressWith } from "../frame/page-query.ts";

/** The values of one field, the commonest first. */
export interface Facet {
  readonly field: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

const SHOWN = 8;

/** The facets of a list. `of` is how many rows were counted. */
export function Facets({
  path,
  asked,
  facets,
  of,
}: {
  path: string;
  asked: Readonly<Record<string, readonly string[]>>;
  facets: readonly Facet[];
  of: string;
}) {
  const shown = facets.filter(({ field, values }) => values.length > 1 || asked[field] !== undefined);
  if (shown.length === 0) return null;
  return (
    <aside class="facets" aria-label="Narrow the list">
      <p class="note">{of}</p>
      {shown.map(({ field, label, values }) => (
        <details open>
          <summary>{label}</summary>
          <ul>
            {values.slice(0, SHOWN).map(({ value, label: text, count }) => {
              const chosen = asked[field]?.includes(value) ?? false;
              const others = (asked[field] ?? []).filter((one) => one !== value);
              const query = { ...asked, [field]: chosen ? others : [...others, value] };
              return (
                <li>
                  <a
                    href={addressWith(path, query, { cursor: null })}
                    aria-current={chosen ? "true" : undefined}
                  >
                    <bdi>{text}</bdi>
                  </a>{" "}
                  <span class="count">{chosen ? "×" : count}</span>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </aside>
  );
}
