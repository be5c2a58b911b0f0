import { expect, it } from "vitest";
import { brief, meetingsOf } from "../../../testing/rooms.ts";

const VERBS = ["met", "hosted", "received", "held talks with"];
const SCENE = "in Abuja on Monday";
const WHO: readonly [string, string][] = [
  [
    "his opposite numbers from Cameroon and Benin",
    "BEN=defence_minister CMR=defence_minister NGA=ben-roe[host]",
  ],
  [
    "his opposite numbers from Cameroon and Benin, Jo Poe and Ali Musa,",
    "BEN=ali-musa CMR=jo-poe NGA=ben-roe[host]",
  ],
  ["his opposite number from Benin, Ali Musa,", "BEN=ali-musa NGA=ben-roe[host]"],
];

it.each(VERBS.flatMap((verb) => WHO.map(([who, room]) => [`${verb} ${who}`, room] as const)))(
  "one's opposite number holds the same post: he %s",
  (words, room) => {
    const [met] = meetingsOf(`Nigerian Defence Minister Ben Roe ${words} ${SCENE}.`);
    const posts = met?.participants.map(({ post }) => post) ?? [];
    expect([met && brief(met), [...new Set(posts)]]).toEqual([`occurred ${room}`, ["defence_minister"]]);
  },
);

it("numbers opposite a hall are none", () => {
  expect(
    meetingsOf("Nigerian Defence Minister Ben Roe read out numbers from Benin opposite the hall."),
  ).toEqual([]);
});
