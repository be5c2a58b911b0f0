import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTable } from "../../data/ranks.ts";
import { aprilTalks, meeting, peersMeeting, quadripartite } from "../../meeting/arbitrary.ts";
import type { Event } from "../../records/event.ts";
import type { PrecedenceClaim } from "../../records/track.ts";
import { sampleMeta, sampleParticipation as seat } from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { judgePrecedence } from "./precedence.ts";

const date = (edtf: string) => ({ edtf, time: null, zone: null });
const claim = (fields: Partial<PrecedenceClaim> = {}): PrecedenceClaim => ({
  id: "claim:1",
  dyad: ["TUR", "SYR"],
  event: "event:moscow",
  comparator: "highest",
  level: "foreign_minister",
  since: date("2011~"),
  claimant: null,
  verdict: null,
  witnesses: [],
  meta: sampleMeta(),
  ...fields,
});
const pair = (id: string, edtf: string, post: string | null, fields: Partial<Event> = {}) =>
  quadripartite({
    id,
    when: date(edtf),
    participants: [seat("TUR", { post }), seat("SYR", { post })],
    ...fields,
  });
const verdict = (history: Event[], fields: Partial<PrecedenceClaim> = {}) =>
  judgePrecedence(claim(fields), history).verdict;

describe("“the first visit by a minister since …”", () => {
  it("is unverifiable: contacts don't tell who came to whom", () => {
    const quoted = (quote: string) => ({ meta: sampleMeta({ evidence: [evidence(quote)] }) });
    const ask = (quote: string) =>
      verdict([pair("event:x", "2019-01", "head_of_state"), quadripartite()], {
        comparator: "first",
        level: null,
        ...quoted(quote),
      });
    expect(ask("the first visit by a minister since 2011")).toBe("unverifiable");
    expect(ask("the first contact since the visit of 2011")).toBe("contradicted");
    const evidenced = sampleMeta({ evidence: [evidence("the first since 2011"), evidence("a first trip")] });
    expect(verdict([quadripartite()], { comparator: "first", level: null, meta: evidenced })).toBe(
      "unverifiable",
    );
  });
});

describe("“the highest-level contact since …”", () => {
  it("isn't contradicted by the defence ministers of April, because a foreign minister stands above them", () => {
    const history = [quadripartite(), aprilTalks()];
    expect(judgePrecedence(claim(), history)).toMatchObject({
      verdict: "not_contradicted",
      witnesses: [],
      window: { from: "2011~", to: "2023-05-10" },
      rule: "R16",
    });
    expect(judgePrecedence(claim(), history, rankTable({ defence_minister: 85 }))).toMatchObject({
      verdict: "contradicted",
      witnesses: ["event:april"],
    });
  });

  it.each<[string, Event, string]>([
    ["a higher contact in the window", pair("event:x", "2019-01", "head_of_state"), "contradicted"],
    ["an equal contact in the window", pair("event:x", "2019-01", "foreign_minister"), "contradicted"],
    ["a lower one", pair("event:x", "2019-01", "intelligence_chief"), "not_contradicted"],
    ["one of unknown level", pair("event:x", "2019-01", null), "unverifiable"],
    ["a higher one before the window", pair("event:x", "2008", "head_of_state"), "not_contradicted"],
    [
      "a higher one on the day that ends it",
      pair("event:x", "2023-05-10", "head_of_state"),
      "not_contradicted",
    ],
    ["a higher one afterwards", pair("event:x", "2023-07", "head_of_state"), "not_contradicted"],
    [
      "a higher one that only the approximate start lets in",
      pair("event:x", "2010-10-11", "head_of_state"),
      "contradicted",
    ],
    [
      "a higher one of unknown date",
      pair("event:x", "2019", "head_of_state", { when: null }),
      "unverifiable",
    ],
    ["a higher one that straddles the end", pair("event:x", "2023-05", "head_of_state"), "unverifiable"],
    [
      "a higher one that is unconfirmed",
      pair("event:x", "2019", "head_of_state", { status: "unconfirmed" }),
      "unverifiable",
    ],
    [
      "higher talks in proximity",
      pair("event:x", "2019", "head_of_state", { mode: "indirect" }),
      "not_contradicted",
    ],
    [
      "a higher one that was only planned",
      pair("event:x", "2019", "head_of_state", { status: "planned" }),
      "not_contradicted",
    ],
    [
      "a letter between heads of state",
      pair("event:x", "2019", "head_of_state", { mode: "written" }),
      "not_contradicted",
    ],
    ["a higher one of others", peersMeeting("TUR RUS", { when: date("2019") }), "not_contradicted"],
  ])("with %s", (_, event, expected) => {
    const { verdict: found, witnesses } = judgePrecedence(claim(), [quadripartite(), event]);
    expect(found).toBe(expected);
    expect(witnesses).toEqual(expected === "contradicted" ? [event.id] : []);
  });

  it("is unverifiable where the window ends before it opens", () => {
    const judged = judgePrecedence(claim({ since: date("2024") }), [], undefined, { asOf: "2020" });
    expect(judged).toMatchObject({ verdict: "unverifiable", reasons: ["its window ends before it opens"] });
  });

  it("takes the level from the event where the claim has none, and is unverifiable where neither has", () => {
    const later = [quadripartite(), pair("event:x", "2019", "head_of_state")];
    expect(verdict(later, { level: null })).toBe("contradicted");
    expect(verdict(later, { level: null, event: null })).toBe("unverifiable");
    expect(verdict([pair("event:moscow", "2023-05-10", null)], { level: null })).toBe("unverifiable");
  });

  it("is unverifiable where nothing ends the window, unless the caller does", () => {
    const history = [pair("event:x", "2019", "head_of_state")];
    expect(verdict(history)).toBe("unverifiable");
    expect(judgePrecedence(claim(), history, undefined, { asOf: "2023-05-10" }).verdict).toBe("contradicted");
    expect(verdict(history, { since: date("2011~/2023-05-10") })).toBe("contradicted");
    expect(verdict(history, { since: date("2011~/..") })).toBe("unverifiable");
    expect(judgePrecedence(claim({ since: date("P12Y") }), history)).toMatchObject({
      verdict: "unverifiable",
      witnesses: [],
      doubtful: ["event:x"],
      window: { from: null, to: null },
    });
    expect(verdict([])).toBe("not_contradicted");
  });

  it("takes the history for what came before a claim that names no event, unless nobody knows when that was", () => {
    const history = [pair("event:x", "2019", "head_of_state")];
    expect(verdict(history, { event: null })).toBe("contradicted");
    expect(verdict([pair("event:x", "2019", "ambassador")], { event: null })).toBe("not_contradicted");
    expect(judgePrecedence(claim({ event: null }), history, undefined, { asOf: null }).verdict).toBe(
      "unverifiable",
    );
  });

  it.each([
    ["P12Y", "2011-05-10"],
    ["P1Y6M", "2021-11-10"],
    ["P2W3D", "2023-04-23"],
    ["P9999Y", null],
  ])("looks back from the claim by %s, to %s", (length, from) => {
    const since = date(length);
    expect(judgePrecedence(claim({ since }), [quadripartite()]).window).toEqual({ from, to: "2023-05-10" });
    const history = [quadripartite(), pair("event:x", "2011-01", "head_of_state")];
    expect(verdict(history, { since: date("P12Y") })).toBe("not_contradicted");
    expect(verdict(history, { since: date("P13Y") })).toBe("contradicted");
  });

  it("doesn't let the claimed contact speak against itself", () => {
    expect(judgePrecedence(claim(), [quadripartite()], undefined, { asOf: "2023-06-01" })).toMatchObject({
      verdict: "not_contradicted",
      witnesses: [],
    });
  });

  it("doesn't even where nothing but its date is known of it", () => {
    const bare = pair("event:moscow", "2023-05-10", null, { where: null });
    const options = { asOf: "2023-06-01" };
    expect(
      judgePrecedence(claim({ comparator: "first", level: null }), [bare], undefined, options).verdict,
    ).toBe("not_contradicted");
  });

  it("doesn't let another report of the claimed contact speak against it, a day apart", () => {
    const told = pair("event:told", "2023-05-09", "foreign_minister", quadripartite({ id: "event:told" }));
    const again = { ...told, when: date("2023-05-09") };
    expect(verdict([quadripartite(), again])).toBe("not_contradicted");
    expect(verdict([quadripartite(), { ...again, when: date("2023-05-02") }])).toBe("contradicted");
  });

  it.each([
    ["2019/..", "2019-07-03", "not_contradicted"],
    ["2019-07-03", "2019-07-03", "not_contradicted"],
    ["2019/..", "2020-01-01", "contradicted"],
    ["2019~/..", "2019-07-03", "contradicted"],
    ["2019?", "2019-07-03", "contradicted"],
    ["2019/..", "2018-12/2019-03", "unverifiable"],
    ["P12Y", "2019-07-03", "contradicted"],
  ])(
    "compares what a text claims since %s with a contact of %s as what it reaches back to",
    (edtf, day, expected) => {
      const history = [quadripartite(), pair("event:x", day, "foreign_minister")];
      const since = { edtf, time: "time:1", zone: null };
      expect(verdict(history, { since })).toBe(expected);
      const unmade = verdict(history, { since: { ...since, time: null } });
      expect(unmade).toBe(expected === "unverifiable" ? "unverifiable" : "contradicted");
    },
  );

  it("looks back to the beginning where no start is named", () => {
    expect(verdict([quadripartite(), pair("event:x", "1998", "head_of_state")], { since: null })).toBe(
      "contradicted",
    );
  });
});

describe("other comparators", () => {
  it("“first since”: any contact contradicts, or one at the claimed level", () => {
    const history = [quadripartite(), aprilTalks()];
    expect(verdict(history, { comparator: "first", level: null })).toBe("contradicted");
    expect(verdict(history, { comparator: "first" })).toBe("not_contradicted");
    expect(verdict([quadripartite()], { comparator: "first", level: null })).toBe("not_contradicted");
    expect(verdict(history, { comparator: "first", level: "sailor" })).toBe("unverifiable");
  });

  it.each<[string, Event, string | null, string]>([
    [
      "foreign ministers met",
      pair("event:x", "2019-01", "foreign_minister"),
      "foreign_minister",
      "contradicted",
    ],
    [
      "prime ministers met",
      pair("event:x", "2019-01", "head_of_government"),
      "foreign_minister",
      "not_contradicted",
    ],
    [
      "prime ministers met",
      pair("event:x", "2019-01", "head_of_government"),
      "head_of_state",
      "contradicted",
    ],
    ["foreign ministers met", pair("event:x", "2019-01", "foreign_minister"), "minister", "contradicted"],
    ["presidents met", pair("event:x", "2019-01", "head_of_state"), "minister", "not_contradicted"],
    ["prime ministers met", pair("event:x", "2019-01", "head_of_government"), "minister", "not_contradicted"],
    ["ambassadors met", pair("event:x", "2019-01", "ambassador"), "minister", "not_contradicted"],
    [
      "foreign ministers met",
      pair("event:x", "2019-01", "foreign_minister"),
      "head_of_state",
      "not_contradicted",
    ],
    ["presidents met", pair("event:x", "2019-01", "head_of_state"), "head_of_government", "contradicted"],
    ["presidents met", pair("event:x", "2019-01", "head_of_state"), "ambassador", "not_contradicted"],
    ["somebody met", pair("event:x", "2019-01", null), "foreign_minister", "unverifiable"],
    [
      "foreign ministers spoke, it isn't told how",
      pair("event:x", "2019-01", "foreign_minister", { mode: "unknown" }),
      "foreign_minister",
      "unverifiable",
    ],
    [
      "foreign ministers spoke by phone",
      pair("event:x", "2019-01", "foreign_minister", { mode: "call", type: "call" }),
      "foreign_minister",
      "not_contradicted",
    ],
    [
      "anybody spoke by phone",
      pair("event:x", "2019-01", null, { mode: "call", type: "call" }),
      null,
      "unverifiable",
    ],
  ])("“first since” where %s, of %s", (_, event, level, expected) => {
    expect(verdict([quadripartite(), event], { comparator: "first", level })).toBe(expected);
  });

  it("“first since” of what nobody tells the mode of: a call may be such a contact", () => {
    const call = pair("event:x", "2019-01", "foreign_minister", { mode: "call", type: "call" });
    expect(verdict([quadripartite({ mode: "unknown" }), call], { comparator: "first" })).toBe("contradicted");
    expect(verdict([call], { comparator: "first", event: null })).toBe("contradicted");
  });

  it.each<[string, string, string, string]>([
    ["before it", "2023-04-25", "2023-05-10", "not_contradicted"],
    ["on its day", "2023-05-10", "2023-05-10", "not_contradicted"],
    ["on the next day", "2023-05-11", "2023-05-10", "contradicted"],
    ["in months after it", "2023-09", "2023-05-10", "contradicted"],
    ["in its month", "2023-05", "2023-05-10", "unverifiable"],
    ["on the last day of the month that it was in", "2023-05-31", "2023-05", "unverifiable"],
  ])("“last” with a contact %s", (_, day, claimed, expected) => {
    const other = pair("event:x", day, null, { type: "call", mode: "call" });
    const history = [quadripartite({ when: date(claimed) }), other];
    expect(verdict(history, { comparator: "last" })).toBe(expected);
  });

  it("“last” and “largest” are unverifiable of an event that isn't there, “last” of one without a date", () => {
    const later = pair("event:x", "2023-09", null);
    expect(verdict([later], { comparator: "last" })).toBe("unverifiable");
    expect(verdict([later], { comparator: "last", event: null })).toBe("unverifiable");
    expect(verdict([quadripartite({ when: null }), later], { comparator: "last" })).toBe("unverifiable");
    expect(verdict([], { comparator: "largest" })).toBe("unverifiable");
  });

  it("“largest”: as many delegations contradict, fewer don't", () => {
    const largest = (other: Event) => verdict([quadripartite(), other], { comparator: "largest" });
    const of = (states: string) => peersMeeting(states, { when: date("2019") });
    expect(largest(of("TUR SYR AAA BBB CCC DDD"))).toBe("contradicted");
    expect(largest(of("TUR SYR AAA BBB"))).toBe("contradicted");
    expect(largest(of("TUR SYR AAA"))).toBe("not_contradicted");
    expect(largest(aprilTalks())).toBe("unverifiable");
  });

  it("“largest since 2019” says that there was one as large in 2019", () => {
    const six = peersMeeting("TUR SYR AAA BBB CCC DDD", { when: date("2019-03-01") });
    const since = { edtf: "2019", time: "time:1", zone: null };
    expect(verdict([quadripartite(), six], { comparator: "largest", since })).toBe("not_contradicted");
  });

  it("“longest” can't be measured", () => {
    expect(verdict([quadripartite()], { comparator: "longest" })).toBe("unverifiable");
  });
});

describe("laws", () => {
  const claims = fc
    .record({
      comparator: fc.constantFrom("highest" as const, "first" as const, "last" as const, "largest" as const),
      level: fc.option(fc.constantFrom("foreign_minister", "ambassador")),
      since: fc.option(fc.constantFrom("2021~", "2022-02").map(date)),
    })
    .map((fields) => claim({ ...fields, dyad: ["AAA", "BBB"], event: "event:claimed" }));
  const met = meeting.map((event) => ({
    ...event,
    participants: [...event.participants, seat("AAA"), seat("BBB")],
  }));
  const history = fc.array(met, { maxLength: 5 });
  const claimed = met.map((event) => ({ ...event, id: "event:claimed", when: date("2022-06-15") }));

  it("contradicted needs a witness, and only contradicted has one", () => {
    fc.assert(
      fc.property(claims, claimed, history, (one, event, others) => {
        const found = judgePrecedence(one, [event, ...others]);
        expect(found.witnesses.length > 0).toBe(found.verdict === "contradicted");
        expect(found.witnesses).not.toContain("event:claimed");
      }),
    );
  });

  it("more history never turns contradicted back", () => {
    fc.assert(
      fc.property(claims, claimed, history, history, (one, event, before, more) => {
        const first = judgePrecedence(one, [event, ...before]);
        if (first.verdict !== "contradicted") return;
        expect(judgePrecedence(one, [event, ...before, ...more]).verdict).toBe("contradicted");
      }),
      { numRuns: 300 },
    );
  });
});

it.each<[string, Event[], Partial<PrecedenceClaim>, string[]]>([
  [
    "what speaks against it",
    [quadripartite(), pair("event:x", "2019-01", "head_of_state")],
    {},
    ["a known contact in the window speaks against “highest”"],
  ],
  [
    "that nothing does",
    [quadripartite()],
    {},
    ["no known contact in the window speaks against it; the store is incomplete"],
  ],
  [
    "what is doubtful",
    [quadripartite(), pair("event:x", "2019-01", null)],
    {},
    ["a contact that may speak against it has an unknown level, date or seat"],
  ],
  [
    "that nobody measured it",
    [quadripartite()],
    { comparator: "longest" },
    ["the records don't measure how long a contact lasted"],
  ],
  [
    "that its own level is unknown",
    [],
    { level: null, event: "event:none" },
    ["what is claimed has no known level, date or size"],
  ],
])("says %s", (_, history, fields, reasons) => {
  expect(judgePrecedence(claim(fields), history).reasons).toEqual(reasons);
});
