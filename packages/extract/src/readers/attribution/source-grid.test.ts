/** Takes ways to name who speaks, ways to report and titles in marks, composes them, gives that each statement is read whole and no title as one. */
import { describe, expect, it } from "vitest";
import { rows } from "../../testing/read-rows.ts";

/** Who speaks: the words before a cue, and those of them that are the source where that isn't all. */
const SPEAKERS: readonly (readonly [string, string?])[] = [
  ["the mayor"],
  ["Rep. Ann Roe (R-Maine)", "Rep. Ann Roe"],
  ["a resident who gave her name as Ann", "a resident"],
  ["an aide who asked not to be named", "an aide"],
  ["an aide who was not authorised to speak", "an aide"],
  ["an aide not authorised to speak publicly", "an aide"],
  ["an envoy who did not attend", "an envoy"],
  ["an official familiar with the talks"],
  ["three people briefed on the talks"],
  ["one of the two envoys"],
  ["more than 40 lawmakers"],
  ["nearly 200 economists"],
  ["both men"],
  ["a spokesman for the guild"],
];

const FRAMES: readonly (readonly [string, readonly string[]])[] = [
  ["“The port is shut,” S V.", ["The port is shut,"]],
  ["The port was “shut for good,” S V.", ["The port was “shut for good,”"]],
  ["S V the port was “shut for good”.", ["the port was “shut for good”"]],
  ["S V that the port, built in May, was shut.", ["the port, built in May, was shut"]],
  ["On Monday, S V the port was shut.", ["the port was shut"]],
];

const VERBS = ["said", "argued", "warned", "told the Bell", "has said"];

/** A source without its article, by which a row starts with a small letter or a capital. */
const plain = (text: string): string => text.toLowerCase();

describe("who speaks, however named", () => {
  it.each(SPEAKERS.map(([speaker, source = speaker]) => ({ speaker, source })))(
    "$speaker",
    ({ speaker, source }) => {
      for (const [frame, contents] of FRAMES)
        for (const verb of VERBS) {
          const said = frame.replace("S", speaker).replace("V", verb);
          const text = said.charAt(0).toUpperCase() + said.slice(1);
          const found = rows(text).map(plain);
          expect(found.length, text).toBe(1);
          expect(found[0]?.startsWith(plain(source)), `${text}: ${found}`).toBe(true);
          expect(found[0]?.endsWith(plain(`| ${contents[0]}`)), `${text}: ${found}`).toBe(true);
        }
    },
  );

  it.each([
    [
      "The deal was shelved, with Ann Roe, a pilot, saying it was “a sham”.",
      "Ann Roe, a pilot | it was “a sham”",
    ],
    ["Mr. Lund, 54, voted no, saying it was “a sham”.", "Mr. Lund, 54 | it was “a sham”"],
    ["It was “a sham,” Ann Roe, a pilot, warned the Harbour Post.", "Ann Roe, a pilot | It was “a sham,”"],
    ["It was shut, according to the Lund Centre for Peace.", "the Lund Centre for Peace | It was shut"],
    ["The mayor dismissed his critics as naive.", "The mayor | his critics as naive"],
    ["The mayor questioned the pilot’s “values”.", "The mayor | the pilot’s “values”"],
    ["The mayor condemned raids and urged calm on all sides.", "The mayor | raids"],
  ])("%s", (text, expected) => expect(rows(text)).toContain(expected));
});

/** What the narrator sets behind an object or a clause that was said. */
const ASIDES = [
  "a day after the raid",
  "just hours before the vote",
  "even as crews fled",
  "the first envoy to do so",
  "in his first remarks since May",
  "in a rare rebuke of his party",
];

describe("what the narrator adds", () => {
  it.each(ASIDES)("%s", (aside) => {
    for (const said of [
      "condemned | the attack on the port",
      "urged | both sides to meet",
      "called for | a truce",
    ]) {
      const text = `The minister ${said.replace("| ", "")}, ${aside}.`;
      expect(rows(text), text).toEqual([`The minister | ${said.slice(said.indexOf("|") + 2)}`]);
    }
  });

  it.each(ASIDES.slice(4))("of a clause: %s", (aside) =>
    expect(rows(`The minister said that the port was shut, ${aside}.`)).toEqual([
      "The minister | the port was shut",
    ]),
  );
});

/** Titles, and what is done with them: nothing of it is said. */
const TITLED: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["“The Long Winter”", "“How Borders Die”", "“Letters of a Pilot”"],
    [
      "wrote T in 2019",
      "launched the book T in Oslo",
      "watched the film T",
      "is the author of T",
      "read from T",
    ],
  ],
  [
    ["“Calm Sea”", "“Iron Wolf 2031”", "“Lady of Lund”"],
    [
      "called off operation T",
      "ordered Operation T to begin at dawn",
      "observed the exercise T",
      "boarded the tanker T",
      "welcomed the frigate T to the port",
    ],
  ],
  [
    ["“moderate”", "“special”", "“gradual return”"],
    [
      "met T groups in Oslo",
      "sent T troops to the border",
      "opened a T office",
      "seeks a policy of T on the border",
    ],
  ],
  [
    ["“One Sea, One Future”", "“Peace Now”"],
    [
      "spoke under the slogan T",
      "attended the forum T",
      "received the T award",
      "marched under the banner T",
    ],
  ],
];

describe("a title in marks", () => {
  it.each(TITLED.flatMap(([titles, deeds]) => deeds.map((deed) => ({ deed, titles }))))(
    "$deed",
    ({ deed, titles }) => {
      for (const title of titles)
        for (const who of ["The minister", "Mr. Lund", "She", "The ministry"]) {
          const text = `${who} ${deed.replace("T", title)}.`;
          expect(rows(text), text).toEqual([]);
        }
    },
  );

  it.each([
    "Let us reaffirm our bond with all ports.",
    "The ministry issued two proposed rules on fees.",
    "The pandemic highlighted the need for beds.",
    "The president dismissed two officers and the cabinet.",
    "The court dismissed the case.",
    "The court condemned two officers to death.",
    "His posts included two command tours.",
    "Echoing the call, Congress must act.",
  ])("nobody says: %s", (text) => expect(rows(text)).toEqual([]));
});
