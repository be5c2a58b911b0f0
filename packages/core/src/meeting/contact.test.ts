import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../records/event.ts";
import { sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, meeting, peersMeeting, quadripartite, STATES } from "./arbitrary.ts";
import { contact } from "./contact.ts";

const met = (event: Event, a = "SYR", b = "TUR") => contact(event, a, b).contact;

describe("contact", () => {
  it.each<[string, Partial<Event>, string]>([
    ["in person", {}, "yes"],
    ["by video", { mode: "video" }, "yes"],
    ["by telephone", { mode: "call", type: "call" }, "yes"],
    ["in a call whose mode nobody says", { mode: "unknown", type: "call" }, "yes"],
    ["in proximity talks", { mode: "indirect" }, "no"],
    ["by letter", { mode: "written" }, "no"],
    ["in a co-signed statement", { mode: "written", type: "signature" }, "no"],
    ["in an agreement of theirs", { type: "agreement" }, "no"],
    ["at talks that are planned", { status: "planned" }, "no"],
    ["by invitation", { type: "invitation" }, "no"],
    ["at cancelled talks", { status: "cancelled" }, "no"],
    ["at talks that are denied", { status: "denied" }, "no"],
    ["at talks that nobody confirms", { status: "unconfirmed" }, "unknown"],
    ["in a way that isn't told", { mode: "unknown" }, "unknown"],
  ])("%s is %s", (_, fields, expected) => {
    expect(met(quadripartite(fields))).toBe(expected);
  });

  it("isn't made by two bilaterals with one facilitator, nor by being in one city on one day", () => {
    const morning = peersMeeting("SYR igo:united-nations");
    const evening = peersMeeting("TUR igo:united-nations");
    expect([met(morning), met(evening)]).toEqual(["no", "no"]);
  });

  it("is open with a host whose seat is unknown, and presumed with the option", () => {
    expect(contact(aprilTalks(), "RUS", "TUR").contact).toBe("unknown");
    expect(contact(aprilTalks(), "RUS", "TUR", { counterpartPresumption: true }).contact).toBe("yes");
  });

  it("isn't the observer's", () => {
    const participants = [...quadripartite().participants, seat("EGY", { function: "observer" })];
    expect(met(quadripartite({ participants }), "EGY", "TUR")).toBe("no");
  });

  it("is marked as plenary above six delegations", () => {
    expect(contact(peersMeeting("AAA BBB CCC DDD EEE FFF"), "AAA", "BBB").plenary).toBe("no");
    expect(contact(peersMeeting("AAA BBB CCC DDD EEE FFF GGG"), "AAA", "BBB").plenary).toBe("yes");
    const open = peersMeeting("AAA BBB", {
      participants: [..."ABCDEF"].map((id) => seat(id)).concat(seat("G", { seat: "unknown" })),
    });
    expect(contact(open, "A", "B").plenary).toBe("unknown");
  });

  it("needs two", () => {
    expect(met(quadripartite(), "TUR", "TUR")).toBe("no");
    expect(met(quadripartite(), "TUR", "ISR")).toBe("no");
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(meeting, fc.constantFrom(...STATES), fc.constantFrom(...STATES), (event, a, b) => {
        expect(contact(event, a, b)).toEqual(contact(event, b, a));
      }),
    );
  });

  it("is none for what was indirect, written or planned", () => {
    const never = fc.constantFrom<Partial<Event>>(
      { mode: "indirect" },
      { mode: "written" },
      { status: "planned" },
    );
    fc.assert(
      fc.property(
        meeting,
        never,
        fc.constantFrom(...STATES),
        fc.constantFrom(...STATES),
        (event, fields, a, b) => {
          expect(contact({ ...event, ...fields }, a, b).contact).toBe("no");
        },
      ),
    );
  });
});
