/** Takes promises, gives how far each one's content goes. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

it.each([
  ["Chad and Mali pledged to share data from May 1 and called on Niger to join.", ["share data from May 1"]],
  ["Chad and Mali pledged to open the port in May and urged Niger to join.", ["open the port in May"]],
  // A participle of what is promised goes on with it.
  [
    "Chad and Mali pledged to publish data collected and shared by Niger.",
    ["publish data collected and shared by Niger"],
  ],
  ["Chad and Mali pledged to support reforms and increased trade.", ["support reforms and increased trade"]],
])("%s", (text, expected) =>
  expect(extract(text).commitments.map(({ content }) => content.quote)).toEqual(expected),
);

it.each([
  ["Chad and Mali agreed to sign a power-sharing treaty in May.", "treaty"],
  ["Chad and Mali agreed to sign a treaty in May.", "treaty"],
  ["Chad and Mali agreed to hold talks on the treaty in May.", null],
])("has the instrument that is the object of the promise: %s", (text, expected) =>
  expect(extract(text).commitments.map(({ instrument }) => instrument)).toEqual([expected]),
);

it.each([
  ["Chad and Mali ended a summit with a decision to open the port.", ["open the port"]],
  ["Chad and Mali agreed, for the first time, to open the port.", ["open the port"]],
  ["Chad made a commitment to open the port.", ["open the port"]],
  ["Chad has a commitment to open the port.", []],
  [
    "Chad’s and Mali’s ministers met on Monday. The interlocutors agreed to open the port.",
    ["open the port"],
  ],
])("reads who binds himself: %s", (text, expected) =>
  expect(extract(text).commitments.map(({ content }) => content.quote)).toEqual(expected),
);
