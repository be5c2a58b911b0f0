/** Takes sentences whose source stands in an idiom, a viewpoint or a relay’s own clause, gives source, relays and content, and what is no statement. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** Each statement as "link > link | content". */
function rows(text: string): string[] {
  return extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ evidence }) => evidence?.quote ?? "-").join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );
}

const READ: Readonly<Record<string, readonly [string, string | string[]][]>> = {
  "idioms of speech": [
    ["The envoy gave his hosts to understand that the port was open.", "The envoy | the port was open"],
    ["The palace let it be known that the port was open.", "The palace | the port was open"],
    ["The envoy went on record that the port was open.", "The envoy | the port was open"],
    ["The envoy is on record as saying that the port was open.", "The envoy | the port was open"],
    ["The ministry served notice on the crews that the port was shut.", "The ministry | the port was shut"],
    ["Premier Ann Roe left no doubt that the port was shut.", "Premier Ann Roe | the port was shut"],
    [
      "The envoy used his address to drive home the point that the port was open.",
      "The envoy | the port was open",
    ],
    ["The counsel submitted to the court that the port was open.", "The counsel | the port was open"],
    ["The port was open, Minister Ann Roe made clear.", "Minister Ann Roe | The port was open"],
    ["The port, the envoy gave them to understand, was open.", "the envoy | The port … was open"],
    ["The envoy gave as his view that the port was open.", "The envoy | the port was open"],
    ["The envoy contented himself with the remark that the port was open.", "The envoy | the port was open"],
  ],
  "whose account it is": [
    ["By the mayor’s account, the port was open.", "the mayor | the port was open"],
    ["The port, by the mayor’s own telling, was open.", "the mayor | The port … was open"],
    ["To the mayor’s mind, the port was open.", "the mayor | the port was open"],
    ["From the mayor’s point of view, the port was open.", "the mayor | the port was open"],
    ["From Oslo, the mayor’s ship sailed to the port.", []],
    ["For Oslo, the map is “a provocation”.", "Oslo | the map is “a provocation”"],
    ["For Oslo, the map is new.", []],
    ["To hear the governor tell it, the port was open.", "the governor | the port was open"],
    ["As far as the envoy was concerned, the port was open.", "the envoy | the port was open"],
    ["If the envoy is to be taken at his word, the port is open.", "the envoy | the port is open"],
  ],
  "nouns with what tells of them": [
    [
      "The army’s claim, as relayed by Tanjug, is that the port was open.",
      "Tanjug > The army | the port was open",
    ],
    ["There was agreement among the ministers that the port was open.", "the ministers | the port was open"],
    ["The version offered by the envoy was that the port was open.", "the envoy | the port was open"],
  ],
  passives: [
    [
      "By the Norwegian side it was stressed that the port was open.",
      "the Norwegian side | the port was open",
    ],
    [
      "The port was open, it was disclosed to Reuters by Minister Ann Roe.",
      "Reuters > Minister Ann Roe | The port was open",
    ],
    [
      "“The port is open,” Reuters quotes Minister Ann Roe.",
      "Reuters > Minister Ann Roe | The port is open,",
    ],
    [
      "“The port is open,” Minister Ann Roe is quoted by Reuters.",
      "Reuters > Minister Ann Roe | The port is open,",
    ],
  ],
  "those who bring or translate": [
    [
      "The envoy told the crews, with his son translating, that the port was open.",
      "his son > The envoy | the port was open",
    ],
    [
      "“The port is open,” the envoy told Al Jazeera in remarks carried by Reuters.",
      "Reuters > Al Jazeera > the envoy | The port is open,",
    ],
    ["The crews were left in no doubt by the envoy that the port was open.", "the envoy | the port was open"],
    ["Minister Ann Roe made no bones about it: the port was open.", "Minister Ann Roe | the port was open"],
    [
      "The minister, so the Cairo Star reports, told deputies that the port was open.",
      "the Cairo Star > The minister | the port was open",
    ],
  ],
  "where the source stands elsewhere": [
    ["There was, Minister Ann Roe insisted, no other port.", "Minister Ann Roe | There was … no other port"],
    ["It says in the annex that the port is open.", "the annex | the port is open"],
    ["CNN has it from two envoys that the port is open.", "CNN > two envoys | the port is open"],
    ["The port is open, the envoy said when Reuters rang.", "Reuters > the envoy | The port is open"],
    ["The younger of them warned that the port was shut.", "The younger of them | the port was shut"],
    [
      "Minister Ann Roe told the plenary on behalf of Norway and Denmark that the port was open.",
      "Minister Ann Roe | the port was open",
    ],
    ["The port will be shut, the website Onet reported.", "the website Onet | The port will be shut"],
    [
      "In a letter published a fortnight later by Reuters, the envoy wrote that the port was open.",
      "Reuters > the envoy | the port was open",
    ],
  ],
  "documents and those who show them": [
    ["“The port is open,” runs the annex to the treaty.", "the annex to the treaty | The port is open,"],
    [
      "“The port is open,” reads a post on the Facebook page of Minister Ann Roe.",
      "Minister Ann Roe | The port is open,",
    ],
    [
      "The port was open, the envoy objected, minutes of the session show.",
      "minutes of the session > the envoy | The port was open",
    ],
    [
      "“The port is open,” the envoy told Al Jazeera, whose report was carried by Reuters.",
      "Reuters > Al Jazeera > the envoy | The port is open,",
    ],
  ],
};

for (const [name, cases] of Object.entries(READ))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => expect(rows(text)).toEqual([expected].flat()));
  });

describe("no statement", () => {
  it.each([
    "The envoy gave his hosts to read what they liked.",
    "The storm left no doubt and no roof.",
    "The mayor served notice.",
    "The king let the guests know the way.",
    "The crews went on strike that Monday.",
    "He held that post until May.",
    "The company submitted a bid that won.",
    "The map was drawn by the mayor’s brother, on his account.",
    "If the price is right, the port will be sold.",
    "As far as the pier, the road is open.",
    "The road runs along the river.",
    "Had the envoy said that the port was open, the crews would have stayed.",
    "So the minister left the port and the crews.",
    "The port has it from the sea.",
    "The envoy spoke with one hand raised: it was hot.",
    "The state works through its ministry.",
    "The crews were left in no hurry by the storm.",
    "In the envoy’s rendering room the lamps were lit.",
  ])("%s", (text) => expect(rows(text)).toEqual([]));
});
