import { expect, it } from "vitest";
import { extract } from "../../../extract.ts";

const claimed = (text: string): (string | undefined)[] =>
  extract(text, { published: "2024-03-14" }).events.flatMap(
    ({ format }) => format?.claimed.map(({ quote }) => quote) ?? [],
  );

it.each([
  [
    "The foreign ministers of Chad and Niger held talks in Niamey within the Salt Lake Initiative.",
    ["Salt Lake Initiative"],
  ],
  ["Chad and Niger held the third meeting of the Salt Road Format in Niamey.", ["Salt Road Format"]],
  ["Chad and Niger held talks in the Salt Palace in Niamey.", []],
  ["Chad and Niger held a meeting of the Initiative in Niamey.", []],
  ["Chad and Niger held talks under the initiative of the Salt Lake towns.", []],
])("reads the name that a text gives to a format: %s", (text, expected) => {
  expect(claimed(text)).toEqual(expected);
});
