/** Takes first sentences of reports, in which an agreement, a statement or a list of one name tells who met, gives each meeting with its status, day, place and room. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "status day place: A=person(function)[duty]"; a seat denied ends in "-", one left open in "?". */
const told = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, when, where, participants }) => {
      const room = participants.map(({ represents, person, function: role, duties, seat }) => {
        const who = person ? `=${person.slice("person:".length)}` : "";
        const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
        const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
        return `${represents.replace(/^\w+:/, "")}${who}${part}${duty}${seat === "yes" ? "" : seat === "no" ? "-" : "?"}`;
      });
      return `${status} ${when?.edtf ?? "-"} ${where?.name ?? "-"}: ${room.join(" ")}`;
    });

const TABLE: Readonly<Record<string, [string, string[]][]>> = {
  "people who agree at a place": [
    [
      "Chad's President Ann Roe agreed in Oslo on Tuesday with her Malian counterpart Ole Lund on three principles.",
      ["occurred 2024-03-12 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
    [
      "Chad's President Ann Roe agreed with her Malian counterpart in Bamako to share a bridge.",
      ["occurred - Bamako: MLI[host] TCD=ann-roe"],
    ],
    [
      "Norwegian Foreign Minister Ann Roe and her Danish counterpart Ole Lund agreed in Malmö on Friday to share a ship.",
      ["occurred 2024-03-08 Malmö: DNK=ole-lund NOR=ann-roe SWE[host]-"],
    ],
    [
      "Norwegian Prime Minister Ann Roe reached a deal on Monday in Oslo with Danish Prime Minister Ole Lund on fishing.",
      ["occurred 2024-03-11 Oslo: DNK=ole-lund NOR=ann-roe[host]"],
    ],
    [
      "Norwegian Prime Minister Ann Roe called off the vote and, hours later, agreed in Oslo with Danish Prime Minister Ole Lund on fishing.",
      ["occurred - Oslo: DNK=ole-lund NOR=ann-roe[host]"],
    ],
    ["Egypt and Greece agreed in Cairo on Monday to lay a cable.", []],
    ["The Presidents of Egypt and Greece agreed in March to lay a cable.", []],
    ["The Presidents of Egypt and Greece agreed in principle to lay a cable.", []],
    ["Chad's President Ann Roe agreed with Malian President Ole Lund on peace in Sudan.", []],
    ["The plan agreed in Oslo with Mali's President Ole Lund pleases Chad's President Ann Roe.", []],
    ["Chad's President Ann Roe agreed in Oslo on Monday to back Mali's plan.", []],
  ],
  "those who say what will be, after talks": [
    [
      "The presidents of Chad, Mali and Niger said on Monday that a force will be sent to the border, after two days of talks in Oslo.",
      ["occurred 2024-03-11 Oslo: MLI NER NOR[host]- TCD"],
    ],
    [
      "The leaders of Chad and Mali announced on Tuesday morning that a truce is to begin on Saturday, following some ten hours of negotiations in Oslo.",
      ["occurred 2024-03-12 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "The ministers of Chad and Mali signed a treaty on Monday, after a meeting in Oslo that ran past midnight.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Chad's foreign minister said on Monday that Niger and Mali will reopen the border after talks in Oslo.",
      ["planned - Oslo: MLI NER NOR[host]-"],
    ],
    [
      "The presidents of Chad and Mali will brief the press on Monday, after two days of talks in Oslo.",
      ["planned 2024-03-18 Oslo: MLI NOR[host]- TCD"],
    ],
  ],
  "what was decided, where the next sentence says": [
    [
      "Chad and Mali agreed on Wednesday to restore relations. The accord was concluded in Oslo after talks from Monday to Wednesday.",
      ["occurred 2024-03-11/2024-03-13 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Chad and Mali agreed on Monday to restore relations. The breakthrough came in Oslo after two days of talks.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Chad and Mali announced on Monday that they had settled their dispute. The settlement was worked out at talks in Oslo.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Chad and Mali agreed on Monday to restore relations. The deal was brokered by Norway, which had pressed both.",
      [],
    ],
    ["Chad and Mali agreed on Monday to demine a river. The agreement was announced in Oslo by Norway.", []],
  ],
  "as what a third party came": [
    [
      "President Ann Roe of Chad and President Ole Lund of Mali, with Togo's President Ali Musa as mediator, met in Oslo on Monday.",
      [
        "occurred 2024-03-11 Oslo: MLI=ole-lund(principal) NOR[host]- TCD=ann-roe(principal) TGO=ali-musa(facilitator)",
      ],
    ],
    [
      "Chad said on Monday it had held indirect talks with Mali in Oslo, with Togo and Benin as go-betweens.",
      [
        "occurred 2024-03-11 Oslo: BEN(facilitator) MLI(principal) NOR[host]- TCD(principal) TGO(facilitator)",
      ],
    ],
    [
      "Chad and Mali met in Oslo on Monday, with Norway acting as the facilitator.",
      ["occurred 2024-03-11 Oslo: MLI(principal) NOR(facilitator)[host] TCD(principal)"],
    ],
    [
      "Benin criticised Togo as a mediator after talks between Chad and Mali in Oslo.",
      ["occurred - Oslo: MLI NOR[host]- TCD"],
    ],
  ],
  "states of one name": [
    [
      "Talks between the two Koreas, Chad and Mali opened in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: KOR MLI NOR[host]- PRK TCD"],
    ],
    ["Officials of both Sudans met in Oslo on Monday.", ["occurred 2024-03-11 Oslo: NOR[host]- SDN SSD"]],
    [
      "The foreign ministers of Chad and Mali discussed the two Congos in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
  ],
};

for (const [name, cases] of Object.entries(TABLE))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });
