import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Divergence, type Position } from "../records/position.ts";
import { sampleClause, sampleMeta, sampleStatement } from "../testing/sample.ts";
import { ENTITIES, evidence, position, statement } from "./arbitrary.ts";
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
      meta: { basis: { kind: "derived", rule: "R26" } },
    });
    expect(found?.sides.map((side) => side.holder)).toEqual(["XAL", "XBO"]);
  });

  it("finds a demand that is refused", () => {
    expect(kinds(stands("XAL", "demand", "XBO"), stands("XBO", "oppose", "XAL"))).toEqual(["opposed"]);
  });

  it("doesn't oppose those who speak of different targets", () => {
    expect(kinds(stands("XAL", "support", "XDE"), stands("XBO", "oppose", "XEF"))).toEqual([]);
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
  });

  it("doesn't ask an answer of who isn't at the table", () => {
    expect(kinds(stands("XAL", "demand", "XEF"))).toEqual([]);
  });

  it("asks an answer to a demand on nobody only where all are silent", () => {
    expect(kinds(stands("XAL", "demand"))).toEqual(["unanswered_demand"]);
    expect(kinds(stands("XAL", "demand"), stands("XBO", "interest"))).toEqual([]);
  });

  it("finds a retraction where the later statement contradicts the earlier one", () => {
    const on = (edtf: string, negated: boolean) =>
      sampleStatement({
        speaker: "XAL",
        when: { edtf, time: null, zone: null },
        clauses: [sampleClause({ id: `clause:${edtf}`, issue: "troops", subject: ["XAL"], negated })],
      });
    const table = (...statements: ReturnType<typeof on>[]) => positionTable(statements, ISSUES, ["XAL"]);
    expect(divergences(table(on("2023-05-10", false), on("2023-06", true))).map((one) => one.kind)).toEqual([
      "retracted",
    ]);
    expect(divergences(table(on("2023-05-10", false), on("2023-05", true)))).toEqual([]);
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
