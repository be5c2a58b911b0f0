import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleParticipation as seat } from "../testing/sample.ts";
import { binomial, heldMeeting, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import { partition } from "./partition.ts";
import { principalDyads, subformats } from "./subformats.ts";

const classes = (event: Parameters<typeof subformats>[0], k: number) => {
  const found: Record<string, number> = {};
  for (const one of subformats(event, k)) found[one.class] = (found[one.class] ?? 0) + 1;
  return found;
};

describe("subformats", () => {
  it("of 2+2 are 1 + 1 + 4 dyads and four triads", () => {
    expect(classes(quadripartite(), 2)).toEqual({ PP: 1, FF: 1, PF: 4 });
    expect(classes(quadripartite(), 3)).toEqual({ PPF: 2, PFF: 2 });
    expect(classes(quadripartite(), 4)).toEqual({ PPFF: 1 });
  });

  it("of peers are Q alone, and beside principals they keep their letter", () => {
    expect(classes(peersMeeting("AUS IND JPN USA"), 2)).toEqual({ QQ: 6 });
    const parts = [...quadripartite().participants, seat("EGY")];
    expect(classes(quadripartite({ participants: parts }), 2)).toEqual({ PP: 1, FF: 1, PF: 4, PQ: 2, FQ: 2 });
  });

  it("names the members of each", () => {
    expect(subformats(quadripartite(), 2)[0]).toEqual({ members: ["IRN", "RUS"], class: "FF" });
  });

  it.each([-1, 5, 1.5, Number.NaN])("has none of size %d", (k) => {
    expect(subformats(quadripartite(), k)).toEqual([]);
  });

  it("has C(n, k) of size k", () => {
    fc.assert(
      fc.property(meeting, fc.integer({ min: 0, max: 5 }), (event, k) => {
        const { principals, facilitators, peers } = partition(event);
        const n = principals.length + facilitators.length + peers.length;
        expect(subformats(event, k)).toHaveLength(binomial(n, k));
      }),
    );
  });

  it("has class counts that are products of binomials", () => {
    fc.assert(
      fc.property(heldMeeting, fc.integer({ min: 1, max: 4 }), (event, k) => {
        const { principals, facilitators, peers } = partition(event);
        for (const [name, count] of Object.entries(classes(event, k))) {
          const of = (letter: string) => name.split(letter).length - 1;
          expect(count).toBe(
            binomial(principals.length, of("P")) *
              binomial(facilitators.length, of("F")) *
              binomial(peers.length, of("Q")),
          );
        }
      }),
    );
  });
});

describe("principalDyads", () => {
  it("of the quadripartite talks is Syria and Türkiye, in no order but the canonical", () => {
    expect(principalDyads(quadripartite())).toEqual([["SYR", "TUR"]]);
    const participants = [...quadripartite().participants].reverse();
    expect(principalDyads(quadripartite({ participants }))).toEqual([["SYR", "TUR"]]);
  });

  it("has C(p, 2) pairs", () => {
    fc.assert(
      fc.property(meeting, (event) => {
        expect(principalDyads(event)).toHaveLength(binomial(partition(event).principals.length, 2));
      }),
    );
  });
});
