import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Event } from "../../records/event.ts";
import { sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { event as anyEvent, evidence, witness } from "../arbitrary.ts";
import { evidenceIn } from "../distinct-evidence.ts";
import { mergeEvents, mergeWitnesses } from "./merge-events.ts";

const told = (doc: string, more: Partial<Event> = {}): Event =>
  sampleEvent({ id: `event:${doc}`, meta: sampleMeta({ evidence: [evidence("they met", doc)] }), ...more });

const event = fc.oneof(anyEvent, witness);

describe("mergeEvents", () => {
  it("unites what both have", () => {
    const [a, b] = [
      told("doc:a", { topics: ["aid"] }),
      told("doc:b", { topics: ["border"], mode: "unknown", where: null }),
    ];
    const { event: view, conflicts } = mergeEvents(a, b);
    expect(view).toMatchObject({
      id: "event:doc:a",
      topics: ["aid", "border"],
      mode: "in_person",
      where: a.where,
    });
    expect(view.meta.basis).toEqual({
      kind: "derived",
      rule: "R30",
      from: ["event:doc:a", "event:doc:b"],
      entry: null,
    });
    expect(conflicts).toEqual([]);
  });

  it("keeps conflicts with who says what, and shows what most documents say, never a mean", () => {
    const on = (doc: string, edtf: string) => told(doc, { when: { edtf, time: null, zone: null } });
    const three = [on("doc:a", "2023-05-11"), on("doc:b", "2023-05-10"), on("doc:c", "2023-05-10")];
    const merged = mergeWitnesses(three);
    expect(merged.event.when?.edtf).toBe("2023-05-10");
    expect(merged.conflicts).toEqual([
      {
        field: "when",
        values: [
          { value: "2023-05-10", records: ["event:doc:b", "event:doc:c"], documents: ["doc:b", "doc:c"] },
          { value: "2023-05-11", records: ["event:doc:a"], documents: ["doc:a"] },
        ],
      },
    ]);
  });

  it("prefers the more precise date, which is no conflict", () => {
    const vague = told("doc:b", { when: { edtf: "2023-05", time: null, zone: null } });
    const merged = mergeEvents(told("doc:a"), vague);
    expect(merged.event.when?.edtf).toBe("2023-05-10");
    expect(merged.conflicts).toEqual([]);
  });

  it("takes planned and occurred for one story, cancelled and occurred for a conflict", () => {
    expect(mergeEvents(told("doc:a"), told("doc:b", { status: "planned" }))).toMatchObject({
      event: { status: "occurred" },
      conflicts: [],
    });
    expect(mergeEvents(told("doc:a"), told("doc:b", { status: "cancelled" })).conflicts).toMatchObject([
      { field: "status" },
    ]);
  });

  it("keeps two accounts of what a delegation was there for", () => {
    const as = (doc: string, role: "principal" | "peer") =>
      told(doc, { participants: [sampleParticipation("XAL", { function: role })] });
    const merged = mergeEvents(as("doc:a", "principal"), as("doc:b", "peer"));
    expect(merged.event.participants).toHaveLength(2);
    expect(merged.conflicts.map((conflict) => conflict.field)).toEqual(["participants.XAL.function"]);
  });

  it("is commutative", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
      }),
    );
  });

  it("is associative", () => {
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
      }),
    );
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        const merged = mergeEvents(a, b);
        expect(mergeEvents(merged, merged)).toEqual(merged);
        expect(mergeEvents(merged, b)).toEqual(merged);
        expect(mergeEvents(a, a)).toEqual(mergeWitnesses([a]));
      }),
    );
  });

  it("loses no evidence, neither in the witnesses nor in the view", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        const merged = mergeEvents(a, b);
        const [all, seen] = [evidenceIn([a, b]), evidenceIn(merged.event)];
        expect(merged.evidence).toEqual(all);
        expect(seen).toEqual(all);
        expect(evidenceIn(merged.witnesses)).toEqual(all);
      }),
    );
  });

  it("keeps every value of a conflict, and every conflict when more is merged", () => {
    fc.assert(
      fc.property(event, event, event, (a, b, c) => {
        const two = mergeEvents(a, b);
        for (const { values } of two.conflicts) expect(values.length).toBeGreaterThan(1);
        if (a.type !== b.type) {
          expect(mergeEvents(two, c).conflicts.map((conflict) => conflict.field)).toContain("type");
        }
      }),
    );
  });

  it("makes a view that the schema accepts", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(Event.safeParse(mergeEvents(a, b).event).success).toBe(true);
      }),
    );
  });
});
