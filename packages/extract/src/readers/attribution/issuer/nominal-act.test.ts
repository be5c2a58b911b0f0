/** Takes a ministry's account of a meeting, gives what it tells by a noun in the passive, by "there was", or as a plan of those who met. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const TITLE = "Foreign Minister Ann Roe meets Foreign Minister Leo Paz of Chile\n\n";
const MET = "Foreign Minister Ann Roe met Foreign Minister Leo Paz of Chile in Lund on Monday. ";

/** "speaker, on whose behalf | content" of each statement. */
const said = (sentence: string, outlet = "Ministry of Foreign Affairs of Norway"): string[] =>
  extract(TITLE + MET + sentence, { published: "2031-09-17", outlet }).statements.map(
    ({ speaker, onBehalfOf, content }) =>
      `${typeof speaker === "string" ? speaker : (speaker?.anonymous ?? "-")} ${onBehalfOf.join()} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

describe("what an account tells without a verb of reporting", () => {
  it.each([
    [
      "Concern over the closing of the port was shared by both.",
      "both CHL,NOR | Concern over the closing of the port",
    ],
    [
      "Satisfaction was expressed by the Chilean side at the choice of Lund for the fair.",
      "CHL CHL | the choice of Lund for the fair",
    ],
    ["An offer was made by Norway to host the next round in May.", "NOR NOR | to host the next round in May"],
    ["Agreement was reached on sharing the dues of the port.", "- CHL,NOR | sharing the dues of the port"],
    [
      "There was broad agreement that the port needs a second pier.",
      "- CHL,NOR | the port needs a second pier",
    ],
    [
      "It was decided that a council would be set up by next spring.",
      "- CHL,NOR | a council would be set up by next spring",
    ],
    [
      "From the Norwegian side came the promise of nine cranes for the port.",
      "NOR NOR | nine cranes for the port",
    ],
    ["Attacks on the port were condemned by both.", "both CHL,NOR | Attacks on the port"],
    [
      "The two sides will set up a task force on the port.",
      "The two sides CHL,NOR | will set up a task force on the port",
    ],
    ["They will meet again in Lund in May.", "They CHL,NOR | will meet again in Lund in May"],
  ])("%s", (sentence, expected) => expect(said(sentence)).toEqual([expected]));

  it.each([
    "An invitation to the fair was sent out in May.",
    "There was no agreement on the dues of the port.",
    "Agreement was not reached on the dues of the port.",
    "Support was given by Norway in 2029 to the school.",
    "The ministers will travel to Bonn on Tuesday for the fair.",
    "They will not meet again in Lund this year.",
  ])("nothing in: %s", (sentence) => expect(said(sentence)).toEqual([]));

  it("nothing in a newspaper", () =>
    expect(said("Concern over the closing of the port was shared by both.", "The Harbour Post")).toEqual([]));
});
