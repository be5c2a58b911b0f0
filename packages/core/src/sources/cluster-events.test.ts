import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../meeting/canonical.ts";
import type { Event } from "../records/event.ts";
import { sampleEvent, sampleMeta } from "../testing/sample.ts";
import { event, evidence, witness } from "./arbitrary.ts";
import { clusterEvents } from "./cluster-events.ts";
import { sameEvent } from "./same-event.ts";

const told = (doc: string, edtf: string, more: Partial<Event> = {}): Event =>
  sampleEvent({
    id: `event:${doc}`,
    when: { edtf, time: null, zone: null },
    meta: sampleMeta({ evidence: [evidence("they met", doc)] }),
    ...more,
  });
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

  it("links what differs in one thing only", () => {
    const elsewhere = told("b", "2023-05-10", {
      where: { name: "D", iso3: "XDE", zone: null, meta: sampleMeta() },
    });
    const found = clusterEvents([told("a", "2023-05-10"), elsewhere]);
    expect(found.map((one) => one.links.length)).toEqual([1, 1]);
    expect(found[0]?.links[0]?.conflicts.map((conflict) => conflict.field)).toEqual(["country"]);
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
