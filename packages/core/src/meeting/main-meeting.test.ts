import { describe, expect, it } from "vitest";
import { sampleDossier, sampleEvent, sampleParticipation } from "../testing/sample.ts";
import { mainMeeting } from "./main-meeting.ts";

const at = (id: string, edtf: string | null, overrides = {}) =>
  sampleEvent({ id, when: edtf === null ? null : { edtf, time: null, zone: null }, ...overrides });

describe("the meeting that a report is about", () => {
  it.each([
    [
      "took place rather than is planned",
      [at("a", "2023-05-10", { status: "planned" }), at("b", "2023-05-10")],
      "b",
    ],
    ["is of the last week rather than older", [at("a", "2023-03-01"), at("b", "2023-05-09")], "b"],
    [
      "has more delegations",
      [
        at("a", null, { participants: [sampleParticipation("XAL"), sampleParticipation("XBO")] }),
        at("b", null),
      ],
      "b",
    ],
    ["is no election", [at("a", null, { type: "election" }), at("b", null, { status: "planned" })], "b"],
    ["has somebody in it", [at("a", "2023-05-10", { participants: [] }), at("b", "2023-03-01")], "b"],
  ])("%s", (_, events, expected) => {
    expect(mainMeeting(sampleDossier({ events }))?.id).toBe(expected);
    expect(mainMeeting(sampleDossier({ events: [...events].reverse() }))?.id).toBe(expected);
  });

  it("is none where no meeting is told of", () => {
    expect(mainMeeting(sampleDossier({ events: [] }))).toBeNull();
  });
});
