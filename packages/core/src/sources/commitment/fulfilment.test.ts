import { describe, expect, it } from "vitest";
import { delegationsOf } from "../../meeting/delegations.ts";
import type { Commitment } from "../../records/commitment.ts";
import type { Event } from "../../records/event.ts";
import { sampleCommitment, sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { candidateOf, type FollowedCommitment } from "./fulfilment.ts";
import type { LaterEvent, Passage } from "./later-events.ts";

const WORDS = ["hotline", "border", "guards", "fence"];
const seats = (...states: string[]) => states.map((state) => sampleParticipation(state));
const passage = (words: readonly string[], isDone = false, on: number | null = null): Passage => ({
  words: new Set(words),
  isDone,
  on,
});

const ALWAYS = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
/** Due between two days, about which an approximate date may be off by so many. */
const due = (high: number, low = ALWAYS.low, slack = 0) => ({
  due: { low, high },
  mayBeDue: { low: low - slack, high: high + slack },
});

/** A commitment of XAL and XBO made on day 100 about four words; what `followed` and `commitment` say instead. */
const agreed = (
  followed: Partial<FollowedCommitment> = {},
  commitment: Partial<Commitment> = {},
): FollowedCommitment => ({
  commitment: sampleCommitment({ event: "event:made", ...commitment }),
  parties: ["XAL", "XBO"],
  words: WORDS,
  issue: null,
  isMeeting: false,
  isUndated: false,
  made: 100,
  due: ALWAYS,
  mayBeDue: ALWAYS,
  ...followed,
});

/** A meeting of both on day 120 of which a passage says that all four words are done. */
const met = (
  event: Partial<Event> = {},
  passages: readonly Passage[] = [passage(WORDS, true)],
  span = { low: 120, high: 120 },
): LaterEvent => {
  const later = sampleEvent({ id: "event:later", participants: seats("XAL", "XBO"), ...event });
  return { event: later, span, delegations: delegationsOf(later), passages };
};

/** "sure", the reasons that aren't known, or null where a test says no. */
function verdict(followed: FollowedCommitment, later: LaterEvent, today: number | null = 200) {
  const candidate = candidateOf(followed, later, today, {});
  if (candidate === null) return null;
  const unknown = candidate.reasons.filter((reason) => reason.startsWith("unknown: "));
  expect(candidate.sure).toBe(unknown.length === 0);
  expect(candidate.score).toBe((4 - unknown.length) / 4);
  return candidate.sure ? "sure" : unknown.map((reason) => reason.slice("unknown: ".length));
}
const TIME = "it is in time";
const PARTIES = "all parties sat there";
const MATTER = "the issue or format is the same";
const LEVEL = "the level is compatible";

it("gives the event with its evidence, the reasons and their share", () => {
  const { event } = met();
  expect(candidateOf(agreed(), met(), 200, {})).toEqual({
    event: "event:later",
    score: 1,
    reasons: ["it is later", PARTIES, MATTER, LEVEL],
    sure: true,
    evidence: event.meta.evidence,
  });
});

describe("time: after it was made, by the day asked about, by its due date", () => {
  const on = (low: number, high = low) => met({}, undefined, { low, high });
  const elsewhere = (day: number) =>
    met({ meta: sampleMeta({ evidence: [{ ...evidence("it was done"), doc: "doc:other" }] }) }, undefined, {
      low: day,
      high: day,
    });
  it.each<[string, Partial<FollowedCommitment>, LaterEvent, number | null, ReturnType<typeof verdict>]>([
    ["the day after", {}, on(101), 200, "sure"],
    ["the day itself", {}, on(100), 200, null],
    ["the day itself, told by another report", {}, elsewhere(100), 200, "sure"],
    [
      "the day itself, where that of its own meeting isn't told",
      { isUndated: true },
      elsewhere(100),
      200,
      null,
    ],
    [
      "the day after, where that of its own meeting isn't told",
      { isUndated: true },
      elsewhere(101),
      200,
      "sure",
    ],
    ["the day before", {}, on(99), 200, null],
    ["a month that may be before", {}, on(99, 130), 200, null],
    ["today", {}, on(200), 200, "sure"],
    ["after today", {}, on(201), 200, null],
    ["perhaps after today", {}, on(199, 201), 200, null],
    ["nobody knows when it was made", { made: null }, on(120), 200, null],
    ["no day is asked about", {}, on(120), null, null],
    ["the due day", due(150), on(150), 200, "sure"],
    ["past the due day", due(150), on(151), 200, null],
    ["from the due day on", due(150), on(150, 151), 200, [TIME]],
    ["the first day of the month that it is due in", due(170, 140), on(140), 200, "sure"],
    ["before that month", due(170, 140), on(139), 200, null],
    ["from before that month into it", due(170, 140), on(130, 140), 200, [TIME]],
    ["the last day about that month", due(170, 140, 10), on(180), 200, [TIME]],
    ["the first day about that month", due(170, 140, 10), on(130), 200, [TIME]],
    ["within that month, be it approximate", due(170, 140, 10), on(140, 170), 200, "sure"],
    ["past what about that month may mean", due(170, 140, 10), on(181), 200, null],
    ["before what about that month may mean", due(170, 140, 10), on(129), 200, null],
    ["past the day about which it is due", due(150, undefined, 3), on(153), 200, [TIME]],
  ])("%s", (_, followed, later, today, expected) => {
    expect(verdict(agreed(followed), later, today)).toEqual(expected);
  });

  it("says whether it was in time where there is a time", () => {
    expect(candidateOf(agreed(due(150)), on(120), 200, {})?.reasons[0]).toBe(TIME);
  });

  it.each<[string, Partial<FollowedCommitment>, Passage, ReturnType<typeof verdict>]>([
    ["done by then", {}, passage(WORDS, true, 148), "sure"],
    ["done by then, told in other words", {}, passage(["hotline", "border"], true, 148), ["unknown"]],
    ["done later", {}, passage(WORDS, true, 152), null],
    ["done by then, about which it is due", due(150, undefined, 3), passage(WORDS, true, 150), "sure"],
    [
      "done later, though not too late for about then",
      due(150, undefined, 3),
      passage(WORDS, true, 153),
      ["unknown"],
    ],
    ["done too late for about then", due(150, undefined, 3), passage(WORDS, true, 154), null],
    ["done before it was promised", {}, passage(WORDS, true, 90), null],
    ["done on no day", {}, passage(WORDS, true), null],
    ["spoken of", {}, passage(WORDS, false, 148), null],
    ["done by then, where it was to meet", { isMeeting: true }, passage(WORDS, true, 148), null],
  ])("an event past the due day, where it tells of something %s", (_, followed, told, expected) => {
    const candidate = candidateOf(
      agreed({ ...due(150), ...followed }),
      met({}, [told], { low: 160, high: 160 }),
      200,
      {},
    );
    expect(candidate && (candidate.sure ? "sure" : ["unknown"])).toEqual(expected);
  });

  it("takes what an event tells of for surer than the event, where that is in time for an approximate date only", () => {
    const later = (on: number) => met({}, [passage(WORDS, true, on)], { low: 155, high: 155 });
    const isSure = (on: number) => candidateOf(agreed(due(150, undefined, 10)), later(on), 200, {})?.sure;
    expect([isSure(150), isSure(151)]).toEqual([true, false]);
  });

  it("isn't kept by the event at which it was made", () => {
    expect(verdict(agreed(), met({ id: "event:made" }))).toBeNull();
  });
});

describe("parties: all sat there", () => {
  it.each<[string, readonly string[], Event["participants"], ReturnType<typeof verdict>]>([
    ["and another", ["XAL", "XBO"], seats("XAL", "XBO", "XCO"), "sure"],
    ["but one", ["XAL", "XBO"], seats("XAL", "XCO"), null],
    [
      "one perhaps",
      ["XAL", "XBO"],
      [...seats("XAL"), sampleParticipation("XBO", { seat: "unknown" })],
      [PARTIES],
    ],
    [
      "one as an observer",
      ["XAL", "XBO"],
      [...seats("XAL"), sampleParticipation("XBO", { function: "observer" })],
      null,
    ],
    ["where one alone promised, it isn't known with whom", ["XAL"], seats("XCO", "XAL"), [PARTIES]],
    ["one alone, whose own deed it is", ["XAL"], [sampleParticipation("XAL", { role: "agent" })], "sure"],
    ["one alone, who wasn't there", ["XAL"], seats("XBO", "XCO"), null],
  ])("%s", (_, parties, participants, expected) => {
    expect(verdict(agreed({ parties }), met({ participants }))).toEqual(expected);
  });
});

describe("matter: what is said to be done keeps what was to be done", () => {
  it.each<
    [string, Partial<FollowedCommitment>, readonly Passage[], readonly string[], ReturnType<typeof verdict>]
  >([
    ["three of four words, done", {}, [passage(WORDS.slice(1), true)], [], "sure"],
    ["done in one passage of several", {}, [passage(["trade"]), passage(WORDS, true)], [], "sure"],
    ["all words, not done", {}, [passage(WORDS)], [], [MATTER]],
    ["two of four words, done", {}, [passage(WORDS.slice(2), true)], [], [MATTER]],
    [
      "two of four words in one passage of several",
      {},
      [passage(["trade"]), passage(WORDS.slice(2))],
      [],
      [MATTER],
    ],
    ["one word", {}, [passage(WORDS.slice(3), true)], [], null],
    [
      "two words of five, too small a share",
      { words: [...WORDS, "radio"] },
      [passage(WORDS.slice(2))],
      [],
      null,
    ],
    [
      "words of two passages, which aren't one",
      {},
      [passage(WORDS.slice(0, 1), true), passage(WORDS.slice(1, 2), true)],
      [],
      null,
    ],
    ["done, and the words elsewhere", {}, [passage(WORDS), passage(["trade"], true)], [], [MATTER]],
    ["the topic is the issue", { issue: "border" }, [passage([])], ["aid", "border"], [MATTER]],
    ["the topic is another", { issue: "border" }, [passage([])], ["aid"], null],
    ["no issue", {}, [passage([])], ["aid"], null],
    [
      "how to work together, on what untold",
      { words: ["clos", "continu", "cooper"] },
      [passage(["clos", "cooper", "flood"], true)],
      [],
      null,
    ],
    [
      "how to work together, and on what",
      { words: ["continu", "cooper", "flood"] },
      [passage(["cooper", "flood"])],
      [],
      [MATTER],
    ],
    ["no words, and it isn't to meet", { words: [] }, [passage([])], [], null],
  ])("%s", (_, followed, passages, topics, expected) => {
    expect(verdict(agreed(followed), met({ topics: [...topics] }, passages))).toEqual(expected);
  });
});

describe("to meet is kept by a meeting", () => {
  const toMeet = (words: readonly string[], quote = "to meet again", more: Partial<Commitment> = {}) =>
    agreed({ isMeeting: true, words }, { content: evidence(quote), ...more });
  it.each<[string, FollowedCommitment, LaterEvent, ReturnType<typeof verdict>]>([
    ["any, where no matter is told", toMeet([]), met({}, []), "sure"],
    ["about the matter", toMeet(WORDS), met({}, [passage(["trade"]), passage(WORDS)]), "sure"],
    ["near the matter", toMeet(WORDS), met({}, [passage(WORDS.slice(2))]), [MATTER]],
    ["about another", toMeet(WORDS), met({}, [passage(["trade"])]), null],
    [
      "at the place",
      toMeet([], "to meet in Bern"),
      met({ where: { name: "Bern, Kursaal" } as Event["where"] }, []),
      "sure",
    ],
    [
      "at one of two places",
      toMeet([], "to meet in Bern or in Basel"),
      met({ where: { name: "Basel" } as Event["where"] }, []),
      "sure",
    ],
    [
      "elsewhere, perhaps by another name",
      toMeet([], "to meet in Bern"),
      met({ where: { name: "the capital" } as Event["where"] }, []),
      [MATTER],
    ],
    [
      "on a short matter, all of it, at the place",
      toMeet(["joint", "transport"], "to convene the joint committee on transport in Bern"),
      met({ where: { name: "Bern" } as Event["where"] }, [passage(["joint", "transport"])]),
      "sure",
    ],
    [
      "on a short matter, without a place",
      toMeet(["joint", "transport"], "to convene the joint committee on transport"),
      met({}, [passage(["joint", "transport"])]),
      [MATTER],
    ],
    ["at a place untold", toMeet([], "to meet in Bern"), met({ where: null }, []), [MATTER]],
    ["on the matter, elsewhere", toMeet(WORDS, "to meet in Bern"), met({ where: null }), [MATTER]],
  ])("%s", (_, followed, later, expected) => {
    expect(verdict(followed, later)).toEqual(expected);
  });

  it.each<[string, string, Partial<Event>, ReturnType<typeof verdict>]>([
    [
      "the format's name",
      "Quad",
      { format: { name: "Quad", notation: null, named: [], claimed: [] } },
      "sure",
    ],
    [
      "a format that is named",
      "format:quad",
      { format: { name: null, notation: null, named: ["format:quad"], claimed: [] } },
      "sure",
    ],
    [
      "another name, another size",
      "trilateral",
      { format: { name: "Quad", notation: null, named: ["x"], claimed: [] } },
      null,
    ],
    ["a word for the size", "Two-way", {}, "sure"],
    ["a word for another size", "trilateral", {}, null],
    ["a word that says no size", "Astana format", {}, [MATTER]],
    ["a word of the language, not of the table", "constructor", {}, [MATTER]],
    [
      "a size that it may have had at the most",
      "trilateral",
      { participants: [...seats("XAL", "XBO"), sampleParticipation("XCO", { seat: "unknown" })] },
      [MATTER],
    ],
    [
      "a size that it may have had at the least",
      "bilateral",
      { participants: [...seats("XAL", "XBO"), sampleParticipation("XCO", { seat: "unknown" })] },
      [MATTER],
    ],
    [
      "a size above what it may have had",
      "four-way",
      { participants: [...seats("XAL", "XBO"), sampleParticipation("XCO", { seat: "unknown" })] },
      null,
    ],
    [
      "a size below it",
      "two-way",
      { participants: [...seats("XAL", "XBO", "XDE"), sampleParticipation("XCO", { seat: "unknown" })] },
      null,
    ],
  ])("in the format agreed on: %s", (_, format, event, expected) => {
    expect(verdict(toMeet(WORDS, "to meet again", { format }), met(event, []))).toEqual(expected);
  });

  it("in the format, but perhaps not at the place", () => {
    expect(verdict(toMeet([], "to meet in Bern", { format: "bilateral" }), met({ where: null }, []))).toEqual(
      [MATTER],
    );
  });
});

describe("level: what was promised of some isn't kept by others", () => {
  const of = (post: string | null) =>
    met({ participants: ["XAL", "XBO"].map((state) => sampleParticipation(state, { post })) });
  it.each<[string | null, string | null, ReturnType<typeof verdict>]>([
    [null, null, "sure"],
    ["high_level", null, [LEVEL]],
    ["high_level", "minister", "sure"],
    ["high-level", "head_of_state", "sure"],
    ["High - level", "minister", "sure"],
    ["high", "minister", "sure"],
    ["high", "ambassador", null],
    ["ministerial", "foreign_minister", "sure"],
    ["ministerial", "special_envoy", null],
    ["technical", "technical", "sure"],
    ["technical", "minister", null],
    ["expert", "senior_official", "sure"],
    ["expert", "head_of_state", null],
    ["ambassador", "ambassador", "sure"],
    ["ambassador", "minister", "sure"],
    ["ambassador", "technical", null],
    ["of the village", "minister", [LEVEL]],
    ["constructor", "minister", [LEVEL]],
  ])("%s by %s", (level, post, expected) => {
    expect(verdict(agreed({}, { level }), of(post))).toEqual(expected);
  });

  it("reads a rank table of the caller's", () => {
    const own = {
      ranks: {
        minister: { rank: 5, label: "m", ministerial: true },
        elder: { rank: 5, label: "e", ministerial: true },
      },
    };
    expect(candidateOf(agreed({}, { level: "ministerial" }), of("elder"), 200, own)?.sure).toBe(true);
    expect(candidateOf(agreed({}, { level: "foreign_minister" }), of("elder"), 200, own)?.sure).toBe(false);
    expect(
      candidateOf(agreed({}, { level: "ministerial" }), of("elder"), 200, {
        ranks: { elder: own.ranks.elder },
      })?.sure,
    ).toBe(true);
  });
});
