import { tokenize } from "@readout/english";
import { expect, it } from "vitest";
import { MINISTRIES, NAMED_MINISTRIES } from "../data/ministries.ts";
import { ORGANISATIONS } from "../data/organisations.ts";
import { GENERIC_OUTLETS, OUTLETS } from "../data/outlets.ts";
import { PLACES } from "../data/places.ts";
import { STATES } from "../data/states.ts";
import { TITLES } from "../data/titles.ts";
import { firstWord, phraseWords } from "./lexicon.ts";

it("cuts every phrase of the data as the tokenizer does", () => {
  const phrases = [
    ...PLACES.flatMap(({ names }) => names),
    ...OUTLETS.flatMap(({ names }) => names),
    ...GENERIC_OUTLETS,
    ...ORGANISATIONS.flatMap((one) => [
      one.name,
      ...one.names,
      ...one.memberAdjectives,
      ...one.abbreviations,
    ]),
    ...MINISTRIES.flatMap(({ patterns }) => patterns),
    ...NAMED_MINISTRIES.flatMap(({ names }) => names),
    ...STATES.flatMap((one) => [
      one.name,
      ...one.names,
      ...one.abbreviations,
      ...one.demonyms,
      ...one.metonyms,
      one.capital,
    ]),
    ...TITLES.flatMap(({ title, plural }) => [title, plural]),
  ].map((phrase) => phrase.replaceAll("’", "'"));
  expect(phrases.length).toBeGreaterThan(14_000);
  for (const phrase of phrases) {
    const words = tokenize(phrase).map(({ text }) => text);
    expect([phraseWords(phrase), firstWord(phrase)]).toEqual([words, words[0]]);
  }
});
