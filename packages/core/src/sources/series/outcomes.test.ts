import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OutcomeRung } from "../../records/event.ts";
import { evidence } from "../arbitrary.ts";
import { bestOutcome, compareOutcomes, OUTCOME_LADDER } from "./outcomes.ts";

const rung = fc.constantFrom(...OutcomeRung.options);
const outcome = fc.record({ rung, evidence: fc.constantFrom("a", "b", "c").map((quote) => evidence(quote)) });

describe("OUTCOME_LADDER", () => {
  it("has every rung once", () => {
    expect([...OUTCOME_LADDER].sort()).toEqual([...OutcomeRung.options].sort());
  });

  it("keeps a roadmap that was made above an agreement to prepare one", () => {
    expect(compareOutcomes("roadmap", "agreement_to_prepare")).toBeLessThan(0);
    expect(compareOutcomes("separate_readouts", "chair_statement")).toBeGreaterThan(0);
  });
});

describe("bestOutcome", () => {
  it("is null where nothing is known, and the rung none where that is said", () => {
    expect(bestOutcome({ outcomes: [] })).toBeNull();
    expect(bestOutcome({ outcomes: [{ rung: "none", evidence: evidence("without result") }] })?.rung).toBe(
      "none",
    );
  });

  it("takes the best form with all of its evidence", () => {
    const outcomes = [
      { rung: "to_meet_again" as const, evidence: evidence("to meet again") },
      { rung: "agreement_to_prepare" as const, evidence: evidence("set up a roadmap", "doc:b") },
      { rung: "agreement_to_prepare" as const, evidence: evidence("establish a plan", "doc:a") },
    ];
    expect(bestOutcome({ outcomes })).toEqual({
      rung: "agreement_to_prepare",
      evidence: [evidence("establish a plan", "doc:a"), evidence("set up a roadmap", "doc:b")],
      rule: "R19",
    });
  });

  it("doesn't depend on the order of outcomes, and none is better than it", () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
        const best = bestOutcome({ outcomes });
        expect(bestOutcome({ outcomes: [...outcomes].reverse() })).toEqual(best);
        for (const one of outcomes)
          expect(compareOutcomes(best?.rung ?? "none", one.rung)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
