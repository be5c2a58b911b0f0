/** Takes contacts of which one side is named, gives the other where the words say that it is of other states. */
import { arity, OPEN_COUNT } from "@readout/core";
import { describe, expect, it } from "vitest";
import { meetingsOf } from "../../../testing/rooms.ts";

const sides = (text: string): string[][] =>
  meetingsOf(text).map(({ participants }) =>
    participants.map(({ represents }) => represents.replace("unspecified_group:", "")),
  );

describe("people of other states whom nothing names", () => {
  it.each([
    ["Chadian President Ali Musa met with African foreign ministers on Monday.", "african-foreign-ministers"],
    ["Chadian President Ali Musa spoke on Monday with transatlantic leaders.", "transatlantic-leaders"],
    [
      "Chadian President Ali Musa met the leaders of Pacific nations on Monday.",
      "the-leaders-of-pacific-nations",
    ],
    [
      "Chadian President Ali Musa hosted a lunch with visiting Arab leaders on Monday.",
      "visiting-arab-leaders",
    ],
    [
      "Readout of President Ali Musa of Chad's Meeting with Caribbean Leaders\n\nThey spoke of fish.",
      "caribbean-leaders",
    ],
  ])("are a side of their own: “%s”", (text, side) => {
    expect(sides(text)).toEqual([["TCD", side]]);
  });

  it("may be any number", () => {
    const [meeting] = meetingsOf("Chadian President Ali Musa met with African leaders on Monday.");
    expect(meeting && arity(meeting)).toEqual({ min: 2, max: OPEN_COUNT });
  });

  it.each([
    "Chadian President Ali Musa met with Asian community leaders on Monday.",
    "Chadian President Ali Musa met with leaders of tribal nations on Monday.",
    "Chadian President Ali Musa met with leaders from seven provinces on Monday.",
    "Chadian President Ali Musa met with labour leaders on Monday.",
    "Chadian President Ali Musa met on Monday with representatives of three countries from civil society.",
    "Chadian President Ali Musa has often met with world leaders.",
    "Chadian President Ali Musa met with European business leaders on Monday.",
    "In his meetings with world leaders, Chadian President Ali Musa has said so.",
    "Chadian President Ali Musa refused to meet with African leaders.",
  ])("aren't read into: “%s”", (text) => expect(sides(text)).toEqual([]));

  it("aren't those whom the text lists", () => {
    const text =
      "Readout of President Ali Musa of Chad's Call with African Leaders\n\nParticipants in the call included President Jo Poe of Mali and President Ann Roe of Togo.";
    expect(sides(text)).toEqual([["MLI", "TCD", "TGO"]]);
  });

  it("of another part of the world are another room", () => {
    const text =
      "Chadian President Ali Musa met with African leaders on Monday. He met with European leaders on Monday.";
    expect(sides(text)).toEqual([
      ["TCD", "african-leaders"],
      ["TCD", "european-leaders"],
    ]);
  });
});
