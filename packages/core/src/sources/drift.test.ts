import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../records/event.ts";
import { sampleEvent, sampleMeta, sampleParticipation } from "../testing/sample.ts";
import { event } from "./arbitrary.ts";
import { applyDrift, drift, isEmptyDrift, meetingShape, sameSeries } from "./drift.ts";

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
    const [short, long] = ["Port Cordia", "Port Cordia, Cordia"].map((name) => {
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
