import { expect, test } from "vitest";
import { tokenize } from "./tokenize.ts";

const tokens = (text: string) => tokenize(text).map((word) => word.text);

test.each([
  ["Clitics divide", "We don't think it's Russia's.", "We do n't think it 's Russia 's ."],
  [
    "curly ones too",
    "They’ve said Ankara’s envoy can’t come.",
    "They ’ve said Ankara ’s envoy ca n’t come .",
  ],
  ["plural possessives leave their mark", "the four countries’ ministers", "the four countries ’ ministers"],
  ["cannot is two words", "They cannot agree.", "They can not agree ."],
  ["compounds divide at the hyphen", "a U.S.-backed 12-year plan", "a U.S. - backed 12 - year plan"],
  [
    "prefixes don't",
    "an anti-refugee, pre-war, non-binding text",
    "an anti-refugee , pre-war , non-binding text",
  ],
  ["decimals and thousands stay whole", "500,000 people, 3.5 per cent", "500,000 people , 3.5 per cent"],
  ["a comma between figures in a list doesn't join", "in 2015,2016", "in 2015 , 2016"],
  ["dates and times stay whole", "at 5:30 on 26/11", "at 5:30 on 26/11"],
  ["formats stay whole", "the 3+1 talks and OPEC+", "the 3+1 talks and OPEC +"],
  ["units leave their figure", "at 5pm, 35mm", "at 5 pm , 35 mm"],
  ["money", "$5 million or 20%", "$ 5 million or 20 %"],
  [
    "abbreviations keep their stop",
    "Gen. Ray met Dr. Lee in the U.S. today",
    "Gen. Ray met Dr. Lee in the U.S. today",
  ],
  ["initials too", "George W. Bush", "George W. Bush"],
  ["No. needs a figure", "No. 5 said no. Really", "No. 5 said no . Really"],
  ["ordinary words don't keep it", "It rained in general. Gen", "It rained in general . Gen"],
  ["a missing blank doesn't join sentences", "after talks.The", "after talks . The"],
  [
    "addresses are one token",
    "see www.example.org/a?b=1, or a.b@example.com.",
    "see www.example.org/a?b=1 , or a.b@example.com .",
  ],
  ["domains too", "by example.com, today", "by example.com , today"],
  ["names keep their apostrophe", "O'Brien in Sana’a", "O'Brien in Sana’a"],
  ["decades keep theirs", "the 1990's and '80s", "the 1990's and '80s"],
  ["lost beginnings keep theirs", "’tis rock 'n' roll", "’tis rock 'n ' roll"],
  ["quotation marks are tokens", "“Go,” he said. ''No''", "“ Go , ” he said . '' No ''"],
  ["runs of marks are one", "Well... what?! --", "Well ... what ?! --"],
  ["capitals joined by &", "AT&T and R&D", "AT&T and R&D"],
  ["slashes divide words", "and/or", "and / or"],
  ["emoji with joiners are one", "ok 👩‍💻 then", "ok 👩‍💻 then"],
  ["nothing in nothing", " \n\t", ""],
])("%s: %s", (_, text, expected) => {
  expect(tokens(text).join(" ")).toBe(expected);
});

test("lower has straight apostrophes and no soft hyphens", () => {
  expect(tokenize("Don’t AGREE\u00ADMENT").map((word) => word.lower)).toEqual(["do", "n't", "agreement"]);
});

test("lower survives letters whose lower case is longer", () => {
  expect(tokenize("İzmir SAID").map((word) => word.lower)).toEqual(["i\u0307zmir", "said"]);
});

test("within names the part to read", () => {
  expect(tokenize("one two three", { start: 4, end: 7 })).toEqual([
    { start: 4, end: 7, text: "two", lower: "two" },
  ]);
});
