/** Takes sentences as wires and ministries write of visits, received guests and side meetings, gives their scenes. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const told = (text: string): string[] =>
  extract(text, { published: "2024-03-14" }).events.map(({ type, status, when, where, participants }) =>
    [
      type,
      status,
      when?.edtf ?? "-",
      where?.name ?? "-",
      ...participants
        .filter(({ seat }) => seat !== "no")
        .map(({ represents, person }) => (person ? `${represents}=${person.slice(7)}` : represents)),
    ].join(" "),
  );

it.each([
  [
    "that they left is not when they meet",
    "Chilean Foreign Minister Ana Prado left Lima this morning to meet Bolivian Foreign Minister Luis Soria.",
    "meeting planned - - BOL=luis-soria CHL=ana-prado",
  ],
  [
    "that they are to meet is when",
    "Chilean Foreign Minister Ana Prado is to meet Bolivian Foreign Minister Luis Soria in Lima on Friday.",
    "meeting planned 2024-03-15 Lima BOL=luis-soria CHL=ana-prado",
  ],
])("a day %s", (_, text, scene) => {
  expect(told(text)).toContain(scene);
});

describe("a place of the journey", () => {
  it.each([
    [
      "before the contact is none of it",
      "Before arriving in Lima on Monday, Chilean Foreign Minister Ana Prado met Bolivian Foreign Minister Luis Soria.",
      "meeting occurred 2024-03-11 - BOL=luis-soria CHL=ana-prado",
    ],
    [
      "that was left is none of it",
      "After leaving Lima, Chilean Foreign Minister Ana Prado met Bolivian Foreign Minister Luis Soria on Monday.",
      "meeting occurred 2024-03-11 - BOL=luis-soria CHL=ana-prado",
    ],
    [
      "is its own where it was reached",
      "After arriving in Lima, Chilean Foreign Minister Ana Prado met Bolivian Foreign Minister Luis Soria on Monday.",
      "meeting occurred 2024-03-11 Lima BOL=luis-soria CHL=ana-prado",
    ],
  ])("%s", (_, text, scene) => {
    expect(told(text)[0]).toBe(scene);
  });

  it("makes a visit of what the code takes for a consultation", () => {
    const story = "Omani Foreign Minister Salim Harthy met Chadian Foreign Minister Idriss Abba in Muscat.";
    expect(told(`${story} Abba visited the flood-hit Omani coast in February.`)).toContainEqual(
      expect.stringMatching(/^visit occurred /),
    );
  });
});

describe("the present tense", () => {
  const caption = (day: string) =>
    `Chilean Foreign Minister Ana Prado (R) meets Bolivian Foreign Minister Luis Soria in Lima on ${day}.`;
  it("is over under the picture of a day gone by", () => {
    expect(told(caption("March 12"))).toEqual([
      "meeting occurred 2024-03-12 Lima BOL=luis-soria CHL=ana-prado",
    ]);
  });
  it("lies ahead with a day to come", () => {
    expect(told(caption("March 18"))).toEqual([
      "meeting planned 2024-03-18 Lima BOL=luis-soria CHL=ana-prado",
    ]);
  });
});

describe("a headline", () => {
  it("tells of no cancelled meeting where something else is cancelled", () => {
    expect(told("Chad FM at meeting with UN envoy asks him to cancel his tour")[0]).toMatch(
      /^meeting occurred/,
    );
    expect(told("Chad FM’s meeting with UN envoy cancelled")[0]).toMatch(/^meeting cancelled/);
  });

  it("leaves a minister that of its two states which isn't his counterpart's", () => {
    const body = "Foreign Minister Idriss Abba met with his Omani counterpart on Monday.";
    expect(told(`Foreign ministers of Chad, Oman discuss ties\n\n${body}`)).toContain(
      "meeting occurred 2024-03-11 - OMN TCD=idriss-abba",
    );
    expect(told(`Foreign ministers of Chad, Mali discuss ties\n\n${body}`).join()).not.toContain(
      "TCD=idriss-abba",
    );
  });

  it("with a number of leaders is no room of one of them", () => {
    const body =
      "Chilean President Ana Prado will hold a bilateral meeting with her Peruvian counterpart Luis Soria.";
    expect(told(`President Ana Prado to meet three world leaders today in Lima\n\n${body}`)).toContain(
      "meeting planned - - CHL=ana-prado PER=luis-soria",
    );
  });

  it("in capitals ends a name before its verb", () => {
    const body =
      "The Chairperson of the African Union Commission, Moussa Faki, received Ambassador of Peru Luis Soria.";
    expect(
      told(`AU Commission Chairperson Received His Excellency Luis Soria, Ambassador of Peru\n\n${body}`)[0],
    ).toBe("meeting occurred - - PER=luis-soria igo:african-union=moussa-faki");
  });
});

describe("the day", () => {
  it("of a planned gathering is that behind it, not the open time of its adjective", () => {
    expect(told("Mercosur foreign ministers agreed to hold the upcoming summit in Lima on June 2.")[0]).toBe(
      "meeting planned 2024-06-02 Lima igo:mercosur",
    );
    expect(
      told("On March 20 Chile’s President Ana Prado will hear of the upcoming summit in Lima.").join(),
    ).not.toContain("03-20 Lima");
  });

  it("of another summit is none of the contact told before", () => {
    const met = "Chilean President Ana Prado met Peruvian President Luis Soria on Monday.";
    expect(
      told(`${met} They will carry out the agreements reached during the Lee-Hale summit in Lima in May.`),
    ).toContain("meeting occurred 2024-03-11 - CHL=ana-prado PER=luis-soria");
    const host = "Chilean Foreign Minister Ana Prado will meet Peruvian Foreign Minister Luis Soria.";
    expect(told(`Chile will host the next OAS summit in October. ${host}`)).toContain(
      "meeting planned - - CHL=ana-prado PER=luis-soria",
    );
  });

  it("lies ahead where talks and what follows them do", () => {
    const talks = "the foreign ministers of Chad and Mali will speak to the press";
    expect(told(`Following talks, ${talks}.`)[0]).toMatch(/^meeting planned/);
    expect(told(`Following talks on March 11, ${talks}.`).join()).not.toMatch(/^meeting planned/);
  });
});

describe("who sat there", () => {
  it("is no spokesman who tells of others", () => {
    const said =
      "Kremlin spokesman Dmitry Peskov said that he also spoke with Chadian President Idriss Abba.";
    expect(told(said).join()).not.toContain("call");
    expect(
      told("Russian envoy Dmitry Peskov said that he also spoke with Chadian President Idriss Abba.")[0],
    ).toContain("TCD=idriss-abba");
  });

  it("are those who called one by one, by their full names", () => {
    const calls = "Omani Foreign Minister Salim Harthy received phone calls on Sunday from";
    expect(
      told(`${calls} Foreign Minister of Mali Ali Cisse and Saudi Ambassador to Kenya Fahd bin Salman Issa.`),
    ).toEqual([
      "call occurred 2024-03-10 - MLI=ali-cisse OMN=salim-harthy",
      "call occurred 2024-03-10 - OMN=salim-harthy SAU=fahd-bin-salman-issa",
    ]);
  });

  it("are the sides among whom talks on a matter were held, not those whom they would bring to terms", () => {
    const held =
      "The third round of negotiations on fishing among Chad, Mali and Niger was held in Lima on Monday.";
    expect(told(held)[0]).toBe("meeting occurred 2024-03-11 Lima MLI NER TCD");
    expect(
      told("Chad and Mali will work together toward concluding the fishing negotiations this year.").join(),
    ).not.toContain("meeting");
  });

  it("signed what their own talks ended with", () => {
    const first = "Omani Sultan Haitham bin Tariq held talks with Chadian President Idriss Abba on Monday.";
    expect(
      told(`${first} He also met Malian President Ali Cisse, after which the leaders signed a declaration.`),
    ).toContainEqual(expect.stringMatching(/^signature .* MLI OMN$/));
  });

  it("are no leaders under whom a state is thanked", () => {
    const met =
      "Omani Foreign Minister Salim Harthy received Chadian Foreign Minister Idriss Abba on Monday.";
    expect(
      told(`${met} Abba thanked Oman, under the leadership of Sultan Haitham bin Tariq, for its support.`)[0],
    ).toBe("meeting occurred 2024-03-11 - OMN=salim-harthy TCD=idriss-abba");
    expect(
      told(`${met} Oman’s delegation was under the leadership of Deputy Foreign Minister Badr Saidi.`)[0],
    ).toContain("OMN=badr-saidi");
  });

  it("aren't joined by who went to a gathering of another name", () => {
    const met = "British Foreign Secretary Ann Lee met the Chilean Foreign Minister on Monday.";
    const other =
      "Minister for Europe Tom Hale represented the UK at this year's Council of Europe Ministers meeting.";
    expect(told(`${met} ${other}`)[0]).toBe("meeting occurred 2024-03-11 - CHL GBR=ann-lee");
    expect(told(`${met} Minister for Europe Tom Hale represented the UK at the talks.`)[0]).toContain(
      "tom-hale",
    );
  });
});
