import { expect, it } from "vitest";
import { sampleEvent, sampleParticipation as seat } from "../../testing/sample.ts";
import { drift } from "./drift.ts";
import { driftLines } from "./drift-lines.ts";

const name = (id: string): string => `<${id}>`;
const place = (town: string) => {
  const { where } = sampleEvent();
  return where && { ...where, name: town };
};

it("says nothing where nothing changed", () => {
  const one = sampleEvent();
  expect(driftLines(drift(one, one), name)).toEqual([]);
});

it("has a phrase for each change, in one order", () => {
  const before = sampleEvent({
    where: place("Port Cordia"),
    mode: "in_person",
    participants: [
      seat("AAA", { duties: ["host"] }),
      seat("BBB", { function: "principal" }),
      seat("CCC", { seat: "unknown" }),
      seat("DDD", { post: "ambassador" }),
      seat("EEE"),
      seat("FFF"),
    ],
  });
  const after = sampleEvent({
    where: null,
    mode: "video",
    participants: [
      seat("AAA", { post: "head_of_state" }),
      seat("BBB", { function: "facilitator", duties: ["co_host"] }),
      seat("CCC"),
      seat("DDD", { post: "ambassador" }),
      seat("GGG"),
      seat("HHH", { post: null }),
    ],
  });
  expect(driftLines(drift(before, after), name)).toEqual([
    "added <GGG>, <HHH>",
    "dropped <EEE>, <FFF>",
    "<AAA>: peer, host → peer",
    "<BBB>: principal → facilitator, co host",
    "<CCC>: peer, seat unknown → yes",
    "<AAA> up: foreign minister → head of state",
    "host dropped: <AAA>",
    "lowest level ambassador → unknown",
    "highest level foreign minister → head of state",
    "place Port Cordia → unknown",
    "mode in person → video",
  ]);
  expect(driftLines(drift(after, before), name)).toEqual([
    "added <EEE>, <FFF>",
    "dropped <GGG>, <HHH>",
    "<AAA>: peer → peer, host",
    "<BBB>: facilitator, co host → principal",
    "<CCC>: peer, seat yes → unknown",
    "<AAA> down: head of state → foreign minister",
    "host added: <AAA>",
    "lowest level unknown → ambassador",
    "highest level head of state → foreign minister",
    "place unknown → Port Cordia",
    "mode video → in person",
  ]);
});

it("names a level that was or became unknown, without a direction", () => {
  const at = (post: string | null) => sampleEvent({ participants: [seat("AAA", { post }), seat("BBB")] });
  expect(driftLines(drift(at(null), at("ambassador")), name)).toContain("<AAA>: unknown → ambassador");
  expect(driftLines(drift(at("ambassador"), at(null)), name)).toContain("<AAA>: ambassador → unknown");
});
