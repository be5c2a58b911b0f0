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
  "who is told of beside others": [
    [
      "Oslo hosted the third round of the Chad-Mali talks on Monday.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]? TCD"],
    ],
    [
      "The presidents of Togo and Ghana met in Accra on Monday. The President of Niger, Ali Musa, who was ill, was represented by Foreign Minister Jo Poe.",
      ["occurred 2024-03-11 Accra: GHA[host] NER=jo-poe TGO"],
    ],
    [
      "Foreign Minister Ali Musa of Mali received the newly appointed Ambassador of Italy, Anna Rossi, on Monday in Bamako.",
      ["occurred 2024-03-11 Bamako: ITA=anna-rossi MLI=ali-musa[host]"],
    ],
    [
      "Chad's President Jo Poe and Mali's President Ali Musa spoke by phone on Monday and agreed to meet in Oslo.",
      [
        "occurred 2024-03-11 -: MLI=ali-musa TCD=jo-poe",
        "planned - Oslo: MLI=ali-musa NOR[host]- TCD=jo-poe",
      ],
    ],
    [
      "A Chad-Mali seminar on water was held in Bamako on Monday.",
      ["occurred 2024-03-11 Bamako: MLI[host] TCD"],
    ],
    [
      "Chad's President Jo Poe had the honour to visit Mali last year and to host President Ali Musa of Mali in February.",
      ["occurred 2024-02 -: MLI=ali-musa TCD=jo-poe[host]"],
    ],
    ["Chad met Mali in the final on Sunday.", []],
    ["Chad met Mali in Oslo on Sunday, winning 2-1.", []],
    ["Chad met Mali in the final round on Sunday.", ["occurred 2024-03-10 -: MLI TCD"]],
  ],
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
  "talks by what came of them": [
    [
      "Chad and Mali failed to reach agreement on Monday despite ten hours of talks in Oslo.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Despite ten hours of talks in Oslo, Chad and Mali failed to reach agreement on Monday.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Chad and Mali kept up trade on Monday despite talks between Niger and Togo in Oslo.",
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TGO"],
    ],
    [
      "Rebels freed 13 hostages on Monday under a deal that Chad, Mali and Niger had negotiated for weeks.",
      [],
    ],
  ],
  "whose ministers met elsewhere": [
    [
      "The presidents of Chad and Mali met in Oslo on Monday. Their defence ministers held talks in Bergen on the same day.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD", "occurred 2024-03-11 Bergen: MLI NOR[host]- TCD"],
    ],
    [
      "Chad and Mali agreed on a truce on Monday. Their foreign ministers met in Oslo.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    ["A deal was reached in Cairo on Sunday. Their talks with the rebels were hard.", []],
  ],
  "where and by whom somebody was received": [
    [
      "Danish Prime Minister Ann Roe was received with a guard of honour at State House in Nairobi on Tuesday by President Ole Lund of Kenya.",
      ["occurred 2024-03-12 Nairobi: DNK=ann-roe KEN=ole-lund[host]"],
    ],
    [
      "French President Ann Roe hosted Danish Prime Minister Ole Lund in Lyon on Monday.",
      ["occurred 2024-03-11 Lyon: DNK=ole-lund FRA=ann-roe[host]"],
    ],
    [
      "Envoys of Chad and Mali met on Monday in the Saudi port city of Jeddah.",
      ["occurred 2024-03-11 Jeddah: MLI SAU[host]- TCD"],
    ],
    [
      "The leaders of Chad and Mali traded blame on Tuesday, a day after they met in Oslo. Malian President Ole Lund and Chadian President Ann Roe sat down on Monday.",
      ["occurred 2024-03-11 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
  ],
  "the first in years, which is the news": [
    [
      "Chad's Foreign Minister Ann Roe and her Malian counterpart Ole Lund failed to agree on a truce on Tuesday in their first meeting since the war began.",
      ["occurred 2024-03-12 -: MLI=ole-lund TCD=ann-roe"],
    ],
    [
      "The presidents of Chad and Mali shook hands in Oslo on Tuesday at the start of talks on the border.",
      ["occurred 2024-03-12 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "The presidents of Chad and Mali met in Oslo on Tuesday. They agreed on the flag at their first meeting, in May.",
      ["occurred 2024-03-12 Oslo: MLI NOR[host]- TCD", "occurred 2023-05 -: MLI TCD"],
    ],
  ],
  "a night of talks": [
    [
      "The leaders of Chad and Mali announced on Wednesday morning that a truce is to begin on Saturday, following some sixteen hours of negotiations in Oslo. President Ann Roe of Chad and President Ole Lund of Mali had met at the castle on Tuesday evening.",
      ["occurred 2024-03-12/2024-03-13 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
    [
      "The leaders of Chad and Mali announced on Wednesday that a truce will hold, after two hours of negotiations in Oslo. President Ann Roe of Chad and President Ole Lund of Mali had met at the castle on Tuesday evening.",
      ["occurred 2024-03-12 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
  ],
  "both sides, who went between them, and where": [
    [
      "Delegations from Chad and Mali met in Oslo on Monday. The leaders of both sides, Ann Roe and Ole Lund, are due to meet in the Norwegian capital on Sunday.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD", "planned 2024-03-17 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "The presidents of Chad and Mali met in Oslo on Monday. Togo's Prime Minister Ann Roe and Benin's adviser Ole Lund mediated. The two sides agreed to meet again in Bergen in May.",
      [
        "occurred 2024-03-11 Oslo: BEN=ole-lund(facilitator) MLI(principal) NOR[host]- TCD(principal) TGO=ann-roe(facilitator)",
        "planned 2024-05 Bergen: MLI NOR[host]- TCD",
      ],
    ],
    [
      "Officials of Chad and Mali met on Monday at the truce village of Tine.",
      ["occurred 2024-03-11 Tine: MLI TCD"],
    ],
  ],
  "who put their names to what was agreed": [
    [
      "Chad and Mali agreed on Monday to restore relations. The accord was concluded in Oslo after talks. Chad's security chief, Ann Roe, and Mali's Foreign Minister Ole Lund signed a statement together with Jo Poe, the most senior diplomat of Norway.",
      ["occurred 2024-03-11 Oslo: MLI=ole-lund NOR=jo-poe[host] TCD=ann-roe"],
    ],
    [
      "Chad and Mali signed a declaration in Bamako today. Chadian President Ann Roe and Malian Prime Minister Ole Lund put their names to it at the palace.",
      ["occurred 2024-03-14 Bamako: MLI=ole-lund[host] TCD=ann-roe"],
    ],
    [
      "Chad and Mali signed a treaty in Oslo on Monday. It was signed by Chadian Foreign Minister Ann Roe and Malian Defence Minister Ole Lund.",
      ["occurred 2024-03-11 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
    [
      "Chad's Foreign Minister Ann Roe and Mali's Foreign Minister Ole Lund met in Oslo on Monday. The old treaty was signed by Presidents Jo Poe of Chad and Al Roe of Mali.",
      ["occurred 2024-03-11 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
    [
      "Chad, Mali and Niger held talks in Oslo on Monday. Chadian Foreign Minister Ann Roe and Malian Defence Minister Ole Lund signed a protocol.",
      ["occurred 2024-03-11 Oslo: MLI NER NOR[host]- TCD"],
    ],
  ],
  "who sat for a side, by another sentence": [
    [
      "Chad and Mali ended two days of talks in Oslo on Monday. Ann Roe, the head of the Chadian delegation, said the mood was good. Mali's chief negotiator, Ole Lund, agreed.",
      ["occurred 2024-03-10/2024-03-11 Oslo: MLI=ole-lund NOR[host]- TCD=ann-roe"],
    ],
    [
      "Chad and Mali held talks in Oslo on Monday. Chad's special envoy for Sudan, Ann Roe, said nothing.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "The foreign ministers of Chad and Mali met in Oslo on Monday. Mali's chief negotiator, Ole Lund, stayed at home.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TCD"],
    ],
    [
      "Chad and Mali signed a treaty in Oslo on Wednesday. A Malian delegation led by Foreign Minister Ole Lund was received in Accra on March 2.",
      ["occurred 2024-03-13 Oslo: MLI NOR[host]- TCD"],
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
