/** Takes sentences as news prose has them, says whose words are read: fears and hopes, documents seen by others, voices behind a semicolon, and near misses beside them. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "what somebody fears, hopes or expects": [
    "{Shopkeepers} fear [the quay would close for good].",
    "{Mediators} hope [the road will open by Easter].",
    "{The pilots} doubt [the tide can be met].",
    "The crossing is expected to last two days.",
    "Chad expects a reply.",
    "Crews boarded ships suspected to be full of rope.",
  ],
  "a document that another has seen": [
    "[The port is shut], says {a memo} seen by Reuters.",
    "[The port is shut], reads {a diplomatic note} obtained by the Financial Times.",
    "The governor wrote to the bank in an e-mail that Reuters has reviewed.",
  ],
  "another's words behind a semicolon": [
    "{1:Relatives} believed [1:it was a good sign]; {2:an engineer} who has worked there warned that [2:pumps knock too].",
    "{The town} called for [full access; the release of sailors who were taken; and talks].",
  ],
  "how long after another's words": [
    "{1:The minister} said [1:the port would open], a day after {2:the crews} threatened “[2:a strike that will be felt.]”",
    "{The minister} said [two had died], hours after the truce began.",
  ],
  "what two say of one thing": [
    "{1:The mayor} said [1:the wall had “one night left”], while {2:engineers} feared [2:it would not last].",
    "{1,2:The premier} thanked [1:the envoy] and, as the ministry reports, underlined that [2:the course was set].",
  ],
  "a verb that looks like a noun": [
    "[The talks are hard], {the ministry} notes in its report.",
    "The bank notes in its vault were fake.",
    "He kept maps, Fides reports, and books.",
    "{A petition signed by 31,000 people} demands that [it be law].",
    "{The attorney general} told senators on Tuesday that [he had gone].",
  ],
  "what somebody vowed that others would do": [
    "{The marshal} vowed that [his crews would answer “every siren with a louder one.”]",
  ],
};

describe("news prose", () => testRows(CASES, []));

it("reads an office and a name before a colon", () => {
  const { statements } = extract("Foreign Ministry Spokesperson Liang Baowen: The port is shut.");
  expect(statements.map(({ speaker, content }) => `${speaker} ${content[0]?.quote}`)).toEqual([
    "person:liang-baowen The port is shut",
  ]);
});
