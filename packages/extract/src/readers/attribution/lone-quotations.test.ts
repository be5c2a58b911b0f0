/** Takes texts with a quotation that no cue governs, gives whose it is by the sentence before it. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const speakers = (text: string): string[] =>
  extract(text).statements.map(
    ({ source, content }) => `${source?.quote ?? "-"} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

describe("a quotation alone in its sentence", () => {
  it.each([
    ["who shrugs before it", "Ann Pike shrugged. “She is one of us.”", ["Ann Pike | She is one of us."]],
  ])("is by %s", (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it("isn't by the last speaker where the narrator has named another person", () =>
    expect(
      speakers(
        "“She is one of us,” Ann Pike said. Behind her stood Jo Pike and a crowd of friends from the yard where both had worked. “Me too.”",
      ),
    ).toEqual(["Ann Pike | She is one of us,"]));
});
