/** Takes stands composed of who takes them, by which words and on what, gives each one's side; what only looks like one is none. */
import { expect, it } from "vitest";
import { extract } from "../extract.ts";

const FRAMES: Readonly<Record<string, string>> = {
  oppose:
    "rejects N; opposed N; is opposed to N; remains firmly against N; spoke out against N; objected to N; has ruled out N; turned down N; would not accept N; does not want N; " +
    "did not support N; refused to back N; protested against N; balked at N; calls N illegal; called N a red line; regards N as a violation of its sovereignty; voiced its opposition to N; said no to N",
  support:
    "supports N; has backed N; is in favour of N; came out in favour of N; argued for N; advocated N; stands by N; gave its backing to N; threw its weight behind N; is open to N; is ready for N",
  demand: "demands N; insisted on N; is demanding N",
};
const HOLDERS: readonly (readonly [string, string])[] = [
  ["Norway", "NOR"],
  ["Kenyan President Amina Otieno", "KEN"],
  ["The Kenyan government", "KEN"],
  ["The African Union", "igo:african-union"],
];
const MATTERS = ["the naval lease", "a clause on fishing rights"];

it.each(
  Object.entries(FRAMES).flatMap(([side, list]) => list.split("; ").map((frame) => [side, frame] as const)),
)("%s: %s", (side, frame) => {
  for (const [k, [words, holder]] of HOLDERS.entries()) {
    const text = `The talks ended on Monday. ${words} ${frame.replace("N", MATTERS[k % 2] as string)}.`;
    const { positions } = extract(text, { published: "2024-05-14" });
    expect([text, ...positions.map((one) => [one.holder, one.polarity])]).toEqual([text, [holder, side]]);
  }
});

it.each([
  [
    "Mali wanted a wider list. Chad objected.",
    ["MLI interest", "CHD oppose"].map((one) => one.replace("CHD", "TCD")),
  ],
  ["Mali had insisted on a clause on rights, which Chad did not want.", ["MLI demand", "TCD oppose"]],
])("%s", (text, expected) =>
  expect(extract(text).positions.map(({ holder, polarity }) => `${holder} ${polarity}`)).toEqual(expected),
);

it.each([
  "Chad doesn’t want them to leave.",
  "Chad stands by to help.",
  "Chad called for an illegal act to be punished.",
  "Chad saw a grave violation of the law in May.",
  "Chad voted for higher wages.",
  "If Chad rejects the lease, the talks end.",
  "Chad is supporting a hospital.",
  "The rejected lease was Chad’s.",
])("takes no stand in: %s", (text) => expect(extract(text).positions).toEqual([]));

const WITHHELD =
  "would not send troops to Mali; won’t pay for the bridge; will never cede an inch of land; is not going to send troops; is not prepared to sign the treaty; does not intend to ratify the treaty; " +
  "has no intention of withdrawing its troops; has no plans to lift the ban; would not compromise on its water rights; will not be sending observers";
it.each(WITHHELD.split("; "))("will not: %s", (frame) => {
  for (const text of [
    `Norway ${frame}, its Foreign Minister Ida Berg said.`,
    `Norway’s Foreign Minister Ida Berg said Norway ${frame}.`,
  ])
    expect(extract(text).positions.map((one) => [one.holder, one.polarity])).toEqual([["NOR", "oppose"]]);
});

it.each([
  ["Norway refused to sign the treaty.", ["NOR oppose"]],
  [
    "“There will be no direct dialogue with the rebels,” Norway’s Foreign Minister Ida Berg said.",
    ["NOR oppose"],
  ],
  [
    "Norway would not withdraw troops until the militia left, Norway’s Foreign Minister Ida Berg said.",
    ["NOR conditional"],
  ],
  ["Norway’s Foreign Minister Ida Berg said she would not provide details of the plan.", []],
  ["Norway’s Foreign Minister Ida Berg said Mali would not sign the deal.", []],
  ["Norway’s Foreign Minister Ida Berg said Norway could not send troops.", []],
  ["Norway’s Foreign Minister Ida Berg said Norway would not only send aid but also doctors.", []],
  ["“We would not provide insurance for them,” Norway’s Foreign Minister Ida Berg said.", []],
  ["“We will not stop supplying aid,” Norway’s Foreign Minister Ida Berg said.", []],
])("%s", (text, expected) =>
  expect(extract(text as string).positions.map(({ holder, polarity }) => `${holder} ${polarity}`)).toEqual(
    expected,
  ),
);
