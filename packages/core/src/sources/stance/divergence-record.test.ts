import { expect, it } from "vitest";
import type { DivergenceSide } from "../../records/position.ts";
import { evidence } from "../arbitrary.ts";
import { distinctDivergences, divergenceRecord } from "./divergence-record.ts";

const side = (holder: string | null, quote: string, ...records: string[]): DivergenceSide => ({
  holder,
  records,
  evidence: quote === "" ? [] : [evidence(quote)],
});
const record = (issue: string | null, ...sides: DivergenceSide[]) =>
  divergenceRecord("opposed", issue, sides, "R26", "they say so");

it("is the same from either side, derived from the records of both", () => {
  const [a, b] = [
    side("XBO", "against it", "position:2", "position:1", "position:2"),
    side("XAL", "for it", "position:3"),
  ];
  const found = record("dam", a, b);
  expect(found).toMatchObject({
    kind: "opposed",
    issue: "dam",
    sides: [
      { holder: "XAL", records: ["position:3"] },
      { holder: "XBO", records: ["position:1", "position:2"] },
    ],
    meta: {
      basis: { kind: "derived", rule: "R26", from: ["position:1", "position:2", "position:3"], entry: null },
      voice: "narrator",
      confidence: { score: 1, reasons: ["they say so"] },
      absent: {},
      status: "proposed",
      by: "core",
      supersedes: null,
    },
  });
  expect(found?.meta.evidence.map(({ quote }) => quote).sort()).toEqual(["against it", "for it"]);
  expect(record("dam", b, a)).toEqual(found);
  expect(record("dyke", a, b)?.id).not.toBe(found?.id);
});

it("orders sides of one holder, or of none, by what they say", () => {
  const [x, y] = [side(null, "b", "position:2"), side(null, "a", "position:1")];
  expect(record(null, x, y)).toEqual(record(null, y, x));
  expect(record(null, x, side("XAL", "c"))?.sides.map(({ holder }) => holder)).toEqual([null, "XAL"]);
  expect(record(null, x, y)?.meta.absent).toEqual({ issue: "the texts name none" });
});

it("is none without evidence", () => {
  expect(record("dam", side("XAL", ""), side("XBO", ""))).toBeNull();
});

it("gives divergences once each, by id", () => {
  const [a, b] = [record("dam", side("XAL", "for it")), record("dyke", side("XAL", "for it"))];
  const ids = distinctDivergences([b, null, a, b]).map(({ id }) => id);
  expect(ids).toEqual([a?.id, b?.id].sort());
});
