import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Divergence } from "../../records/position.ts";
import type { Clause } from "../../records/statement.ts";
import { sampleClause, sampleEvent, sampleStatement } from "../../testing/sample.ts";
import { clauseOf, evidence } from "../arbitrary.ts";
import { endorsements } from "../stance/endorsements.ts";
import { compareReadouts } from "./compare-readouts.ts";
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
  it.each<[string, Clause[], Clause[], string]>([
    [
      "opposed",
      [clause("reopen the border")],
      [clause("reopen the border", { act: "reject" }, "doc:b")],
      "one is for it, the other against",
    ],
    [
      "strength",
      [clause("reopen the border")],
      [clause("reopen the border", { strength: 2 }, "doc:b")],
      "one binds more than the other",
    ],
    ["missing_from_other_readout", [clause("reopen the border")], [], "the other readout doesn't have it"],
    [
      "missing_from_other_readout",
      [],
      [clause("reopen the border", {}, "doc:b")],
      "the other readout doesn't have it",
    ],
    [
      "scope",
      [clause("reopen the border", { subject: ["XAL"] })],
      [clause("reopen the border", { subject: ["XAL", "XBO"] }, "doc:b")],
      "one reaches further than the other",
    ],
  ])("finds %s", (kind, a, b, why) => {
    const found = readoutDivergences(compareReadouts(readout("doc:a", a), readout("doc:b", b)));
    expect(found).toMatchObject([{ kind, meta: { basis: { rule: "R26" }, confidence: { reasons: [why] } } }]);
    expect(found[0]?.sides.map(({ holder }) => holder)).toEqual([null, null]);
    expect(found[0]?.sides.flatMap(({ records }) => records).sort()).toEqual(
      [...a, ...b].map(({ id }) => id),
    );
  });

  it.each<[string | null, string | null, string | null]>([
    ["aid", null, "aid"],
    [null, "trade", "trade"],
    ["aid", "aid", "aid"],
    [null, null, null],
  ])("is on the issue that either names: %s and %s", (first, second, issue) => {
    const a = clause("reopen the border", { issue: first });
    const b = clause("reopen the border", { issue: second, strength: 2 }, "doc:b");
    const found = readoutDivergences(compareReadouts(readout("doc:a", [a]), readout("doc:b", [b])));
    expect(found).toMatchObject([{ kind: "strength", issue }]);
  });

  it("finds a difference of class with all clauses of both sides", () => {
    const compared = compareReadouts(
      readout("doc:a", [clause("reopen the border"), clause("exchange prisoners", {}, "doc:a", 50)]),
      readout("doc:b", [clause("reopen the border", {}, "doc:b")], "joint_document"),
    );
    const found = readoutDivergences(compared, { a: "XAL", b: "XBO" });
    expect(found.find(({ kind }) => kind === "class")).toMatchObject({
      issue: null,
      sides: [
        { holder: "XAL", records: ["clause:doc:a:0", "clause:doc:a:50"] },
        { holder: "XBO", records: ["clause:doc:b:0"] },
      ],
      meta: { confidence: { reasons: ["the documents aren't of one class"] } },
    });
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

  const weaker = "the headline binds more than the body";
  const opposite = "headline and body say opposite things";
  const bare = "the headline leaves out what the body restricts it to";
  const missing = "the body doesn't say it";
  const same = "improve strained ties by a roadmap";
  it.each<[string, Clause, string[]]>([
    ["says it with more force", clause(same), [weaker]],
    ["leaves out a restriction", clause("improve strained ties", { strength: 3 }), [bare]],
    ["does both", clause("improve strained ties"), [weaker]],
    ["says the opposite", clause(same, { act: "reject", strength: 3 }), [opposite]],
    [
      "says the opposite without the restriction",
      clause("improve strained ties", { act: "reject", strength: 3 }),
      [opposite],
    ],
    ["says what the body doesn't", clause("exchange prisoners"), [missing]],
    ["says as much", clause(same, { strength: 3 }), []],
    ["says it with less force", clause(same, { strength: 2 }), []],
    ["restricts what the body doesn't", clause(`${same} within a month`, { strength: 3 }), []],
    ["names another who does it", clause(same, { strength: 3, subject: ["XAL"] }), []],
  ])("judges a headline that %s", (_, headline, why) => {
    const bound = body.map((one) =>
      headline.subject.length > 0 ? { ...one, subject: ["XAL", "XBO"] } : one,
    );
    const found = headlineDivergences([headline], bound);
    expect(found.flatMap(({ meta }) => meta.confidence.reasons)).toEqual(why);
    for (const one of found) {
      expect(one).toMatchObject({ kind: "headline_vs_body", meta: { basis: { rule: "R26" } } });
      const about = one.sides.flatMap(({ records }) => records).sort();
      expect(about).toEqual(why[0] === missing ? ["clause:doc:a:0"] : ["clause:doc:a:0", "clause:doc:a:100"]);
    }
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
    const own = clause(content, { id: `clause:${speaker}`, issue: "border" }, "doc:a", start);
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
    expect(found).toMatchObject([
      {
        kind: "ambiguous",
        issue: "border",
        meta: { basis: { rule: "R25" }, confidence: { reasons: ["endorsed alike and worded apart"] } },
      },
    ]);
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

  it("takes no side's gloss from what another says of it", () => {
    const [own, told] = [
      gloss("XAL", "draft roadmap border withdrawal", 0),
      gloss("XCO", "draft roadmap border trade", 100),
    ];
    const clauses = told.clauses.map((one) => ({ ...one, subject: ["XBO"] }));
    expect(of(own, { ...told, clauses })).toEqual([]);
  });
});
