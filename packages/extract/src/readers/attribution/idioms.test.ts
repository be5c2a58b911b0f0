/** Takes sentences with idioms of speech, their sources and contents marked, gives that each is read as marked; and deeds that look like them, of which none is. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  "verbs with a particle, of plans and claims": [
    "{Officials} played down [reports of a rift].",
    "{Mr. Polk} laughed off [the suggestion].",
    "{Ms. Arden} ripped into [the committee’s report].",
    "{Aides to the mayor} tore into [the plan].",
    "{The premier} stood by [her remarks].",
    "{Rowe} doubled down on [the claim].",
    "{The harbour board} pushed back against [the criticism].",
    "{Ms. Tull} distanced herself from [the slogan].",
  ],
  "what is pointed to": [
    "{Aides to the mayor} pointed to [a drop in thefts].",
    "{The mayor} points to [a study of the river].",
    "{1,2:The sheriff} denied [1:the charge], pointing to [2:records of the call].",
  ],
  "whom somebody encourages or invites to do something": [
    "{The mayor} encouraged [residents to stay indoors].",
    "{She} invited [him to spend a day on the quay].",
  ],
  "who is sure of something, without a conjunction": [
    "{The coach} is confident [the crew will win].",
    "{The lawmaker} is convinced [the vote was rigged].",
  ],
  "figures that a body reports": ["{The agency} reported [a 12 percent drop in sales]."],
  "what somebody is blamed for saying": [
    "{The coach} is under fire for calling [a rower “lazy.”]",
    "{The host} came under criticism for saying that [sailors can’t read].",
  ],
  "words that aren’t minced": ["{The mayor} did not mince words: “[He is a fraud.]”"],
  "how somebody sees it": ["As {the coach} sees it, [the crew was robbed]."],
  "a habit of saying": ["{He} is fond of saying that “[money talks.]”"],
  "a story that is told": [
    "{Ms. Park} told [the story of her arrest].",
    "{Ms. Park} described [how she was held].",
  ],
  "names given to what is done, and frames": [
    "{She} called [fracking a scourge].",
    "{She} framed [the vote as a choice].",
  ],
  "a first day that is recounted": ["{She} recounted [her first day in office]."],
  "a verb that the tagger takes for a noun": [
    "{Farmers} complain of [low prices].",
    "{Aides} complain of [a double standard].",
  ],
};

const NONE: readonly string[] = [
  "The storm tore into the coast.",
  "The plane was shot down near the border.",
  "All signs point to a poor harvest.",
  "The evidence points to a lack of care.",
  "He walked back to the hotel.",
  "The clerk pointed to the door.",
  "The army pushed back against the rebels.",
  "The verses tell the story of a town.",
  "As the crow sees it, the road is long.",
  "He was fond of saving money.",
  "The pact would encourage rulers to rearm.",
  "That helps explain the rise in prices.",
  "It invited reporters in to tour the hall.",
  "She recounted the ballots.",
  "Boards that consider making a plan need time.",
  "She framed the photograph.",
  "Low prices encourage drivers to waste fuel.",
  "The club invited him to dinner.",
  "The agency reported to the king.",
  "Mr. Dole is not convinced the plan will work.",
];

describe("idioms of speech", () => testRows(IDIOMS, NONE));
