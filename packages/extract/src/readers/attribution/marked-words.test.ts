/** Takes sentences whose verb no list of cues has, with source and content marked in them, gives what the words in marks show to be a statement. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "words in marks in the object of any verb": [
    "{The pharmacist} shrugged off [the fine as “the cost of doing business.”]",
    "{The bank} reacted with [“surprise and disappointment.”] Neighbours left.",
    "{The inspectors} found [“serious and repeated” faults in two of the nine wards].",
    "{The airline} left, chalking up [the delays to “an act of God.”]",
    "{The chancellor, who} played down [talk of a split as “pub gossip of the week,”] went home.",
    "{Dr. Roe} put [the loss down to “a hot spring and a greedy pump.”]",
    "{The mayor} doubled down on [his call for “a day without trams.”]",
    "{1,2:The coach} hit out at [1:the “cowardly and stupid” ban], claiming [2:the team was ready].",
    "The judge gave short shrift to what {she} called “[a tissue of lies.]”",
  ],
  "any verb behind a quotation that opens the sentence": [
    "“[We will not go,]” squawked {the mayor}.",
    "“[We will not go,]” {Ms. Roe} smiled.",
    "[The pact is dead, but “nobody will bury it,”] {a diplomat} sighed.",
    "“[We will not go,]” {retired docker Ole Lund} told the Bell.",
    "[The death was “entirely avoidable,”] {the coroner} found.",
  ],
  "a word in marks within what is attacked, and a reason in marks": [
    "{1,2:The guild’s co-leader} attacked [1:the “strongman” style of the brewery’s boss] and said [2:it was time to go].",
    "Citing “[family reasons,]” {the treasurer} left on Monday.",
    "{The report} faults [managers for “wishful thinking”] and singles out the director.",
    "The remarks angered {the guild, which} said [he was “poorly briefed” about the row].",
  ],
  "one of those who are told of, and who writes a letter": [
    "Organisers were angry with the bishop, {one} saying [he had “wandered” into the row].",
    "{Ms. Dray} wrote an open letter to drivers congratulating [them on their “splendid” patience].",
  ],
  "what somebody else calls it": [
    "{1:Rights groups} accuse [1:the force of “filing later”], a charge {2:its owner} calls “[2:an insult.]”",
    "{1:The minister} praised [1:the accord], a pact {2:Mr. Lund} has described as [2:“a sell-out.”]",
    "{1:The aide} accused [1:Lund of “sloth” over the ferries], a deal {2:she} said [2:was “rotten from the first line.”]",
    "The terms, which {a person close to the talks} described as [“generous,”] are secret.",
  ],
  "who speaks before and behind a relative clause": [
    "{Ann Roe}, who lives in “Port Row,” demanded [a new date].",
    "{The mayor}, who lives in “Port Row”, demanded [more money].",
  ],
  "who criticises somebody, writing somewhere that": [
    "{1,2:The mayor} criticized [1:the guild], writing on her page that [2:the vote was late].",
    "{1,2:The mayor} criticized [1:the guild], writing in a post on Bell that [2:the vote was “a joke”].",
  ],
  "two presents of one number": [
    "{1,2:The authors} describe [1:the microbe as frugal] and argue that [2:it lives on rust].",
    "{1,2:The authors} describe [1:the microbe as “frugal”] and speculate that [2:it lives on rust].",
  ],
};

const NONE: readonly string[] = [
  "The mayor sang “Roses of the Quay” at the ball.",
  "The storm left the port “a heap of wet wood.”",
  "The mayor opened the “iron gate” on Monday.",
  "The mayor was “as calm as the sea in May.”",
  "The mayor ran, and the port was “a heap of wet wood.”",
  "The mayor grew up when “a loaf a day” was a wage.",
  "The fort, hailed at the time by both towns, was “a heap of wet wood.”",
  "The mayor found that his hat was “as wet as the sea.”",
  "The rebels attacked the “Iron Gate” fort.",
  "The crews played the “good cop and bad cop” game.",
  "The treasurer left on Monday, citing “health.”",
  "The rebels left the port, adding to fears that the war would go on.",
  "The plans, including “a heap of wet wood,” are old.",
  "“When it rains,” he opened the gates.",
];

describe("words in marks", () => testRows(CASES, NONE));
