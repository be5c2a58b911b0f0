import { describe, expect, it } from "vitest";
import type { Event } from "../../records/event.ts";
import { sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { clusterEvents } from "../merge/cluster-events.ts";
import { groupActors } from "./actor-groups.ts";
import { factsOf } from "./event-facts.ts";
import { tellsOfTwo } from "./tells-of-two.ts";

/** A meeting of XAL's minister with those of XBO that are named. */
const met = (doc: string, persons: string, more: Partial<Event> = {}): Event =>
  sampleEvent({
    id: `event:${doc}`,
    meta: sampleMeta({ evidence: [evidence("they met", doc)] }),
    participants: [
      sampleParticipation("XAL", { person: "person:oso", post: "foreign_minister" }),
      ...persons
        .split(" ")
        .filter((name) => name !== "")
        .map((name) => sampleParticipation("XBO", { person: `person:${name}`, post: POSTS[name] ?? null })),
    ],
    ...more,
  });
const POSTS: Readonly<Record<string, string>> = { bru: "head_of_state", tan: "foreign_minister" };

/** Presidents with their ministers, and those of each post alone. */
const LEVELS = sampleEvent({
  id: "event:levels",
  participants: ["head_of_state", "foreign_minister"].flatMap((post) => pairOf(post)),
});
const levels = (...posts: string[]): Event[] =>
  posts.map((post) => sampleEvent({ id: `event:${post}`, participants: pairOf(post) }));
function pairOf(post: string): Event["participants"] {
  return ["XAL", "XBO"].map((state) =>
    sampleParticipation(state, { person: `person:${state}-${post}`, post }),
  );
}

const [BOTH, ONE, OTHER] = [met("both", "bru tan"), met("one", "bru"), met("other", "tan")];
const asked = (both: Event, ...all: Event[]): boolean => {
  const facts = [both, ...all].map((one) => factsOf(one, groupActors([])));
  return tellsOfTwo(facts[0] as (typeof facts)[number], facts);
};

describe("tellsOfTwo", () => {
  it.each<[string, boolean, Event, Event[]]>([
    ["both, whom two met apart", true, BOTH, [ONE, OTHER]],
    ["both, with others of the same people before", true, BOTH, [met("more", "bru tan"), ONE, OTHER]],
    ["both, where one report contradicts", true, BOTH, [met("call", "bru", { type: "call" }), ONE, OTHER]],
    [
      "both, where a report of the other contradicts",
      true,
      BOTH,
      [met("call", "tan", { type: "call" }), ONE, OTHER],
    ],
    [
      "both, where reports of each contradict",
      true,
      BOTH,
      [met("call", "bru", { type: "call" }), OTHER, met("call-2", "tan", { type: "call" }), ONE],
    ],
    [
      "presidents and ministers, who met at two levels",
      true,
      LEVELS,
      levels("head_of_state", "foreign_minister"),
    ],
    ["both, of whom only one is met elsewhere", false, BOTH, [ONE, met("again", "bru")]],
    ["both, as another report has them", false, BOTH, [ONE, met("more", "bru tan")]],
    ["one of them", false, ONE, [BOTH, OTHER]],
    ["both, the other of them on the telephone", false, BOTH, [ONE, met("call", "tan", { type: "call" })]],
    ["both, the one of them elsewhere", false, BOTH, [met("call", "bru", { type: "call" }), OTHER]],
    [
      "both, where those two differ in more than who led",
      false,
      met("both", "bru tan", { mode: "unknown" }),
      [met("one", "bru", { mode: "video" }), OTHER],
    ],
    ["both, and two reports without a name", false, BOTH, [met("none", ""), met("nobody", "")]],
  ])("%s: %s", (_, expected, both, all) => {
    expect(asked(both, ...all)).toBe(expected);
  });

  it("leaves such a record by itself, linked to what it is like", () => {
    const found = clusterEvents([BOTH, ONE, OTHER, met("more", "bru tan")]);
    expect(found.map(({ witnesses }) => witnesses.length)).toEqual([1, 1, 1, 1]);
    expect(found[0]).toMatchObject({
      id: "event:both",
      links: [
        { cluster: "event:more", conflicts: [{ field: "heads" }] },
        { cluster: "event:one", conflicts: [{ field: "heads" }] },
        { cluster: "event:other" },
      ],
    });
    expect(clusterEvents([BOTH, ONE])).toHaveLength(1);
  });
});
