import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber, safeParseEdtf } from "../../edtf.ts";
import type { Commitment } from "../../records/commitment.ts";
import type { Event } from "../../records/event.ts";
import {
  sampleCommitment,
  sampleDocument,
  sampleEvent,
  sampleMeta,
  sampleStatement,
} from "../../testing/sample.ts";
import { commitment, event, evidence, witness } from "../arbitrary.ts";
import { type FollowUp, followUps } from "./follow-ups.ts";

const at = (edtf: string | null): Event["when"] => ({ edtf, time: null, zone: null });
const made = sampleEvent({ id: "event:made", when: at("2023-05-10") });
const promise = (more: Partial<Commitment> = {}): Commitment =>
  sampleCommitment({
    event: "event:made",
    content: evidence("continue high-level contacts in the quadripartite format"),
    level: "high_level",
    format: "quadripartite",
    ...more,
  });
const met = (edtf: string, more: Partial<Event> = {}) =>
  sampleEvent({ id: `event:${edtf}`, when: at(edtf), ...more });
const follow = (one: Commitment, later: Event[], asOf = "2023-12-31"): FollowUp =>
  followUps([one], later, asOf, { events: [made] })[0] as FollowUp;

describe("followUps", () => {
  it("finds the later meeting that keeps a commitment, with its evidence", () => {
    const found = follow(promise(), [met("2023-06-21")]);
    expect(found).toMatchObject({ state: "fulfilled", madeOn: "2023-05-10", rule: "R28" });
    expect(found.candidates).toMatchObject([{ event: "event:2023-06-21", score: 1, sure: true }]);
    expect(found.candidates[0]?.evidence.length).toBeGreaterThan(0);
  });

  it.each<[string, Event]>([
    ["took place before", met("2023-05-09")],
    ["is known to the month only, so that it may have been before", met("2023-05")],
    ["is the meeting itself", { ...made }],
    ["was planned", met("2023-06-21", { status: "planned" })],
    ["misses a party", met("2023-06-21", { participants: made.participants.slice(1) })],
    ["has another format", met("2023-06-21", { participants: made.participants.slice(0, 3) })],
    [
      "is below the level",
      met("2023-06-21", { participants: made.participants.map((part) => ({ ...part, post: "technical" })) }),
    ],
    ["has no evidence", met("2023-06-21", { meta: sampleMeta({ evidence: [] }) })],
    ["comes after the date asked for", met("2024-01-10")],
  ])("refuses a meeting that %s", (_, later) => {
    expect(follow(promise(), [later])).toMatchObject({ state: "open", candidates: [] });
  });

  it("takes later events at their word where nothing is given that dates the commitment, and finds its event there", () => {
    const later = met("2023-06-21");
    const ask = (one: Commitment, events: Event[]) => followUps([one], events, "2024")[0];
    expect(ask(promise({ event: null }), [later])).toMatchObject({ state: "fulfilled", madeOn: null });
    expect(ask(promise(), [made, later, met("2023-05-09")])).toMatchObject({
      madeOn: "2023-05-10",
      candidates: [{ event: "event:2023-06-21" }],
    });
    expect(followUps([promise({ event: null })], [later], "2024", { events: [] })[0]?.state).toBe("open");
  });

  it("doesn't take another report of the meeting itself for a later one", () => {
    const again = met("2023-05-10", { id: "event:other-report" });
    const ask = (clusters: ReadonlyMap<string, string>) =>
      followUps([promise()], [again], "2024", { events: [made], clusters })[0]?.candidates.length;
    expect(ask(new Map())).toBe(1);
    expect(ask(new Map([made.id, again.id].map((id) => [id, made.id])))).toBe(0);
    expect(ask(new Map([[made.id, made.id]]))).toBe(1);
    const unmade = promise({ event: null });
    expect(followUps([unmade], [again], "2024", { clusters: new Map() })[0]?.candidates).toHaveLength(1);
  });

  it("doesn't take a ministers' meeting for the technical talks", () => {
    expect(follow(promise({ level: "technical" }), [met("2023-06-21")]).candidates).toEqual([]);
  });

  it("leaves it possible where a seat is unknown", () => {
    const participants = made.participants.map((part, index) =>
      index === 0 ? { ...part, seat: "unknown" as const } : part,
    );
    const found = follow(promise(), [met("2023-06-21", { participants })]);
    expect(found.state).toBe("possible");
    expect(found.candidates[0]?.reasons.some((reason) => reason.startsWith("unknown"))).toBe(true);
  });

  it.each<[string, Partial<Commitment>, Event[], FollowUp["state"], string]>([
    ["is withdrawn", { status: "withdrawn" }, [met("2023-06-21")], "withdrawn", "it was withdrawn"],
    ["says so itself", { status: "fulfilled" }, [], "fulfilled", "its record says so"],
    [
      "says so itself, late as it may be",
      { status: "fulfilled", due: at("2023-06") },
      [],
      "fulfilled",
      "its record says so",
    ],
    ["was kept", {}, [met("2023-06-21")], "fulfilled", "a later event meets every test"],
    [
      "may have been kept",
      {},
      [met("2023-06-21", { participants: made.participants.map((part) => ({ ...part, post: null })) })],
      "possible",
      "a later event may have fulfilled it",
    ],
    ["has no date", { due: null }, [], "open", "it has no due date that ends"],
    ["has time", { due: at("2024") }, [], "open", "its due date hasn't passed"],
    [
      "is late",
      { due: at("2023-06") },
      [],
      "overdue",
      "its due date has passed without an event that could be it",
    ],
  ])("says of one that %s, why", (_, more, later, state, reason) => {
    const found = follow(promise(more), later);
    expect(found).toMatchObject({ commitment: "commitment:sample", state, reason });
    expect(found.due).toBe(more.due?.edtf ?? null);
  });

  it("lists candidates by score, then id", () => {
    const bare = { participants: made.participants.map((part) => ({ ...part, post: null })) };
    const later = [met("2023-06-24", bare), met("2023-06-23"), met("2023-06-22", bare), met("2023-06-21")];
    const order = ["21", "23", "22", "24"].map((day) => `event:2023-06-${day}`);
    for (const events of [later, [...later].reverse()])
      expect(follow(promise(), events).candidates.map((one) => one.event)).toEqual(order);
  });

  it.each<[string, string, FollowUp["state"]]>([
    ["2023-06", "2023-05-20", "overdue"],
    ["2023-06-15", "2023-06-01", "fulfilled"],
    ["2023-06/2023-07", "2023-05-20", "overdue"],
    ["2023-06/..", "2023-05-20", "fulfilled"],
    ["P2W", "2023-06-20", "fulfilled"],
    ["2023-09~", "2023-09-20", "fulfilled"],
    ["2023-09~", "2023-10-20", "possible"],
    ["2023-09~", "2023-08-20", "possible"],
    ["2023-09?", "2023-10-20", "possible"],
    ["2023-09~", "2023-11-20", "overdue"],
    ["2023-06-15~", "2023-06-17", "possible"],
    ["../2023-06~", "2023-07-05", "possible"],
    ["2023-06/2023-07~", "2023-08-05", "possible"],
    ["2023-10/2023-11", "2023-09/2023-10", "possible"],
    ["2023-09/2023-10", "2023-09-20~", "fulfilled"],
    ["2023-09/2023-10", "2023-09-02~", "possible"],
    ["2023-09/2023-10", "2023-10-30~", "possible"],
  ])("of one due %s takes a meeting of %s for %s", (due, day, state) => {
    expect(follow(promise({ due: at(due) }), [met(day)]).state).toBe(state);
  });

  it("is overdue only after a due date that ends", () => {
    expect(follow(promise({ due: at("2023-06") }), [], "2023-06-30").state).toBe("open");
    expect(follow(promise({ due: at("2023-06") }), [], "2023-07-01").state).toBe("overdue");
    expect(follow(promise({ due: at("2023-06~") }), [], "2023-07-01").state).toBe("open");
  });

  it.each([[null], ["2023-05-10/.."], ["P2W"]])("is never overdue with the due date %s", (due) => {
    expect(follow(promise({ due: due === null ? null : at(due) }), [], "2099-01-01").state).toBe("open");
  });

  it("doesn't take what came too late", () => {
    expect(follow(promise({ due: at("2023-06") }), [met("2023-07-05")]).state).toBe("overdue");
  });

  it("leaves it possible by the same issue where no format is named, and refuses other topics", () => {
    const statements = [sampleStatement()];
    const [clause] = statements[0]?.clauses ?? [];
    const withIssue = [{ ...sampleStatement(), clauses: clause ? [{ ...clause, issue: "border" }] : [] }];
    const one = promise({ format: null, clause: "clause:sample", content: evidence("open the crossing") });
    const ask = (topics: string[]) =>
      followUps([one], [met("2023-06-21", { topics })], "2024", { events: [made], statements: withIssue })[0];
    expect(ask(["border"])?.state).toBe("possible");
    expect(ask(["aid"])?.state).toBe("open");
    // No word of the meeting says that it was about the crossing.
    expect(ask([])?.state).toBe("open");
  });

  it("takes any meeting of the parties for the one they agreed on, not before its date nor surely elsewhere", () => {
    const again = promise({
      format: null,
      level: null,
      content: evidence("meet again in Port Cordia in June 2023"),
      due: at("2023-06"),
    });
    expect(follow(again, [met("2023-06-21")]).state).toBe("fulfilled");
    expect(follow(again, [met("2023-05-20")]).state).toBe("overdue");
    const where = { name: "Lissen", iso3: "XAL", zone: null, meta: sampleMeta() };
    expect(follow(again, [met("2023-06-21", { where })]).state).toBe("possible");
    expect(follow({ ...again, format: "quadripartite" }, [met("2023-06-21", { where })]).state).toBe(
      "possible",
    );
  });

  it("takes what is said to be done for the matter, and leaves it possible where it is spoken about", () => {
    const roadmap = promise({
      format: null,
      level: null,
      content: evidence("draft a roadmap for the crossings at Lissen"),
    });
    const about = (quote: string) => met("2023-06-21", { meta: sampleMeta({ evidence: [evidence(quote)] }) });
    expect(
      follow(roadmap, [about("the ministers approved the roadmap for the crossings at Lissen")]).state,
    ).toBe("fulfilled");
    expect(follow(roadmap, [about("the ministers spoke about a roadmap for the crossings")]).state).toBe(
      "possible",
    );
    expect(follow(roadmap, [about("the roadmap for the crossings at Lissen will be approved")]).state).toBe(
      "possible",
    );
    expect(follow(roadmap, [about("the ministers spoke about fish")]).candidates).toEqual([]);
  });

  it("dates a commitment by its document where its event has no date, and follows nothing without one", () => {
    const lost = promise({ event: null, content: evidence("to meet again", sampleDocument().id) });
    const ask = (options: object) => followUps([lost], [met("2023-06-21")], "2024", options)[0];
    expect(ask({ documents: [sampleDocument()] })?.madeOn).toBe("2023-05-10");
    expect(ask({ documents: [] })).toMatchObject({ madeOn: null, candidates: [] });
  });

  it.each<[string, Event["when"], string | null, string | null, string | null]>([
    ["its event", at("2023-05-10"), "2023-05-11", "2023-05-12", "2023-05-10"],
    ["its statement where the event has no date", at(null), "2023-05-11", "2023-05-12", "2023-05-11"],
    ["its statement where the event has none at all", null, "2023-05-11", "2023-05-12", "2023-05-11"],
    ["its document where neither has one", null, null, "2023-05-12", "2023-05-12"],
    ["nothing where none has one", null, null, null, null],
  ])("dates a commitment by %s", (_, when, said, published, madeOn) => {
    const document = sampleDocument({ published });
    const one = promise({ clause: "clause:sample", content: evidence("to meet again", document.id) });
    const found = followUps([one], [], "2024", {
      events: [{ ...made, when }],
      statements: [sampleStatement({ when: said === null ? null : at(said) })],
      documents: [document],
    });
    expect(found).toMatchObject([{ madeOn }]);
  });

  it("keeps a withdrawn one withdrawn, and sees nothing at a date that isn't one", () => {
    expect(follow(promise({ status: "withdrawn" }), [met("2023-06-21")]).state).toBe("withdrawn");
    expect(follow(promise({ due: at("2023-06") }), [met("2023-06-21")], "someday")).toMatchObject({
      state: "open",
    });
  });

  const history = fc.array(event, { maxLength: 6 });
  const origin = sampleEvent({ id: "event:made", when: at("2024-01-04") });
  const days = fc.integer({ min: 0, max: 40 }).map((day) => dateOfDay(dayNumber(2024, 1, 1) + day));

  it("takes nothing from before the commitment", () => {
    fc.assert(
      fc.property(commitment, history, days, (one, later, asOf) => {
        const options = { events: [origin], documents: [] };
        for (const { candidates } of followUps([one], later, asOf, options)) {
          for (const candidate of candidates) {
            const found = later.filter((each) => each.id === candidate.event).at(-1);
            const low = safeParseEdtf(found?.when?.edtf ?? "")?.low ?? Number.NEGATIVE_INFINITY;
            expect(low).toBeGreaterThanOrEqual(dayNumber(2024, 1, 4));
          }
        }
      }),
    );
  });

  it("keeps fulfilled whatever comes later", () => {
    const unique = fc.uniqueArray(fc.oneof(witness, witness, event), {
      maxLength: 8,
      selector: (one) => one.id,
    });
    const likely = commitment.map((one) => ({
      ...one,
      parties: ["XAL", "XBO"],
      format: "trilateral",
      content: evidence("hold talks in the trilateral format"),
      level: null,
      due: null,
    }));
    let fulfilled = 0;
    fc.assert(
      fc.property(fc.oneof(likely, commitment), unique, fc.nat(8), days, days, (one, all, cut, x, y) => {
        const [early, late] = [x, y].sort() as [string, string];
        const options = { events: [origin] };
        const [first] = followUps([one], all.slice(0, cut), early, options);
        const [second] = followUps([one], all, late, options);
        if (first?.state !== "fulfilled") return;
        fulfilled++;
        expect(second?.state).toBe("fulfilled");
      }),
    );
    // The law would hold of nothing at all.
    expect(fulfilled).toBeGreaterThan(0);
  });

  it("never takes for kept what is in time only if a date is off", () => {
    const marked = fc.constantFrom(
      "2024-01~",
      "2024-01-05~",
      "2024-01-08?",
      "../2024-01-04~",
      "2024-01-03/2024-01-06%",
    );
    fc.assert(
      fc.property(commitment, marked, history, days, (one, due, later, asOf) => {
        const ask = (edtf: string) =>
          followUps([{ ...one, due: at(edtf) }], later, asOf, { events: [origin] })[0] as FollowUp;
        const isKept = ({ state }: FollowUp): boolean => state === "fulfilled";
        // An approximate date is kept by what keeps the plain one, and leaves open or possible what that misses.
        const [about, plain] = [ask(due), ask(due.replace(/[~?%]/g, ""))];
        expect(isKept(about)).toBe(isKept(plain));
        expect(about.candidates.map(({ event: id }) => id)).toEqual(
          expect.arrayContaining(plain.candidates.map(({ event: id }) => id)),
        );
      }),
    );
  });

  it("never has an open window overdue", () => {
    const open = commitment.map((one) => ({ ...one, due: one.due === null ? null : at("2024-01-01/..") }));
    fc.assert(
      fc.property(open, history, days, (one, later, asOf) => {
        expect(followUps([one], later, asOf, { events: [origin] })[0]?.state).not.toBe("overdue");
      }),
    );
  });

  it("doesn't depend on order", () => {
    const unique = fc.uniqueArray(event, { maxLength: 6, selector: (one) => one.id });
    const promises = fc.uniqueArray(commitment, { maxLength: 4, selector: (one) => one.id });
    fc.assert(
      fc.property(promises, unique, days, (all, later, asOf) => {
        const options = { events: [origin] };
        const turned = followUps([...all].reverse(), [...later].reverse(), asOf, options);
        expect(turned).toEqual(followUps(all, later, asOf, options));
      }),
    );
  });
});
