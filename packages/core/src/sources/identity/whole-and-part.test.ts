import { describe, expect, it } from "vitest";
import type { Event } from "../../records/event.ts";
import { sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { groupActors } from "./actor-groups.ts";
import { factsOf } from "./event-facts.ts";
import { isWholeAndPart } from "./whole-and-part.ts";

const told = (quote: string, more: Partial<Event> = {}): Event =>
  sampleEvent({
    id: `event:${quote}`,
    meta: sampleMeta({ evidence: [evidence(quote)] }),
    participants: led({ XAL: ["oso"], XBO: ["bru"] }),
    ...more,
  });
const on = (edtf: string, status: Event["status"] = "occurred"): Partial<Event> => ({
  when: { edtf, time: null, zone: null },
  status,
});
/** Of each state its minister, then others of lower posts. */
const led = (states: Readonly<Record<string, readonly string[]>>): Event["participants"] =>
  Object.entries(states).flatMap(([state, persons]) =>
    persons.map((person, at) =>
      sampleParticipation(state, {
        person: `person:${person}`,
        post: at === 0 ? "foreign_minister" : "adviser",
      }),
    ),
  );
const answers = (a: Event, b: Event): boolean[] => {
  const [x, y] = [a, b].map((one) => factsOf(one, groupActors([])));
  return x && y ? [isWholeAndPart(x, y), isWholeAndPart(y, x)] : [];
};

const SUMMIT = told("held a summit");
const DINNER = told("welcomed them for dinner");
const DAYS = on("2023-05-09/2023-05-10");
const TWO_DAYS = told("met on 9 and 10 May", DAYS);
const all = { participants: led({ XAL: ["oso", "tan"], XBO: ["bru", "lin"] }) };
const DIALOGUE = told("held the Border Dialogue", all);
const MANY = { participants: led({ XAL: ["oso"], XBO: ["bru"], XCO: ["tan"] }) };
const HEADS = told("they met");

describe("isWholeAndPart", () => {
  it.each<[string, Event, Event, boolean]>([
    ["what says so", SUMMIT, told("they met", { partOf: SUMMIT.id }), true],
    ["what is part of another one", SUMMIT, told("they met", { partOf: "event:other" }), false],
    ["a dinner and its summit", SUMMIT, DINNER, true],
    ["a dinner and a meeting of several days", TWO_DAYS, DINNER, true],
    ["a dinner and what may have been one", HEADS, DINNER, false],
    [
      "two reports of a dinner",
      told("gives a dinner on 9 and 10 May", on("2023-05-09/2023-05-10", "planned")),
      DINNER,
      false,
    ],
    ["a working lunch and a summit", SUMMIT, told("met over lunch"), false],
    ["one day of two that both took place", TWO_DAYS, told("met on 9 May", on("2023-05-09")), true],
    ["one day of a week", told("met this week", on("2023-05-08/2023-05-14")), HEADS, false],
    ["two reports of the same days", TWO_DAYS, told("met on May 9-10", DAYS), false],
    [
      "the days of a plan and the day it was",
      told("will meet on 9 and 10 May", on("2023-05-09/2023-05-10", "planned")),
      told("met on 9 May", on("2023-05-09")),
      false,
    ],
    [
      "a plan for one day and the days it lasted",
      TWO_DAYS,
      told("to meet", on("2023-05-09", "planned")),
      false,
    ],
    [
      "meetings with many, and a meeting of many",
      told("flies to meetings", MANY),
      told("they met", MANY),
      true,
    ],
    ["meetings with one, and the meeting with him", told("flies to meetings"), HEADS, false],
    ["meetings with many, and a meeting of two", told("flies to meetings", MANY), HEADS, false],
    ["two reports of meetings with many", told("flies to meetings", MANY), told("for meetings", MANY), false],
    ["a dialogue with officials and the ministers alone", DIALOGUE, HEADS, true],
    ["a dialogue with officials and the ministers at it", DIALOGUE, told("met at the Dialogue"), false],
    ["a meeting with officials and the ministers named", told("held talks", all), HEADS, false],
    [
      "a dialogue to which one side brought officials",
      told("held the Dialogue", { participants: led({ XAL: ["oso", "tan"], XBO: ["bru"] }) }),
      HEADS,
      false,
    ],
    ["a dialogue with officials and a report that names them", DIALOGUE, told("they met", all), false],
    [
      "a dialogue with officials and a report of nobody's name",
      DIALOGUE,
      told("they met", { participants: ["XAL", "XBO"].map((state) => sampleParticipation(state)) }),
      false,
    ],
    [
      "a dialogue of whose people no post is told",
      told("held the Dialogue", {
        participants: all.participants.map((part) => ({ ...part, post: null })),
      }),
      HEADS,
      false,
    ],
    [
      "one delegation in common",
      DIALOGUE,
      told("they met", { participants: led({ XAL: ["oso"], XCO: ["bru"] }) }),
      false,
    ],
  ])("%s", (_, a, b, expected) => {
    expect(answers(a, b)).toEqual([expected, expected]);
  });
});
