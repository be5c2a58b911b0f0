/** Takes sentences as newspapers write them, with source and content marked in them, gives where each statement ends and whose it is. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "who stands before a cue": [
    "“[Ole is my friend,]” {the 24-year-old} said in Lund.",
    "“[Ole is my friend,]” said {the 24-year-old}.",
    "{It} also maintained that “[any raid would be met with force.]”",
    "It was also announced that [the port would close].",
    "In a letter to the town, {May} said [she would sail “day and night”].",
    "The crew split, with {1:Peru} calling for [1:a smaller dock] and {2:Chile and several islands} warning that [2:a cut would help smugglers].",
  ],
  "a clause that its attribution splits": [
    "[1:Any route that leaves us out], {1:a docker} warned, [1:risks creating “two lights at one crossing”].",
    "[1:The last trucks], {1:one trader} scoffed, [1:had been sold “with the sticker on.”]",
    "[1:Peru], {1:she} noted, [1:imported more than 400 tonnes].",
    "“[1:This is no deal at all,]” {1:he} said, referring to the lease, “[1:but a receipt.]”",
    "“[1:This is no deal at all,]” {1,2:he} said, adding that “[2:we will not go.]”",
  ],
  "the object before a relative clause": [
    "In [1:a clip] that {1:the judge} called “[1:distasteful,]” he sang.",
    "{1:The crews} pledged [1:to cut the wait by half], [2:a move] that {2:dockers} hailed [2:as “a warm blanket.”]",
    "{1:The mayor} praised [1:the law], which {2:the envoy} has described as [2:“a disgrace”].",
    "What {he} called “[a farce]” is over.",
  ],
  "what stands behind a comma": [
    "“[1:Memory,]” {1:she} said, referring to the town where she lives, “[1:is the laughter of two.]”",
    "{1,2:The mayor} attacked [1:the plan as “a farce,”] adding, “[2:We will not pay.]”",
    "“[If you row, you vote,]” said {Ann Roe, a docker with ties to the crews}.",
    "{Ole Berg, the No. 2 docker, who} mocked [the “secret letter,”] left for Lund.",
    "In her speech she thanked [voters who], {she} said, [had “refused to be bullied.”]",
  ],
  "what parts two halves": [
    "“[1:He’s a fighter,]” said {1:Ann Cole}, 51, who drove all night to see him, “[1:and we need one.]”",
    "{1,2:The dockers} have called [1:the inquiry “a hunt”] and, in a letter to the mayor, warned of [2:“grave ends” for the port].",
    "The vote drew praise from {green groups, which} hailed [it as “historic.”]",
  ],
  "what is cited": ["{1,2:The mayor} proposed [1:a ban on guests], citing [2:fears of fire]."],
  "verbs in a row": [
    "{1,2,3:He} attacked the host, accused [1:the envoy of “bluster,”] called [2:the singer Ole Berg a “lowlife,”] and mocked [3:his rivals as being worse].",
    "{1,2,3:He} lamented [1:the small hall], called [2:the singer Ole Berg a “lowlife,”] left for Lund and mocked [3:his rivals].",
  ],
  "what the tagger takes for something else": [
    "{The council} set aside the permit, ruling that [the mayor had failed to ask].",
    "{Ole Lund} told the nine-member council that [attacks on crews had risen].",
    "{Green Watch} said in a statement last week that [measles vaccination had stopped].",
    "Those views were repeated in {the Daily Sail, which} laments that “[Lund will call the tune.]”",
    "{He} came to the floor to trash [the plan as a “waste” of time].",
    "The file does not prove {her} claim that [the quay is “famous” for it].",
    "{The Lund Post’s Ann Roe and Ole Berg} report that [dockers won’t wait].",
    "{Its warden, Ann Obel}, pleads for [a common fund].",
    "{Its authors} urge [states to agree on a fare].",
    "{The coordinator} takes it calmly, and points out that [the left bank is open].",
    "{Critics} have slammed [Ole Berg’s “special status” deal agreed with Lund].",
  ],
};

const NONE: readonly string[] = [
  "The lease, confirmed late Friday to reporters, has angered the crews.",
  "The change, announced Thursday evening to push the bill through, has angered the crews.",
  "The ship, held in Lund, damaged its bow.",
  "The dockers who came to protest last week’s vote say little.",
];

describe("newspaper prose", () => testRows(CASES, NONE));
