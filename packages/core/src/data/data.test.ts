import { describe, expect, it } from "vitest";
import { isEdtf } from "../edtf.ts";
import { Format } from "../records/format.ts";
import { FORMAT_NAMES, FORMAT_SYNONYMS, formatName } from "./format-names.ts";
import { FORMATS } from "./format-registry.ts";
import { POSTS } from "./posts.ts";
import { RANKS, rankTable } from "./ranks.ts";

describe("RANKS", () => {
  it("stand in the order of R12, ministerial down to minister", () => {
    const levels = Object.entries(RANKS);
    expect(levels.map(([id]) => id)).toEqual([
      "supreme_leader",
      "head_of_state",
      "head_of_government",
      "foreign_minister",
      "defence_minister",
      "minister",
      "national_security_adviser",
      "deputy_foreign_minister",
      "special_envoy",
      "intelligence_chief",
      "ambassador",
      "senior_official",
      "technical",
    ]);
    expect(levels.map(([, { rank }]) => rank)).toEqual(
      [...levels.map(([, { rank }]) => rank)].sort((a, b) => b - a),
    );
    expect(levels.filter(([, { ministerial }]) => ministerial)).toHaveLength(6);
  });
});

describe("rankTable", () => {
  it("moves a level and leaves the others and the codebook's table alone", () => {
    const table = rankTable({ defence_minister: 85, sherpa: 35 });
    expect(table.defence_minister).toEqual({ rank: 85, label: "defence minister", ministerial: true });
    expect(table.sherpa).toEqual({ rank: 35, label: "sherpa", ministerial: false });
    expect(table.foreign_minister).toEqual(RANKS.foreign_minister);
    expect(RANKS.defence_minister?.rank).toBe(70);
  });

  it("decides afresh who is ministerial when minister moves", () => {
    expect(rankTable({ minister: 61 }).national_security_adviser?.ministerial).toBe(true);
    expect(rankTable({ minister: 75 }).defence_minister?.ministerial).toBe(false);
  });

  it("takes a whole row as it is", () => {
    const row = { rank: 66, label: "sherpa", ministerial: false };
    expect(rankTable({ sherpa: row }).sherpa).toEqual(row);
  });
});

describe("POSTS", () => {
  it("have snake_case ids and levels of the table", () => {
    for (const [id, post] of Object.entries(POSTS)) {
      expect(id).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(post.label).not.toBe("");
      for (const level of [post.level, ...Object.values(post.of ?? {})]) {
        if (level !== null) expect(Object.keys(RANKS)).toContain(level);
      }
    }
  });

  it("name every level of the table under its own id", () => {
    for (const level of Object.keys(RANKS)) expect(POSTS[level]?.level).toBe(level);
  });
});

describe("FORMATS", () => {
  it("are records in the order of their ids, each once", () => {
    expect(FORMATS.map((format) => Format.parse(format).id)).toEqual(
      [...new Set(FORMATS.map((format) => format.id))].sort(),
    );
  });

  it("have dates that are dates, in order, levels of the table and predecessors of the list", () => {
    for (const format of FORMATS) {
      for (const { actor, from, to } of format.members) {
        expect(actor).toMatch(/^(?:[A-Z]{3}|[a-z_]+:[a-z-]+)$/);
        for (const date of [from, to]) if (date !== null) expect(isEdtf(date)).toBe(true);
        if (from !== null && to !== null) expect(from <= to).toBe(true);
      }
      for (const level of format.levels) expect(Object.keys(RANKS)).toContain(level);
      if (format.successorOf) expect(FORMATS.map((one) => one.id)).toContain(format.successorOf);
    }
  });

  it("share the label Quad among several", () => {
    expect(FORMATS.filter((format) => format.labels.includes("Quad")).length).toBeGreaterThan(2);
  });
});

describe("formatName", () => {
  it.each([
    [0, null],
    [1, null],
    [2, "bilateral"],
    [3, "trilateral"],
    [4, "quadripartite"],
    [5, "plurilateral(5)"],
    [7, "plurilateral(7)"],
    [8, "multilateral"],
    [193, "multilateral"],
    [2.5, null],
    [Number.NaN, null],
  ])("of %d is %s", (n, name) => {
    expect(formatName(n)).toBe(name);
  });

  it("and the synonyms agree", () => {
    for (const [word, n] of Object.entries(FORMAT_SYNONYMS)) {
      expect(word).toBe(word.toLowerCase());
      if (FORMAT_NAMES[n]) expect(FORMAT_SYNONYMS[FORMAT_NAMES[n]]).toBe(n);
    }
  });
});
