/** Takes sentences of news English with source and content marked in them, gives that each is read as marked. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  "a hearer with a clause of his own": [
    "{She} told the committee, which had summoned her twice before, that [the letters were never sent].",
    "{The colonel} is said to have told friends [the order came from above].",
  ],
  "a second clause of the same cue": [
    "{He} said [the army had not been told, and that he would not have agreed if it had].",
  ],
  "when, where and how it was said": [
    "{A senior aide} said late on Sunday [there had been “a misunderstanding” about the seating].",
    "{Lund} announced last autumn that [the bureau would close].",
    "[The cargo], {the customs office} said on Monday in a short notice on its website, [had been declared as scrap].",
    "[Nobody was hurt in the blast], {a police spokeswoman} said by phone from Arequipa.",
    "It was announced by {the palace} on Friday that [the wedding would be private].",
  ],
  "words that the tagger mistakes": [
    "{Budapest} vowed [to block the budget].",
    "During a visit to the camp, {the princess} said [the children needed schools more than tents].",
    "[Some two hundred families have fled the valley since Friday], according to {the United Nations refugee agency}.",
  ],
  "one source, several acts": [
    "{1,2:The ministers} welcomed [1:the ceasefire] and called for [2:its extension beyond June].",
    "{1,2:Ministers} pledged [1:“full support” for the mission] and promised [2:to send engineers].",
    "{1,2,3:The secretary} thanked [1:the minister for his mediation], underscored [2:the need for access to aid], and welcomed [3:the exchange of detainees].",
    "{1,2:She} noted that [1:the road is paved now and that the clinic has a doctor], and promised [2:more money].",
  ],
  "the extent of a list": [
    "{The leaders} stressed [our aims of working on trade, cutting fees, defending the port, and mending the quay].",
    "{She} announced that [more than 20 firms and clubs have pledged to help the port].",
    "{We} call on [the town to let Ole Lund return home, and release his son].",
    "{I} congratulate [the town on this day] and extend my best wishes.",
    "{The two} stressed [further aid to the port and continued unity of the dockers].",
  ],
  "another subject's report behind a conjunction": [
    "{1:Officials} highlighted [1:the first year of the port] and {2:dockers} highlighted [2:the second].",
    "{1,2:We} strongly urge [1:all dockers to speak peacefully], and call on [2:the town to be clear].",
    "As {we} said when the talks began: [the port is open to all of us].",
    "{We} let you all know that [the port is open].",
    "The mark was reached: According to {the mayor}, [the port is full].",
  ],
  "verbs with a particle or preposition": [
    "{The mayor} ruled out [a new quay].",
    "{He} insisted on [a recount of the votes].",
    "{She} made the case that [the fee would hurt the town].",
    "{She} raised the possibility that [the port would close].",
    "{The campaign} announced Tuesday that [the port was open].",
  ],
  "an appeal to somebody": [
    "{The king} appealed to [his neighbours to keep their borders open].",
    "{Civil society groups} have pleaded with [the army to let the aid through].",
  ],
  "a claim that is the subject of its sentence": [
    "{The general}’s claim that [the village was empty] has been disputed by aid workers.",
  ],
  "a name that somebody gives": [
    "The visit was cancelled because of what {Ankara} described as [“scheduling reasons”].",
    "In what {the mission} termed “[an act of piracy,]” gunmen boarded the ferry at night.",
  ],
  "turns of phrase": [
    "“[One signature is missing,]” was how {Ambassador Cho} summed up the day.",
    "{The Tajik delegation} let slip that [a draft had been on the table since January].",
    "{The mediator} expressed [confidence that the prisoners would be home by Easter].",
    "It was made clear by {both capitals} that [the corridor was temporary].",
    "[A border], {the minister} likes to say, [is a scar that pays rent].",
    "{The Tashkent Courier} has it that [the four will meet again in August].",
    "As {the roadmap} has it, [troops leave before the vote, not after].",
    "{The preamble} speaks of [“a shared river and a shared future”].",
    "{The Taliban} sent word through Qatar that [they would attend].",
    "{The vizier} was heard to say that [the bread was better in Baku].",
  ],
  "what hangs between a source or cue and what belongs to it": [
    "{A note put out by the Vatican after the audience} said [the pope had asked about the hostages].",
    "{The foreign ministry of Ecuador} said in a statement issued shortly before midnight, after the last flight had left, that [its embassy was closed].",
    "{She} had warned her driver of [the ice].",
  ],
  "an inverted attribution of a promise": [
    "[The text will be signed in spring], promised {Defence Minister Karim Aziz}.",
  ],
  "a passive that names": [
    "[The law] has been described by {its author} as [“a floor, not a ceiling.”]",
    "[The move] was denounced as [“cowardly”] by {the families}.",
    "[The chairman], branded [“a traitor”] by {activists}, said nothing.",
  ],
  "a quotation round which the sentence goes on": [
    "“[Even if it fails,]” {she} said, [the effort “sends a message.”]",
    "The order, which {critics} say [is “void,”] takes effect on Friday.",
    "{1,2:The mayor} has called [1:the dockers “idle”] and proposed [2:a ban on strikes].",
  ],
  "a quotation with its speaker's name beside it": [
    "“[Nobody told us]” — {Lena Fox}, shop owner",
    "Statement from {Minister Lund}:\n\n“[The port is open to all of us.]”",
    "“[Stop,]” {he} said. “[Stop.]”",
  ],
  "clauses that a semicolon parts": [
    "{1:The town} said [1:the drones were sold]; {2:the port} said [2:they were not].",
  ],
  "headlines whose verb looks like a noun": [
    "{UN chief} warns of [famine in the valley]",
    "{Kremlin} denies [summit plans]",
    "{Trump} vows [to leave pact]",
  ],
  "what a source was asked": ["{Gómez}, asked whether he would attend, said [he had not been invited]."],
};

const NONE: readonly string[] = [
  "The budget for 2023 requests funds for two new ports.",
  "They argued for hours in the corridor.",
  "The president appealed to the court.",
  "The rules allow the town a port of its own.",
  "The aide asked that his name be withheld.",
  "She learned that the port was shut.",
  "“It is late,” she opened the door.",
  "We are adding this lane to show the risk that ships run in the port.",
  "The anniversary reminds us that the port was shut.",
  "The ceremony highlighted the strength of the port.",
  "An additional $95 million announced separately today will go to the port.",
  "The clerk denied him access to the port.",
  "She has argued appeals in the port, and recently won a case against it.",
  "The clerk should produce a report outlining the risks of the port.",
  "Just as the crews recognized then, the port must open.",
  "The order calls for measures to:",
  "Club for the Crews Offers Access to Recommended Harbour Screenings: the club will open in May.",
  "The club will host the envoy in giving an address outlining the risks of the port.",
  "The group will cut fees, mend the quay, and urge action by the dockers.",
  "The envoy will underscore support for the port, thank the dockers, and highlight the work of the town.",
  "Today’s announcement that the port is shut is a blow.",
  "PILLAR 1: SHARE WHAT IS KNOWN OF THE PORT",
  "Several calls for a truce in the port were heard.",
  "The offer was read by two clerks.",
];

describe("constructions of attribution", () => testRows(CONSTRUCTIONS, NONE));
