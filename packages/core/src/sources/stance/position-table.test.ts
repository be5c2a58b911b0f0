import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../../records/position.ts";
import type { Statement } from "../../records/statement.ts";
import { sampleActor, sampleClause, sampleMeta, sampleStatement } from "../../testing/sample.ts";
import { ENTITIES, position, statement } from "../arbitrary.ts";
import { positionTable } from "./position-table.ts";

const ISSUES = ["aid", "border", "troops"];
const demand: Position = {
  id: "position:1",
  holder: "XAL",
  issue: "troops",
  stance: "withdrawal",
  polarity: "demand",
  target: "XBO",
  clauses: [],
  meta: sampleMeta(),
};
const said = fc.array(fc.oneof(position, statement), { maxLength: 8 });

describe("positionTable", () => {
  it("leaves the cell of who says nothing empty, with no record behind it", () => {
    const { cells } = positionTable([demand], ["troops"], ["XAL", "XBO"]);
    expect(cells[0]).toMatchObject({
      party: "XAL",
      state: "stated",
      polarities: ["demand"],
      positions: [demand],
    });
    expect(cells[1]).toEqual({
      issue: "troops",
      party: "XBO",
      state: "not_stated",
      polarities: [],
      positions: [],
      clauses: [],
      evidence: [],
      rule: "R23",
    });
  });

  it("takes a speaker's own clauses, not what it says of others", () => {
    const own = sampleStatement({
      speaker: "XAL",
      clauses: [sampleClause({ issue: "aid", subject: ["XAL", "XBO"] })],
    });
    const told = sampleStatement({
      speaker: "XAL",
      clauses: [sampleClause({ issue: "border", subject: ["XBO"] })],
    });
    const { cells } = positionTable([own, told], ["aid", "border"], ["XAL", "XBO"]);
    expect(cells.map((cell) => cell.state)).toEqual(["stated", "not_stated", "not_stated", "not_stated"]);
  });

  it("counts a minister's word as its state's", () => {
    const actors = [sampleActor("person:a", { type: "person", partOf: "XAL" })];
    const { cells } = positionTable([{ ...demand, holder: "person:a" }], ["troops"], ["XAL"], { actors });
    expect(cells[0]?.state).toBe("stated");
  });

  it("leaves out what a reviewer rejected", () => {
    const rejected = { ...demand, meta: sampleMeta({ status: "rejected" }) };
    expect(positionTable([rejected], ["troops"], ["XAL"]).cells[0]?.state).toBe("not_stated");
  });

  it("reads issues as records or ids, once each", () => {
    expect(positionTable([demand], [{ id: "troops" }, "troops"], ["XAL"]).issues).toEqual(["troops"]);
  });

  it("leaves out what was superseded", () => {
    const old = { ...demand, meta: sampleMeta({ status: "superseded" }) };
    expect(positionTable([old], ["troops"], ["XAL"]).cells[0]?.state).toBe("not_stated");
  });

  it.each<[string, Partial<Statement>, string[]]>([
    ["for it", { clauses: [sampleClause({ issue: "aid", act: "welcome", subject: [] })] }, ["support"]],
    [
      "for and against",
      {
        clauses: [
          sampleClause({ issue: "aid" }),
          sampleClause({ id: "clause:2", issue: "aid", act: "reject" }),
        ],
      },
      ["oppose", "support"],
    ],
    ["neither", { clauses: [sampleClause({ issue: "aid", act: "describe", subject: [] })] }, []],
  ])("reads off a party's own clauses what it is: %s", (_, more, polarities) => {
    const { cells } = positionTable([sampleStatement({ speaker: "XAL", ...more })], ["aid"], ["XAL"]);
    expect(cells[0]).toMatchObject({ state: "stated", polarities });
  });

  it.each<[string, Partial<Statement>]>([
    [
      "somebody without a name",
      { speaker: { anonymous: "XAL" }, clauses: [sampleClause({ issue: "aid", subject: [] })] },
    ],
    ["nobody known", { speaker: null, clauses: [sampleClause({ issue: "aid", subject: [] })] }],
    ["a party, on no issue", { speaker: "XAL", clauses: [sampleClause({ issue: null, subject: [] })] }],
  ])("fills no cell by the word of %s", (_, more) => {
    for (const { state } of positionTable([sampleStatement(more)], ["aid", "null"], ["XAL", "null"]).cells)
      expect(state).toBe("not_stated");
  });

  it("has an empty cell if and only if nothing was said", () => {
    fc.assert(
      fc.property(said, (records) => {
        for (const cell of positionTable(records, ISSUES, ENTITIES).cells) {
          const positions = records.some(
            (one) => "holder" in one && one.holder === cell.party && one.issue === cell.issue,
          );
          const clauses = records.some(
            (one) =>
              "speaker" in one &&
              one.speaker === cell.party &&
              one.clauses.some(
                (clause) =>
                  clause.issue === cell.issue &&
                  (clause.subject.length === 0 || clause.subject.includes(cell.party)),
              ),
          );
          expect(cell.state === "stated").toBe(positions || clauses);
          expect(cell.state === "not_stated").toBe(cell.evidence.length === 0);
        }
      }),
    );
  });

  it("has a cell for every issue and party, in an order of its own", () => {
    fc.assert(
      fc.property(said, (records) => {
        const table = positionTable(records, ISSUES, ENTITIES);
        expect(table.cells).toHaveLength(ISSUES.length * ENTITIES.length);
        const turned = positionTable([...records].reverse(), [...ISSUES].reverse(), [...ENTITIES].reverse());
        expect(turned).toEqual(table);
      }),
    );
  });
});
