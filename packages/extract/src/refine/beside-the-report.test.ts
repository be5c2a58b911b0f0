/** Takes the meetings that a report tells of beside its own (calls, earlier rounds, what one travels for), gives each with its sides, day and place. */
import { describe, expect, it } from "vitest";
import { meetingsOf } from "../testing/rooms.ts";

const LEAD =
  "ROME, March 14 - The foreign ministers of Chad and Togo, Ali Musa and Jo Poe, met in Rome on Monday. ";

const told = (text: string): string[] =>
  meetingsOf(LEAD + text)
    .slice(1)
    .map(({ type, status, mode, participants, when, where }) =>
      [
        type === "call" ? "call" : mode === "video" ? "video" : "room",
        status,
        ...[
          ...new Set(participants.filter(({ seat }) => seat !== "no").map(({ represents }) => represents)),
        ].sort(),
        when?.edtf,
        where?.name,
      ]
        .filter(Boolean)
        .join(" "),
    );

describe("what a report tells of beside its own meeting", () => {
  it.each([
    [
      "Musa had called his Kenyan counterpart on Saturday to coordinate their stands.",
      "call occurred KEN TCD 2024-03-09",
    ],
    [
      "Musa and Kenyan Foreign Minister Ann Roe held a video call on Sunday.",
      "video occurred KEN TCD 2024-03-10",
    ],
    [
      "On Monday, Musa called on the Kenyan president, Ann Roe, and announced aid for the victims.",
      "room occurred KEN TCD 2024-03-11",
    ],
    [
      "An earlier round of the two sides, held on March 3 in Lome, ended without a deal.",
      "room occurred TCD TGO 2024-03-03 Lome",
    ],
    [
      "The previous round of the water ministers, in Lome in February, broke up after a day.",
      "room occurred TCD TGO 2024-02 Lome",
    ],
    [
      "The last round, which gathered the water ministers of Chad, Togo and Niger in Lome on 4 and 5 March, ended without progress.",
      "room occurred NER TCD TGO 2024-03-04/2024-03-05 Lome",
    ],
    [
      "Musa spoke of preparations for the next round, which will be held in Lome on March 22.",
      "room planned TCD TGO 2024-03-22 Lome",
    ],
    [
      "He wants it on the agenda of the next round, which the two ministers are to hold in Lome in June.",
      "room planned TCD TGO 2024-06 Lome",
    ],
    [
      "Musa will travel to Nairobi on Tuesday to brief Kenya's prime minister, Ann Roe, on the talks.",
      "room planned KEN TCD 2024-03-19 Nairobi",
    ],
    [
      "Musa will fly to Nairobi tomorrow to see President Ann Roe.",
      "room planned KEN TCD 2024-03-15 Nairobi",
    ],
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    "Musa called his Kenyan counterpart a liar on Saturday.",
    "Musa called on the Kenyan president to send aid.",
    "The previous round of sanctions was agreed in Lome in February.",
    "A second round of voting will be held in Lome in June.",
    "The next round of the cup between Chad and Togo will be held in Lome in June.",
    "Fans will travel to Nairobi on Tuesday to see striker Ann Roe.",
    "The ministry will brief reporters in Nairobi on Tuesday.",
  ])("nothing of: %s", (text) => expect(told(text)).toEqual([]));
});

it("ties a head without a state to the outlet's, where no other place stands before him", () => {
  const rooms = (text: string) =>
    meetingsOf(text, "Daily Nation").map(({ participants }) =>
      participants
        .map(({ represents }) => represents)
        .sort()
        .join(" "),
    );
  const call = "President Ali Musa spoke by phone with his Togolese counterpart, Jo Poe, on Sunday.";
  expect(rooms(`Kenya's Foreign Minister Ann Roe welcomed it. ${call}`)).toEqual(["KEN TGO"]);
  expect(rooms(`Kenya's Foreign Minister Ann Roe welcomed it. A Ghanaian radio said ${call}`)).toEqual([]);
});
