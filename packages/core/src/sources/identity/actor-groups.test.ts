import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../records/actor.ts";
import { sampleActor, sampleMeta } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { groupActors } from "./actor-groups.ts";

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
const called = (text: string, kind: Actor["names"][number]["kind"] = "name"): Actor["names"] => [
  { text, lang: "en", kind },
];
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
    [
      "two offices of one state that are called the same",
      actor("doc:a", "office", "the Secretary", { id: "office:xal-foreign-minister", partOf: "XAL" }),
      actor("doc:b", "office", "the Secretary", { id: "office:xal-trade-minister", partOf: "XAL" }),
    ],
  ])("tells apart %s", (_, a, b, ...others) => {
    expect(isOne(a, b, ...others)).toBe(false);
  });

  it.each<[string, boolean, Partial<Actor>, Partial<Actor>]>([
    ["one Wikidata item", true, { wikidata: "Q1", type: "igo" }, { wikidata: "Q1", type: "bloc" }],
    ["two items", false, { wikidata: "Q1", type: "igo" }, { wikidata: "Q2", type: "igo" }],
    ["a state's code", true, { type: "state", iso3: "XAL" }, { type: "state", iso3: "XAL" }],
    ["two states' codes", false, { type: "state", iso3: "XAL" }, { type: "state", iso3: "XBO" }],
    ["states without a code", false, { type: "state" }, { type: "state" }],
    [
      "a code of what is no state",
      false,
      { type: "government", iso3: "XAL" },
      { type: "government", iso3: "XAL" },
    ],
    [
      "a code of a state and of its government",
      false,
      { type: "state", iso3: "XAL" },
      { type: "government", iso3: "XAL" },
    ],
    [
      "one ministry's post of one state",
      true,
      { type: "ministry", partOf: "XAL" },
      { type: "ministry", partOf: "XAL" },
    ],
    ["an office of one state", true, { type: "office", partOf: "XAL" }, { type: "office", partOf: "XAL" }],
    [
      "a government of one state",
      true,
      { type: "government", partOf: "XAL" },
      { type: "government", partOf: "XAL" },
    ],
    [
      "an office and a ministry of one state",
      false,
      { type: "office", partOf: "XAL" },
      { type: "ministry", partOf: "XAL" },
    ],
    [
      "a group within one state",
      false,
      { type: "armed_group", partOf: "XAL" },
      { type: "armed_group", partOf: "XAL" },
    ],
    ["ministries of nobody known", false, { type: "ministry" }, { type: "ministry" }],
  ])("by what they are, whatever their names: %s: %s", (_, one, first, second) => {
    const named = (doc: string, name: string, more: Partial<Actor>) =>
      actor(doc, more.type ?? "igo", one && more.partOf ? "the house" : name, more);
    expect(isOne(named("doc:a", "alpha", first), named("doc:b", "beta", second))).toBe(one);
  });

  it.each<[string, boolean, Actor["names"], Actor["names"]]>([
    [
      "in any order of words, whatever the case and marks",
      true,
      called("River Union"),
      called("Union, River!"),
    ],
    ["of other letters", false, called("Ana Bru"), called("Anab Ru")],
    ["by an abbreviation alone", false, called("RU", "abbreviation"), called("RU", "abbreviation")],
    ["of marks alone", false, called("—"), called("…")],
    ["by one of two", true, [...called("River Union"), ...called("The League")], called("The League")],
  ])("by a name %s: %s", (_, one, first, second) => {
    const [a, b] = [first, second].map((names, at) => actor(`doc:${at}`, "igo", `igo ${at}`, { names }));
    expect(isOne(a as Actor, b as Actor)).toBe(one);
  });

  it.each<[string, boolean, Actor["names"]]>([
    ["a name of its own", true, called("Lissen Front")],
    ["a name of its own beside a description", true, [...called("the rebels"), ...called("Lissen Front")]],
    ["a description with a name inside", false, called("rebels of Lissen")],
  ])("armed groups by %s: %s", (_, one, names) => {
    const [a, b] = ["doc:a", "doc:b"].map((doc) => actor(doc, "armed_group", `group in ${doc}`, { names }));
    expect(isOne(a as Actor, b as Actor)).toBe(one);
  });

  it("takes no ministry for the person it is called by", () => {
    const ministry = actor("doc:a", "ministry", "Lena Bru", { partOf: "XAL" });
    expect(isOne(ministry, person("doc:b", "Lena Bru"))).toBe(false);
  });

  describe("the id of a group", () => {
    const idsOf = (...all: Actor[]) => groupActors(all).groups.map(({ id }) => id);
    const union = (doc: string, id: string) => ({ ...actor(doc, "igo", "River Union"), id });

    it("is a state's code", () => {
      const alvia = actor("doc:a", "state", "Alvia", { iso3: "XAL" });
      expect(
        idsOf(alvia, {
          ...alvia,
          id: "state:alvia-2",
          meta: sampleMeta({ evidence: [evidence("x", "doc:b")] }),
        }),
      ).toEqual(["XAL"]);
    });

    it("is no code of what is no state", () => {
      expect(idsOf(actor("doc:a", "government", "House", { iso3: "XAL", partOf: "XBO" }))).toEqual([
        "government:house",
      ]);
    });

    it("is the one that most documents have, of several the first by text", () => {
      expect(idsOf(union("doc:a", "igo:a"), union("doc:b", "igo:b"), union("doc:c", "igo:b"))).toEqual([
        "igo:b",
      ]);
      expect(idsOf(union("doc:a", "igo:b"), union("doc:b", "igo:a"))).toEqual(["igo:a"]);
    });

    it("says of which document it is where it would stand for several groups, which come in its order", () => {
      const president = (doc: string) => actor(doc, "unspecified_group", "the president");
      const { groups, idOf } = groupActors([president("doc:b"), president("doc:a"), union("doc:c", "igo:x")]);
      expect(groups.map(({ id }) => id)).toEqual([
        "igo:x",
        "unspecified_group:the-president@doc:a",
        "unspecified_group:the-president@doc:b",
      ]);
      const [a, b] = ["doc:a", "doc:b"].map((doc) => idOf("unspecified_group:the-president", doc));
      expect([a, b]).toEqual([
        "unspecified_group:the-president@doc:a",
        "unspecified_group:the-president@doc:b",
      ]);
      // A document that has no record of its own: which president it means isn't known.
      expect(idOf("unspecified_group:the-president", "doc:c")).toBe("unspecified_group:the-president");
    });

    it("leads where a document has no record of its own to the one that it is everywhere", () => {
      const { idOf } = groupActors([
        union("doc:a", "igo:a"),
        union("doc:b", "igo:b"),
        union("doc:c", "igo:b"),
      ]);
      expect(["igo:a", "igo:b"].flatMap((id) => [idOf(id, "doc:z"), idOf(id, null)])).toEqual(
        Array(4).fill("igo:b"),
      );
      expect(idOf("igo:never", "doc:a")).toBe("igo:never");
    });

    it("is of no document where a record has no evidence", () => {
      const bare = { ...union("doc:a", "igo:a"), meta: sampleMeta({ evidence: [] }) };
      expect(groupActors([bare]).idOf("igo:a", null)).toBe("igo:a");
      expect(groupActors([bare, { ...bare, type: "population" }]).groups).toHaveLength(1);
    });
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
