/** Takes frames with every word that relations and meetings are told by, gives that no mark keeps a reader from one of them. */
import { describe, expect, it, vi } from "vitest";
import { MEETING_NOUNS } from "./data/meeting-nouns.ts";
import { MEETING_PARTICLES, MEETING_VERBS } from "./data/meeting-verbs.ts";
import * as relations from "./data/relation-words.ts";
import { extract } from "./extract.ts";
import { createMark } from "./marks.ts";

const gates = vi.hoisted(() => ({ open: false }));

vi.mock("./marks.ts", async (original) => {
  const real = await original<typeof import("./marks.ts")>();
  return {
    ...real,
    isMarked: (token, mark) => gates.open || real.isMarked(token, mark),
    marksOf: (token) => (gates.open ? -1 : real.marksOf(token)),
  } satisfies typeof real;
});

function read(text: string, open: boolean) {
  gates.open = open;
  return extract(text, { published: "2024-03-14" });
}

const IRREGULAR: Readonly<Record<string, string>> = {
  bring: "brought",
  come: "came",
  fight: "fought",
  have: "had",
  hold: "held",
  keep: "kept",
  meet: "met",
  sit: "sat",
  speak: "spoke",
};
const past = (lemma: string): string => IRREGULAR[lemma] ?? `${lemma.replace(/e$/, "")}ed`;

const WORDS = [
  ...new Set([
    ...Object.values(relations).flatMap((words) => [...words]),
    ...MEETING_NOUNS.map(({ word }) => word),
    ...MEETING_VERBS.map(({ lemma }) => lemma),
    ...MEETING_PARTICLES.keys(),
    "bring",
  ]),
];

/** Frames for a word, each with the kinds of relation and event that some word makes it tell of. */
const FRAMES: readonly (readonly [tells: string, frame: (word: string) => string])[] = [
  ["backs", (word) => `Chad ${past(word)} armed rebels in Mali. Chad-${word} rebels left.`],
  ["keeps_in_power", (word) => `Chad has ${past(word)} Mali’s president in power.`],
  ["seeks_removal_of", (word) => `Armed groups seeking to ${word} Mali’s president left.`],
  ["opposes", (word) => `Chad ${past(word)} Mali. Chad is at ${word} with Mali.`],
  ["has_forces_in", (word) => `Chad has had ${word} in Mali since 2019.`],
  [
    "controls_territory_in",
    (word) => `Chad ${past(word)} a hilltop inside Mali. Chad-${word} northern Mali fell.`,
  ],
  ["controls_territory_in", (word) => `Chad’s ${word} over part of Mali goes on.`],
  [
    "member_of",
    (word) => `Albania ${past(word)} NATO. NATO ${past(word)} Albania. NATO ${word} Albania spoke.`,
  ],
  ["strained_with", (word) => `Strained ${word} between Chad and Mali did not help.`],
  ["friend_of", (word) => `Chad, a ${word} of Mali, spoke.`],
  [
    "meeting",
    (word) => `Chad’s foreign minister ${past(word)} his counterparts from Mali and Niger in Oslo.`,
  ],
  ["meeting", (word) => `The ministers of Chad and Mali ${past(word)} down in Oslo.`],
  ["meeting", (word) => `The ministers of Chad and Mali ${past(word)} together in Oslo.`],
  ["meeting", (word) => `Norway ${past(word)} the ministers of Chad and Mali together.`],
  ["meeting", (word) => `The foreign ministers of Chad and Mali held a ${word} in Oslo.`],
];

describe("marks keep no reader from a word that it starts from", () => {
  it.each(FRAMES.map(([tells, frame]) => [tells, frame("…"), frame] as const))(
    "%s: %s",
    (tells, _, frame) => {
      const told = new Set<string>();
      for (const word of WORDS) {
        const text = frame(word);
        const dossier = read(text, false);
        expect(dossier, text).toEqual(read(text, true));
        for (const { relation } of dossier.relations) told.add(relation);
        for (const { type } of dossier.events) told.add(type);
      }
      expect(told).toContain(tells);
    },
  );
});

it("refuses a mark that words already looked up could not have", () => {
  read("Chad met Mali in Oslo.", false);
  expect(() => createMark(() => ({}))).toThrow(/after words had been looked up/);
});
