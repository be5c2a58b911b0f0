import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../records/event.ts";
import {
  sampleActor,
  sampleDocument,
  sampleEvent,
  sampleMeta,
  sampleParticipation,
} from "../testing/sample.ts";
import { event as anyEvent, evidence, witness } from "./arbitrary.ts";
import { sameEvent } from "./same-event.ts";

const told = (doc: string, more: Partial<Event> = {}): Event =>
  sampleEvent({ id: `event:${doc}`, meta: sampleMeta({ evidence: [evidence("they met", doc)] }), ...more });
const on = (edtf: string): Partial<Event> => ({ when: { edtf, time: null, zone: null } });
const one = told("doc:a");
const fewer = { participants: one.participants.slice(0, 2) };
const claims = (quote: string) => ({
  format: { name: null, notation: null, named: [], claimed: [evidence(quote)] },
});

const event = fc.oneof(anyEvent, witness);

describe("sameEvent", () => {
  it("knows one event told by two outlets, its delegations in any order", () => {
    const other = told("doc:b", { ...on("2023-05-11"), participants: [...one.participants].reverse() });
    expect(sameEvent(one, other)).toEqual({
      same: "yes",
      score: 1,
      reasons: [
        "the same delegations",
        "dates within 1 day",
        "the same country",
        "compatible level",
        "the same head of a delegation",
      ],
      conflicts: [],
      rule: "R30",
    });
  });

  it("accepts that one source lists fewer", () => {
    const found = sameEvent(one, told("doc:b", fewer));
    expect(found.same).toBe("yes");
    expect(found.score).toBeLessThan(1);
    expect(found.reasons).toContain("one lists fewer of the same delegations");
  });

  it.each<[string, string, Event]>([
    ["members", "a smaller round told by the same document", told("doc:a", { id: "event:side", ...fewer })],
    [
      "members",
      "others in the room",
      told("doc:b", { participants: [...fewer.participants, sampleParticipation("XEF")] }),
    ],
    [
      "format",
      "a round that calls itself bilateral",
      told("doc:b", { ...fewer, ...claims("bilateral talks") }),
    ],
    ["part", "a side meeting", told("doc:b", { ...fewer, partOf: "event:doc:a" })],
    ["date", "two days later", told("doc:b", on("2023-05-12"))],
    [
      "country",
      "another country",
      told("doc:b", { where: { name: "D", iso3: "XDE", zone: null, meta: sampleMeta() } }),
    ],
    [
      "level heads",
      "other ministers",
      told("doc:b", {
        participants: one.participants.map((part) => ({ ...part, post: "defence_minister" })),
      }),
    ],
    ["type", "a call", told("doc:b", { type: "call" })],
    ["mode", "a video conference", told("doc:b", { mode: "video" })],
  ])("refuses by %s: %s", (field, _, other) => {
    const found = sameEvent(one, other);
    expect(found).toMatchObject({ same: "no", score: 0 });
    expect(found.conflicts.map((conflict) => conflict.field)).toEqual(field.split(" "));
    expect(found.conflicts[0]?.values).toHaveLength(2);
  });

  it("refuses what other persons led, though a surname alone is nobody else", () => {
    const by = (doc: string, person: string) =>
      told(doc, { participants: [sampleParticipation("XAL", { person }), sampleParticipation("XBO")] });
    const minister = by("doc:a", "person:tarik-oso");
    expect(sameEvent(minister, by("doc:b", "person:lena-bru")).conflicts).toMatchObject([{ field: "heads" }]);
    expect(sameEvent(minister, by("doc:b", "person:oso")).same).toBe("yes");
  });

  it("doesn't take a meeting led by somebody of another post for the one at which he was too", () => {
    const by = (doc: string, ...heads: (readonly [person: string, post: string])[]) =>
      told(doc, {
        participants: [
          ...heads.map(([person, post]) => sampleParticipation("XAL", { person: `person:${person}`, post })),
          sampleParticipation("XBO"),
        ],
      });
    const adviser = ["lena-bru", "national_security_adviser"] as const;
    const own = by("doc:a", adviser);
    const all = by("doc:b", adviser, ["tarik-oso", "foreign_minister"]);
    expect(sameEvent(own, all).conflicts).toMatchObject([{ field: "heads" }]);
    expect(sameEvent(all, by("doc:a", ["oso", "foreign_minister"])).same).toBe("yes");
    expect(sameEvent(all, by("doc:a", ["oso", "prime_minister"])).same).toBe("yes");
  });

  it("leaves it unknown whether two of three peers met apart, and whether a day is all that is common", () => {
    const peers = ["XAL", "XBO", "XCO"].map((id) => sampleParticipation(id, { function: "peer" }));
    const three = told("doc:a", { participants: peers });
    expect(sameEvent(three, told("doc:b", { participants: peers.slice(0, 2) })).same).toBe("unknown");
    const bare = { where: null, participants: peers.map((part) => ({ ...part, post: null })) };
    expect(sameEvent(told("doc:a", bare), told("doc:b", bare)).same).toBe("unknown");
  });

  it("tells apart what one outlet dates on the day of each of two documents", () => {
    const first = told("doc:a", on("2023-05-10"));
    const second = told("doc:b", on("2023-05-11"));
    const documents = (outlets: readonly string[]) =>
      new Map(
        outlets.map((outlet, at) => {
          const id = at === 0 ? "doc:a" : "doc:b";
          return [id, sampleDocument({ id, outlet, published: `2023-05-${10 + at}` })];
        }),
      );
    expect(sameEvent(first, second, { documents: documents(["X", "X"]) }).conflicts).toMatchObject([
      { field: "date" },
    ]);
    expect(sameEvent(first, second, { documents: documents(["X", "Y"]) }).same).toBe("yes");
  });

  it.each<[string, Partial<Event>]>([
    ["no date", { when: null }],
    ["a date known to the month", on("2023-05")],
    ["an approximate date", on("2023-05-10~")],
    ["no delegation that is known", { participants: [] }],
    ["one delegation that is known", { participants: one.participants.slice(0, 1) }],
  ])("leaves it unknown for %s", (_, more) => {
    const found = sameEvent(one, told("doc:b", more));
    expect(found.same).toBe("unknown");
    expect(found.score).toBeLessThan(0.5);
  });

  it("takes Türkiye and Turkey for one", () => {
    const actors = [
      sampleActor("TUR", { names: [{ text: "Turkey", lang: "en", kind: "name" }] }),
      sampleActor("state:turkiye", { iso3: "TUR", names: [{ text: "Türkiye", lang: "tr", kind: "name" }] }),
    ];
    const by = (id: string, doc: string) =>
      told(doc, { participants: [sampleParticipation(id), sampleParticipation("XBO")] });
    expect(sameEvent(by("TUR", "doc:a"), by("state:turkiye", "doc:b"), { actors }).same).toBe("yes");
    expect(sameEvent(by("TUR", "doc:a"), by("state:turkiye", "doc:b")).same).toBe("no");
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        expect(sameEvent(a, b)).toEqual(sameEvent(b, a));
      }),
    );
  });

  it("scores above a half exactly for yes, and nothing beside a conflict", () => {
    fc.assert(
      fc.property(event, event, (a, b) => {
        const found = sameEvent(a, b);
        expect(found.score > 0.5).toBe(found.same === "yes");
        expect(found.same === "no").toBe(found.conflicts.length > 0);
        if (found.same === "no") expect(found.score).toBe(0);
      }),
    );
  });
});
