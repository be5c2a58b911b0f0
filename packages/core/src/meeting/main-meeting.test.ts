import { describe, expect, it } from "vitest";
import {
  sampleDocument,
  sampleDossier,
  sampleEvent,
  sampleEvidence,
  sampleMeta,
  sampleParticipation,
} from "../testing/sample.ts";
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
    [
      "goes on rather than is planned",
      [at("a", null, { status: "planned" }), at("b", null, { status: "ongoing" })],
      "b",
    ],
    ["was seven days ago rather than eight", [at("a", "2023-05-03"), at("b", "2023-05-04")], "b"],
    ["was on the day itself rather than comes after it", [at("a", "2023-05-12"), at("b", "2023-05-11")], "b"],
    ["is the first by its id, all else equal", [at("a", "2023-05-09"), at("b", "2023-05-10")], "a"],
    ["has no date rather than an old one, by its id", [at("b", "2023-01-01"), at("a", null)], "a"],
    [
      "is told of in more places",
      [
        at("a", null),
        at("b", null, { meta: sampleMeta({ evidence: [sampleEvidence("met"), sampleEvidence("talk")] }) }),
      ],
      "b",
    ],
    [
      "is a call rather than a visit",
      [at("a", "2023-05-10", { type: "visit" }), at("b", null, { type: "call" })],
      "b",
    ],
    ["has somebody in it", [at("a", "2023-05-10", { participants: [] }), at("b", "2023-03-01")], "b"],
  ])("%s", (_, events, expected) => {
    const documents = [sampleDocument({ published: "2023-05-11" })];
    expect(mainMeeting(sampleDossier({ events, documents }))?.id).toBe(expected);
    expect(mainMeeting(sampleDossier({ events: [...events].reverse(), documents }))?.id).toBe(expected);
  });

  it("is none the newer where the day of publication is unknown", () => {
    const documents = [sampleDocument({ published: null })];
    const events = [at("b", "2023-05-10"), at("a", "2023-01-01")];
    expect(mainMeeting(sampleDossier({ events, documents }))?.id).toBe("a");
    expect(mainMeeting({ ...sampleDossier({ events }), documents: [] })?.id).toBe("a");
  });

  it("is none where no meeting is told of", () => {
    expect(mainMeeting(sampleDossier({ events: [] }))).toBeNull();
  });
});
