/** Takes reports as wires write them, gives the rooms read and who sat in each: what headlines, guests' welcomes and earlier rounds tell. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { brief, meetingsOf, seatLine } from "../testing/rooms.ts";

const rooms = (text: string): string[] => meetingsOf(text).map(brief);
const BODY = "\n\nThey spoke of the war.";

describe("a headline", () => {
  it.each([
    [
      "Turkish foreign minister meets Qatari counterpart in Izmir",
      "occurred QAT=foreign_minister TUR=foreign_minister[host]",
    ],
    [
      "German chancellor hosts Estonian PM in Bonn",
      "occurred DEU=head_of_government[host] EST=head_of_government",
    ],
    [
      "Polish and Slovak PMs gather in Brno",
      "occurred CZE=[host]- POL=head_of_government SVK=head_of_government",
    ],
    [
      "Norwegian FM to fly to Quito for talks with Peruvian counterpart",
      "planned NOR=foreign_minister PER=foreign_minister",
    ],
    [
      "Norwegian FM arrives in Quito for talks with Ecuadorian counterpart",
      "occurred ECU=foreign_minister[host] NOR=foreign_minister",
    ],
  ])("“%s”: %s", (headline, expected) => {
    expect(rooms(headline + BODY)).toEqual([expected]);
  });

  it.each([
    [
      "Malian, Chadian ministers meet",
      "The foreign ministers of Mali and Chad met on Monday.",
      "foreign_minister",
    ],
    ["Malian, Chadian foreign ministers meet", "The ministers of Mali and Chad met on Monday.", "minister"],
  ])("says less than the text: “%s”", (headline, lead, post) => {
    expect(rooms(`${headline}\n\n${lead}`)).toEqual([`occurred MLI=${post} TCD=${post}`]);
  });

  it("is no surer than the sentence under it", () => {
    const text =
      "Musa to hold trilateral talks\n\nTrilateral talks of Mali, Chad and Togo may be held in Lome.";
    expect(rooms(text).map((room) => room.split(" ")[0])).toEqual(["unconfirmed"]);
  });
});

describe("a guest", () => {
  it.each<[string, string[]]>([
    [
      "The German chancellor welcomed Estonian Prime Minister Jaan Tamm in Bonn on Monday.",
      ["occurred DEU=head_of_government[host] EST=jaan-tamm"],
    ],
    [
      "Peru's Energy Minister Ana Paz welcomed her Chilean and Bolivian colleagues, Eva Rojas and Jose Flores.",
      ["occurred BOL=jose-flores CHL=eva-rojas PER=ana-paz[host]"],
    ],
    ["The German chancellor welcomed Estonian Prime Minister Jaan Tamm's decision in Bonn on Monday.", []],
    ["Peru's Energy Minister Ana Paz welcomed her Chilean colleague's plan.", []],
  ])("“%s”: %s", (text, expected) => {
    expect(rooms(text)).toEqual(expected);
    const said = extract(text, { published: "2024-03-14" }).statements;
    expect(said.length).toBe(expected.length === 0 ? 1 : 0);
  });
});

it.each<[string, string[]]>([
  [
    "The Uzbek and Tajik presidents discussed the border by phone on Monday.",
    ["occurred TJK=head_of_state UZB=head_of_state"],
  ],
  [
    "Mali's Awa Konate and Chad's Idriss Saleh sat across from each other for five hours, with Ghanaian Foreign Minister Kofi Baidoo in the chair.",
    ["occurred GHA=kofi-baidoo[chair] MLI=awa-konate TCD=idriss-saleh"],
  ],
  [
    "Mali's Awa Konate sat opposite Chad's Idriss Saleh on Monday.",
    ["occurred MLI=awa-konate TCD=idriss-saleh"],
  ],
  [
    "Mali's foreign minister joined his counterparts from Chad and Togo at a meeting of the group in Accra.",
    ["occurred GHA=[host]- MLI=foreign_minister TCD=foreign_minister TGO=foreign_minister"],
  ],
  [
    "Kenyan Foreign Minister Ann Kamau chaired a meeting in Nairobi on Tuesday, which brought together Uganda's Ruth Okello and Chad's Idriss Saleh.",
    ["occurred KEN=ann-kamau[chair,host] TCD=idriss-saleh UGA=ruth-okello"],
  ],
  [
    "Malian Minister Awa Konate plans to hold one-on-one talks with Chad's Idriss Saleh and Togo's Yao Mensah.",
    ["planned MLI=awa-konate TGO=yao-mensah", "planned MLI=awa-konate TCD=idriss-saleh"],
  ],
  [
    "Malian President Ali Keita is due in Ankara on May 29 for talks with his Turkish counterpart.",
    ["planned MLI=ali-keita TUR=head_of_state[host]"],
  ],
  [
    "The premiers of Mali, Togo and Ghana linked up by video on Thursday.",
    ["occurred GHA=head_of_government MLI=head_of_government TGO=head_of_government"],
  ],
  [
    "Envoys of Mali and Togo compared notes on drought in Accra on Wednesday.",
    ["occurred GHA=[host]- MLI=special_envoy TGO=special_envoy"],
  ],
  [
    "The delegations of Mali and the ELN wrapped up in Lome on Tuesday their seventh cycle of peace talks. The eighth cycle is scheduled for April.",
    ["occurred MLI armed_group:eln", "planned MLI armed_group:eln"],
  ],
  ["The next cycle of the harvest is scheduled for April.", []],
  [
    "The ministers of Mali and Togo met in Accra on Monday. The proceedings were chaired by the Ghanaian foreign minister, Kofi Boateng.",
    ["occurred GHA=kofi-boateng[chair,host] MLI=minister TGO=minister"],
  ],
  [
    "Envoys of Mali and of the ELN kept to separate floors of a hotel on Tuesday while Omani officials shuttled between them in indirect talks.",
    ["occurred MLI=special_envoy OMN=senior_official armed_group:eln=special_envoy"],
  ],
  [
    "Kenya will host the next G20 leaders' summit in the first half of 2026.",
    ["planned KEN=[host]? bloc:g20=leader"],
  ],
])("“%s”: %s", (text, expected) => {
  expect(rooms(text).sort()).toEqual([...expected].sort());
});

it.each([
  [
    "UN-brokered talks on a swap of prisoners between Mali and Chad broke up without result in Lome on Saturday.",
    "occurred in_person: MLI(principal) TCD(principal) TGO[host]- igo:united-nations(facilitator)?",
  ],
  ["Talks on ties between Mali and Chad ended in Lome on Saturday.", "occurred in_person: "],
])("those whom talks on something are between: “%s”", (text, expected) => {
  expect(meetingsOf(text).map(seatLine)).toEqual([expected]);
});

describe("who came, and who didn't", () => {
  const MET = "Officials of Ghana, Togo and Niger met in Lome on Monday. ";

  it.each([
    [
      "Accra and Niamey sent their deputy foreign ministers, Kofi Boateng and Ali Kane.",
      "occurred GHA=kofi-boateng NER=ali-kane TGO=senior_official[host]",
    ],
    [
      "Ghana sent its foreign minister, Kofi Boateng, and Mali its ambassador to Togo, Awa Konate.",
      "occurred GHA=kofi-boateng MLI=awa-konate NER=senior_official TGO=senior_official[host]",
    ],
    [
      "Kofi Boateng of Ghana filled in for his superior.",
      "occurred GHA=kofi-boateng NER=senior_official TGO=senior_official[host]",
    ],
    [
      "Neither the Malian government nor the opposition took part.",
      "occurred GHA=senior_official NER=senior_official TGO=senior_official[host] !MLI",
    ],
  ])("“%s”: %s", (text, expected) => {
    expect(rooms(MET + text)).toEqual([expected]);
  });
});

it.each([
  ["Malian Minister Ali Roe will fly to Accra for talks with Ghanaian Minister Kofi Boateng.", "Accra"],
  [
    "Malian Minister Ali Roe is travelling to Accra on Saturday to meet Ghanaian Minister Kofi Boateng.",
    "Accra",
  ],
  ["Malian Minister Ali Roe will fly to Accra for talks with Chadian Minister Idriss Saleh.", undefined],
])("a journey to whom one is to meet gives the place: “%s”", (text, place) => {
  expect(meetingsOf(text).map((event) => event.where?.name)).toEqual([place]);
});

it("an earlier meeting of two of those who met is their own, as is a later one", () => {
  const four =
    "Malian Minister Ali Roe, Ghanaian Minister Kofi Boateng, Togolese Minister Yao Mensah and Chadian Minister Idriss Saleh held talks in Lome on Monday. ";
  const pair = "occurred GHA=kofi-boateng MLI=ali-roe";
  expect(rooms(`${four}Roe and Boateng had met over breakfast before the session.`)).toContain(pair);
  expect(rooms(`${four}Roe later held talks with Boateng on the gas field.`)).toContain(pair);
});

it.each([
  ["The next round is to be held in Bamako in May.", "planned MLI=[host] TGO"],
  ["The next summit is scheduled for Bamako in the spring of 2026.", "planned MLI=[host] TGO"],
])("what is next: “%s”", (text, expected) => {
  expect(rooms(`The ministers of Mali and Togo met in Lome on Monday. ${text}`)[1]).toBe(expected);
});

it.each([
  [
    "Mali stays away, leaving Lome peace talks in tatters\n\nTogolese President Yao Mensah was to have brought Malian leader Ali Roe and his Chadian counterpart Idriss Saleh to the same table.",
    ["cancelled MLI=ali-roe TCD=idriss-saleh TGO=yao-mensah"],
  ],
  [
    "Minister Ali Roe of Mali met Togolese Minister Yao Mensah on Sunday. China's delegation, led by Adm. Luo Weimin, left the city.",
    ["occurred MLI=ali-roe TGO=yao-mensah"],
  ],
  [
    "Togolese President Yao Mensah met Malian leader Ali Roe on Monday, while Burundi's foreign minister looked on as an observer.",
    ["occurred BDI=foreign_minister MLI=ali-roe TGO=yao-mensah"],
  ],
  [
    "The ministers of Mali, Togo and Ghana met on Monday. Chad followed the proceedings as an observer.",
    ["occurred GHA=minister MLI=minister TCD TGO=minister"],
  ],
])("tells who isn't of the room, and who is: “%s”", (text, expected) => {
  expect(rooms(text)).toEqual(expected);
});

const FORMER = "The ministers of Peru, Chile and Bolivia met in Lima on Monday. ";

it.each<[string, string | undefined]>([
  ["The previous meeting in this format was held in Quito in May 2022.", "BOL CHL ECU=[host]- PER"],
  ["The previous trilateral meeting took place in Quito in May 2022.", "BOL CHL ECU=[host]- PER"],
  ["The previous meeting in the four-party format was held in Quito in May 2022.", undefined],
  ["The previous meeting was held in Quito in May 2022.", "BOL CHL ECU=[host]- PER"],
])("an earlier room of the same format: “%s”", (text, seats) => {
  expect(rooms(FORMER + text)[1]?.replace("occurred ", "")).toBe(seats ?? "occurred");
});

it("a round told by “the next one”, of those who met", () => {
  const told =
    "The previous meeting in this format was held in Quito in May 2022; the next one will take place in Arica.";
  expect(rooms(FORMER + told)[2]).toBe("planned BOL CHL PER");
});

describe("whose minister", () => {
  const HOSTED = "Togo's top diplomat hosted his counterparts from Mali and Chad on Monday in Lome. ";

  it("a bare minister is, where one state's is told of without a name", () => {
    expect(rooms(`${HOSTED}Foreign Minister Yao Mensah said that the two had agreed.`)[0]).toContain(
      "TGO=yao-mensah[host]",
    );
    const other =
      "Togo's top diplomat arrived in Bamako on Monday. Foreign Minister Awa Konate said that they had agreed.";
    const [said] = extract(other, { published: "2024-03-14" }).statements;
    expect(said?.onBehalfOf).toEqual([]);
  });

  it("“the ministry” is, where only one minister is told of", () => {
    const text = "Malian Foreign Minister Awa Konate will fly to Lome, the ministry said.";
    const speaker = (words: string) => extract(words, { published: "2024-03-14" }).statements[0]?.speaker;
    expect(speaker(text)).toBe("ministry:mli-foreign");
    expect(speaker(`Chadian Foreign Minister Idriss Saleh spoke. ${text}`)).toEqual({
      anonymous: "the ministry",
    });
  });
});
