import { analyse, tokenize } from "@readout/english";
import { expect, it } from "vitest";
import { MINISTRIES, NAMED_MINISTRIES } from "../../data/ministries.ts";
import { ORGANISATIONS } from "../../data/organisations.ts";
import { AMBIGUOUS_OUTLETS, GENERIC_OUTLETS, OUTLETS } from "../../data/outlets.ts";
import { PLACES } from "../../data/places.ts";
import { STATES } from "../../data/states.ts";
import { TITLES } from "../../data/titles.ts";
import { lexicon, phraseWords } from "./lexicon.ts";
import { eachPhraseFrom } from "./lexicon-phrases.ts";

const PHRASES = [
  ...[...PLACES].flatMap(({ names }) => names),
  ...[...OUTLETS].flatMap(({ names }) => names),
  ...GENERIC_OUTLETS,
  ...[...ORGANISATIONS].flatMap((one) => [
    one.name,
    ...one.names,
    ...one.memberAdjectives,
    ...one.abbreviations,
  ]),
  ...[...MINISTRIES].map(({ pattern }) => pattern),
  ...[...NAMED_MINISTRIES].flatMap(({ names }) => names),
  ...[...STATES].flatMap((one) => [
    one.name,
    ...one.names,
    ...one.abbreviations,
    ...one.demonyms,
    ...one.metonyms,
    one.capital,
  ]),
  ...[...TITLES].flatMap(({ title, plural }) => [title, plural]),
];

it("cuts every phrase of the data as the tokenizer does", () => {
  expect(PHRASES.length).toBeGreaterThan(14_000);
  for (const phrase of PHRASES.map((one) => one.replaceAll("’", "'"))) {
    const words = tokenize(phrase).map(({ text }) => text);
    expect(phraseWords(phrase)).toEqual(words);
  }
});

it("gives every phrase that isn't ambiguous by its first word", () => {
  const ambiguous = new Set(
    [...NAMED_MINISTRIES].flatMap((one) => one.ambiguous).concat([...AMBIGUOUS_OUTLETS]),
  );
  const from = new Map<string, Set<string>>();
  for (const phrase of PHRASES.filter((one) => one !== "" && !ambiguous.has(one))) {
    const first = (tokenize(phrase)[0]?.text ?? "").toLowerCase();
    let found = from.get(first);
    if (!found) {
      found = new Set();
      from.set(first, found);
      eachPhraseFrom(first, (text) => found?.add(text));
    }
    expect(found).toContain(phrase);
  }
});

it.each(["ministering", "of", "5g", "", "|", "’"])("has no entry that starts with %j", (word) => {
  expect(lexicon().opens(word)).toBe(false);
});

it.each(["Lloyd's List", "Lloyd’s List"])("finds an outlet's name with either apostrophe: %s", (name) => {
  const { tokens } = analyse(`The owner told ${name} of it.`);
  expect(
    lexicon()
      .find(tokens, 3, tokens.length)
      .map(({ entry }) => entry),
  ).toMatchObject([{ kind: "outlet", name: "Lloyd's List" }]);
});
