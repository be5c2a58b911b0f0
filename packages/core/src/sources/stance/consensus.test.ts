import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITIES } from "../arbitrary.ts";
import { consensus } from "./consensus.ts";
import type { Endorsement } from "./endorsements.ts";

const value = fc.constantFrom<Endorsement[]>(
  "own_voice",
  "co_signed",
  "attributed_by_other",
  "silent",
  "dissents",
  "unknown",
);
const row = fc
  .array(value, { maxLength: 5 })
  .map((values) => ({ cells: values.map((each, at) => ({ entity: ENTITIES[at] as string, value: each })) }));
const of = (...values: Endorsement[]) =>
  consensus({ cells: values.map((each, at) => ({ entity: ENTITIES[at] as string, value: each })) });
const isOwn = (each: Endorsement) => each === "own_voice" || each === "co_signed";

describe("consensus", () => {
  it.each<[string, Endorsement[], string[]]>([
    ["joint", ["own_voice", "co_signed"], ["XAL", "XBO"]],
    ["claimed", ["own_voice", "attributed_by_other", "attributed_by_other"], ["XAL"]],
    ["partial", ["own_voice", "own_voice", "silent"], ["XAL", "XBO"]],
    ["unilateral", ["own_voice", "attributed_by_other", "silent"], ["XAL"]],
    ["unilateral", ["silent", "own_voice", "unknown"], ["XBO"]],
    ["contested", ["own_voice", "co_signed", "dissents"], ["XCO"]],
    ["none", ["attributed_by_other", "attributed_by_other"], []],
    ["none", ["silent", "unknown"], []],
    ["none", [], []],
  ])("is %s for %j", (kind, values, by) => {
    expect(of(...values)).toEqual({ kind, by, rule: "R22" });
  });

  it("is joint if and only if all said it themselves", () => {
    fc.assert(
      fc.property(row, (one) => {
        const all = one.cells.length > 0 && one.cells.every((cell) => isOwn(cell.value));
        expect(consensus(one).kind === "joint").toBe(all);
      }),
    );
  });

  it("is contested if and only if anyone dissents", () => {
    fc.assert(
      fc.property(row, (one) => {
        expect(consensus(one).kind === "contested").toBe(one.cells.some((cell) => cell.value === "dissents"));
      }),
    );
  });

  it("is never upgraded by what others attribute", () => {
    fc.assert(
      fc.property(row, (one) => {
        const quieter = one.cells.map((cell) =>
          cell.value === "attributed_by_other" ? { ...cell, value: "silent" as const } : cell,
        );
        const [before, after] = [consensus({ cells: quieter }), consensus(one)];
        expect(after.by).toEqual(before.by);
        expect(after.kind === "joint").toBe(before.kind === "joint");
      }),
    );
  });
});
