/** Takes sentences of news English with source and content marked in them, gives that each is read as marked: what a noun mentions, idioms of judging, and asides before "that". */
import { describe } from "vitest";
import { testRows } from "../../../testing/read-rows.ts";

const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  "a noun with its owner and what it is about": [
    "{The mayor}'s call for [an early vote] angered rivals.",
    "{The union}'s warning of [a strike] came after the talks failed.",
    "Complaints from {residents} about [the noise] led to the ban.",
    "{His} promise of [a new pier] won voters over.",
    "In response to {1:Berg}'s remarks about [1:the ferry], {2:Lund} said [2:he was sad].",
    "{The mayor} renewed his call for [a boycott of the ferry].",
    "She was met with chants of “[Go home!]”",
  ],
  "idioms of judging": [
    "{The mayor} took a swipe at [the judges].",
    "{The mayor} brushed off [the criticism].",
    "{Berg} left, taking the mayor to task for [selling the quay].",
    "{Berg} took the mayor to task for [selling the quay].",
    "{Berg} hammered [the mayor over the sale of the quay].",
    "In an interview with the Bell, {the mayor} defended [her brother].",
  ],
  "an aside before the conjunction": [
    "{The mayor} has argued for months that [the money would be better spent on schools].",
    "{The mayor} has said time and again that [the money was gone].",
    "{He} said — and this is the part that angered traders — that [the port might close].",
    "{Lund} said on Sunday, as he has before, that [the port had closed].",
    "{The mayor} wrote the local newspaper, the Bell, that [the port might close].",
  ],
  "a person between a name, an age and a lone quotation": ["{She} shook her head. “[He lied to us.]”"],
};

const NONE: readonly string[] = [
  "There were calls for a vote.",
  "Last week's call for a vote failed.",
  "The mayor did not respond to a request for comment.",
  "Its warning of rain was late.",
  "Tomorrow's promise of light drew moths.",
  "He brushed off the dust.",
  "The mayor's praise was brief.",
  "The crowd cried for an hour.",
];

describe("what a noun mentions", () => testRows(CONSTRUCTIONS, NONE));
