/** Takes sentences in which words of contact tell of none, gives no meeting that took place. */
import { expect, it } from "vitest";
import { meetingsOf, seatLine } from "../../testing/rooms.ts";

it.each([
  ["a thing that is met", "Chad and Niger met the deadline on Monday."],
  ["a way that two go half of each", "Chad met Niger halfway on Monday."],
  ["a thing of today that is met", "Chad and Niger agreed to meet today’s energy demands."],
  [
    "a summit looked forward to",
    "President Ali Musa of Chad and President Jo Poe of Niger spoke of wells. They looked forward to meeting at the summit.",
  ],
  [
    "a room whose third side isn't said",
    "Yoon met Chad's foreign minister and Niger's foreign minister on Monday.",
  ],
  [
    "a room without day or place that somebody is about to enter",
    "President Ali Musa of Chad is meeting with President Jo Poe of Niger, and much depends on it.",
  ],
  ["a plan denied", "There are no plans for a meeting between Chad and Niger next week."],
  ["a headline that names nobody", "Readout of a Meeting on Reading\n\nThe room was full."],
  ["an appeal", "Chad and Niger called for talks with Mali."],
  ["an appeal made before", "Egypt has called for direct talks between the presidents of Chad and Niger."],
  ["a wish", "Egypt urged Chad and Niger to hold talks."],
  ["a chance to come", "President Ali Musa of Chad will have the chance to meet President Jo Poe of Niger."],
  [
    "a chance not had",
    "President Ali Musa of Chad has not had the chance to meet President Jo Poe of Niger.",
  ],
  [
    "a chance waited for",
    "He spoke of wells until Chad's president had had the chance to meet Niger's president.",
  ],
  ["a chance supposed", "Chad's president asked whether he was able to meet Niger's president."],
  ["states that coordinate", "Chad coordinated with Niger on wells."],
  ["support for any dialogue", "Egypt continues to support dialogue between Chad and Niger."],
  ["a refusal", "Chad refused to meet Niger's foreign minister."],
  ["a negation", "Chad's president did not meet Niger's foreign minister."],
  ["a habit", "Chad and Niger meet regularly."],
  ["a condition", "If Chad and Niger meet, Mali will be told."],
  ["people of a state", "Chad's foreign minister met Nigerien refugees on Monday."],
  ["a host of a club", "Chad is hosting the G20."],
  ["a co-signed letter", "Chad, Niger and Mali co-signed a letter to Egypt."],
  ["an agreement by post", "Chad and Niger signed an agreement."],
  ["a topic", "Chad's president said the war in Niger was a tragedy."],
  ["contacts of nobody named", "There were 200 meetings and calls with Chad, Niger and Mali."],
  ["a series that is set up", "Chad and Niger launched a dialogue on wells."],
  [
    "a statement on a meeting still to come",
    "Statement on the Meeting between President Ali Musa of Chad and President Jo Poe of Niger\n\nPresident Ali Musa of Chad will meet President Jo Poe of Niger in Rome.",
  ],
  ["a room of journalists", "Chad and Niger spoke at a press conference."],
  ["one city on one day", "The presidents of Ghana and Togo were in Geneva on Monday for a conference."],
  [
    "one place, in another sentence",
    "Ghana's and Togo's ministers exchanged letters on Monday. Both were in Geneva for a conference.",
  ],
])("makes no meeting of %s", (_, text) => {
  expect(
    meetingsOf(text)
      .filter(({ status }) => status === "occurred")
      .map(seatLine),
  ).toEqual([]);
});
