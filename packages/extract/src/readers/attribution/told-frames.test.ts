/** Takes sentences whose verb the tagger hides or whose teller stands in an unusual place, gives their statements; beside each the near miss. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

const rows = (text: string): string[] =>
  extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ evidence }) => evidence?.quote ?? "-").join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

const CASES: Readonly<Record<string, readonly [string, ...string[]][]>> = {
  "a content whose verb the tagger takes for a noun": [
    [
      "The ferry links both ports, the harbour master said.",
      "the harbour master | The ferry links both ports",
    ],
    ["Floods threaten the dam, the mayor said on Friday.", "the mayor | Floods threaten the dam"],
    ["The two mayors, Ana Ruiz of Lund and Karl Berg of Oslo, said nothing."],
  ],
  "an office with its holder's name before a colon": [
    [
      "Foreign Minister Ana Ruiz: Peru will host the next round.",
      "Foreign Minister Ana Ruiz | Peru will host the next round",
    ],
    ["Foreign Minister Ana Ruiz: a full day in Lund."],
    ["Danish PM: Talks with Oslo ‘in final stretch’", "Danish PM | Talks with Oslo ‘in final stretch’"],
    [
      "The below is attributable to Spokesperson Ana Ruiz: The envoys met for an hour.",
      "Spokesperson Ana Ruiz | The envoys met for an hour",
    ],
  ],
  "a quotation behind a colon": [
    [
      "Foreign Minister Ana Ruiz was in no mood to apologise: “The port is not for sale.”",
      "Foreign Minister Ana Ruiz | The port is not for sale.",
    ],
    ["The song that the minister hummed has one line: “The port is not for sale.”"],
    ["The law on the port is old: “No port is for sale.”"],
  ],
  "words as somebody puts them": [
    ["As the mayor put it in Lund, a port is a promise.", "the mayor | a port is a promise"],
    [
      "As the mayor put it to the council, in a debate that had begun with fish, a port is a promise.",
      "the mayor | a port is a promise",
    ],
    ["As the mayor put it down in Lund, the lamp broke."],
    [
      "One chair was empty, “on leave from history,” in the phrase of the mayor.",
      "the mayor | on leave from history,",
    ],
    [
      "The depot was empty, or so the Lund Courier writes on an inside page.",
      "the Lund Courier | The depot was empty",
    ],
    ["The mayor spoke of “a trap,” words that angered the guests.", "The mayor | a trap,"],
  ],
  "a clause before its teller": [
    ["That the port had been sold, the mayor denied three times.", "the mayor | the port had been sold"],
    ["That plan is dead, the mayor said.", "the mayor | That plan is dead"],
    [
      "Ships had more crew than they were allowed to, according to the mayor.",
      "the mayor | Ships had more crew than they were allowed to",
    ],
  ],
  "another's answer": [
    [
      "The port is Danish, the mayor said, to which the envoy replied that ports move.",
      "the mayor | The port is Danish",
      "the envoy | ports move",
    ],
  ],
  "several who are cited": [
    [
      "The port is shut, Reuters reported, citing a mediator and two officers.",
      "Reuters > a mediator and two officers | The port is shut",
    ],
    [
      "The port is shut, Reuters reported, citing a diplomat in contact with them.",
      "Reuters > a diplomat in contact with them | The port is shut",
    ],
  ],
  "what somebody told the speaker": [
    [
      "“The mayor tells me it will be gone by June,” the envoy said.",
      "the envoy | The mayor tells me it will be gone by June,",
      "the envoy > The mayor | it will be gone by June",
    ],
    [
      "The mayor underlined that the port was a matter for all, the palace said after the call.",
      "the palace | The mayor underlined that the port was a matter for all",
      "the palace > The mayor | the port was a matter for all",
    ],
    [
      "“The port is ours,” the Lund daily Dagen has the mayor saying in its Sunday edition.",
      "the Lund daily Dagen > the mayor | The port is ours,",
    ],
    ["The mayor let reporters understand that the port was sold.", "The mayor | the port was sold"],
  ],
  "a verb that the tagger takes for a participle": [
    ["The mediator left for Lund, warning that time was short.", "The mediator | time was short"],
    ["The plan, which the city's mayor described as an insult, was withdrawn."],
    [
      "The port is open, the mayor declared in a note that the radio read out.",
      "the radio > the mayor | The port is open",
    ],
  ],
  "what nobody is named for": [
    [
      "The consul has reportedly sold two ships, but the port denies it.",
      " | The consul has … sold two ships",
      "the port | it",
    ],
    ["The consul is, allegedly, the owner of both ships.", " | The consul is … the owner of both ships"],
    ["Allegedly, the consul owns both ships.", " | the consul owns both ships"],
    ["The allegedly stolen ship was found."],
    ["He was tried for allegedly stealing a ship."],
  ],
  "a label of a headline or transcript": [
    ["Minister Ruiz – ‘We will not wait’", "Minister Ruiz | ‘We will not wait’"],
    ["Ana Ruiz: Dialogue with the rebels is dead", "Ana Ruiz | Dialogue with the rebels is dead"],
    ["Ana Ruiz: Statement on talks that were held in Lund"],
    ["“We can support the draft” – French delegate", "French delegate | “We can support the draft”"],
    [
      "Ms. Chen (China): The draft is dead.\n\nMr. Roux (France): We regret it.",
      "Ms. Chen (China) | The draft is dead.",
      "Mr. Roux (France) | We regret it.",
    ],
    [
      "Interviewer: Are you leaving?\n\nPresident Ruiz: Not before the vote.",
      "President Ruiz | Not before the vote.",
    ],
  ],
  "what is found": [
    ["The panel found that ships had crossed the border.", "The panel | ships had crossed the border"],
    ["The mayor found that his ship was gone."],
    ["The port is shut, reports Radio Delta.", "Radio Delta | The port is shut"],
    ["Reuters, which cited no sources, said the port was shut.", "Reuters | the port was shut"],
  ],
  "what a speaker leaves out": [
    ["The mayor said the port was open, but she would not say when.", "The mayor | the port was open"],
    ["The mayor said the port was open, without giving details.", "The mayor | the port was open"],
    ["The mayor said the port was open, but gave no reason.", "The mayor | the port was open"],
    ["The mayor said the port was open, but did not pay.", "The mayor | the port was open, but did not pay"],
    ["All the mayor would say was that the port was open.", "the mayor | the port was open"],
    ["What the mayor said was that the port was open.", "the mayor | the port was open"],
    ["“The port is open,” was all Berg would say.", "Berg | The port is open,"],
  ],
  "who says it, in other words": [
    ["Those around the mayor say the port is open.", "Those around the mayor | the port is open"],
    ["Those close to the mayor say the port is open.", "Those close to the mayor | the port is open"],
    ["“The port is open,” said none other than Mayor Ana Berg.", "Mayor Ana Berg | The port is open,"],
    [
      "It was stressed in the ministry’s statement that the port was open.",
      "the ministry | the port was open",
    ],
    ["It was stressed in the hall that the port was open.", " | the port was open"],
    [
      "The mayor, quoted by Reuters: “The port is open to all ships.”",
      "Reuters > The mayor | The port is open to all ships.",
    ],
    ["The mayor would offer only that the port was open.", "The mayor | the port was open"],
    ["The mayor’s only comment: “The port is open.”", "The mayor | The port is open."],
  ],
  "several who tell it one of another": [
    [
      "The spy agency told the mayor that a deserter had claimed the port was shut, Senator Berg said.",
      "Senator Berg | The spy agency told the mayor that a deserter had claimed the port was shut",
      "Senator Berg > The spy agency | a deserter had claimed the port was shut",
      "Senator Berg > The spy agency > a deserter | the port was shut",
    ],
    [
      "The Mehr agency said the mayor had called the port full.",
      "The Mehr agency > the mayor | the port full",
    ],
    ["The treaty, Radio Delta reports, is dead.", "Radio Delta | The treaty … is dead"],
    ["The mayor said in a statement sent to AFP the port was open.", "AFP > The mayor | the port was open"],
    [
      "The mayor told Reuters on condition that his name not be used that the port was open.",
      "Reuters > The mayor | the port was open",
    ],
  ],
  "a claim that is denied": [
    [
      "The army dismissed claims by the rebels that the road was open.",
      "The army | claims by the rebels that the road was open",
      "The army > the rebels | the road was open",
    ],
    ["The army denied that the road was open.", "The army | the road was open"],
  ],
  "an outlet behind an object": [
    ["Lund’s mayor confirmed the sale to Reuters.", "Reuters > Lund’s mayor | the sale"],
    ["Lund’s mayor announced the gift to the museum.", "Lund’s mayor | the gift to the museum"],
    [
      "“The ship is sold,” said Lund’s mayor, according to the Graphic.",
      "the Graphic > Lund’s mayor | The ship is sold,",
    ],
  ],
  "a deed before the speaker": [
    [
      "Briefing journalists after the vote, the envoy said the ship was sold.",
      "the envoy | the ship was sold",
    ],
    ["Building permits, the mayor said, were sold.", "the mayor | Building permits … were sold"],
    ["Warning that time was short, the envoy left for Lund.", "the envoy | time was short"],
    [
      "The envoy passed on a promise from the rebels that the road would be opened.",
      "The envoy > the rebels | the road would be opened",
    ],
  ],
  "when it was said, in a clause of its own": [
    ["The lock is shut, the mayor said on Monday as a ferry left.", "the mayor | The lock is shut"],
    ["The lock is shut, the mayor said after the crews had gone.", "the mayor | The lock is shut"],
    [
      "In Lund, the mayor said after the vote the lock would be shut.",
      "the mayor | after the vote the lock would be shut",
    ],
    [
      "“When a lock is shut,” the mayor remarked as the hall emptied, “the ferry waits.”",
      "the mayor | When a lock is shut, … the ferry waits.",
    ],
    [
      "“The lock is shut,” the mayor said as the envoy claimed “a full day”.",
      "the mayor | The lock is shut,",
      "the envoy | a full day",
    ],
  ],
  "what one passes on of another, by whatever verb of speech": [
    [
      "According to the mayor, the envoy volunteered that the lock was shut.",
      "the mayor | the envoy volunteered that the lock was shut",
      "the mayor > the envoy | the lock was shut",
    ],
    [
      "The envoy notified the crews that the lock was shut, the mayor said.",
      "the mayor | The envoy notified the crews that the lock was shut",
      "the mayor > The envoy | the lock was shut",
    ],
    [
      "According to the mayor, the envoy suggested that the lock be shut.",
      "the mayor | the envoy suggested that the lock be shut",
    ],
    [
      "The lock, in line with the king’s vow to save the port, is shut, the mayor said.",
      "the mayor | The lock, in line with the king’s vow to save the port, is shut",
    ],
  ],
  "what is put, by verbs whose past is written as their infinitive": [
    [
      "The attorney general put it this way: “A lock is a long talk.”",
      "The attorney general | A lock is a long talk.",
    ],
    ["The general put it thus: “A lock is a long talk.”", "The general | A lock is a long talk."],
    ["The mayor had this to say: “A lock is a long talk.”", "The mayor | A lock is a long talk."],
    ["Let me put it this way: “A lock is a long talk.”"],
  ],
  "a cue in -s that the tagger takes for a plural": [
    ["The lock is shut, Lund’s harbour command protests.", "Lund’s harbour command | The lock is shut"],
    ["The lock is shut, the ministry counters.", "the ministry | The lock is shut"],
    ["They went through the ports, the lock, the ministry counters."],
    ["The lock is shut, not the ticket counters."],
  ],
  "what is told in some place, by nobody": [
    [
      "The money, it was whispered in the corridors of the port, had been lost.",
      " | The money … had been lost",
    ],
    ["The money had been lost, it was said in the corridors.", " | The money had been lost"],
    ["The money, it was said in a note, went."],
  ],
  "an outlet on which somebody speaks": [
    ["On Radio Lund, the mayor said that the lock was shut.", "Radio Lund > the mayor | the lock was shut"],
    ["On the website, the mayor said that the lock was shut.", "the mayor | the lock was shut"],
  ],
  "an office with its place before the name of who said it": [
    [
      "The guests met Peru’s envoy in Oslo, Ann Roe, who said the lock was shut.",
      "Peru’s envoy in Oslo, Ann Roe | the lock was shut",
    ],
    [
      "They met for an hour in the port, Ann Roe, who was there, said.",
      "Ann Roe | They met for an hour in the port",
    ],
  ],
  "idioms of putting, being and begging": [
    ["The envoy put it to the mayors that the lock was shut.", "The envoy | the lock was shut"],
    ["The envoy put it to use in Lund."],
    [
      "The mayor was quoted by the Straits Times as being “sad to hear of it”.",
      "the Straits Times > The mayor | sad to hear of it",
    ],
    ["The mayor begged to differ: “The lock is shut.”", "The mayor | The lock is shut."],
    ["The mayor begged to differ."],
  ],
  "questions of a transcript in small letters": [
    [
      "Question: Will the port open?\n\nSpokesperson Ana Ruiz: We have noted the reports.",
      "Spokesperson Ana Ruiz | We have noted the reports.",
    ],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s", (text, ...expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
