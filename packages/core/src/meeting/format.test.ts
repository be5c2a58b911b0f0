import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleEvidence, sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, heldMeeting, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import { arity } from "./arity.ts";
import { formatOf } from "./format.ts";
import { parseNotation } from "./notation.ts";

const when = (edtf: string) => ({ edtf, time: null, zone: null });
const said = (...quotes: string[]) => ({
  name: null,
  notation: null,
  named: [],
  claimed: quotes.map((quote) => sampleEvidence(quote, quote)),
});

describe("the name", () => {
  it("of the talks of four is quadripartite, 2+2", () => {
    expect(formatOf(quadripartite())).toMatchObject({
      name: "quadripartite",
      notation: "2+2",
      arity: { min: 4, max: 4 },
      rules: { arity: "R2", name: "R4", notation: "R5", named: "R6" },
    });
  });

  it("isn't given for 3 or 4, and is once the host is presumed", () => {
    expect(formatOf(aprilTalks())).toMatchObject({
      name: null,
      notation: null,
      named: [],
      arity: { min: 3, max: 4 },
    });
    expect(formatOf(aprilTalks(), [], { counterpartPresumption: true })).toMatchObject({
      name: "quadripartite",
      notation: "2+2",
    });
  });

  it.each([
    ["AAA BBB", "bilateral"],
    ["AAA BBB CCC", "trilateral"],
    ["AAA BBB CCC DDD", "quadripartite"],
    ["AAA BBB CCC DDD EEE", "plurilateral(5)"],
    ["AAA BBB CCC DDD EEE FFF GGG", "plurilateral(7)"],
    ["AAA BBB CCC DDD EEE FFF GGG HHH", "multilateral"],
  ])("of %s is %s", (states, name) => {
    expect(formatOf(peersMeeting(states)).name).toBe(name);
  });

  it("is multilateral from a number of the caller's, or if the text says so, but not of four", () => {
    expect(formatOf(peersMeeting("AAA BBB CCC DDD EEE"), [], { multilateralFrom: 5 }).name).toBe(
      "multilateral",
    );
    expect(formatOf(peersMeeting("AAA BBB CCC DDD EEE", { format: said("multilateral talks") })).name).toBe(
      "multilateral",
    );
    expect(formatOf(peersMeeting("AAA BBB CCC DDD", { format: said("multilateral talks") })).name).toBe(
      "quadripartite",
    );
  });

  it("of a 2+2 ministerial with two ministers a side is bilateral", () => {
    const participants = ["IND", "USA"].flatMap((state) => [
      seat(state, { post: "foreign_minister" }),
      seat(state, { post: "defence_minister" }),
    ]);
    const event = quadripartite({ participants, format: said("2+2") });
    expect(formatOf(event)).toMatchObject({ name: "bilateral", notation: null, arity: { min: 2, max: 2 } });
    expect(parseNotation("2+2")?.arity).toBe(4);
  });

  it("of 5+2 with two observers is plurilateral(5)", () => {
    const participants = [
      seat("MDA", { function: "principal" }),
      seat("government:transdniestria", { function: "principal" }),
      ...["RUS", "UKR", "igo:osce"].map((id) => seat(id, { function: "facilitator" })),
      ...["USA", "igo:european-union"].map((id) => seat(id, { function: "observer" })),
    ];
    expect(formatOf(quadripartite({ participants, when: when("2012") }))).toMatchObject({
      name: "plurilateral(5)",
      notation: "2+3",
      named: ["format:transdniestria-5-2"],
    });
  });
});

describe("the notation", () => {
  it("sets a plus apart: 3+1, P5+1", () => {
    const withPlus = (states: string, last: string) =>
      quadripartite({
        participants: [...states.split(" ").map((id) => seat(id)), seat(last, { subtype: "plus" })],
      });
    expect(formatOf(withPlus("CYP GRC ISR", "USA"))).toMatchObject({
      name: "quadripartite",
      notation: "3+1",
      named: ["format:eastern-mediterranean-3-1"],
    });
    expect(formatOf(withPlus("CHN FRA GBR RUS USA", "DEU"))).toMatchObject({
      name: "plurilateral(6)",
      notation: "5+1",
    });
  });

  it("isn't given where nobody stands apart", () => {
    expect(formatOf(peersMeeting("AAA BBB CCC")).notation).toBeNull();
    const observer = seat("DDD", { function: "observer", subtype: "plus" });
    const three = ["AAA", "BBB", "CCC"].map((id) => seat(id));
    expect(formatOf(quadripartite({ participants: [...three, observer] })).notation).toBeNull();
    const talks = [seat("AAA", { function: "principal" }), seat("BBB", { function: "principal" })];
    expect(formatOf(quadripartite({ participants: talks })).notation).toBeNull();
  });

  it("sums to the arity wherever it is given", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const { notation, arity: count } = formatOf(event);
        if (notation !== null) expect(parseNotation(notation)?.arity).toBe(count.min);
      }),
    );
  });
});

describe("named formats", () => {
  it.each([
    ["AUS IND JPN USA", "2022-02-11", ["format:quad-indo-pacific"]],
    ["ARE IND ISR USA", "2022-07-14", ["format:i2u2"]],
    ["ARE GBR SAU USA", "2018", ["format:quad-yemen"]],
    ["RUS USA igo:european-union igo:united-nations", "2003", ["format:middle-east-quartet"]],
    ["CHN DEU FRA GBR RUS USA", "2015-07-14", ["format:p5-1"]],
    ["CHN DEU FRA GBR RUS USA igo:european-union", "2015-07-14", ["format:e3-eu-3"]],
    ["DEU FRA GBR", "2021", ["format:e3"]],
    ["DEU FRA POL", "2024", ["format:weimar-triangle"]],
    ["IRN RUS TUR", "2022-07-19", ["format:astana-guarantors"]],
    ["CAN DEU FRA GBR ITA JPN USA", "2023-05-19", ["format:g7"]],
    ["BRA CHN IND RUS ZAF", "2019", ["format:brics"]],
    ["BRA CHN IND RUS ZAF", "2025-03", []],
    ["IRN RUS TUR", "2010", []],
    ["AUS IND JPN", "2022-02-11", []],
  ])("of %s in %s", (states, date, named) => {
    expect(formatOf(peersMeeting(states, { when: when(date) })).named).toEqual(named);
  });

  it("aren't found by a name: a “Quad” of others is none", () => {
    expect(formatOf(peersMeeting("AAA BBB CCC DDD", { format: said("Quad") })).named).toEqual([]);
  });

  it("of one membership are told apart by the words used, and all stand without them", () => {
    const four = { when: when("2022") };
    expect(formatOf(peersMeeting("ARE GBR SAU USA", four)).named).toEqual([
      "format:quad-sudan",
      "format:quad-yemen",
    ]);
    expect(
      formatOf(peersMeeting("ARE GBR SAU USA", { ...four, format: said("the Quad for Sudan") })).named,
    ).toEqual(["format:quad-sudan"]);
  });

  it("of fewer than all members need the words and the quorum", () => {
    const three = (...quotes: string[]) =>
      quadripartite({
        when: when("2020-10-10"),
        participants: [
          seat("ARM", { function: "principal" }),
          seat("AZE", { function: "principal" }),
          seat("RUS", { function: "facilitator" }),
        ],
        format: said(...quotes),
      });
    expect(formatOf(three()).named).toEqual([]);
    expect(formatOf(three("the Minsk Group")).named).toEqual(["format:minsk-group"]);
    // A club of which one member is missing is a consultation of a subset.
    expect(formatOf(peersMeeting("AUS IND JPN", { when: when("2022"), format: said("Quad") })).named).toEqual(
      [],
    );
  });

  it("stand inside a larger meeting where the text says so: P5+1 and Iran", () => {
    const event = peersMeeting("CHN DEU FRA GBR IRN RUS USA", { when: when("2014") });
    expect(formatOf(event).named).toEqual([]);
    expect(formatOf({ ...event, format: said("P5+1") }).named).toEqual(["format:p5-1"]);
  });

  it("don't hear “Quad” in “quadripartite”", () => {
    const event = peersMeeting("AUS IND JPN NZL USA", { when: when("2022"), format: said("quadripartite") });
    expect(formatOf(event).named).toEqual([]);
  });

  describe("come from the caller's registry", () => {
    const own = (name: string, states: string, from: Record<string, string> = {}) => ({
      id: `format:${name}`,
      labels: [name],
      kind: "club" as const,
      levels: [],
      quorum: null,
      successorOf: null,
      members: states
        .split(" ")
        .map((actor) => ({ actor, function: "peer" as const, from: from[actor] ?? null, to: null })),
    });
    const [pair, trio, band] = [
      own("pair", "AAA BBB"),
      own("trio", "AAA BBB CCC"),
      own("band", "AAA BBB CCC"),
    ];
    const all = [trio, pair, band];
    it.each<[string, string, typeof all, string, string[]]>([
      ["all its members", "AAA BBB", all, "talks", ["pair"]],
      ["all of two with the same members, by id", "AAA BBB CCC", all, "talks", ["band", "trio"]],
      ["the one of two that is named", "AAA BBB CCC", all, "the trio", ["trio"]],
      ["all its members before another that is named", "AAA BBB CCC", all, "the pair", ["band", "trio"]],
      ["a named one with a guest", "AAA BBB DDD", all, "pair talks", ["pair"]],
      ["none with a guest where none is named", "AAA BBB DDD", all, "talks", []],
      ["one member of it", "AAA DDD", all, "pair talks", []],
      ["nobody but a member", "AAA", all, "pair talks", []],
      [
        "members of whom one joins later",
        "AAA BBB",
        [own("pair", "AAA BBB", { BBB: "2030" })],
        "the pair",
        [],
      ],
    ])("%s", (_, states, registry, words, named) => {
      const event = peersMeeting(states, { when: when("2022"), format: said(words) });
      expect(formatOf(event, registry).named).toEqual(named.map((name) => `format:${name}`));
    });
  });
});

describe("laws", () => {
  it("a name exactly if two or more are counted and min = max", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const { name, arity: count } = formatOf(event);
        expect(count).toEqual(arity(event));
        expect(name !== null).toBe(count.min === count.max && count.min >= 2);
      }),
    );
  });

  it("renaming actors keeps name, notation and arity", () => {
    const renamed = (id: string) => `Z${id}`;
    fc.assert(
      fc.property(meeting, (event) => {
        const participants = event.participants.map((part) => ({
          ...part,
          represents: renamed(part.represents),
          actor: renamed(part.actor),
        }));
        const { named: _, ...before } = formatOf(event, []);
        const { named: __, ...after } = formatOf({ ...event, participants }, []);
        expect(after).toEqual(before);
      }),
    );
  });

  it("quadripartite ⇔ {4, 4}", () => {
    fc.assert(
      fc.property(fc.oneof(meeting, heldMeeting), (event) => {
        const { name, arity: count } = formatOf(event);
        expect(name === "quadripartite").toBe(count.min === 4 && count.max === 4);
      }),
    );
  });
});
