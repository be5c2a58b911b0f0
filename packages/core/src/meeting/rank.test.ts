import { describe, expect, it } from "vitest";
import { RANKS, rankTable } from "../data/ranks.ts";
import { rankOf } from "./rank.ts";

const level = (post: string, entity?: string) => rankOf(post, RANKS, entity ? { entity } : {})?.level ?? null;

describe("rankOf", () => {
  it.each([
    ["head_of_state", 100],
    ["head_of_government", 95],
    ["foreign_minister", 80],
    ["defence_minister", 70],
    ["interior_minister", 65],
    ["minister", 65],
    ["national_security_adviser", 62],
    ["deputy_foreign_minister", 60],
    ["special_envoy", 50],
    ["intelligence_chief", 45],
    ["ambassador", 40],
    ["senior_official", 30],
    ["technical", 10],
  ])("puts %s at %d", (post, rank) => {
    expect(rankOf(post)?.rank).toBe(rank);
  });

  it.each([
    ["secretary_of_state", "USA", "foreign_minister"],
    ["secretary_of_state", "GBR", "minister"],
    ["secretary_of_state", "VAT", "head_of_government"],
    ["secretary_of_state", undefined, null],
    ["president", "XAL", "head_of_state"],
    ["prime_minister", "XAL", "head_of_government"],
    ["acting_prime_minister", "XAL", "head_of_government"],
    ["defense_minister", "XAL", "defence_minister"],
    ["tourism_minister", "XAL", "minister"],
    ["fisheries_and_food_minister", "XAL", "minister"],
    ["deputy_energy_minister", "XAL", "deputy_foreign_minister"],
    ["vice_foreign_minister", "XAL", "deputy_foreign_minister"],
    ["council_of_ministers", "XAL", null],
    ["chancellor", "DEU", "head_of_government"],
    ["chancellor", "GBR", "minister"],
    ["chancellor_of_the_exchequer", "GBR", "minister"],
    ["high_representative", "igo:european-union", "foreign_minister"],
    ["high_representative", "igo:united-nations", "special_envoy"],
    ["european_council_president", "igo:european-union", "head_of_state"],
    ["secretary_general", "igo:united-nations", "head_of_state"],
    ["secretary_general", "igo:nato", "foreign_minister"],
    ["foreign_secretary", "GBR", "foreign_minister"],
    ["foreign_secretary", "IND", "deputy_foreign_minister"],
    ["deputy_prime_minister", "XAL", "minister"],
    ["deputy_minister", "XAL", "deputy_foreign_minister"],
    ["spokesman_of_nobody", "XAL", null],
    ["lawmaker", "XAL", null],
    ["constructor", "XAL", null],
  ])("takes %s of %s for %s", (post, entity, expected) => {
    expect(level(post, entity)).toBe(expected);
  });

  it("puts Iran's supreme leader above its president", () => {
    expect(rankOf("supreme_leader")?.rank).toBeGreaterThan(rankOf("head_of_state")?.rank ?? Number.NaN);
  });

  it("keeps the rank of who is acting, with a mark", () => {
    expect(rankOf("acting_foreign_minister")).toMatchObject({
      post: "foreign_minister",
      rank: 80,
      acting: true,
    });
    expect(rankOf("foreign_minister")?.acting).toBe(false);
  });

  it("names a minister of whatever it is, and his deputy, by the post", () => {
    expect(["tourism_minister", "deputy_energy_minister"].map((post) => rankOf(post)?.label)).toEqual([
      "tourism minister",
      "deputy energy minister",
    ]);
    expect(rankOf("sherpa", rankTable({ sherpa: 35 }))?.label).toBe("sherpa");
  });

  it("is null for no post", () => {
    expect(rankOf(null)).toBeNull();
  });

  it("ranks a caller's own post", () => {
    expect(rankOf("sherpa", rankTable({ sherpa: 35 }))).toMatchObject({
      level: "sherpa",
      rank: 35,
      ministerial: false,
    });
  });
});
