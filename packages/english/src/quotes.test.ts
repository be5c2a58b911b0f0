import { describe, expect, test } from "vitest";
import { findQuotes } from "./quotes.ts";

const outer = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));
const inner = (text: string) => findQuotes(text).map((q) => text.slice(q.innerStart, q.innerEnd));

describe("pairs", () => {
  test.each([
    ["curly double", "He said “we agree” and left.", ["we agree"]],
    ["straight double", 'He said "we agree." Then "no".', ["we agree.", "no"]],
    ["curly single", "They call it a ‘last mile’ problem.", ["last mile"]],
    ["straight single", "He called it 'a first step' today.", ["a first step"]],
    ["doubled single", "He said ''we agree'' and ``never''.", ["we agree", "never"]],
    ["doubled curly", "He said ‘‘we agree’’.", ["we agree"]],
    ["guillemets", "He said « we agree ».", [" we agree "]],
    ["low opening", "He said „we agree” there.", ["we agree"]],
    ["after a dash and in brackets", 'It is—"they say"—over ("for now").', ["they say", "for now"]],
    ["after a hyphen", 'an anti-"war" text', ["war"]],
    ["a possessive inside", "‘the ministers’ joint plan’ is new", ["the ministers’ joint plan"]],
    ["an apostrophe inside", "'it doesn't matter', he said", ["it doesn't matter"]],
    ["a final s", "the ‘Friends of Friends’ group", ["Friends of Friends"]],
    ["a figure inside", '"in 1990" and "by 2000," he said', ["in 1990", "by 2000,"]],
  ])("%s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});

describe("leaves alone", () => {
  test.each([
    "the ministers’ meeting and the states’ plan",
    "the ministers' meeting and the states' plan",
    "’tis the 1990's, the '80s and rock 'n' roll",
    "O'Brien doesn't know Sana’a’s mayor",
    "a 6\" gun, a 5'10\" man, 12' wide",
    "nothin' doin' here",
    "no marks at all",
  ])("%s", (text) => {
    expect(outer(text)).toEqual([]);
  });
});

describe("a mark that never closes doesn't swallow its paragraph", () => {
  test.each([
    [
      "closed by the other double mark",
      "“We agree,’’ he said. ‘’We do,’’ she said.",
      ["“We agree,’’", "‘’We do,’’"],
    ],
    [
      "closed by one that opened inside",
      'She called it "a "first step," then left. "It was late."',
      ['"a "first step,"', '"It was late."'],
    ],
    ["left open before the next", "“We agree. “We do,” she said.", ["“We agree.", "“We do,”"]],
  ])("%s", (_, text, expected) => {
    expect(
      findQuotes(text)
        .filter(({ depth }) => depth === 0)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(expected);
  });
});

test("nests", () => {
  const text = "“He told us ‘never again’ twice,” she said.";
  expect(findQuotes(text).map(({ depth, kind }) => [depth, kind])).toEqual([
    [0, "double"],
    [1, "single"],
  ]);
  expect(inner(text)[1]).toBe("never again");
});

test("nests straight marks that touch", () => {
  expect(inner("She said \"'Go' is what he said\" and \"he said 'go'\".")).toEqual([
    "'Go' is what he said",
    "Go",
    "he said 'go'",
    "go",
  ]);
});

test("a quotation that every paragraph opens is continued, and only the last closes", () => {
  const quotes = findQuotes("“We met.\n\n“We talked.\n\n“We left,” he said.");
  expect(quotes.map(({ closed, continues, paragraph }) => [closed, continues, paragraph])).toEqual([
    [false, null, 0],
    [false, 0, 1],
    [true, 1, 2],
  ]);
});

test("a new quotation after a closed one continues nothing", () => {
  expect(findQuotes("“We met.”\n\n“We left.”").map((q) => q.continues)).toEqual([null, null]);
});

test("straight marks continue too", () => {
  expect(findQuotes('He said: "We met.\n\n"We left."').map((q) => q.continues)).toEqual([null, 0]);
});

test("a mark that never closes ends with its paragraph", () => {
  const text = "He said “we agree.\n\nThey left.";
  expect(findQuotes(text)).toEqual([
    {
      start: 8,
      end: 18,
      innerStart: 9,
      innerEnd: 18,
      kind: "double",
      depth: 0,
      closed: false,
      continues: null,
      paragraph: 0,
    },
  ]);
});
