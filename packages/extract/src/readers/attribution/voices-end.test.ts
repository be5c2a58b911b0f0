/** Takes sentences of news English with source and content marked in them, gives that each is read as marked: where one voice ends and the next one starts, and who speaks past what is set apart. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  "another's deed behind an object": [
    "{1:Her office} mocked [1:the memo as “a swamp,”] and {2:an aide, Rep. Luis Berg (D-CA)}, went on air to demand [2:an apology on behalf of “every family”].",
    "{1:The chairwoman} credits [1:Lund with winning over dockers nobody else could reach], and {2:she} has warned both sides [2:to wait].",
    "{1:Her office} mocked [1:the memo as “junk that sells,”] and {2:a Lund surrogate, Luis Berg}, went on air to demand [2:an apology].",
    "{1:He} has proposed [1:closing it], though {2:his aide, Ann Roe}, once described [2:it as “a relic.”]",
    "{1:Its study} concludes that [1:the rich would see no change], although {2:it} cautions that [2:some of the cost would be passed on].",
  ],
  "another's word behind a clause or an accusation": [
    "{1:The governor} said [1:the roads were safe], while {2:Rep. Alan Moss} (D-Ohio) called [2:the claim “absurd.”]",
    "{1:The speaker} has said [1:he lacks the votes], but {2:many members} suspect [2:he will call one].",
    "{1:The minister} accused [1:the lenders of “sabotage”] hours after {2:the fund’s chief} said [2:Lund had “run out of time.”]",
    "{1,2:The league} rejected [1:the offer], calling [2:the terms “an insult.”]",
    "{1,2:The campaign} disputed [1:the account], pointing instead to [2:a record of the call].",
    "{The mayor} dismissed [it as “noise”].",
  ],
  "a subject with a phrase between dashes": [
    "{Democrats} — and some Republicans — say that [the ban has failed].",
  ],
  "the speaker's next deed": [
    "{1,2:Mr. Roth} responded on Twitter, calling [1:Gov. Moss “a loser”] and saying [2:the governor had lied].",
    "{1:The campaign} has denied [1:it happened], with {2:Mr. Lowe} taking to Twitter to call [2:the story “a lie.”]",
    "{He} called [the bill “a mess”] and ran through a list of its flaws.",
    "{He} accused [his rival of “sabotage”] and ticked off a list of broken promises.",
  ],
  "a clause that goes on behind its attribution": [
    "[The bridge is closed], {the engineer} said, [and it will stay closed until May].",
    "[The fee is gone], {he} said, [and nobody misses it].",
    "[There was a time], {Mr. Pann} said, [when he felt that they should leave].",
  ],
  "names in a row, and two who call each other something": [
    "{He} called [the claim “baseless,” “vile” and “an insult to every sailor.”]",
    "{She} called [it “weak,”] and left.",
    "The two traded insults, with {1:Mr. Orr} calling [1:Ms. Bly “a liar”] and {2:Ms. Bly} calling [2:him a fraud].",
  ],
  "what another one calls it": [
    "{1:The board} proposed [1:a cut of six percent], a figure {2:the union} called “[2:a joke.]”",
    "{1:The board} proposed [1:a cut of six percent], a number {2:she} described as [2:“a start.”]",
  ],
  "a cue behind a participle's clause": [
    "{1,2,3:Ms. Roe} criticized [1:the plan], saying [2:it would hurt farmers], and called for [3:public hearings].",
  ],
  "the narrator's remark on what was said": [
    "{Berg} lamented that [the board was run by “lifers,”] a phrase widely read as a shot at her.",
    "{She} said [there was no reason to deny a permit], a statement the agency declined to confirm.",
  ],
  "words that a document reads": ["The petition has 300 names. “[The levy must go,]” {it} reads."],
  "a speaker past a title or a party": ["[Not so fast], says {Rep. Ann Berg (R-TX)}."],
  "verbs that carry a cue": [
    "{The chairman, who} spent months insisting that [the rules were neutral], left.",
    "{The aides} went out of their way to assure reporters that [the deal was alive].",
    "{The mayor} went as far as suggesting that [the vote be annulled].",
    "{The mayor} emailed supporters to say that [she was on her way].",
    "{A lawyer} did not reply but has said in court papers that [the firm acted properly].",
  ],
  "things that are told in a noun phrase": [
    "{Police} reported [no injuries].",
    "{The mayor} declared [victory].",
    "{The mayor} conceded [the race] on Monday.",
    "{The captain} pleaded [not guilty] to all charges.",
    "{Some} shouted that [the mayor was a liar].",
    "{A man} yelled “[Liar!]” at the mayor.",
    "{He} cast [himself as the dockers’ friend].",
    "{His aide} once described [the levy as “a relic”] in a 2009 book, The Price of a Day.",
    "{Organisers} claimed [10,000].",
    "{The group} claimed [responsibility for the raid].",
    "{The mayor} demanded [to know who signed the deal].",
    "Marchers carried {signs} reading “[Save our ferry.]”",
    "{The mayor} called [the attack beneath her].",
    "{Experts} caution against [giving any mayor too much credit].",
    "{She} challenged the senator [to name one vote he had sold].",
    "{He} pitched [his plan for a higher fee].",
  ],
};

const NONE: readonly string[] = [
  "The storm claimed nine lives.",
  "Not everyone agrees that the port is full.",
  "She is the woman who says no to everyone.",
  "He cast a vote at noon.",
  "The clerk reported to the mayor on Monday.",
  "The crew claimed the boat at the quay.",
  "The town spent months building the quay.",
  "He pitched a tent by the lake.",
  "He sat reading by the lamp.",
];

describe("where one voice ends", () => testRows(CONSTRUCTIONS, NONE));
