import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";

const MEETING =
  "Ministers meet\n\nThe defence ministers of Chad and Mali met in Lomé on Tuesday for talks on relations between the two, with Togo's defence minister mediating.\n\n";

/** The lines that a sentence tells of beside the meeting's own: label, members, whether they are coordinated. */
const told = (sentence: string) =>
  extract(MEETING + sentence, { published: "2031-09-17" })
    .tracks.filter(({ label }) => label !== "main line of talks")
    .map(({ label, members, coordinatedWith }) => [label, members.join("+"), coordinatedWith.length > 0]);

describe("readTracks", () => {
  it.each<[string, ReturnType<typeof told>]>([
    [
      "The talks are coordinated with those of the foreign ministers, which resumed in Bamako last month.",
      [["those of the foreign ministers", "MLI+TCD", true]],
    ],
    [
      "Mali's ministry said the talks are closely coordinated with the foreign ministers' talks.",
      [["the foreign ministers' talks", "MLI+TCD", true]],
    ],
    [
      "The defence talks run in close coordination with the negotiations between Chad and Niger.",
      [["the negotiations between Chad and Niger", "NER+TCD", true]],
    ],
    [
      "This track is not coordinated with the talks between Chad and Niger.",
      [["the talks between Chad and Niger", "NER+TCD", false]],
    ],
    [
      "A separate track of talks between the foreign ministers of Chad and Niger runs in coordination with it.",
      [["separate track of talks between the foreign ministers of Chad", "NER+TCD", true]],
    ],
  ])("reads another line of talks: %s", (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each([
    ["what will be", "The talks will be coordinated with those of the foreign ministers."],
    ["what should be", "The talks should be coordinated with those of the foreign ministers."],
    ["who helps", "The talks are coordinated with the United Nations."],
    ["what is no line of talks", "The strikes were coordinated with the talks between Chad and Niger."],
    ["other lines' matters", "The army coordinated with those of the foreign ministers who stayed."],
    ["the same ministers", "The talks are coordinated with those of the defence ministers."],
    ["a line of nobody named", "The talks are coordinated with the political process."],
    ["a thing to do", "They agreed to work in coordination with the foreign ministers."],
  ])("takes for no line %s", (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe("the number that a text gives its track", () => {
  const numbersOf = (text: string) =>
    extract(text, { published: "2031-09-17" }).tracks.map(({ number }) => number);
  it.each<[string, ReturnType<typeof numbersOf>]>([
    ["Officials and scholars from Chad and Mali held a track 1.5 dialogue in Oslo on Monday.", [1.5]],
    ["Officials from Chad and Mali held a Track-1.5 dialogue in Oslo on Monday.", [1.5]],
    ["The foreign ministers of Chad and Mali met in Oslo on the sidelines of a track 1.5 dialogue.", []],
    ["Officials from Chad and Mali held talks on a railway track in Oslo on Monday.", []],
  ])("%s", (text, expected) => expect(numbersOf(text)).toEqual(expected));

  it("seats officials whose states stand behind those beside them", () => {
    const [event] = extract("Officials and scholars from Chad and Mali held talks in Oslo on Monday.", {
      published: "2031-09-17",
    }).events;
    expect(
      event?.participants.filter(({ seat }) => seat === "yes").map(({ represents }) => represents),
    ).toEqual(["MLI", "TCD"]);
  });
});
