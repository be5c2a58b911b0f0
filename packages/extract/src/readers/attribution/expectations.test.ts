/** Takes sentences of what others fear, expect, think and reckon, and of adverbs before an attribution, gives content and source. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "what is feared and expected": [
    "{Dockers} now expect [the talks to resume by autumn].",
    "{Analysts at Berg & Roe} expect [tea to reach 95 crowns by summer].",
    "{Party elders} fear [a rout in the regional elections].",
    "{Old hands} expect [a ruling before the fair].",
    "{1:Observers} fear [1:more raids before the vote], which {2:the council} insists [2:will go ahead].",
  ],
  "what is thought": [
    "{Divers} think [another slide is likely].",
    "{Members of both parties} assume [a tax on tea comes next].",
    "{Green Watch}, for its part, thinks [the ruling could cost two seats].",
  ],
  "what somebody puts at a number": [
    "{A harbour official} put [the sum at 600,000 crowns].",
    "{1:State radio} claimed that [1:fewer than 2,000 people came]; {2:organizers} put [2:the number at 150,000].",
  ],
  "an adverb before the attribution": [
    "[1:So far], {1:the envoy} said, [1:only the crews had been trained].",
    "[1:Now], {1:the envoy} said, [1:the talks will resume].",
    "[1:In the end], {1:the envoy} said, [1:both would sign].",
    "However, {the minister} said [both sides would send teams].",
    "Still, {she} said, “[the road is long.]”",
  ],
  "where another's clause begins": [
    "The council has signalled support, but {two aides} conceded that [the votes were not there].",
    "{1:The premier} sees [1:the line as “a new spine”]; {2:the city}, through whose streets it runs, has vowed [2:to block it].",
  ],
};

const NONE: readonly string[] = [
  "Two think tanks in Lund published maps of the harbour.",
  "Residents fear returning to the harbour.",
  "The bill does not do everything that she thinks is needed.",
  "The crew expects to sail at dawn.",
  "She put the ship at the old quay.",
];

describe("fears, hopes and reckonings", () => testRows(CASES, NONE));
