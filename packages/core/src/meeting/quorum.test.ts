import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FORMATS } from "../data/format-registry.ts";
import type { Format } from "../records/format.ts";
import { sampleParticipation as seat } from "../testing/sample.ts";
import { meeting, peersMeeting, quadripartite, STATES } from "./arbitrary.ts";
import { quorum } from "./quorum.ts";

const entry = (id: string) => FORMATS.find((format) => format.id === id) as Format;
const normandy = entry("format:normandy");
const talks = (...parts: ReturnType<typeof seat>[]) =>
  quadripartite({ when: { edtf: "2019-12-09", time: null, zone: null }, participants: parts });
const both = [seat("RUS", { function: "principal" }), seat("UKR", { function: "principal" })];

describe("quorum", () => {
  it.each([
    ["both principals and one facilitator", talks(...both, seat("FRA")), "met"],
    ["both principals alone", talks(...both), "not_met"],
    ["one principal missing", talks(seat("UKR"), seat("FRA"), seat("DEU")), "not_met"],
    [
      "a principal of unknown seat",
      talks(seat("UKR"), seat("RUS", { seat: "unknown" }), seat("FRA")),
      "unknown",
    ],
    ["the only facilitator of unknown seat", talks(...both, seat("DEU", { seat: "unknown" })), "unknown"],
    ["a facilitator that observes", talks(...both, seat("DEU", { function: "observer" })), "not_met"],
  ])("of the Normandy Format with %s is %s", (_, event, expected) => {
    expect(quorum(event, normandy)).toBe(expected);
  });

  it("of a club asks for all its members at the date", () => {
    const brics = entry("format:brics");
    const in2019 = { when: { edtf: "2019", time: null, zone: null } };
    expect(quorum(peersMeeting("BRA CHN IND RUS ZAF", in2019), brics)).toBe("met");
    expect(quorum(peersMeeting("BRA CHN IND RUS", in2019), brics)).toBe("not_met");
    expect(quorum(peersMeeting("BRA CHN IND RUS ZAF"), brics)).toBe("met");
    expect(
      quorum(
        peersMeeting("BRA CHN IND RUS ZAF", { when: { edtf: "2024-10", time: null, zone: null } }),
        brics,
      ),
    ).toBe("not_met");
  });

  it("is what the format states, where it states one", () => {
    const stated = { ...normandy, quorum: 1 };
    expect(quorum(talks(seat("UKR")), stated)).toBe("met");
    expect(quorum(talks(seat("FRA")), stated)).toBe("not_met");
  });

  it.each([
    ["guarantors alone, all of them there", "facilitator facilitator", "AAA BBB", "met"],
    ["guarantors alone, one away", "facilitator facilitator", "AAA", "not_met"],
    ["principals alone, both there", "principal principal", "AAA BBB", "met"],
    ["peers and a mediator, who is away", "peer peer facilitator", "AAA BBB", "met"],
    ["peers and a mediator, one peer away", "peer peer facilitator", "AAA CCC", "not_met"],
    ["principals and two mediators, one there", "principal facilitator facilitator", "AAA CCC", "met"],
    ["principals and peers, the peers away", "principal principal peer", "AAA BBB", "met"],
    ["observers alone", "observer", "AAA", "unknown"],
  ])("of a format of %s (%s) with %s is %s", (_, functions, seated, expected) => {
    const format: Format = {
      ...normandy,
      quorum: null,
      members: functions.split(" ").map((as, i) => ({
        ...(normandy.members[0] as Format["members"][number]),
        actor: "ABC".charAt(i).repeat(3),
        function: as as Format["members"][number]["function"],
        from: null,
        to: null,
      })),
    };
    expect(quorum(talks(...seated.split(" ").map((id) => seat(id))), format)).toBe(expected);
  });

  it("is unknown of a format that had no members then", () => {
    expect(quorum(quadripartite({ when: { edtf: "1999", time: null, zone: null } }), normandy)).toBe(
      "unknown",
    );
  });

  it("isn't lost when a member is added", () => {
    const format = fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1 }),
        fc.array(fc.constantFrom("principal" as const, "facilitator" as const, "peer" as const), {
          minLength: 9,
          maxLength: 9,
        }),
        fc.option(fc.nat({ max: 4 })),
      )
      .map(
        ([actors, functions, asked]): Format => ({
          id: "format:any",
          labels: [],
          kind: "negotiation",
          levels: [],
          quorum: asked,
          successorOf: null,
          members: actors.map((actor, at) => ({
            actor,
            function: functions[at] ?? "peer",
            from: null,
            to: null,
          })),
        }),
      );
    fc.assert(
      fc.property(meeting, format, fc.constantFrom(...STATES, "ZZZ"), (event, any, state) => {
        const participants = [...event.participants, seat(state)];
        if (quorum(event, any) === "met") expect(quorum({ ...event, participants }, any)).toBe("met");
      }),
    );
  });
});
