/** Takes sentences whose attribution stands among other clauses, gives that source and content are cut where these start. */
import { describe, expect, it } from "vitest";
import { rows } from "../../testing/read-rows.ts";

const READ: Readonly<Record<string, [string, string[]][]>> = {
  "a source with what stands between it and its cue": [
    ["The envoy earlier this year warned that the port was full.", ["The envoy | the port was full"]],
    [
      "Dockers near the harbour said that the port was full.",
      ["Dockers near the harbour | the port was full"],
    ],
    ["A note issued in March 2019 states that the port was full.", ["A note | the port was full"]],
    [
      "The port was full, former and current officials said.",
      ["former and current officials | The port was full"],
    ],
    ["The port was full, says retired Admiral Ole Lund.", ["retired Admiral Ole Lund | The port was full"]],
    ["“The port is full,” Ole Lund, head of the “Harbour” club, said.", ["Ole Lund | The port is full,"]],
  ],
  "a content that doesn't open with its subject and verb": [
    ["The envoy said that, if asked, he would go.", ["The envoy | if asked, he would go"]],
    ["The mayor said up to 80 houses were empty.", ["The mayor | up to 80 houses were empty"]],
    [
      "The mayor said the plan, drawn up in a week by two clerks to fill the old port again, failed.",
      ["The mayor | the plan, drawn up in a week by two clerks to fill the old port again, failed"],
    ],
    ["But as Ole Lund points out in a column, the port is full.", ["Ole Lund | the port is full"]],
  ],
  "a cue in a clause of its own": [
    ["However, while the mayor says the port is open, the road is shut.", ["the mayor | the port is open"]],
    ["Ole Lund, who says the port is full, left the town.", ["Ole Lund, who | the port is full"]],
    ["After arguing that the port was full, the envoy left.", ["the envoy | the port was full"]],
    [
      "The row grew on Friday, with nearly 40 dockers denouncing the new fees.",
      ["40 dockers | the new fees"],
    ],
  ],
  "a sentence that goes on in the narrator's or another's voice": [
    [
      "The mayor insisted that the port was open, a claim that nobody could check.",
      ["The mayor | the port was open"],
    ],
    [
      "Ten dockers said they would stay, six said they would leave.",
      ["Ten dockers | they would stay", "six | they would leave"],
    ],
    ["The mayor called for a new port after the envoy left the town.", ["The mayor | a new port"]],
    [
      "The mayor said the port was “full”, while his envoy, Ole Lund, opened another.",
      ["The mayor | the port was “full”"],
    ],
    [
      "The mayor said that rents had risen, while wages had not.",
      ["The mayor | rents had risen, while wages had not"],
    ],
    [
      "Ole Lund, who had asked to attend as a guest, was not in the room.",
      ["Ole Lund, who | to attend as a guest"],
    ],
    [
      "“The port is full,” she said, adding that “the road is too.”",
      ["she | The port is full,", "she | the road is too."],
    ],
  ],
  "what stands between a cue and its content": [
    ["The envoy alleged, by way of example, the port was shut.", ["The envoy | the port was shut"]],
    ["The envoy said earlier he might go.", ["The envoy | he might go"]],
    ["The mayor apologised to the town for the noise.", ["The mayor | the noise"]],
    ["The mayor argued in favour of a larger port.", ["The mayor | a larger port"]],
  ],
  "a source that is a clause or stands before one": [
    ["Those surveyed said the port was full.", ["Those surveyed | the port was full"]],
    ["They sent a note which said that the port was full.", ["a note which | the port was full"]],
    [
      "The Harbour Union, which warned that the port was full, left.",
      ["The Harbour Union, which | the port was full"],
    ],
    ["A long report in January said the port would be full.", ["A long report | the port would be full"]],
    [
      "We met the captains in the port who said that the quay was full.",
      ["the captains in the port who | the quay was full"],
    ],
  ],
  "quotations in a row": [
    [
      "Dockers marched, chanting “Open the port” and “No fees,” past the town hall.",
      ["Dockers | Open the port … No fees,"],
    ],
  ],
  "what is pledged behind its noun": [
    ["The mayor’s pledge to open the port came late.", ["The mayor | to open the port"]],
    ["The mayor made a promise to open the port.", ["The mayor | to open the port"]],
  ],
  "what is fronted": [
    ["In a note, the envoy said, “The port is full.”", ["the envoy | The port is full."]],
    ["Citing the fees, the envoy said, “The port is full.”", ["the envoy | The port is full."]],
  ],
  "a headline in capitals": [
    ["Lund Calls On Berg To Leave Port Office", ["Lund | Berg To Leave Port Office"]],
  ],
  "a label in capitals over a paragraph": [
    ["The port is full.\n\nTUNIS: We waited for years. The envoy has left the town.", []],
    ["The port is full.\n\nUPDATE: The gate is shut. Ole Lund has left the town.", []],
    [
      "The port is full.\n\nANNA BERG: Why now?\n\nOLE LUND: The gate is shut.",
      ["ANNA BERG | Why now?", "OLE LUND | The gate is shut."],
    ],
  ],
  "a further act of the same or another source": [
    [
      "The envoys praised the plan for the port, and the mayor closed the gate.",
      ["The envoys | the plan for the port"],
    ],
    [
      "The envoy praised the plan, and she welcomed the new port.",
      ["The envoy | the plan", "she | the new port"],
    ],
    ["The envoy underscored her support, while also identifying gaps.", ["The envoy | her support"]],
    [
      "The envoy underscored her support while reaffirming that the port is open.",
      ["The envoy | her support", "The envoy | the port is open"],
    ],
    [
      "The envoy stressed the need for calm, with Mr. Lund expressing doubts.",
      ["The envoy | the need for calm"],
    ],
    [
      "We welcome the gifts of others to the port and urge others to help.",
      ["We | the gifts of others to the port"],
    ],
    [
      "The envoy stressed the plan, which outlines how the port works, and they welcomed the fee.",
      ["The envoy | the plan, which outlines how the port works", "they | the fee"],
    ],
  ],
  "what the source does next": [
    [
      "The envoy welcomed the visit of the dockers and looks forward to more.",
      ["The envoy | the visit of the dockers"],
    ],
    [
      "The envoy stressed the need for opening the port, forcing the mayor out.",
      ["The envoy | the need for opening the port"],
    ],
  ],
  "no further act": [
    [
      "The envoy stressed our aims of opening the port, mending the quay, and cutting fees.",
      ["The envoy | our aims of opening the port, mending the quay, and cutting fees"],
    ],
    [
      "The envoy underscored the need for calm while the port is shut.",
      ["The envoy | the need for calm while the port is shut"],
    ],
    [
      "The envoy praised the work and patience of the dockers.",
      ["The envoy | the work and patience of the dockers"],
    ],
    [
      "The envoy urges all owners to fully and quickly open the port.",
      ["The envoy | all owners to fully and quickly open the port"],
    ],
    [
      "The envoy stressed the worth of the port, including its quays, as the town grows.",
      ["The envoy | the worth of the port, including its quays, as the town grows"],
    ],
    [
      "The envoy stressed cooperation with partners sharing the port.",
      ["The envoy | cooperation with partners sharing the port"],
    ],
  ],
  "a source with where it is from": [
    ["Experts from both sides said the port was full.", ["Experts from both sides | the port was full"]],
  ],
  "another's refusal behind a content": [
    [
      "The envoy said the port was full, but she did not say when it would open.",
      ["The envoy | the port was full"],
    ],
  ],
  "single marks": [
    [
      "‘The port is full and nobody comes,’ said the envoy.",
      ["the envoy | The port is full and nobody comes,"],
    ],
    [
      "'The port is full and nobody comes,' said the envoy.",
      ["the envoy | The port is full and nobody comes,"],
    ],
  ],
};

const REFUSE = [
  "The plan adds beds to the ward and closes a gap in the town.",
  "The attack on Lund, which threatens the port, went on.",
  "We regret the breach, announced last month, of data in the port.",
  "The envoy’s travel to Lund underscores the worth of the port.",
  "As we welcome the new year, the port sleeps.",
  "The war against Lund further threatens the peace, the port and the town, and thereby constitutes a danger.",
  "For this reason, the emergency declared in Order 12 on 3 May, to deal with that flood, must continue.",
  "Emissions fall by 60 percent in 2030 compared to ships sold last year, and facilitate reaching the goal.",
  "Old rules and persistent barriers have denied this promise to many.",
  "We respond to the acts of rulers that seek to close the port.",
  "Let's just say that the port was full.",
  "Our pledge to open the port still stands.",
  "Prime Minister Denys Berg Leaves Port Office",
  "The mayor welcomed Premier Lund to the town hall.",
  "Rural Harbours: the agency will build two of them in May.",
  "Everybody may leave the port, according to their own interests.",
  "Mayor Delivers Remarks On Port Office",
  "Officials' pledges to the town were many.",
  "In March the envoy, the mayor and two clerks met.",
  "The envoy told dockers at the officials' club a joke.",
];

describe("an attribution among other clauses", () => {
  for (const [name, cases] of Object.entries(READ))
    describe(name, () => {
      it.each(cases)("%s", (text, expected) => {
        expect(rows(text)).toEqual(expected);
      });
    });
  it.each(REFUSE)("gives nothing for: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });
});
