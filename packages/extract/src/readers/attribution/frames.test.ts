/** Takes sentences in frames that news English varies, each with another verb, speaker or order, gives links and content, and what is no statement. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** Each statement as "link > link | content". */
function rows(text: string): string[] {
  return extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ evidence }) => evidence?.quote ?? "-").join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );
}

const FRAMES: Readonly<Record<string, [string, string[]][]>> = {
  "where a source stands": [
    [
      "Three clerks involved in the count said the boxes had been moved.",
      ["Three clerks involved in the count | the boxes had been moved"],
    ],
    [
      "According to four people in the room, the text is short.",
      ["four people in the room | the text is short"],
    ],
    [
      "The Daily Post reported, citing a source in the treasury, that the levy would lapse.",
      ["The Daily Post > a source in the treasury | the levy would lapse"],
    ],
    [
      "A committee backing the mayor said it would spend more.",
      ["A committee backing the mayor | it would spend more"],
    ],
    [
      "According to an aide travelling with the king, the word “levy” was dropped.",
      ["an aide | the word “levy” was dropped"],
    ],
    ["The envoy said the word “levy” twice.", []],
    ["The envoy, who left at noon, condemned the raid.", ["The envoy | the raid"]],
    ["According to the envoy in an interview, the port was open.", ["the envoy | the port was open"]],
  ],
  "a hearer, then the subject of what he hears": [
    ["The envoy told the Kremlin Paris would not pay.", ["The envoy | Paris would not pay"]],
    ["The envoy told his Omani counterpart Oslo would wait.", ["The envoy | Oslo would wait"]],
    // An object, then another clause; a noun that the tagger takes for an auxiliary; a thing that shows.
    ["As Muslims conclude the month of fasting, Ann and I extend our wishes to all who celebrate.", []],
    ["Chad and Mali have maintained close ties, and the two built a port.", []],
    ["Rebels assert their will through violence.", []],
    ["The opening of the embassy in Bamako marks a new start and underlines the commitment to peace.", []],
    [
      "The envoy opened the embassy and underlined the commitment to peace.",
      ["The envoy | the commitment to peace"],
    ],
    ["The envoy told the plenary his country needed roads.", ["The envoy | his country needed roads"]],
    ["The envoy told a crowd of hundreds in Lund the vote was lost.", ["The envoy | the vote was lost"]],
    ["The envoy told Reuters Chilean ships had left.", ["Reuters > The envoy | Chilean ships had left"]],
    ["The envoy told the BBC talks would resume.", ["the BBC > The envoy | talks would resume"]],
    ["The envoy wrote on Twitter the crews “share a boat.”", ["The envoy | the crews “share a boat.”"]],
    [
      "The envoy said in Lund, as quoted by Reuters, the port was open.",
      ["Reuters > The envoy | the port was open"],
    ],
    ["The envoy told delegates the text was “clean”.", ["The envoy | the text was “clean”"]],
  ],
  participles: [
    [
      "The senator was criticised for saying that rivers were “a detail”.",
      ["The senator | rivers were “a detail”"],
    ],
    [
      "The envoy drew laughter by comparing the panel to “a choir of mutes”.",
      ["The envoy | the panel to “a choir of mutes”"],
    ],
    [
      "The president, noting that the deal was “far from perfect”, left the hall.",
      ["The president | the deal was “far from perfect”"],
    ],
    ["The senator fired back, saying the judge was wrong.", ["The senator | the judge was wrong"]],
  ],
  passives: [
    [
      "The coach was reported by Tribuna Sur to have told the board he would leave.",
      ["Tribuna Sur > The coach | he would leave"],
    ],
  ],
  insertions: [
    [
      "The minister told Sky News Arabia, according to the Petra news agency, that the border would open.",
      ["the Petra news agency > Sky News Arabia > The minister | the border would open"],
    ],
    [
      "Three of the five towns, Reuters reported in its evening summary, citing two mayors, have yet to pay.",
      ["Reuters > two mayors | Three of the five towns … have yet to pay"],
    ],
    [
      "Reuters, which cited four diplomats, said the port was open.",
      ["Reuters > four diplomats | the port was open"],
    ],
    [
      "Reuters, quoting a “senior harbour source”, said the port was open.",
      ["Reuters > a “senior harbour source” | the port was open"],
    ],
  ],
  "outlets by a name that no table holds": [
    ["As I have told Ann Roe, the quay is closed.", ["I | the quay is closed"]],
    [
      "“They moved the quay,” the pilot told Harbour Brief.",
      ["Harbour Brief > the pilot | They moved the quay,"],
    ],
    [
      "The pilot said in an e-mail to The Continent that the quay had moved.",
      ["The Continent > The pilot | the quay had moved"],
    ],
    [
      "Quoting a pilot, the Sunday Guardian said the quay had moved.",
      ["the Sunday Guardian > a pilot | the quay had moved"],
    ],
  ],
  "verbs and nouns of other tags": [
    [
      "The UN envoy warned the country stood “on the edge”.",
      ["The UN envoy | the country stood “on the edge”"],
    ],
    ["The judge said the draft “drowns us politely”.", ["The judge | the draft “drowns us politely”"]],
    ["Kigali denies backing the rebels.", ["Kigali | backing the rebels"]],
    ["The office labelled the drill useless.", ["The office | the drill useless"]],
    ["The firm blamed “outside agitators” for the loss.", ["The firm | “outside agitators” for the loss"]],
  ],
  "what follows an attribution behind its content": [
    ["The quay is mended, the port office said pending the count.", ["the port office | The quay is mended"]],
    [
      "The quarrel is over, the guild said in a letter that the daily Posten printed on Monday.",
      ["the daily Posten > the guild | The quarrel is over"],
    ],
    [
      "The quay must open by May, all the mayors stressed once again.",
      ["all the mayors | The quay must open by May"],
    ],
    ["“We stay,” chorused the three mayors.", ["the three mayors | We stay,"]],
    ["Cheap bread is nobody’s right, was the reaction from Oslo.", ["Oslo | Cheap bread is nobody’s right"]],
  ],
  "what comes before a colon": [
    [
      "President Anna Berg took to Telegram on Sunday: “We open the quay today.”",
      ["President Anna Berg | We open the quay today."],
    ],
    [
      "The delegate of Norway: We have two points to add.",
      ["The delegate of Norway | We have two points to add"],
    ],
  ],
  "who shows or records him": [
    [
      "A live ticker on the site of the Oslo Times had Minister Ole Lund saying the port would open.",
      ["the Oslo Times > Minister Ole Lund | the port would open"],
    ],
    [
      "The Danish readout, put out by the Foreign Ministry on Sunday, has Minister Lund telling his guest that the wall will fall.",
      ["the Foreign Ministry > Minister Lund | the wall will fall"],
    ],
    [
      "A former aide recalled the king confiding to her that the talks were lost.",
      ["A former aide > the king | the talks were lost"],
    ],
    [
      "The lines will join, President Berg was quoted as saying by Interfax, which was in turn cited by Reuters.",
      ["Reuters > Interfax > President Berg | The lines will join"],
    ],
    [
      "The port will not open, Reuters has learned from two aides.",
      ["Reuters > two aides | The port will not open"],
    ],
  ],
  "whole phrases of who speaks": [
    [
      "The toll is dull, says the prime minister’s chief of protocol, Edna Mwale.",
      ["the prime minister’s chief of protocol, Edna Mwale | The toll is dull"],
    ],
    [
      "In Oslo, the heads of state and government of the six members pledged that no toll would rise.",
      ["the heads of state and government of the six members | no toll would rise"],
    ],
    [
      "The port is shut, Reuters wrote, citing two officials and one regional diplomat.",
      ["Reuters > two officials and one regional diplomat | The port is shut"],
    ],
    [
      "“It is a house without walls,” is how the envoy described the text.",
      ["the envoy | It is a house without walls,"],
    ],
    ["By the account of the envoy, the ship had left by May.", ["the envoy | the ship had left by May"]],
  ],
  "a verb of speech behind an attribution set apart": [
    [
      "The Danish side, Reuters reported, urged “all parties to wait”.",
      ["Reuters > The Danish side | all parties to wait"],
    ],
    [
      "The king, his chamberlain said, insists that the feast will go on.",
      [
        "his chamberlain | The king … insists that the feast will go on",
        "his chamberlain > The king | the feast will go on",
      ],
    ],
    ["The port, Reuters reported, will open.", ["Reuters | The port … will open"]],
  ],
  "two who speak, and what isn’t another’s": [
    [
      "Reuters quoted the envoy as saying that he saw the crew and the mayor as friends.",
      ["Reuters > the envoy | he saw the crew and the mayor as friends"],
    ],
    [
      "The minister said that the fee would rise, and her office later clarified, in a note to the press, that the list would grow.",
      ["The minister | the fee would rise", "her office | the list would grow"],
    ],
    [
      "“No,” Danish envoy Ole Lund shot back when a reporter wondered whether he would go.",
      ["Danish envoy Ole Lund | No,"],
    ],
    ["QUESTION: Has the envoy left?\n\nMS. ROE: He left at noon.", ["MS. ROE | He left at noon."]],
  ],
  "by what way and to whom": [
    [
      "The rebels passed word via the Swiss embassy that they would attend.",
      ["the Swiss embassy > The rebels | they would attend"],
    ],
    [
      "The minister was adamant in an interview with Sky News that no ships would be sent.",
      ["Sky News > The minister | no ships would be sent"],
    ],
    [
      "The two sides agreed to meet again, the Omani foreign ministry announced.",
      ["the Omani foreign ministry | The two sides agreed to meet again"],
    ],
    [
      "By way of the Swedish embassy, the rebels have let Oslo know that the two men are safe.",
      ["the Swedish embassy > the rebels | the two men are safe"],
    ],
    [
      "That the rooms lay apart was later confirmed to the Oslo Times by the hotel’s owner.",
      ["the Oslo Times > the hotel’s owner | the rooms lay apart"],
    ],
    [
      "In remarks to Sky News at the weekend, the envoy said the port was open.",
      ["Sky News > the envoy | the port was open"],
    ],
    [
      "Officials put the odds of a truce at “worse than even”.",
      ["Officials | the odds of a truce at “worse than even”"],
    ],
  ],
};

const REFUSED: readonly string[] = [
  "The prince was announced by the herald.",
  "The judge was confirmed by the Senate as a member of the court.",
  "The bill was rejected by parliament.",
  "The king was welcomed by the mayor.",
  "Steps announced by the cabinet will follow.",
  "The plan, rejected by the unions, goes to a vote.",
  "No one at the embassy would say where the envoy was.",
  "The envoy left without saying why.",
  "Sweden recalled its consul in Oslo.",
  "What the envoy told the king on the quay is not known.",
  "The old mill, as the name suggests, stands by the water.",
  "The ministers agreed on little beyond a date.",
  "A reporter asked whether the envoy had a letter.",
  "The reporter who had asked about the fees was shown out.",
  "Then came a train from Oslo: it was late.",
  "The mayor took to the hills: the port was lost.",
  "The envoy is responding to the crisis that the drought has made.",
];

describe("frames of attribution", () => {
  for (const [frame, cases] of Object.entries(FRAMES))
    describe(frame, () => {
      it.each(cases)("%s", (text, expected) => {
        expect(rows(text)).toEqual(expected);
      });
    });
  it.each(REFUSED)("refuses: %s", (text) => {
    expect(rows(text)).toEqual([]);
  });
});
