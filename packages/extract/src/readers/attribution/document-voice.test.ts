/** Takes joint statements, gives that their own sentences are what those who issue them say. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

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
