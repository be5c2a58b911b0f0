/** Takes plain sentences of features, blogs and live reports with source and content marked in them, gives that both are read, construction by construction. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "a verb that looks like a noun behind its attribution": [
    "[The bank], {she} added, [owns most of the quay].",
    "[The head of the union], {Lund} said, [owns three boats].",
  ],
  "a clause behind a fronted phrase and its attribution": [
    "[In both cases], {Ole Lund} said, [those gifts paid for the regatta].",
  ],
  "a name that looks like a conjunction": [
    "{A third adviser} said [Whitlock himself raised it with a donor].",
  ],
  "an infinitive that looks like a noun": [
    "{1,2:He} mocked [1:both crews as “two landlords”] and vowed [2:to campaign in all nine ports].",
  ],
  "what the speaker does behind his quotation": [
    "{The senator} tweeted that “[crews never pay]” and then voted for the toll.",
  ],
  "somebody else’s words behind “with”": [
    "{1:Port officials} vowed [1:to respond “promptly,”] with {2:a spokesman in Oslo} mentioning [2:rope and tar as targets].",
  ],
  "a second pledge of a platform": [
    "{The platform} pledges [to balance the budget] and demands term limits for members of the council.",
  ],
  "what comes behind a semicolon": [
    "[The first letter went unanswered], {he} said; [the second came back with a form].",
    "[1:The roads were shut], {1:the mayor} said; {2:crews} said [2:they were open].",
  ],
  "what is done with somebody’s threat or promise": [
    "{The mayor}’s threat [to close the port] lasted until Sunday.",
    "{His} promise [to rebuild the quay] surprised the crews.",
    "{The dockers}’ demand that [families be paid in May] went nowhere.",
  ],
  "what somebody does before a quotation": [
    "{The minister} doubled down on Sunday: “[We are not going away.]”",
  ],
  "a pronoun that takes up what was said": [
    "{The author} flatly denied [that].",
    "{His aide} denied [it] in May.",
  ],
  "a conjunction that looks like a pronoun": [
    "{Opponents of the dam} counter that [it would flood three villages].",
    "{He} reminded the crowd that [taxes had gone up twice].",
    "{The ministry} said in its review, published in March, that [exports fell].",
  ],
  "a present that looks like an infinitive": ["{Residents} complain [the buses never come]."],
  "what a noun is said to be": [
    "It was a move {critics} say [is illegal].",
    "It drew attention to a rule {he} said [was never kept].",
    "It was an omission that {the pollster} told us [was “deliberate and probably smart.”]",
  ],
  "whom somebody writes to": ["{She} wrote the committee that [the files were lost]."],
  "words behind a cue’s own preposition": [
    "As {the White House} hints at [what the plan might include], the governor is bracing.",
  ],
  "a subject parted from its modal": [
    "{The envoys}, two of them old, said [their speeches, already full of it, would end].",
  ],
  "whom somebody lashes out at": [
    "{Berg} lashed out at [critics of the plan].",
    "{Berg} lashed out at [critics of the plan], in a debate that saw few of them.",
  ],
  "an adjective that is a verb": ["{Aides} privately grumble that [he never reads his briefs]."],
  "one of those who act": ["Rivals pounced, with {one} calling [him “unfit.”]"],
  "a letter that goes on": ["{The letter} goes on: “[No one was told of it.]”"],
  "an idiom of dispute": [
    "{The senator} took issue with [how the vote was held].",
    "{The paper} poured cold water on [the plan].",
  ],
  "who gives a name in a reduced passive": [
    "[The probe], often labelled as [a “witch hunt”] by {crews}, goes on.",
    "[The bill] was called [a “giveaway”] by {the senator}.",
  ],
  "a verb of judging in a relative clause": ["She beat Ek, whom {she} blasted [as a “bully.”]"],
  "who answers with a rebuke": ["The move drew a rebuke from {Senator Ek, who} called [it “reckless.”]"],
};

const NONE: readonly string[] = [
  "The mayor met with Ana Berg wearing a hat and saying little.",
  "The bank denied it a loan.",
  "President Lund pointed to the text: “No ship shall enter the port.”",
  "The crews took turns with the rope and poured tar on the deck.",
  "The crews, often called upon to help, left.",
  "The thing he says is that we are late.",
  "She wrote the letter that ended the war.",
  "The council approved the plan; the mayor signed it.",
];

describe("frames of features", () => testRows(CASES, NONE));

describe("an article round a part of a transcript", () => {
  const sayings = (text: string): string[] =>
    extract(text).statements.map(({ source, content }) => `${source?.quote}: ${content[0]?.quote}`);
  const turns =
    "Partial transcript as follows:\n\nDALE MORROW: What do you hear?\n\nBOLAN: They are alone.\n\nMORROW: And now?\n\nBOLAN: We wait.\n\n";
  const spoken = [
    "DALE MORROW: What do you hear?",
    "BOLAN: They are alone.",
    "MORROW: And now?",
    "BOLAN: We wait.",
  ];

  it.each([
    [
      "the line that ends it",
      "(END TRANSCRIPT.)\n\nDockers said the quay was shut.",
      "Dockers: the quay was shut",
    ],
    [
      "its speaker in the third person",
      "Bolan, a docker, said he would sue.",
      "Bolan, a docker: he would sue",
    ],
  ])("stops at %s", (_, rest, statement) => {
    expect(sayings(`${turns}${rest}`)).toEqual([...spoken, statement]);
  });

  it.each(["We said so in May.", "Bolan! That is what they call me.", "Bolans have said so for years."])(
    "goes on with %s",
    (rest) => {
      expect(sayings(`${turns}${rest}`)).toEqual([...spoken, `BOLAN: ${rest}`]);
    },
  );
});
