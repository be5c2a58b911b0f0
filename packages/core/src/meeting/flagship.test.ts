/** The flagship case, four delegations in 2+2, and the laws that hold for any number. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RANKS } from "../data/ranks.ts";
import type { DelegationFunction, Event, Participation } from "../records/event.ts";
import type { Meta, Tri } from "../records/meta.ts";
import { arity } from "./arity.ts";
import { contact } from "./contact.ts";
import { formatOf } from "./format.ts";
import { levelOf } from "./level.ts";
import { parseNotation } from "./notation.ts";
import { partition } from "./partition.ts";
import { rankOf } from "./rank.ts";
import { principalDyads, subformats } from "./subformats.ts";
import { whoMetWhom } from "./who-met-whom.ts";

const META: Meta = {
  basis: { kind: "stated", rule: null, from: [], entry: null },
  voice: "narrator",
  confidence: { score: 1, reasons: [] },
  evidence: [],
  absent: {},
  status: "proposed",
  by: "test",
  supersedes: null,
};

const seat = (
  entity: string,
  as: DelegationFunction,
  post: string | null = "foreign_minister",
  more: Partial<Participation> = {},
): Participation => ({
  actor: entity,
  person: null,
  represents: entity,
  function: as,
  subtype: null,
  duties: [],
  role: null,
  seat: "yes",
  post,
  titleInText: null,
  meta: META,
  ...more,
});

const meeting = (participants: Participation[], more: Partial<Event> = {}): Event => ({
  id: "event:1",
  type: "meeting",
  status: "occurred",
  when: { edtf: "2024-03-14", time: null, zone: null },
  where: null,
  mode: "in_person",
  participants,
  subjects: [],
  format: null,
  level: { floor: null, ceiling: null, selfDescribed: null },
  series: null,
  partOf: null,
  track: null,
  topics: [],
  outcomes: [],
  coded: [],
  meta: META,
  ...more,
});

const QUADRIPARTITE = meeting([
  seat("TUR", "principal"),
  seat("SYR", "principal"),
  seat("RUS", "facilitator", "foreign_minister", { duties: ["host"] }),
  seat("IRN", "facilitator"),
]);

describe("a quadripartite meeting", () => {
  it("is four delegations, two principals and two facilitators", () => {
    expect(arity(QUADRIPARTITE)).toEqual({ min: 4, max: 4 });
    expect(formatOf(QUADRIPARTITE)).toMatchObject({ name: "quadripartite", notation: "2+2" });
    expect(partition(QUADRIPARTITE)).toMatchObject({
      principals: ["SYR", "TUR"],
      facilitators: ["IRN", "RUS"],
      peers: [],
      hosts: ["RUS"],
    });
    expect(principalDyads(QUADRIPARTITE)).toEqual([["SYR", "TUR"]]);
  });

  it("has six dyads, 1 + 1 + 4, and four triads (R10)", () => {
    const classes = subformats(QUADRIPARTITE, 2).map((one) => one.class);
    expect([
      classes.filter((one) => one === "PP").length,
      classes.filter((one) => one === "FF").length,
      classes.filter((one) => one === "PF").length,
    ]).toEqual([1, 1, 4]);
    expect(
      subformats(QUADRIPARTITE, 3)
        .map((one) => one.class)
        .sort(),
    ).toEqual(["PFF", "PFF", "PPF", "PPF"]);
  });

  it("was held at foreign ministers' level on all sides (R13)", () => {
    expect(levelOf(QUADRIPARTITE)).toMatchObject({
      floor: "foreign_minister",
      ceiling: "foreign_minister",
      symmetric: true,
    });
  });

  it("leaves the floor open where one side's post is unknown", () => {
    expect(levelOf(meeting([seat("TUR", "peer"), seat("SYR", "peer", null)]))).toMatchObject({
      floor: null,
      ceiling: "foreign_minister",
    });
  });

  it("is three to four where the host's own seat is unknown (R3)", () => {
    const host = seat("RUS", "facilitator", null, { seat: "unknown", duties: ["host"] });
    expect(
      arity(meeting([seat("TUR", "principal"), seat("SYR", "principal"), seat("IRN", "facilitator"), host])),
    ).toEqual({ min: 3, max: 4 });
  });
});

describe("ranks (R12)", () => {
  it("puts a foreign minister above a defence minister above any other minister", () => {
    const ranks = [
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
    ].map((post) => rankOf(post)?.rank);
    expect(ranks).toEqual([80, 70, 65, 62, 60, 50, 45, 40, 30, 10]);
    expect(rankOf("head_of_state")?.rank).toBe(100);
    expect(rankOf("head_of_government")?.rank).toBe(95);
  });

  it("reads a secretary of state by whose it is", () => {
    expect(rankOf("secretary_of_state", RANKS, { entity: "USA" })?.level).toBe("foreign_minister");
    expect(rankOf("secretary_of_state", RANKS, { entity: "GBR" })?.level).toBe("minister");
    expect(rankOf("secretary_of_state", RANKS, { entity: "VAT" })?.level).toBe("head_of_government");
  });
});

describe("notation (R5)", () => {
  it.each([
    ["3+1", 4],
    ["P5+1", 6],
    ["2+2", 4],
    ["5+2", 7],
  ])("%s names %i places", (text, places) => {
    expect(parseNotation(text)?.arity).toBe(places);
  });

  it("lets delegations decide, not the figure: two ministers a side are bilateral", () => {
    const twice = [
      seat("AUS", "peer"),
      seat("AUS", "peer", "defence_minister"),
      seat("JPN", "peer"),
      seat("JPN", "peer", "defence_minister"),
    ];
    expect(formatOf(meeting(twice)).name).toBe("bilateral");
  });

  it("counts five where two of seven observe", () => {
    const five = ["MDA", "UKR", "RUS", "igo:osce", "TRN"].map((id) => seat(id, "peer"));
    expect(
      arity(meeting([...five, seat("USA", "observer"), seat("igo:european-union", "observer")])),
    ).toEqual({ min: 5, max: 5 });
  });
});

describe("laws for n parties", () => {
  const ids = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"];
  const parties = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      as: fc.constantFrom<DelegationFunction>("principal", "facilitator", "peer", "observer"),
      post: fc.constantFrom("foreign_minister", "defence_minister", "ambassador", null),
      seat: fc.constantFrom<Tri>("yes", "unknown", "no"),
    }),
    { selector: (one) => one.id, minLength: 1 },
  );
  const built = parties.map((list) =>
    meeting(list.map((one) => seat(one.id, one.as, one.post, { seat: one.seat }))),
  );

  it("0 ≤ min ≤ max, and an observer or a further person of a delegation changes nothing", () => {
    fc.assert(
      fc.property(built, (one) => {
        const count = arity(one);
        expect(count.min).toBeGreaterThanOrEqual(0);
        expect(count.min).toBeLessThanOrEqual(count.max);
        expect(arity(meeting([...one.participants, seat("ZZZ", "observer")]))).toEqual(count);
        expect(arity(meeting([...one.participants, one.participants[0] as Participation]))).toEqual(count);
      }),
    );
  });

  it("a seated facilitator adds one, an unknown seat widens the maximum only", () => {
    fc.assert(
      fc.property(built, (one) => {
        const count = arity(one);
        expect(arity(meeting([...one.participants, seat("ZZZ", "facilitator")]))).toEqual({
          min: count.min + 1,
          max: count.max + 1,
        });
        expect(arity(meeting([...one.participants, seat("ZZZ", "peer", null, { seat: "unknown" })]))).toEqual(
          { min: count.min, max: count.max + 1 },
        );
      }),
    );
  });

  it("order of participants is nothing", () => {
    fc.assert(
      fc.property(built, (one) => {
        const turned = meeting([...one.participants].reverse());
        expect(partition(turned)).toEqual(partition(one));
        expect(levelOf(turned)).toEqual(levelOf(one));
        expect(formatOf(turned)).toEqual(formatOf(one));
      }),
    );
  });

  it("n sides have n(n−1)/2 dyads, and quadripartite means four", () => {
    fc.assert(
      fc.property(built, (one) => {
        const { principals, facilitators, peers } = partition(one);
        const n = principals.length + facilitators.length + peers.length;
        expect(subformats(one, 2)).toHaveLength((n * (n - 1)) / 2);
        expect(new Set([...principals, ...facilitators, ...peers]).size).toBe(n);
        if (principals.length === 0) expect(facilitators).toEqual([]);
        const count = arity(one);
        expect(formatOf(one).name === "quadripartite").toBe(count.min === 4 && count.max === 4);
      }),
    );
  });

  it("contact is symmetric and needs a direct mode; the matrix has a zero diagonal", () => {
    fc.assert(
      fc.property(
        built,
        fc.constantFrom<Event["mode"]>("in_person", "video", "call", "indirect", "written"),
        fc.constantFrom<Event["status"]>("occurred", "planned"),
        (one, mode, status) => {
          const event = { ...one, mode, status };
          for (const a of ids)
            for (const b of ids) expect(contact(event, a, b)).toEqual(contact(event, b, a));
          const { matrix } = whoMetWhom([event]);
          matrix.forEach((row, i) => {
            expect(row[i]).toBe(0);
            row.forEach((cell, k) => {
              expect(cell).toBe(matrix[k]?.[i]);
            });
          });
          const sum = matrix.flat().reduce((total, cell) => total + cell, 0) / 2;
          const n = arity(event).min;
          const direct = status === "occurred" && ["in_person", "video", "call"].includes(mode);
          expect(sum).toBe(direct && n > 1 ? (n * (n - 1)) / 2 : 0);
        },
      ),
    );
  });
});
