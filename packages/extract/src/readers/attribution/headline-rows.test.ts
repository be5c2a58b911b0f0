/** Takes headlines in which somebody does two things or two do one each, gives what each says. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const BODY = "The two met in Lund on Friday, and the talks went on until the evening.";

it.each([
  [
    "Minister Lund rejects deal, says talks are over",
    ["Minister Lund | deal", "Minister Lund | talks are over"],
  ],
  ["Minister Lund visits crews, says port must open", ["Minister Lund | port must open"]],
  ["Port will open, says Minister Lund", ["Minister Lund | Port will open"]],
  [
    "Minister Lund defends plan as critics call it ‘a fraud’",
    ["Minister Lund | plan", "critics | it ‘a fraud’"],
  ],
])("reads %s", (headline, expected) => {
  const { statements } = extract(`${headline}\n\n${BODY}`);
  expect(
    statements.map(
      ({ source, content }) => `${source?.quote ?? "-"} | ${content.map(({ quote }) => quote).join(" … ")}`,
    ),
  ).toEqual(expected);
});

it("takes no verb in capitals into a speaker's name", () => {
  const { statements } = extract(
    "Norwegian FM Says Port Talks Next Step In Dispute\n\nThe two met in Lund on Friday. “We wait,” the Norwegian foreign minister said.",
  );
  expect(statements.map(({ speaker, content }) => [speaker, content[0]?.quote])).toEqual([
    ["office:nor-foreign-minister", "Port Talks Next Step In Dispute"],
    ["office:nor-foreign-minister", "We wait,"],
  ]);
});

it("takes an adjective of what is fought over for no verb of a headline", () => {
  const { statements } = extract(
    "Norway sends note to Chad over disputed islands\n\nThe two met in Lund on Friday.",
  );
  expect(statements).toEqual([]);
});
