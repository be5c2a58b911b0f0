import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, meeting, quadripartite } from "./arbitrary.ts";
import { arity } from "./arity.ts";
import { delegationsOf } from "./delegations.ts";
import { partition } from "./partition.ts";

describe("partition", () => {
  it("of the quadripartite talks is two principals and two facilitators, one of them host", () => {
    expect(partition(quadripartite())).toMatchObject({
      principals: ["SYR", "TUR"],
      facilitators: ["IRN", "RUS"],
      peers: [],
      observers: [],
      possible: [],
      hosts: ["RUS"],
    });
  });

  it("makes peers of facilitators where no principal sits", () => {
    const parts = [seat("RUS", { function: "facilitator" }), seat("IRN", { function: "facilitator" })];
    expect(partition(quadripartite({ participants: parts, subjects: ["SYR", "TUR"] }))).toMatchObject({
      principals: [],
      facilitators: [],
      peers: ["IRN", "RUS"],
    });
  });

  it("infers no principals from subjects or from enmity", () => {
    const parts = [seat("IND"), seat("PAK")];
    expect(partition(quadripartite({ participants: parts })).principals).toEqual([]);
  });

  it("keeps observers, briefers and those whose seat is unknown apart", () => {
    const parts = [
      ...aprilTalks().participants,
      seat("EGY", { function: "observer" }),
      seat("igo:united-nations", { function: "briefer" }),
    ];
    expect(partition(aprilTalks({ participants: parts }))).toMatchObject({
      facilitators: ["IRN"],
      observers: ["EGY", "igo:united-nations"],
      possible: ["RUS"],
      hosts: ["RUS"],
    });
  });

  it("has disjoint principals, facilitators and peers whose union is the counted", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const { principals, facilitators, peers, possible } = partition(event);
        const union = [...principals, ...facilitators, ...peers];
        expect(new Set(union).size).toBe(union.length);
        const counted = delegationsOf(event).filter((one) => one.counted === "yes");
        expect([...union].sort()).toEqual(counted.map((one) => one.entity));
        expect(union.length + possible.length).toBe(arity(event).max);
      }),
    );
  });

  it("has no facilitators without principals", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        const { principals, facilitators } = partition(event);
        if (principals.length === 0) expect(facilitators).toEqual([]);
      }),
    );
  });

  it("names the rules that it follows", () => {
    expect(partition(quadripartite()).rules).toEqual(["R3", "R7", "R8"]);
  });
});
