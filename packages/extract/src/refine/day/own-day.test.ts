/** Takes a meeting with its day and another time in one sentence, wherever each stands, gives the meeting its own day and its place. */
import { expect, it } from "vitest";
import { meetingsOf } from "../../testing/rooms.ts";

const DAYS: readonly (readonly [words: string, day: string])[] = [
  ["on Monday", "2024-03-11"],
  ["late on Monday", "2024-03-11"],
  ["on the morning of 11 March", "2024-03-11"],
  ["on the 11th of March", "2024-03-11"],
  ["on 10 and 11 March", "2024-03-10/2024-03-11"],
  ["from 9 to 11 March", "2024-03-09/2024-03-11"],
  ["from Saturday to Monday", "2024-03-09/2024-03-11"],
  ["over the weekend", "2024-03-09/2024-03-10"],
  ["last month", "2024-02"],
];

/** What the sentence goes on to, with a time of its own. */
const TAILS = [
  "",
  " to discuss a treaty of 1994",
  " to discuss an attack last week",
  ", days after an attack on 3 March killed ten",
  " ahead of an election in October",
  ", weeks before Chad votes on 2 June",
  " to review the accord signed in Geneva in 2015",
  " after a clash on Thursday",
  " amid fighting that began in April 2023",
  " and agreed to reopen the border on 1 June",
];

it.each(DAYS)("%s", (words, day) => {
  const opening = words.charAt(0).toUpperCase() + words.slice(1);
  for (const tail of TAILS)
    for (const text of [
      `The foreign ministers of Chad and Niger met in Rome ${words}${tail}.`,
      `The foreign ministers of Chad and Niger met ${words} in Rome${tail}.`,
      `${opening}, the foreign ministers of Chad and Niger met in Rome${tail}.`,
    ])
      expect(
        meetingsOf(text).map(({ status, when, where }) => [status, when?.edtf, where?.name]),
        text,
      ).toEqual([["occurred", day, "Rome"]]);
});

it("leaves the day of another noun that opens the sentence to it", () => {
  const [dialogue] = meetingsOf(
    "Today’s announcement follows the Chad-Niger Strategic Dialogue, which was held in Niamey, Niger, in February and mapped areas of cooperation.",
  );
  expect(dialogue?.when?.edtf).toBe("2024-02");
});
