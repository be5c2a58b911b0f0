import { expect, it } from "vitest";
import { meetingsOf } from "../../../testing/rooms.ts";

const SIGNED = "The foreign ministers of Chad and Niger signed an accord in Lome on Monday.";

/** What Togo was in the room. */
const togo = (text: string): string[] =>
  meetingsOf(text).flatMap(({ participants }) =>
    participants
      .filter(({ represents, actor }) => represents === "TGO" || actor === "TGO")
      .map((one) => `${one.seat} ${one.function} ${one.person}`),
  );

it.each([
  `${SIGNED} Togolese President Ali Musa looked on.`,
  `${SIGNED} Togolese President Ali Musa looked on as they did.`,
  `${SIGNED} Togolese President Ali Musa witnessed the ceremony.`,
])("who looked on at a signing is its witness: %s", (text) => {
  expect(togo(text)).toEqual(["yes facilitator person:ali-musa"]);
});

it("who looked on as an observer is one", () => {
  expect(togo(`${SIGNED} Togolese President Ali Musa looked on as an observer.`)).toEqual([
    "yes observer person:ali-musa",
  ]);
});

it("who looked on the plan with favour was not there", () => {
  expect(togo(`${SIGNED} Togolese President Ali Musa looked on the plan with favour.`)).toEqual([
    "no unknown null",
  ]);
});
