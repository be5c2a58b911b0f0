import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTable } from "../data/ranks.ts";
import type { Actor } from "../records/actor.ts";
import type { Participation } from "../records/event.ts";
import { sampleActor, sampleEvidence, sampleMeta, sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import {
  type Delegation,
  type DelegationOptions,
  delegationsOf,
  isCounted,
  isCountedFunction,
} from "./delegations.ts";

const entities = (...args: Parameters<typeof delegationsOf>) =>
  delegationsOf(...args).map((one) => one.entity);

describe("delegationsOf", () => {
  it("makes four of the quadripartite talks, three of them without a name", () => {
    const found = delegationsOf(quadripartite());
    expect(found.map((one) => [one.entity, one.function, one.persons.length])).toEqual([
      ["IRN", "facilitator", 0],
      ["RUS", "facilitator", 0],
      ["SYR", "principal", 1],
      ["TUR", "principal", 0],
    ]);
    expect(found.find((one) => one.entity === "RUS")?.duties).toEqual(["host"]);
  });

  it("makes one of a prime minister and his energy minister, at the prime minister's level", () => {
    const event = quadripartite({
      participants: [
        seat("IRQ", { person: "person:minister", post: "energy_minister" }),
        seat("IRQ", { person: "person:premier", post: "head_of_government" }),
      ],
    });
    const [one, ...rest] = delegationsOf(event);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({
      persons: ["person:minister", "person:premier"],
      level: { level: "head_of_government" },
    });
  });

  it("makes one of several agencies of one state: person, office and ministry lead to it", () => {
    const actors = [
      sampleActor("ministry:tur-mfa", { type: "ministry", partOf: "TUR" }),
      sampleActor("office:tur-mit-chief", { type: "office", partOf: "ministry:tur-mit" }),
      sampleActor("ministry:tur-mit", { type: "ministry", partOf: "TUR" }),
    ];
    const event = quadripartite({
      participants: [seat("ministry:tur-mfa"), seat("office:tur-mit-chief"), seat("TUR"), seat("SYR")],
    });
    expect(entities(event, actors)).toEqual(["SYR", "TUR"]);
  });

  it("leads a person to the entity of the post held at the date of the meeting", () => {
    const tenure = (of: string, from: string, to: string | null) => ({
      post: "special_envoy",
      of,
      from,
      to,
      acting: false,
    });
    const actors = [
      sampleActor("person:x", {
        type: "person",
        tenures: [tenure("NOR", "2010", "2018"), tenure("igo:united-nations", "2019", null)],
      }),
    ];
    const at = (edtf: string) =>
      quadripartite({ when: { edtf, time: null, zone: null }, participants: [seat("person:x")] });
    expect(entities(at("2015-03"), actors)).toEqual(["NOR"]);
    expect(entities(at("2022-03"), actors)).toEqual(["igo:united-nations"]);
    // The state that somebody is of has no dates; before and after the post it is all that is known.
    const [person] = actors as [Actor];
    const ofState = [{ ...person, partOf: "NOR", tenures: [tenure("igo:united-nations", "2019", "2021")] }];
    expect(["2015", "2020-03", "2022-03"].map((when) => entities(at(when), ofState))).toEqual([
      ["NOR"],
      ["igo:united-nations"],
      ["NOR"],
    ]);
  });

  it("counts a person with two hats twice only where both are stated", () => {
    const hats = [
      { post: "head_of_state", of: "RWA", from: null, to: null, acting: false },
      { post: "african_union_chair", of: "igo:african-union", from: null, to: null, acting: false },
    ];
    const actors = [sampleActor("person:k", { type: "person", partOf: "RWA", tenures: hats })];
    const one = seat("RWA", { person: "person:k" });
    expect(entities(quadripartite({ participants: [one] }), actors)).toEqual(["RWA"]);
    const both = [one, seat("igo:african-union", { person: "person:k" })];
    expect(entities(quadripartite({ participants: both }), actors)).toEqual(["RWA", "igo:african-union"]);
    // Nothing stated but the person, and no state of its own: no hat is guessed.
    const hatless = [sampleActor("person:k", { type: "person", tenures: hats })];
    expect(entities(quadripartite({ participants: [seat("person:k")] }), hatless)).toEqual(["person:k"]);
  });

  it("keeps the EU and a member apart and flags the containment, at the date", () => {
    const member = (to: string | null) => [{ in: "igo:european-union", from: "1973", to }];
    const actors = [
      sampleActor("DEU", { memberships: member(null) }),
      sampleActor("GBR", { memberships: member("2020-01-31") }),
    ];
    const event = peersMeeting("DEU GBR igo:european-union");
    expect(
      delegationsOf(event, actors).map((one) => [one.entity, one.containedIn, one.contains, one.containment]),
    ).toEqual([
      ["DEU", ["igo:european-union"], [], true],
      ["GBR", [], [], false],
      ["igo:european-union", [], ["DEU"], true],
    ]);
  });

  it("makes none of a host by place, and one of the same state once it sits too", () => {
    const host = seat("CHE", { duties: ["host"], seat: "no", post: null });
    expect(entities(quadripartite({ participants: [host, seat("USA"), seat("CHN")] }))).toEqual([
      "CHN",
      "USA",
    ]);
    const sits = delegationsOf(quadripartite({ participants: [host, seat("CHE"), seat("USA")] }));
    expect(sits[0]).toMatchObject({ entity: "CHE", seat: "yes", duties: ["host"], counted: "yes" });
  });

  it("keeps an observer's function when a person of unknown function joins it", () => {
    const parts = [
      seat("EGY", { function: "observer" }),
      seat("EGY", { function: "unknown", person: "person:e" }),
    ];
    expect(delegationsOf(quadripartite({ participants: parts }))[0]).toMatchObject({
      function: "observer",
      counted: "no",
    });
  });

  it("presumes that who hosts the ministers of others sends its own, only when asked", () => {
    const russia = (on: boolean) =>
      delegationsOf(aprilTalks(), [], { counterpartPresumption: on }).find((one) => one.entity === "RUS");
    expect(russia(false)).toMatchObject({
      seat: "unknown",
      counted: "unknown",
      presumed: false,
      level: null,
    });
    expect(russia(true)).toMatchObject({
      seat: "yes",
      counted: "yes",
      presumed: true,
      function: "facilitator",
      level: { level: "defence_minister" },
    });
    expect(russia(true)?.rules).toContain("R3");
  });

  it("presumes nothing of a host whose guests' posts aren't known, nor of one who isn't host", () => {
    const guests = [seat("TUR", { post: null }), seat("SYR", { post: null })];
    const host = seat("RUS", { duties: ["host"], seat: "unknown", post: null });
    const seats = (parts: typeof guests) =>
      delegationsOf(quadripartite({ participants: parts }), [], { counterpartPresumption: true })[0]?.seat;
    expect(seats([...guests, host])).toBe("unknown");
    expect(seats([seat("TUR"), seat("SYR"), { ...host, duties: ["chair"] }])).toBe("unknown");
  });

  it("marks who is acting: by post, by title, by tenure", () => {
    const acting = (part: ReturnType<typeof seat>, actors = [sampleActor("XAL")]) =>
      delegationsOf(quadripartite({ participants: [part] }), actors)[0]?.level;
    expect(acting(seat("XAL", { post: "acting_foreign_minister" }))).toMatchObject({
      level: "foreign_minister",
      acting: true,
    });
    const text = "Acting Foreign Minister Doe";
    const title = { ...sampleEvidence(text, text), quote: text };
    expect(acting(seat("XAL", { titleInText: title }))?.acting).toBe(true);
    const person = sampleActor("person:d", {
      type: "person",
      tenures: [{ post: "foreign_minister", of: "XAL", from: null, to: null, acting: true }],
    });
    expect(acting(seat("XAL", { person: "person:d" }), [person])?.acting).toBe(true);
    expect(acting(seat("XAL"))?.acting).toBe(false);
  });

  const only = (parts: Participation[], actors: Actor[] = [], options: DelegationOptions = {}) =>
    delegationsOf(quadripartite({ participants: parts }), actors, options)[0];

  it.each<[string, Participation["function"][], Participation["function"]]>([
    ["briefer over unknown", ["unknown", "briefer"], "briefer"],
    ["observer over briefer", ["observer", "briefer"], "observer"],
    ["peer over observer", ["observer", "peer"], "peer"],
    ["facilitator over peer", ["facilitator", "peer"], "facilitator"],
    ["principal over facilitator", ["facilitator", "principal"], "principal"],
  ])("has the largest part that any of its people has: %s", (_, functions, as) => {
    expect(
      only(functions.map((one, at) => seat("XAL", { function: one, person: `person:${at}` })))?.function,
    ).toBe(as);
  });

  it("has the part of who surely sat, and only without one that of who may have", () => {
    const may = (as: Participation["function"]) => seat("XAL", { function: as, seat: "unknown" });
    expect(only([seat("XAL", { function: "observer" }), may("principal")])?.function).toBe("observer");
    expect(only([seat("XAL", { function: "unknown" }), may("principal")])?.function).toBe("principal");
    expect(
      only([seat("XAL", { function: "unknown" }), seat("XAL", { function: "principal", seat: "no" })])
        ?.function,
    ).toBe("unknown");
  });

  it.each<[NonNullable<Participation["subtype"]>, NonNullable<Participation["subtype"]>]>([
    ["plus", "witness"],
    ["witness", "sponsor"],
    ["sponsor", "guarantor"],
    ["guarantor", "mediator"],
  ])("of two subtypes, %s and %s, has the larger", (less, more) => {
    const parts = [more, less, null].map((subtype) => seat("XAL", { subtype }));
    expect(only(parts)?.subtype).toBe(more);
    expect(only([seat("XAL", { subtype: more, seat: "unknown" }), seat("XAL")])?.subtype).toBeNull();
  });

  it.each<[Participation["seat"], Participation["function"], Delegation["counted"]]>([
    ["yes", "principal", "yes"],
    ["yes", "facilitator", "yes"],
    ["yes", "peer", "yes"],
    ["yes", "unknown", "unknown"],
    ["yes", "observer", "no"],
    ["yes", "briefer", "no"],
    ["unknown", "principal", "unknown"],
    ["unknown", "observer", "no"],
  ])("with seat %s, as %s, counts: %s (R2, R8)", (sits, as, counted) => {
    const one = only([seat("XAL", { seat: sits, function: as })]) as Delegation;
    expect([one.counted, isCounted(one)]).toEqual([counted, counted !== "no"]);
    expect(isCountedFunction(as)).toBe(["principal", "facilitator", "peer"].includes(as));
  });

  it("has the persons, posts and duties of its people; of who wasn't there the duties only", () => {
    const parts = [
      seat("XAL", { person: "person:b", post: "minister", duties: ["host"] }),
      seat("XAL", { person: "person:a", post: null, seat: "unknown", duties: ["chair", "host"] }),
      seat("XAL", { person: "person:c", post: "ambassador", seat: "no", duties: ["convener"] }),
    ];
    expect(only(parts)).toMatchObject({
      seat: "yes",
      persons: ["person:a", "person:b"],
      posts: ["minister"],
      duties: ["chair", "convener", "host"],
    });
    expect(only(parts.map((part) => ({ ...part, seat: "no" as const })))).toBeUndefined();
  });

  it("stands at the level of its highest person who surely sat", () => {
    const leader = seat("XAL", { post: "head_of_state", seat: "unknown" });
    expect(only([seat("XAL"), leader])?.level?.level).toBe("foreign_minister");
    expect(only([leader])?.level?.level).toBe("head_of_state");
    expect(
      only([seat("XAL", { post: null }), seat("XAL", { post: "ambassador" }), seat("XAL")])?.level?.level,
    ).toBe("foreign_minister");
    expect(only([seat("XAL", { post: null })])?.level).toBeNull();
  });

  it("of two who hold one post stands with who isn't acting, of two posts of one rank with the first by text", () => {
    const acting = seat("XAL", { post: "acting_foreign_minister" });
    for (const parts of [
      [acting, seat("XAL")],
      [seat("XAL"), acting],
    ])
      expect(only(parts)?.level?.acting).toBe(false);
    const ranks = rankTable({ elder: 80, archon: 80 });
    const posts = [seat("XAL", { post: "elder" }), seat("XAL", { post: "archon" })];
    for (const parts of [posts, [...posts].reverse()])
      expect(only(parts, [], { ranks })?.level?.level).toBe("archon");
  });

  it("isn't acting where one of the person's tenures of that post isn't, nor by another post or a word inside the title", () => {
    const tenure = (post: string, acting: boolean) => ({ post, of: "XAL", from: null, to: null, acting });
    const isActing = (...tenures: Actor["tenures"]) =>
      only([seat("XAL", { person: "person:d" })], [sampleActor("person:d", { type: "person", tenures })])
        ?.level?.acting;
    expect(isActing(tenure("foreign_minister", true), tenure("foreign_minister", false))).toBe(false);
    expect(isActing(tenure("minister", true))).toBe(false);
    const titled = (quote: string) =>
      only([seat("XAL", { titleInText: { ...sampleEvidence(quote, quote), quote } })])?.level?.acting;
    expect(["Interim Minister", "caretaker minister", "Minister acting", "Actingson"].map(titled)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("has the rules that made what isn't stated, each once", () => {
    const by = (rule: string | null) =>
      seat("XAL", {
        person: `person:${rule}`,
        meta: sampleMeta({ basis: { kind: "inferred", rule, from: [], entry: null } }),
      });
    expect(only([by("R7"), by(null), by("R3"), { ...by("R7"), person: null }])?.rules).toEqual(["R3", "R7"]);
  });

  it("leads no organisation or bloc on to what it is part of", () => {
    const actors = (["igo", "bloc", "armed_group"] as const).map((type) =>
      sampleActor(`${type}:a`, { type, partOf: "XAL" }),
    );
    for (const { id } of actors) expect(only([seat(id)], actors)?.entity).toBe(id);
    const government = sampleActor("government:a", { type: "government", partOf: "XAL" });
    expect(only([seat("government:a")], [government])?.entity).toBe("XAL");
  });

  it("leads a person by the state it is of where the post has no dates, or the meeting has none", () => {
    const person = (from: string | null, to: string | null) =>
      sampleActor("person:x", {
        type: "person",
        partOf: "NOR",
        tenures: [{ post: "envoy", of: "igo:un", from, to, acting: false }],
      });
    const entityOf = (actor: Actor, edtf: string | null) =>
      entities(
        quadripartite({
          when: edtf === null ? null : { edtf, time: null, zone: null },
          participants: [seat("person:x")],
        }),
        [actor],
      )[0];
    expect(entityOf(person(null, null), "2022")).toBe("NOR");
    expect(entityOf(person("2020", null), "2022")).toBe("igo:un");
    expect(entityOf(person(null, "2025"), "2022")).toBe("igo:un");
    expect(entityOf(person("2020", null), null)).toBe("NOR");
    expect(entityOf({ ...person(null, null), partOf: null }, null)).toBe("igo:un");
  });

  describe("the counterpart presumption (R3)", () => {
    const host = (more: Partial<Participation> = {}) =>
      seat("XCO", { duties: ["host"], seat: "unknown", function: "unknown", post: null, ...more });
    const presumed = (one: Participation, ...guests: Participation[]) =>
      delegationsOf(quadripartite({ participants: [one, ...guests] }), [], {
        counterpartPresumption: true,
      }).find(({ entity }) => entity === "XCO");
    const guests = [seat("XAL"), seat("XBO")];

    it.each<[string, Participation, Participation[], Partial<Delegation>]>([
      ["a host", host(), guests, { presumed: true, seat: "yes", counted: "yes", function: "peer" }],
      ["a co-host", host({ duties: ["co_host"] }), guests, { presumed: true }],
      [
        "one whose part is told keeps it",
        host({ function: "facilitator" }),
        guests,
        { presumed: true, function: "facilitator" },
      ],
      [
        "a host of principals facilitates",
        host(),
        [seat("XAL", { function: "principal" }), seat("XBO")],
        { presumed: true, function: "facilitator" },
      ],
      [
        "not one who is known to sit",
        host({ seat: "yes", function: "peer" }),
        guests,
        { presumed: false, rules: [] },
      ],
      ["not one who observes", host({ function: "observer" }), guests, { presumed: false, seat: "unknown" }],
      ["not without guests", host(), [], { presumed: false }],
      [
        "not with guests who may not have sat",
        host(),
        [seat("XAL", { seat: "unknown" })],
        { presumed: false },
      ],
      [
        "not where one guest's post isn't known",
        host(),
        [seat("XAL"), seat("XBO", { post: null })],
        { presumed: false },
      ],
    ])("%s", (_, one, others, expected) => {
      expect(presumed(one, ...others)).toMatchObject(expected);
    });

    it("sends whom the guests sent, where all sent the same, and never an acting one", () => {
      expect(presumed(host(), ...guests)?.level).toMatchObject({ level: "foreign_minister", acting: false });
      expect(presumed(host(), seat("XAL", { post: "acting_foreign_minister" }))?.level?.acting).toBe(false);
      expect(presumed(host(), seat("XAL"), seat("XBO", { post: "ambassador" }))?.level).toBeNull();
      expect(presumed(host({ post: "ambassador" }), ...guests)?.level?.level).toBe("ambassador");
    });
  });

  it("ends at a circle of actors that are part of each other", () => {
    const actors = [
      sampleActor("office:a", { type: "office", partOf: "office:b" }),
      sampleActor("office:b", { type: "office", partOf: "office:a" }),
    ];
    expect(delegationsOf(quadripartite({ participants: [seat("office:a")] }), actors)).toHaveLength(1);
  });

  it("doesn't depend on the order of participants", () => {
    fc.assert(
      fc.property(
        meeting.chain((event) =>
          fc.tuple(
            fc.constant(event),
            fc.shuffledSubarray(event.participants, { minLength: event.participants.length }),
          ),
        ),
        ([event, participants]) => {
          expect(delegationsOf({ ...event, participants })).toEqual(delegationsOf(event));
        },
      ),
    );
  });

  it("is idempotent under duplicated participants", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const participants = [...event.participants, ...structuredClone(event.participants)];
        expect(delegationsOf({ ...event, participants })).toEqual(delegationsOf(event));
      }),
    );
  });

  it("has at most as many delegations as participations, in order of their ids", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const found = entities(event);
        expect(found.length).toBeLessThanOrEqual(event.participants.length);
        expect(found).toEqual([...new Set(found)].sort());
      }),
    );
  });
});
