import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTable } from "../../data/ranks.ts";
import type { Event } from "../../records/event.ts";
import type { SourceDocument } from "../../records/source-document.ts";
import {
  sampleActor,
  sampleDocument,
  sampleEvent,
  sampleMeta,
  sampleParticipation,
} from "../../testing/sample.ts";
import { event as anyEvent, evidence, witness } from "../arbitrary.ts";
import { sameEvent } from "./same-event.ts";

const told = (doc: string, more: Partial<Event> = {}): Event =>
  sampleEvent({ id: `event:${doc}`, meta: sampleMeta({ evidence: [evidence("they met", doc)] }), ...more });
const on = (edtf: string): Partial<Event> => ({ when: { edtf, time: null, zone: null } });
const one = told("doc:a");
const fewer = { participants: one.participants.slice(0, 2) };
const claims = (quote: string) => ({
  format: { name: null, notation: null, named: [], claimed: [evidence(quote)] },
});

const observer = sampleParticipation("XEF", { function: "observer" });

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

  it("asks nothing of observers", () => {
    const other = told("doc:b", { participants: [...one.participants, observer] });
    expect(sameEvent(one, other)).toMatchObject({ same: "yes", score: 1 });
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

  it.each<[string, Partial<Event>]>([
    ["calls it a visit", { type: "visit" }],
    ["doesn't say how they met", { mode: "unknown" }],
    ["names no place", { where: null }],
    ["calls it four-way", claims("four-way talks")],
    ["dates it by the days of a conference", on("2023-05-09/2023-05-12")],
    ["dates it by a stretch of a month", on("2023-05-10/2023-06-10")],
  ])("knows it in a report that %s", (_, more) => {
    expect(sameEvent(one, told("doc:b", more))).toMatchObject({ same: "yes", conflicts: [] });
  });

  it.each<[string, Partial<Event>]>([
    ["dates it by a longer stretch than a month", on("2023-05-10/2023-06-11")],
    ["dates it roughly", on("2023-05-10~")],
    ["isn't sure of its date", on("2023-05-10?")],
    ["dates it by the month", on("2023-05")],
    ["doesn't date it", { when: null }],
    ["names nobody", { participants: [] }],
  ])("leaves it unknown for a report that %s", (_, more) => {
    expect(sameEvent(one, told("doc:b", more))).toMatchObject({ same: "unknown", conflicts: [] });
  });

  it("finds no conflict of members in one document that names nobody at the other place", () => {
    expect(sameEvent(one, told("doc:a", { id: "event:b", participants: [] })).same).toBe("unknown");
  });

  it.each<[string, string, string[]]>([
    ["bilateral talks", "trilateral talks", ["4, claimed 2", "4, claimed 3"]],
    ["four-way talks", "trilateral talks", ["4, claimed 3", "4, claimed 4"]],
    ["four-way talks", "quadrilateral talks", []],
    ["bilateral and trilateral talks", "trilateral talks", []],
  ])("holds what calls itself %s and what calls itself %s to their words", (first, second, values) => {
    const found = sameEvent(told("doc:a", claims(first)), told("doc:b", claims(second)));
    expect(found.conflicts).toEqual(values.length === 0 ? [] : [{ field: "format", values }]);
  });

  it("says in what two exclude each other, in canonical order", () => {
    const seat = (post: string) => ["XAL", "XBO"].map((state) => sampleParticipation(state, { post }));
    const [low, high] = [seat("defence_minister"), seat("head_of_state")];
    const found = sameEvent(
      told("doc:b", { participants: high, ...on("2023-05-20"), type: "call", mode: "call" }),
      told("doc:a", { participants: low, partOf: "event:doc:b" }),
    );
    expect(Object.fromEntries(found.conflicts.map(({ field, values }) => [field, values]))).toEqual({
      type: ["call", "meeting"],
      date: ["2023-05-10", "2023-05-20"],
      level: ["100 to 100", "70 to 70"],
      heads: ["XAL: defence_minister, XBO: defence_minister", "XAL: head_of_state, XBO: head_of_state"],
      mode: ["call", "in_person"],
      part: ["event:doc:a", "event:doc:b"],
    });
  });

  it("doesn't take a meeting with somebody's leaders for the one with his head of government", () => {
    const seats = (post: string, person: string | null, other = "XBO") => ({
      participants: [
        sampleParticipation("XAL", { person: "person:oso" }),
        sampleParticipation(other, { post, person }),
      ],
    });
    const named = told("doc:a", seats("head_of_government", "person:bru"));
    const same = (more: Partial<Event>, first = named) => sameEvent(first, told("doc:b", more)).same;
    expect(same(seats("leader", null))).toBe("unknown");
    expect(same(seats("senior_official", null))).toBe("unknown");
    expect(same(seats("leader", "person:bru"))).toBe("yes");
    expect(same(seats("head_of_government", null))).toBe("yes");
    expect(same(seats("", null))).toBe("yes");
    // An organisation's leaders are one body; and of three nobody met the leaders of one apart.
    const summit = told("doc:a", seats("head_of_government", "person:bru", "igo:union"));
    expect(same(seats("leader", null, "igo:union"), summit)).toBe("yes");
    const three = (post: string) => ({
      participants: [...seats(post, null).participants, sampleParticipation("XCO", { post: "leader" })],
    });
    expect(same(three("leader"), told("doc:a", three("leader")))).toBe("yes");
    const asPrincipals = (all: { participants: Event["participants"] }) => ({
      participants: all.participants.map((part) => ({
        ...part,
        function: part.represents === "XCO" ? ("facilitator" as const) : ("principal" as const),
      })),
    });
    const [two, whole] = [asPrincipals(seats("leader", null)), told("doc:a", asPrincipals(three("leader")))];
    expect([same(two, whole), sameEvent(told("doc:b", two), whole).same]).toEqual(["yes", "yes"]);
  });

  it("follows a caller's ranks", () => {
    const other = told("doc:b", {
      participants: one.participants.map((part) => ({ ...part, post: "defence_minister" })),
    });
    const fields = (options: object) => sameEvent(one, other, options).conflicts.map(({ field }) => field);
    expect(fields({})).toContain("level");
    expect(fields({ ranks: rankTable({ defence_minister: 80 }) })).not.toContain("level");
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
    const seats = [
      sampleParticipation("XAL", { function: "principal" }),
      sampleParticipation("XCO", { function: "facilitator" }),
    ];
    const [some, all] = [
      told("doc:a", { participants: seats }),
      told("doc:b", { participants: [...seats, sampleParticipation("XBO", { function: "principal" })] }),
    ];
    expect([sameEvent(some, all).same, sameEvent(all, some).same]).toEqual(["unknown", "unknown"]);
    const alone = { participants: [sampleParticipation("XAL", { function: "principal" })] };
    const guest = sampleParticipation("XCO", { function: "unknown" });
    const others = { participants: [...alone.participants, guest] };
    expect(sameEvent(told("doc:a", alone), told("doc:b", others)).same).toBe("unknown");
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

  it.each<[string, Partial<Event>, string, string, ReturnType<typeof sameEvent>["same"]]>([
    ["the later of which is told the day after", {}, "2023-05-10", "2023-05-12", "no"],
    [
      "the later of which is told as today's, which may be posted late",
      {},
      "2023-05-11",
      "2023-05-11",
      "yes",
    ],
    ["told as today's on each", {}, "2023-05-10", "2023-05-11", "no"],
    ["of which one was only planned", { status: "planned" }, "2023-05-10", "2023-05-12", "yes"],
    ["that nobody vouches for", { status: "unconfirmed" }, "2023-05-10", "2023-05-12", "yes"],
  ])("holds two days that one outlet tells: %s", (_, later, first, second, same) => {
    const document = (id: string, outlet: string | null, published: string) =>
      [id, sampleDocument({ id, outlet, published })] as const;
    const events = [told("doc:a"), told("doc:b", { ...on("2023-05-11"), ...later })] as const;
    const by = (outlet: string | null, other = outlet) =>
      new Map([document("doc:a", outlet, first), document("doc:b", other, second)]);
    expect(sameEvent(...events, { documents: by("X") }).same).toBe(same);
    expect(sameEvent(events[1], events[0], { documents: by("X") }).same).toBe(same);
    expect(sameEvent(...events, { documents: by("X", "Y") }).same).toBe("yes");
    expect(sameEvent(...events, { documents: by(null) }).same).toBe("yes");
  });

  it("takes two days on which one outlet plans a meeting for two, and one day, or a stretch and a day in it, for one", () => {
    const documents = new Map(
      ["doc:a", "doc:b"].map((id) => [id, sampleDocument({ id, outlet: "X", published: "2023-05-02" })]),
    );
    const plan = (doc: string, day: string) => told(doc, { status: "planned", ...on(day) });
    const same = (day: string, other: string) =>
      sameEvent(plan("doc:a", day), plan("doc:b", other), { documents }).same;
    expect(same("2023-05-10", "2023-05-11")).toBe("no");
    expect(same("2023-05-10", "2023-05-10")).toBe("yes");
    expect(same("2023-05-10/2023-05-11", "2023-05-11")).toBe("yes");
  });

  // The day counts 2, days that touch 1; one head 1, all of them enough; the country 1; a size 1. Three are needed.
  it.each<
    [string, (readonly [string, string | null])[], Partial<Event>, ReturnType<typeof sameEvent>["same"]]
  >([
    [
      "a day, a head and no country",
      [
        ["XAL", "foreign_minister"],
        ["XBO", null],
      ],
      { where: null },
      "yes",
    ],
    [
      "a day and the country, and nobody named",
      [
        ["XAL", null],
        ["XBO", null],
      ],
      {},
      "yes",
    ],
    [
      "a day alone",
      [
        ["XAL", null],
        ["XBO", null],
      ],
      { where: null },
      "unknown",
    ],
    [
      "a day and a size, and nobody named",
      [
        ["XAL", null],
        ["XBO", null],
      ],
      { where: null, ...claims("bilateral") },
      "unknown",
    ],
    [
      "the days of a stretch and a head",
      [
        ["XAL", "foreign_minister"],
        ["XBO", null],
      ],
      { where: null, ...on("2023-05-08/2023-05-12") },
      "unknown",
    ],
    [
      "the days of a stretch and the country",
      [
        ["XAL", null],
        ["XBO", null],
      ],
      on("2023-05-08/2023-05-12"),
      "unknown",
    ],
    [
      "a stretch, a head and the country",
      [
        ["XAL", "foreign_minister"],
        ["XBO", null],
      ],
      on("2023-05-08/2023-05-12"),
      "yes",
    ],
    [
      "a stretch, the country and a size",
      [
        ["XAL", null],
        ["XBO", null],
      ],
      { ...on("2023-05-08/2023-05-12"), ...claims("bilateral") },
      "yes",
    ],
    [
      "a stretch and the heads of both",
      [
        ["XAL", "foreign_minister"],
        ["XBO", "foreign_minister"],
      ],
      { where: null, ...on("2023-05-08/2023-05-12") },
      "yes",
    ],
    [
      "the next day and a head",
      [
        ["XAL", "foreign_minister"],
        ["XBO", null],
      ],
      { where: null, ...on("2023-05-11") },
      "unknown",
    ],
    [
      "the next day, a head and the country",
      [
        ["XAL", "foreign_minister"],
        ["XBO", null],
      ],
      on("2023-05-11"),
      "yes",
    ],
    [
      "the next day and the heads of both",
      [
        ["XAL", "foreign_minister"],
        ["XBO", "foreign_minister"],
      ],
      { where: null, ...on("2023-05-11") },
      "yes",
    ],
  ])("asks for more than the day: %s", (_, seats, more, same) => {
    const participants = seats.map(([state, post]) => sampleParticipation(state, { post }));
    const both = { participants: ["XAL", "XBO"].map((state) => sampleParticipation(state)) };
    const size = more.format ? claims("bilateral") : {};
    expect(
      sameEvent(told("doc:a", { ...both, ...size }), told("doc:b", { participants, ...more })).same,
    ).toBe(same);
  });

  it("takes the same stretch of days for as much as a day", () => {
    const nobody = ["XAL", "XBO"].map((state) => sampleParticipation(state, { post: null }));
    const on2 = (doc: string, edtf: string) => told(doc, { participants: nobody, ...on(edtf) });
    const same = (days: string, others: string) => sameEvent(on2("doc:a", days), on2("doc:b", others)).same;
    expect(same("2023-05-10/2023-05-11", "2023-05-10/2023-05-11")).toBe("yes");
    expect(same("2023-05-10/2023-05-11", "2023-05-10/2023-05-12")).toBe("unknown");
    expect(same("2023-05-10/2023-05-11", "2023-05-09/2023-05-11")).toBe("unknown");
  });

  it("takes three delegations on a stretch of days in one country for one meeting", () => {
    const nobody = (doc: string, ...states: string[]) =>
      told(doc, { participants: states.map((state) => sampleParticipation(state, { post: null })) });
    const week = on("2023-05-08/2023-05-12");
    const of = (...states: string[]) =>
      sameEvent(nobody("doc:a", ...states), { ...nobody("doc:b", ...states), ...week }).same;
    expect(of("XAL", "XBO", "XCO")).toBe("yes");
    expect(of("XAL", "XBO")).toBe("unknown");
  });

  it("counts three delegations only where both reports have them", () => {
    const seat = (state: string, as: "principal" | "facilitator") =>
      sampleParticipation(state, { function: as, post: null });
    const pair = [seat("XAL", "principal"), seat("XBO", "principal")];
    const three = told("doc:b", { participants: [...pair, seat("XCO", "facilitator")] });
    const two = told("doc:a", { participants: pair });
    expect(sameEvent(two, three).same).toBe("yes");
    expect(sameEvent({ ...two, ...on("2023-05-08/2023-05-12") }, three).same).toBe("unknown");
  });

  it("takes what one document tells twice for one event only under the same heads", () => {
    const again = (more: Partial<Event>) =>
      sameEvent(one, told("doc:a", { id: "event:again", ...more })).same;
    expect(again({})).toBe("yes");
    expect(again({ participants: one.participants.map((part) => ({ ...part, post: null })) })).toBe(
      "unknown",
    );
  });

  it.each<[string, Partial<SourceDocument>, ReturnType<typeof sameEvent>["same"], Partial<Event>?]>([
    ["a readout's meeting", {}, "yes"],
    ["one of the day before", { published: "2023-05-09T22:00:00Z" }, "yes"],
    ["one of two days before, as it may be late", { published: "2023-05-08" }, "unknown"],
    ["a readout without a day of its own", { published: null }, "unknown"],
    ["news", { kind: "news" }, "unknown"],
    ["a meeting that its headline doesn't name", { title: "Readout of the visit" }, "unknown"],
    ["a meeting that it announces", {}, "unknown", { status: "planned" }],
  ])("dates what is told without a day by its document: %s", (_, more, same, event = {}) => {
    const readout = sampleDocument({
      id: "doc:b",
      kind: "readout",
      title: "How they met",
      published: "2023-05-10",
    });
    const documents = new Map([["doc:b", { ...readout, ...more }]]);
    const found = sameEvent(one, told("doc:b", { when: null, ...event }), { documents });
    expect(found.same).toBe(same);
    expect(found.reasons.includes("the day of a readout for one untold")).toBe(same === "yes");
  });

  it("holds a report's day by the first of what its instant says, and a headline by any words of it", () => {
    const documents = (more: Partial<SourceDocument>) =>
      new Map(
        [["doc:a", "2023-05-10"] as const, ["doc:b", "2023-05-11T03:30:00Z"] as const].map(
          ([id, published]) => [
            id,
            sampleDocument({ id, outlet: "X", published, ...(id === "doc:b" ? more : {}) }),
          ],
        ),
      );
    const [first, second] = [told("doc:a", on("2023-05-10")), told("doc:b", on("2023-05-11"))];
    expect(sameEvent(first, second, { documents: documents({}) }).same).toBe("no");
    const words = (...quotes: string[]) =>
      told("doc:b", {
        when: null,
        meta: sampleMeta({ evidence: quotes.map((quote) => evidence(quote, "doc:b")) }),
      });
    const readout = documents({ kind: "readout", title: "How they met", outlet: "Y" });
    const same = (...quotes: string[]) => sameEvent(first, words(...quotes), { documents: readout }).same;
    expect(same("talks were held", "they met")).toBe("yes");
    expect(same("talks were held", "")).toBe("unknown");
    expect(same("talks were held")).toBe("unknown");
  });

  it("counts days by the clock of the place", () => {
    const inZone = (doc: string, edtf: string, zone: string | null): Event => ({
      ...told(doc, on(edtf)),
      where: one.where && { ...one.where, zone },
    });
    const late = "2023-05-10T23:30:00Z";
    // In Tokyo it was the 11th by then: a day from the 12th, and two from the 9th.
    expect(sameEvent(inZone("doc:a", late, "Asia/Tokyo"), told("doc:b", on("2023-05-12"))).same).toBe("yes");
    expect(sameEvent(inZone("doc:a", late, "Asia/Tokyo"), told("doc:b", on("2023-05-09"))).same).toBe("no");
    expect(sameEvent(inZone("doc:a", late, null), told("doc:b", on("2023-05-12"))).same).toBe("no");
    expect(sameEvent(inZone("doc:a", late, null), told("doc:b", on("2023-05-09"))).same).toBe("yes");
  });

  it("tells two readouts of one outlet on two days apart", () => {
    const documents = new Map(
      ["doc:a", "doc:b"].map((id, at) => [
        id,
        sampleDocument({ id, kind: "readout", title: "How they met", published: `2023-05-${10 + at}` }),
      ]),
    );
    const [first, second] = ["doc:a", "doc:b"].map((doc) => told(doc, { when: null })) as [Event, Event];
    expect(sameEvent(first, second, { documents }).conflicts).toMatchObject([{ field: "date" }]);
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

  // In sixteenths above a half: members 3, or 2 of a shorter list; date 2; country 2; level 1.
  it.each<[string, Partial<Event>, number]>([
    ["all", {}, 1],
    ["a shorter list", fewer, 0.5 + 7 / 16],
    ["no country", { where: null }, 0.5 + 6 / 16],
    ["no level", { participants: one.participants.map((part) => ({ ...part, post: null })) }, 0.5 + 7 / 16],
    ["no date", { when: null }, 6 / 16],
    ["no date and no country", { when: null, where: null }, 4 / 16],
    ["one delegation", { participants: one.participants.slice(0, 1) }, 5 / 16],
  ])("scores %s", (_, more, score) => {
    expect(sameEvent(one, told("doc:b", more)).score).toBe(score);
  });

  it.each<[string, string | null, string | null, ReturnType<typeof sameEvent>["same"]]>([
    ["a day and a stretch of a month around it", "2023-05-10", "2023-05-01/2023-05-31", "yes"],
    ["a day and a longer stretch", "2023-05-10", "2023-04-01/2023-05-31", "unknown"],
    ["a day and a stretch that ends the day before", "2023-05-10", "2023-05-07/2023-05-09", "unknown"],
    ["a day and a stretch that begins the day after", "2023-05-10", "2023-05-11/2023-05-13", "unknown"],
    ["a day and a stretch that ends two days before", "2023-05-10", "2023-05-06/2023-05-08", "no"],
    ["two stretches that meet", "2023-05-07/2023-05-10", "2023-05-10/2023-05-12", "yes"],
    ["the day before", "2023-05-10", "2023-05-09", "yes"],
    ["an uncertain day", "2023-05-10", "2023-05-10?", "unknown"],
    ["a month around it", "2023-05-10", "2023-05", "unknown"],
    ["another month", "2023-05-10", "2023-07", "no"],
    ["no date of either", null, null, "unknown"],
  ])("compares dates: %s", (_, first, second, same) => {
    const dated = (doc: string, edtf: string | null) => told(doc, edtf === null ? { when: null } : on(edtf));
    expect(sameEvent(dated("doc:a", first), dated("doc:b", second)).same).toBe(same);
  });

  it.each<[string, Partial<Event>, Partial<Event>, string[]]>([
    ["a size that both claim", claims("four-way talks"), claims("the four-party round"), []],
    ["one of two sizes", claims("bilateral, four-way talks"), claims("four-way talks"), []],
    ["two sizes", claims("trilateral talks"), claims("four-way talks"), ["format"]],
    ["a size that the list fills", claims("four-way talks"), {}, []],
    [
      "a size that the other list exceeds",
      {},
      { ...claims("trilateral talks"), participants: one.participants.slice(0, 3) },
      ["format"],
    ],
    ["the larger of two sizes", {}, claims("bilateral and four-way talks"), []],
    ["words that claim none", claims("constructor talks"), claims("bilaterally"), []],
  ])("compares claims: %s", (_, first, second, fields) => {
    const found = sameEvent(told("doc:a", first), told("doc:b", second));
    expect(found.conflicts.map(({ field }) => field)).toEqual(fields);
  });

  it("says both values of a conflict, in one order from either side", () => {
    const [call, visit] = [
      told("doc:a", { type: "call", ...on("2023-05-20") }),
      told("doc:b", { type: "visit", when: null }),
    ];
    const conflicts = [{ field: "type", values: ["call", "visit"] }];
    expect([sameEvent(call, visit).conflicts, sameEvent(visit, call).conflicts]).toEqual([
      conflicts,
      conflicts,
    ]);
    const late = told("doc:b", { ...on("2023-06-20"), type: "visit", where: null });
    expect(sameEvent(one, late).conflicts).toEqual([{ field: "date", values: ["2023-05-10", "2023-06-20"] }]);
    expect(sameEvent(one, told("doc:b", claims("bilateral"))).conflicts).toEqual([
      { field: "format", values: ["4, claimed ", "4, claimed 2"] },
    ]);
    const low = told("doc:b", {
      participants: one.participants.map((part) => ({ ...part, post: "technical" })),
    });
    expect(sameEvent(one, low).conflicts.find(({ field }) => field === "level")?.values).toEqual([
      "10 to 10",
      "80 to 80",
    ]);
  });

  it("takes levels for compatible where the known ends don't exclude each other", () => {
    const posts = (doc: string, ...all: (string | null)[]) =>
      told(doc, { participants: one.participants.map((part, at) => ({ ...part, post: all[at] ?? null })) });
    const fields = (a: Event, b: Event) =>
      sameEvent(a, b)
        .conflicts.map(({ field }) => field)
        .filter((field) => field === "level");
    const ministers = posts(
      "doc:a",
      "foreign_minister",
      "foreign_minister",
      "foreign_minister",
      "foreign_minister",
    );
    expect(fields(ministers, posts("doc:b", "foreign_minister"))).toEqual([]);
    expect(fields(ministers, posts("doc:b", "ambassador"))).toEqual(["level"]);
    expect(fields(posts("doc:a", "ambassador"), ministers)).toEqual(["level"]);
    expect(fields(posts("doc:a", "ambassador"), posts("doc:b", "minister"))).toEqual([]);
  });

  it("takes what one outlet tells of one day in two documents for one", () => {
    const documents = new Map(
      ["doc:a", "doc:b"].map((id) => [
        id,
        sampleDocument({ id, outlet: "X", published: "2023-05-10T09:00:00Z" }),
      ]),
    );
    expect(sameEvent(told("doc:a"), told("doc:b"), { documents }).same).toBe("yes");
  });

  it("takes a longer list of peers for the fuller one from three on, and never within one document", () => {
    const peers = ["XAL", "XBO", "XCO", "XDE"].map((id) => sampleParticipation(id));
    const four = told("doc:a", { participants: peers });
    expect(sameEvent(four, told("doc:b", { participants: peers.slice(0, 3) })).same).toBe("yes");
    expect(sameEvent(four, told("doc:b", { participants: peers.slice(0, 2) })).same).toBe("unknown");
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
