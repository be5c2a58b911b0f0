/** Takes readouts compared two by two, gives their clauses in rows: what says the same thing stands side by side (R26). */
import type { Clause, ReadoutComparison } from "@readout/core";

/** How a clause stands to the one that it was aligned with. */
export type Relation = "shared" | "stronger" | "weaker" | "opposed";

/** A clause in its column. `to` is the column of the one it was aligned with, null for the first of its row. */
export interface AlignedCell {
  readonly clause: Clause;
  readonly to: number | null;
  readonly relation: Relation | null;
  /** What of subject and content only this one or only the other has. */
  readonly scope: readonly {
    readonly of: "subject" | "content";
    readonly here: readonly string[];
    readonly there: readonly string[];
  }[];
}

/** One matter: a cell for each readout, null where it doesn't say it. */
export type AlignedRow = readonly (AlignedCell | null)[];

/**
 * Rows for `count` readouts; `between(a, b)` compares two of them, a before b. Each clause stands in exactly one row;
 * a row has the order of its first clause's readout and place. With two readouts the rows are the comparison itself.
 */
export function alignClauses(
  count: number,
  between: (a: number, b: number) => ReadoutComparison,
): AlignedRow[] {
  const rows: (AlignedCell | null)[][] = [];
  const rowOf = new Map<string, (AlignedCell | null)[]>();
  const place = (column: number, cell: AlignedCell, row?: (AlignedCell | null)[]): (AlignedCell | null)[] => {
    const there = row ?? Array.from({ length: count }, () => null);
    if (!row) rows.push(there);
    there[column] = cell;
    rowOf.set(cell.clause.id, there);
    return there;
  };
  const alone = (clause: Clause): AlignedCell => ({ clause, to: null, relation: null, scope: [] });
  const all: [number, Clause][] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const comparison = between(a, b);
      const { shared, stronger, opposed, onlyA, onlyB, scope } = comparison;
      const pairs = [
        ...opposed.map((pair) => ({ ...pair, relation: "opposed" as const })),
        ...stronger.map((pair) => ({
          ...pair,
          relation: pair.stronger === "b" ? ("stronger" as const) : ("weaker" as const),
        })),
        ...shared.map((pair) => ({ ...pair, relation: "shared" as const })),
      ];
      for (const { a: left, b: right, relation } of pairs) {
        const row = rowOf.get(left.id) ?? place(a, alone(left));
        all.push([b, right]);
        if (row[b] || rowOf.has(right.id)) continue;
        const differences = scope.filter(({ pair }) => pair.a.id === left.id && pair.b.id === right.id);
        const told = differences.map(({ of, onlyA: there, onlyB: here }) => ({ of, here, there }));
        place(b, { clause: right, to: a, relation, scope: told }, row);
      }
      all.push(...onlyA.map((clause) => [a, clause] as [number, Clause]));
      all.push(...onlyB.map((clause) => [b, clause] as [number, Clause]));
    }
  for (const [column, clause] of all) if (!rowOf.has(clause.id)) place(column, alone(clause));
  const head = (row: AlignedRow): [number, number] => {
    const column = row.findIndex((cell) => cell !== null);
    return [column, row[column]?.clause.span.start ?? 0];
  };
  return rows.sort((x, y) => {
    const [[a, b], [c, d]] = [head(x), head(y)];
    return a - c || b - d;
  });
}
