import { describe, expect, it } from "vitest";
import { rows } from "../../testing/read-rows.ts";

/** When, where and how something was said. */
const TELLINGS = (
  "on Tuesday|in an interview published Sunday|in an interview that aired on Sunday|in a speech that lasted an hour|" +
  "at a rally in Lund late Friday|in a memo first reported by the Bell|during a debate hosted by the Bell|" +
  "on Monday’s show|in July 2015|to loud applause|to laughter|moments later|hours after the vote|a few days ago|" +
  "through a spokesman|by telephone|with a shrug|from the podium|as the crowd cheered|under oath|" +
  "in response to a question|in a series of tweets|before the vote|in a letter to the board"
).split("|");
/** Those behind which a clause can stand without "that". */
const BARE = (
  "in an interview with the Bell|during a debate hosted by the Bell|in a memo first reported by the Bell|by telephone|" +
  "through a spokesman|in a letter to the board|moments later|hours after the vote|flatly|in a series of tweets"
).split("|");
const VERBS = ["said", "wrote", "told reporters", "argued"];
const WHERE = "the plan was “dead on arrival”";
const MARKED = "“The plan is dead and everyone knows it.”";

/** Each frame over all its cells; what is read wrongly is listed. */
function cells(
  tellings: readonly string[],
  text: (telling: string, verb: string) => string,
  expected: string,
) {
  const wrong: string[] = [];
  for (const telling of tellings)
    for (const verb of VERBS) {
      const written = text(telling, verb);
      const [first = "none"] = rows(written);
      if (first !== expected) wrong.push(`${written} => ${first}`);
    }
  return wrong;
}

describe("what tells when, where and how something was said", () => {
  it.each([
    ["that", TELLINGS, (t: string, v: string) => `Roe ${v} ${t} that ${WHERE}.`, `Roe | ${WHERE}`],
    ["a clause alone", BARE, (t: string, v: string) => `Roe ${v} ${t} ${WHERE}.`, `Roe | ${WHERE}`],
    [
      "a comma before marks",
      TELLINGS,
      (t: string, v: string) => `Roe ${v} ${t}, ${MARKED}`,
      `Roe | ${MARKED.slice(1, -1)}`,
    ],
    [
      "a colon",
      TELLINGS,
      (t: string, v: string) => `Roe ${v} ${t}: ${MARKED}`,
      `Roe | ${MARKED.slice(1, -1)}`,
    ],
    [
      "nothing more",
      TELLINGS,
      (t: string, v: string) => `The plan was “dead on arrival,” Roe ${v} ${t}.`,
      "Roe | The plan was “dead on arrival,”",
    ],
  ] as const)("is passed over before %s", (_, tellings, text, expected) => {
    expect(cells(tellings, text, expected)).toEqual([]);
  });
});

describe("what goes on behind an attribution", () => {
  const attributions = [
    "Roe said",
    "said Roe",
    "Roe told the Bell",
    "Roe argued Tuesday",
    "wrote Roe, who runs the port",
  ];
  it.each([
    ["The law would help “the rich,”", "but would leave most “with nothing.”"],
    ["The raid was “a mistake,”", "and the army should “say so openly.”"],
    ["The mayor “has no idea,”", "and will lose badly"],
    ["The vote was put off", "because “people are tired” of it"],
  ])("%s … %s", (before, behind) => {
    const lead = before.endsWith("”") ? before : `${before},`;
    const stop = behind.endsWith("”") ? behind : `${behind}.`;
    const read = attributions.map((by) => rows(`${lead} ${by}, ${stop}`)[0]);
    expect(read).toEqual(attributions.map(() => `Roe | ${before} … ${behind}`));
  });
  it.each([
    "“The plan is dead,” Roe said, and walked off.",
    "The plan was “dead,” Roe said, but declined to go on.",
    "The plan was dead, said Roe, who runs the port and sits on its board.",
  ])("leaves what its speaker does: %s", (text) => {
    expect(rows(text)[0]).not.toMatch(/walked|declined|runs/);
  });
});

describe("what stands before a main verb", () => {
  it.each([
    "the raid, which killed nine, was “an act of war”",
    "the pipe, built in the 1970s, is “a ticking bomb”",
    "if the bill passed, “thousands would lose their homes”",
    "because “people are tired,” the party would lose",
  ])("belongs to the content: %s", (content) => {
    for (const text of [
      `Roe said that ${content}.`,
      `The plan drew fire from Roe, who said that ${content}.`,
    ])
      expect(rows(text)[0]).toContain(content);
  });
});
