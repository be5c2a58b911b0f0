/** Takes sentences whose speaker is described, left out or named for a row of acts, gives who says what of it (R27). */
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
  "what somebody was before he spoke": [
    ["Retired admiral Ole Lund said the port was full.", ["Retired admiral Ole Lund | the port was full"]],
    ["The port was full, said ousted mayor Ole Lund.", ["ousted mayor Ole Lund | The port was full"]],
    ["Then-Mayor Ole Lund said the port was full.", ["Then-Mayor Ole Lund | the port was full"]],
    ["Visiting Lund, the mayor said the port was full.", ["the mayor | the port was full"]],
    ["The council elected Ole Lund, and he said the port was full.", ["he | the port was full"]],
  ],
  "a pronoun behind a preposition": [
    [
      "“The port is full,” the envoy noted. According to him, no ship is due.",
      ["the envoy | The port is full,", "him | no ship is due"],
    ],
    ["The port is full, according to her.", ["her | The port is full"]],
    ["According to her plan, the port is full.", []],
  ],
  "another's document that only its issuer stands for": [
    [
      "According to Berlin’s readout, the ministers spoke of ports; Rome’s says only that the talks were frank.",
      ["Berlin | the ministers spoke of ports", "Rome | the talks were frank"],
    ],
    [
      "The Chadian readout says the two discussed trade, while Rome’s says that the talks were frank.",
      ["The Chadian readout | the two discussed trade", "Rome | the talks were frank"],
    ],
    ["Let’s say the port is full.", []],
  ],
  "a row of acts behind semicolons": [
    [
      "The ministers welcomed the exchange; expressed concern over the port; and agreed to meet in May.",
      [
        "The ministers | the exchange",
        "The ministers | concern over the port",
        "The ministers | to meet in May",
      ],
    ],
    [
      "The Council condemns the attack; calls for an inquiry; and urges restraint.",
      ["The Council | the attack", "The Council | an inquiry", "The Council | restraint"],
    ],
    [
      "The envoy called for full access; the release of sailors; and talks.",
      ["The envoy | full access; the release of sailors; and talks"],
    ],
  ],
  "matters that are raised, and a name alone that is thanked": [
    [
      "The minister raised the fate of the crew and called for their release.",
      ["The minister | the fate of the crew", "The minister | their release"],
    ],
    ["The minister raised wages.", []],
    ["The bank raised concerns.", []],
    ["The decision overturning the law raised concerns in Lund.", []],
    ["He left Oslo, calling on Congress and states to act.", ["He | Congress and states to act"]],
    [
      "The minister raised the fate of the crew, making clear that the port was full.",
      ["The minister | the fate of the crew", "The minister | the port was full"],
    ],
    ["Today’s report shows that the port is full.", []],
    ["The envoy thanked Oslo and welcomed the truce.", ["The envoy | Oslo", "The envoy | the truce"]],
  ],
  "others who aren't described again": [
    [
      "“It is over,” said one envoy. “It has hardly begun,” said another.",
      ["one envoy | It is over,", "another | It has hardly begun,"],
    ],
    ["Two ministers agreed; a third said no.", ["a third | no"]],
  ],
  "whom an agency cites at the end": [
    [
      "The palace said the port was full, quoting a customs official.",
      ["The palace > a customs official | the port was full"],
    ],
    [
      "Talks would go on, the broadcaster Al Arabiya reported, citing informed sources.",
      ["the broadcaster Al Arabiya > informed sources | Talks would go on"],
    ],
    ["The port is full, his office confirmed to N1.", ["N1 > his office | The port is full"]],
    ["The port is full, his office confirmed to Berg.", ["his office | The port is full"]],
    [
      "The port is full, the minister has assured us, the mayor told Reuters.",
      ["Reuters > the mayor > the minister | The port is full"],
    ],
    [
      "The port is full, according to the palace; it will open, according to the army as cited by Interfax.",
      ["the palace | The port is full", "Interfax > the army | it will open"],
    ],
    [
      "The former mayor regrets it all, an aide said on his behalf.",
      ["an aide > former mayor | The former mayor regrets it all"],
    ],
  ],
  "what was reported, announced or confirmed by somebody": [
    ["As first reported by Interfax, the port is full.", ["Interfax | the port is full"]],
    ["The port is full, as announced by the palace on Monday.", ["the palace | The port is full"]],
    ["The port, as confirmed by the palace, will open.", ["the palace | The port … will open"]],
    ["As agreed by the ministers, the port will open.", []],
  ],
  "who only passes it on": [
    [
      "“I will sign nothing,” the mayor said, according to her spokesman.",
      ["her spokesman > the mayor | I will sign nothing,"],
    ],
    [
      "“I will sign nothing,” the mayor said, according to a clerk.",
      ["a clerk | “I will sign nothing,” the mayor said", "a clerk > the mayor | I will sign nothing,"],
    ],
    [
      "Citing three sailors, the union’s report alleges that the port was full.",
      ["the union > three sailors | the port was full"],
    ],
    [
      "The paper, citing a person briefed by port officials, said the port was full.",
      ["The paper > a person briefed by port officials | the port was full"],
    ],
    [
      "“The mayor told me, ‘The port is full,’” the envoy recalled.",
      ["the envoy | The mayor told me, ‘The port is full,’", "the envoy > The mayor | The port is full,"],
    ],
    ["The mayor was told by aides to leave.", []],
    [
      "It was confirmed by both foreign ministries that the port was full.",
      ["both foreign ministries | the port was full"],
    ],
  ],
  "what goes on behind an attribution": [
    [
      "“If they come,” the mayor said, looking at the river, “we will be waiting.”",
      ["the mayor | If they come, … we will be waiting."],
    ],
    [
      "The king said sanctions had “run their course” and offered to host talks.",
      ["The king | sanctions had “run their course”", "The king | to host talks"],
    ],
    [
      "The king said the envoy had “run his course” and offered to host talks.",
      ["The king | the envoy had “run his course” and offered to host talks"],
    ],
    [
      "The rebels have ten sailors, the mayor told reporters. Three of them are ill.",
      ["the mayor | The rebels have ten sailors", "the mayor | Three of them are ill"],
    ],
    [
      "The rebels have ten sailors, the mayor told reporters. Three tugs are late.",
      ["the mayor | The rebels have ten sailors"],
    ],
  ],
  "whose words they are, and whose not": [
    [
      "The envoy, whose king was in Lund, would not be drawn, saying only that the talks went on.",
      ["The envoy | the talks went on"],
    ],
    ["The envoy said the treaty had lapsed, a claim Lund denied.", ["The envoy | the treaty had lapsed"]],
    [
      "The envoy did not respond to Le Temps but told RTS that the treaty had lapsed.",
      ["RTS > The envoy | the treaty had lapsed"],
    ],
    [
      "According to a Kremlin transcript, the king said the treaty had lapsed.",
      ["Kremlin > the king | the treaty had lapsed"],
    ],
    [
      "According to a clerk, the king said the treaty had lapsed.",
      ["a clerk | the king said the treaty had lapsed", "a clerk > the king | the treaty had lapsed"],
    ],
    [
      "In a speech carried live by Al-Manar, the king said the treaty had lapsed.",
      ["Al-Manar > the king | the treaty had lapsed"],
    ],
    ["TASS: Treaty has lapsed, envoy says", ["TASS > envoy | Treaty has lapsed"]],
    ["The treaty, Moscow maintains, has lapsed.", ["Moscow | The treaty … has lapsed"]],
    ["The palace says one thing; the envoy says another.", []],
    ["The envoy said little, and left.", []],
  ],
  "a relative clause that somebody else says": [
    [
      "Lund condemned the attack, which officials said killed nine.",
      ["Lund | the attack", "officials | killed nine"],
    ],
    ["Lund welcomed the deal, which will end the war.", ["Lund | the deal, which will end the war"]],
  ],
  "what a source knows": [
    [
      "The port is full, said an official familiar with the plan.",
      ["an official familiar with the plan | The port is full"],
    ],
  ],
  "texts that show what stands in them": [
    ["A leaked cable shows the port had been full.", ["A leaked cable | the port had been full"]],
    ["Leaked emails show the king approved the sale.", ["Leaked emails | the king approved the sale"]],
    ["A draft seen by Reuters shows quotas would fall.", ["Reuters > A draft | quotas would fall"]],
    ["Records show little evidence that the port was full.", []],
    ["Pictures show the port was full.", []],
    ["The documents show a map of the port.", []],
  ],
  "who speaks in a few words before a colon or a quotation": [
    [
      "Asked if he trusted the envoy, the minister smiled and said: “I trust the text.”",
      ["the minister | I trust the text."],
    ],
    [
      "Asked whether she would stay, the envoy paused and replied, “Ask me tomorrow.”",
      ["the envoy | Ask me tomorrow."],
    ],
    ["To quote the king, said Ann Roe, “the port is full”.", ["Ann Roe > the king | the port is full"]],
    ["“The port,” to quote the king, “is full.”", ["the king | The port, … is full."]],
  ],
  "what is done to somebody, or where he speaks": [
    ["Lund, accused of lying by the minister, left.", ["the minister | Lund … of lying"]],
    ["The minister accused Lund of lying.", ["The minister | Lund of lying"]],
    ["Any agreement, Lund said in Oslo, must hold.", ["Lund | Any agreement … must hold"]],
    [
      "The rebels, said Ann Roe at a briefing in Oslo, would be paid.",
      ["Ann Roe | The rebels … would be paid"],
    ],
    ["The envoy pressed ahead with talks to end the war.", []],
  ],
  "an insertion that names nobody": [
    [
      "The general, it is alleged, sold the fuel to smugglers.",
      [" | The general … sold the fuel to smugglers"],
    ],
    ["The envoy, it is said, travelled alone to Lund.", [" | The envoy … travelled alone to Lund"]],
    ["The envoy, who was said, travelled alone to Lund.", []],
  ],
  "verbs and titles that read like other words": [
    [
      "The palace said the king underscored support for the port.",
      ["The palace | the king underscored support for the port"],
    ],
    [
      "TASS reported that opposition envoy Ann Roe said the port was full.",
      ["TASS > opposition envoy Ann Roe | the port was full"],
    ],
    ["Mayor Ann Roe, on leaving the hall: “The port is full.”", ["Mayor Ann Roe | The port is full."]],
  ],
};

describe.each(Object.entries(LINKS))("%s", (_, table) => {
  it.each(table)("reads %s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
