import { describe, expect, it } from "vitest";
import { brief, meetingsOf } from "../../testing/rooms.ts";

const LEAD =
  "Malian Foreign Minister Jo Poe spoke by telephone with Chadian Foreign Minister Ali Musa on Monday.";
const told = (text: string): string[] =>
  meetingsOf(text)
    .filter(({ where }) => where?.name === "Lome")
    .map(brief);
const BOTH = ["occurred MLI=jo-poe TCD=ali-musa TGO=[host]-"];

/** Where words for another contact of the two stand. */
const FRAMES = [
  "The call followed their # in January.",
  "He urged Mali to wait. The call followed their January 8 # .",
  "They followed up on their # in January.",
  "She recalled their fruitful # in January.",
  "Poe said the plan built on their # in January.",
  "It was the first contact since their # in January.",
  "Relations have improved since their #.",
  "At their previous #, nothing was agreed.",
  "At their previous meeting, in Lome in January, the ministers had set up a panel.",
  "The pair last met in Lome in January.",
  "The two ministers last met in Lome in January.",
];
const OF_TWO = [
  "Malian Foreign Minister Jo Poe and Chadian Foreign Minister Ali Musa recalled their # in January.",
  "Malian Foreign Minister Jo Poe thanked Chadian Foreign Minister Ali Musa for their # in January.",
];

describe("another meeting of the two, by whose it was", () => {
  it.each([...FRAMES.map((frame) => `${LEAD} ${frame}`), ...OF_TWO])("%s", (text) => {
    for (const noun of ["seven-hour meeting in Lome", "talks in Lome"])
      expect(told(text.replace("#", noun).replace(" .", "."))).toEqual(BOTH);
  });

  it.each([
    "Truckers said their meeting in Lome on Friday had brought nothing.",
    "Rebels and government troops clashed again, after their talks in Lome in January.",
    "The museums followed up on their meeting in Lome in January.",
    "Opposition leaders denounced it after their meeting in Lome in January.",
    "It will be their first meeting since the summit in Lome in January.",
  ])("names nobody where others may have met: %s", (text) => {
    expect(told(`${LEAD} ${text}`).join()).not.toMatch(/MLI|TCD/);
  });

  it.each(["The two leaders", "The two presidents"])("%s keep their own office", (who) => {
    const [, event] = meetingsOf(`${LEAD} ${who} last spoke on April 2.`);
    expect(event?.participants.map(({ person, post }) => [person, post === "foreign_minister"])).toEqual([
      [null, false],
      [null, false],
    ]);
  });

  it.each([
    ["The two last spoke on January 5.", "2024-01-05"],
    ["They last talked by phone on January 5.", "2024-01-05"],
    ["The pair last spoke in January.", "2024-01"],
  ])("%s", (text, day) => {
    const [, event] = meetingsOf(`${LEAD} ${text}`);
    expect([event?.when?.edtf, event && brief(event)]).toEqual([day, "occurred MLI=jo-poe TCD=ali-musa"]);
  });

  it("takes two holders of one office where no meeting is told of", () => {
    const text =
      "Asked whether President Jo Poe of Mali would meet the Chadian president in Bali, the spokesman said that no meeting had been scheduled. He noted that the two leaders last spoke on January 5.";
    expect(meetingsOf(text).map(brief)).toEqual(["occurred MLI=jo-poe TCD=head_of_state"]);
  });

  it.each(["Following their meeting, Poe and Musa", "After the talks, Poe and Musa"])(
    "%s meet a third",
    (who) => {
      const lead = "Malian Foreign Minister Jo Poe met Chadian Foreign Minister Ali Musa in Lome on Monday.";
      const behind = `${who} held a video call with Kenyan Foreign Minister Ann Roe.`;
      const rooms = meetingsOf(
        `${lead} ${behind} The three discussed fish. They plan to meet in Rome in May.`,
      );
      expect(rooms.map((room) => [room.when?.edtf, brief(room)].join(" "))).toEqual([
        "2024-03-11 occurred MLI=jo-poe TCD=ali-musa TGO=[host]-",
        "2024-03-11 occurred KEN=ann-roe MLI=jo-poe TCD=ali-musa",
        "2024-05 planned ITA=[host]- KEN MLI TCD",
      ]);
    },
  );

  it.each(["The two last spoke to reporters in January.", "They last spoke of it in January."])(
    "%s",
    (text) => {
      expect(meetingsOf(`${LEAD} ${text}`)).toHaveLength(1);
    },
  );
});
