import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuoteFinder } from "./align.ts";
import { chunksOf } from "./chunks.ts";

const text = "“Türkiye’s  minister”\u00a0said – twice – it’s co\u00adoperation. 😀 END";

describe("finding a quote", () => {
  it.each([
    ["as it stands", "said – twice", "said – twice", "exact"],
    ["with other marks", '"Türkiye\'s minister"', "“Türkiye’s  minister”", "normalised"],
    ["with other dashes and case", "SAID - Twice", "said – twice", "normalised"],
    ["over a soft hyphen", "it's cooperation", "it’s co\u00adoperation", "normalised"],
    ["up to an emoji", "cooperation. 😀", "co\u00adoperation. 😀", "normalised"],
  ])("finds it %s", (_, quote, expected, status) => {
    const found = new QuoteFinder(text).find(quote);
    expect(text.slice(found?.start, found?.end)).toBe(expected);
    expect(found?.status).toBe(status);
  });

  it.each(["said thrice", "", "  ", "Turkiye", "minister twice"])("doesn't find %j", (quote) => {
    expect(new QuoteFinder(text).find(quote)).toBeNull();
  });

  it("keeps to the part that is asked for", () => {
    const finder = new QuoteFinder("met in Oslo. Met in Oslo.");
    expect(finder.find("met in Oslo", 5)).toMatchObject({ start: 13, status: "normalised" });
    expect(finder.find("Met in Oslo", 0, 20)).toMatchObject({ start: 0 });
    expect(finder.find("Met in Oslo", 5, 20)).toBeNull();
  });

  it("finds any slice of any text where it stands first, or before", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (whole, a, b) => {
        const [start, end] = [a % (whole.length + 1), b % (whole.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const quote = whole.slice(start, end);
        const found = new QuoteFinder(whole).find(quote);
        if (quote.trim() === "") expect(found).toBeNull();
        else expect(whole.slice(found?.start, found?.end)).toBe(quote.trim());
      }),
    );
  });
});

it("cuts any text into parts that are the whole, none too long, no pair cut", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", ". ", "\n\n"), maxLength: 300 }),
      fc.integer({ min: 4, max: 60 }),
      (whole, longest) => {
        const chunks = chunksOf(whole, longest);
        expect(chunks.map(({ start, end }) => whole.slice(start, end)).join("")).toBe(whole);
        for (const { start, end } of chunks) {
          expect(end - start).toBeLessThanOrEqual(longest);
          expect(/^[\udc00-\udfff]/.test(whole.slice(start, end))).toBe(false);
        }
      },
    ),
  );
});
