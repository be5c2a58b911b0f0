import { describe, expect, it } from "vitest";
import type { Clause } from "../../records/statement.ts";
import { sampleClause } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { alignable, alignment, groupClauses } from "./clause-alignment.ts";

const clause = (quote: string, more: Partial<Clause> = {}, start = 0, doc = "doc:a"): Clause =>
  sampleClause({
    id: `clause:${start}`,
    span: evidence(quote, doc, start),
    content: evidence(quote, doc, start),
    ...more,
  });
const alike = (a: Clause, b: Clause): number => {
  const [[x], [y]] = [alignable([a]), alignable([b])];
  return x && y ? alignment(x, y) : Number.NaN;
};

it("sorts clauses by document and place, each once", () => {
  const all = [clause("b", {}, 100), clause("a", {}, 20), clause("c", {}, 3, "doc:b"), clause("a", {}, 20)];
  expect(alignable(all).map(({ clause: one }) => one.content.quote)).toEqual(["a", "b", "c"]);
});

describe("alignment", () => {
  it.each<[string, Clause, Clause, number]>([
    ["one text, whatever its letters and blanks", clause("of The"), clause("  OF\n the "), 1],
    ["one text on one issue", clause("of the", { issue: "aid" }), clause("of the", { issue: "aid" }), 1],
    [
      "one text on two issues",
      clause("reopen border", { issue: "aid" }),
      clause("reopen border", { issue: "trade" }),
      0,
    ],
    ["one text, one issue unknown", clause("reopen border", { issue: "aid" }), clause("reopen border"), 1],
    ["a third of the words, one act", clause("reopen border"), clause("border trade"), 1 / 3],
    ["a third of the words, two acts", clause("reopen border"), clause("border trade", { act: "note" }), 0],
    ["half of the words, two acts", clause("reopen border"), clause("border", { act: "note" }), 1 / 2],
    ["a quarter of the words, one act", clause("reopen border"), clause("border trade aid"), 0],
    [
      "three words within many",
      clause("reopen border crossing"),
      clause("reopen border crossing trade aid prisoners harvest river bridge radio", { act: "note" }),
      0.3,
    ],
    [
      "two words within many",
      clause("reopen border"),
      clause("reopen border crossing trade aid prisoners harvest", { act: "note" }),
      0,
    ],
    [
      "three of four words within many",
      clause("reopen border crossing school"),
      clause("reopen border crossing trade aid prisoners harvest river", { act: "note" }),
      0,
    ],
    ["no word", clause("of the"), clause("to it"), 0],
  ])("of %s", (_, a, b, expected) => {
    expect(alike(a, b)).toBeCloseTo(expected, 10);
    expect(alike(b, a)).toBe(alike(a, b));
  });
});

it("groups what is alike, by a chain too, in the order of the texts", () => {
  const [first, other, middle, last] = [
    clause("reopen border crossing", {}, 0),
    clause("exchange prisoners", {}, 50),
    clause("reopen border bridge school", {}, 100),
    clause("bridge school harvest", {}, 150),
  ] as [Clause, Clause, Clause, Clause];
  const groups = groupClauses([last, middle, other, first]).map((group) =>
    group.map(({ clause: one }) => one.span.start),
  );
  expect(groups).toEqual([[0, 100, 150], [50]]);
  expect(groupClauses([])).toEqual([]);
});
