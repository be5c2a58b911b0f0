import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../records/actor.ts";
import { sampleActor, sampleMeta } from "../testing/sample.ts";
import { groupActors } from "./actor-groups.ts";
import { evidence } from "./arbitrary.ts";

const actor = (doc: string, type: Actor["type"], name: string, more: Partial<Actor> = {}): Actor =>
  sampleActor(`${type}:${name.toLowerCase().replaceAll(/[ .]+/g, "-")}`, {
    type,
    iso3: null,
    names: [{ text: name, lang: "en", kind: "name" }],
    meta: sampleMeta({ evidence: [evidence(name, doc)] }),
    ...more,
  });
const holds = (post: string, of: string): Partial<Actor> => ({
  partOf: of,
  tenures: [{ post, of, from: null, to: null, acting: false }],
});
const person = (doc: string, name: string, post?: string, of = "XAL"): Actor =>
  actor(doc, "person", name, post === undefined ? {} : holds(post, of));
const isOne = (a: Actor, b: Actor, ...others: Actor[]): boolean => {
  const { idOf } = groupActors([a, b, ...others]);
  const docs = [a, b].map(({ meta }) => meta.evidence[0]?.doc ?? null);
  return idOf(a.id, docs[0] ?? null) === idOf(b.id, docs[1] ?? null);
};

describe("groupActors", () => {
  it.each<[string, Actor, Actor]>([
    [
      "a name with a title and an initial",
      person("doc:a", "Lena M. Bru"),
      person("doc:b", "Minister Lena Bru"),
    ],
    ["a name in the order of a list", person("doc:a", "Bru, Lena"), person("doc:b", "Lena Bru")],
    [
      "two spellings, under one post",
      person("doc:a", "Faisal Mekdad", "foreign_minister"),
      person("doc:b", "Faysal Miqdad", "foreign_minister"),
    ],
    [
      "a short first name, under one post",
      person("doc:a", "Joseph Tarvin", "head_of_state"),
      person("doc:b", "Joe Tarvin", "head_of_state"),
    ],
    [
      "a person who changed posts",
      person("doc:a", "Lena Bru", "deputy_foreign_minister"),
      person("doc:b", "Lena Bru", "foreign_minister"),
    ],
    [
      "a surname alone, under one post",
      person("doc:a", "Lena Bru", "foreign_minister"),
      person("doc:b", "Bru", "foreign_minister"),
    ],
    ["an organisation", actor("doc:a", "igo", "River Union"), actor("doc:b", "igo", "River Union")],
    [
      "an armed group with a name",
      actor("doc:a", "armed_group", "Lissen Front"),
      actor("doc:b", "armed_group", "Lissen Front"),
    ],
  ])("knows %s", (_, a, b) => {
    expect(isOne(a, b)).toBe(true);
  });

  it.each<[string, Actor, Actor, ...Actor[]]>([
    [
      "namesakes of two states",
      person("doc:a", "Lena Bru", "foreign_minister", "XAL"),
      person("doc:b", "Lena Bru", "foreign_minister", "XBO"),
    ],
    [
      "two holders of one post",
      person("doc:a", "Jill Oso", "head_of_state"),
      person("doc:b", "Joe Oso", "head_of_state"),
    ],
    [
      "a surname that two bear",
      person("doc:a", "Oso", "minister"),
      person("doc:b", "Tarik Oso", "minister"),
      person("doc:c", "Nela Oso", "minister"),
    ],
    [
      "a namesake of whom only an initial more is known",
      actor("doc:a", "person", "Lena A. Bru"),
      person("doc:b", "Lena Bru", "foreign_minister"),
    ],
    ["surnames of which nothing else is known", person("doc:a", "Oso"), person("doc:b", "Oso")],
    [
      "whom two reports only describe",
      actor("doc:a", "unspecified_group", "the president"),
      actor("doc:b", "unspecified_group", "the president"),
    ],
    ["troops", actor("doc:a", "armed_group", "troops"), actor("doc:b", "armed_group", "troops")],
    [
      "ministries of two states",
      actor("doc:a", "ministry", "Foreign Ministry", { partOf: "XAL" }),
      actor("doc:b", "ministry", "Foreign Ministry", { partOf: "XBO" }),
    ],
  ])("tells apart %s", (_, a, b, ...others) => {
    expect(isOne(a, b, ...others)).toBe(false);
  });

  it("doesn't depend on the order of the actors", () => {
    const all = [
      person("doc:a", "Lena M. Bru", "foreign_minister"),
      person("doc:b", "Bru", "foreign_minister"),
      person("doc:c", "Lena Bru", "foreign_minister", "XBO"),
      person("doc:d", "Lena Bru"),
      actor("doc:e", "igo", "River Union"),
      actor("doc:f", "igo", "River Union"),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groupActors(shuffled).groups).toEqual(groupActors(all).groups);
      }),
    );
  });
});
