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

describe("who sat there", () => {
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
      "Minister for Europe Tom Hale represented the UK at the annual Council of Europe Ministers meeting.";
    expect(told(`${met} ${other}`)[0]).toBe("meeting occurred 2024-03-11 - CHL GBR=ann-lee");
    expect(told(`${met} Minister for Europe Tom Hale represented the UK at the talks.`)[0]).toContain(
      "tom-hale",
    );
  });
});
