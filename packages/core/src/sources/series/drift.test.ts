import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTable } from "../../data/ranks.ts";
import type { Event } from "../../records/event.ts";
import { sampleActor, sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { event } from "../arbitrary.ts";
import { applyDrift, drift, isEmptyDrift, type MeetingDrift, meetingShape, sameSeries } from "./drift.ts";

const before = sampleEvent();
const without = (entity: string): Event => ({
  ...before,
  participants: before.participants.filter((part) => part.represents !== entity),
});
const changed = (entity: string, change: Partial<Event["participants"][number]>): Event => ({
  ...before,
  participants: before.participants.map((part) =>
    part.represents === entity ? { ...part, ...change } : part,
  ),
});

describe("drift", () => {
  it("finds who was added and dropped", () => {
    expect(drift(without("XDE"), before).added.map((one) => one.entity)).toEqual(["XDE"]);
    expect(drift(before, without("XDE")).dropped.map((one) => one.entity)).toEqual(["XDE"]);
  });

  it("takes an observer that becomes a party for a change of role, not an addition", () => {
    const found = drift(changed("XDE", { function: "observer" }), before);
    expect(found.added).toEqual([]);
    expect(found.roleChanged).toMatchObject([
      { entity: "XDE", from: { function: "observer" }, to: { function: "facilitator" } },
    ]);
  });

  it.each([
    ["head_of_state", "up"],
    ["deputy_foreign_minister", "down"],
    [null, "unknown"],
  ] as const)("finds a change of level to %s: %s", (post, direction) => {
    const found = drift(before, changed("XAL", { post }));
    expect(found.levelChanged).toMatchObject([{ entity: "XAL", direction }]);
    expect(found.roleChanged).toEqual([]);
  });

  it("finds no other place where one report adds the country", () => {
    const [short, long] = ["Port Cordia", "Port Cordia , Cordia"].map((name) => {
      const event = sampleEvent();
      return { ...event, where: event.where && { ...event.where, name } };
    }) as [Event, Event];
    expect(isEmptyDrift(drift(short, long))).toBe(true);
  });

  it("finds another host, place and mode", () => {
    const moved: Event = {
      ...changed("XCO", { duties: [] }),
      where: { name: "Delvia City", iso3: "XDE", zone: null, meta: sampleMeta() },
    };
    expect(drift(before, moved)).toMatchObject({
      hosts: { added: ["XDE"], dropped: ["XCO"] },
      place: { from: { name: "Port Cordia" }, to: { name: "Delvia City", iso3: "XDE" } },
      mode: null,
    });
    expect(drift(before, { ...before, mode: "video" }).mode).toEqual({ from: "in_person", to: "video" });
  });

  it("takes two posts of one rank for two levels, none above the other", () => {
    const options = { ranks: rankTable({ elder: 80 }) };
    const [change] = drift(before, changed("XAL", { post: "elder" }), options).levelChanged;
    expect(change).toMatchObject({
      from: { id: "foreign_minister" },
      to: { id: "elder" },
      direction: "level",
    });
  });

  it.each<[string, MeetingDrift]>([
    ["who was added", drift(without("XDE"), before)],
    ["who was dropped", drift(before, without("XDE"))],
    ["a role", drift(changed("XDE", { function: "peer" }), before)],
    ["a level above the floor", drift(changed("XDE", { post: "head_of_state" }), before)],
    ["the floor", drift(changed("XDE", { post: "ambassador" }), before)],
    ["the mode", drift({ ...before, mode: "video" }, before)],
    ["the place", drift({ ...before, where: null }, before)],
  ])("isn't empty where %s changed", (_, change) => {
    expect(isEmptyDrift(change)).toBe(false);
    expect(change.rule).toBe("R29");
  });

  it.each(["hosts", "floor", "ceiling", "place", "mode"] as const)(
    "isn't empty where %s alone changed",
    (field) => {
      const none = drift(before, before);
      expect(isEmptyDrift(none)).toBe(true);
      expect(isEmptyDrift({ ...none, [field]: { from: null, to: null } } as MeetingDrift)).toBe(false);
    },
  );

  it("finds nothing between a meeting and itself", () => {
    fc.assert(
      fc.property(event, (one) => {
        expect(isEmptyDrift(drift(one, one))).toBe(true);
      }),
    );
  });

  it("mirrors added and dropped", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        const [there, back] = [drift(a, b), drift(b, a)];
        expect(there.added).toEqual(back.dropped);
        expect(there.dropped).toEqual(back.added);
      }),
    );
  });

  it("leads from the one shape to the other when applied", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(applyDrift(drift(a, b), meetingShape(a))).toEqual(meetingShape(b));
      }),
    );
  });
});

describe("sameSeries", () => {
  const bare = (...members: [string, "principal" | "facilitator" | "peer"][]) =>
    sampleEvent({
      participants: members.map(([entity, as]) => sampleParticipation(entity, { function: as })),
    });

  it("takes the same principals with half of all members in common", () => {
    expect(sameSeries(before, without("XDE"))).toBe("yes");
    const others = bare(
      ["XAL", "principal"],
      ["XBO", "principal"],
      ["XEF", "facilitator"],
      ["XFG", "facilitator"],
    );
    // Two of six in common.
    expect(sameSeries(before, others)).toBe("no");
  });

  it("refuses other principals, however many members are common", () => {
    const turned = bare(
      ["XAL", "facilitator"],
      ["XBO", "facilitator"],
      ["XCO", "principal"],
      ["XDE", "principal"],
    );
    expect(sameSeries(before, turned)).toBe("no");
  });

  it("takes the same named format, or a series that is stated", () => {
    const named = (event: Event): Event => ({
      ...event,
      format: { name: null, notation: null, named: ["format:x"], claimed: [] },
    });
    const far = bare(["XAL", "peer"], ["XEF", "peer"]);
    expect(sameSeries(before, far)).toBe("no");
    expect(sameSeries(named(before), named(far))).toBe("yes");
    expect(sameSeries({ ...before, series: "series:a" }, { ...far, series: "series:a" })).toBe("yes");
  });

  it("keeps apart what one text names as two lines of talks, not what two texts name", () => {
    const of = (series: string | null, doc: string): Event => ({
      ...before,
      series,
      meta: { ...before.meta, evidence: before.meta.evidence.map((one) => ({ ...one, doc })) },
    });
    expect(sameSeries(of("series:a", "doc:1"), of("series:b", "doc:1"))).toBe("no");
    expect(sameSeries(of("series:a", "doc:1"), of("series:b", "doc:2"))).toBe("yes");
    expect(sameSeries(of("series:a", "doc:1"), of(null, "doc:1"))).toBe("yes");
  });

  it("takes half of all members for enough, and one party alone for no series", () => {
    const three = (third: string) => bare(["XAL", "principal"], ["XBO", "principal"], [third, "facilitator"]);
    expect(sameSeries(three("XCO"), three("XDE"))).toBe("yes");
    expect(sameSeries(bare(["XAL", "peer"]), bare(["XAL", "peer"]))).toBe("no");
  });

  it("asks again where actors lead to other entities", () => {
    const [own, house] = [
      bare(["XAL", "peer"], ["XBO", "peer"]),
      bare(["ministry:x", "peer"], ["XBO", "peer"]),
    ];
    const actors = [sampleActor("ministry:x", { type: "ministry", partOf: "XAL" })];
    expect(["no", "yes", "no"]).toEqual([
      sameSeries(own, house),
      sameSeries(own, house, { actors }),
      sameSeries(own, house),
    ]);
  });

  it("is unknown where the delegations aren't", () => {
    expect(sameSeries(before, sampleEvent({ participants: [] }))).toBe("unknown");
    expect(sameSeries(before, changed("XAL", { seat: "unknown" }))).toBe("unknown");
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(sameSeries(a, b)).toBe(sameSeries(b, a));
      }),
    );
  });
});
