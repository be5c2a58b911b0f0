import { compareReadouts, type Readout, readoutOf } from "@readout/core";
import { expect, it } from "vitest";
import { DOSSIERS } from "../../testing/reports.ts";
import { alignClauses } from "./aligned-clauses.ts";

const readouts: readonly Readout[] = Object.values(DOSSIERS).map((dossier) =>
  readoutOf(dossier.documents[0]?.id ?? "", dossier.statements, dossier.commitments),
);
const [hosted, second] = readouts as [Readout, Readout];
const idsOf = (all: readonly Readout[]): string[] =>
  all.flatMap(({ clauses }) => clauses.map(({ id }) => id)).sort();
const align = (all: readonly Readout[]) =>
  alignClauses(all.length, (a, b) => compareReadouts(all[a] as Readout, all[b] as Readout));
const idsIn = (rows: ReturnType<typeof align>): string[] =>
  rows.flatMap((row) => row.flatMap((cell) => (cell ? [cell.clause.id] : []))).sort();

it("puts each clause of two, three and four readouts into exactly one row", () => {
  for (const all of [
    [hosted, second],
    readouts,
    [...readouts, { ...hosted, doc: "doc:other", clauses: [] }],
  ]) {
    const rows = align(all);
    expect(idsIn(rows)).toEqual(idsOf(all));
    for (const row of rows) expect(row).toHaveLength(all.length);
  }
});

it("shows of two readouts what their comparison says", () => {
  const { shared, stronger, opposed, onlyA, onlyB } = compareReadouts(hosted, second);
  const rows = align([hosted, second]);
  expect(rows.filter((row) => row.every((cell) => cell !== null))).toHaveLength(
    shared.length + stronger.length + opposed.length,
  );
  expect(rows.filter(([, right]) => right === null)).toHaveLength(onlyA.length);
  expect(rows.filter(([left]) => left === null)).toHaveLength(onlyB.length);
});

it("sets what three say alike side by side, each said to be as the first", () => {
  const copies = ["doc:a", "doc:b", "doc:c"].map(
    (doc): Readout => ({
      ...hosted,
      doc,
      clauses: hosted.clauses.map((clause) => ({ ...clause, id: `${clause.id}-${doc}` })),
    }),
  );
  const rows = align(copies);
  expect(rows).toHaveLength(hosted.clauses.length);
  for (const [, ...others] of rows)
    for (const cell of others) expect(cell).toMatchObject({ to: 0, relation: "shared" });
});
