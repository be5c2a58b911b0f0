import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RANKS, rankTable } from "../data/ranks.ts";
import { sampleEvidence, sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, heldMeeting, meeting, quadripartite } from "./arbitrary.ts";
import { dyadLevel, levelOf } from "./level.ts";

const of = (...parts: ReturnType<typeof seat>[]) => quadripartite({ participants: parts });
const titled = (floor: string | null) => ({
  floor,
  ceiling: floor,
  selfDescribed: sampleEvidence("foreign ministers"),
});

describe("levelOf", () => {
  it("of the quadripartite talks is foreign minister on all sides", () => {
    expect(levelOf(quadripartite())).toMatchObject({
      floor: "foreign_minister",
      ceiling: "foreign_minister",
      symmetric: true,
      ministerial: "yes",
      stated: false,
      rule: "R13",
    });
  });

  it("takes each side's highest person", () => {
    const event = of(
      seat("AAA", { post: "technical" }),
      seat("AAA", { post: "defence_minister" }),
      seat("BBB", { post: "head_of_state" }),
    );
    expect(levelOf(event)).toMatchObject({
      floor: "defence_minister",
      ceiling: "head_of_state",
      symmetric: false,
      ministerial: "yes",
    });
  });

  it("is unknown at the floor where one side is", () => {
    expect(levelOf(of(seat("AAA"), seat("BBB", { post: null })))).toMatchObject({
      floor: null,
      ceiling: "foreign_minister",
      symmetric: null,
      ministerial: "unknown",
      by: [
        { entity: "AAA", level: { post: "foreign_minister", rank: 80 } },
        { entity: "BBB", level: null },
      ],
      stated: false,
    });
  });

  it("of the April talks has an open floor, until the host is presumed to have sent its minister", () => {
    expect(levelOf(aprilTalks())).toMatchObject({ floor: null, ceiling: "defence_minister" });
    expect(levelOf(aprilTalks(), RANKS, { counterpartPresumption: true })).toMatchObject({
      floor: "defence_minister",
      symmetric: true,
    });
  });

  it.each<[string | null, string | null, boolean | null]>([
    ["head_of_state", "foreign_minister", null],
    ["foreign_minister", "foreign_minister", null],
    ["ambassador", null, null],
    [null, null, null],
  ])("of two foreign ministers and one who may have sat, %s, has the floor %s", (post, floor, symmetric) => {
    const event = of(seat("AAA"), seat("BBB"), seat("CCC", { seat: "unknown", post }));
    expect(levelOf(event)).toMatchObject({ floor, symmetric, ceiling: "foreign_minister" });
  });

  it("isn't ministerial below minister, whatever the other sides are", () => {
    expect(levelOf(of(seat("AAA", { post: "deputy_foreign_minister" }), seat("BBB"))).ministerial).toBe("no");
    expect(
      levelOf(of(seat("AAA", { post: "national_security_adviser" }), seat("BBB", { post: null })))
        .ministerial,
    ).toBe("no");
    expect(levelOf(of(seat("AAA", { post: "energy_minister" }), seat("BBB"))).ministerial).toBe("yes");
  });

  it("doesn't look at observers", () => {
    expect(
      levelOf(of(seat("AAA"), seat("BBB"), seat("CCC", { function: "observer", post: "technical" }))).floor,
    ).toBe("foreign_minister");
  });

  it("takes the title's level for sides without a post, and keeps the self-description apart", () => {
    const bare = [seat("AAA", { post: null }), seat("BBB", { post: null })];
    const event = quadripartite({ participants: bare, level: titled("foreign_minister") });
    expect(levelOf(event)).toMatchObject({
      floor: "foreign_minister",
      stated: true,
      selfDescribed: { quote: "foreign ministers" },
    });
    const resolved = quadripartite({
      participants: [seat("AAA", { post: "ambassador" })],
      level: titled("foreign_minister"),
    });
    expect(levelOf(resolved)).toMatchObject({
      floor: "ambassador",
      stated: false,
      selfDescribed: { quote: "foreign ministers" },
    });
  });

  it("takes the title's level for one of two sides as well, if the report has such a word", () => {
    const participants = [seat("AAA"), seat("BBB", { post: null })];
    expect(levelOf(quadripartite({ participants, level: titled("foreign_minister") }))).toMatchObject({
      floor: "foreign_minister",
      symmetric: true,
      stated: true,
    });
    const unsaid = { ...titled("foreign_minister"), selfDescribed: null };
    expect(levelOf(quadripartite({ participants, level: unsaid }))).toMatchObject({
      floor: null,
      stated: false,
    });
  });

  it("is empty where nobody counts", () => {
    expect(levelOf(of())).toMatchObject({
      floor: null,
      ceiling: null,
      symmetric: null,
      ministerial: "unknown",
      by: [],
    });
  });

  it("follows a caller's ranks", () => {
    const soldiers = rankTable({ defence_minister: 90 });
    expect(levelOf(of(seat("AAA"), seat("BBB", { post: "defence_minister" })), soldiers)).toMatchObject({
      floor: "foreign_minister",
      ceiling: "defence_minister",
    });
  });

  it("takes the first by name of two levels that a caller ranks alike, whoever comes first", () => {
    const alike = rankTable({ defence_minister: 80 });
    const [a, b] = [seat("AAA"), seat("BBB", { post: "defence_minister" })];
    for (const event of [of(a, b), of({ ...b, represents: "AAA" }, { ...a, represents: "BBB" })])
      expect(levelOf(event, alike)).toMatchObject({
        floor: "defence_minister",
        ceiling: "defence_minister",
        symmetric: true,
      });
  });

  it("is ministerial by the caller's word, or from the caller's rank of a minister upwards", () => {
    const pair = (post: string) => of(seat("AAA"), seat("BBB", { post }));
    const adviser = { rank: 62, label: "adviser", ministerial: true };
    const table = rankTable({ national_security_adviser: adviser });
    expect(levelOf(pair("national_security_adviser"), table).ministerial).toBe("yes");
    expect(levelOf(pair("defence_minister"), rankTable({ minister: 75 })).ministerial).toBe("no");
  });

  it("has floor ≤ ceiling", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const { floorRank, ceilingRank } = levelOf(event);
        if (floorRank !== null) expect(floorRank).toBeLessThanOrEqual(ceilingRank ?? -1);
      }),
    );
  });

  it("is never lowered by a higher person", () => {
    fc.assert(
      fc.property(heldMeeting, fc.nat(), (event, at) => {
        const some = event.participants[at % Math.max(1, event.participants.length)];
        if (!some) return;
        const before = levelOf(event);
        const chief = { ...some, person: "person:chief", post: "head_of_state" };
        const after = levelOf({ ...event, participants: [...event.participants, chief] });
        expect(after.floorRank ?? -1).toBeGreaterThanOrEqual(before.floorRank ?? -1);
        expect(after.ceilingRank ?? -1).toBeGreaterThanOrEqual(before.ceilingRank ?? -1);
      }),
    );
  });
});

describe("dyadLevel", () => {
  const event = of(
    seat("AAA", { post: "head_of_state" }),
    seat("BBB", { post: "special_envoy" }),
    seat("CCC", { post: null }),
  );

  it("is the lower of the two sides, and says who stands above", () => {
    expect(dyadLevel(event, "BBB", "AAA")).toMatchObject({
      between: ["AAA", "BBB"],
      level: "special_envoy",
      rank: 50,
      asymmetric: "yes",
      higher: "AAA",
      rule: "R14",
    });
    const lower = of(seat("AAA", { post: "technical" }), seat("BBB"));
    expect(dyadLevel(lower, "AAA", "BBB")).toMatchObject({ level: "technical", higher: "BBB" });
    expect(dyadLevel(quadripartite(), "TUR", "SYR")).toMatchObject({
      level: "foreign_minister",
      asymmetric: "no",
      higher: null,
    });
  });

  it("is unknown where a side is, or isn't there", () => {
    expect(dyadLevel(event, "AAA", "CCC")).toMatchObject({
      level: null,
      rank: null,
      asymmetric: "unknown",
      higher: null,
    });
    expect(dyadLevel(event, "AAA", "ZZZ")).toMatchObject({ level: null, asymmetric: "unknown" });
  });

  it("follows a caller's ranks: of two levels that it ranks alike the first side's stands for both", () => {
    const pair = of(seat("AAA", { post: "defence_minister" }), seat("BBB"));
    const tables = [rankTable({ defence_minister: 90 }), rankTable({ defence_minister: 80 })];
    expect(tables.map((table) => dyadLevel(pair, "BBB", "AAA", table).level)).toEqual([
      "foreign_minister",
      "defence_minister",
    ]);
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(
        meeting,
        fc.constantFrom("AAA", "BBB", "CCC"),
        fc.constantFrom("AAA", "BBB", "DDD"),
        (any, a, b) => {
          expect(dyadLevel(any, a, b)).toEqual(dyadLevel(any, b, a));
        },
      ),
    );
  });
});
