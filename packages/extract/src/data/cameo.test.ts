import { describe, expect, it } from "vitest";
import { ACTOR_NOUNS } from "./actor-nouns.ts";
import { ACT_NOUNS, NOUN_CLASSES } from "./cameo-nouns.ts";
import { CAMEO_VERBS } from "./cameo-verbs.ts";

const rules = [...CAMEO_VERBS].flatMap(([verb, list]) => list.map((rule) => ({ verb, rule })));
const ROOT = /^(?:0[1-9]|1\d|20)$/;

describe("the dictionary of acts", () => {
  it("has a CAMEO root for every reading", () => {
    expect(rules.filter(({ rule }) => !ROOT.test(rule.root))).toEqual([]);
    expect([...ACT_NOUNS].filter(([, act]) => !ROOT.test(act.root))).toEqual([]);
  });

  it("keeps verbs and nouns in their dictionary form, in lower case", () => {
    const words = [...CAMEO_VERBS.keys(), ...ACT_NOUNS.keys(), ...ACTOR_NOUNS.keys()];
    expect(words.filter((word) => word !== word.toLowerCase() || /\s/.test(word) || word === "")).toEqual([]);
  });

  it("names only noun classes that exist", () => {
    const named = rules.flatMap(({ rule }) => [...(rule.nouns ?? []), ...(rule.by ?? [])]);
    expect(named.filter((name) => !(name in NOUN_CLASSES))).toEqual([]);
  });

  it("has no phrase whose words or verbs are empty", () => {
    expect(
      rules
        .filter(({ verb, rule }) => verb === "" || rule.words?.has("") || rule.slots.length === 0)
        .filter(({ rule }) => rule.root !== "04"),
    ).toEqual([]);
  });

  it("covers every root that events have but 01", () => {
    const roots = new Set([
      ...rules.map(({ rule }) => rule.root),
      ...[...ACT_NOUNS.values()].map((act) => act.root),
    ]);
    expect([...roots].sort()).toEqual(Array.from({ length: 19 }, (_, i) => String(i + 2).padStart(2, "0")));
  });
});
