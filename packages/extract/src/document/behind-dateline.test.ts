import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

/** What is read of a text, by the words of each record; ids and offsets left out, since they move. */
function wordsOf(text: string) {
  const { events, statements, commitments, positions, quantities, relations } = extract(text, {
    published: "2024-03-14",
    outlet: "GNA",
  });
  const quotes = (records: readonly { meta: { evidence: readonly { quote: string }[] } }[]) =>
    records.map(({ meta }) => meta.evidence.map(({ quote }) => quote));
  return {
    events: quotes(events),
    seats: events.map(({ participants }) => participants.map(({ actor, duties }) => [actor, duties])),
    statements: statements.map(({ speaker, content }) => [speaker, content.map(({ quote }) => quote)]),
    commitments: commitments.map(({ parties, content }) => [parties, content.quote]),
    positions: quotes(positions),
    quantities: quotes(quantities),
    relations: quotes(relations),
  };
}

describe("a dateline", () => {
  const stories = [
    "The foreign ministers of Chile, Norway and Kenya met on Wednesday and instructed their deputies to draw up a roadmap for the port.",
    "The Chilean parliament condemned Norway and recalled 200 troops.",
    "Kenya and Norway agreed on Monday to reopen the road within 30 days.",
    "Norwegian Foreign Minister Anna Berg said the road was open.",
    "Norway rejected the ceasefire in Mali, its foreign ministry said.",
  ];
  const datelines = [
    "OSLO (GNA) - ",
    "OSLO, Norway (GNA) — ",
    "SANTIAGO, March 14 (GNA) -- ",
    "Nairobi, 14 March (GNA) – ",
    "OSLO — ",
  ];
  it.each(stories.flatMap((story) => datelines.map((dateline) => [dateline, story] as const)))(
    "changes nothing of the story behind it: %s%s",
    (dateline, story) => expect(wordsOf(dateline + story)).toEqual(wordsOf(story)),
  );

  it.each([
    ["OSLO, March 12 (GNA) — They met today.", "2024-03-12", "dateline"],
    ["Talks in Oslo\n\nOslo, 13 March 2024\n\nThey met yesterday.", "2024-03-12", "dateline"],
    ["Talks in Oslo\n\nOslo, 13 March 2024: They met yesterday.", "2024-03-12", "dateline"],
    ["Talks in Oslo\n\nOSLO, March 13. They met yesterday.", "2024-03-12", "dateline"],
    ["OSLO, March 2 (GNA) — They met today.", "2024-03-02", "dateline"],
    ["OSLO, January 2 (GNA) — They met today.", "2024-03-14", "published"],
    ["OSLO, March 14 (GNA) — They met today.", "2024-03-14", "published"],
  ])("says what today is where it lies within two months before publication: %s", (text, day, anchor) => {
    const { times } = extract(text, { published: "2024-03-14" });
    expect(times.at(-1)).toMatchObject({ edtf: day, anchor });
  });

  it("is no speaker's label with a remark in brackets", () => {
    const { documents, statements } = extract(
      "Ministers Lund and Berg Before Their Meeting\n\nFOREIGN MINISTER LUND: (In progress) This is a good day.\n\nFOREIGN MINISTER BERG: I share that view.",
    );
    expect(documents[0]?.dateline).toBeNull();
    expect(statements).toHaveLength(2);
  });

  it("is told as the day and place of the document, and its day among the times", () => {
    const dossier = extract(`SANTIAGO, March 13 (GNA) — ${stories[2]}`, { published: "2024-03-14" });
    expect(dossier.documents[0]?.dateline?.place).toBe("SANTIAGO");
    expect(dossier.times.map(({ edtf }) => edtf)).toContain("2024-03-13");
  });
});
