/** Takes sentences that tell in a phrase of their own who passed words on, gives the chain and the content, and the near miss that has none (R27). */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** Each statement as "link > link | content"; a link without words of its own by its actor. */
function rows(text: string): string[] {
  return extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ actor, evidence }) => evidence?.quote ?? actor).join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );
}

const LINKS: Readonly<Record<string, [string, string[]][]>> = {
  "where words appeared, behind a comma": [
    [
      "The mayor said the port would open, in an interview with Radio Delta.",
      ["Radio Delta > The mayor | the port would open"],
    ],
    [
      "The mayor warned that the port would silt up, in a letter published by the Daily Star.",
      ["the Daily Star > The mayor | the port would silt up"],
    ],
    ["The mayor on his part said the port would open.", ["The mayor | the port would open"]],
    [
      "The mayor was on Monday quoted by Radio Delta as saying the port would open.",
      ["Radio Delta > The mayor | the port would open"],
    ],
    [
      "The mayor said that the port would open, as quoted by the agency ATP.",
      ["the agency ATP > The mayor | the port would open"],
    ],
    [
      "The mayor said the lapse, in a speech that was broadcast, was his.",
      ["The mayor | the lapse, in a speech that was broadcast, was his"],
    ],
    [
      "The mayor said the port would open, in fact, before the harvest.",
      ["The mayor | the port would open, in fact, before the harvest"],
    ],
  ],
  "figures and those who give them": [
    [
      "According to figures released by the Finance Ministry, exports fell by 3 percent.",
      ["the Finance Ministry | exports fell by 3 percent"],
    ],
    ["According to official figures, exports fell.", ["official figures | exports fell"]],
    [
      "Radio Delta said exports had fallen, citing figures from the Finance Ministry.",
      ["Radio Delta > the Finance Ministry | exports had fallen"],
    ],
    [
      "Minister Ana Roe, citing a report by the Finance Ministry, said that exports had fallen.",
      ["Minister Ana Roe | exports had fallen"],
    ],
  ],
  "a paper of those whom it names, and one after what they held": [
    [
      "A joint statement of the three presidents said the port would open.",
      ["the three presidents | the port would open"],
    ],
    [
      "A statement of the facts said the port would open.",
      ["A statement of the facts | the port would open"],
    ],
    [
      "A note issued after the talks between Oslo and Lund said the port would open.",
      ["A note issued after the talks between Oslo and Lund | the port would open"],
    ],
    ["The mayor waited in Oslo and said that the port would open.", ["The mayor | the port would open"]],
  ],
  "whose relative clause tells it": [
    [
      "The mayor referred questions to the ministry, which said that the port was open.",
      ["the ministry | the port was open"],
    ],
    [
      "The note to the king, which said that the port was open, is lost.",
      ["The note to the king | the port was open"],
    ],
    ["The threat to the port, which showed that it was open, is gone.", []],
  ],
  "what stands between a verb and its clause, and who is shown": [
    [
      "Norway’s envoy warned in a letter to the council, seen by AFP, that the port would close.",
      ["AFP > Norway’s envoy | the port would close"],
    ],
    [
      "State TV showed footage of the envoy saying the port was open.",
      ["State TV > the envoy | the port was open"],
    ],
  ],
  "who passes words on by another verb": [
    ["Norway had signed, the agency ATP relayed.", ["the agency ATP | Norway had signed"]],
    [
      "Norway had signed, ATP reported, attributing the news to the daily Dagen, which in turn had quoted a deputy minister.",
      ["ATP > the daily Dagen > a deputy minister | Norway had signed"],
    ],
    ["The envoy relayed the letter to the king.", []],
  ],
  "who or what is cited, before a colon or without a word": [
    [
      "Radio Delta cites Deputy Minister Ole Lund: the port will open.",
      ["Radio Delta > Deputy Minister Ole Lund | the port will open"],
    ],
    ["Radio Delta cited a military source.", []],
    [
      "Radio Delta quoted an officer saying the port was open.",
      ["Radio Delta > an officer | the port was open"],
    ],
    ["Radio Delta cited the drought.", ["Radio Delta | the drought"]],
  ],
  "where somebody is quoted": [
    [
      "“The port is open,” the mayor is quoted in El Nacional as saying.",
      ["El Nacional > the mayor | The port is open,"],
    ],
    ["“The port is open,” the mayor is quoted in full as saying.", ["the mayor | The port is open,"]],
    [
      "Videos posted by the militia show a commander telling crews that they are free.",
      ["the militia > a commander | they are free"],
    ],
    ["The police log has the consul saying he was asleep.", ["The police log > the consul | he was asleep"]],
  ],
  "whose text it is, and what it has somebody say": [
    [
      "In the Vatican’s summary, the pope said the port was open.",
      ["the Vatican > the pope | the port was open"],
    ],
    ["In Monday’s summary, the pope said the port was open.", ["the pope | the port was open"]],
    [
      "The readout released by Warsaw has the envoy insisting that the port was open.",
      ["Warsaw > the envoy | the port was open"],
    ],
    [
      "Delta TV had the envoy as saying that the port was open.",
      ["Delta TV > the envoy | the port was open"],
    ],
    ["Delta TV had the crew as guests.", []],
    [
      "Radio Delta quotes from the draft: “The port stays open.”",
      ["Radio Delta > the draft | The port stays open."],
    ],
  ],
  "labels before a colon": [
    ["The mayor on the port: “We were told, not asked.”", ["The mayor | We were told, not asked."]],
    ["Notes on the port: “We were told, not asked.”", []],
  ],
  "texts and records": [
    ["“The port is open,” it says in the preamble.", ["the preamble | The port is open,"]],
    ["“The port is open,” it said in Lund.", ["it | The port is open,"]],
    [
      "“The port is open,” thundered the Chadian envoy, according to the minutes.",
      ["the minutes > the Chadian envoy | The port is open,"],
    ],
    [
      "The minister posted a note in which the king said the port was open.",
      ["The minister > the king | the port was open"],
    ],
    [
      "Writing in the Harbour Papers, Ann Roe said the port was open.",
      ["the Harbour Papers > Ann Roe | the port was open"],
    ],
    ["Writing in Arabic, Ann Roe said the port was open.", ["Ann Roe | the port was open"]],
  ],
  "who is described": [
    [
      "A member who did not want to be named because the talks are private said the port was open.",
      ["A member | the port was open"],
    ],
    [
      "“There are more,” quipped one envoy to the Omani daily Al Watan.",
      ["the Omani daily Al Watan > one envoy | There are more,"],
    ],
    ["“There are more,” said the envoy to Syria.", ["the envoy to Syria | There are more,"]],
    [
      "The port is open, one diplomat briefed on the call said.",
      ["one diplomat briefed on the call | The port is open"],
    ],
    ["Two of those who came said the port was open.", ["Two of those who came | the port was open"]],
    [
      "The envoy told the privately owned Delta News channel that the port was open.",
      ["the privately owned Delta News channel > The envoy | the port was open"],
    ],
    [
      "“The port is open,” the mayor told the Kathimerini daily.",
      ["the Kathimerini daily > the mayor | The port is open,"],
    ],
    ["“The port is open,” U.S. envoy Ann Roe said.", ["U.S. envoy Ann Roe | The port is open,"]],
  ],
  "somebody else between a cue and its clause": [
    [
      "The king said in private, two aides recalled, that the port was open.",
      ["two aides > The king | the port was open"],
    ],
    [
      "The envoy’s reply, carried to Lund by a bishop, was that the port was open.",
      ["a bishop > The envoy | the port was open"],
    ],
    [
      "Radio Delta reports that the mayor spoke of “a lost decade”.",
      ["Radio Delta > the mayor | “a lost decade”"],
    ],
  ],
  "whom an outlet refers to": [
    [
      "The daily Handelsblatt, referring to government circles, said the port was open.",
      ["The daily Handelsblatt > government circles | the port was open"],
    ],
    [
      "The mayor, referring to government circles, said the port was open.",
      ["The mayor | the port was open"],
    ],
    ["“The port is open,” the mayor told Reuters of the quay.", ["Reuters > the mayor | The port is open,"]],
    [
      "The Delta Recorder has it that the mayor said the port was open.",
      ["The Delta Recorder > the mayor | the port was open"],
    ],
  ],
  "when somebody told an outlet": [
    [
      "The mayor told Radio Delta last week that the port would open.",
      ["Radio Delta > The mayor | the port would open"],
    ],
    [
      "To the Delta Courier, the mayor confided that the port would open.",
      ["the Delta Courier > the mayor | the port would open"],
    ],
    ["To the delight of the crews, the mayor said the port would open.", ["the mayor | the port would open"]],
  ],
  "an agency that opens the text without a place": [
    [
      "(AFP) – The mayor said the port was open.",
      ["media:agence-france-presse > The mayor | the port was open"],
    ],
    ["(Second reading) – The mayor said the port was open.", ["The mayor | the port was open"]],
  ],
  "an outlet that no table has": [
    ["The mayor said the port was open, Sandhamn reported.", ["Sandhamn > The mayor | the port was open"]],
    [
      "Minister Ann Roe reported that the mayor said the port was open.",
      [
        "Minister Ann Roe | the mayor said the port was open",
        "Minister Ann Roe > the mayor | the port was open",
      ],
    ],
    [
      "Local media report that the mayor said the port was open.",
      ["Local media > the mayor | the port was open"],
    ],
    ["A media report said the port was open.", ["A media report | the port was open"]],
  ],
  "outlets that asked": [
    ["AFP spoke to one envoy, who described the offer as “thin”.", ["AFP > one envoy | the offer as “thin”"]],
    ["Diplomats quoted by AFP said the port was open.", ["AFP > Diplomats | the port was open"]],
    ["The envoy spoke to the mayor, who said the port was open.", ["the mayor | the port was open"]],
    [
      "AFP was told by an envoy, who asked for anonymity, that the port was open.",
      ["AFP > an envoy | the port was open"],
    ],
    [
      "A cable leaked to the Delta Post quotes the envoy as saying that the port was open.",
      ["the Delta Post > A cable > the envoy | the port was open"],
    ],
    [
      "A note, seen by the Guardian, quotes the envoy as saying that the port was open.",
      ["the Guardian > A note > the envoy | the port was open"],
    ],
  ],
  "whose statement or picture it is": [
    [
      "State television ran a statement by the ministry saying that the port was open.",
      ["State television > the ministry | the port was open"],
    ],
    [
      "State television broadcast footage of the envoy telling crews that the port was open.",
      ["State television > the envoy | the port was open"],
    ],
    ["The ministry issued a statement saying the port was open.", ["The ministry | the port was open"]],
  ],
  "nouns for what was said": [
    [
      "Radio Delta quoted the mayor’s words: “The port is open.”",
      ["Radio Delta > the mayor | The port is open."],
    ],
    ["“The port is open,” were her words after the visit.", ["her | The port is open,"]],
    ["“The port is open” was the comment offered by envoy Ole Lund.", ["envoy Ole Lund | The port is open"]],
    ["Word has it that the port will be sold.", [" | the port will be sold"]],
    ["There are reports that the port burned all night.", [" | the port burned all night"]],
    ["The reports that the port burned are on the shelf.", []],
    ["The mayor left on Friday, it was reported overnight.", [" | The mayor left on Friday"]],
  ],
  "words that the tagger takes for others": [
    [
      "Palace spokeswoman Ann Roe quoted the king as saying he was well.",
      ["Palace spokeswoman Ann Roe > the king | he was well"],
    ],
    [
      "Citing government spokesman Ole Lund, the agency said the port was open.",
      ["the agency > government spokesman Ole Lund | the port was open"],
    ],
    [
      "The minutes of the March meeting record Ann Roe as warning that the fund was empty.",
      ["The minutes of the March meeting > Ann Roe | the fund was empty"],
    ],
    [
      "The court transcript quotes the envoy as saying he left.",
      ["The court transcript > the envoy | he left"],
    ],
    ["The port is open, people close to the king insist.", ["people close to the king | The port is open"]],
    [
      "Backers of the ousted mayor insist that the port was open.",
      ["Backers of the ousted mayor | the port was open"],
    ],
    ["The port is open, aides say.", ["aides | The port is open"]],
    ["A UN report cites fishermen as saying the port was open.", ["UN > fishermen | the port was open"]],
    ["The mayor told visiting envoys that the port was open.", ["The mayor | the port was open"]],
    [
      "The mayor thanked voters and said that the port was open.",
      ["The mayor | voters", "The mayor | the port was open"],
    ],
    ["The port is open, Iran International reported.", ["Iran International | The port is open"]],
    [
      "At least two crews have left, Radio Delta reported, citing an aide.",
      ["Radio Delta > an aide | At least two crews have left"],
    ],
  ],
  "whom they are: members, sources, letters behind a state": [
    [
      "The mayor will resign, Radio Delta reported, citing three members of her staff.",
      ["Radio Delta > three members of her staff | The mayor will resign"],
    ],
    [
      "Two had died, according to local officials and hospital sources.",
      ["local officials and hospital sources | Two had died"],
    ],
    [
      "Radio Delta reported, citing leaked emails, that the port was open.",
      ["Radio Delta > leaked emails | the port was open"],
    ],
    [
      "Speaking to Germany’s NRT, the mayor said the port was open.",
      ["Germany’s NRT > the mayor | the port was open"],
    ],
    [
      "In an interview with Radio Delta, reported by Xinhua, the mayor said the port was open.",
      ["Xinhua > Radio Delta > the mayor | the port was open"],
    ],
    ["The mayor informed the agency that the port was open.", ["The mayor | the port was open"]],
  ],
  "who stands behind a place": [
    ["It was announced in Oslo by the premier that the port was open.", ["the premier | the port was open"]],
    [
      "The general, whose words were translated from Danish by an aide, said the port was open.",
      ["an aide > The general | the port was open"],
    ],
    [
      "AFP, citing Turkey’s NRT, reported that the premier had told deputies the port was open.",
      ["AFP > Turkey’s NRT > the premier | the port was open"],
    ],
    ["The message from Beijing was clear: the port is not for sale.", ["Beijing | the port is not for sale"]],
  ],
  "an outlet's audience, telephone and site": [
    [
      "The mayor told Radio Delta listeners that the port was open.",
      ["Radio Delta > The mayor | the port was open"],
    ],
    [
      "An adviser, reached by phone by Radio Delta, said the port was open.",
      ["Radio Delta > An adviser | the port was open"],
    ],
    ["A note on the ministry’s website says the port is open.", ["the ministry | the port is open"]],
    [
      "The mayor confided to an aide that he was tired, Radio Delta reported.",
      ["Radio Delta > The mayor | he was tired"],
    ],
  ],
  "who knows of what, and whose it is": [
    [
      "The port is open, according to an official briefed on the plan.",
      ["an official briefed on the plan | The port is open"],
    ],
    [
      "Citing an assessment it had seen, Radio Delta said the port was open.",
      ["Radio Delta > an assessment | the port was open"],
    ],
    [
      "In a report obtained by Radio Delta, analysts wrote that the port was open.",
      ["Radio Delta > analysts | the port was open"],
    ],
    [
      "“The port is open,” said the statement, which was issued by the palace.",
      ["the palace | The port is open,"],
    ],
    ["“The port is open,” said the statement, which was long.", ["the statement | The port is open,"]],
  ],
  "what stands before who speaks": [
    [
      "In remarks that contrasted with those of his deputy a day earlier, Mayor Ole Lund said the bill was “fair”, Reuters reported.",
      ["Reuters > Mayor Ole Lund | the bill was “fair”"],
    ],
    [
      "The troops had left the old town at noon and the mayor said it was calm, Reuters reported.",
      ["Reuters | The troops had left the old town at noon and the mayor said it was calm"],
    ],
    [
      "A diplomat from one of the three mediating countries said the port was open.",
      ["A diplomat from one of the three mediating countries | the port was open"],
    ],
    ["The mayor, meanwhile, said the port was open.", ["The mayor | the port was open"]],
    [
      "The mayor said that the port was full, and her Danish counterpart replied on X that it was empty.",
      ["The mayor | the port was full", "her Danish counterpart | it was empty"],
    ],
  ],
  "who reported it, and when": [
    [
      "“The port is open,” the mayor said, the state daily Al Fajr reported on Sunday.",
      ["the state daily Al Fajr > the mayor | The port is open,"],
    ],
    [
      "The port is open, the mayor said, Xinhua reported late on Sunday.",
      ["Xinhua > the mayor | The port is open"],
    ],
    [
      "The port is open, the mayor said, Xinhua reported from Oslo.",
      ["Xinhua > the mayor | The port is open"],
    ],
    ["The port is open, the mayor said, a claim Oslo denied on Sunday.", ["the mayor | The port is open"]],
    [
      "The port is open, the mayor told Radio Delta, in remarks carried by Xinhua.",
      ["Xinhua > Radio Delta > the mayor | The port is open"],
    ],
    [
      "The agency said Radio Delta had reported, citing two dockers, that the port was open.",
      ["The agency > Radio Delta > two dockers | the port was open"],
    ],
    [
      "“We were not asked,” reads the petition, signed by forty dockers.",
      ["forty dockers | We were not asked,"],
    ],
    [
      "The assembly said in a decree on its website that the budget had been passed.",
      ["The assembly | the budget had been passed"],
    ],
  ],
  "short quotations with a verb of their own": [
    ["The Lundish foreign ministry: “We condemn it.”", ["The Lundish foreign ministry | We condemn it."]],
    [
      "“We asked for a truce,” the envoy said. “They asked for time.” He paused.",
      ["the envoy | We asked for a truce, … They asked for time."],
    ],
    ["“They asked for time.” He paused.", []],
  ],
  "who says no more": [
    [
      "A diplomat told Reuters that the list was closed. He declined to give names.",
      ["Reuters > A diplomat | the list was closed"],
    ],
    [
      "A diplomat told Reuters that the list was closed. He would be the last on it.",
      ["Reuters > A diplomat | the list was closed", "Reuters > A diplomat | He would be the last on it"],
    ],
  ],
  "labels of headlines": [
    ["US envoy to Reuters: Truce within reach", ["Reuters > US envoy | Truce within reach"]],
    ["Fighting ‘must stop’ says UN chief", ["UN chief | Fighting ‘must stop’"]],
    ["Strait ‘open to all’: Iranian navy chief", ["Iranian navy chief | Strait ‘open to all’"]],
    ["Rebels ready to talk, envoy tells Reuters", ["Reuters > envoy | Rebels ready to talk"]],
    ["Strait ‘open to all’: the bigger danger", []],
  ],
  "what goes on behind": [
    [
      "Oslo said it had seen two crews. Both, it said, had left.",
      ["Oslo | it had seen two crews", "it | Both … had left"],
    ],
    [
      "The mayor told reporters that the port was safe. Her own seat, on the other hand, was not.",
      ["The mayor | the port was safe", "The mayor | Her own seat, on the other hand, was not"],
    ],
    [
      "An aide said the crews had stayed apart. Anna Berg had been minister since May.",
      ["An aide | the crews had stayed apart"],
    ],
    [
      "The mayor said the builder had told her the bridge was sound. It was checked in April, she said.",
      [
        "The mayor | the builder had told her the bridge was sound",
        "The mayor > the builder | the bridge was sound",
        "she | It was checked in April",
      ],
    ],
  ],
};

describe.each(Object.entries(LINKS))("%s", (_, table) => {
  it.each(table)("%s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
