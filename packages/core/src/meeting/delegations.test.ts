import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../records/actor.ts";
import { sampleActor, sampleEvidence, sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import { delegationsOf } from "./delegations.ts";

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
