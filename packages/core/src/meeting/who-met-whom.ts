/** Takes events, gives how often each pair of entities was in direct contact. */
import { rankOf, type RankTable, RANKS } from "../data/ranks.ts";
import type { Event } from "../records/event.ts";
import { contact } from "./contact.ts";
import { delegationsOf, isCounted } from "./delegations.ts";

/** `minimumLevel` is a post id; `plenary: false` leaves out meetings of more than six. */
export interface MatrixOptions {
  readonly minimumLevel?: string;
  readonly plenary?: boolean;
  readonly ranks?: RankTable;
}

/** A symmetric matrix of counts with a zero diagonal; entities sorted. */
export interface ContactMatrix {
  readonly entities: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Who met whom: planned, indirect and written events add nothing. Without filters the sum over pairs is Σ C(n, 2) over direct meetings. */
export function whoMetWhom(events: readonly Event[], options: MatrixOptions = {}): ContactMatrix {
  const ranks = options.ranks ?? RANKS;
  const least = options.minimumLevel === undefined ? null : rankOf(options.minimumLevel, ranks);
  const sides = events.map((event) => delegationsOf(event).filter((one) => isCounted(one) && one.seat === "yes").map((one) => one.entity));
  const entities = [...new Set(sides.flat())].sort();
  const index = new Map(entities.map((entity, i) => [entity, i]));
  const counts = entities.map(() => entities.map(() => 0));
  events.forEach((event, e) => {
    const seated = sides[e] as string[];
    for (let i = 0; i < seated.length; i++) {
      for (let k = i + 1; k < seated.length; k++) {
        const a = seated[i] as string;
        const b = seated[k] as string;
        const found = contact(event, a, b, ranks);
        if (!found || (options.plenary === false && found.plenary)) continue;
        if (least !== null && (found.level === null || (rankOf(found.level, ranks) as number) < least)) continue;
        add(counts, index.get(a) as number, index.get(b) as number);
        add(counts, index.get(b) as number, index.get(a) as number);
      }
    }
  });
  return { entities, counts };
}

function add(counts: number[][], row: number, column: number): void {
  const cells = counts[row] as number[];
  cells[column] = (cells[column] as number) + 1;
}
