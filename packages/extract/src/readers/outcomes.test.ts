import { expect, test } from "vitest";
import { extract } from "../extract.ts";

const MET = "The foreign ministers of Togo and Ghana met in Lomé on Monday";
const rungs = (text: string) =>
  extract(text, { published: "2025-03-12" }).events.flatMap(({ outcomes }) =>
    outcomes.map(({ rung, evidence }) => {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      return rung;
    }),
  );

test.each([
  [
    `Togo issued a chair's statement after the foreign ministers of Togo and Ghana met in Lomé on Monday.`,
    "chair_statement",
  ],
  [`${MET}. Togo, which chaired the meeting, published a chairman’s summary.`, "chair_statement"],
  [`${MET}. The presidency released a host's statement on the border.`, "chair_statement"],
  [`${MET} and issued a joint statement.`, "joint_statement"],
  [`${MET} and adopted a declaration.`, "declaration"],
  [`${MET}. The talks ended without agreement.`, "none"],
])("%s", (text, rung) => {
  expect(rungs(text)).toEqual([rung]);
});

test.each([
  ["a statement of nobody's", `${MET}. The ministry issued a statement.`],
  ["one that is only to come", `${MET}. Togo may issue a chair's statement.`],
  ["another's statement", `${MET}. Togo published the bank's statement.`],
])("makes no outcome of %s", (_, text) => {
  expect(rungs(text)).toEqual([]);
});
