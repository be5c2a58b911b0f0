/** Takes reports that give their meeting no day of its own, gives the day that it is dated by. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const days = (text: string): (string | null)[] =>
  extract(text, { published: "2024-03-14" })
    .events.filter(({ type, status }) => type === "meeting" && status === "occurred")
    .map(({ when }) => when?.edtf ?? null);

const MET = "Chadian President Ali Musa held talks with Malian President Jo Poe in Bamako.";

it.each([
  [
    "the news of its lead, not the day of writing, whoever has led it since when",
    "BAMAKO, March 13 - Negotiators from Chad and Mali failed on Tuesday to agree on a road.\n\nThe chief negotiators, Chad's Ali Musa and Mali's Jo Poe, met in Bamako with EU envoy Ann Roe, who has steered the dialogue since May.",
    ["2024-03-12"],
  ],
  [
    "an act of one side",
    `Chadian President Ali Musa apologised on Tuesday for the raid.\n\n${MET}`,
    ["2024-03-12"],
  ],
  [
    "what both sides said",
    `The presidents of Chad and Mali said Tuesday they would reopen the road.\n\n${MET}`,
    ["2024-03-12"],
  ],
  [
    "a day of its own",
    `Chadian President Ali Musa apologised on Tuesday for the raid.\n\nPresident Ali Musa met Malian President Jo Poe in Bamako on Monday.`,
    ["2024-03-11"],
  ],
  [
    "the day of the meeting before that of what was said after it",
    "The road will open, Chad and Mali said on Tuesday after their envoys met in Bamako.\n\nChadian envoy Ali Musa held talks on Monday with Mali's envoy Jo Poe.",
    ["2024-03-11"],
  ],
  // Near misses.
  [
    "what one side said",
    `Chadian President Ali Musa said on Tuesday that the road was open.\n\n${MET}`,
    [null],
  ],
  [
    "a meeting before",
    "Chadian President Ali Musa apologised on Tuesday for the raid.\n\nEarlier, Chadian President Ali Musa met Malian President Jo Poe in Bamako.",
    [null],
  ],
  ["a journey", `Chadian President Ali Musa returned on Tuesday from a trip.\n\n${MET}`, [null]],
  ["two days", `Chadian President Ali Musa, who arrived on Monday, apologised on Tuesday.\n\n${MET}`, [null]],
  ["others", `Togo's president resigned on Tuesday.\n\n${MET}`, [null]],
  [
    "an old report",
    `Chadian President Ali Musa apologised on 3 January 2023 for the raid.\n\n${MET}`,
    [null],
  ],
])("dates by %s", (_, text, expected) => {
  expect(days(text)).toEqual(expected);
});
