/** Takes a matrix of contacts, gives it as a table: a row and a column for each party, how often they met in the cell. */
import type { CountedPair } from "@readout/store";
import { addressWith } from "../frame/page-query.ts";
import { actorAddress } from "../record/record-address.ts";

/** The table of some entities; `contact` is the address of a pair's meetings. */
export function ContactTable({
  entities,
  pairs,
  name,
}: {
  entities: readonly string[];
  pairs: readonly CountedPair[];
  name: (id: string) => string;
}) {
  const cells = new Map(pairs.map((pair) => [pair.between.join(" "), pair]));
  const cell = (a: string, b: string): CountedPair | undefined => cells.get([a, b].sort().join(" "));
  return (
    <section class="scroll" tabindex={0} aria-label="Who met whom, as a matrix">
      <table class="matrix">
        <thead>
          <tr>
            <td></td>
            {entities.map((entity) => (
              <th scope="col">
                <abbr title={name(entity)}>{short(entity, name(entity))}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entities.map((row) => (
            <tr>
              <th scope="row">
                <a href={actorAddress(row)}>
                  <bdi>{name(row)}</bdi>
                </a>
              </th>
              {entities.map((column) => (
                <Cell pair={row === column ? null : (cell(row, column) ?? undefined)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ pair }: { pair: CountedPair | null | undefined }) {
  if (pair === null) return <td class="self">–</td>;
  if (pair === undefined) return <td></td>;
  const { between, count, possible } = pair;
  return (
    <td class={`met m${Math.min(4, count)}`}>
      <a
        href={addressWith("/timeline", { party: between })}
        title={`${count} sure${possible > 0 ? `, ${possible} possible` : ""}`}
      >
        {count > 0 ? count : "?"}
        {count > 0 && possible > 0 && <sup>?</sup>}
      </a>
    </td>
  );
}

const short = (id: string, name: string): string =>
  /^[A-Z]{3}$/.test(id) ? id : name.replace(/[^\p{Lu}\p{N}]/gu, "").slice(0, 5) || name.slice(0, 4);
