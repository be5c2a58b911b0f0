/** Takes newspaper sentences that mix marks and paraphrase, with source and content marked in them, gives where each statement ends and whose it is. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "what a clause announces behind a colon": [
    "{1:Ole Lund} said [1:he would sail for one reason]: “[1:The crew has waited.]”",
    "{1:She} said [1:the quay was shut]: “[1:No one can land.]”",
    "But {1:he} said [1:he was too busy to look]: “[2:I have work. Good luck with it,]” {2:he} wrote.",
  ],
  "one of several behind “with”": [
    "{1:Two dockers} disputed [1:the account], with {2:one of them} calling [2:the file “a museum piece.”]",
    "Four dockers have left, with {one, Councillor Ole Lund}, saying [he never saw the letter].",
    "{1,2:The mayor} met the envoy, Ole Lund, praising [1:the truce] and urging [2:restraint].",
  ],
  "what the narrator calls it": [
    "{1:Lund} proposed [1:building 400 flats], a plan the mayor mocked as “a brochure with a roof.”",
    "{The mayor} said [she would sail “every day,”] a promise that led to a strike.",
    "{The mayor} repeated [a promise that nobody would be sent home].",
  ],
  "a source set apart within": [
    "[1:Such a fund], according to {1:Lars Berg of Lund University}, who has studied it, [1:would “buy time without buying boats.”]",
    "[1:The crews], {1:she} argued, [1:exist because the town pays too little].",
    "[1:The envoy], {1:she} recalled, [1:looked at the mayor and said that he was brave].",
    "[1:If he did sell to anyone], {1:he} joked on Monday, [1:it would be a bakery].",
  ],
  "what a pronoun's “she said” goes on with": [
    "[1:It was a holiday], {1:she} said, [1:and only the quays].",
    "[1:She has outlived five mayors], {1:she} pointed out, [1:and one of them threw a lamp].",
    "[The quay was shut], {he} said, and left the room.",
    "“[That is what I thought,]” {she} said, and one of them threw a lamp.",
  ],
  "verbs in a row behind a mark": [
    "{1,2,3:He} has called [1:the quay “a stage,”] suggested that [2:crews should “try working,”] and promised voters that [3:no one would wait].",
    "{The envoy, who} has called [it “a sham,”] left for the port.",
  ],
  "what goes on behind an account, an aside or an adverb": [
    "“[1:We are ready,]” {1,2:the mayor} said, according to her office, but adding that “[2:steps must be taken.]”",
    "[1:The offer is fair], {1,2:Lund} said, adding, however, that [2:the crews see “no basis” for it].",
    "{1,2:An aide} explained that [1:the list held arms], also adding that [2:the mayor was “in a hurry.”]",
    "{An aide} stressed while meeting the crews on Friday that [a pact is “the only way.”]",
    "{1,2:The mayor} welcomed [1:the truce] and stressed [2:the need for a pact], according to the aide.",
  ],
  "marks right behind a subject, and what somebody is said with": [
    "[The raid “amounts to a breach of law,”] {the minister} told reporters.",
    "{Lund} said with a smile, “[we will see.]”",
    "Responding to questions about the pact, {Lund} said [it was “fair.”]",
    "{1,2:Lund} confirmed [1:the pact], calling [2:his talk with the crews “friendly.”]",
    "{1,2:Oslo} blasted [1:the drills], calling [2:the tugs a threat].",
  ],
  "what stands beside talks, and whom they are between": [
    "{Mediators in talks between the army of Lund and rebels} admitted [they had not met].",
    "[Raids in the bay also harm the talks], {he} said.",
    "[The pact may fail], said the Bell, quoting {two aides}.",
  ],
  "another's clause": [
    "{1:The mayor’s aide, Ann Roe}, said [1:he had “won the night,”] while Lund’s issued {2:a statement} saying [2:he had “won nothing.”]",
    "When a reporter noted that, {Ole Lund} answered that [he was “speaking of the long run.”]",
    "Told that {1:Ann Roe} had predicted [1:he would fail], he shrugged.",
  ],
  "another voice behind a comma": [
    "{1:Oslo} vowed [1:to press on with the canal], as {2:Lund} accused [2:its neighbour of “stealing a river.”]",
    "{1:The mayor} urged [1:calm, as the council debated the plan].",
    "{1,2:Ann Roe} argues that [1:the quay is easily shut], and likens [2:it to “a dowry for no bride”].",
    "{1:The mayor} said [1:more would be paid], and {2:he} undertook [2:to report each year].",
    "The council has waited, and in the estimation of {three dockers} who have used it, [the far side is “open by appointment”].",
  ],
  "what is asked or called beside": [
    "{She} asked [why, if that was so, the crane stood idle].",
    "“[Some,]” {he} allowed.",
    "{1,2:The cabinet} says [1:the king will sign the text], calling [2:it “flawed but needed.”]",
    "{The envoy} said [the crews had mocked the council, calling the plan “a joke.”]",
    "{1:The finance minister} accused [1:foreign banks of “blackmail” over port fees], hours after {2:the head of the old town’s loan fund} said [2:patience was “not endless.”]",
  ],
  "behind a semicolon": [
    "{1:Crews} have long complained that [1:a port is a throat]; {2:a former trade minister} compared [2:dependence on it to “breathing through a straw”].",
    "[1:They can], {1:Dr Berg} assured me later; [1:trucks have “a dull horn”].",
  ],
  "how somebody words it": [
    "[1:It was], in the dry words of {1:its spokesman, Ole Lund}, [1:“the first raid of the year”].",
    "{Her} advice to the crews is [to “keep out of the wind”].",
    "{The council}, after a week, pronounced [it “a technical one”].",
  ],
  "a clause round its attribution": [
    "[1:The two crews], {1:he} said, [1:rescued each other’s boats and “nobody asked for a pass.”]",
    "[Trade is healthy], {the envoy} assured a meeting in March, before going on to list the reefs.",
  ],
  "what bears words": ["{One advertisement}, paid for by crews, accuses [the mayor of “selling the quay.”]"],
};

const NONE: readonly string[] = [
  "The crews, held in Lund, rescued the boats.",
  "Her advice was sound.",
  "He met the dockers, with one, Ole Lund, smiling.",
];

describe("marks and paraphrase in newspapers", () => testRows(CASES, NONE));
