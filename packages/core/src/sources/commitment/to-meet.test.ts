import { expect, it } from "vitest";
import { contentWords } from "../stance/content-words.ts";
import { matterOf, nameMatter, placesIn } from "./to-meet.ts";

it.each<[string, boolean, number]>([
  ["to meet again in May", true, 0],
  ["hold a second round of high-level talks in Bern next spring", true, 0],
  ["the sides meet again at a summit", true, 0],
  ["talks again next week", true, 0],
  ["continue contacts on prisoners", true, 0],
  ["convene a session on prisoners and grain exports", true, 3],
  ["hold an election", false, 2],
  ["a meeting on prisoners", false, 2],
  ["open a hotline", false, 2],
])("%j: to meet is %s, about %i words", (quote, isMeeting, count) => {
  const matter = matterOf(quote);
  expect([matter.isMeeting, matter.words.length]).toEqual([isMeeting, count]);
});

it.each([
  ["cooperate more closely", false],
  ["deepen their joint efforts", false],
  ["strengthen cooperation on floods", true],
  ["open a hotline", true],
])("%j: names a matter: %s", (quote, expected) => {
  expect(nameMatter(contentWords(quote))).toBe(expected);
});

it.each<[string, string[]]>([
  ["to meet in Bern", ["Bern"]],
  ["to meet at Port Cordia or in Basel in May", ["Port", "Basel"]],
  ["to meet in October, in Décines-Charpieu", ["Décines-Charpieu"]],
  ["to meet in Marchfeld, in Mayfair", ["Marchfeld", "Mayfair"]],
  ["to meet in the capital", []],
  ["to meet within Bern", []],
  ...[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ].map((month): [string, string[]] => [`to meet in ${month}`, []]),
])("places in %j: %j", (quote, places) => {
  expect(placesIn(quote)).toEqual(places);
});
