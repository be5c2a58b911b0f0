import { describe, expect, it } from "vitest";
import type { Actor } from "../../records/actor.ts";
import { initialsOf, nameWords, personWords, skeletonOf } from "./person-name.ts";

const named = (...names: (string | Actor["names"][number])[]): Pick<Actor, "names"> => ({
  names: names.map((one) =>
    typeof one === "string" ? { text: one, lang: "en", kind: "name" as const } : one,
  ),
});
const metonym = { text: "The Long Iron Hand", lang: "en", kind: "metonym" } as const;

it.each([
  ["José Ángel O'Brien", ["jose", "angel", "obrien"]],
  ["Sa’ad  al-Din", ["saad", "al", "din"]],
  [" — Bru, Lena. ", ["bru", "lena"]],
  ["Ｌena 2", ["lena", "2"]],
  ["…", []],
])("nameWords of %j", (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

describe("personWords: the fullest name, without titles, initials and suffixes", () => {
  it.each([
    ["a title and an initial", named("Dr. Lena M. Bru Jr."), ["lena", "bru"]],
    ["the fullest of several", named("Bru", "Lena Maria Bru", "Lena Bru"), ["lena", "maria", "bru"]],
    ["of two as full the first by text", named("Lena Bru", "Ana Bru"), ["ana", "bru"]],
    ["in the order of text, word by word", named("Lena Bruxa", "Lena Bru"), ["lena", "bru"]],
    ["no name of another kind", named(metonym, "Bru"), ["bru"]],
    ["a title alone", named("Dr."), []],
    ["no name", named(metonym), []],
  ])("%s", (_, actor, words) => {
    expect(personWords(actor)).toEqual(words);
  });
});

it.each([
  ["of all names, each once, by letter", named("Lena M. Bru", "L. M. A. Bru"), "alm"],
  ["of names of that kind alone", named("Lena Bru", { ...metonym, text: "Iron X." }), ""],
  ["none", named("Lena Bru"), ""],
])("initials: %s", (_, actor, initials) => {
  expect(initialsOf(actor)).toBe(initials);
});

describe("skeletonOf: what spellings of one name share", () => {
  it.each([
    ["zelensky", "zelenskyy"],
    ["mekdad", "miqdad"],
    ["khalifa", "ghalipha"],
    ["nikos", "nicos"],
    ["becker", "beker"],
    ["wasil", "vasil"],
    ["lavrov", "lawrow"],
    ["hussein", "husein"],
    ["youssef", "iusef"],
    ["jovan", "yovan"],
    ["assssad", "asad"],
  ])("%s and %s", (a, b) => {
    expect(skeletonOf(a)).toBe(skeletonOf(b));
    expect(skeletonOf(a)).not.toBe("");
  });

  it.each([
    ["zelensky", "slnsk"],
    ["phillips", "flps"],
    ["becker", "bkr"],
    ["whitaker", "vhtkr"],
    ["khan", "hn"],
    ["anna", "an"],
    ["oua", "o"],
  ])("%s is %s", (word, skeleton) => {
    expect(skeletonOf(word)).toBe(skeleton);
  });

  it.each([
    ["anna", "inna"],
    ["bru", "bro\u0142"],
    ["orlov", "arlov"],
  ])("tells %s from %s", (a, b) => {
    expect(skeletonOf(a)).not.toBe(skeletonOf(b));
  });
});
