/** Takes a meeting of four with another that its report tells of (two of them apart, the round before, the next one, a call), gives both apart. */
import { expect, it } from "vitest";
import { meetingsOf } from "../../testing/rooms.ts";

const LEADS = [
  "The foreign ministers of Chad, Niger, Mali and Togo met in Rome on Monday.",
  "Chad, Niger, Mali and Togo held quadrilateral talks in Rome on Monday.",
  "Chadian Foreign Minister Ali Musa met his counterparts from Niger, Mali and Togo in Rome on Monday.",
];

/** What the second sentence tells of: whom, when, where, and the ways to say so. */
const OTHERS: readonly (readonly [told: string, ways: readonly string[]])[] = [
  [
    "occurred TCD TGO 2024-03-11",
    [
      "Before the meeting, Chadian Foreign Minister Ali Musa met his Togolese counterpart Jo Poe.",
      "Prior to the talks, the foreign ministers of Chad and Togo met.",
      "Shortly before the talks began, the foreign ministers of Chad and Togo had a private meeting.",
      "Following the four-way talks, the foreign ministers of Chad and Togo met.",
    ],
  ],
  ["occurred TCD TGO", ["Earlier, Chadian Foreign Minister Ali Musa held talks with Togo's Jo Poe."]],
  [
    "occurred TCD TGO 2024-03-11 Rome",
    ["On the fringes of the gathering, Chad's Ali Musa met Togo's Jo Poe."],
  ],
  [
    "occurred TCD TGO 2024-03-10",
    [
      "On the eve of the talks, the presidents of Chad and Togo spoke by phone.",
      "The meeting came a day after a phone call between the presidents of Chad and Togo.",
    ],
  ],
  [
    "occurred MLI NER TCD TGO 2022-05 Lagos",
    [
      "The last round, held in Lagos in May 2022, broke up without a deal.",
      "An earlier round in Lagos in May 2022 ended without a deal.",
      "The meeting follows a first round in Lagos in May 2022.",
      "Lagos hosted the previous round in May 2022.",
    ],
  ],
  [
    "planned MLI NER TCD TGO 2024-10 Accra",
    [
      "Accra is to host the next round in October.",
      "They set the next round for October in Accra.",
      "The next round will be held in Accra in October.",
    ],
  ],
  ["planned GHA MLI NER TCD TGO 2024-10", ["Ghana will host the next meeting in October."]],
];

const told = (text: string): string[] =>
  meetingsOf(text).map(({ status, participants, when, where }) => {
    const sides = new Set(
      participants.filter(({ seat }) => seat !== "no").map(({ represents }) => represents),
    );
    return [status, ...[...sides].sort(), when?.edtf, where?.name].filter(Boolean).join(" ");
  });

it.each(OTHERS.flatMap(([other, ways]) => ways.map((way) => [way, other] as const)))("%s", (way, other) => {
  for (const lead of LEADS)
    expect(told(`${lead} ${way}`).toSorted(), lead).toEqual(
      [other, "occurred MLI NER TCD TGO 2024-03-11 Rome"].toSorted(),
    );
});

it.each([
  "The second round of the vote will be held in Bamako in October.",
  "A first round of sanctions was adopted in Brussels in May 2022. A second round is due in October.",
  "It was the third such meeting since May 2022.",
])("tells of no other: %s", (way) => {
  for (const lead of LEADS)
    expect(told(`${lead} ${way}`), lead).toEqual(["occurred MLI NER TCD TGO 2024-03-11 Rome"]);
});
