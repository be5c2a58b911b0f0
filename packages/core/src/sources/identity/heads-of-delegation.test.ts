import { describe, expect, it } from "vitest";
import type { Delegation } from "../../meeting/delegations.ts";
import { delegationsOf } from "../../meeting/delegations.ts";
import { sampleEvent, sampleParticipation } from "../../testing/sample.ts";
import { type Heads, headsAgree, headsOf } from "./heads-of-delegation.ts";

const seat = (person: string | null, post: string | null, more = {}) =>
  sampleParticipation("XAL", { person, post, ...more });
const heads = (...participants: ReturnType<typeof seat>[]): Heads =>
  headsOf(delegationsOf(sampleEvent({ participants }))[0] as Delegation, (id) =>
    id.replace("person:", "person:one-"),
  );

describe("headsOf", () => {
  it.each<[string, Heads, Heads]>([
    [
      "those of the highest post lead",
      heads(
        seat("person:a", "foreign_minister"),
        seat("person:b", "ambassador"),
        seat(null, "foreign_minister"),
      ),
      { persons: ["person:one-a", "person:one-b"], leaders: ["person:one-a"], level: "foreign_minister" },
    ],
    [
      "who wasn't there leads nobody",
      heads(seat("person:a", "foreign_minister", { seat: "no" }), seat(null, "foreign_minister")),
      { persons: [], leaders: [], level: "foreign_minister" },
    ],
    [
      "without a post nobody is known to lead",
      heads(seat("person:a", null)),
      { persons: ["person:one-a"], leaders: [], level: null },
    ],
    [
      "a vague level is none",
      heads(seat("person:a", "senior_official")),
      { persons: ["person:one-a"], leaders: ["person:one-a"], level: null },
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe("headsAgree", () => {
  const of = (persons: string, level: string | null = null, leaders = ""): Heads => ({
    persons: persons.split(" ").filter(Boolean),
    leaders: leaders.split(" ").filter(Boolean),
    level,
  });
  it.each<[string, Heads, Heads, ReturnType<typeof headsAgree>]>([
    ["one person of two in common", of("person:a person:b"), of("person:b person:c"), "yes"],
    ["the surname in common", of("person:lena-bru"), of("person:bru"), "yes"],
    ["a surname told apart by its document", of("person:bru@doc:a"), of("person:lena-bru"), "yes"],
    ["no person in common", of("person:a"), of("person:b"), "no"],
    ["one names nobody, no level known", of("person:a"), of(""), "unknown"],
    ["one level known", of("", "minister"), of("person:a"), "unknown"],
    ["one level", of("", "foreign_minister"), of("person:a", "foreign_minister"), "yes"],
    ["two levels", of("", "foreign_minister"), of("person:a", "defence_minister"), "no"],
    [
      "led by others of other posts, one person in common",
      of("person:a person:b", "foreign_minister", "person:a"),
      of("person:b", "envoy", "person:b"),
      "no",
    ],
    [
      "led by one person, of two posts",
      of("person:a", "foreign_minister", "person:a"),
      of("person:a", "envoy", "person:a"),
      "yes",
    ],
    [
      "led by others of one post, one person in common",
      of("person:a person:b", "envoy", "person:a"),
      of("person:b", "envoy", "person:b"),
      "yes",
    ],
    [
      "nobody known to lead the one",
      of("person:a person:b", "foreign_minister", ""),
      of("person:b", "envoy", "person:b"),
      "yes",
    ],
    [
      "no level of the one known",
      of("person:a person:b", null, "person:a"),
      of("person:b", "envoy", "person:b"),
      "yes",
    ],
  ])("%s", (_, a, b, expected) => {
    expect([headsAgree(a, b), headsAgree(b, a)]).toEqual([expected, expected]);
  });
});
