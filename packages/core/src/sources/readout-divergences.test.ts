import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Divergence } from "../records/position.ts";
import type { Clause } from "../records/statement.ts";
import { sampleClause, sampleEvent, sampleStatement } from "../testing/sample.ts";
import { clauseOf, evidence } from "./arbitrary.ts";
import { compareReadouts } from "./compare-readouts.ts";
import { endorsements } from "./endorsements.ts";
import { ambiguities, headlineDivergences, readoutDivergences } from "./readout-divergences.ts";

const clause = (content: string, more: Partial<Clause> = {}, doc = "doc:a", start = 0): Clause => {
  const span = evidence(content, doc, start);
  return sampleClause({ id: `clause:${doc}:${start}`, span, content: span, subject: [], ...more });
};
const readout = (
  doc: string,
  clauses: Clause[],
  docClass: "national_readout" | "joint_document" = "national_readout",
) => ({
  doc,
  docClass,
  clauses,
});
const kinds = (a: Clause[], b: Clause[]) =>
  readoutDivergences(compareReadouts(readout("doc:a", a), readout("doc:b", b))).map((one) => one.kind);

describe("readoutDivergences", () => {
  it.each<[string, Clause[], Clause[]]>([
    ["opposed", [clause("reopen the border")], [clause("reopen the border", { act: "reject" }, "doc:b")]],
    ["strength", [clause("reopen the border")], [clause("reopen the border", { strength: 2 }, "doc:b")]],
    ["missing_from_other_readout", [clause("reopen the border")], []],
    [
      "scope",
      [clause("reopen the border", { subject: ["XAL"] })],
      [clause("reopen the border", { subject: ["XAL", "XBO"] }, "doc:b")],
    ],
  ])("finds %s", (kind, a, b) => {
    expect(kinds(a, b)).toEqual([kind]);
  });

  it("finds a difference of class with all clauses of both sides", () => {
    const compared = compareReadouts(
      readout("doc:a", [clause("reopen the border")]),
      readout("doc:b", [clause("reopen the border", {}, "doc:b")], "joint_document"),
    );
    const found = readoutDivergences(compared, { a: "XAL", b: "XBO" });
    expect(found).toMatchObject([{ kind: "class", sides: [{ holder: "XAL" }, { holder: "XBO" }] }]);
  });

  it("finds nothing between a readout and itself", () => {
    fc.assert(
      fc.property(fc.array(clauseOf("doc:a"), { maxLength: 5 }), (clauses) => {
        expect(kinds(clauses, clauses)).toEqual([]);
      }),
    );
  });

  it("gives the same records from either side", () => {
    const clauses = (doc: string) => fc.array(clauseOf(doc), { maxLength: 5 });
    fc.assert(
      fc.property(clauses("doc:a"), clauses("doc:b"), (x, y) => {
        const [a, b] = [readout("doc:a", x), readout("doc:b", y)];
        const there = readoutDivergences(compareReadouts(a, b), { a: "XAL", b: "XBO" });
        expect(readoutDivergences(compareReadouts(b, a), { a: "XBO", b: "XAL" })).toEqual(there);
        for (const one of there) expect(Divergence.safeParse(one).success).toBe(true);
      }),
    );
  });
});

describe("headlineDivergences", () => {
  const body = [clause("improve strained ties by a roadmap", { strength: 3 }, "doc:a", 100)];

  it("finds a headline that promises more than the body, and says what it leaves out", () => {
    const found = headlineDivergences([clause("improve strained ties")], body);
    expect(found.map((one) => one.kind)).toEqual(["headline_vs_body"]);
    const reasons = headlineDivergences([clause("improve strained ties", { strength: 3 })], body);
    expect(reasons[0]?.meta.confidence.reasons).toEqual([
      "the headline leaves out what the body restricts it to",
    ]);
  });

  it("finds a headline that the body doesn't bear out, and one that it contradicts", () => {
    expect(headlineDivergences([clause("exchange prisoners")], body)).toHaveLength(1);
    expect(
      headlineDivergences([clause("improve strained ties by a roadmap", { act: "reject" })], body),
    ).toHaveLength(1);
  });

  it("finds nothing where the body says as much or more", () => {
    const more = [...body, clause("exchange prisoners", {}, "doc:a", 200)];
    expect(
      headlineDivergences([clause("improve strained ties by a roadmap", { strength: 2 })], more),
    ).toEqual([]);
  });
});

describe("ambiguities", () => {
  const gloss = (speaker: string, content: string, start: number) => {
    const own = clause(content, { id: `clause:${speaker}` }, "doc:a", start);
    return sampleStatement({
      id: `statement:${speaker}`,
      speaker,
      docClass: "national_readout",
      content: [own.span],
      clauses: [own],
    });
  };
  const of = (...statements: ReturnType<typeof gloss>[]) =>
    ambiguities(endorsements(sampleEvent(), statements));

  it("shows both glosses of a clause that both endorse, and no winner", () => {
    const found = of(
      gloss("XAL", "draft roadmap border withdrawal", 0),
      gloss("XBO", "draft roadmap border trade", 100),
    );
    expect(found).toMatchObject([{ kind: "ambiguous", meta: { basis: { rule: "R25" } } }]);
    expect(found[0]?.sides.map((side) => side.holder)).toEqual(["XAL", "XBO"]);
  });

  it("finds none where the words are the same, or one only says more", () => {
    expect(of(gloss("XAL", "draft roadmap border", 0), gloss("XBO", "draft roadmap border", 100))).toEqual(
      [],
    );
    expect(
      of(gloss("XAL", "draft roadmap border", 0), gloss("XBO", "draft roadmap border trade", 100)),
    ).toEqual([]);
  });
});
