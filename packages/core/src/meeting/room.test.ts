import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../data/format-registry.ts";
import { RANKS } from "../data/ranks.ts";
import type { Event } from "../records/event.ts";
import type { Format } from "../records/format.ts";
import {
  sampleActor,
  sampleDossier,
  sampleEvidence,
  sampleMeta,
  sampleParticipation as seat,
} from "../testing/sample.ts";
import { aprilTalks, meeting, quadripartite } from "./arbitrary.ts";
import { OPEN_COUNT } from "./arity.ts";
import { countText, roomOf } from "./room.ts";

const name = (id: string, text: string, fields = {}) =>
  sampleActor(id, { names: [{ text, lang: "en", kind: "name" }], ...fields });
const actors = [
  name("TUR", "Türkiye"),
  name("SYR", "Syria"),
  name("RUS", "Russia"),
  name("IRN", "Iran"),
  name("person:faisal-mekdad", "Faisal Mekdad", { type: "person", partOf: "SYR" }),
];
const cardOf = (event: Event, options = {}) =>
  roomOf(sampleDossier({ actors, events: [event] }), event.id, options);
const moscow = { name: "Moscow", iso3: "RUS", zone: null, meta: sampleMeta() };

describe("roomOf the quadripartite talks", () => {
  const talks = () => cardOf(quadripartite({ where: moscow, subjects: ["SYR", "USA"] }));

  it("says 4 = 2+2 and who hosted where, when and how", () => {
    expect(talks()).toMatchObject({
      formatText: "4 = 2+2",
      formatName: "quadripartite",
      notation: "2+2",
      arity: { min: 4, max: 4 },
      named: [{ id: "format:turkey-syria-quadripartite", label: "quadripartite format" }],
      when: "2023-05-10",
      place: { name: "Moscow", iso3: "RUS" },
      mode: "in_person",
      status: "occurred",
      level: {
        floor: "foreign_minister",
        floorLabel: "foreign minister",
        symmetric: true,
        ministerial: "yes",
      },
    });
    expect(talks()?.hosts).toMatchObject([
      { entity: "RUS", name: "Russia", known: "stated", takesPart: "yes" },
    ]);
  });

  it("seats principals first, with names where the text has them", () => {
    expect(
      talks()?.delegations.map((one) => [
        one.name,
        one.function,
        one.seats.map((each) => each.person?.name ?? null),
      ]),
    ).toEqual([
      ["Syria", "principal", ["Faisal Mekdad"]],
      ["Türkiye", "principal", [null]],
      ["Iran", "facilitator", [null]],
      ["Russia", "facilitator", [null]],
    ]);
  });

  it("has six dyads with class and contact level", () => {
    expect(
      talks()?.dyads.map((dyad) => `${dyad.between[0].entity}-${dyad.between[1].entity} ${dyad.class}`),
    ).toEqual(["IRN-RUS FF", "IRN-SYR PF", "IRN-TUR PF", "RUS-SYR PF", "RUS-TUR PF", "SYR-TUR PP"]);
    expect(talks()?.dyads[5]).toMatchObject({
      contact: "yes",
      level: "foreign_minister",
      levelLabel: "foreign minister",
      asymmetric: "no",
    });
  });

  it("keeps subjects that aren't in the room apart, without making them participants", () => {
    expect(talks()?.absentSubjects).toEqual([{ entity: "USA", name: "USA" }]);
  });

  it("says whom the text doesn't name", () => {
    expect(talks()?.unknowns).toEqual([
      "For Türkiye, Iran and Russia, the foreign minister who sat isn’t named.",
    ]);
  });
});

describe("roomOf", () => {
  it("says 3 or 4 of the April talks, and that Russia's own seat isn't told", () => {
    const card = cardOf(aprilTalks());
    expect(card).toMatchObject({
      formatText: "3 or 4",
      formatName: null,
      level: { floor: null, ceiling: "defence_minister" },
    });
    expect(card?.dyads.map(({ between }) => between.map(({ entity }) => entity).join(" "))).toEqual([
      "IRN SYR",
      "IRN TUR",
      "SYR TUR",
    ]);
    expect(card?.unknowns).toContain("Whether Russia took part isn’t said; it hosted.");
    expect(card?.unknowns).toContain("The place isn’t known.");
    const presumed = cardOf(aprilTalks(), { counterpartPresumption: true });
    expect(presumed?.formatText).toBe("4 = 2+2");
    expect(presumed?.delegations.find((one) => one.entity === "RUS")).toMatchObject({
      presumed: true,
      seat: "yes",
    });
    expect(presumed?.unknowns.some((line) => line.includes("presumed") && line.includes("R3"))).toBe(true);
  });

  it("shows a minister told of three times as one seat, and two persons as two", () => {
    const participants = [
      seat("SYR", { post: null }),
      seat("SYR"),
      seat("SYR", { person: "person:faisal-mekdad" }),
      seat("SYR", { person: "person:other", post: "intelligence_chief" }),
      seat("TUR"),
    ];
    const syria = cardOf(quadripartite({ participants }))?.delegations.find((one) => one.entity === "SYR");
    expect(syria?.seats.map((one) => one.person?.name)).toEqual(["Faisal Mekdad", "other"]);
  });

  it("counts a facilitator without principals as a peer, by R7", () => {
    const participants = [seat("RUS", { function: "facilitator" }), seat("IRN", { function: "facilitator" })];
    const card = cardOf(quadripartite({ participants }));
    expect(card?.delegations.map((one) => [one.function, one.rules])).toEqual([
      ["peer", ["R7"]],
      ["peer", ["R7"]],
    ]);
    expect(card?.dyads[0]?.class).toBe("QQ");
  });

  it("says how a host by place is known, and shows no seat of it", () => {
    const participants = [seat("TUR"), seat("SYR")];
    const card = cardOf(quadripartite({ participants, where: { ...moscow, name: "Geneva", iso3: "CHE" } }));
    expect(card?.hosts).toMatchObject([{ entity: "CHE", known: "by_place", takesPart: "no" }]);
    expect(card?.delegations.map((one) => one.entity)).toEqual(["SYR", "TUR"]);
  });

  it("says that a group's members aren't listed", () => {
    const group = seat("unspecified_group:arab-governments", { post: null });
    const card = cardOf(quadripartite({ participants: [seat("SYR"), group] }));
    expect(card).toMatchObject({ formatText: "2 or more", arity: { max: OPEN_COUNT }, formatName: null });
    expect(card?.unknowns).toContain("Who belonged to “arab governments” isn’t listed.");
  });

  it("counts nobody where nobody is known to have sat, and says so", () => {
    const card = cardOf(quadripartite({ participants: [] }));
    expect(card).toMatchObject({ formatText: "?", formatName: null });
    expect(card?.unknowns[0]).toBe("Who took part isn’t said.");
  });

  it("says of each side apart what isn't known of it alone", () => {
    const participants = [
      seat("TUR"),
      seat("SYR", { post: null }),
      seat("IRN", { post: null }),
      seat("RUS", { person: "person:sergei-ivanov", post: null }),
    ];
    expect(cardOf(quadripartite({ participants, where: moscow }))?.unknowns).toEqual([
      "Who sat for Iran and Syria, and at what level, isn’t said.",
      "In what post sergei ivanov sat for Russia isn’t said.",
      "The foreign minister who sat for Türkiye isn’t named.",
    ]);
  });

  it("names what is unknown of the event itself", () => {
    const card = cardOf(
      quadripartite({
        when: null,
        where: null,
        mode: "unknown",
        status: "unconfirmed",
        participants: [seat("TUR", { function: "unknown", post: null })],
      }),
    );
    expect(card?.unknowns).toEqual([
      "Who sat for Türkiye, and at what level, isn’t said.",
      "As what Türkiye took part isn’t said.",
      "The date isn’t known.",
      "The place isn’t known.",
      "Whether they met in person isn’t said.",
      "Who hosted isn’t said.",
      "That it took place isn’t confirmed.",
    ]);
  });

  it("keeps evidence, basis and title of each seat", () => {
    const titleInText = sampleEvidence("The foreign ministers");
    const part = seat("TUR", {
      titleInText,
      meta: sampleMeta({ basis: { kind: "inferred", rule: "R7", from: [], entry: null } }),
    });
    const one = cardOf(quadripartite({ participants: [part] }))?.delegations[0];
    expect(one?.rules).toEqual(["R7"]);
    expect(one?.seats[0]).toMatchObject({
      title: "The foreign ministers",
      basis: { kind: "inferred", rule: "R7" },
    });
    expect(one?.seats[0]?.evidence).toEqual(part.meta.evidence);
  });

  it.each([
    [{ min: 4, max: 4 }, "4"],
    [{ min: 3, max: 4 }, "3 or 4"],
    [{ min: 2, max: 4 }, "2 to 4"],
    [{ min: 2, max: OPEN_COUNT }, "2 or more"],
  ])("says a count of %j as %s", (count, text) => {
    expect(countText(count)).toBe(text);
  });

  it("stands principals first, then facilitators, the uncertain, and those that don't count", () => {
    const participants = [
      seat("XAA", { function: "briefer" }),
      seat("XAB", { function: "observer" }),
      seat("XAC", { function: "unknown" }),
      seat("XAD", { function: "principal", seat: "unknown" }),
      seat("XAE", { function: "facilitator" }),
      seat("XAF", { function: "principal" }),
      seat("XAG", { function: "principal" }),
    ];
    const card = cardOf(quadripartite({ participants }));
    expect(card?.delegations.map(({ entity }) => entity).join(" ")).toBe("XAF XAG XAE XAD XAC XAB XAA");
  });

  it("shows of what it is told of a seat the fullest, and no seat of who wasn't there", () => {
    const seats = (...parts: Event["participants"]) =>
      cardOf(quadripartite({ participants: [...parts, seat("TUR")] }))
        ?.delegations.find((one) => one.entity === "SYR")
        ?.seats.map((one) => [one.person?.name ?? null, one.post]);
    const mekdad = { person: "person:faisal-mekdad" };
    expect(seats(seat("SYR", { post: null }))).toEqual([[null, null]]);
    expect(seats(seat("SYR", { post: null }), seat("SYR"))).toEqual([[null, "foreign_minister"]]);
    expect(seats(seat("SYR"), seat("SYR", { ...mekdad, post: null }))).toEqual([
      ["Faisal Mekdad", null],
      [null, "foreign_minister"],
    ]);
    expect(seats(seat("SYR"), seat("SYR", { post: "ambassador" }))).toEqual([
      [null, "ambassador"],
      [null, "foreign_minister"],
    ]);
    expect(seats(seat("SYR"), seat("SYR", { ...mekdad, seat: "no" }))).toEqual([[null, "foreign_minister"]]);
    expect(seats(seat("SYR", mekdad), seat("SYR", { ...mekdad, post: null }))).toHaveLength(1);
  });

  it("shows the fullest first, wherever the text tells the barer", () => {
    const told = (quote: string, fields: Partial<Event["participants"][number]>) =>
      seat("SYR", { ...fields, meta: sampleMeta({ evidence: [sampleEvidence(quote)] }) });
    const [early, late] = ["The foreign", "again"];
    for (const [first, second] of [
      [early, late],
      [late, early],
    ] as const) {
      const participants = [
        told(first, { person: "person:faisal-mekdad" }),
        told(second, {}),
        told(second, { post: null }),
      ];
      const card = cardOf(quadripartite({ participants }));
      expect(card?.delegations[0]?.seats.map(({ person, post }) => [person?.name, post])).toEqual([
        ["Faisal Mekdad", "foreign_minister"],
      ]);
    }
  });

  it("takes a post that a person is known to hold for that person's seat", () => {
    const tenures = [{ post: "ambassador", of: "SYR", from: null, to: null, acting: false }];
    const known = name("person:envoy", "Ana Tor", { type: "person", partOf: "SYR", tenures });
    const participants = [
      seat("SYR", { post: "ambassador" }),
      seat("SYR", { person: "person:envoy", post: null }),
    ];
    const event = quadripartite({ participants });
    const seatsWith = (...more: typeof actors) =>
      roomOf(sampleDossier({ actors: [...actors, ...more], events: [event] }), event.id)?.delegations[0]
        ?.seats.length;
    expect([seatsWith(), seatsWith(known)]).toEqual([2, 1]);
  });

  it("labels a level by the ranks given, by its id where they have no label, and not at all where it is unknown", () => {
    expect(cardOf(quadripartite())?.level).toMatchObject({
      floorLabel: "foreign minister",
      ceilingLabel: "foreign minister",
    });
    expect(cardOf(aprilTalks())?.level).toMatchObject({ floorLabel: null, ceilingLabel: "defence minister" });
    const ranks = { ...RANKS, foreign_minister: { rank: 80, label: "chief diplomat", ministerial: true } };
    const card = cardOf(quadripartite(), { ranks });
    expect(card?.level.floorLabel).toBe("chief diplomat");
    expect(card?.dyads[0]?.levelLabel).toBe("chief diplomat");
  });

  it("names formats by the dossier's own registry and the one given, else by their id", () => {
    const known = FORMATS.find(({ id }) => id === "format:turkey-syria-quadripartite") as Format;
    const [own, nameless] = [
      { ...known, labels: ["the Own"] },
      { ...known, labels: [] },
    ];
    const event = quadripartite();
    const named = (formats: Format[], options = {}) =>
      roomOf(sampleDossier({ actors, events: [event], formats }), event.id, options)?.named.map(
        ({ label }) => label,
      );
    expect(named([])).toEqual(["quadripartite format"]);
    expect(named([own])).toContain("the Own");
    expect(named([], { registry: [own] })).toEqual(["the Own"]);
    expect(named([], { registry: [nameless] })).toEqual([known.id]);
    expect(named([], { registry: [] })).toEqual([]);
  });

  it("keeps a subject apart once, by id, unless it sits or may sit", () => {
    const participants = [seat("TUR"), seat("SYR", { seat: "unknown" })];
    const card = cardOf(quadripartite({ participants, subjects: ["USA", "SYR", "CHN", "USA", "TUR"] }));
    expect(card?.absentSubjects.map(({ entity }) => entity)).toEqual(["CHN", "USA"]);
  });

  it("is null for an event that the dossier doesn't have", () => {
    expect(roomOf(sampleDossier(), "event:none")).toBeNull();
  });

  it("is total, and the same for any order of participants", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const card = cardOf(event);
        expect(cardOf({ ...event, participants: [...event.participants].reverse() })).toEqual(card);
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
    );
  });
});
