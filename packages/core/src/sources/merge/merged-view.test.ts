import { describe, expect, it } from "vitest";
import type { Event } from "../../records/event.ts";
import { sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { mergeWitnesses } from "./merge-events.ts";

/** What witnesses of one event, each by a document of its own, come to: the view, and the fields in conflict. */
function seen(...told: Partial<Event>[]) {
  const { event, conflicts } = mergeWitnesses(
    told.map((more, at) =>
      sampleEvent({
        id: `event:${at}`,
        participants: [],
        where: null,
        meta: sampleMeta({ evidence: [evidence("they met", `doc:${at}`)] }),
        ...more,
      }),
    ),
  );
  return { event, conflicts: conflicts.map(({ field }) => field) };
}

const on = (edtf: string | null, zone: string | null = null, time: string | null = null): Event["when"] =>
  ({ edtf, time, zone }) as Event["when"];
const at = (name: string, iso3: string | null, zone: string | null = null): Event["where"] => ({
  name,
  iso3,
  zone,
  meta: sampleMeta({ evidence: [] }),
});
const format = (more: Partial<NonNullable<Event["format"]>>): Event["format"] => ({
  name: null,
  notation: null,
  named: [],
  claimed: [],
  ...more,
});
const level = (more: Partial<Event["level"]>): Event["level"] => ({
  floor: null,
  ceiling: null,
  selfDescribed: null,
  ...more,
});

describe("of values that exclude each other, the view has the one that most documents give", () => {
  it.each<[string, Partial<Event>, Partial<Event>]>([
    ["type", { type: "meeting" }, { type: "call" }],
    ["mode", { mode: "video" }, { mode: "in_person" }],
    ["series", { series: "series:b" }, { series: "series:a" }],
    ["partOf", { partOf: "event:y" }, { partOf: "event:x" }],
    ["track", { track: "track:b" }, { track: "track:a" }],
    ["level.floor", { level: level({ floor: "minister" }) }, { level: level({ floor: "ambassador" }) }],
    ["level.ceiling", { level: level({ ceiling: "minister" }) }, { level: level({ ceiling: "ambassador" }) }],
    [
      "format.name",
      { format: format({ name: "trilateral" }) },
      { format: format({ name: "quadripartite" }) },
    ],
    ["format.notation", { format: format({ notation: "2+2" }) }, { format: format({ notation: "2+1" }) }],
  ])("%s", (field, most, few) => {
    const both = seen(few, most, most);
    expect(both.event).toMatchObject(most);
    expect(both.conflicts).toEqual([field]);
  });
});

it.each<[string, Partial<Event>, Partial<Event>]>([
  ["mode", { mode: "video" }, { mode: "unknown" }],
  ["series", { series: "series:b" }, { series: null }],
  ["format", { format: format({ name: "trilateral", notation: "2+1" }) }, { format: null }],
  ["level", { level: level({ floor: "minister", ceiling: "leader" }) }, { level: level({}) }],
  ["place", { where: at("Oslo", "NOR") }, { where: null }],
])("what a witness doesn't know of the %s contradicts nobody", (_, known, unknown) => {
  const both = seen(unknown, unknown, known);
  expect(both.event).toMatchObject(known);
  expect(both.conflicts).toEqual([]);
});

it("says unknown where no witness knows", () => {
  const { event } = seen({ mode: "unknown", when: null }, { mode: "unknown", when: null });
  expect(event).toMatchObject({ mode: "unknown", when: null, where: null, format: null, series: null });
});

it("takes two words that texts have for the level for no conflict", () => {
  const described = (quote: string) => ({ level: level({ selfDescribed: evidence(quote) }) });
  const both = seen(described("high-level"), described("ministerial"), described("ministerial"));
  expect(both.event.level.selfDescribed?.quote).toBe("ministerial");
  expect(both.conflicts).toEqual([]);
});

it("unites lists, each value once", () => {
  const outcome = (quote: string) => ({ rung: "agreement" as const, evidence: evidence(quote) });
  const coded = (root: string) => ({ root }) as unknown as Event["coded"][number];
  const claim = (quote: string) => ({ text: quote }) as unknown as NonNullable<Event["format"]>["claimed"][0];
  const { event } = seen(
    {
      subjects: ["USA"],
      topics: ["border", "aid"],
      outcomes: [outcome("agreed")],
      coded: [coded("03")],
      format: format({ named: ["format:b"], claimed: [claim("x")] }),
      participants: [sampleParticipation("XAL")],
    },
    {
      subjects: ["USA", "CHN"],
      topics: ["aid"],
      outcomes: [outcome("agreed"), outcome("signed")],
      coded: [coded("03"), coded("04")],
      format: format({ named: ["format:a", "format:b"], claimed: [claim("x"), claim("y")] }),
      participants: [sampleParticipation("XBO"), sampleParticipation("XAL")],
    },
  );
  expect(event).toMatchObject({
    subjects: ["CHN", "USA"],
    topics: ["aid", "border"],
    outcomes: [outcome("agreed"), outcome("signed")],
    coded: [coded("03"), coded("04")],
    format: { named: ["format:a", "format:b"], claimed: [claim("x"), claim("y")] },
  });
  expect(event.participants.map(({ represents }) => represents).sort()).toEqual(["XAL", "XBO"]);
});

describe("functions of a delegation", () => {
  const as = (entity: string, ...functions: string[]): Event["participants"] =>
    functions.map((each) => sampleParticipation(entity, { function: each } as never));
  it.each<[string, Event["participants"], Event["participants"], string[]]>([
    ["conflict", as("XAL", "peer"), as("XAL", "principal"), ["participants.XAL.function"]],
    ["of each delegation", as("XBO", "peer"), as("XAL", "peer"), []],
    ["unknown, so that nothing is said", as("XAL", "peer"), as("XAL", "unknown"), []],
    [
      "of one without a seat, which is none",
      as("XAL", "peer"),
      [sampleParticipation("XAL", { function: "principal", seat: "no" })],
      [],
    ],
    ["two, in any order", as("XAL", "peer", "observer"), as("XAL", "observer", "peer", "peer"), []],
    [
      "in conflict, of all delegations",
      [...as("XBO", "peer"), ...as("XAL", "peer")],
      [...as("XBO", "observer"), ...as("XAL", "observer")],
      ["participants.XAL.function", "participants.XBO.function"],
    ],
  ])("%s", (_, a, b, conflicts) => {
    expect(seen({ participants: a }, { participants: b }).conflicts).toEqual(conflicts);
  });
});

describe("status: what was planned and then took place is one story", () => {
  it.each<[Event["status"][], Event["status"], string[]]>([
    [["planned", "unconfirmed", "occurred"], "occurred", []],
    [["planned", "planned", "ongoing"], "ongoing", []],
    [["ongoing", "ongoing", "occurred"], "occurred", []],
    [["planned", "planned", "unconfirmed"], "planned", []],
    [["planned", "unconfirmed", "unconfirmed"], "unconfirmed", []],
    [["cancelled", "cancelled", "occurred"], "cancelled", ["status"]],
    [["cancelled", "planned", "planned"], "cancelled", []],
    [["cancelled", "ongoing", "occurred"], "occurred", ["status"]],
  ])("%j is %s", (all, status, conflicts) => {
    const both = seen(...all.map((one) => ({ status: one })));
    expect([both.event.status, both.conflicts]).toEqual([status, conflicts]);
  });
});

describe("when: the most precise date wins, only dates apart exclude each other", () => {
  it.each<[string, Event["when"][], Event["when"], string[]]>([
    [
      "a day in a month that more tell",
      [on("2023-05"), on("2023-05"), on("2023-05-10")],
      on("2023-05-10"),
      [],
    ],
    ["an open interval", [on("2023-05-01/.."), on("2023-05-01/.."), on("2023-05")], on("2023-05"), []],
    ["a half-open one", [on("../2023-05-20"), on("../2023-05-20"), on("2023")], on("2023"), []],
    ["two days, by most", [on("2023-05-10"), on("2023-05-11"), on("2023-05-11")], on("2023-05-11"), ["when"]],
    ["a known zone", [on("2023-05-10"), on("2023-05-10", "+03:00")], on("2023-05-10", "+03:00"), []],
    [
      "a zone of another date",
      [on("2023-05-10"), on("2023-05-10"), on("2023-05-11", "+03:00")],
      on("2023-05-10"),
      ["when"],
    ],
    [
      "a time without a date beside a date",
      [on(null, null, "time:a"), on("2023-05-10")],
      on("2023-05-10"),
      [],
    ],
    ["only times without a date", [on(null, null, "time:a"), null], on(null, null, "time:a"), []],
  ])("%s", (_, all, when, conflicts) => {
    const both = seen(...all.map((one) => ({ when: one })));
    expect([both.event.when, both.conflicts]).toEqual([when, conflicts]);
  });
});

describe("where", () => {
  it.each<[string, Event["where"][], Event["where"], string[]]>([
    [
      "the country of most, and a name in it",
      [at("Bern", "CHE"), at("Oslo", "NOR"), at("Oslo", "NOR")],
      at("Oslo", "NOR"),
      ["where.iso3"],
    ],
    [
      "two names in one country",
      [at("Basel", "CHE"), at("Bern", "CHE"), at("Bern", "CHE")],
      at("Bern", "CHE"),
      ["where.name"],
    ],
    [
      "one name, other marks and letters",
      [at("Washington, D.C.", "USA"), at("Washington DC", "USA")],
      at("Washington, D.C.", "USA"),
      [],
    ],
    [
      "a name whose country isn't told",
      [at("the border", null), at("the border", null)],
      at("the border", null),
      [],
    ],
    [
      "a place with a country over one without",
      [at("the border", null), at("the border", null), at("Bern", "CHE")],
      at("Bern", "CHE"),
      [],
    ],
    ["a place and none", [null, null, at("Bern", "CHE", "+01:00")], at("Bern", "CHE", "+01:00"), []],
  ])("%s", (_, all, where, conflicts) => {
    const both = seen(...all.map((one) => ({ where: one })));
    expect([both.event.where, both.conflicts]).toEqual([where, conflicts]);
  });
});

describe("meta of the view", () => {
  const told = (doc: string, more: Parameters<typeof sampleMeta>[0]) => ({
    meta: sampleMeta({ evidence: [evidence("they met", doc)], ...more }),
  });

  it.each([
    [["attributed", "narrator"], "narrator"],
    [["unattributed", "attributed"], "attributed"],
    [["unattributed", "unattributed"], "unattributed"],
  ] as const)("of voices %j is %s", (voices, voice) => {
    expect(seen(...voices.map((one, at) => told(`doc:${at}`, { voice: one }))).event.meta.voice).toBe(voice);
  });

  it("has why fields are absent, of two reasons the first by text, and supersedes nothing", () => {
    const { meta } = seen(
      told("doc:a", { absent: { where: "not stated", when: "not stated" }, supersedes: "event:old" }),
      told("doc:b", { absent: { where: "ambiguous", mode: "not stated" } }),
    ).event;
    expect(meta.absent).toEqual({ mode: "not stated", when: "not stated", where: "ambiguous" });
    expect(Object.keys(meta.absent)).toEqual(["where", "when", "mode"]);
    expect(meta.supersedes).toBeNull();
  });

  it("of one witness is its own", () => {
    const own = told("doc:a", { voice: "unattributed", supersedes: "event:old" });
    expect(seen(own).event.meta).toEqual(own.meta);
  });
});
