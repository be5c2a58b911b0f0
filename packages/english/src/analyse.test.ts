import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { BLANK, classOf } from "./characters.ts";
import { findQuotes } from "./quotes.ts";
import { splitSentences } from "./sentences.ts";
import { tag } from "./tag.ts";
import { tokenize } from "./tokenize.ts";

/** Texts that look like reports, with everything that has ever been awkward. */
const pieces = fc.constantFrom(
  ..."The|ministers|met|U.S.|Gen.|don't|’s|'s|“|”|\"|'|‘|’|''|``|«|»|(|)|[6]|.|?|!|...|…|,|—|-|--|12-year|www.a.org|\n|\n\n|\r\n|a.b@c.org|No.|5|3.5|😀|\u0000|\ud800|\udc00|\u00ad|\u200b|\ufeff|שלום|ＡＢ|İ|:)|[|]|#x|@y".split(
    "|",
  ),
);
const text = fc.oneof(
  fc
    .array(fc.tuple(pieces, fc.constantFrom("", " ", " ")), { maxLength: 60 })
    .map((parts) => parts.flat().join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
);

describe("any text", () => {
  test("tokens slice, are in order and cover every character that isn't blank", () => {
    fc.assert(
      fc.property(text, (input) => {
        let at = 0;
        analyse(input).tokens.forEach((token, index) => {
          expect(token.index).toBe(index);
          expect(input.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          for (; at < token.start; at++) expect(classOf(input.charCodeAt(at))).toBe(BLANK);
          at = token.end;
        });
        for (; at < input.length; at++) expect(classOf(input.charCodeAt(at))).toBe(BLANK);
      }),
      { numRuns: 1000 },
    );
  });

  test("sentences partition the tokens, paragraphs the sentences", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { tokens, sentences, paragraphs } = analyse(input);
        let token = 0;
        sentences.forEach((sentence, index) => {
          expect(sentence).toMatchObject({ index, firstToken: token });
          expect(sentence.endToken).toBeGreaterThan(token);
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          for (; token < sentence.endToken; token++) expect(tokens[token]?.sentence).toBe(index);
        });
        expect(token).toBe(tokens.length);
        let sentence = 0;
        paragraphs.forEach((paragraph, index) => {
          expect(paragraph).toMatchObject({ index, firstSentence: sentence });
          for (; sentence < paragraph.endSentence; sentence++) {
            expect(sentences[sentence]?.paragraph).toBe(index);
            expect(sentences[sentence]?.start).toBeGreaterThanOrEqual(paragraph.start);
            expect(sentences[sentence]?.end).toBeLessThanOrEqual(paragraph.end);
          }
        });
        expect(sentence).toBe(sentences.length);
      }),
      { numRuns: 500 },
    );
  });

  test("quotations stay in their paragraph and nest", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { quotes, paragraphs } = analyse(input);
        const around: typeof quotes = [];
        quotes.forEach((quote, index) => {
          const paragraph = paragraphs[quote.paragraph];
          expect(quote.start).toBeGreaterThanOrEqual(paragraph?.start ?? Number.NaN);
          expect(quote.end).toBeLessThanOrEqual(paragraph?.end ?? Number.NaN);
          expect(quote.start < quote.innerStart).toBe(true);
          expect(quote.innerStart <= quote.innerEnd).toBe(true);
          expect(quote.innerEnd < quote.end).toBe(quote.closed);
          if (quote.continues !== null) {
            expect(quote.continues).toBeLessThan(index);
            expect(quotes[quote.continues]?.paragraph).toBe(quote.paragraph - 1);
          }
          while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= quote.start) around.pop();
          expect(quote.depth).toBe(around.length);
          if (around.length > 0) expect(quote.end).toBeLessThanOrEqual(around.at(-1)?.innerEnd ?? Number.NaN);
          around.push(quote);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("the steps one by one give what analyse gives", () => {
    fc.assert(
      fc.property(text, (input) => {
        const { tokens, sentences, quotes } = analyse(input);
        const words = tokenize(input);
        const whole = tokens.map(({ start, end, text: own, lower }) => ({ start, end, text: own, lower }));
        // A paragraph's end can stop a token that would otherwise join over it.
        if (JSON.stringify(words) !== JSON.stringify(whole)) return;
        expect(splitSentences(input, words)).toEqual(
          sentences.map(({ start, end, firstToken, endToken }) => ({ start, end, firstToken, endToken })),
        );
        expect(findQuotes(input)).toEqual(quotes);
        for (const { firstToken, endToken } of sentences) {
          expect(tag(input, words.slice(firstToken, endToken))).toEqual(
            tokens.slice(firstToken, endToken).map(({ upos, xpos }) => ({ upos, xpos })),
          );
        }
      }),
    );
  });
});

describe("a megabyte", () => {
  test.each([
    ["one line of words", "the ministers met "],
    ["no blank at all", "ab"],
    ["full stops", "."],
    ["dotted names", "a.b."],
    ["domains", "example.com."],
    ["schemes", "http://"],
    ["hyphens", "pre-"],
    ["at-signs", "a@"],
    ["straight doubles", '"'],
    ["apostrophes", "' '"],
    ["curly opening marks", "“‘"],
    ["opening and closing", "‘s’ "],
    ["brackets", "[a "],
    ["stops and brackets", ". [1 "],
    ["emoji", "😀"],
    ["lines", "ab\n"],
    ["empty lines", "\n"],
    ["capitals", "U.S. "],
    ["quoted questions", '?" A '],
  ])("of %s is read in time", { timeout: 20_000 }, (_, piece) => {
    const input = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const { tokens } = analyse(input);
    expect(tokens.every((token) => input.slice(token.start, token.end) === token.text)).toBe(true);
  });
});

test("nothing in nothing", () => {
  expect(analyse("")).toEqual({ text: "", paragraphs: [], sentences: [], tokens: [], quotes: [] });
});

test("the same text gives the same analysis, whatever was read before", () => {
  const first = JSON.stringify(analyse("Turkey's envoy met them. “Why?” he asked."));
  analyse("Something else entirely, with other words!");
  expect(JSON.stringify(analyse("Turkey's envoy met them. “Why?” he asked."))).toBe(first);
});

test("a word right behind a subject and its modal is a verb, whatever the tagger makes of it", () => {
  const tagged = (text: string, word: string) =>
    analyse(text).tokens.find(({ lower }) => lower === word)?.xpos;
  expect(tagged("President Berg will host Prime Minister Lund of Norway.", "host")).toBe("VB");
  expect(tagged("A longer road would position America well.", "position")).toBe("VB");
  expect(tagged("That would sort of help.", "sort")).not.toBe("VB");
});
