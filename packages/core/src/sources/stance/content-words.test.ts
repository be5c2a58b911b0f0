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

  it.each([
    ["observations", "observ"],
    ["observation", "observ"],
    ["shipments", "ship"],
    ["shipment", "ship"],
    ["buildings", "build"],
    ["building", "build"],
    ["arrivals", "arriv"],
    ["arrival", "arriv"],
    ["countries", "country"],
    ["opened", "open"],
    ["bridges", "bridg"],
    ["bridge", "bridg"],
    ["troops", "troop"],
    ["zone", "zone"],
    ["zones", "zone"],
    ["uses", "uses"],
    ["nation", "nation"],
    ["moment", "moment"],
    ["ring", "ring"],
    ["2024", "2024"],
    ["x", undefined],
  ])("cuts %s to %s", (word, stem) => {
    expect(contentWords(word)[0]).toBe(stem);
  });

  it("gives each word once, in order, whatever stands between", () => {
    expect(contentWords("Troops—border; TROOPS, border/aid")).toEqual(["aid", "border", "troop"]);
  });

  it("is empty for a text without any", () => {
    expect(contentWords("they said that it was not")).toEqual([]);
  });
});

describe("likeness", () => {
  it.each([
    ["a b", "b c", 1 / 3, 1 / 2],
    ["a", "a b c d", 1 / 4, 1],
    ["a b", "c", 0, 0],
    ["", "a", 0, 0],
    ["", "", 0, 0],
  ])("of “%s” and “%s”", (a, b, jaccard, within) => {
    const words = (text: string) => text.split(" ").filter(Boolean);
    expect(likeness(words(a), words(b))).toEqual({ jaccard, within });
  });

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
