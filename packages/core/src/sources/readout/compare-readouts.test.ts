import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../meeting/canonical.ts";
import type { Commitment } from "../../records/commitment.ts";
import type { Clause, DocClass } from "../../records/statement.ts";
import { sampleCommitment, sampleMeta, sampleStatement } from "../../testing/sample.ts";
import { clauseOf, evidence } from "../arbitrary.ts";
import { compareReadouts, type Readout, type ReadoutComparison, readoutOf } from "./compare-readouts.ts";

const clauses = fc
  .tuple(fc.array(clauseOf("doc:a"), { maxLength: 6 }), fc.array(clauseOf("doc:b"), { maxLength: 4 }))
  .map(([own, other]) => [...own, ...other]);
const docClass = fc.constantFrom(null, "national_readout", "joint_document") as fc.Arbitrary<DocClass | null>;
const readout: fc.Arbitrary<Readout> = fc.record({
  doc: fc.constantFrom("doc:a", "doc:b"),
  docClass,
  clauses,
});

function clause(content: string, more: Partial<Clause> = {}, start = 0, doc = "doc:a"): Clause {
  return {
    id: `clause:${doc}:${start}`,
    statement: "statement:1",
    span: evidence(content, doc, start),
    subject: [],
    act: "agree",
    strength: 5,
    hedge: null,
    negated: false,
    issue: null,
    content: evidence(content, doc, start),
    ...more,
  };
}
const a = (...list: Clause[]): Readout => ({ doc: "doc:a", docClass: "national_readout", clauses: list });
const b = (...list: Clause[]): Readout => ({ doc: "doc:b", docClass: "national_readout", clauses: list });

/** The same comparison seen from the other side. */
function swapped(one: ReadoutComparison): ReadoutComparison {
  const pair = <T extends { a: Clause; b: Clause }>(each: T): T => ({ ...each, a: each.b, b: each.a });
  const side = (each: "a" | "b" | null) => (each === null ? null : each === "a" ? "b" : "a");
  return {
    ...one,
    docs: { a: one.docs.b, b: one.docs.a },
    shared: one.shared.map(pair),
    onlyA: one.onlyB,
    onlyB: one.onlyA,
    stronger: one.stronger.map((each) => ({ ...pair(each), stronger: side(each.stronger) as "a" | "b" })),
    opposed: one.opposed.map(pair),
    scope: one.scope.map((each) => ({
      ...each,
      pair: pair(each.pair),
      onlyA: each.onlyB,
      onlyB: each.onlyA,
      narrower: side(each.narrower),
    })),
    docClass: one.docClass && { a: one.docClass.b, b: one.docClass.a },
  };
}

describe("compareReadouts", () => {
  it("aligns clauses by their words and acts, wherever they stand", () => {
    const [border, aid] = ["reopen the northern border", "send aid to the villages"];
    const found = compareReadouts(
      a(clause(border), clause(aid, {}, 90)),
      b(clause(aid), clause(border, {}, 90)),
    );
    expect(found.shared.map((pair) => [pair.a.content.quote, pair.b.content.quote])).toEqual(
      expect.arrayContaining([
        [border, border],
        [aid, aid],
      ]),
    );
    expect(found).toMatchObject({
      onlyA: [],
      onlyB: [],
      stronger: [],
      opposed: [],
      scope: [],
      docClass: null,
    });
  });

  it("finds what only one has", () => {
    const found = compareReadouts(a(clause("reopen the border")), b(clause("exchange all prisoners")));
    expect([found.onlyA.length, found.onlyB.length, found.shared.length]).toEqual([1, 1, 0]);
  });

  it("finds which one binds more", () => {
    const explore = clause("reopen the border", { act: "note", strength: 2 }, 0, "doc:b");
    const found = compareReadouts(a(clause("reopen the border")), b(explore));
    expect(found.stronger).toMatchObject([{ stronger: "a", by: 3 }]);
    expect(found.shared).toEqual([]);
  });

  it("finds what one approves and the other rejects", () => {
    const found = compareReadouts(
      a(clause("reopen the border")),
      b(clause("reopening the border", { act: "reject" })),
    );
    expect(found.opposed).toHaveLength(1);
  });

  it("prefers the clause of the same act among equals", () => {
    const noted = clause("reopen the border", { act: "note", strength: 1 }, 50, "doc:b");
    const agreed = clause("reopen the border", {}, 90, "doc:b");
    const found = compareReadouts(a(clause("reopen the border")), b(noted, agreed));
    expect(found.shared[0]?.b).toEqual(agreed);
    expect(found.onlyB).toEqual([noted]);
  });

  it.each<[string, Partial<Clause>, string, Partial<Clause>]>([
    ["approval and refusal in nouns", { act: "note" }, "support for the dam", { act: "reject" }],
    ["a reaffirmed refusal", { act: "reaffirm" }, "its opposition to the dam", { act: "welcome" }],
    ["what one denies was discussed", { act: "note", negated: true }, "the dam", { act: "note" }],
  ])("finds opposed: %s", (_, first, quote, second) => {
    const found = compareReadouts(a(clause(quote, first)), b(clause("the dam", second, 0, "doc:b")));
    expect(found).toMatchObject({ opposed: [{}], onlyA: [], onlyB: [], shared: [], stronger: [] });
  });

  it("prefers the same act, unless another clause is far more alike", () => {
    const dialogue = clause("continued dialogue such as the recent meeting of envoys in Tarn", {
      act: "call_for",
    });
    const same = clause("continued dialogue", { act: "call_for" }, 0, "doc:b");
    const other = clause("the recent meeting of envoys in Tarn", { act: "welcome" }, 50, "doc:b");
    const found = compareReadouts(a(dialogue), b(same, other));
    expect(found.shared.map((pair) => pair.b)).toEqual([same]);
    expect(found.onlyB).toEqual([other]);
  });

  it("takes “all” for wider, whatever else either leaves out", () => {
    const all = clause("release all frozen grants for Boric students");
    const some = clause("release the frozen grants for medical students", {}, 0, "doc:b");
    expect(compareReadouts(a(all), b(some)).scope).toMatchObject([{ of: "content", narrower: "b" }]);
    expect(compareReadouts(a(some), b(all)).scope).toMatchObject([{ of: "content", narrower: "a" }]);
    const other = clause("release all frozen grants for medical students", {}, 0, "doc:b");
    expect(compareReadouts(a(all), b(other)).scope).toEqual([]);
  });

  it("tells whom and what a narrower clause leaves out", () => {
    const wide = clause("reopen the border crossings for trade", { subject: ["XAL", "XBO"] });
    const narrow = clause("reopen the border crossings", { subject: ["XAL"] }, 0, "doc:b");
    expect(compareReadouts(a(wide), b(narrow)).scope).toMatchObject([
      { of: "subject", onlyA: ["XBO"], onlyB: [], narrower: "b" },
      { of: "content", onlyA: ["trade"], onlyB: [], narrower: "b" },
    ]);
  });

  it("tells classes apart, where both are known", () => {
    const joint = { ...b(), docClass: "joint_document" as const };
    expect(compareReadouts(a(), joint).docClass).toEqual({ a: "national_readout", b: "joint_document" });
    expect(compareReadouts(a(), { ...b(), docClass: null }).docClass).toBeNull();
  });

  it("tells no class apart where it isn't known of either", () => {
    expect(
      compareReadouts({ ...a(), docClass: null }, { ...b(), docClass: "joint_document" }).docClass,
    ).toBeNull();
    expect(compareReadouts(a(), b())).toMatchObject({ docs: { a: "doc:a", b: "doc:b" }, rule: "R26" });
  });

  it("aligns among equals what is denied with what is denied, then what binds alike, then what is said of the same", () => {
    const border = "reopen the border";
    const meet = (own: Partial<Clause>, ...others: Partial<Clause>[]) => {
      const [pair] = compareReadouts(
        a(clause(border, own)),
        b(...others.map((one, at) => clause(border, one, 50 * (at + 1), "doc:b"))),
      ).shared;
      return (pair?.b.span.start ?? 0) / 50;
    };
    expect(
      meet({ act: "describe", negated: true }, { act: "describe" }, { act: "describe", negated: true }),
    ).toBe(2);
    expect(meet({ strength: 3 }, { strength: 4 }, { strength: 3 }, { strength: 2 })).toBe(2);
    expect(meet({ subject: ["XBO", "XAL"] }, { subject: ["XAL"] }, { subject: ["XAL", "XBO"] })).toBe(2);
    expect(meet({ subject: ["XAL"] }, { subject: ["XAL"] }, { subject: ["XAL"] })).toBe(1);
  });

  it("gives pairs in the order of the texts, however alike they are", () => {
    const [long, short] = ["reopen the northern border before the harvest", "send aid to the villages"];
    const found = compareReadouts(
      a(clause(`${long} of rye`), clause(short, {}, 90)),
      b(clause(long), clause(short, {}, 90, "doc:b")),
    );
    expect(found.shared.map(({ a: one }) => one.span.start)).toEqual([0, 90]);
  });

  it("sees no scope in whom a clause is of where the other doesn't say", () => {
    const found = compareReadouts(
      a(clause("reopen the border", { subject: ["XAL"] })),
      b(clause("reopen the border", {}, 0, "doc:b")),
    );
    expect(found.scope).toEqual([]);
  });

  it("never aligns clauses on different issues", () => {
    const [x, y] = [
      clause("open the border", { issue: "trade" }),
      clause("open the border", { issue: "refugees" }),
    ];
    expect(compareReadouts(a(x), b(y)).shared).toEqual([]);
  });

  it.each<[string, string, Partial<Clause>, string, Partial<Clause>, string]>([
    [
      "condemned by one, regretted by the other",
      "LVA",
      { act: "condemn", strength: 4 },
      "ARM",
      { act: "note", strength: 1 },
      "apart",
    ],
    [
      "condemned and regretted by one",
      "LVA",
      { act: "condemn", strength: 4 },
      "LVA",
      { act: "note", strength: 1 },
      "stronger",
    ],
    [
      "condemned by one, regretted by nobody told",
      "LVA",
      { act: "condemn", strength: 4 },
      "",
      { act: "note", strength: 1 },
      "stronger",
    ],
    [
      "condemned by nobody told, regretted by one",
      "",
      { act: "condemn", strength: 4 },
      "LVA",
      { act: "note", strength: 1 },
      "stronger",
    ],
    [
      "condemned by two, regretted by one of them",
      "LVA ARM",
      { act: "condemn", strength: 4 },
      "ARM",
      { act: "note", strength: 1 },
      "stronger",
    ],
    ["welcomed by both", "LVA", { act: "welcome" }, "ARM", { act: "welcome" }, "shared"],
    ["demanded by one, rejected by the other", "LVA", { act: "demand" }, "ARM", { act: "reject" }, "opposed"],
  ])("tells what is %s", (_, of, first, by, second, expected) => {
    const [x, y] = [
      clause("the blockade of the road", first),
      clause("the blockade of the road", second, 0, "doc:b"),
    ];
    const found = compareReadouts(
      { ...a(x), voices: new Map([[x.id, of.split(" ").filter(Boolean)]]) },
      { ...b(y), voices: new Map([[y.id, by.split(" ").filter(Boolean)]]) },
    );
    const lists = {
      shared: found.shared,
      stronger: found.stronger,
      opposed: found.opposed,
      apart: found.onlyA,
    };
    expect(Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [name] : []))).toEqual([
      expected,
    ]);
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(readout, readout, (x, y) => {
        expect(compareReadouts(y, x)).toEqual(swapped(compareReadouts(x, y)));
      }),
    );
  });

  it("shares everything with itself", () => {
    fc.assert(
      fc.property(readout, (x) => {
        const found = compareReadouts(x, x);
        expect(found).toMatchObject({
          onlyA: [],
          onlyB: [],
          stronger: [],
          opposed: [],
          scope: [],
          docClass: null,
        });
        expect(found.shared).toHaveLength(new Set(x.clauses.map(canonicalJson)).size);
      }),
    );
  });

  it("puts every clause of both in exactly one place", () => {
    fc.assert(
      fc.property(readout, readout, (x, y) => {
        const found = compareReadouts(x, y);
        const pairs = [...found.shared, ...found.stronger, ...found.opposed];
        const cover = (list: readonly Clause[]) => list.map(canonicalJson).sort();
        expect(cover([...pairs.map((pair) => pair.a), ...found.onlyA])).toEqual([
          ...new Set(cover(x.clauses)),
        ]);
        expect(cover([...pairs.map((pair) => pair.b), ...found.onlyB])).toEqual([
          ...new Set(cover(y.clauses)),
        ]);
      }),
    );
  });

  it("doesn't depend on the order of clauses", () => {
    fc.assert(
      fc.property(readout, readout, (x, y) => {
        const turned = { ...x, clauses: [...x.clauses].reverse() };
        expect(compareReadouts(turned, y)).toEqual(compareReadouts(x, y));
      }),
    );
  });
});

describe("readoutOf", () => {
  it("takes the clauses of one document, and its class where it has one", () => {
    const own = sampleStatement({
      content: [evidence("x")],
      clauses: [clause("x")],
      docClass: "national_readout",
    });
    const other = sampleStatement({ content: [evidence("y", "doc:b")], docClass: "media_report" });
    expect(readoutOf("doc:a", [own, other])).toEqual({ ...a(clause("x")), voices: new Map() });
    const mixed = sampleStatement({ content: [evidence("z")], clauses: [], docClass: "media_report" });
    expect(readoutOf("doc:a", [own, mixed]).docClass).toBeNull();
  });

  it("keeps in whose name each clause is said, where that is told", () => {
    const said = (id: string, onBehalfOf: string[], doc = "doc:a") =>
      sampleStatement({
        content: [evidence("x", doc), evidence("x")],
        clauses: [{ ...clause("x"), id }],
        onBehalfOf,
      });
    const { voices } = readoutOf("doc:a", [
      said("clause:1", ["XAL"]),
      said("clause:2", []),
      said("clause:3", ["XBO", "XCO"], "doc:b"),
    ]);
    expect([...(voices ?? [])]).toEqual([
      ["clause:1", ["XAL"]],
      ["clause:3", ["XBO", "XCO"]],
    ]);
  });

  it("takes of a statement that reaches over two documents the clauses of the one", () => {
    const content = [evidence("x"), evidence("y", "doc:b")];
    const both = sampleStatement({ content, clauses: [clause("x"), clause("y", {}, 9, "doc:b")] });
    expect(["doc:a", "doc:b", "doc:c"].map((doc) => readoutOf(doc, [both]).clauses)).toEqual([
      [clause("x")],
      [clause("y", {}, 9, "doc:b")],
      [],
    ]);
  });

  it("keeps “in principle” of what the narrator says was agreed", () => {
    const quote = "The sides agreed in principle to reopen the border";
    const reopen = sampleCommitment({
      content: evidence("reopen the border", "doc:a", 33),
      meta: sampleMeta({ evidence: [evidence(quote, "doc:a", 0)] }),
    });
    const [found] = readoutOf("doc:a", [], [reopen]).clauses;
    expect(found).toMatchObject({
      act: "agree",
      strength: 2,
      hedge: { start: 17, end: 29, quote: "in principle" },
      negated: false,
      statement: "",
    });
    const plain = sampleCommitment({ content: evidence("reopen the border", "doc:b") });
    expect(
      compareReadouts(readoutOf("doc:a", [], [reopen]), readoutOf("doc:b", [], [plain])).stronger,
    ).toMatchObject([{ stronger: "b", by: 3 }]);
  });

  it("doesn't count twice what a statement's clause opens with, and counts what stands behind it", () => {
    const said = sampleStatement({
      content: [evidence("to reopen the border", "doc:a", 30)],
      clauses: [clause("to reopen the border", {}, 30)],
    });
    const promise = (quote: string, start: number, doc = "doc:a") =>
      sampleCommitment({ id: `commitment:${start}`, clause: null, content: evidence(quote, doc, start) });
    const wider = promise("reopen the border and hold talks", 33);
    const behind = promise("hold talks", 55);
    const ids = (commitments: Parameters<typeof readoutOf>[2]) =>
      readoutOf("doc:a", [said], commitments).clauses.map(({ id }) => id);
    const [own] = said.clauses;
    expect(ids([wider, behind])).toEqual([own?.id, behind.id]);
    // The last character of the clause, and the first behind it.
    expect(ids([promise("x", 49), promise("x", 50), promise("x", 29)])).toEqual([
      own?.id,
      "commitment:50",
      "commitment:29",
    ]);
  });

  it("takes what the narrator says was agreed, not what a statement's clause has already", () => {
    const agreed = (status: Commitment["status"], more: Partial<Commitment> = {}): Commitment =>
      sampleCommitment({
        id: `commitment:${status}`,
        parties: ["KEN", "UGA"],
        content: evidence("open a border post at Busia"),
        status,
        ...more,
      });
    const read = (...commitments: Commitment[]) => readoutOf("doc:a", [], commitments);
    const found = read(agreed("agreed"), agreed("pledged"), agreed("intended")).clauses;
    expect(found.map(({ act, strength }) => [act, strength])).toEqual([
      ["agree", 5],
      ["pledge", 4],
      ["pledge", 3],
    ]);
    expect(found[0]).toMatchObject({
      subject: ["KEN", "UGA"],
      content: evidence("open a border post at Busia"),
    });
    expect(read(agreed("agreed", { clause: "clause:1" })).clauses).toEqual([]);
    expect(read(agreed("agreed", { content: evidence("y", "doc:b") })).clauses).toEqual([]);
    const compared = compareReadouts(read(agreed("agreed")), read(agreed("pledged")));
    expect(compared.stronger).toMatchObject([{ stronger: "a", by: 1 }]);
  });
});
