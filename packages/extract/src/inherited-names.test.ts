/** Takes reports with a word that every object inherits, gives that no table answers for it. */
import { checkDossier } from "@readout/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { extract } from "./extract.ts";

const TEXT = [
  "Georgia’s foreign minister hosted his counterparts from Armenia and Azerbaijan in Tbilisi on Thursday, with Qatar mediating and the European Union observing.",
  "Egypt also attended the talks, which were held under the mediation of Oman. Diplomats from Iran looked on, and Turkey pulled out of the meeting.",
  "The leaders of the three countries met the following day, and a separate track 2 of talks opened. Kenya’s withdrawal from the accord was announced.",
  "“We agreed to sign a treaty,” Georgian Foreign Minister Nino Lomidze said. Armenia joined the African Union and issued a joint declaration a week before the talks.",
].join("\n\n");

const WORDS = [...TEXT.matchAll(/[\p{L}\d]+/gu)];

/** The text with a word in the place of another. */
const withWord = (word: string, { index, 0: replaced }: RegExpExecArray): string =>
  `${TEXT.slice(0, index)}${word}${TEXT.slice(index + replaced.length)}`;

const read = (text: string) => extract(text, { published: "2024-03-14" });

it.each(Object.getOwnPropertyNames(Object.prototype))(
  "reads a report with the word %s in any place",
  (word) => {
    for (const place of WORDS.filter((_, k) => k % 9 === 0))
      expect(checkDossier(read(withWord(word, place)))).toEqual([]);
  },
);

const INHERITED = ["vicar", "Vicar", "vicared"];
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  for (const name of INHERITED)
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => void asked.push(name),
    });
});
afterEach(() => {
  for (const name of INHERITED) Reflect.deleteProperty(Object.prototype, name);
});

it("asks no plain object for a word of the text: it would answer for what it inherits", () => {
  for (const word of INHERITED) for (const place of WORDS) read(withWord(word, place));
  expect(asked).toEqual([]);
});
