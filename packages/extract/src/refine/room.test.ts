import type { Event } from "@readout/core";
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const meetingsOf = (text: string): Event[] =>
  extract(text, { published: "2024-03-14" }).events.filter(
    ({ type }) => type === "meeting" || type === "call",
  );

/** "status A=person,post B~post C[duties]-" by delegation, its seats together; "!A" is who stayed away. */
const brief = ({ status, participants, subjects }: Event): string => {
  const sides = new Map<string, string[]>();
  for (const { represents, person, post, duties, seat } of participants) {
    const who = person ? person.slice("person:".length) : (post ?? "");
    const duty = duties.length > 0 ? `[${duties.join(",")}]` : "";
    const sits = seat === "yes" ? "" : seat === "no" ? "-" : "?";
    const known = sides.get(represents) ?? [];
    sides.set(represents, [...known, `${who}${duty}${sits}`]);
  }
  const seats = [...sides].map(([entity, held]) => {
    const words = held.filter((word) => word !== "").join("+");
    return words === "" ? entity : `${entity}=${words}`;
  });
  return [status, ...seats, ...subjects.map((entity) => `!${entity}`)].join(" ");
};

const ROOM = "The foreign ministers of Chad, Niger and Mali met on Monday.";

describe("the roll call", () => {
  it.each([
    [
      "names the members of a club by the list of its persons (R6)",
      "Foreign ministers of the Quad countries held talks in Tokyo on Monday. U.S. Secretary of State Ann Roe, Australian Foreign Minister Jo Poe, India's Ravi Das and their host, Japan's Kenji Abe, said the seas must stay open.",
      "occurred AUS=jo-poe IND=ravi-das JPN=kenji-abe[host] USA=ann-roe",
    ],
    [
      "fills the seats of a room",
      `${ROOM} Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali spoke of wells.`,
      "occurred MLI=ann-roe NER=jo-poe TCD=ali-musa",
    ],
    [
      "takes no list with somebody who isn't of the room",
      `${ROOM} Ali Musa of Chad, Jo Poe of Niger and Omar Saleh of Egypt spoke of wells.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
    ],
    [
      "takes no list of other offices",
      `${ROOM} Defence Ministers Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali stayed at home.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
    ],
    [
      "resolves no club by others than its members",
      "Foreign ministers of the Quad countries held talks in Tokyo on Monday. Chad's Ali Musa, Niger's Jo Poe and Mali's Ann Roe, all ministers, sent greetings.",
      "occurred JPN=[host]- bloc:quad=foreign_minister",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)[0]).toBe(expected);
  });
});

describe("who chaired, and who was in the room", () => {
  it.each([
    [
      "chaired on behalf of somebody",
      `${ROOM} The meeting was chaired on behalf of the president by Togolese Foreign Minister Jo Poe.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister TGO=jo-poe[chair]",
    ],
    [
      "a list of those in the room",
      `${ROOM} In the room: Ali Musa, Chad's foreign minister; Jo Poe, foreign minister of Niger; and Ann Roe of Mali.`,
      "occurred MLI=ann-roe NER=jo-poe TCD=ali-musa",
    ],
    [
      "a room of another kind",
      `${ROOM} The elephant in the room, Jo Poe of Togo said, was debt.`,
      "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual([expected]);
  });
});

describe("the one who speaks", () => {
  const spoken = (words: string): string[] =>
    extract(
      `Remarks by Kenyan Foreign Minister Jo Poe

FOREIGN MINISTER POE: Good morning. ${words}

Q Thank you. I met with the president of Mali yesterday. What did he say?`,
      {
        published: "2024-03-14",
        outlet: "Kenyan Ministry of Foreign Affairs",
      },
    )
      .events.filter(({ type }) => type === "meeting" || type === "call")
      .map(brief);
  it.each([
    ["I met with the foreign minister of Chad on Monday.", ["occurred KEN=jo-poe TCD=foreign_minister"]],
    ["As I said, the adviser met with the foreign minister of Chad on Monday.", []],
  ])("meets whom he says: %s", (words, expected) => {
    expect(spoken(words)).toEqual(expected);
  });
});

describe("the offices of a group", () => {
  it.each([
    [
      "The defence ministers of the three countries had met on March 4.",
      "occurred MLI=defence_minister NER=defence_minister TCD=defence_minister",
    ],
    [
      "Bread is dear. Wells are deep. Roads are long. Rain is rare. The defence ministers and intelligence chiefs of the three countries had met on March 4.",
      "occurred MLI=intelligence_chief+defence_minister NER=intelligence_chief+defence_minister TCD=intelligence_chief+defence_minister",
    ],
  ])("sit for each of its members: “%s”", (text, expected) => {
    expect(meetingsOf(`${ROOM} ${text}`).map(brief)).toContain(expected);
  });
});

describe("what is said of a contact", () => {
  it.each([
    "It was the first meeting of the two sides since 2019.",
    "It was the highest-level contact between Chad and Mali since 2019 and the first meeting of the two sides since 2021.",
    "This was the second round of talks between the two countries.",
  ])("is no other one: “%s”", (text) => {
    const met = "The foreign ministers of Chad and Mali met in Oslo on Monday.";
    expect(meetingsOf(`${met} ${text}`)).toHaveLength(1);
  });
});

describe("functions", () => {
  it.each([
    [
      "makes those two principals whose common matter it is, and him who hosts them their facilitator (R7)",
      "The foreign ministers of Chad and Mali met in Dakar on Monday for talks on their common border, hosted by Senegal's foreign minister, who took part.",
      "MLI principal, SEN facilitator, TCD principal",
    ],
    [
      "makes no two of three principals",
      "Chad, Mali and Niger met in Dakar on Monday for talks on their common border.",
      "MLI peer, NER peer, SEN unknown, TCD peer",
    ],
    [
      "makes nobody an observer for what the next sentence says",
      "Foreign Minister Ali Musa of Chad met his counterparts from Mali and Niger. The African Union attended as an observer.",
      "MLI peer, NER peer, TCD peer, igo:african-union observer",
    ],
  ])("%s", (_, text, expected) => {
    const [meeting] = meetingsOf(text);
    expect(meeting?.participants.map((one) => `${one.represents} ${one.function}`).join(", ")).toBe(expected);
  });
});

describe("who pulls out", () => {
  it.each([
    [
      "of a meeting of more, leaves it to the others (R9)",
      "Serbian President Marko Ilic has pulled out of a planned meeting with Kosovo Prime Minister Arben Hoti and Albanian President Ilir Dako.",
      "planned ALB=ilir-dako XKX=arben-hoti !SRB",
    ],
    [
      "of a meeting of two, leaves none",
      "Serbian President Marko Ilic pulled out of a planned meeting with Kosovo Prime Minister Arben Hoti.",
      "cancelled SRB=marko-ilic XKX=arben-hoti",
    ],
    [
      "is no party to what the headline planned",
      "Leaders of Serbia, Kosovo and Albania to meet\n\nSerbian President Marko Ilic will skip Friday's meeting with Kosovo Prime Minister Arben Hoti and Albanian President Ilir Dako.",
      "planned ALB=ilir-dako XKX=arben-hoti !SRB",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual([expected]);
  });

  it.each([
    "Serbian President Marko Ilic withdrew his troops after a meeting with Kosovo Prime Minister Arben Hoti.",
    "Serbian President Marko Ilic met Kosovo Prime Minister Arben Hoti and pulled out a letter.",
  ])("isn't who leaves something else: “%s”", (text) => {
    expect(meetingsOf(text).map(brief)).toEqual(["occurred SRB=marko-ilic XKX=arben-hoti"]);
  });
});

describe("companions", () => {
  it("sit with whom they came with (R1)", () => {
    const text =
      "Russian President Viktor Sokolov received Turkish President Selim Kaya on Monday. Kaya was accompanied by Foreign Minister Kemal Aydin and intelligence chief Hakan Yildiz.";
    expect(meetingsOf(text).map(brief)).toEqual([
      "occurred RUS=viktor-sokolov[host] TUR=selim-kaya+kemal-aydin+hakan-yildiz",
    ]);
  });

  it("sit nowhere where nobody met", () => {
    const text =
      "Russian President Viktor Sokolov received Turkish President Selim Kaya on Monday. Egypt's president was accompanied by Foreign Minister Omar Saleh at the opera.";
    expect(meetingsOf(text).map(brief)).toEqual(["occurred RUS=viktor-sokolov[host] TUR=selim-kaya"]);
  });
});

describe("a readout's room", () => {
  it.each([
    [
      "is one call, whatever it is told by",
      "Readout of the call between the National Security Advisors of Chad, Niger and Mali\n\nNational Security Advisor Ali Musa spoke by secure video link on Monday with his counterparts Jo Poe of Niger and Ann Roe of Mali. Deputy Secretary of State Ida Dale also joined the call.",
      ["occurred MLI=ann-roe NER=jo-poe TCD=ali-musa USA=ida-dale"],
    ],
    [
      "keeps who briefs his equals as one of them",
      `${ROOM} Niger's foreign minister, Jo Poe, briefed the group on the wells.`,
      ["occurred MLI=foreign_minister NER=jo-poe TCD=foreign_minister"],
    ],
    [
      "holds what it agrees to apart by its own place and day",
      `${ROOM} The ministers agreed to open an office in Cairo by May and to meet in Niamey in June.`,
      [
        "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
        "planned MLI NER=[host] TCD",
      ],
    ],
    [
      "expects those who met again without a place",
      `${ROOM} They agreed to reconvene in June.`,
      ["occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister", "planned MLI NER TCD"],
    ],
    [
      "holds nobody who makes a statement on it, but who has called",
      "Statement by Spokesperson Ann Roe on the Meeting of Chad and Niger\n\nThe foreign ministers of Chad and Niger met on Monday.",
      ["occurred NER=foreign_minister TCD=foreign_minister"],
    ],
    [
      "holds who makes a statement on his own call",
      "Statement by U.S. President Jo Miller on Call with President Ali Musa of Chad\n\nThe wells are deep.",
      ["occurred TCD=ali-musa USA=jo-miller"],
    ],
    [
      "thanks the host for hosting",
      `${ROOM} Jo Poe and Ann Roe thanked Egypt for hosting the talks.`,
      ["occurred EGY=[host]? MLI=foreign_minister NER=foreign_minister TCD=foreign_minister"],
    ],
    [
      "concurs on what lies ahead",
      `${ROOM} They concurred on holding the next meeting in Cairo in June.`,
      [
        "occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister",
        "planned EGY=[host]- MLI NER TCD",
      ],
    ],
    [
      "is the Secretary-General's where no other organisation is named",
      "Readout of the Secretary-General's meeting with H.E. Ms. Ann Poe, Foreign Minister of Chad\n\nThe Secretary-General met with H.E. Ms. Ann Poe, Foreign Minister of Chad.",
      ["occurred TCD=ann-poe igo:united-nations=secretary_general"],
    ],
    [
      "holds those who say we",
      "Joint Statement\n\nWe, the Foreign Ministers of Chad and Mali, visited Niamey today, where we met with President Jo Poe of Niger.",
      ["occurred MLI NER=jo-poe[host] TCD"],
    ],
    [
      "is a call by a telephone talk",
      "Norwegian Foreign Minister Ola Lund held a telephone talk with Chad's Foreign Minister, Ali Musa.",
      ["occurred NOR=ola-lund TCD=ali-musa"],
    ],
    [
      "is of the headline's meeting, however long the list between",
      `Minutes: Third Meeting of the Well Committee between Chad and Mali\n\nParticipants\n\nA. One\n\nB. Two\n\nC. Three\n\nThe two sides met in Bamako on 4 March 2024.`,
      ["occurred MLI=[host] TCD"],
    ],
    [
      "expects nobody where others are said to meet",
      `${ROOM} Lawmakers in Paris were busy. The lawmakers will meet on Friday.`,
      ["occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister"],
    ],
    [
      "expects nobody where others are to be convened",
      `${ROOM} They agreed to convene experts in June.`,
      ["occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister"],
    ],
    [
      "tells of a courtesy call as a meeting",
      "Norwegian Foreign Minister Ola Lund received a courtesy call from Chad's Foreign Minister, Ali Musa, on Monday.",
      ["occurred NOR=ola-lund[host] TCD=ali-musa"],
    ],
    [
      "seats who chaired it today",
      "Norwegian Foreign Minister Ola Lund today chaired a meeting of the EU-facilitated Dialogue in Oslo with President Ali Musa of Chad and President Jo Poe of Niger.",
      ["occurred NER=jo-poe NOR=ola-lund[chair,host] TCD=ali-musa igo:european-union=?"],
    ],
    [
      "takes no place from what is spoken of",
      `${ROOM} They discussed the situation in Myanmar and preparations for the leaders' summit that India will host later this year.`,
      ["occurred MLI=foreign_minister NER=foreign_minister TCD=foreign_minister"],
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual(expected);
  });

  it("takes the town of an occasion for the place beside it", () => {
    const text = `${ROOM} They agreed to meet on the margins of the Munich Security Conference next February.`;
    expect(meetingsOf(text).map(({ where }) => where?.name ?? null)).toEqual([null, "Munich"]);
  });
});

describe("who sat for a side", () => {
  it("has his own post, not that of the group", () => {
    const text =
      "The foreign ministers of Chad, Qatar and Mali met on Monday. The talks were attended by the deputy foreign minister of Qatar, Sultan al-Ali. Mali was represented by its state minister for foreign trade, Ann Roe.";
    expect(
      extract(text, { published: "2024-03-14" })
        .events.flatMap(({ participants }) => participants)
        .map(({ represents, post }) => `${represents} ${post}`),
    ).toEqual(["MLI junior_minister", "QAT deputy_foreign_minister", "TCD foreign_minister"]);
  });
});

describe("a meeting “here”", () => {
  it.each([
    ["ANKARA, March 13 (Xinhua) -- Foreign ministers of Chad and Mali met here on Wednesday.", "ANKARA"],
    ["ANKARA, March 13 (Xinhua) -- Foreign ministers of Chad and Mali met on Wednesday.", null],
    ["Foreign ministers of Chad and Mali met here on Wednesday.", null],
  ])("%s", (text, place) => {
    expect(extract(text, { published: "2024-03-14" }).events[0]?.where?.name ?? null).toBe(place);
  });
});

describe("two of a room", () => {
  const room =
    "The foreign ministers of Chad, Niger and Mali met in Oslo on Monday. The delegations were headed by Ali Musa of Chad, Jo Poe of Niger and Ann Roe of Mali.";
  it.each([
    ["Musa met Poe on the sidelines.", ["NER=jo-poe TCD=ali-musa"]],
    ["Musa had met Poe on the sidelines of the talks, state media reported.", ["NER=jo-poe TCD=ali-musa"]],
    ["Musa met separately with Poe.", ["NER=jo-poe TCD=ali-musa"]],
    ["Musa met Poe at the palace.", []],
  ])("meet apart where the words say so: “%s”", (text, expected) => {
    const [, ...apart] = meetingsOf(`${room} ${text}`);
    expect(apart.map(brief)).toEqual(expected.map((pair) => `occurred ${pair}`));
    expect(apart.every((event) => event.participants.every(({ post }) => post === "foreign_minister"))).toBe(
      true,
    );
  });
});

it("makes no consultation of words to an outlet", () => {
  const text = `${ROOM} Chad's Ali Musa, speaking to Anadolu, said the wells were dry.`;
  expect(extract(text, { published: "2024-03-14" }).events.map(({ type }) => type)).toEqual(["meeting"]);
});

describe("seats named in passing", () => {
  it.each([
    [
      "by the state before the name",
      "The foreign ministers of Togo, Chad and Mali met on Monday. Togo's Jo Poe, who chaired the talks, said little. His Chadian counterpart, Ali Musa, left. Mali's Ann Roe did not speak.",
      "occurred MLI=ann-roe TCD=ali-musa TGO=jo-poe[chair]",
    ],
    [
      "not by who is somebody else",
      "The foreign ministers of Togo, Chad and Mali met on Monday. Togo's Jo Poe, a lawyer, said little. Mali's Ann Roe and Mali's Omar Diallo did not speak.",
      "occurred MLI=foreign_minister TCD=foreign_minister TGO=foreign_minister",
    ],
    [
      "in the order of their states",
      "Togolese Foreign Minister Jo Poe met his Chadian and Malian counterparts, Ali Musa and Ann Roe, on Monday.",
      "occurred MLI=ann-roe TCD=ali-musa TGO=jo-poe",
    ],
  ])("%s", (_, text, expected) => {
    expect(meetingsOf(text).map(brief)).toEqual([expected]);
  });

  it("have the post of those whose counterparts they are", () => {
    const text =
      "Togolese President Jo Poe, Chad's Prime Minister Ali Musa and his Malian counterpart Ann Roe met on Monday.";
    expect(meetingsOf(text)[0]?.participants.map(({ post }) => post)).toEqual([
      "head_of_government",
      "head_of_government",
      "head_of_state",
    ]);
  });
});

it("dates a meeting by the one that came after it", () => {
  const text =
    "The foreign ministers of Chad, Niger and Mali met on Tuesday. The meeting came a day after Chad's foreign minister met separately with Chinese Foreign Minister Li Wei.";
  expect(meetingsOf(text).map(({ when }) => when?.edtf)).toEqual(["2024-03-12", "2024-03-11"]);
});

describe("whose room it is", () => {
  it.each([
    [
      "stays that of those who met where somebody stayed away behind “with”",
      "Officials from Qatar, Egypt and Chad held talks with an Israeli delegation in Doha on Monday, with Hamas staying away.",
      "occurred EGY=senior_official ISR QAT=senior_official[host] TCD=senior_official !armed_group:hamas",
    ],
    [
      "isn't added to by what one of its members did",
      "Ministers of the Visegrad Four failed to agree at a meeting in Prague on Monday, with Poland rejecting a draft.",
      "occurred CZE=minister[host] HUN=minister POL=minister SVK=minister",
    ],
    [
      "is that of a host and of those who came",
      "Egypt hosted leaders of three of its neighbours for talks on Monday. Leaders from Sudan, Libya and Chad attended.",
      "occurred EGY=[host]? LBY=leader SDN=leader TCD=leader",
    ],
    [
      "is the list before a meeting of as many",
      "Chad, Mali and Niger on Monday agreed to share wells. The decision was taken at a trilateral meeting of the transport ministers in Oslo on Monday.",
      "occurred MLI=transport_minister NER=transport_minister NOR=[host]- TCD=transport_minister",
    ],
    [
      "has no mediator where one convenes many",
      "Saudi Foreign Minister Ali Musa chaired a meeting in Jeddah on Monday, bringing together the top diplomats of Egypt, Iraq and Jordan.",
      "occurred EGY=foreign_minister IRQ=foreign_minister JOR=foreign_minister SAU=ali-musa[chair,convener,host]",
    ],
    [
      "isn't told of by whom somebody was to be persuaded to meet",
      "The presidents of Kenya and Uganda failed on Monday to persuade Somalia's leader to meet his Somaliland rival.",
      undefined,
    ],
  ])("%s", (_, text, expected) => {
    const [first] = meetingsOf(text);
    expect(first && brief(first)).toBe(expected);
  });
});

it("seats who was sent for another side behind “represented by” there", () => {
  const text = `${ROOM} Egypt, represented by the assistant minister, Omar Saleh, and Canada's ambassador to Chad, Ida Dale, attended the talks.`;
  expect(meetingsOf(text).map(brief)[0]).toContain("CAN=ida-dale EGY=omar-saleh");
});

it("tells of no call between two who briefed a third in separate ones", () => {
  const text =
    "Chadian Foreign Minister Ali Musa returned on Monday. In separate calls, the Qatari and Omani ministers briefed him on the wells.";
  expect(meetingsOf(text)).toEqual([]);
});

const BY_THREE =
  "Joint Statement\n\nThe following is a joint statement by the Governments of Peru, Chile, and Japan.\n\n";

describe("who met", () => {
  it.each([
    [
      "by a region's usual name with its number is its states (R6)",
      "Foreign ministers of the three Baltic states and Irish Foreign Minister Jo Poe met in Cork on March 4.",
      "occurred EST=foreign_minister IRL=jo-poe[host] LTU=foreign_minister LVA=foreign_minister",
    ],
    [
      "is no region of which only some came",
      "Foreign ministers of two Baltic states and Irish Foreign Minister Jo Poe met in Cork on March 4.",
      "occurred IRL=jo-poe[host] bloc:baltic-states",
    ],
    [
      "are the states whose ministries' officials came",
      "The Political Directors of the Foreign Ministries of Chad, Mali, and Ghana met in Accra on March 4.",
      "occurred GHA=department_head[host] MLI=department_head TCD=department_head",
    ],
    [
      "are so with the ministries' fields",
      "Officials of the ministries of energy, water resources, and foreign affairs of Chad, the Republic of Ghana, and Mali met in Accra on March 4.",
      "occurred GHA=senior_official[host] MLI=senior_official TCD=senior_official",
    ],
    [
      "are those who issue the statement on it",
      `${BY_THREE}Senior officials met in Lima on March 4.`,
      "occurred CHL=senior_official JPN=senior_official PER=senior_official[host]",
    ],
    [
      "aren't the issuers where the number is another",
      `${BY_THREE}Senior officials of the four countries met in Lima on March 4.`,
      "occurred",
    ],
    [
      "aren't the issuers where others are named",
      `${BY_THREE}Senior officials of Ghana and Togo met in Lima on March 4.`,
      "occurred GHA=senior_official PER=[host]- TGO=senior_official",
    ],
    [
      "is led by those that the sentence behind it names, not by who received one of them later",
      "Peru and Japan held a dialogue in Lima on March 4. The delegations were led by Peruvian Foreign Minister Ana Paz and Japanese Vice Minister Kenji Abe. During the visit, Vice Minister Abe was received by Peruvian President Luis Rojas.",
      "occurred JPN=kenji-abe PER=ana-paz[host]",
    ],
  ])("%s", (_name, text, room) => {
    expect(brief(meetingsOf(text)[0] as Event)).toBe(room);
  });
});

describe("a contact that is only wanted is none", () => {
  it.each([
    "Chad, Niger and Mali underscore continued openness to meeting with Ghana.",
    "Chad and Mali remain open to meeting with Ghana.",
    "Chad and Mali are interested in a meeting with Ghana.",
    "Chad and Niger support direct talks between Mali and Ghana.",
    "Chad stressed the need for talks between Mali and Ghana.",
    "Chad floated the idea of a summit between Mali and Ghana.",
  ])("%s", (text) => expect(meetingsOf(text)).toEqual([]));

  it.each([
    "The ministers took part in the Mali Support Conference, co-hosted by Chad and Niger in Accra on March 4, 2024.",
    "In the interest of peace, Chad and Mali held talks.",
  ])("but: %s", (text) => expect(meetingsOf(text)).toHaveLength(1));
});

describe("when they met", () => {
  it.each([
    [
      "isn't when somebody died there",
      "President Ali Musa of Chad received his Malian counterpart Jo Poe at the house where the poet Ole Lund died in 1830.",
      undefined,
    ],
    [
      "is the day of a conference that they agreed in",
      "The leaders of Chad and Mali agreed in a video conference on Tuesday to go on with their talks.",
      "2024-03-12",
    ],
    [
      "is the day of hours that they talked",
      "The presidents of Chad and Mali talked for nearly four hours in Bamako on Tuesday.",
      "2024-03-12",
    ],
  ])("%s", (_name, text, day) => {
    const [room] = meetingsOf(text);
    expect(room?.status).toBe("occurred");
    expect(room?.when?.edtf).toBe(day);
  });

  it("gives a leader who came by name one seat", () => {
    const text =
      "The leaders of Chad, Mali and Togo met in Lome on Tuesday. The meeting was attended by Chadian Prime Minister Ali Musa, Malian President Jo Poe and the President of Togo, Ann Roe.";
    expect(brief(meetingsOf(text)[0] as Event)).toBe("occurred MLI=jo-poe TCD=ali-musa TGO=ann-roe[host]");
  });
});

it.each([
  [
    "A deal was announced at the end of the six-party talks in Beijing on Monday.",
    "CHN=[host] JPN KOR PRK RUS USA",
  ],
  ["The envoy spoke of the six-party talks in Washington on Monday.", ""],
])("seats a format whose name its noun ends, where it met (R6): %s", (text, seats) => {
  const [room] = extract(text, { published: "2007-02-13" }).events.filter(({ type }) => type === "meeting");
  expect(brief(room as Event).replace(/^occurred ?/, "")).toBe(seats);
});

it("gives a president's counterpart a president's post, where the president himself heads no state", () => {
  const text = "President Ali Musa of Iran met his Brazilian counterpart Jo Poe in Brasilia on Monday.";
  const posts = meetingsOf(text)[0]?.participants.map(({ represents, post }) => `${represents} ${post}`);
  expect(posts).toEqual(["BRA head_of_state", "IRN head_of_government"]);
});
