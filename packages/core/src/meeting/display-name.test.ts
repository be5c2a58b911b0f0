import { expect, it } from "vitest";
import type { Actor } from "../records/actor.ts";
import { sampleActor } from "../testing/sample.ts";
import { displayName } from "./display-name.ts";

type Name = Actor["names"][number];
const name = (text: string, lang = "en", kind: Name["kind"] = "name"): Name => ({ text, lang, kind });
const shown = (id: string, names: readonly Name[], type: Actor["type"] = "state"): string =>
  displayName(id, new Map([[id, sampleActor(id, { type, names: [...names] })]]));

it.each([
  ["its English name before others", [name("Deutschland", "de"), name("Germany")], "Germany"],
  ["a name before a demonym", [name("German", "en", "demonym"), name("Germany")], "Germany"],
  [
    "a name in another language before an English abbreviation",
    [name("FRG", "en", "abbreviation"), name("Deutschland", "de")],
    "Deutschland",
  ],
  [
    "what there is where it has no name",
    [name("Berlin", "en", "metonym"), name("German", "en", "demonym")],
    "Berlin",
  ],
  [
    "of several English names of a state the first, however long",
    [name("Turkey"), name("Republic of Türkiye")],
    "Turkey",
  ],
] as const)("shows %s", (_, names, expected) => {
  expect(shown("DEU", names)).toBe(expected);
});

it.each([
  [
    "the fullest of a person's names",
    [name("Mekdad"), name("Faisal Mekdad"), name("F. Mekdad")],
    "Faisal Mekdad",
  ],
  ["the first of two that are as long", [name("Ana B."), name("Ana C."), name("Ana")], "Ana B."],
  ["the English one though another is fuller", [name("A. Lind"), name("Anna Maria Lind", "sv")], "A. Lind"],
] as const)("shows %s", (_, names, expected) => {
  expect(shown("person:x", names, "person")).toBe(expected);
});

it.each([
  ["TUR", "TUR"],
  ["person:ana-maria-lind", "ana maria lind"],
  ["armed_group:red-army:east", "red army:east"],
  ["of:x1:y", "x1:y"],
  ["A:person:b", "A:person:b"],
])("shows of %s, whom nobody knows, what its id says", (id, expected) => {
  expect(displayName(id, new Map())).toBe(expected);
  expect(shown(id, [])).toBe(expected);
});
