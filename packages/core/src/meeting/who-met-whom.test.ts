import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../records/event.ts";
import { aprilTalks, binomial, heldMeeting, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import { arity } from "./arity.ts";
import { directness } from "./contact.ts";
import { whoMetWhom } from "./who-met-whom.ts";

const upper = (matrix: readonly (readonly number[])[]) =>
  matrix.flatMap((row, i) => row.slice(i + 1)).reduce((sum, count) => sum + count, 0);

const on = (edtf: string): Partial<Event> => ({ when: { edtf, time: null, zone: null } });
const ministers = (post: string | null) =>
  peersMeeting("AAA BBB").participants.map((part) => ({ ...part, post }));

describe("whoMetWhom", () => {
  it("over April and May has Iran, Syria and Türkiye meeting twice, and Russia surely once", () => {
    const { entities, matrix, pairs } = whoMetWhom([quadripartite(), aprilTalks()]);
    expect(entities).toEqual(["IRN", "RUS", "SYR", "TUR"]);
    expect(matrix).toEqual([
      [0, 1, 2, 2],
      [1, 0, 1, 1],
      [2, 1, 0, 2],
      [2, 1, 2, 0],
    ]);
    expect(pairs.find((pair) => pair.between.join() === "RUS,TUR")).toEqual({
      between: ["RUS", "TUR"],
      count: 1,
      events: ["event:moscow"],
      possible: ["event:april"],
      plenary: [],
    });
  });

  it("counts the host too under the counterpart presumption", () => {
    expect(upper(whoMetWhom([quadripartite(), aprilTalks()], { counterpartPresumption: true }).matrix)).toBe(
      12,
    );
  });

  it("keeps to a half-open window", () => {
    const window = { from: "2023-04-01", to: "2023-05-10" };
    const undated = quadripartite({ id: "event:undated", when: null });
    expect(
      new Set(
        whoMetWhom([quadripartite(), aprilTalks(), undated], { window }).pairs.flatMap((pair) => pair.events),
      ),
    ).toEqual(new Set(["event:april"]));
  });

  it("lists pairs by their names, whichever met first, and the entities with them", () => {
    const events = ["CCC DDD", "AAA CCC", "AAA BBB"].map((states, at) =>
      peersMeeting(states, { id: `event:${at}` }),
    );
    const { entities, pairs, rule } = whoMetWhom(events);
    expect(pairs.map(({ between }) => between.join(" "))).toEqual(["AAA BBB", "AAA CCC", "CCC DDD"]);
    expect([entities.join(" "), rule]).toEqual(["AAA BBB CCC DDD", "R15"]);
  });

  it("marks plenaries and leaves them out when asked", () => {
    const plenary = peersMeeting("AAA BBB CCC DDD EEE FFF GGG");
    expect(whoMetWhom([plenary]).pairs[0]?.plenary).toEqual([plenary.id]);
    expect(whoMetWhom([plenary], { withoutPlenary: true }).pairs).toEqual([]);
    const doubted = whoMetWhom([{ ...plenary, status: "unconfirmed" }]).pairs[0];
    expect(doubted).toMatchObject({ count: 0, possible: [plenary.id], plenary: [] });
    expect(whoMetWhom([peersMeeting("AAA BBB")], { withoutPlenary: true }).pairs).toHaveLength(1);
  });

  it.each<[string, Partial<Event>, number]>([
    ["by the month", on("2023-05"), 1],
    ["by the week", on("2023-05-08/2023-05-14"), 1],
    ["about a day next to it", on("2023-05-11~"), 1],
    ["by nothing", { when: null }, 1],
    ["by another month", on("2023-06"), 2],
    ["about another day", on("2023-05-20~"), 2],
    ["by another day", on("2023-05-11"), 2],
    ["by the days that it lasted", on("2023-05-09/2023-05-11"), 2],
    ["by the month, as a call", { ...on("2023-05"), type: "call" }, 2],
    ["by the month, at another level", { ...on("2023-05"), participants: ministers("defence_minister") }, 2],
    ["by the month, at no level known", { ...on("2023-05"), participants: ministers(null) }, 1],
  ])(
    "takes for possible, when asked, what is dated %s beside a dated contact that it may be",
    (_, more, count) => {
      const dated = peersMeeting("AAA BBB", {
        id: "event:a",
        participants: ministers("foreign_minister"),
        ...on("2023-05-10"),
      });
      const again = { ...dated, id: "event:b", ...more };
      const [pair] = whoMetWhom([dated, again], { onceRetold: true }).pairs;
      expect(pair).toMatchObject({ count, possible: count === 2 ? [] : ["event:b"] });
      expect(whoMetWhom([dated, again]).pairs[0]).toMatchObject({ count: 2, possible: [] });
    },
  );

  it("counts two that are dated by the month where no dated one is known, and leaves none of them in plenary that is possible", () => {
    const plenary = (id: string, when: Partial<Event>) =>
      peersMeeting("AAA BBB CCC DDD EEE FFF GGG", { id, ...when });
    const count = (...events: Event[]) => whoMetWhom(events, { onceRetold: true }).pairs[0];
    const [early, late] = [plenary("event:a", on("2023-05")), plenary("event:b", on("2023-05"))];
    expect(count(early, late)).toMatchObject({ count: 2, possible: [] });
    const dated = plenary("event:c", on("2023-05-10"));
    expect(count(early, dated)).toMatchObject({ count: 1, possible: ["event:a"], plenary: ["event:c"] });
  });

  it("counts an event that is given twice once, in any order", () => {
    const events = [quadripartite(), aprilTalks()];
    expect(whoMetWhom([...events, ...events].reverse())).toEqual(whoMetWhom(events));
  });

  it("is symmetric with a zero diagonal", () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 5 }), (events) => {
        const { matrix } = whoMetWhom(events);
        matrix.forEach((row, i) => {
          row.forEach((count, j) => {
            expect(matrix[j]?.[i]).toBe(count);
            if (i === j) expect(count).toBe(0);
          });
        });
      }),
    );
  });

  it("sums to Σ C(n, 2) over the direct meetings", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(meeting, heldMeeting), { maxLength: 5 }), (events) => {
        const direct = events.filter((event) => directness(event)[0] === "yes");
        const expected = direct.reduce((sum, event) => sum + binomial(arity(event).min, 2), 0);
        expect(upper(whoMetWhom(events).matrix)).toBe(expected);
      }),
    );
  });

  it("adds nothing for what was planned, indirect or written", () => {
    const never = fc.constantFrom<Partial<Event>>(
      { mode: "indirect" },
      { mode: "written" },
      { status: "planned" },
    );
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 4 }), heldMeeting, never, (events, event, fields) => {
        expect(whoMetWhom([...events, { ...event, ...fields }])).toEqual(whoMetWhom(events));
      }),
    );
  });
});
