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

  it.each([
    "said thrice",
    "",
    "  ",
    "Turkiye",
    "minister twice",
    "aid – twice",
    "said – twi",
    "the minister",
    "\ud83d",
    "urkiye",
  ])("doesn't find %j", (quote) => {
    expect(new QuoteFinder(text).find(quote)).toBeNull();
  });

  it("keeps to the part that is asked for", () => {
    const finder = new QuoteFinder("met in Oslo. Met in Oslo.");
    expect(finder.find("met in Oslo", 5)).toMatchObject({ start: 13, status: "normalised" });
    expect(finder.find("Met in Oslo", 0, 20)).toMatchObject({ start: 0 });
    expect(finder.find("Met in Oslo", 5, 20)).toBeNull();
  });

  it.each([
    ["a ligature", "o\ufb03cials con\ufb01rmed", "officials confirmed"],
    ["letters and their marks apart", "the cafe\u0301\u2019s owner", "the caf\u00e9's owner"],
    ["letters composed", "the caf\u00e9 owner", "the cafe\u0301 owner"],
    ["wide figures", "on \uff11\uff12 May", "on 12 May"],
  ])("folds %s", (_, whole, quote) => {
    expect(new QuoteFinder(whole).find(quote)).toEqual({ start: 0, end: whole.length, status: "normalised" });
  });

  it("takes no part of a word for a word", () => {
    expect(new QuoteFinder("Russia will discuss it with the US.").find("US")).toMatchObject({ start: 32 });
    expect(new QuoteFinder("Russia will discuss it.").find("US")).toBeNull();
    expect(new QuoteFinder("cafe\u0301").find("cafe")).toBeNull();
  });

  it("finds any words of any text, and nothing that the text doesn't say", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1 }).filter((one) => /^\S+$/u.test(one));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), fc.nat(), (words, a, b, cut) => {
        const whole = words.join(" ");
        const finder = new QuoteFinder(whole);
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const quote = words.slice(from, to + 1).join(" ");
        const found = finder.find(quote);
        expect(whole.slice(found?.start, found?.end)).toBe(quote);
        const off = finder.find(quote.slice(cut % quote.length));
        if (off?.status === "exact")
          expect(whole.slice(off.start, off.end)).toBe(quote.slice(cut % quote.length).trim());
      }),
    );
  });

  it("isn't slowed by a text that repeats itself", () => {
    const finder = new QuoteFinder("aa ".repeat(200_000));
    const from = performance.now();
    expect(finder.find(`${"aa ".repeat(50_000)}a`)).toBeNull();
    expect(performance.now() - from).toBeLessThan(5_000);
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
