/** Takes sentences in which somebody passes on what another said, gives every link of the chain and the content, and what is no link (R27). */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** Each statement as "link > link | content". */
function rows(text: string): string[] {
  return extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ evidence }) => evidence?.quote ?? "-").join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );
}

const LINKS: Readonly<Record<string, [string, string[]][]>> = {
  "outlets that had the words": [
    [
      "The envoy told the Vienna daily Donaukurier, asking not to be named, that the port was open.",
      ["the Vienna daily Donaukurier > The envoy | the port was open"],
    ],
    [
      "The envoy said in a speech carried live by state television that the port was open.",
      ["state television > The envoy | the port was open"],
    ],
    [
      "The envoy wrote in a column for Le Figaro that the port was open.",
      ["Le Figaro > The envoy | the port was open"],
    ],
    ["Pressed by Sky News, the envoy replied: “Read the text.”", ["Sky News > the envoy | Read the text."]],
    [
      "Iraqi state television quoted the envoy as warning that the port was shut.",
      ["Iraqi state television > the envoy | the port was shut"],
    ],
    [
      "TASS quoted the Syrian agency SANA as quoting President Haddad as saying the port was open.",
      ["TASS > the Syrian agency SANA > President Haddad | the port was open"],
    ],
    [
      "TASS reported, citing the newspaper Kommersant, that a Russian diplomat said the port was open.",
      ["TASS > the newspaper Kommersant > a Russian diplomat | the port was open"],
    ],
  ],
  "outlets in other words": [
    [
      "The envoy confided to the Nairobi Standard that the port was open.",
      ["the Nairobi Standard > The envoy | the port was open"],
    ],
    ["Reuters has learned that the port was open.", ["Reuters | the port was open"]],
    ["TASS quotes the envoy: “The port is open.”", ["TASS > the envoy | The port is open."]],
    [
      "The port is open, CNN said, attributing the news to two diplomats.",
      ["CNN > two diplomats | The port is open"],
    ],
    [
      "Prensa Latina had the envoy saying that the port was open.",
      ["Prensa Latina > the envoy | the port was open"],
    ],
    [
      "“The port is open,” the envoy was quoted as saying by Fars, citing an interview with state television.",
      ["Fars > state television > the envoy | The port is open,"],
    ],
    ["Pipeline deal near, minister tells Reuters", ["Reuters > minister | Pipeline deal near"]],
  ],
  "documents and their issuers": [
    ["Beijing’s version said the port was open.", ["Beijing | the port was open"]],
    [
      "According to a summary published late on Sunday by the Foreign Ministry in Oslo, the port is open.",
      ["the Foreign Ministry in Oslo | the port is open"],
    ],
    ["The port is open, per the Foreign Office readout.", ["Foreign Office | The port is open"]],
    [
      "The port is to be opened, says the protocol signed in Tashkent.",
      ["the protocol signed in Tashkent | The port is to be opened"],
    ],
    [
      "The army said in a letter that its agency distributed yesterday that the port was open.",
      ["its agency > The army | the port was open"],
    ],
    [
      "A video published by the ministry shows Minister Lund telling officers that the port was open.",
      ["the ministry > Minister Lund | the port was open"],
    ],
  ],
  "those who carry words": [
    [
      "The envoy told the king through Swiss mediators that the port was open.",
      ["Swiss mediators > The envoy | the port was open"],
    ],
    [
      "Word from the general, conveyed by an elder, was that the port would be open.",
      ["an elder > the general | the port would be open"],
    ],
    [
      "PRESIDENT LUND (via interpreter): We have opened the port.",
      ["interpreter > PRESIDENT LUND | We have opened the port."],
    ],
    [
      "Speaking for the minister, spokeswoman Ines Duarte said the port was open.",
      ["spokeswoman Ines Duarte > the minister | the port was open"],
    ],
    [
      "Ambassador Rao, speaking for the eight Baltic countries, said the port was open.",
      ["Ambassador Rao | the port was open"],
    ],
  ],
  "what another said that somebody said": [
    [
      "The envoy told the king that the port was open, Minister Lund said.",
      [
        "Minister Lund | The envoy told the king that the port was open",
        "Minister Lund > The envoy | the port was open",
      ],
    ],
    [
      "“The king told us the port was open,” the chamberlain said.",
      [
        "the chamberlain | The king told us the port was open,",
        "the chamberlain > The king | the port was open",
      ],
    ],
  ],
  "told without a subject of its own": [
    ["The envoys were told by the king that the port was open.", ["the king | the port was open"]],
    [
      "That the port had been shut was confirmed by Minister Lund.",
      ["Minister Lund | the port had been shut"],
    ],
    [
      "The port, it was announced on Sunday by the ministry, will be open.",
      ["the ministry | The port … will be open"],
    ],
    ["“By Friday,” came the reply from the ministry.", ["the ministry | By Friday,"]],
    [
      "“Never,” was the envoy’s answer when Reuters asked if the port was open.",
      ["Reuters > the envoy | Never,"],
    ],
    ["The envoy was blunt: the port would not be opened.", ["The envoy | the port would not be opened"]],
    [
      "Minister Doe to reporters: the port will be opened on time.",
      ["Minister Doe | the port will be opened on time"],
    ],
    [
      "Or, in the words of Ambassador Roux: “A port has no authors.”",
      ["Ambassador Roux | A port has no authors."],
    ],
  ],
};

for (const [name, cases] of Object.entries(LINKS))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => expect(rows(text)).toEqual(expected));
  });

describe("no link, no statement", () => {
  it.each([
    ["The envoy said on his website that the port was open.", ["The envoy | the port was open"]],
    [
      "After talks behind closed doors Norway’s envoy said the port was open.",
      ["Norway’s envoy | the port was open"],
    ],
    ["The ministry told the envoys twice per week.", []],
    ["One delegate asked for anonymity.", []],
    ["The minister told a joke, poured the tea and left.", []],
    ["The ministers added a session on water and aides rebooked the flights.", []],
    ["As the day went on, the envoys left.", []],
    ["The agenda was clear: trade, fish and ice.", []],
    ["The port: a short history.", []],
    ["The king let the guests wait.", []],
    ["The minister’s spokesman did not answer.", []],
    ["If the envoy says that the port is closed, the talks will end.", []],
    ["It is unclear whether the king said that the port was closed.", []],
    ["The ministers are due to declare that the port is open.", []],
    ["The king has yet to say whether the port is open.", []],
    ["Officials stopped short of saying that the port was closed.", []],
    ["BRUSSELS: The ministers met on Monday.", []],
    ["“Never,” the envoy replied when a reporter asked whether the port was open.", ["the envoy | Never,"]],
    ["The “roadmap” was signed by the “guarantors”.", []],
    ["The envoy would only say that the port was closed.", ["The envoy | the port was closed"]],
  ])("%s", (text, expected) => expect(rows(text)).toEqual(expected));
});

describe("on whose behalf", () => {
  it.each([
    ["Speaking on behalf of Norway and Denmark, Minister Eva Ek said the port was open.", ["DNK", "NOR"]],
    [
      "Ambassador Ximena Paz, on behalf of Argentina, Chile and Uruguay, said the port was open.",
      ["ARG", "CHL", "URY"],
    ],
    [
      "Norway’s foreign minister, speaking also for Sweden and Finland, said the port was open.",
      ["FIN", "SWE"],
    ],
    ["“The port is open,” said Minister Eva Ek for Estonia, Latvia and Lithuania.", ["EST", "LTU", "LVA"]],
    ["Norway’s foreign minister, speaking for reporters, said the port was open.", ["NOR"]],
  ])("%s", (text, expected) => expect(extract(text).statements[0]?.onBehalfOf).toEqual(expected));
});
