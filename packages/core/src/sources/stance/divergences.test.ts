import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Divergence, type Position } from "../../records/position.ts";
import { sampleClause, sampleMeta, sampleStatement } from "../../testing/sample.ts";
import { ENTITIES, evidence, position, statement } from "../arbitrary.ts";
import { divergences } from "./divergences.ts";
import { positionTable } from "./position-table.ts";

const ISSUES = ["aid", "border", "troops"];
const said = fc.array(fc.oneof(position, statement), { maxLength: 8 });

function stands(holder: string, polarity: Position["polarity"], target: string | null = null): Position {
  const meta = sampleMeta({ evidence: [evidence(`${holder} ${polarity}`, "doc:a", 10)] });
  return {
    id: `position:${holder}:${polarity}`,
    holder,
    issue: "troops",
    stance: "",
    polarity,
    target,
    clauses: [],
    meta,
  };
}
const of = (...positions: Position[]) => divergences(positionTable(positions, ISSUES, ["XAL", "XBO", "XCO"]));
const kinds = (...positions: Position[]) => of(...positions).map((one) => one.kind);

describe("divergences", () => {
  it("finds one for and one against", () => {
    const [found] = of(stands("XAL", "support"), stands("XBO", "oppose"));
    expect(found).toMatchObject({
      kind: "opposed",
      issue: "troops",
      meta: {
        basis: { kind: "derived", rule: "R26" },
        confidence: { reasons: ["one is for it, the other against"] },
      },
    });
    expect(found?.sides.map((side) => side.holder)).toEqual(["XAL", "XBO"]);
  });

  it("finds a demand that is refused", () => {
    expect(kinds(stands("XAL", "demand", "XBO"), stands("XBO", "oppose", "XAL"))).toEqual(["opposed"]);
  });

  it.each<[string | null, string | null, boolean]>([
    [null, null, true],
    ["XDE", null, true],
    [null, "XEF", true],
    ["XDE", "XDE", true],
    ["XDE", "XEF", false],
    ["XBO", "XAL", true],
    ["XBO", "XEF", true],
    ["XDE", "XAL", true],
  ])("takes a word for one about %s and one against about %s for opposed: %s", (target, other, isOpposed) => {
    expect(kinds(stands("XAL", "support", target), stands("XBO", "oppose", other))).toEqual(
      isOpposed ? ["opposed"] : [],
    );
  });

  it("doesn't oppose interests, conditions and demands to each other", () => {
    expect(kinds(stands("XAL", "interest"), stands("XBO", "oppose"))).toEqual([]);
    expect(kinds(stands("XAL", "conditional"), stands("XBO", "support"))).toEqual([]);
    expect(kinds(stands("XAL", "demand", "XBO"), stands("XBO", "demand", "XAL"))).toEqual([]);
  });

  it("finds a demand that meets silence, with an empty side for the silent", () => {
    const [found] = of(stands("XAL", "demand", "XBO"));
    expect(found?.kind).toBe("unanswered_demand");
    expect(found?.sides).toMatchObject([{ holder: "XAL" }, { holder: "XBO", records: [], evidence: [] }]);
    expect(found?.meta).toMatchObject({
      basis: { rule: "R26" },
      confidence: { reasons: ["a demand meets silence in these sources"] },
    });
  });

  it("doesn't ask an answer of who isn't at the table", () => {
    expect(kinds(stands("XAL", "demand", "XEF"))).toEqual([]);
  });

  it("asks an answer to a demand on nobody only where all are silent", () => {
    expect(kinds(stands("XAL", "demand"))).toEqual(["unanswered_demand"]);
    expect(kinds(stands("XAL", "demand"), stands("XBO", "interest"))).toEqual([]);
    expect(kinds(stands("XAL", "support"))).toEqual([]);
  });

  it("asks an answer to a demand that is a clause as well, and to no other clause", () => {
    const by = (act: "demand" | "agree") =>
      sampleStatement({ speaker: "XAL", clauses: [sampleClause({ issue: "troops", subject: [], act })] });
    const found = (act: "demand" | "agree") =>
      divergences(positionTable([by(act)], ISSUES, ["XAL", "XBO"])).map(({ kind }) => kind);
    expect([found("demand"), found("agree")]).toEqual([["unanswered_demand"], []]);
  });

  it("finds a retraction where the later statement contradicts the earlier one", () => {
    const on = (edtf: string | null, negated: boolean) =>
      sampleStatement({
        speaker: "XAL",
        when: edtf === null ? null : { edtf, time: null, zone: null },
        clauses: [sampleClause({ id: `clause:${edtf}`, issue: "troops", subject: ["XAL"], negated })],
      });
    const table = (...statements: ReturnType<typeof on>[]) => positionTable(statements, ISSUES, ["XAL"]);
    expect(divergences(table(on("2023-05-10", false), on("2023-06", true)))).toMatchObject([
      {
        kind: "retracted",
        sides: [
          { holder: "XAL", records: ["clause:2023-05-10"] },
          { holder: "XAL", records: ["clause:2023-06"] },
        ],
        meta: {
          basis: { rule: "R26" },
          confidence: { reasons: ["the later statement takes the earlier one back"] },
        },
      },
    ]);
    for (const [first, second] of [
      [on("2023-05-10", false), on("2023-06", false)],
      [on("2023-05-10", false), on("2023-05", true)],
      [on("2023-05-10", false), on("2023-05-10/2023-05-12", true)],
      [on("2023-05-10", false), on(null, true)],
      [on(null, false), on("2023-05-10", true)],
      [on("2023-05-10/..", false), on("2023-06", true)],
      [on("2023-05-10", false), on("../2023-06", true)],
    ] as const)
      expect(divergences(table(first, second))).toEqual([]);
  });

  it("makes records that the schema accepts, with a side's evidence behind each", () => {
    fc.assert(
      fc.property(said, (records) => {
        for (const one of divergences(positionTable(records, ISSUES, ENTITIES))) {
          expect(Divergence.safeParse(one).success).toBe(true);
          expect(one.meta.evidence.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("opposes the same whichever side is asked first", () => {
    fc.assert(
      fc.property(said, (records) => {
        const table = positionTable(records, ISSUES, ENTITIES);
        const turned = { ...table, cells: [...table.cells].reverse() };
        expect(divergences(turned)).toEqual(divergences(table));
      }),
    );
  });

  it("never sets a party with an empty cell against anybody", () => {
    fc.assert(
      fc.property(said, (records) => {
        const table = positionTable(records, ISSUES, ENTITIES);
        for (const one of divergences(table).filter((each) => each.kind === "opposed")) {
          for (const side of one.sides) {
            const cell = table.cells.find((each) => each.issue === one.issue && each.party === side.holder);
            expect(cell?.state).toBe("stated");
          }
        }
      }),
    );
  });
});
