import { expect, test } from "vitest";
import * as face from "./index.ts";

test("the public face is exactly this", () => {
  expect(Object.keys(face).sort()).toEqual([
    "analyse",
    "english",
    "findQuotes",
    "lemma",
    "lemmaAs",
    "retagged",
    "splitParagraphs",
    "splitSentences",
    "tag",
    "tokenize",
  ]);
});

test("english offers what the steps give", () => {
  expect(face.english.code).toBe("en");
  expect(face.english.analyse("They met.")).toEqual(face.analyse("They met."));
  expect(face.english.lemma("met", "VERB")).toBe("meet");
});
