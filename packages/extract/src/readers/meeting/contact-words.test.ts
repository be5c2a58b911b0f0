/** Takes every noun and verb of contact in every frame, gives the room that each tells of, and none where the same words tell of other things. */
import { expect, it } from "vitest";
import { extract } from "../../extract.ts";

const A = "Kenyan Foreign Minister Ali Musa";
const B = "Norwegian Foreign Minister Jo Lund";
const PAIR = "KEN NOR";

/** The rooms of a text with their status. */
const roomsOf = (text: string): string[] =>
  extract(text, { published: "2024-05-14" })
    .events.filter(({ type }) => type === "meeting" || type === "call")
    .map(
      ({ status, participants }) =>
        `${status} ${[...new Set(participants.map(({ represents }) => represents))].sort().join(" ")}`,
    );

/** The texts of a grid that aren't read as expected, with what was read. */
const missed = (texts: readonly string[], expected: (rooms: string[]) => boolean): string[] =>
  texts.flatMap((text) => {
    const rooms = roomsOf(text);
    return expected(rooms) ? [] : `${text} → ${rooms.join(" | ")}`;
  });
const is =
  (...rooms: string[]) =>
  (read: string[]): boolean =>
    read.join() === rooms.join();
const fill = (frame: string, words: string): string =>
  frame.replace("{A}", A).replace("{B}", B).replace("{n}", words);

const NOUNS =
  "talks;a meeting;a working lunch;a one-on-one;a tête-à-tête;a sit-down;a face-to-face meeting;closed-door talks;in-depth discussions;a bilat;a huddle;a conclave;deliberations;a luncheon;a round of talks;an exchange of views;a private audience;a chat;two hours of talks;a phone call".split(
    ";",
  );

it("reads a noun of contact wherever it says with whom", () => {
  const frames = [
    "{A} held {n} with {B} in Oslo on Monday.",
    "{A} had {n} with {B} on Monday.",
    "{A} launched {n} with {B} in Oslo on Monday.",
    "Speaking after {n} with {B}, {A} said the border would reopen.",
    "Emerging from {n} with {B} on Monday, {A} said the border would reopen.",
    "{A} came out of {n} with {B} on Monday.",
    "{A} ended a visit to Oslo on Monday with {n} with {B}.",
    "{A} used {n} with {B} on Monday to press for the road.",
  ];
  const texts = NOUNS.flatMap((noun) => frames.map((frame) => fill(frame, noun)));
  expect(missed(texts, is(`occurred ${PAIR}`))).toEqual([]);
});

it("reads a headline that names a contact without an article", () => {
  const frames = [
    "Kenyan foreign minister in {n} with Norwegian counterpart\n\nOSLO, May 13 (Lake Wire) - The road will reopen.",
    "Kenyan FM holds {n} with Norwegian counterpart\n\nOSLO, May 13 (Lake Wire) - The road will reopen.",
  ];
  const nouns = ["talks", "one-on-one", "sit-down"];
  const texts = nouns.flatMap((noun) => frames.map((frame) => fill(frame, noun)));
  expect(missed(texts, is(`occurred ${PAIR}`))).toEqual([]);
});

it("reads all of a list that met, dined or was grouped, and whose visit included a contact", () => {
  const texts = [
    "President Ali Musa of Kenya and President Jo Lund of Norway, who met in Rabat on Monday, agreed on a road.",
    "Meeting at the lake on Monday, President Ali Musa of Kenya and President Jo Lund of Norway agreed on a road.",
    "Meeting at the lake on Monday, delegations from Kenya and Norway agreed on a road.",
    "The summit on Monday grouped the leaders of Kenya and Norway.",
    "Kenyan Foreign Minister Ali Musa's visit on Monday included a sit-down with Norwegian Foreign Minister Jo Lund.",
    "Kenyan Foreign Minister Ali Musa and Norwegian Foreign Minister Jo Lund dined together on Monday.",
  ];
  const seated = (rooms: string[]): boolean =>
    rooms.length === 1 && /^occurred KEN (?:MAR )?NOR$/.test(rooms[0] ?? "");
  expect(missed(texts, seated)).toEqual([]);
});

it("reads whom one told something there, or joined for it", () => {
  const frames = [
    "{A} told {B} during {n} in Oslo that the road was open.",
    "{A} joined {B} for {n} in Oslo on Monday.",
  ];
  const nouns = ["a meeting", "a one-on-one", "a working lunch", "a sit-down", "consultations"];
  const texts = nouns.flatMap((noun) => frames.map((frame) => fill(frame, noun)));
  expect(missed(texts, is(`occurred ${PAIR}`))).toEqual([]);
});

it("leaves what is wished, denied or put off as it is", () => {
  const frames = [
    "{A} wants {n} with {B}.",
    "{A} declined to hold {n} with {B} on Monday.",
    "{A} has not held {n} with {B}.",
    "{A} never held {n} with {B}.",
    "{A} should hold {n} with {B}, the paper wrote.",
    "{A} cancelled {n} with {B} on Monday.",
    "{A} will hold {n} with {B} in Oslo on Thursday.",
    "Plans for {n} between {A} and {B} were dropped on Monday.",
  ];
  const texts = NOUNS.flatMap((noun) => frames.map((frame) => fill(frame, noun)));
  expect(missed(texts, (rooms) => !rooms.some((room) => room.startsWith("occurred")))).toEqual([]);
});

const VERBS =
  "met;met up with;greeted at the palace;entertained;chatted with;conversed with;caught up with;crossed paths with;touched base with;broke bread with;came face to face with;sat across the table from;sat alongside;phoned up;rang;deliberated with;got together with;granted an audience to;was granted an audience by;was greeted by;got a call from".split(
    ";",
  );

it("reads a verb of contact between two who hold an office", () => {
  const frames = [
    "{A} {n} {B} on Monday to discuss the border.",
    "{A}, who {n} {B} on Monday, praised the plan.",
  ];
  const texts = VERBS.filter((verb) => !verb.endsWith("palace")).flatMap((verb) =>
    frames.map((frame) => fill(frame, verb)),
  );
  expect(missed(texts, is(`occurred ${PAIR}`))).toEqual([]);
});

it("hears of no room in the same words of others and of other things", () => {
  const actors = [
    ["Kenyan striker Ali Musa", "Norwegian goalkeeper Jo Lund"],
    ["the Kenyan national team", "the Norwegian national team"],
    ["Kenyan airline Lake Air", "Norwegian bank Pearl Bank"],
    ["Kenyan students", "Norwegian students"],
  ];
  const texts = actors.flatMap(([a, b]) => [
    ...VERBS.map((verb) => `On Monday ${a} ${verb} ${b}.`),
    ...["a one-on-one", "a huddle", "a chat", "tea", "a sit-down"].map(
      (noun) => `${a} had ${noun} with ${b} on Monday.`,
    ),
  ]);
  const others = [
    "Kenya and Norway had a meeting of minds on the border.",
    "An exchange of fire between Kenya and Norway was reported on Monday.",
    "Kenya caught up with Norway in the standings on Monday.",
    "A sit-down protest between Kenya and Norway blocked the road on Monday.",
    "An audience of Kenyan and Norwegian students watched the film in Oslo on Monday.",
    `${A} held a roundtable with activists from Norway in Oslo on Monday.`,
    "Kenya and Norway support launching negotiations at the assembly.",
    "Talks between Kenyan striker Ali Musa and Norwegian goalkeeper Jo Lund took place in Oslo on Monday.",
    "Kenya's coffee trade with Norway grew on Monday.",
  ];
  expect(missed([...texts, ...others], is())).toEqual([]);
});
