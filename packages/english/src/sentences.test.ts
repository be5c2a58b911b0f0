import { expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

/** A bar shows where one sentence ends and the next starts. */
function expectBreaks(marked: string) {
  const text = marked.replaceAll("|", "");
  const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split("|").map((part) => part.trim()));
}

test.each([
  "The ministers met. |They agreed.",
  "He lives in the U.S. |The president does too.",
  "She flew to Washington, D.C. |They followed.",
  "It starts at 5 p.m. |Delegates may come earlier.",
  "“We will go.” |The envoy left.",
  "(They met twice.) |Nothing came of it.",
  "Who came? |Nobody did! |Why?",
  "He said: “Will you go? |We must.” |Nobody answered.",
  'Was it "a success"? |The minister thought so.',
  "“Will you go?” |Hana Reyes, the minister, said the port was shut.",
  "They met in 2005. [6] |Nothing followed.",
  "It was banned. [citation needed] |It came back.",
  "It happened long ago... |Nobody remembers.",
  "She had met Jack Ma. |The talks went on.",
  "It was Plan B. |The other plan had failed.",
  'He said "it\'s over." |Then he left.',
])("breaks in %s", expectBreaks);

test.each([
  ["titles", "He met Gen. Smith, Sen. Jones and Mr. Lee in St. Petersburg."],
  ["states and bodies", "The U.S. President addressed the U.N. Security Council."],
  ["initials", "George W. Bush met John F. K. Smith."],
  ["an abbreviation before a dash", "They opened the U.S. – Chad Dialogue and the U.N. — Mali talks."],
  ["figures", "They paid $3.5 million under No. 5 on Jan. 6 at 5 p.m. EST."],
  ["Latin", "Some states, e.g. Iran, and others, i.e. Iraq, came."],
  ["a quoted question and its verb", "“Will you go?” he asked."],
  ["a quoted question and its speaker", "“Will you go?” Foreign Minister Hana Reyes asked."],
  ["a quoted question and who is set apart", "“Will you go?” Hana Reyes, the minister, asked in Oslo."],
  ["a quoted question and a party", "“Will you go?” Hana Reyes (R-Ohio), who stayed, told reporters."],
  ["a quoted cry and its speaker", '"Never!" Reyes said.'],
  ["an ellipsis that reads on", "They met … and left."],
  ["names cut short", "She met Undersecretary Ma. Ana Cruz and Eng. Salem Omar in Sto. Domingo."],
  ["a name with a mark", "The Yahoo! search engine works."],
  ["the number of an item", "1. The ministers met again."],
  ["a born-in note", "Lee (b. March 1950) came."],
  ["a mark and a stop", "He uses Yahoo!."],
  ["web addresses", "See www.example.org for more."],
  ["a time zone", "It began at 2:36 P.M. JST on Monday."],
  ["a court case", "They cited Roe v. Wade and 50 U.S.C. 1701 et seq. in it."],
  ["a volume of statutes", "The law (Public Law 110-140, 121 Stat. 1492) was new."],
  ["a prefixed abbreviation", "It applies to non-U.S. citizens."],
  ["an ellipsis with blanks", "It was . . . a start."],
  ["a company", "Acme Inc. chairman Lee came."],
])("doesn't break at %s", (_, text) => {
  expect(splitSentences(text)).toHaveLength(1);
});

test("never crosses a paragraph", () => {
  expectBreaks("A headline without a stop\n\n|The text follows");
});

test("counts tokens over the whole text", () => {
  expect(splitSentences("One. Two three.")).toEqual([
    { start: 0, end: 4, firstToken: 0, endToken: 2 },
    { start: 5, end: 15, firstToken: 2, endToken: 5 },
  ]);
});
