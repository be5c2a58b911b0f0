import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clause, Statement } from "../../records/statement.ts";
import {
  sampleActor,
  sampleDocument,
  sampleEvent,
  sampleMeta,
  sampleStatement,
} from "../../testing/sample.ts";
import { event, evidence, statement } from "../arbitrary.ts";
import { consensus } from "./consensus.ts";
import { type EndorsementOptions, endorsements } from "./endorsements.ts";

const meeting = sampleEvent();
const FOUR = ["XAL", "XBO", "XCO", "XDE"];

let start = 0;
function says(
  speaker: Statement["speaker"],
  clause: Partial<Clause>,
  more: Partial<Statement> = {},
): Statement {
  start += 100;
  const span = evidence(clause.content?.quote ?? "draft a roadmap for the border", "doc:a", start);
  const whole: Clause = {
    id: `clause:${start}`,
    statement: `statement:${start}`,
    span,
    subject: [],
    act: "agree",
    strength: 5,
    hedge: null,
    negated: false,
    issue: null,
    ...clause,
    content: span,
  };
  return sampleStatement({
    id: whole.statement,
    speaker,
    clauses: [whole],
    content: [span],
    docClass: "media_report",
    ...more,
  });
}

function stands(statements: Statement[], options: EndorsementOptions = {}): string[] {
  const [row] = endorsements(meeting, statements, options).rows;
  return (row?.cells ?? []).map((cell) => `${cell.entity} ${cell.value}`);
}

describe("endorsements", () => {
  it("lets a joint text speak for all", () => {
    const joint = says(null, { subject: FOUR }, { docClass: "joint_document" });
    expect(stands([joint])).toEqual(FOUR.map((entity) => `${entity} co_signed`));
  });

  it("binds only a part of them by a clause of a joint text whose subject is that part", () => {
    const joint = says(null, { subject: ["XAL", "XBO"] }, { docClass: "joint_document" });
    expect(stands([joint])).toEqual(["XAL co_signed", "XBO co_signed", "XCO silent", "XDE silent"]);
  });

  it("lets a joint text's clause about somebody outside speak for all", () => {
    const joint = says(null, { subject: ["igo:un"] }, { docClass: "joint_document" });
    expect(stands([joint])).toEqual(FOUR.map((entity) => `${entity} co_signed`));
  });

  it("takes one ministry's word on what the ministers agreed for its own, and for the others as said of them", () => {
    const report = says("XCO", { subject: FOUR }, { docClass: "collective_report" });
    const [row] = endorsements(meeting, [report]).rows;
    expect(row?.cells.map((cell) => cell.value)).toEqual([
      "attributed_by_other",
      "attributed_by_other",
      "own_voice",
      "attributed_by_other",
    ]);
    expect(consensus(row ?? { cells: [] }).kind).toBe("claimed");
  });

  it("keeps who reports on others out of what those agreed", () => {
    const report = says("XCO", { subject: ["XAL", "XBO"] });
    expect(stands([report])).toEqual([
      "XAL attributed_by_other",
      "XBO attributed_by_other",
      "XCO silent",
      "XDE silent",
    ]);
  });

  it("leads a minister to the delegation", () => {
    const actors = [sampleActor("person:a", { type: "person", partOf: "XAL" })];
    expect(stands([says("person:a", {})], { actors })).toContain("XAL own_voice");
  });

  it("takes a spokesman for the voice of the one side that he speaks for", () => {
    const spokesman = (onBehalfOf: string[]) => says("person:spokesman", {}, { onBehalfOf });
    expect(stands([spokesman(["XAL"])])).toContain("XAL own_voice");
    expect(stands([spokesman(["XAL", "XBO"])])).toEqual(FOUR.map((entity) => `${entity} silent`));
    expect(stands([spokesman(["igo:un"])])).toEqual(FOUR.map((entity) => `${entity} silent`));
  });

  it.each<[string, Statement]>([
    ["a third party", says("igo:un", {})],
    ["a comment classed as a third party's", says("XAL", {}, { docClass: "third_party_comment" })],
    ["the outlet's own voice", says(null, { subject: FOUR })],
    ["an anonymous source", says({ anonymous: "a diplomat" }, { subject: FOUR })],
  ])("lets %s fill nothing", (_, one) => {
    expect(stands([one])).toEqual(FOUR.map((entity) => `${entity} silent`));
  });

  it("sees a dissent where one side rejects what another agrees to", () => {
    const both = [says("XAL", { act: "agree" }), says("XBO", { act: "reject" })];
    expect(stands(both).slice(0, 2)).toEqual(["XAL own_voice", "XBO dissents"]);
    const negated = [says("XAL", { act: "agree" }), says("XBO", { act: "agree", negated: true })];
    expect(stands(negated)[1]).toBe("XBO dissents");
  });

  it("takes a common condemnation for agreement", () => {
    const both = [says("XAL", { act: "condemn" }), says("XBO", { act: "condemn" })];
    expect(stands(both).slice(0, 2)).toEqual(["XAL own_voice", "XBO own_voice"]);
  });

  it("doesn't take a refusal told by another side for a dissent", () => {
    const told = [says("XAL", { act: "agree" }), says("XAL", { act: "reject", subject: ["XBO"] })];
    expect(stands(told)[1]).toBe("XBO unknown");
  });

  it("leaves open what not rejecting means", () => {
    expect(stands([says("XAL", { act: "reject", negated: true })])[0]).toBe("XAL unknown");
  });

  it("makes silence relative to a source and its completeness", () => {
    const documents = [sampleDocument({ id: "doc:a", completeness: "report" })];
    const [row] = endorsements(meeting, [says("XAL", {})], { documents }).rows;
    expect(row?.cells[3]).toMatchObject({
      value: "silent",
      evidence: [],
      silentIn: [{ doc: "doc:a", completeness: "report" }],
      rule: "R23",
    });
  });

  it("doesn't read silence out of an excerpt", () => {
    const documents = [sampleDocument({ id: "doc:a", completeness: "excerpt" })];
    expect(stands([says("XAL", {})], { documents })[3]).toBe("XDE unknown");
  });

  it("leaves out what was rejected by a reviewer and what was said elsewhere", () => {
    const rejected = says("XAL", {}, { meta: sampleMeta({ status: "rejected" }) });
    const elsewhere = says("XAL", {}, { at: "event:other" });
    expect(endorsements(meeting, [rejected, elsewhere]).rows).toEqual([]);
  });

  it("keeps different matters in different rows", () => {
    const two = [
      says("XAL", { content: evidence("open the border") }),
      says("XBO", { content: evidence("exchange prisoners") }),
    ];
    expect(endorsements(meeting, two).rows).toHaveLength(2);
  });

  it("gives every cell evidence, or leaves it silent or unknown", () => {
    fc.assert(
      fc.property(event, fc.array(statement, { maxLength: 5 }), (room, said) => {
        for (const row of endorsements(room, said).rows) {
          for (const cell of row.cells) {
            if (cell.value !== "silent" && cell.value !== "unknown")
              expect(cell.evidence.length).toBeGreaterThan(0);
            expect(cell.evidence.length > 0).toBe(cell.clauses.length > 0);
          }
        }
      }),
    );
  });

  it("lets third parties fill none, whoever they are", () => {
    fc.assert(
      fc.property(event, fc.array(statement, { maxLength: 5 }), (room, said) => {
        const outside = said
          .filter((one) => one.docClass !== "joint_document")
          .map((one) => ({ ...one, speaker: "igo:other" }));
        for (const row of endorsements(room, outside).rows) {
          expect(row.cells.every((cell) => cell.value === "silent")).toBe(true);
        }
      }),
    );
  });

  it("doesn't depend on the order of statements", () => {
    fc.assert(
      fc.property(event, fc.array(statement, { maxLength: 5 }), (room, said) => {
        expect(endorsements(room, [...said].reverse())).toEqual(endorsements(room, said));
      }),
    );
  });
});
