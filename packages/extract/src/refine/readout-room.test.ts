/** Takes readouts, remarks and statements of those who met, gives the rooms that they tell of. */
import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { brief, meetingsOf, ROOM } from "../testing/rooms.ts";

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
        "planned MLI=foreign_minister NER=foreign_minister[host] TCD=foreign_minister",
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

describe("a headline's meeting whose sides stand below it by name", () => {
  const JOINED =
    "saw the participation of Political Secretary Jo Poe (Chad) and Director General Ali Musa (Mali).";
  it.each([
    [
      `Joint Readout of the Quad Sherpa Consultations\n\nThe exchange ${JOINED}`,
      ["occurred MLI=ali-musa TCD=jo-poe"],
    ],
    [`Readout of the Consultations\n\nThe consultations ${JOINED}`, ["occurred MLI=ali-musa TCD=jo-poe"]],
    ["Readout of the Consultations\n\nThe exchange saw the participation of Secretary Jo Poe (Chad).", []],
    [`Readout of the Consultations\n\nThe funeral ${JOINED}`, []],
    [`Statement on the Upcoming Quad Consultations\n\nThe exchange ${JOINED}`, []],
    [`Statement on the Port\n\nThe exchange ${JOINED}`, []],
  ])("%s", (text, expected) => expect(meetingsOf(text).map(brief)).toEqual(expected));
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
