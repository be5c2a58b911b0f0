import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleActor, sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import { arity, OPEN_COUNT } from "./arity.ts";

const four = { min: 4, max: 4 };
const plus = (event: ReturnType<typeof quadripartite>, ...parts: ReturnType<typeof seat>[]) => ({
  ...event,
  participants: [...event.participants, ...parts],
});

describe("arity", () => {
  it.each([
    ["the quadripartite talks", quadripartite(), four],
    ["no participants", quadripartite({ participants: [] }), { min: 0, max: 0 }],
    ["an observer beside four", plus(quadripartite(), seat("EGY", { function: "observer" })), four],
    ["a briefer beside four", plus(quadripartite(), seat("igo:iaea", { function: "briefer" })), four],
    [
      "a host by place beside four",
      plus(quadripartite(), seat("KAZ", { duties: ["host"], seat: "no" })),
      four,
    ],
    ["P5+1", peersMeeting("CHN DEU FRA GBR RUS USA"), { min: 6, max: 6 }],
    ["E3/EU+3", peersMeeting("CHN DEU FRA GBR RUS USA igo:european-union"), { min: 7, max: 7 }],
    [
      "co-hosts",
      peersMeeting("NOR QAT", {
        participants: [seat("NOR", { duties: ["co_host"] }), seat("QAT", { duties: ["co_host"] })],
      }),
      { min: 2, max: 2 },
    ],
    ["an unknown seat", plus(quadripartite(), seat("IRQ", { seat: "unknown" })), { min: 4, max: 5 }],
    ["an unknown function", plus(quadripartite(), seat("IRQ", { function: "unknown" })), { min: 4, max: 5 }],
  ])("of %s", (_, event, expected) => {
    expect(arity(event)).toEqual(expected);
  });

  it("of the April talks is 3 or 4, and 4 under the counterpart presumption", () => {
    expect(arity(aprilTalks())).toEqual({ min: 3, max: 4 });
    expect(arity(aprilTalks(), { counterpartPresumption: true })).toEqual(four);
  });

  it("is open where a group sits whose members nobody lists", () => {
    const group = seat("unspecified_group:arab-governments", { post: null });
    expect(arity(quadripartite({ participants: [seat("SYR"), group] }))).toEqual({ min: 2, max: OPEN_COUNT });
    const known = [sampleActor("ARAB", { type: "unspecified_group" })];
    expect(arity(quadripartite({ participants: [seat("SYR"), seat("ARAB")] }), { actors: known }).max).toBe(
      OPEN_COUNT,
    );
  });

  it("counts a ministry and its state once where the actors are given", () => {
    const actors = [sampleActor("ministry:tur-mfa", { type: "ministry", partOf: "TUR" })];
    const event = quadripartite({ participants: [seat("TUR"), seat("ministry:tur-mfa"), seat("SYR")] });
    expect(arity(event, { actors })).toEqual({ min: 2, max: 2 });
  });

  it("has 0 ≤ min ≤ max", () => {
    fc.assert(
      fc.property(meeting, fc.boolean(), (event, counterpartPresumption) => {
        const { min, max } = arity(event, { counterpartPresumption });
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(min);
      }),
    );
  });

  it("is left alone by a person joining a delegation, by an observer, a briefer and a venue host", () => {
    fc.assert(
      fc.property(meeting, fc.nat(), (event, at) => {
        const before = arity(event);
        const some = event.participants[at % Math.max(1, event.participants.length)];
        const joined = some ? [{ ...some, person: "person:new" }] : [];
        expect(arity(plus(event, ...joined))).toEqual(before);
        for (const part of [
          seat("ZZZ", { function: "observer" }),
          seat("ZZZ", { function: "briefer" }),
          seat("ZZZ", { duties: ["host"], seat: "no" }),
        ])
          expect(arity(plus(event, part))).toEqual(before);
      }),
    );
  });

  it("grows by (0, 1) with an unknown host and by (1, 1) with a seated facilitator", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const { min, max } = arity(event);
        const host = seat("ZZZ", { duties: ["host"], seat: "unknown" });
        expect(arity(plus(event, host))).toEqual({ min, max: max + 1 });
        expect(arity(plus(event, seat("ZZZ", { function: "facilitator" })))).toEqual({
          min: min + 1,
          max: max + 1,
        });
      }),
    );
  });
});
