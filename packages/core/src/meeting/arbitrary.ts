/** Gives fast-check arbitraries of meetings, for the property tests beside the meeting logic. */
import fc from "fast-check";
import { RANKS } from "../data/ranks.ts";
import type { Event, Participation } from "../records/event.ts";
import { sampleEvent, sampleParticipation } from "../testing/sample.ts";

/** States that meetings are drawn from. */
export const STATES = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III"];

/** Posts with a rank, and one without. */
const POSTS = [...Object.keys(RANKS), "energy_minister", "spokesman_of_nobody"];

/** A participation of one of the states, whatever its function, seat and post. */
export const participation: fc.Arbitrary<Participation> = fc
  .record({
    represents: fc.constantFrom(...STATES),
    person: fc.option(fc.constantFrom("person:a", "person:b", "person:c")),
    function: fc.constantFrom<Participation["function"]>(
      "principal",
      "facilitator",
      "peer",
      "observer",
      "briefer",
      "unknown",
    ),
    subtype: fc.option(fc.constantFrom("mediator" as const, "guarantor" as const, "plus" as const)),
    duties: fc.uniqueArray(
      fc.constantFrom<Participation["duties"][number]>("host", "co_host", "convener", "chair"),
      { maxLength: 2 },
    ),
    seat: fc.constantFrom<Participation["seat"]>("yes", "yes", "yes", "unknown", "no"),
    post: fc.option(fc.constantFrom(...POSTS)),
  })
  .map(({ represents, ...fields }) => sampleParticipation(represents, fields));

/** A participation that surely sits and counts, with a ranked post. */
export const seated: fc.Arbitrary<Participation> = participation.chain((part) =>
  fc
    .record({
      function: fc.constantFrom<Participation["function"]>("principal", "facilitator", "peer"),
      post: fc.constantFrom(...Object.keys(RANKS)),
    })
    .map((fields) => ({ ...part, ...fields, seat: "yes" as const })),
);

/** Dates within two years, at several precisions. */
export const edtf: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `2022-06-${String(day).padStart(2, "0")}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `2022-${String(month).padStart(2, "0")}`),
  fc.constantFrom("2021", "2022~", "2023"),
);

function meetingOf<T extends Partial<Event>>(
  part: fc.Arbitrary<Participation>,
  fields: fc.Arbitrary<T>,
): fc.Arbitrary<Event> {
  return fc
    .tuple(fc.uuid(), fc.array(part, { maxLength: 12 }), fields)
    .map(([id, participants, rest]) =>
      sampleEvent({ id: `event:${id}`, participants, where: null, ...rest }),
    );
}

/** Any meeting: some never held, some indirect, with seats of every kind. */
export const meeting: fc.Arbitrary<Event> = meetingOf(
  participation,
  fc.record({
    type: fc.constantFrom<Event["type"]>("meeting", "call", "visit", "signature", "invitation"),
    status: fc.constantFrom<Event["status"]>(
      "occurred",
      "occurred",
      "occurred",
      "planned",
      "unconfirmed",
      "cancelled",
    ),
    mode: fc.constantFrom<Event["mode"]>("in_person", "video", "call", "indirect", "written", "unknown"),
    when: fc.option(edtf.map((date) => ({ edtf: date, time: null, zone: null }))),
  }),
);

/** A meeting that took place in person, with every seat known: who counts, counts for sure. */
export const heldMeeting: fc.Arbitrary<Event> = meetingOf(
  seated,
  fc.record({ when: edtf.map((date) => ({ edtf: date, time: null, zone: null })) }),
);

/** C(n, k). */
export function binomial(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let value = 1;
  for (let i = 1; i <= k; i++) value = (value * (n - k + i)) / i;
  return Math.round(value);
}

/** The flagship: Türkiye and Syria are principals, Russia (host) and Iran facilitate, at foreign ministers' level. */
export function quadripartite(overrides: Partial<Event> = {}): Event {
  return sampleEvent({
    id: "event:moscow",
    where: null,
    participants: [
      sampleParticipation("TUR", { function: "principal" }),
      sampleParticipation("SYR", { function: "principal", person: "person:faisal-mekdad" }),
      sampleParticipation("RUS", { function: "facilitator", duties: ["host"] }),
      sampleParticipation("IRN", { function: "facilitator" }),
    ],
    ...overrides,
  });
}

/** The talks of April: defence ministers of three, hosted by a fourth whose own seat isn't told. */
export function aprilTalks(overrides: Partial<Event> = {}): Event {
  const post = "defence_minister";
  return sampleEvent({
    id: "event:april",
    when: { edtf: "2023-04", time: null, zone: null },
    where: null,
    participants: [
      sampleParticipation("TUR", { function: "principal", post }),
      sampleParticipation("SYR", { function: "principal", post }),
      sampleParticipation("IRN", { function: "facilitator", post }),
      sampleParticipation("RUS", { function: "unknown", duties: ["host"], seat: "unknown", post: null }),
    ],
    ...overrides,
  });
}

/** A held meeting of seated peers at foreign ministers' level. */
export function peersMeeting(states: string, overrides: Partial<Event> = {}): Event {
  const participants = states.split(" ").map((state) => sampleParticipation(state));
  return sampleEvent({ id: `event:${states.replaceAll(" ", "-")}`, where: null, participants, ...overrides });
}
