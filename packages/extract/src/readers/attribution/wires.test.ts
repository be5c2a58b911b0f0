/** Takes sentences in the phrasings of wires, gives who passed on whose words by which construction, and what stays silent (R27). */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** Each statement as "link > link | content". */
function rows(text: string): string[] {
  return extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ evidence }) => evidence?.quote ?? "-").join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );
}

const LINKS: Readonly<Record<string, [string, string[]][]>> = {
  "who says so himself, and both who said so": [
    ["The minister herself warned that the port was shut.", ["The minister | the port was shut"]],
    ["The envoys themselves called the port “shut for good”.", ["The envoys | the port “shut for good”"]],
    ["“The port is shut for good,” both said.", ["both | The port is shut for good,"]],
  ],
  "a quotation that an agency quotes somebody for": [
    [
      "“We won't go,” the agency quoted an official who was not named.",
      ["the agency > an official | We won't go,"],
    ],
    ["“We won't go,” Azertac quoted the mayor, Ann Roe.", ["Azertac > the mayor, Ann Roe | We won't go,"]],
    ["The paper quoted two lines of the treaty.", []],
  ],
  "whose words the sentence before is": [
    [
      "The port opens in May. This was reported by the press service of the mayor.",
      ["the press service of the mayor | The port opens in May"],
    ],
    [
      "The port opens in May.\n\nThis is stated on Monday by Minister Ann Roe, Ukrinform reports.",
      ["Ukrinform > Minister Ann Roe | The port opens in May"],
    ],
    [
      "The port opens in May.\n\nMinister Ann Roe said this at a briefing, according to a Delo correspondent.",
      ["Minister Ann Roe | The port opens in May"],
    ],
    [
      "The port opens in May. Minister Ann Roe wrote about this on X.",
      ["Minister Ann Roe | The port opens in May"],
    ],
    [
      "The port opens in May, the mayor said. Minister Ann Roe said this at a briefing.",
      ["the mayor | The port opens in May"],
    ],
    ["The port opens in May. Minister Ann Roe said this would help.", ["Minister Ann Roe | this would help"]],
    ["The port opens in May. This was caused by the storm.", []],
  ],
  "whom an agency cites without a comma, or has the news by": [
    [
      "The ministers met in Lund, Interfax reports citing the Interior Ministry.",
      ["Interfax > the Interior Ministry | The ministers met in Lund"],
    ],
    [
      "The ministers met in Lund, Interfax reports via the Interior Ministry.",
      ["Interfax > the Interior Ministry | The ministers met in Lund"],
    ],
    [
      "The ministers met in Lund, Interfax reported, citing the ministry's press service.",
      ["Interfax > the ministry's press service | The ministers met in Lund"],
    ],
    [
      "“The port is shut,” Minister Ann Roe told a briefing, Azertac informs, citing TASS.",
      ["TASS > Minister Ann Roe | The port is shut,"],
    ],
    [
      "The ministers went to Lund via Oslo, the mayor said.",
      ["the mayor | The ministers went to Lund via Oslo"],
    ],
  ],
  "how somebody spoke before a colon, and marks that no verb governs": [
    [
      "The envoy saw it differently: the port, he wrote, had been shut “without a word”.",
      ["he | the port … had been shut “without a word”"],
    ],
    ["The port stays shut, the judge said. He read “The Long Way”.", ["the judge | The port stays shut"]],
    ["The port stays shut, the judge said. It was a “bold” step.", ["the judge | The port stays shut"]],
  ],
  "titles that are a row of fields or open with a small word": [
    [
      "“The port is full,” said Under Secretary of the Treasury Ann Roe.",
      ["Under Secretary of the Treasury Ann Roe | The port is full,"],
    ],
    [
      "“The port is full,” said Assistant Secretary of State for Economic and Business Affairs Ole Lund.",
      ["Assistant Secretary of State for Economic and Business Affairs Ole Lund | The port is full,"],
    ],
    [
      "Assistant Secretary for Democracy, Human Rights, and Labor Ole Lund said that the port was full.",
      ["Assistant Secretary for Democracy, Human Rights, and Labor Ole Lund | the port was full"],
    ],
    [
      "Under pressure from the minister, Ole Lund, the mayor said the port was full.",
      ["the mayor | the port was full"],
    ],
    [
      "Along with the head of the Chadian customs, Ole Lund, we say that the port is full.",
      ["we | the port is full"],
    ],
  ],
  "words that the tagger takes for others": [
    ["Beijing said it “firmly opposes” the sale.", ["Beijing | it “firmly opposes” the sale"]],
    [
      "A source in the court told Interfax that the port was open.",
      ["Interfax > A source in the court | the port was open"],
    ],
    [
      "Oslo has told Bern through Omani diplomats that the port is open.",
      ["Omani diplomats > Oslo | the port is open"],
    ],
    [
      "Their talk centred on the port, the presidency said in a note on Monday.",
      ["the presidency | Their talk centred on the port"],
    ],
    [
      "In Tunis the head of the Libyan delegation admitted to Le Monde that nobody had a map.",
      ["Le Monde > the head of the Libyan delegation | nobody had a map"],
    ],
    ["The envoy took to X to deny that the port was shut.", ["The envoy | the port was shut"]],
    [
      "The envoy informed the council by video link that neither side had left.",
      ["The envoy | neither side had left"],
    ],
  ],
  "outlets by names that mean something else, or that no table has": [
    ["An official told the AP that the port was open.", ["the AP > An official | the port was open"]],
    [
      "In an interview with state broadcaster RTS, the envoy said the port was open.",
      ["state broadcaster RTS > the envoy | the port was open"],
    ],
    [
      "The port is open, one of his aides told the Manila Lantern.",
      ["the Manila Lantern > one of his aides | The port is open"],
    ],
    [
      "In an answer published by the Frankfurter Bote, the envoy said the port was open.",
      ["the Frankfurter Bote > the envoy | the port was open"],
    ],
    [
      "The envoy, cited by the Voice of the Coast, said the port was open.",
      ["the Voice of the Coast > The envoy | the port was open"],
    ],
    ["“Never,” the envoy told Canal 13.", ["Canal 13 > the envoy | Never,"]],
    [
      "In an op-ed for the Harbour Herald, the envoy argued that the port was open.",
      ["the Harbour Herald > the envoy | the port was open"],
    ],
    [
      "In an interview published in Sunday’s edition of La Stampa, the envoy said the port was open.",
      ["La Stampa > the envoy | the port was open"],
    ],
    [
      "The port was open, state-run Saba news agency reported, quoting a source at the palace.",
      ["state-run Saba news agency > a source at the palace | The port was open"],
    ],
  ],
  "a source that an outlet had": [
    [
      "The Guardian, which spoke to four envoys, said the port was open.",
      ["The Guardian > four envoys | the port was open"],
    ],
    ["Contacted by Reuters, the envoy said the port was open.", ["Reuters > the envoy | the port was open"]],
    [
      "Sources in the ministry who did not wish to be named told the Dhaka Courier that the port was open.",
      ["the Dhaka Courier > Sources in the ministry | the port was open"],
    ],
    [
      "“There was no call,” an aide told Interfax, as cited by Meduza.",
      ["Meduza > Interfax > an aide | There was no call,"],
    ],
    [
      "The envoy told Sunday’s Kathimerini that the port was open.",
      ["Sunday’s Kathimerini > The envoy | the port was open"],
    ],
    [
      "The port was open, the site Sahel-Info wrote without citing a source.",
      ["the site Sahel-Info | The port was open"],
    ],
    [
      "In an article he wrote for Foreign Policy, the envoy argues that the port is open.",
      ["Foreign Policy > the envoy | the port is open"],
    ],
    ["An aide, who declined to be quoted by name, said the port was open.", ["An aide | the port was open"]],
    [
      "The report quotes a “senior member of the junta” as saying that the port is open.",
      ["The report > a “senior member of the junta” | the port is open"],
    ],
    [
      "A military source quoted by Sky News Arabia said the port was open.",
      ["Sky News Arabia > A military source | the port was open"],
    ],
    [
      "According to a source quoted by the Maghreb Arab Press, the port is open.",
      ["the Maghreb Arab Press > a source | the port is open"],
    ],
    ["A memo seen by Bloomberg said the port was open.", ["Bloomberg > A memo | the port was open"]],
    [
      "TASS, citing the Iraqi News Agency, quoted the oil minister as saying the port was open.",
      ["TASS > the Iraqi News Agency > the oil minister | the port was open"],
    ],
    [
      "Haaretz, on the strength of two intelligence sources, reports that the port is open.",
      ["Haaretz > two intelligence sources | the port is open"],
    ],
    [
      "The king, according to the Saudi Press Agency, said that the port was open.",
      ["the Saudi Press Agency > The king | the port was open"],
    ],
    [
      "TASS carried a comment by Deputy Minister Galina Petrova, who said that the port was open.",
      ["TASS > Deputy Minister Galina Petrova | the port was open"],
    ],
    [
      "The spokeswoman relayed the minister’s remark that a river has no passport.",
      ["The spokeswoman > the minister | a river has no passport"],
    ],
  ],
  documents: [
    ["A report in the Straits Times said the port was open.", ["the Straits Times | the port was open"]],
    [
      "A readout of the meeting released by the Indian embassy said the port was open.",
      ["the Indian embassy | the port was open"],
    ],
    [
      "The ministry’s statement quoted the minister as saying that the port was open.",
      ["The ministry > the minister | the port was open"],
    ],
    [
      "According to the minutes of the session, the Dutch delegate said the port was open.",
      ["the minutes of the session > the Dutch delegate | the port was open"],
    ],
    [
      "The record of the plenary has the Dutch delegate objecting that the figures were old.",
      ["The record of the plenary > the Dutch delegate | the figures were old"],
    ],
    [
      "A cable sent to Brussels quotes the ambassador as warning that the port was shut.",
      ["A cable sent to Brussels > the ambassador | the port was shut"],
    ],
    [
      "Article 5 of the accord provides that the port is open.",
      ["Article 5 of the accord | the port is open"],
    ],
  ],
  "those who speak for somebody": [
    [
      "The envoy, in a letter smuggled out by his sister, wrote that the port was open.",
      ["his sister > The envoy | the port was open"],
    ],
    [
      "“Peace,” the president said in remarks translated into English by an aide.",
      ["an aide > the president | Peace,"],
    ],
    [
      "Oslo let it be known through its embassy in Bern that the port was open.",
      ["its embassy in Bern > Oslo | the port was open"],
    ],
    [
      "“The president will not be lectured,” a spokeswoman said on his behalf.",
      ["a spokeswoman > president | The president will not be lectured,"],
    ],
    [
      "Foreign Minister Nils Aune, on behalf of King Haakon’s government, said the port was open.",
      ["Foreign Minister Nils Aune | the port was open"],
    ],
    [
      "In the words of the prime minister, quoted by his spokesman, the offer was “a horse without legs”.",
      ["his spokesman > the prime minister | the offer was “a horse without legs”"],
    ],
    [
      "The king had assured the envoy that the port was open, a spokesman said.",
      [
        "a spokesman | The king had assured the envoy that the port was open",
        "a spokesman > The king | the port was open",
      ],
    ],
    ["“Ask them,” he said in Arabic, his words translated by an aide.", ["an aide > he | Ask them,"]],
    [
      "President Anna Berg regrets it, her spokesman said in a note on her behalf.",
      ["her spokesman > President Anna Berg | President Anna Berg regrets it"],
    ],
    [
      "The chancellor, through her press office, called the story “a tale”.",
      ["her press office > The chancellor | the story “a tale”"],
    ],
  ],
  "sources that are described": [
    [
      "The port, said a visibly tired Hugo Brandt, was open.",
      ["a visibly tired Hugo Brandt | The port … was open"],
    ],
    [
      "Three people present at the dinner told Politico that the port was open.",
      ["Politico > Three people present at the dinner | the port was open"],
    ],
    ["The port is shut, said an officer who did not want to be named.", ["an officer | The port is shut"]],
    [
      "A diplomat who was in the room but is not allowed to brief the press said the port was open.",
      ["A diplomat | the port was open"],
    ],
    ["“Yes and no,” recalled one of those present.", ["one of those present | Yes and no,"]],
    ["Neither minister came, but both said the port was open.", ["both | the port was open"]],
  ],
  "other frames": [
    ["The text, signed by nine towns, urges all sides to talk.", ["The text | all sides to talk"]],
    ["The draft, a copy of which was seen by Reuters, calls for a truce.", ["Reuters > The draft | a truce"]],
    [
      "The envoy said the port was full, which a spokeswoman for the town, Ann Roe, denied.",
      ["The envoy | the port was full"],
    ],
    [
      "Chad said the port was full; Niger disagreed, saying it was empty.",
      ["Chad | the port was full", "Niger | it was empty"],
    ],
    [
      "The envoy said the raid had killed nine, a view echoed by the mayor.",
      ["The envoy | the raid had killed nine"],
    ],
    [
      "On Tuesday, the ministry, which oversees trade, announced new rules for the port.",
      ["the ministry | new rules for the port"],
    ],
    ["At the session, Chile committed to open the port.", ["Chile | to open the port"]],
    ["The envoy said it was a view that few shared.", ["The envoy | it was a view that few shared"]],
    ["Word came from Lund that the port was open.", ["Lund | the port was open"]],
    ["Word came that the port was open.", []],
    ["The port was open, so said the envoy.", ["the envoy | The port was open"]],
    ["The envoy was among the first to admit that the port was full.", ["The envoy | the port was full"]],
    ["The envoy is expected to be the first to say that the port is full.", []],
    [
      "The envoy told Reuters, the Interfax agency reported, that the port was open.",
      ["the Interfax agency > Reuters > The envoy | the port was open"],
    ],
    [
      "The envoy told the king, according to an aide, that the port was open.",
      ["an aide > The envoy | the port was open"],
    ],
    ["The port was open, the envoy was keen to point out.", ["the envoy | The port was open"]],
    [
      "The port will open, the TRT Haber channel has learned.",
      ["the TRT Haber channel | The port will open"],
    ],
    [
      "“Done in two originals,” reads the last line of the pact.",
      ["the last line of the pact | Done in two originals,"],
    ],
    ["According to Baku the port was open.", ["Baku | the port was open"]],
    ["Asked whether he would go, the minister: “From what?”", ["the minister | From what?"]],
    [
      "That the offer stands was confirmed on Sunday by the Omani ministry.",
      ["the Omani ministry | the offer stands"],
    ],
    ["What the premier called “a breach” has cost two ships.", ["the premier | a breach"]],
    ["“The port is open,” Colonel Said Abdallah said.", ["Colonel Said Abdallah | The port is open,"]],
    [
      "In the minutes, the chairman is recorded as observing that the port was open.",
      ["the minutes > the chairman | the port was open"],
    ],
    [
      "A report carried by the Lebanese channel LBCI said that the port was open.",
      ["the Lebanese channel LBCI | the port was open"],
    ],
    ["The envoy limited himself to saying that the port was open.", ["The envoy | the port was open"]],
    [
      "The commission would meet in ten days – or not at all, warned its chairman.",
      ["its chairman | The commission would meet in ten days – or not at all"],
    ],
    [
      "Under Article 9, the treaty says, either side may inspect the port.",
      ["the treaty | Under Article 9 … either side may inspect the port"],
    ],
    ["The chair’s summary of the day: “Coffee was served.”", ["The chair | Coffee was served."]],
    [
      "To those who call it surrender, the president has an answer: “Come and see.”",
      ["the president | Come and see."],
    ],
    [
      "The envoy hailed “a historic day” and thanked his guest for “his patience”.",
      ["The envoy | a historic day", "The envoy | his guest for “his patience”"],
    ],
    ["The envoy let it be understood that the port was open.", ["The envoy | the port was open"]],
    ["The envoy used the dinner to announce that the port was open.", ["The envoy | the port was open"]],
    [
      "Her government, it was pointed out by the Spanish delegate, had paid twice.",
      ["the Spanish delegate | Her government … had paid twice"],
    ],
    [
      "That the two had met was first reported by the newspaper Der Bote.",
      ["the newspaper Der Bote | the two had met"],
    ],
    ["The port is open, if the Miami Tribune is to be believed.", ["the Miami Tribune | The port is open"]],
    [
      "For Commissioner Piet Jansen, the quota is “a door”.",
      ["Commissioner Piet Jansen | the quota is “a door”"],
    ],
    ["In the minister’s view, the port is open.", ["the minister | the port is open"]],
    ["She said the offer did not, in her view, suffice.", ["She | the offer did not, in her view, suffice"]],
    [
      "The town announced a new centre, which would teach nurses while providing help to families.",
      ["The town | a new centre, which would teach nurses while providing help to families"],
    ],
    ["The ministry denied the charge in a statement on Monday.", ["The ministry | the charge"]],
    ["Ambassador Okafor, leaving the hall: “Ask me tomorrow.”", ["Ambassador Okafor | Ask me tomorrow."]],
    [
      "And then, from the back of the room, the Fijian delegate: “We are wet.”",
      ["the Fijian delegate | We are wet."],
    ],
    ["His reply to the offer was a single line: “It is not for sale.”", ["His | It is not for sale."]],
  ],
  "verbs, participles and names told apart": [
    ["Aides to the king insist he has no plans.", ["Aides to the king | he has no plans"]],
    [
      "Voters interviewed at a diner in Oslo said they were tired.",
      ["Voters interviewed at a diner in Oslo | they were tired"],
    ],
    [
      "Two officials briefed on the matter said the hackers had left.",
      ["Two officials briefed on the matter | the hackers had left"],
    ],
    ["“It is over,” Tully acknowledged.", ["Tully | It is over,"]],
    [
      "The envoy rejected that, saying the road was open.",
      ["The envoy | that", "The envoy | the road was open"],
    ],
    [
      "The envoy said that, under the deal, the road was open.",
      ["The envoy | under the deal, the road was open"],
    ],
    ["The envoy claimed at one point that China was involved.", ["The envoy | China was involved"]],
    [
      "The manager acknowledged mistakes had been made but denied that anyone had left.",
      ["The manager | mistakes had been made", "The manager | anyone had left"],
    ],
    [
      "Companies including Berg and Sons said they would pay.",
      ["Companies including Berg and Sons | they would pay"],
    ],
  ],
  "where one voice ends": [
    [
      "Berg said he was “deeply troubled” by the findings and urged the board to act.",
      ["Berg | he was “deeply troubled” by the findings", "Berg | the board to act"],
    ],
    [
      "After the report, which found that the port was full, the mayor contended that it was not.",
      ["the mayor | it was not"],
    ],
    [
      "Neighbours, who described him as “quiet,” said he rarely had visitors.",
      ["Neighbours | him as “quiet,”", "Neighbours | he rarely had visitors"],
    ],
    [
      "It was not clear, officials said, how the man got in.",
      ["officials | It was not clear … how the man got in"],
    ],
    [
      "The envoy welcomed the finding that the port was full and discussed the road.",
      ["The envoy | the finding that the port was full"],
    ],
    ["We continue to believe that is right for the port.", ["We | that is right for the port"]],
    [
      "His work reminds us, in the words of the prophet Amos, to “hate evil and love good.”",
      ["the prophet Amos | hate evil and love good."],
    ],
    ["Statement from President Berg: “The port is open.”", ["President Berg | The port is open."]],
    ["She wondered aloud whether anyone was listening.", ["She | whether anyone was listening"]],
    ["The committee asked the agency for records.", ["The committee | records"]],
    ["The paper’s editorial board urged readers to vote.", ["The paper’s editorial board | readers to vote"]],
    [
      "According to the team’s coach, Anna Berg, in the first match they had won.",
      ["the team’s coach, Anna Berg | in the first match they had won"],
    ],
    [
      "A diplomat told Reuters that the text was ready. Only the preamble was open, he said.",
      ["Reuters > A diplomat | the text was ready", "Reuters > he | Only the preamble was open"],
    ],
  ],
  headlines: [
    ["Kremlin says no date set for talks", ["Kremlin | no date set for talks"]],
    ["Talks with Baku ‘useful’, Yerevan says", ["Yerevan | Talks with Baku ‘useful’"]],
    ["Two engineers freed in Mali - state TV", ["state TV | Two engineers freed in Mali"]],
    ["‘We were not asked’: Lithuania criticises deal", ["Lithuania | We were not asked"]],
    ["Iran rules out direct talks – foreign ministry", ["foreign ministry | Iran rules out direct talks"]],
    ["Cairo denies plan to open crossing", ["Cairo | plan to open crossing"]],
  ],
};

describe("phrasings of wires", () => {
  for (const [construction, sentences] of Object.entries(LINKS))
    describe(construction, () => {
      it.each(sentences)("%s", (text, expected) => expect(rows(text)).toEqual(expected));
    });
});

describe("what stays silent", () => {
  it.each([
    "The foreign minister, asked for comment, walked on.",
    "The ministry said to be leaking is on the third floor.",
    "The deadline announced in the spring has passed.",
    "For Minister Lund, who turns forty, it is “the last” round.",
    "For two days the “last” round was on.",
    "If the minister is to be believed by his party, he must leave.",
    "The report quotes an officer as having been told to count the ships.",
    "He has argued four cases in the court, including one that established new rights.",
    "The towns are committed to building a wall and countering the spread of arms that threaten the port.",
    "The president ordered federal assistance to supplement local efforts.",
    "The king is denying basic liberties and shutting the port.",
    "Nobody at the ministry would say who had paid.",
    "The flag waves above courthouses, post offices and schools.",
    "The minister spoke to President Ann Roe of Chile on Monday.",
    "They met with towns and groups committed to ending the raids.",
    "The town remains firmly committed to keep the port open.",
    "The dialogue held in Washington, D.C. focused on trade, reaffirming the ties of old.",
    "The agency has been briefing members of the council from the start.",
    "The agency uses satellites to forecast smoke.",
    "The town and the news that reached it were far away.",
    "It was in his account at the bank.",
  ])("%s", (text) => expect(rows(text)).toEqual([]));
});
