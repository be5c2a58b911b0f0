import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../records/event.ts";
import { sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, meeting, peersMeeting, quadripartite, STATES } from "./arbitrary.ts";
import { contact } from "./contact.ts";

const met = (event: Event, a = "SYR", b = "TUR") => contact(event, a, b).contact;

describe("contact", () => {
  it.each<[string, Partial<Event>, string, string]>([
    ["in person", {}, "yes", "they met in person"],
    ["by video", { mode: "video" }, "yes", "they met by video"],
    ["by telephone", { mode: "call", type: "call" }, "yes", "they spoke by telephone"],
    ["in a call whose mode nobody says", { mode: "unknown", type: "call" }, "yes", "they spoke by telephone"],
    ["on a visit", { type: "visit" }, "yes", "they met in person"],
    ["in proximity talks", { mode: "indirect" }, "no", "the talks were indirect"],
    ["by letter", { mode: "written" }, "no", "it was in writing"],
    [
      "in a co-signed statement",
      { mode: "written", type: "signature" },
      "no",
      "an event of type signature is no meeting",
    ],
    ["in an agreement of theirs", { type: "agreement" }, "no", "an event of type agreement is no meeting"],
    [
      "by intervening",
      { type: "military_intervention" },
      "no",
      "an event of type military intervention is no meeting",
    ],
    ["at talks that are planned", { status: "planned" }, "no", "it is planned"],
    ["by invitation", { type: "invitation" }, "no", "an event of type invitation is no meeting"],
    ["at cancelled talks", { status: "cancelled" }, "no", "it is cancelled"],
    ["at talks that are denied", { status: "denied" }, "no", "it is denied"],
    ["at talks that nobody confirms", { status: "unconfirmed" }, "unknown", "it is unconfirmed"],
    ["in a way that isn't told", { mode: "unknown" }, "unknown", "how they met is unknown"],
  ])("%s is %s", (_, fields, expected, reason) => {
    expect(contact(quadripartite(fields), "TUR", "SYR")).toEqual({
      between: ["SYR", "TUR"],
      contact: expected,
      plenary: "no",
      reason,
      rule: "R15",
    });
  });

  it("says whose seat decides", () => {
    expect(contact(quadripartite(), "TUR", "TUR").reason).toBe("one entity has no contact with itself");
    expect(contact(quadripartite(), "TUR", "TUR").between).toEqual(["TUR", "TUR"]);
    expect(contact(quadripartite(), "TUR", "ISR").reason).toBe("one of the two has no counted seat there");
    expect(contact(aprilTalks(), "RUS", "TUR").reason).toBe("whether one of the two sat there is unknown");
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
