/** Takes rooms whose delegations are told of by a role, a list or a count, gives who sat there and as what. */
import { describe, expect, it } from "vitest";
import { meetingsOf, seatLine } from "../testing/rooms.ts";

const MET = "The foreign ministers of Peru and Chile met in Bern on Monday";

describe("who sat there, and as what", () => {
  it.each([
    [
      `${MET}. The British foreign secretary, Helen Marsh, sat between them as mediator.`,
      "PER(principal) CHL(principal) GBR(facilitator)",
    ],
    [
      `${MET}. Kenyan Foreign Minister Jo Otieno and Kari Holm, the secretary-general of the Arab League, sat in as mediators.`,
      "PER(principal) CHL(principal) KEN(facilitator) igo:arab-league(facilitator)",
    ],
    [
      `${MET}. Kenya's foreign minister, Jo Otieno, came as the broker of the process.`,
      "PER(principal) CHL(principal) KEN(facilitator)",
    ],
    [`${MET}. Kenya, which had asked to join, sent its ambassador as an observer.`, "PER CHL KEN(observer)"],
    [`${MET}. Kenyan Interior Minister Jo Otieno took part by video link.`, "PER CHL KEN"],
    [`${MET} as guests of the Norwegian foreign minister, Kari Holm.`, "PER CHL NOR[host]"],
    [
      `${MET}, with Norway's Kari Holm as host and US envoy Dan Frost as mediator.`,
      "PER(principal) CHL(principal) NOR(facilitator)[host] USA(facilitator)",
    ],
    [
      `${MET} with the three co-chairs of the OSCE Minsk Group -- Dan Frost of the United States, Igor Savin of Russia and Luc Marchand of France.`,
      "PER(principal) CHL(principal) USA(facilitator) RUS(facilitator) FRA(facilitator)",
    ],
    [
      `${MET}, with the participation of the four guarantor countries of the treaty: Kenya, Brazil, Chad and the United States.`,
      "PER(principal) CHL(principal) KEN(facilitator) BRA(facilitator) TCD(facilitator) USA(facilitator)",
    ],
    [`${MET}, brought together by US envoy Dan Frost.`, "PER(principal) CHL(principal) USA(facilitator)"],
    [
      "The envoys of Peru and Chile met in Bern on Monday, together with their Kenyan and Chadian counterparts, in the first contact between two countries that do not recognise each other.",
      "PER(principal) CHL(principal) KEN(facilitator) TCD(facilitator)",
    ],
    // Who is none of them.
    [`${MET}. Kenyan firm Acme sat in as adviser.`, "PER CHL"],
    [`${MET}. US envoy Dan Frost did not come as a mediator.`, "PER CHL"],
    [`${MET}, brought together by a common fear of drought.`, "PER CHL"],
    ["Peru and Chile met the mediators in Bern on Monday: the United States said it was glad.", "PER CHL"],
  ])("%s", (text, expected) => {
    const [room] = meetingsOf(text);
    const seats = room
      ? seatLine(room)
          .replace(/^\w+ \w+: /, "")
          .split(" ")
      : [];
    expect(seats.filter((seat) => !/^CHE\[host]-$/.test(seat)).sort()).toEqual(expected.split(" ").sort());
  });

  it.each([
    [`${MET}. Jose Rios and Pablo Vega agreed to reopen a hotline.`, "jose-rios pablo-vega"],
    [
      "The intelligence chiefs of Peru and Chile met in Bern on Monday. General Jose Rios represented Peru and director Pablo Vega represented Chile.",
      "jose-rios pablo-vega",
    ],
    [
      `${MET}. Foreign Minister Jose Rios, who hosted the dialogue, led the Peruvian side whereas Foreign Minister Pablo Vega headed the Chilean side.`,
      "jose-rios pablo-vega",
    ],
    [`${MET}. Jose Rios and Pablo Vega were arrested.`, ""],
    [`${MET}. Jose Rios and Pablo Vega, two activists, agreed.`, ""],
  ])("%s", (text, expected) => {
    const persons = meetingsOf(text)[0]?.participants.flatMap(({ person }) => person?.slice(7) ?? []);
    expect(persons?.sort().join(" ")).toBe(expected);
  });

  it.each([
    ["A second meeting of the three in Quito, planned for April, was cancelled.", "BOL CHL PER"],
    ["A three-way defence meeting in Quito, set for April, was cancelled.", "BOL CHL PER"],
    ["A further summit of the four, planned for April in Quito, was cancelled.", ""],
  ])("of those who met: %s", (told, expected) => {
    const [, next] = meetingsOf(`The envoys of Peru, Chile and Bolivia met in Bern on Monday. ${told}`);
    const seats = next?.participants.filter(({ seat }) => seat !== "no").map(({ represents }) => represents);
    expect(seats?.sort().join(" ")).toBe(expected);
  });
});
