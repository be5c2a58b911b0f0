/** Takes sentences in which several outlets heard somebody or carried his words, gives a link for each, and names with "and" that are one outlet. */
import { describe, expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const rows = (text: string): string[] =>
  extract(text).statements.map(
    ({ chain, content }) =>
      `${chain.map(({ evidence }) => evidence?.quote ?? "-").join(" > ")} | ${content.map(({ quote }) => quote).join(" … ")}`,
  );

const CASES: readonly [string, string[]][] = [
  [
    "The port is open, the mayor told Reuters and Radio Delta.",
    ["Reuters > Radio Delta > the mayor | The port is open"],
  ],
  [
    "The mayor told both Reuters and AFP that the port was open.",
    ["Reuters > AFP > The mayor | the port was open"],
  ],
  [
    "The mayor told Reuters, El Norte and La Hoja that the port was open.",
    ["Reuters > El Norte > La Hoja > The mayor | the port was open"],
  ],
  ["The mayor told AFP and the BBC the port was open.", ["AFP > the BBC > The mayor | the port was open"]],
  [
    "The port is open, a general told the Guardian and Der Spiegel.",
    ["the Guardian > Der Spiegel > a general | The port is open"],
  ],
  [
    "In an interview with the daily Delo and the station N1, the mayor said the port was open.",
    ["the daily Delo > the station N1 > the mayor | the port was open"],
  ],
  [
    "The mayor said in remarks carried by TASS and Interfax that the port was open.",
    ["TASS > Interfax > The mayor | the port was open"],
  ],
  [
    "Reuters and AFP, citing two dockers, said the port was open.",
    ["Reuters > AFP > two dockers | the port was open"],
  ],
  // Who speaks is one, however many they are.
  ["According to Reuters and AFP, the port was open.", ["Reuters and AFP | the port was open"]],
  // One of them is no outlet: the row is none.
  [
    "The mayor told Reuters and his deputy that the port was open.",
    ["Reuters > The mayor | the port was open"],
  ],
  ["The mayor told Anna Berg and Ole Lund that the port was open.", ["The mayor | the port was open"]],
];

describe("outlets in a row", () => {
  it.each(CASES)("%s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
