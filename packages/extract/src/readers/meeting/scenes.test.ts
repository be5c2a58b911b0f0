/** Takes short reports whose meeting no "A met B" tells, gives each with its status, day, place and room. */
import { describe, expect, it } from "vitest";
import { extract } from "../../extract.ts";

/** "status day place: A=person B~post[duty]"; a seat denied ends in "-", one left open in "?". */
const told = (text: string): string[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(({ status, when, where, participants }) => {
      const room = participants.map(({ represents, person, post, function: role, duties, seat }) => {
        const who = person ? `=${person.slice("person:".length)}` : post ? `~${post}` : "";
        const part = role === "peer" || role === "unknown" ? "" : `(${role})`;
        const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
        return `${represents.replace(/^\w+:/, "")}${who}${part}${duty}${seat === "yes" ? "" : seat === "no" ? "-" : "?"}`;
      });
      return `${status} ${when?.edtf ?? "-"} ${where?.name ?? "-"}: ${room.join(" ")}`;
    });

const TABLE: Readonly<Record<string, [string, string[]][]>> = {
  "what is convened or assembled": [
    ["The council of the port was convened by the mayor.", []],
    ["Documents on Chad and Niger were assembled in Oslo on Saturday.", []],
  ],
  "those who act at the end of talks, or agree when these end": [
    [
      "Three ministers, those of Chad, Niger and Mali, called on Togo on Monday to “take small steps”, at the end of a day of meetings in Oslo.",
      ["occurred 2024-03-11 Oslo: MLI~minister NER~minister NOR[host]- TCD~minister"],
    ],
    [
      "At the close of two days of talks in Oslo, the envoys of Chad and Niger called for a truce on Monday.",
      ["occurred 2024-03-11 Oslo: NER~special_envoy NOR[host]- TCD~special_envoy"],
    ],
    [
      "Chad and Niger have agreed on a truce, Mali said on Monday, when ten days of talks came to an end in a village close to Bern.",
      ["occurred 2024-03-02/2024-03-11 Bern: CHE[host]- NER TCD"],
    ],
    [
      "Chad and Niger agreed to a truce as two days of talks ended in Oslo on Monday.",
      ["occurred 2024-03-10/2024-03-11 Oslo: NER NOR[host]- TCD"],
    ],
    [
      "Chad and Niger condemned the raid as talks between Mali and Togo ended in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TGO"],
    ],
    ["Three ministers, from Chad to Mali, were at odds.", []],
  ],
  "a participle that opens the sentence says where and when, the noun behind it who": [
    [
      "Convened at the State Department over March 10 and 11, the Third Mali-United States High-Level Dialogue brought together fifty officials.",
      ["occurred 2024-03-10/2024-03-11 State Department: MLI USA[host]"],
    ],
    [
      "Held in Oslo on Monday, the Mali-Togo Dialogue closed with a statement.",
      ["occurred 2024-03-11 Oslo: MLI NOR[host]- TGO"],
    ],
    [
      "Held in Oslo on Monday, the Togo-Niger Dialogue closed with a statement.",
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TGO"],
    ],
    ["Held in Oslo on Monday.", ["occurred 2024-03-11 Oslo: "]],
    ["Held in Oslo every March, the Mali-Togo Dialogue is about grain.", []],
    ["Convened in Oslo since 2010, the Mali-Togo Dialogue is about grain.", []],
    ["Convened in Oslo on Monday, the council praised the Mali-Togo Dialogue.", []],
    ["Opened in Oslo on Monday, the exhibition recalls the Mali-Togo Dialogue.", []],
  ],
  "those who oversaw the talks of others": [
    [
      "Chad and Mali are guarantors of the 1974 pact, under which the border was drawn, and they oversaw the talks.",
      [],
    ],
    ["Chad and Mali, guarantors of the 1974 pact, had overseen the negotiations.", []],
  ],
  "persons whom another saw, or joined for a meeting": [
    [
      "Foreign Minister Ann Roe of Chad saw Prime Minister Ole Lund of Norway in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: NOR=ole-lund[host] TCD=ann-roe"],
    ],
    ["Foreign Minister Ann Roe of Chad saw Prime Minister Ole Lund of Norway as a friend in Oslo.", []],
    ["Foreign Minister Ann Roe of Chad saw Prime Minister Ole Lund of Norway leave in tears on Monday.", []],
    ["Foreign Minister Ann Roe of Chad saw the village in Norway on Monday.", []],
    [
      "Foreign Minister Ann Roe of Chad joined Norwegian Foreign Minister Ole Lund, Nigerien Foreign Minister Ali Demir, and Togolese Foreign Minister Jo Poe for a working lunch in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: NER=ali-demir NOR=ole-lund[host] TCD=ann-roe TGO=jo-poe"],
    ],
    ["Foreign Minister Ann Roe of Chad joined the strikers on Monday for a walk.", []],
    [
      "Foreign Minister Ann Roe of Chad met Foreign Ministers Ole Lund of Norway and Ali Demir of Niger in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: NER=ali-demir NOR=ole-lund[host] TCD=ann-roe"],
    ],
    [
      "The President of Chad, Ann Roe, and the President of Niger, Ali Demir, were brought together on Monday evening by Foreign Minister Ole Lund of Norway.",
      ["occurred 2024-03-11 -: NER=ali-demir(principal) NOR=ole-lund(facilitator) TCD=ann-roe(principal)"],
    ],
    [
      "Foreign Minister Ann Roe of Chad and Ole Lund of Norway's Foreign Ministry met Ali Demir of the Nigerien Defence Ministry in Oslo on Monday.",
      ["occurred 2024-03-11 Oslo: NER=ali-demir NOR=ole-lund[host] TCD=ann-roe"],
    ],
    ["The papers of Chad and Niger were brought together on Monday by a clerk.", []],
    [
      "The foreign ministers of Chad and Niger met in Oslo on Monday. The Lake Club will reconvene in Rome at the invitation of Italy.",
      ["occurred 2024-03-11 Oslo: NER~foreign_minister NOR[host]- TCD~foreign_minister"],
    ],
    [
      "The foreign ministers of Chad and Niger met in Rome on Monday at the invitation of Italy.",
      ["occurred 2024-03-11 Rome: ITA[host]? NER~foreign_minister TCD~foreign_minister"],
    ],
  ],
  "those who issue a joint statement behind a meeting": [
    [
      "Joint Statement\n\nThe text of the following statement was released by the Governments of the United States of America, Chad, and the Republic of Niger following a meeting of the Lake Club in Oslo on March 11.",
      ["occurred 2024-03-11 Oslo: NER NOR[host]- TCD USA"],
    ],
    [
      "Joint Statement\n\nThe following statement was issued by the Governments of Chad and Niger on a meeting of the Lake Club in Oslo on March 11.",
      ["occurred 2024-03-11 Oslo: "],
    ],
  ],
  "a day taken up by “when”": [
    [
      "The truce began on Monday, when the envoys of Chad and Niger met in Oslo.",
      ["occurred 2024-03-11 Oslo: NER~special_envoy NOR[host]- TCD~special_envoy"],
    ],
    [
      "Prices fell on Monday, when Chad's president said that he had met Niger's foreign minister.",
      ["occurred - -: NER~foreign_minister TCD~head_of_state"],
    ],
  ],
  "one who receives others in turn, and who chairs with another": [
    [
      "In the morning Chad's Ann Roe and Niger's Ole Lund were received, one after the other, by Mali's President Ali Demir in Bamako.",
      [
        "occurred - Bamako: MLI=ali-demir[host] NER=ole-lund",
        "occurred - Bamako: MLI=ali-demir[host] TCD=ann-roe",
      ],
    ],
    [
      "The envoys of Chad and Niger met in Oslo on Monday. The talks, the third of the year, were chaired jointly by the office of the UN special envoy and the ICRC.",
      [
        "occurred 2024-03-11 Oslo: NER~special_envoy(principal) NOR[host]- TCD~special_envoy(principal) icrc(facilitator)[chair] united-nations(facilitator)[chair]",
      ],
    ],
    [
      "The Co-Chairs of the Minsk Group (Jo Poe of Togo and Al Roe of Benin) met jointly with the foreign ministers of Chad and Mali in Oslo on Monday.",
      [
        "occurred 2024-03-11 Oslo: BEN=al-roe(facilitator) MLI~foreign_minister(principal) NOR[host]- TCD~foreign_minister(principal) TGO=jo-poe(facilitator)",
      ],
    ],
    [
      "The envoys of Chad and Niger met in Oslo on Monday. The talks were co-chaired by Ali Musa of Chad and Jo Poe of Niger.",
      ["occurred 2024-03-11 Oslo: NER=jo-poe[chair] NOR[host]- TCD=ali-musa[chair]"],
    ],
    [
      "The envoys of Chad and Niger met in Oslo on Monday. The talks, which in 2019 were chaired by Mali, were short.",
      ["occurred 2024-03-11 Oslo: NER~special_envoy NOR[host]- TCD~special_envoy"],
    ],
  ],
  "who was there, and who only looked on": [
    [
      "The presidents of Chad and Niger met in Oslo on Monday. Mali's President Jo Poe was there as an observer.",
      ["occurred 2024-03-11 Oslo: MLI=jo-poe(observer) NER~head_of_state NOR[host]- TCD~head_of_state"],
    ],
    [
      "The envoys of Chad and Niger met in Oslo on Monday. Mali's Vice Minister of the Interior, Jo Poe, opened and closed the talks.",
      ["occurred 2024-03-11 Oslo: MLI=jo-poe NER~special_envoy NOR[host]- TCD~special_envoy"],
    ],
    [
      "The presidents of Chad and Niger met in Oslo on Monday. Mali followed the meeting with interest.",
      ["occurred 2024-03-11 Oslo: NER~head_of_state NOR[host]- TCD~head_of_state"],
    ],
    [
      "Chad's President Jo Poe received his Malian colleague Ann Roe in Ndjamena on Monday.",
      ["occurred 2024-03-11 Ndjamena: MLI=ann-roe TCD=jo-poe[host]"],
    ],
    [
      "Empty chair for Peru as Pacific Alliance summit opens in Lima\n\nChile and Mexico held the summit in Lima on Monday without Peru.",
      ["occurred 2024-03-11 Lima: CHL MEX PER[host]-"],
    ],
  ],
  "what one must or may do, which nobody has done": [
    ["Chad is not obliged to negotiate with Niger, the court ruled on Monday.", []],
    ["Chad has a duty to negotiate with Niger.", []],
    ["Chad is required to hold talks with Niger within a year.", []],
    ["Chad is free to meet with Niger.", []],
    ["The ruling compels Chad to negotiate with Niger.", []],
    ["Chad does not have to negotiate with Niger.", []],
    [
      "Chad's foreign minister is scheduled to meet with Niger's foreign minister on Monday.",
      ["planned 2024-03-18 -: NER~foreign_minister TCD~foreign_minister"],
    ],
  ],
};

for (const [name, cases] of Object.entries(TABLE))
  describe(name, () => {
    it.each(cases)("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });
