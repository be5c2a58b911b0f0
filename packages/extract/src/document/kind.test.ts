/** Takes headlines and first lines, gives what kind of document they open. */
import { describe, expect, it } from "vitest";
import { documentKind } from "./kind.ts";

describe("documentKind", () => {
  it.each([
    ["Joint Statement of Chad and Mali", "joint_statement"],
    ["Statement by the Foreign Ministers of Chad, Mali and Niger on the port", "joint_statement"],
    ["G5 Leaders’ Statement on the port", "joint_statement"],
    ["Declaration of the Heads of State and Government of Chad and Mali", "joint_statement"],
    ["Statement by the Foreign Minister of Chad", "news"],
    ["Ministers issue a joint statement on the port", "news"],
    ["Minister rejects statement by leaders of the strike", "news"],
  ] as const)("%s: %s", (headline, kind) => expect(documentKind(headline, [], 0)).toBe(kind));

  it.each([
    ["a speech under one label", ["SECRETARY LUND: Good morning, everyone."], 1, "transcript"],
    ["a fact sheet", ["FACT SHEET: the port of Lund", "Q: Who built it?"], 1, "news"],
    ["a label that stands in no line of the opening", ["The minister spoke in Oslo."], 1, "news"],
  ] as const)("is told by its lines: %s", (_, lines, labels, kind) =>
    expect(documentKind("Secretary Lund at the port", lines, labels)).toBe(kind),
  );
});
