/** Takes short reports that give a meeting's day, place and host in other words than those that tell of it, gives each with its scene. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "status day place: A B[duty]"; a seat denied ends in "-", one left open in "?". */
const told = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, when, where, participants }) => {
      const room = participants.map(({ represents, duties, seat }) => {
        const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
        return `${represents.replace(/^\w+:/, "")}${duty}${seat === "yes" ? "" : seat === "no" ? "-" : "?"}`;
      });
      return `${status} ${when?.edtf ?? "-"} ${where?.name ?? "-"}: ${room.join(" ")}`;
    });

const MET = "The foreign ministers of Chad and Niger met in Oslo on Monday.";

const TABLE: Readonly<Record<string, [string, string[]][]>> = {
  "the day and place of a session that somebody attended with others": [
    [
      "The 3rd Chad-Niger-Mali Foreign Ministers' Meeting\n\nOn March 11, from 4:00 p.m. for one hour, Ms. ROE Ann, Minister for Foreign Affairs of Chad, attended the third Chad-Niger-Mali Foreign Ministers' Meeting held in Niamey, Niger, together with Mr. LUND Ole, Minister of Foreign Affairs of Niger, and Mr. DEMIR Ali, Minister of Foreign Affairs of Mali.",
      ["occurred 2024-03-11 Niamey, Niger: MLI NER[host] TCD"],
    ],
    [
      "The presidents of Chad and Niger held talks on Monday in Oslo, where both were attending the NATO meeting hosted by Norway.",
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD"],
    ],
  ],
  "the house to which a host welcomes": [
    [
      "President Ann Roe of Chad welcomed Prime Minister Ole Lund of Norway to the White House on Friday.",
      ["occurred 2024-03-08 White House: NOR TCD[host]"],
    ],
    [
      "Chancellor Ann Roe of Germany welcomed the President of Kenya, Ole Lund, to the Federal Chancellery in Berlin on Friday.",
      ["occurred 2024-03-08 Federal Chancellery in Berlin: DEU[host] KEN"],
    ],
    ["President Ann Roe of Chad welcomed Norway to the alliance on Friday.", []],
    ["President Ann Roe of Chad welcomed President Lund's decision to move to the palace.", []],
    ["President Ann Roe of Chad welcomed the return of Prime Minister Ole Lund of Norway to office.", []],
  ],
  "the place that a visitor is in": [
    [
      "On March 11, Foreign Minister Ann Roe of Norway met with Foreign Minister Ole Lund of Chad, who is in Oslo on a working visit.",
      ["occurred 2024-03-11 Oslo: NOR[host] TCD"],
    ],
    [
      "OSLO, March 12 — Prime Minister Ann Roe of Norway on Monday met visiting Chadian President Ole Lund.",
      ["occurred 2024-03-11 Oslo: NOR[host] TCD"],
    ],
    [
      "On March 11, Prime Minister Ann Roe of Norway met with visiting Chadian President Ole Lund in Bergen.",
      ["occurred 2024-03-11 Bergen: NOR[host] TCD"],
    ],
    // Of neither side, long before, or in no words that tell of a visit.
    [
      "On March 11, Foreign Minister Ann Roe of Norway met with Foreign Minister Ole Lund of Chad, who is in Paris on a working visit.",
      ["occurred 2024-03-11 -: NOR TCD"],
    ],
    [
      "On March 11, Foreign Minister Ann Roe of Norway met with Foreign Minister Ole Lund of Chad. Lund visited Oslo on February 2.",
      ["occurred 2024-03-11 -: NOR TCD"],
    ],
    [
      "OSLO, March 12 — Prime Minister Ann Roe of Norway on Monday met Chadian President Ole Lund.",
      ["occurred 2024-03-11 -: NOR TCD"],
    ],
  ],
  "capitals and houses": [
    [
      "The presidents of Chad and Niger met in the Saudi capital on Monday.",
      ["occurred 2024-03-11 Riyadh: NER SAU[host]- TCD"],
    ],
    [
      "The presidents of Chad and Niger met in the Saudi capital market on Monday.",
      ["occurred 2024-03-11 -: NER TCD"],
    ],
    [
      "The presidents of Chad and Niger met at the Foreign Ministry in Oslo on Monday.",
      ["occurred 2024-03-11 Foreign Ministry in Oslo: NER NOR[host]- TCD"],
    ],
  ],
  "days of other things": [
    [
      `${MET} This meeting was part of the effort to end the war, following the summit of the two presidents in Paris in November 2023. Chadian Minister Ann Roe also met separately with Malian President Jo Poe.`,
      [
        "occurred 2024-03-11 Oslo: NER NOR[host]- TCD",
        "occurred 2023-11 Paris: FRA[host]- NER TCD",
        "occurred - -: MLI TCD",
      ],
    ],
    [
      "The talks, which end on Friday, follow a meeting of the ministers of Chad and Niger in Oslo last month.",
      ["occurred 2024-02 Oslo: NER NOR[host]- TCD"],
    ],
    [
      `${MET} On the same evening, Chadian President Jo Poe met Malian President Ann Roe.`,
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD", "occurred 2024-03-11 -: MLI TCD"],
    ],
  ],
  "days of what is yet to come, and counted from the day before": [
    [
      "Foreign Minister Ann Roe of Chad received yesterday a phone call from the Foreign Minister of Niger, Ole Lund. During the call, they discussed preparations for the ministerial meeting to be held in Oslo next week.",
      ["occurred 2024-03-13 -: NER TCD", "planned 2024-03-18/2024-03-24 Oslo: "],
    ],
    [
      `${MET} The presidents of Mali and Togo had met in Bern a day before and had pledged support.`,
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD", "occurred 2024-03-10 Bern: CHE[host]- MLI TGO"],
    ],
    [
      `${MET} The presidents of Mali and Togo had met in Bern a day before the vote.`,
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD", "occurred - Bern: CHE[host]- MLI TGO"],
    ],
  ],
  "places of headlines and of last lines": [
    [
      "US and China end two days of talks in Alaska\n\nSenior U.S. and Chinese officials met in Anchorage on Friday.",
      ["occurred 2024-03-08 Anchorage: CHN USA[host]"],
    ],
    [
      "Chad and Niger meet in Oslo\n\nThe foreign ministers of Chad and Niger met in Norway on Friday.",
      ["occurred 2024-03-08 Oslo: NER NOR[host]- TCD"],
    ],
    [
      "Cairo peace summit ends without a statement\n\nPresident Ann Roe of Chad met President Ole Lund of Niger on Friday at a summit on the war.",
      ["occurred 2024-03-08 Cairo: EGY[host]- NER TCD"],
    ],
    [
      "The Rome talks between the foreign ministers of Chad and Niger ended on Monday.",
      ["occurred 2024-03-11 Rome: ITA[host]- NER TCD"],
    ],
    [
      `${MET} After the Rome meeting, the ministers of Mali and Togo held talks on Tuesday.`,
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD", "occurred 2024-03-12 -: MLI TGO"],
    ],
    [
      "Joint Statement of the Ministers of Chad, Niger and Mali\n\nThe foreign ministers of Chad, Niger and Mali held a meeting. They thanked the host.\n\nDone at Jeddah on 9 March 2024.",
      ["occurred 2024-03-09 Jeddah: MLI NER SAU[host]- TCD"],
    ],
    [
      "Joint Statement of Chad, Niger and Mali\n\nChad, Niger and Mali condemn the raid.\n\nDone at Jeddah on 9 March 2024.",
      [],
    ],
    [
      "Joint Communique of Chad, Niger and Mali\n\nThe presidents of Chad, Niger and Mali met in Oslo on 8 March 2024.\n\nDone at Jeddah on 9 March 2024.",
      ["occurred 2024-03-08 Oslo: MLI NER NOR[host]- TCD"],
    ],
  ],
  "what a club meets on, who co-hosts its room, whose organ it is": [
    [
      "Troika Plus meets on Afghanistan\n\nThe special representatives of Pakistan, China, Russia and the United States met in Islamabad on Monday.",
      ["occurred 2024-03-11 Islamabad: CHN PAK[host] RUS USA"],
    ],
    [
      `${MET} Malian President Jo Poe and Togolese President Ann Roe co-hosted the gathering.`,
      ["occurred 2024-03-11 Oslo: MLI[co_host] NER TCD TGO[co_host]"],
    ],
    [
      "The Peace and Security Council of the African Union, at its 1168th meeting held on 11 March 2024 in Addis Ababa, Ethiopia, adopted the following decision.",
      ["occurred 2024-03-11 Addis Ababa, Ethiopia: ETH[host]- au-peace-and-security-council"],
    ],
  ],
  "hosts that take no part": [
    [
      `${MET} The talks were hosted by Norwegian Prime Minister Jo Poe, who did not take part in them.`,
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD"],
    ],
    [
      `${MET} The talks were hosted by Norwegian Prime Minister Jo Poe, who took part in them.`,
      ["occurred 2024-03-11 Oslo: NER NOR[host] TCD"],
    ],
    ["The two sides thanked Iraq and Oman for hosting rounds of dialogue in 2021 and 2022.", []],
  ],
  "whom a group stands for": [
    [
      "The presidents of Chad and Niger met in Oslo on Monday. The leaders will meet on June 1 in Paris with Malian President Jo Poe and Togolese Prime Minister Ann Roe. Foreign ministers of the two countries held talks in Bern earlier this month.",
      [
        "occurred 2024-03-11 Oslo: NER NOR[host]- TCD",
        "planned 2024-06-01 Paris: FRA[host]- MLI NER TCD TGO",
        "occurred 2024-03-01/2024-03-14 Bern: CHE[host]- NER TCD",
      ],
    ],
    [
      "Norwegian Foreign Minister Jo Poe met in Oslo on Monday with Chadian Foreign Minister Ann Roe and Nigerien Foreign Minister Ole Lund. The two ministers last met in Bern in July.",
      ["occurred 2024-03-11 Oslo: NER NOR[host] TCD", "occurred 2023-07 Bern: CHE[host]- NER TCD"],
    ],
    [
      "Delegations of Chad and Niger, headed by Ann Roe, Minister of State, and Ole Lund, Secretary of the Supreme Council, met in Oslo from 6 to 10 March 2024.",
      ["occurred 2024-03-06/2024-03-10 Oslo: NER NOR[host]- TCD"],
    ],
  ],
};

for (const [name, cases] of Object.entries(TABLE))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });
