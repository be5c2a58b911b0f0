/** Takes lists and words, gives that a list holds the tokens of its words and no others, whenever it was made. */
import { analyse } from "@readout/english";
import { describe, expect, it } from "vitest";
import { WordList } from "./word-list.ts";

const VERBS = new WordList(["met", "said", "isn't"]);
const NOUNS = new WordList(["said", "talks"]);
const MANY = Array.from({ length: 70 }, (_, n) => new WordList([`word${n}`, "talks"]));

const held = (list: WordList, text: string): string[] =>
  analyse(text)
    .tokens.filter((token) => list.holds(token))
    .map(({ text: word }) => word);

describe("a list of words", () => {
  it("holds the tokens that it has, whatever their capitals, and no others", () => {
    const text = "Talks: they met, he Said. TALKS were met with word69.";
    expect(held(VERBS, text)).toEqual(["met", "Said", "met"]);
    expect(held(NOUNS, text)).toEqual(["Talks", "Said", "TALKS"]);
    for (const [n, list] of MANY.entries())
      expect(held(list, text)).toEqual(n === 69 ? ["Talks", "TALKS", "word69"] : ["Talks", "TALKS"]);
  });

  it("holds no token where none stands", () => {
    expect(VERBS.holds(undefined)).toBe(false);
  });

  it("is looked up where it was made when texts had been read", () => {
    expect(held(VERBS, "They met.")).toEqual(["met"]);
    const late = new WordList(["they"]);
    expect(held(late, "They met.")).toEqual(["They"]);
  });
});
