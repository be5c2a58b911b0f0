/** Takes sentences with source and content marked in them, gives that each content stops where its speaker's words do, and that a row of speakers is whole. */
import { describe } from "vitest";
import { testRows } from "../../testing/read-rows.ts";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "the speaker's next deed behind an object": [
    "{The United States} condemns [these raids in the plainest terms] and holds President Berg and those near him responsible for them.",
    "{France} welcomes [the truce] and is committed to a lasting one.",
    "{The envoy} voiced [her anger at the raid’s brutal course] and left the hall.",
    "{1,2:The envoy} voiced [1:her anger at the raid’s brutal course] and underscored [2:continued Norwegian support for the town].",
    "{1,2:He} repeated [1:his rejection of the king’s reckless, unlawful raid on Oslo] and expressed [2:thanks for the help of the dockers].",
    "{1,2:We} urge [1:the towns to open the pass], and call for [2:the return of the dockers].",
    "{France} is calling on [the dockers to work in the north] – and so far, twelve have done so.",
    "{France} reiterated [its promise to the people of the delta], and thus far has given ten million crowns.",
  ],
  "the speaker's next deed behind a clause": [
    "{1,2:The minister} condemned [1:the raid, which broke two treaties], and denounced [2:the king].",
    "{She} praised [the patience Oslo would need] and left the hall.",
    "{1,2:France} has been clear that [1:the coup is unlawful] and has called on [2:the army to stand down].",
  ],
  "what goes on with the content": [
    "{The king} reiterated [his promise to help the crews as long as they are held and kept from their families].",
    "{They} stressed [the worth of lasting peace, increased trade, and open borders].",
    "{The bishop} echoed [the charge that those who doubt the law weaken the police and stoke fear].",
    "{She} praised [the dockers who mended the quay and painted the hull].",
  ],
  "where an object was told": [
    "{The envoy} welcomed [the king’s vow to the crews] at a joint news conference with the mayor.",
    "{The envoy} accused [the mayor of shoving her at a news conference].",
    "{The envoy} praised [the mayor’s part at the peace conference].",
  ],
  "the subject of a clause within the object": [
    "{Oslo} welcomes [the news that France and the Kingdom of Spain agreed to mend the quay].",
    "{1,2:Oslo} welcomed [1:the new quay] and praised [2:the crews that had built it].",
    "{Oslo} announced [ten million crowns for new and expanded processing of fish].",
  ],
  "who speaks behind another's object": [
    "The two toured this week’s trade and shipping fairs and {the mayor} stressed [the need for calm].",
  ],
  "the next of a row of verbs": [
    "{The minister} praised [the coming visit of President Ole Lund of Norway], discussed shared worries about the port, and left.",
  ],
  "a time that is what was said": [
    "{The king} declared [May 2031 as the month of the port].",
    "{The king} said on Monday [the port was open].",
  ],
  "one infinitive of two verbs": [
    "{The mayor} called on [the crews to admit and mend the harm].",
    "{We} call on [the crews to admit the harm and mend the quay].",
    "{1,2:The envoy} called on [1:the council to condemn the raid] and demanded [2:an inquiry].",
  ],
  "a document that is its sentence's subject": [
    "{A report} suggesting [the talks would fail] was leaked on Monday.",
    "{Reports} suggesting [the involvement of the crews] are of grave concern and call for an inquiry.",
    "{A letter} warning that [the port would close] was sent to the mayor.",
  ],
  "a row within the content": [
    "{The minister} called for [full access to the camps; the release of the crews; and talks on the pass].",
    "{We} welcome [the dockers’ work in the north; across the strait; and in the delta].",
    "{They} praised [plans to widen trade in nearshoring, financing, and tourism].",
    "{Oslo} announced [plans for buses, trains, shipping and aviation].",
    "{She} praised [the work not only of the crews, but of the whole town].",
    "{We} urge [the towns to open the pass; mend the quay; and pay the crews].",
  ],
  "words before a noun": [
    "{The mayor} condemned [the reckless, unlawful, and unprovoked raid on the port].",
    "{The mayor} stressed [the need for a strong and united answer to the raid].",
  ],
  "the speaker's next clause": [
    "{We} recognize that [many have worked for years], and we are glad of it.",
    "We have to show – and {I} believe that [we do] – that the port can be mended.",
  ],
  "whose participle it is": [
    "{The crews} are taking pains to say [they back nobody].",
    "She read the notes of {two of the crews who} accused [the town of neglect].",
    "The mayor opened the port, while {the king} issued a decree, stressing [the need for calm].",
    "{We} will mend the quay, noting [the cost of a new one].",
    "We stand with {the citizens of Oslo who} are demanding [a new port].",
  ],
  "when it was said, and what is named so": [
    "{He} called for [a truce] after the envoy left the city.",
    "{Roe} advocated for [food for the crews, including Breakfast after the Bell and meals that the town gave].",
    "{1,2:We} note [1:the hopes of the town], welcome [2:its new port], and support its crews.",
  ],
  "a relative clause of what was said": [
    "According to {Berg}, [the crews could fill the hold, which they then could use for the ice].",
  ],
  "a question behind a verb that looks like a noun": [
    "{Mayor Ann Roe} announces [where four cranes will stand].",
  ],
  "an abbreviation that closes its sentence": [
    "{The agency} announced that [the crews can bring more milk into the U.S.] Lund Dairies will send the first tins.",
    "{He} said [the U.S. Senate will vote on the bill].",
  ],
  "what the narrator adds": [
    "{I} promised [I would build a port] – and that is what the town has done.",
    "We released {the report, which} outlines [how the port will open], and, with the town, we hired the crews.",
    "{We} reaffirm [our vow to help the crews], and redouble our efforts.",
    "{The king} welcomes [the talks held in Oslo and the calm the two sides have promised].",
    "{The mayor} told the crews that [a pass would follow], and we look forward to it.",
    "His scorn for {the dockers, who} have called for [an open port], not only endangers the crews but angers the town.",
  ],
  "what another's words lend to a clause": [
    "The crews will have, as {the king} says, [a little more room in the port].",
    "We should mend the quay, or, as {Ann Roe} said, [build a new one].",
  ],
  "a row of verbs whose tags differ": [
    "{1,2,3:The mayor} noted [1:raids by dockers and other armed bands], urged [2:restraint], and stressed [3:the need for calm].",
  ],
  "what is told of the hearer": [
    "{We} remind those who wish to sail home that [a pass is needed].",
    "{We} remind the crews who wish to sail home that [a pass is needed].",
  ],
  "a participle of what was said": [
    "{Oslo} underscored [its support for the delta’s schools, building on ten years of work].",
    "{We} announce [a cut in fees, halving the cost of a berth by 2030].",
    "{The king} announced [a truce], prompting cheers in the port.",
    "{Ann Roe} announced [a grant for the port], following talks with the dockers.",
    "{1,2:Oslo} rejected [1:the plan], calling [2:it unfair].",
  ],
  "a row of speakers": [
    "{Ann Roe and interim President Berg} stressed [the need for calm].",
    "{He and Ann Roe} stressed [the need for calm].",
    "In May, {the Food and Harbour Administration} announced that [the port is open].",
    "{The United States, the Republic of Lund (ROL), and France} condemn [the raid].",
    "{Witnesses, survivors, and the town’s chief prosecutor} have reported that [the crews were held].",
    "{France, Germany, and the European League}, as friends of the port, stressed that [it is open].",
    "{Acting Under Secretary Ann Roe} stressed that [the port is open].",
    "Today, {France and Lund} affirm [their friendship].",
    "In surveys, {29% of the crews} say [they have no pass].",
    "In May, {OSD and partners across the country} announced [a new port].",
  ],
  "no row across clauses": [
    "Recalling the long ties between Oslo and Lund, {the mayor and the envoy} pledged [to open the pass].",
    "As partners and friends, {France and Lund} pledged [to open the pass].",
    "They saw the ruins in Lund and the Old Town and {the president} stressed [the need for calm].",
    "He served Ann Roe, the league, and {Eva Berg, who} said [the port was open].",
  ],
};

const NONE: readonly string[] = [
  "In May, when the dockers were sent away, the crews protested.",
  "We have added 500 berths to the port.",
  "And as we have said, and I know you agree, the port is full.",
  "COVID-19 has cost the port its crews, highlighting the need for doctors.",
  "In May, when the town sent the crews home “for good,” women protested.",
  "Can you say that the port is open?",
  "These illicit activities highlight the need for guards.",
  "This medal recognizes young dockers who have served abroad.",
  "This levy outlines the next steps of the town.",
  "People recognize that the port matters.",
  "The term ends in June, provided that the port is open by then.",
  "Towns save by cutting fees and adding up to nine years to the loan (which can then run for twenty).",
  "She has advocated for workers with families for years.",
  "We recently welcomed a new cohort of dockers.",
  "The mayor welcomed the envoy of the Norwegian king, Ann Roe.",
  "The envoy will visit Oslo, stressing the need for calm.",
  "Today’s report underscores that the port is full.",
  "The town denied members of the crew access to the port.",
  "The crews left the port and sank the dredger, thereby rejecting the will of the town.",
  "The steps that the town is taking to deny the raiders a port are costly.",
  "The steps that the town is taking with the crews to deny the raiders a port are costly.",
  "Roe is in Oslo, where he will meet the mayor, see the port, and highlight the town’s work.",
];

describe("where a content stops and who its speakers are", () => testRows(CASES, NONE));
