/** Takes what was called off, in the words of a wire, gives whose contact it was and when it would have been; what isn't one of states stays unread. */
import { describe, expect, it } from "vitest";
import { meetingsOf } from "../../../testing/rooms.ts";

const LEAD =
  "ROME, March 14 - The foreign ministers of Chad and Togo, Ali Musa and Jo Poe, met in Rome on Monday. ";

const told = (text: string): string[] =>
  meetingsOf(LEAD + text)
    .slice(1)
    .map(({ status, participants, when, where }) =>
      [
        status,
        ...new Set(participants.filter(({ seat }) => seat !== "no").map(({ represents }) => represents)),
        when?.edtf,
        where?.name,
      ]
        .filter(Boolean)
        .join(" "),
    );

describe("what was called off", () => {
  it.each([
    ["A meeting that had been arranged for Friday between Musa and Poe was scrapped.", "TCD TGO 2024-03-15"],
    [
      "A meeting which Musa had planned for today with Kenyan Foreign Minister Ann Roe fell through.",
      "KEN TCD 2024-03-14",
    ],
    [
      "A meeting between Musa and Poe, which was set for Tuesday evening, could not take place.",
      "TCD TGO 2024-03-12",
    ],
    [
      "The meeting between Chad and Togo which had been planned in Gao for 12 February did not take place.",
      "TCD TGO 2024-02-12 Gao",
    ],
    ["A second meeting, set for March 3, was called off after a storm in Gao.", "TCD TGO 2024-03-03"],
    ["A session planned for December was called off.", "TCD TGO 2023-12"],
    ["A session of the Mixed Commission planned for Gao in January was called off.", "2024-01 Gao"],
    [
      "Talks with Kenyan oil minister Ann Roe, due on Saturday, have been called off, the Chadian energy ministry said.",
      "KEN TCD 2024-03-16",
    ],
    [
      "A meeting of the water ministers of Mali, Niger and Ghana with the African Union, due in Gao on Tuesday, was put off.",
      "GHA MLI NER igo:african-union 2024-03-12 Gao",
    ],
    [
      "Musa and Poe had been due to see each other in Gao on March 2, but the meeting was cancelled after a blast in Lome.",
      "TCD TGO 2024-03-02 Gao",
    ],
    [
      "Musa was to fly to Nairobi on Saturday for talks with Kenyan Foreign Minister Ann Roe, but the trip was cancelled.",
      "KEN TCD 2024-03-16",
    ],
    [
      "Musa and Kenyan Foreign Minister Ann Roe had been expected to meet in Gao on Saturday. Kenya called off the meeting.",
      "KEN TCD 2024-03-16 Gao",
    ],
  ])("%s", (text, expected) => {
    expect(told(text).map((one) => one.split(" ").sort().join(" "))).toEqual([
      `cancelled ${expected}`.split(" ").sort().join(" "),
    ]);
  });

  it.each([
    "A session of parliament planned for Friday was called off.",
    "A meeting of striking teachers, set for Friday, was cancelled.",
    "A board meeting set for Friday was called off.",
    "A match planned for Friday was put off.",
    "The friends had been due to see each other in June.",
    "A visit by the minister planned for May was cancelled.",
    "A meeting of shareholders that had been arranged for Friday fell through.",
  ])("nothing of: %s", (text) => expect(told(text)).toEqual([]));
});
