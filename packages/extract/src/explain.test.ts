import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import { extract } from "./extract.ts";

const TEXT =
  "The minister said that the border would reopen, and declined to name a date.\n\nThe envoy did not say when the talks would go on.";

describe("explain", () => {
  it("gives the dossier of extract, byte for byte", () => {
    expect(JSON.stringify(explain(TEXT).dossier)).toBe(JSON.stringify(extract(TEXT)));
  });

  it("tells each statement's reader, and what gave none", () => {
    const { dossier, explanation } = explain(TEXT);
    expect(explanation.statements.map(({ statement }) => statement)).toEqual(
      dossier.statements.map(({ id }) => id),
    );
    expect(explanation.refused.map(({ quote, why }) => [quote, why])).toEqual([
      ["say", "denied, foreseen or refused"],
    ]);
    for (const { start, end, quote } of explanation.refused) expect(TEXT.slice(start, end)).toBe(quote);
  });
});
