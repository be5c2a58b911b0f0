import { expect, it } from "vitest";
import type { Evidence } from "../records/evidence.ts";
import { distinctEvidence, evidenceIn } from "./distinct-evidence.ts";

const at = (doc: string, start: number, end: number, prefix: string | null = null): Evidence => ({
  doc,
  start,
  end,
  quote: "x".repeat(end - start),
  prefix,
  suffix: null,
});

const SORTED = [
  at("doc:a", 2, 3),
  at("doc:a", 2, 9),
  at("doc:a", 10, 11),
  at("doc:b", 0, 1, "p"),
  at("doc:b", 0, 1),
];

it("gives evidence once, by document, place, end, and then the rest", () => {
  const shuffled = [3, 1, 4, 0, 2, 1, 3].map((index) => SORTED[index] as Evidence);
  const found = distinctEvidence(shuffled);
  expect(found.map(({ doc, start, end }) => `${doc} ${start} ${end}`)).toEqual(
    SORTED.map(({ doc, start, end }) => `${doc} ${start} ${end}`),
  );
  expect(distinctEvidence([...shuffled].reverse())).toEqual(found);
});

it("finds it anywhere in a record, and nothing where there is none", () => {
  const [a, b, c] = SORTED as [Evidence, Evidence, Evidence];
  const record = {
    meta: { evidence: [b] },
    list: [{ deep: { source: a } }, null, 5, "text"],
    cue: c,
    none: undefined,
  };
  expect(evidenceIn(record)).toEqual([a, b, c]);
  expect(evidenceIn({ doc: "doc:a", start: 1, end: 2 })).toEqual([]);
  for (const nothing of [undefined, null, 5, "text", {}, []]) expect(evidenceIn(nothing)).toEqual([]);
});
