import { expect, it } from "vitest";
import { sampleEvidence, sampleMeta } from "../../testing/sample.ts";
import { mergedMeta } from "./merged-meta.ts";

const evidence = [sampleEvidence("The ministers agreed")];

it("leaves one record's meta as it is, with the evidence given", () => {
  const meta = sampleMeta({ status: "accepted", by: "one" });
  expect(mergedMeta([{ id: "event:a", meta }], evidence)).toEqual({ ...meta, evidence });
});

it("is derived from several, as sure as the surest, accepted where one is, by all who made them", () => {
  const a = sampleMeta({
    confidence: { score: 0.4, reasons: ["b", "a"] },
    by: "two",
    absent: { when: "unsaid" },
  });
  const b = sampleMeta({ confidence: { score: 0.9, reasons: ["a"] }, by: "one", status: "accepted" });
  const records = [
    { id: "event:b", meta: a },
    { id: "event:a", meta: b },
  ];
  expect(mergedMeta(records, evidence)).toEqual({
    ...a,
    basis: { kind: "derived", rule: "R30", from: ["event:a", "event:b"], entry: null },
    confidence: { score: 0.9, reasons: ["a", "b"] },
    evidence,
    status: "accepted",
    by: "one, two",
  });
  expect(
    mergedMeta(
      [
        { id: "event:c", meta: a },
        { id: "event:d", meta: a },
      ],
      [],
    ).status,
  ).toBe("proposed");
});
