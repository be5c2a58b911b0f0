/** Takes joint statements, gives that their own sentences are what those who issue them say. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

/** Each statement of a document as "source | class"; "-" where nobody is named. */
const sources = (text: string): string[] =>
  extract(text, { published: "2031-09-17" }).statements.map(
    ({ source, docClass }) => `${source?.quote ?? "-"} | ${docClass}`,
  );

const CASES: [string, string, string[]][] = [
  [
    "its own we",
    "Joint Statement on the Oslo Talks\n\nHowever, we continue to expect the full opening of the port.",
    ["we | joint_document"],
  ],
  [
    "the headline's issuers",
    "Joint Statement by France, Germany and Italy on the Port\n\nThe port of Lund is also expected to open by the spring.",
    ["France, Germany and Italy | joint_document"],
  ],
  [
    "the issuers whom its frame names",
    "Joint Statement on the Port\n\nThe text of the following statement was released by the Governments of France and Italy on the occasion of talks in Rome.\n\nBegin text:\n\nThe port of Lund is also expected to open by the spring.",
    ["the Governments of France and Italy | joint_document"],
  ],
  [
    "those who issue the following statement",
    "Joint Statement on the Port\n\nFrance, Germany, and Italy issue the following joint statement.\n\nBegin text:\n\nThe port of Lund is also expected to open by the spring.",
    ["France, Germany, and Italy | joint_document"],
  ],
  [
    "the row before the headline's noun",
    "France – Italy Strategic Dialogue Joint Statement\n\nThe port of Lund is also expected to open by the spring.",
    ["France – Italy | joint_document"],
  ],
  [
    "nothing behind its end, and no line of a list",
    "Joint Statement by France and Italy on the Port\n\nBegin text:\n\nThe port of Lund is also expected to open by the spring.\n\nto work together on new cranes for the port;\n\nEnd text.\n\nThe envoy of France signed the statement in the port of Lund.",
    ["France and Italy | joint_document"],
  ],
  [
    "no issuer where the headline tells only what it is on",
    "Joint Statement on Talks With Italy\n\nThe port of Lund is also expected to open by the spring.",
    ["- | joint_document"],
  ],
];

describe("a document's own voice", () => {
  it.each(CASES)("%s", (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe("what an organ writes of a contact", () => {
  const said = (title: string, outlet: string): string[] =>
    extract(`${title}\n\nThe ministers discussed the port of Lund. They agreed to reopen the pass.`, {
      published: "2031-09-17",
      outlet,
      title,
    }).statements.map(({ content }) => content.map(({ quote }) => quote).join(" "));

  it.each([
    "Foreign Minister Ole Lund meets his Chilean counterpart",
    "Foreign Minister Ole Lund speaks by phone with his Chilean counterpart",
    "On the telephone conversation between the foreign ministers of Norway and Chile",
    "Press release on the meeting with the foreign minister of Chile",
  ])("is its account: %s", (title) => {
    expect(said(title, "Ministry of Foreign Affairs of Norway")).toEqual([
      "the port of Lund",
      "to reopen the pass",
    ]);
  });

  it.each([
    ["a newspaper's report", "Foreign Minister Ole Lund meets his Chilean counterpart", "The Harbour Post"],
    ["what tells of no contact", "Norway opens the port of Lund", "Ministry of Foreign Affairs of Norway"],
    ["a fact sheet", "Fact sheet: the meeting with Chile", "Ministry of Foreign Affairs of Norway"],
  ])("isn't %s", (_, title, outlet) => {
    // What several agreed is theirs, whoever tells of it.
    expect(said(title, outlet)).toEqual(["to reopen the pass"]);
  });
});

it("takes the bare verb that opens an item of a joint text for its act", () => {
  const text =
    "Joint Statement of the Foreign Ministers of France and Italy\n\nWe, the foreign ministers of France and Italy,\n\n" +
    "1. Agree to reopen the pass;\n\n2. Decide to meet again in May.";
  const clauses = extract(text, { published: "2031-09-17" }).statements.flatMap((one) => one.clauses);
  expect(clauses.map(({ act, strength }) => `${act} ${strength}`).slice(-2)).toEqual(["agree 5", "agree 5"]);
});
