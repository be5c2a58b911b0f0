/** Takes sentences in which it is easy to give words to the wrong one, gives whose they are, and which are nobody's. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a thing that somebody else asked for": [
    "{Oslo} said [it would close the pipe, a step Malmö had demanded since March].",
    "[The port is open], {a docker Ole Berg} said.",
  ],
  "what is hoped of both": [
    "{The ministry} said [it hoped Lund and Oslo would agree on a date].",
    "{1:The ministry} said [1:the port was full] and {2:Oslo} said [2:it was not].",
  ],
  "what a crowd was told": ["The crews were told [the port was “shut.”]", "The crews were told a joke."],
  "what is told of somebody": [
    "[1:The captain] was believed [1:to be in Oslo].",
    "The captain was believed by his crew.",
  ],
  "what is put down to what": ["{The board} attributed [the rise to rubber]."],
  "who is questioned, what is blamed": [
    "Police arrested and questioned the docker.",
    "{Police} questioned [whether the docker had been there].",
    "The rule that dockers blame for losing their pay has been kept.",
  ],
  "another cue's conjunction": [
    "{The mayor} pointed out to guests on Monday that [the port was open].",
    "{The mayor} pointed out the nets to guests, noting [the knots, or the hooks she liked, that were new].",
  ],
  "what is owned up to": [
    "{The bishop} confessed to [having “said some dumb things.”]",
    "{The mayor} admitted to [taking bribes].",
    "{The docker} confessed to the guards that [the rope was his].",
    "The docker confessed to the priest.",
    "The docker was admitted to the ward.",
  ],
  "who is credited with it": ["The channel was attributing it to a docker."],
  "a verb in marks": ["{The minister} “strongly condemned” [the raid].", "The drill “violated” the treaty."],
  "what a sign reads": ["{A sign on the door} read “[Closed until noon.]”", "The docker read a book."],
  "what another is told within": [
    "{1:The envoy} said [1:{2:both crews} had promised her [2:to keep the lock open]].",
  ],
};

describe("whose words they are", () => testRows(CASES, []));

describe("in a text with its names", () => {
  const links = (text: string) =>
    extract(text).statements.map(({ chain, content }) => [
      ...chain.map(({ evidence }) => evidence?.quote ?? ""),
      content.map(({ quote }) => quote).join(" … "),
    ]);
  it.each([
    ["The Turkish position is that the strait stays open.", [["Turkish", "the strait stays open"]]],
    ["The French view of the strait is fine.", []],
    [
      "The governor told CNN's Anna Holm that the road would open.",
      [["CNN", "The governor", "the road would open"]],
    ],
    [
      "After a report by Reuters, the ministry said the border was open.",
      [["the ministry", "the border was open"]],
    ],
    [
      "In a report by Reuters, the ministry said the border was open.",
      [["Reuters", "the ministry", "the border was open"]],
    ],
  ])("%s", (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});
