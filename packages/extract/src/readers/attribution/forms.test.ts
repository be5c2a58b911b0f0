/** Takes sentences of every form of attribution, gives that each is read as "source | content", and that its near misses are not. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { formsOf, rows } from "../../testing/read-rows.ts";

const FORMS: Readonly<Record<string, { read: [string, string[]][]; refuse: string[] }>> = {
  "X said S": {
    read: [
      [
        "The envoy said despite the rain the talks would go on.",
        ["The envoy | despite the rain the talks would go on"],
      ],
      ["The envoy told reporters the talks would go on.", ["The envoy | the talks would go on"]],
      ["The envoy asked whether the port was open.", ["The envoy | whether the port was open"]],
      ["The envoy pointed out that the port was open.", ["The envoy | the port was open"]],
      ["The envoy went on to warn that the port might close.", ["The envoy | the port might close"]],
      [
        "The mayor, asked about water, power and roads, said that work had begun.",
        ["The mayor | work had begun"],
      ],
      ["The envoy called the vote a ploy.", ["The envoy | the vote a ploy"]],
      [
        "The envoy has been clear that the port is open and has vowed that it will grow.",
        ["The envoy | the port is open", "The envoy | it will grow"],
      ],
      ["The envoy reaffirmed the pact, reviewed the plans for the port, and left.", ["The envoy | the pact"]],
      [
        "The envoy said the work is aimed at opening the port, responding to the flood, and helping others.",
        ["The envoy | the work is aimed at opening the port, responding to the flood, and helping others"],
      ],
      [
        "The envoy, speaking at length, said Paris, Rome and Oslo would wait.",
        ["The envoy | Paris, Rome and Oslo would wait"],
      ],
      ["The talks were over, said Ankara, which hosted them.", ["Ankara | The talks were over"]],
    ],
    refuse: [
      "The envoy must say that the port is open.",
      "The envoy will say on Monday that the port is open.",
      "Neither envoy said that the port was open.",
      "The invasion threatens the peace of the region.",
      "The emergency declared in March ended in May.",
      "They saw a website called “Open Ports” in the library.",
      "Thank you for the open port.",
    ],
  },
  "S, X said": {
    read: [
      [
        "If the talks fail, the envoy said, the port will close.",
        ["the envoy | If the talks fail … the port will close"],
      ],
      [
        "On Monday the sides met in a hotel, the envoy said.",
        ["the envoy | On Monday the sides met in a hotel"],
      ],
      [
        "The port was shut, the mayor said, while the road was open, the governor said.",
        ["the mayor | The port was shut", "the governor | the road was open"],
      ],
      [
        "The harbour, which, the envoy said, is shut, lies near the town.",
        ["the envoy | which … is shut, lies near the town"],
      ],
    ],
    refuse: ["After hours of talks, the envoy left.", "The harbour, the envoy and the mayor met."],
  },
  "according to X": {
    read: [
      [
        "The port was shut, according to an archived notice from the harbour.",
        ["an archived notice from the harbour | The port was shut"],
      ],
      ["According to the mayor, the port was shut.", ["the mayor | the port was shut"]],
    ],
    refuse: [
      "The talks, according to plan, ended before noon.",
      "The road was closed, according to the rules.",
    ],
  },
  "a document or its issuer": {
    read: [
      ["The union issued a statement saying it would go on.", ["The union | it would go on"]],
      ["The union issued a statement: “We will go on.”", ["The union | We will go on."]],
      ["The declaration states that observers may attend.", ["The declaration | observers may attend"]],
      ["A notice from the mayor read: “Keep out of the harbour.”", []],
    ],
    refuse: ["They signed a statement in the harbour.", "Its demands that are open were listed."],
  },
  "a noun that reports": {
    read: [
      ["Despite the mayor’s claim that the port was open, the ship left.", ["the mayor | the port was open"]],
      ["Warnings from the envoy that the port would close came late.", ["the envoy | the port would close"]],
    ],
    refuse: [
      "The claim that the port was open surprised the town.",
      "The envoy might take the view that the port was open.",
      "The message was that the port was open.",
      "The village has views that are famous.",
    ],
  },
  "a noun or adjective with its verb": {
    read: [
      ["The envoy took the view that the port was open.", ["The envoy | the port was open"]],
      [
        "The ministry issued a fresh warning that ships would be searched.",
        ["The ministry | ships would be searched"],
      ],
      ["The envoy’s message to the council was that the port was open.", ["The envoy | the port was open"]],
      ["The envoy was adamant that the port must stay open.", ["The envoy | the port must stay open"]],
      ["The envoy is of the opinion that the port should close.", ["The envoy | the port should close"]],
    ],
    refuse: [
      "It is clear that the port was open.",
      "The envoy was not convinced that the port was open.",
      "The road was clear that day.",
    ],
  },
  "as X put it, in the words of X": {
    read: [
      ["As the envoy put it, the port was a gift.", ["the envoy | the port was a gift"]],
      ["In the words of the mayor, the port was a gift.", ["the mayor | the port was a gift"]],
    ],
    refuse: ["The mayor put it in the drawer.", "In the words of the song they found comfort in the valley."],
  },
  "an attribution in any sentence": {
    read: [
      ["The port was open, the ministry announced in a note.", ["the ministry | The port was open"]],
      ["The port would open in May, a diplomat said.", ["a diplomat | The port would open in May"]],
      ["The emir warned on Monday that the port might close.", ["The emir | the port might close"]],
      ["The talks, according to the mayor, were useful.", ["the mayor | The talks … were useful"]],
      [
        "The leaders would, the mayor said, “leave nothing undone” to open the port.",
        ["the mayor | The leaders would … “leave nothing undone” to open the port"],
      ],
      [
        "The mayor said the port was open, and his deputy, seated beside him, said it was not.",
        ["The mayor | the port was open", "his deputy | it was not"],
      ],
      ["The mayor is reported to have said that the port was open.", ["The mayor | the port was open"]],
      [
        "Lind: The port is open.\n\nAasland: I can confirm that.\n\nLind: Okay. Thank you all very much.\n\nAasland: Yes.",
        ["Lind | The port is open.", "Aasland | I can confirm that.", "Aasland | Yes."],
      ],
    ],
    refuse: [
      "The plan proposed in March, the mayor left the town.",
      "The measures announced today will be in force for two years.",
      "FACT SHEET: A harbour for all.\n\nMore about the harbour of the town.\n\nHARBOUR: It was open.",
      "Date: 5 May in the harbour.\n\nPlace: the harbour of the town.\n\nTopic: the ferry to the island.",
    ],
  },
  "X told Y to": {
    read: [
      ["The envoy told the rebels to leave the port.", ["The envoy | to leave the port"]],
      ["The mayor pledged support for the port.", ["The mayor | support for the port"]],
    ],
    refuse: ["The rebels were told by radio.", "The summer promises to be hot in the valley."],
  },
  "a participle": {
    read: [
      ["The envoy left early, saying the talks were over.", ["The envoy | the talks were over"]],
      ["Noting that the port was open, the envoy left.", ["the envoy | the port was open"]],
      [
        "The march ended with officials warning that the port might close.",
        ["officials | the port might close"],
      ],
    ],
    refuse: [
      "This work was followed by a study, reaffirming its aims.",
      "The man saying so was gone.",
      "The town offered gender-affirming medical care to the region.",
    ],
  },
  "without a subject": {
    read: [
      [
        "It was announced by the palace that the princes would meet.",
        ["the palace | the princes would meet"],
      ],
      ["It is claimed that the general met the rebels.", ["- | the general met the rebels"]],
      ["The annex was signed in secret, it is claimed.", ["- | The annex was signed in secret"]],
    ],
    refuse: ["It was not announced that the princes would meet.", "The prince was announced by the herald."],
  },
  "a name and a colon": {
    read: [
      ["The mayor put it this way: “A border is a long talk.”", ["The mayor | A border is a long talk."]],
      ["Anna Berg: “The road is open to all of us.”", ["Anna Berg | The road is open to all of us."]],
    ],
    refuse: ["The plan has three parts: “roads, ports and bridges”."],
  },
  "an announced quotation": {
    read: [
      [
        "The mayor said in a statement.\n\n“The road is open to all.”",
        ["The mayor | The road is open to all."],
      ],
      [
        "The mayor wrote to the council:\n\n“The road is open to all.”",
        ["The mayor | The road is open to all."],
      ],
    ],
    refuse: ["The mayor left the council.\n\n“The road is open to all.”"],
  },
};

for (const [form, { read, refuse }] of Object.entries(FORMS))
  describe(form, () => {
    it.each(read)("reads: %s", (text, expected) => {
      if (expected.length > 0) expect(rows(text)).toEqual(expected);
      else expect(rows(text).length).toBeLessThanOrEqual(1);
    });
    it.each(refuse)("refuses: %s", (text) => expect(rows(text)).toEqual([]));
  });

describe("chains", () => {
  const chain = (text: string, outlet?: string): string[] => {
    const [statement] = extract(text, outlet ? { outlet } : {}).statements;
    return (statement?.chain ?? []).map(({ evidence }) => evidence?.quote ?? "outlet");
  };
  it.each([
    ["The envoy told Reuters that the port was open.", ["Reuters", "The envoy"]],
    [
      "Xinhua carried a statement by the ministry in which it said the port was open.",
      ["Xinhua", "the ministry"],
    ],
    ["The ministry published a note in which it said the port was open.", ["it"]],
    ["Reuters reported, citing two officials, that the port was open.", ["Reuters", "two officials"]],
    ["The port is open, a spokeswoman said on behalf of King Nasir.", ["a spokeswoman", "King Nasir"]],
    ["“The port is open,” the envoy said through an interpreter.", ["an interpreter", "the envoy"]],
    ["Reuters reported that the envoy had told the mayor the port was open.", ["Reuters", "the envoy"]],
    ["The envoy, quoted by Reuters, said the port was open.", ["Reuters", "The envoy"]],
    [
      "The president told his guest that the port was open, according to a readout by the Kremlin.",
      ["the Kremlin", "The president"],
    ],
  ])("links: %s", (text, expected) => expect(chain(text)).toEqual(expected));

  it("has one link where the outlet that is told is the document's own", () => {
    expect(chain("The envoy told Reuters that the port was open.", "Reuters")).toEqual([
      "Reuters",
      "The envoy",
    ]);
  });

  it.each([
    ["The envoy told reporters that the port was open.", ["The envoy"]],
    ["Citing the weather, the envoy said the port was shut.", ["the envoy"]],
    ["The envoy told a weekly briefing that the port was open.", ["The envoy"]],
  ])("no relay: %s", (text, expected) => expect(chain(text)).toEqual(expected));

  it("keeps the relay while the same speaker goes on, and drops it for another (R27)", () => {
    const { statements } = extract(
      "A Gulf official told Reuters that the port was open. The official said the road was shut. The mayor said the town was calm.",
    );
    expect(statements.map(({ chain: links }) => links.length)).toEqual([2, 2, 1]);
  });

  it("gives a sentence in would the speaker before it (R27)", () => {
    const { statements } = extract(
      "The ministry said a committee had been formed. It would meet in May.\n\nIt would rain in June.",
    );
    expect(statements.map(({ content }) => content[0]?.quote)).toEqual([
      "a committee had been formed",
      "It would meet in May",
    ]);
    expect(statements[1]?.meta.basis.rule).toBe("R27");
  });
});

describe("the form that marks and a conjunction give", () => {
  it.each([
    ["“The port is full and stays so,” the mayor said.", ["direct"]],
    ["The mayor said: “The port is full and stays so.”", ["direct"]],
    ["The mayor said that “the port is full and stays so.”", ["partial"]],
    ["The mayor told reporters in Harbour Town that “the port is full.”", ["partial"]],
    ["The mayor said that the port was “full and stays so.”", ["mixed"]],
    ["The mayor said that the port was full.", ["indirect"]],
    ["The mayor said of that: “The port is full and stays so.”", ["direct"]],
  ])("%s", (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });
});
