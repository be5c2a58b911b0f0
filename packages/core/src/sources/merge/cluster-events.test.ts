import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../meeting/canonical.ts";
import type { Event } from "../../records/event.ts";
import { sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { event, evidence, witness } from "../arbitrary.ts";
import { sameEvent } from "../identity/same-event.ts";
import { clusterEvents } from "./cluster-events.ts";

const told = (doc: string, edtf: string, more: Partial<Event> = {}): Event =>
  sampleEvent({
    id: `event:${doc}`,
    when: { edtf, time: null, zone: null },
    meta: sampleMeta({ evidence: [evidence("they met", doc)] }),
    ...more,
  });
/** Of three peers the first few, at no known level. */
const peers = (count: number) =>
  ["XAL", "XBO", "XCO"].slice(0, count).map((state) => sampleParticipation(state, { post: null }));
const ids = (events: Event[]) =>
  clusterEvents(events).map((one) => one.witnesses.map((witness) => witness.id));

describe("clusterEvents", () => {
  it("unites the witnesses of one event and leaves others alone", () => {
    expect(ids([told("a", "2023-05-10"), told("b", "2023-05-11"), told("c", "2023-06-20")])).toEqual([
      ["event:a", "event:b"],
      ["event:c"],
    ]);
  });

  it("keeps apart and links what a chain of likeness would join", () => {
    // a and b lie within a day, b and c do, a and c don't.
    const chain = [told("a", "2023-05-10"), told("b", "2023-05-11"), told("c", "2023-05-12")];
    const found = clusterEvents(chain);
    expect(found.map((one) => one.witnesses.map((witness) => witness.id))).toEqual([
      ["event:a", "event:b"],
      ["event:c"],
    ]);
    expect(found[0]?.links).toMatchObject([{ cluster: "event:c", conflicts: [{ field: "date" }] }]);
    expect(found[1]?.links).toMatchObject([{ cluster: "event:a", conflicts: [{ field: "date" }] }]);
  });

  it("joins the most alike first, and nobody to a cluster that one of its members contradicts", () => {
    // b and c name the country too; a is as near to b in days, but two from c.
    const chain = [
      told("a", "2023-05-10", { where: null }),
      told("b", "2023-05-11"),
      told("c", "2023-05-12"),
    ];
    expect(ids(chain)).toEqual([["event:a"], ["event:b", "event:c"]]);
  });

  const elsewhere = { where: { name: "D", iso3: "XDE", zone: null, meta: sampleMeta() } };
  const seats = (...states: string[]) => states.map((state) => sampleParticipation(state));
  const links = (...events: Event[]) =>
    clusterEvents(events).map(({ id, links }) => [
      id,
      ...links.map(({ cluster, conflicts }) => `${cluster} ${conflicts.map(({ field }) => field).join()}`),
    ]);

  it("links what differs in one thing only, each side to the other", () => {
    expect(links(told("a", "2023-05-10"), told("b", "2023-05-10", elsewhere))).toEqual([
      ["event:a", "event:b country"],
      ["event:b", "event:a country"],
    ]);
    const bare = { where: null, participants: peers(3) };
    expect(links(told("a", "2023-05-10", bare), told("b", "2023-05-10", { ...bare, type: "call" }))).toEqual([
      ["event:a", "event:b type"],
      ["event:b", "event:a type"],
    ]);
  });

  it.each<[string, Event, Event]>([
    ["two things differ", told("a", "2023-05-10"), told("b", "2023-05-10", { ...elsewhere, mode: "video" })],
    ["the days are far apart", told("a", "2023-05-10"), told("b", "2023-06-20", { mode: "video" })],
    ["the date is known to the month only", told("a", "2023-05"), told("b", "2023-05", elsewhere)],
    ["the date is not known at all", told("a", ""), told("b", "", { mode: "video" })],
    [
      "one delegation is all that either names",
      told("a", "2023-05-10", { participants: seats("XAL") }),
      told("b", "2023-05-10", { participants: seats("XAL"), mode: "video" }),
    ],
    [
      "others were in the room",
      told("a", "2023-05-10", { participants: seats("XAL", "XBO", "XCO") }),
      told("b", "2023-05-10", { participants: seats("XAL", "XBO", "XDE") }),
    ],
    [
      "one is a part of the other",
      told("a", "2023-05-10"),
      told("b", "2023-05-10", { partOf: "event:a", participants: sampleEvent().participants.slice(0, 2) }),
    ],
    [
      "nothing but the day is common beside the difference",
      told("a", "2023-05-10", { where: null, participants: peers(3) }),
      told("b", "2023-05-10", { where: null, participants: peers(2), mode: "video" }),
    ],
    [
      "they may be one, and nothing says that they are",
      told("a", "2023-05-10", { participants: peers(3) }),
      told("b", "2023-05-10", { participants: peers(2) }),
    ],
  ])("neither joins nor links where %s", (_, a, b) => {
    expect(links(a, b)).toEqual([["event:a"], ["event:b"]]);
  });

  it("lists links by id, with all conflicts of a cluster's witnesses once each", () => {
    const call = { type: "call" } as const;
    const rows = links(
      told("a", "2023-05-11"),
      told("a2", "2023-05-11"),
      told("b", "2023-05-12", call),
      told("c", "2023-05-10", call),
    );
    expect(rows).toEqual([
      ["event:a", "event:b type", "event:c type"],
      ["event:b", "event:a type"],
      ["event:c", "event:a type"],
    ]);
  });

  it("is empty for nothing", () => {
    expect(clusterEvents([])).toEqual([]);
  });

  const events = fc.array(fc.oneof({ weight: 4, arbitrary: witness }, event), { maxLength: 10 });

  it("doesn't depend on the order or on repetition", () => {
    fc.assert(
      fc.property(events, fc.array(fc.nat(9)), (all, picks) => {
        const again = [...all].reverse().concat(picks.flatMap((at) => all[at] ?? []));
        expect(clusterEvents(again)).toEqual(clusterEvents(all));
      }),
    );
  });

  it("puts every distinct event in exactly one cluster", () => {
    fc.assert(
      fc.property(events, (all) => {
        const members = clusterEvents(all).flatMap((one) => one.witnesses.map(canonicalJson));
        expect(members.sort()).toEqual([...new Set(all.map(canonicalJson))].sort());
      }),
    );
  });

  it("never unites two that contradict each other", () => {
    fc.assert(
      fc.property(events, (all) => {
        for (const { witnesses } of clusterEvents(all)) {
          for (const a of witnesses) {
            for (const b of witnesses) if (a !== b) expect(sameEvent(a, b).same).not.toBe("no");
          }
        }
      }),
    );
  });

  it("finds all doubles that a comparison of all pairs finds, together or linked", () => {
    fc.assert(
      fc.property(events, (all) => {
        const found = clusterEvents(all);
        const home = (one: Event) =>
          found.find((each) => each.witnesses.some((w) => canonicalJson(w) === canonicalJson(one)));
        for (const a of all) {
          for (const b of all) {
            if (a === b || sameEvent(a, b).same !== "yes") continue;
            const [x, y] = [home(a), home(b)];
            expect(x === y || x?.links.some((link) => link.cluster === y?.id)).toBe(true);
          }
        }
      }),
    );
  });
});
