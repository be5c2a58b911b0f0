import { expect, test } from "vitest";
import { nearestNames } from "./nearest-names.ts";

const actor = (name: string, documents = 1) => ({ id: name, type: "state", name, documents });
const KNOWN = [
  "Colombia",
  "Cambodia",
  "Republic of Korea",
  "Korea Institute",
  "Peru",
  "Oman",
  "Republic of the Congo",
].map((name) => actor(name, name === "Republic of Korea" ? 9 : 1));

test.each([
  ["a slip", "Columbia", ["Colombia"]],
  ["a letter too many, in another case", "COLOMBBIA", ["Colombia"]],
  ["a word in common, the one most told of first", "south korea", ["Republic of Korea", "Korea Institute"]],
  ["short words are no kin", "Iran", []],
  ["nor are those that only share small words", "Bank of the Sun", []],
  ["nothing", " ", []],
])("%s", (_, given, names) => {
  expect(nearestNames(given, KNOWN).map(({ name }) => name)).toEqual(names);
});
