/** Takes appeals composed of who asks, how, whom and what, gives each one's parties and content; what only looks like one is none. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const FRAMES =
  "urged T to I; called on T to I; appealed to T to I; implored T to I; pleaded with T to I; begged T to I; asked T to I; pressed T to I; " +
  "renewed its call on T to I; sent an appeal to T to I; called for T to I; again urged T on Monday to I; called in a statement on T to I; " +
  "condemned the attack and urged T to I";
const ASKED: readonly (readonly [string, string | null])[] = [
  ["Chad", "TCD"],
  ["the Chadian government", "TCD"],
  ["the United Nations", "igo:united-nations"],
  ["both sides", null],
  ["donors", null],
  ["all parties to the conflict", null],
];
const ACTS = ["reopen the border crossing", "exercise restraint", "let aid through"];
const ASKING: readonly (readonly [string, readonly string[]])[] = [
  ["Norway", ["NOR"]],
  ["The African Union", ["igo:african-union"]],
  [
    "The foreign ministers of Norway, Kenya and Peru met in Lima on Monday. A joint statement",
    ["KEN", "NOR", "PER"],
  ],
];

it.each(FRAMES.split("; "))("reads “%s”", (frame) => {
  for (const [k, [by, parties]] of ASKING.entries())
    for (const [whom, addressee] of ASKED) {
      // "called for all parties to": what is asked stays whole where nobody is named.
      if (/called for|condemned/.test(frame) && (k === 2 || addressee === null)) continue;
      const act = ACTS[k] as string;
      const text = `${by} ${frame.replace("T", whom).replace("I", act)}.`;
      const { appeals } = extract(text, { published: "2024-05-14" });
      expect([text, appeals.map((one) => [one.by, one.addressee, one.content.quote])]).toEqual([
        text,
        [[parties, addressee, act]],
      ]);
    }
});

it.each([
  ["Norway warned Chad against sending troops.", "TCD", "against sending troops"],
  ["Norway appealed to N’Djamena to reopen the border.", "TCD", "reopen the border"],
  ["Norway called for restraint amid fighting in the east.", null, "restraint"],
  ["Norway called for a truce after talks in Geneva.", null, "a truce"],
  ["Norway urged both sides to show restraint as shells fell on the town.", null, "show restraint"],
  ["Norway appealed for aid, the ministry said.", null, "aid"],
  ["Norway called on Chad to pay its share and will send a team.", "TCD", "pay its share"],
])("%s", (text, addressee, content) => {
  const [appeal, ...more] = extract(text).appeals;
  expect([appeal?.addressee, appeal?.content.quote, more]).toEqual([addressee, content, []]);
});

it.each([
  "Norway’s minister called on the president on Monday.",
  "Norway invited Chad to attend the summit.",
  "Norway told reporters to expect a statement.",
  "Norway asked people to stay at home.",
  "Norway never urged Chad to pay.",
  "The coach urged his players to score.",
  "Norway was asked to leave the room.",
  "Chad endorsed several Norwegian calls for a truce.",
  "As Norway told Chad, it is never wise to wait.",
])("finds none in: %s", (text) => expect(extract(text).appeals).toEqual([]));
