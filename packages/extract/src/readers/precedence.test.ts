import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const MET = "Foreign Minister Ole Lund of Norway met Foreign Minister Ana Rojas of Chile in Oslo on Monday.";

/** Each claim of a report as "comparator level since". */
const claims = (text: string): string[] =>
  extract(`Ministers meet\n\n${MET} ${text}`, { published: "2031-09-17" }).precedence.map(
    ({ comparator, level, since }) => `${comparator} ${level} ${since?.edtf}`,
  );

describe("claims to precedence (R16)", () => {
  it("is of the two whose contact it is, and not of those who met in the report", () => {
    const pairs = (tail: string) =>
      extract(`Ministers meet\n\n${MET} ${tail}`, { published: "2031-09-17" }).precedence.map(
        ({ dyad }) => dyad,
      );
    expect(pairs("It was Lund's first meeting with Peru's foreign minister since 2029.")).toEqual([
      ["NOR", "PER"],
    ]);
    expect(pairs("It was Lund's first trip abroad since 2029.")).toEqual([]);
    expect(pairs("It was their first meeting since 2029.")).toEqual([["CHL", "NOR"]]);
  });
  it("is of the two between whom others mediate, where the text says two", () => {
    const pairs = (tail: string) =>
      extract(
        `Ministers meet\n\nThe foreign ministers of Norway and Chile met in Accra on Monday with the mediation of Ghana. ${tail}`,
        { published: "2031-09-17" },
      ).precedence.map(({ dyad }) => dyad);
    expect(pairs("It was the first meeting of the two ministers since 2029.")).toEqual([["CHL", "NOR"]]);
    expect(pairs("It was the first meeting between the parties since fighting broke out in May.")).toEqual([
      ["CHL", "NOR"],
    ]);
    expect(pairs("The presidents of Peru and Mali met in May for the first time since 2029.")).toEqual([
      ["MLI", "PER"],
    ]);
  });
  it("have who makes them, where the text names them", () => {
    const claimants = (tail: string) =>
      extract(
        `Ministers meet\n\n${MET} It was the highest-level contact between Norway and Chile since 2029${tail}`,
        {
          published: "2031-09-17",
        },
      ).precedence.map(({ claimant, meta }) => [claimant, meta.voice]);
    expect(claimants(", Rojas said.")).toEqual([["person:ana-rojas", "attributed"]]);
    expect(claimants(", a diplomat said.")).toEqual([[null, "attributed"]]);
    expect(claimants(".")).toEqual([[null, "narrator"]]);
  });
  it.each([
    [
      "It was the highest-level contact between Norway and Chile since May 2029 and the first meeting of the two sides since 2030.",
      ["highest foreign_minister 2029-05/..", "first null 2030/.."],
    ],
    ["It was the first meeting of their foreign ministers since 2029.", ["first foreign_minister 2029/.."]],
    ["It was the first contact between Norway and Chile since 2029.", ["first null 2029/.."]],
    ["The two ministers had met for the first time since 2029.", ["first foreign_minister 2029/.."]],
    ["For the first time since 2029, Norway met Chile in Oslo.", ["first null 2029/.."]],
    [
      "It was the first time in five years that the foreign ministers of Norway and Chile had met.",
      ["first foreign_minister P5Y"],
    ],
    ["It was the first time since 2029 that it snowed.", []],
    ["The meeting was the first between the two since 2029.", ["first null 2029/.."]],
    ["They held their first face-to-face talks in three years in Oslo.", ["first null P3Y"]],
    [
      "It was the highest-ranking encounter between Norway and Chile since 2029.",
      ["highest foreign_minister 2029/.."],
    ],
    [
      "The visit, the first by a Chilean president to Norway since 2029, was short.",
      ["first head_of_state 2029/.."],
    ],
    [
      "Ana Rojas is the first Chilean foreign minister to visit Norway since 2029.",
      ["first foreign_minister 2029/.."],
    ],
    ["She is the most senior woman in the ministry since 2029.", []],
    ["She is the first woman to visit the ministry since 2029.", []],
    ["The forum, the first of its kind since 2029, opened.", []],
    ["She laughed for the first time since 2029.", []],
    [
      "The foreign ministers of Norway and Chile met for the first time at a house that has stood since 2029.",
      [],
    ],
    ["It was the first meeting of their kind since 2029.", []],
    ["It was the first meeting of the River Forum since 2029.", []],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});
