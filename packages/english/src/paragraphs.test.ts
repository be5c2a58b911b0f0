import { expect, test } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";

const paragraphs = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

test("empty lines divide, white space around a paragraph isn't part of it", () => {
  expect(paragraphs("\n  One here.  \n \t\nTwo.\r\n\r\nThree.\n")).toEqual(["One here.", "Two.", "Three."]);
});

test("every line is a paragraph where lines are paragraphs", () => {
  const text = "A headline on the talks\nThe ministers met in a hotel by the lake.\nThey agreed on little.";
  expect(paragraphs(text)).toHaveLength(3);
});

const wrapped = [
  "The ministers of the four countries met on Tuesday in a hotel by the",
  "lake to talk about the water of the river that runs through all of",
  "their lands, and about the dam that one of them means to build before",
  "the end of the decade.",
];

test("hard-wrapped lines are joined", () => {
  expect(paragraphs(wrapped.join("\n"))).toEqual([wrapped.join("\n")]);
});

test("a short last line ends a paragraph in a hard-wrapped text", () => {
  expect(paragraphs([...wrapped, ...wrapped].join("\n"))).toHaveLength(2);
});

test("an item starts a paragraph even in a hard-wrapped text", () => {
  expect(paragraphs([...wrapped, "- a first point", "- a second point"].join("\n"))).toHaveLength(3);
});

test("a line that goes on in lower case is joined", () => {
  expect(paragraphs("The ministers met\nin a hotel.")).toHaveLength(1);
});

test("lines wider than any hard wrap stay apart though they are full", () => {
  const line =
    "They met again and again to speak about the river and the dam and the price of the water ".repeat(2);
  expect(paragraphs([line, line, line, line].join("\n"))).toHaveLength(4);
});

test.each([["\r\n"], ["\r"], ["\u2028"]])("line breaks of every kind divide: %j", (br) => {
  expect(paragraphs(`One.${br}${br}Two.`)).toEqual(["One.", "Two."]);
});

test("nothing in nothing", () => {
  expect(splitParagraphs(" \n\n ")).toEqual([]);
});
