import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTable } from "../data/ranks.ts";
import { sampleParticipation as seat } from "../testing/sample.ts";
import { aprilTalks, heldMeeting, meeting, peersMeeting, quadripartite } from "./arbitrary.ts";
import { contactsBetween, highestContact } from "./highest-contact.ts";

const ever = { from: null, to: null };

describe("highestContact", () => {
  it("of Syria and Türkiye up to the April talks is defence ministers', then foreign ministers'", () => {
    const history = [quadripartite(), aprilTalks()];
    expect(highestContact(history, "TUR", "SYR", { from: "2011~", to: "2023-05-10" })).toEqual({
      events: ["event:april"],
      level: "defence_minister",
      rank: 70,
      rule: "R16",
    });
    expect(highestContact(history, "TUR", "SYR")).toMatchObject({
      events: ["event:moscow"],
      level: "foreign_minister",
    });
  });

  it("takes the lower side of a contact", () => {
    const event = quadripartite({
      participants: [seat("AAA", { post: "head_of_state" }), seat("BBB", { post: "ambassador" })],
    });
    expect(highestContact([event], "AAA", "BBB")).toMatchObject({ level: "ambassador", rank: 40 });
  });

  it("is null where none of known level is surely in the window", () => {
    expect(highestContact([], "TUR", "SYR")).toBeNull();
    expect(highestContact([quadripartite({ mode: "indirect" })], "TUR", "SYR")).toBeNull();
    expect(highestContact([quadripartite()], "TUR", "SYR", { from: null, to: "2023-05-10" })).toBeNull();
    expect(
      highestContact([quadripartite({ when: null })], "TUR", "SYR", { from: "2011", to: null }),
    ).toBeNull();
  });

  it("names all that reached it, and leaves plenaries out when asked", () => {
    const plenary = peersMeeting("AAA BBB CCC DDD EEE FFF GGG");
    const pair = peersMeeting("AAA BBB", {
      participants: [seat("AAA", { post: "ambassador" }), seat("BBB")],
    });
    expect(highestContact([plenary, pair], "AAA", "BBB")).toMatchObject({ events: [plenary.id] });
    expect(highestContact([plenary, pair], "AAA", "BBB", ever, { withoutPlenary: true })).toMatchObject({
      events: [pair.id],
    });
    const again = { ...plenary, id: "event:again" };
    expect(highestContact([plenary, again], "AAA", "BBB")?.events).toEqual(
      [plenary.id, "event:again"].sort(),
    );
  });

  it("takes the first by name of two levels that a caller ranks alike, whichever is told first", () => {
    const pair = (id: string, post: string) =>
      quadripartite({ id, participants: [seat("AAA", { post }), seat("BBB", { post })] });
    const [a, b] = [pair("event:a", "foreign_minister"), pair("event:b", "defence_minister")];
    const options = { ranks: rankTable({ defence_minister: 80 }) };
    for (const history of [
      [a, b],
      [b, a],
    ])
      expect(highestContact(history, "AAA", "BBB", ever, options)).toMatchObject({
        events: ["event:a", "event:b"],
        level: "defence_minister",
        rank: 80,
      });
  });

  it("doesn't count what isn't sure to have been one, or whose level isn't known", () => {
    const low = aprilTalks();
    const history = [quadripartite({ status: "unconfirmed" }), low];
    expect(highestContact(history, "TUR", "SYR")).toMatchObject({ events: [low.id] });
    const bare = { participants: low.participants.map((part) => ({ ...part, post: null })) };
    expect(highestContact([quadripartite(bare), low], "TUR", "SYR")).toMatchObject({ events: [low.id] });
  });

  it("isn't changed by a lower contact, nor by the order of the history", () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 6 }), heldMeeting, (history, lower) => {
        const best = highestContact(history, "AAA", "BBB");
        if (!best || best.rank <= 10) return;
        const low = {
          ...lower,
          participants: [seat("AAA", { post: "technical" }), seat("BBB", { post: "head_of_state" })],
        };
        expect(highestContact([low, ...history], "AAA", "BBB")).toEqual(best);
        expect(highestContact([...history].reverse(), "AAA", "BBB")).toEqual(best);
      }),
    );
  });

  it("is monotone in the window", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((value) => `2022-06-${String(value).padStart(2, "0")}`);
    const pair = heldMeeting.map((event) => ({
      ...event,
      participants: [...event.participants, seat("AAA"), seat("BBB")],
    }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), day, day, day, day, (history, a, b, c, d) => {
        const [w = "", x = "", y = "", z = ""] = [a, b, c, d].sort();
        const inner = highestContact(history, "AAA", "BBB", { from: x, to: y });
        const outer = highestContact(history, "AAA", "BBB", { from: w, to: z });
        expect(outer?.rank ?? 0).toBeGreaterThanOrEqual(inner?.rank ?? 0);
      }),
    );
  });
});

describe("contactsBetween", () => {
  it("lists sure and possible ones, an event given twice once", () => {
    const history = [quadripartite({ status: "unconfirmed" }), aprilTalks(), aprilTalks()];
    expect(contactsBetween(history, "RUS", "TUR", ever).map((known) => [known.event, known.contact])).toEqual(
      [
        ["event:april", "unknown"],
        ["event:moscow", "unknown"],
      ],
    );
  });
});
