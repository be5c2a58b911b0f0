import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentWords, likeness } from "./content-words.ts";

describe("contentWords", () => {
  it("leaves out function words and the verbs that the act already says", () => {
    expect(contentWords("The ministers agreed to draft a roadmap")).toEqual(["draft", "roadmap"]);
  });

  it("meets plurals, accents and endings", () => {
    expect(contentWords("Prisoners")).toEqual(contentWords("prisoner"));
    expect(contentWords("Türkiye")).toEqual(contentWords("turkiye"));
    expect(contentWords("negotiations")).toEqual(contentWords("negotiation"));
  });

  it("is empty for a text without any", () => {
    expect(contentWords("they said that it was not")).toEqual([]);
  });
});

describe("likeness", () => {
  it("is symmetric, between 0 and 1, and 1 for a list with itself", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.uniqueArray(fc.string()), (a, b) => {
        expect(likeness(a, b)).toEqual(likeness(b, a));
        expect(likeness(a, b).jaccard).toBeLessThanOrEqual(likeness(a, b).within);
        expect(likeness(a, a).jaccard).toBe(a.length > 0 ? 1 : 0);
      }),
    );
  });
});
