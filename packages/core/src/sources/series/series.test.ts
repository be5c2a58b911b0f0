import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "../../records/event.ts";
import { sampleEvent, sampleParticipation } from "../../testing/sample.ts";
import { event as anyEvent, evidence } from "../arbitrary.ts";
import { seriesOf } from "./series.ts";

const at = (edtf: string, more: Partial<Event> = {}): Event =>
  sampleEvent({ id: `event:${edtf}`, when: { edtf, time: null, zone: null }, ...more });
const four = sampleEvent().participants;

describe("seriesOf", () => {
  it("puts meetings of the same principals in one series, with what changed", () => {
    const [series, ...others] = seriesOf([
      at("2023-07-01", { participants: four.slice(0, 3) }),
      at("2023-05-10"),
    ]);
    expect(others).toEqual([]);
    expect(series?.meetings.map(({ event }) => event.id)).toEqual(["event:2023-05-10", "event:2023-07-01"]);
    expect(series?.meetings[1]?.drift).toMatchObject({ added: [], dropped: [{ entity: "XDE" }] });
  });

  it("goes by the name of a format whoever comes", () => {
    const format = { name: null, notation: null, named: ["format:lissen"], claimed: [] };
    const peers = ["XAL", "XEF"].map((id) => sampleParticipation(id));
    const found = seriesOf([at("2023-05-10", { format }), at("2023-06-10", { format, participants: peers })]);
    expect(found.map(({ key, meetings }) => [key, meetings.length])).toEqual([["format:lissen", 2]]);
  });

  it("goes by the name that the texts give to a format where most of the members are the same", () => {
    const claim = (...quotes: string[]) => ({
      name: null,
      notation: null,
      named: [],
      claimed: quotes.map((quote) => evidence(quote)),
    });
    const seats = (...states: string[]) => states.map((id) => sampleParticipation(id, { function: "peer" }));
    const keys = (named: string, ...states: string[]) =>
      seriesOf([
        at("2023-05-10", { format: claim("Lissen Format"), participants: seats("XAL", "XBO", "XCO") }),
        at("2023-07-01", { format: claim(named), participants: seats(...states) }),
      ]).map(({ key }) => key);
    expect(keys("Lissen Format", "XAL", "XBO", "XCO", "XDE")).toEqual(["format:lissen-format"]);
    expect(keys("Lissen Format", "XAL", "XEF", "XGO")).toEqual([]);
    expect(keys("Orda Format", "XAL", "XBO", "XCO", "XDE")).toEqual([]);
    expect(keys("trilateral", "XAL", "XBO", "XCO", "XDE")).toEqual([]);
  });

  it("goes by a stated series, lists series by key, and meetings of one day by id", () => {
    const stated = (id: string, series: string, ...states: string[]) =>
      at("2023-05-10", {
        id,
        series,
        status: "ongoing",
        participants: states.map((state) => sampleParticipation(state)),
      });
    const found = seriesOf([
      stated("event:d", "series:b", "XAL", "XBO"),
      stated("event:c", "series:a", "XAL", "XEF"),
      stated("event:b", "series:b", "XCO", "XDE"),
      stated("event:a", "series:a", "XDE", "XEF"),
    ]);
    expect(found.map(({ key, meetings }) => [key, ...meetings.map(({ event }) => event.id)])).toEqual([
      ["series:a", "event:a", "event:c"],
      ["series:b", "event:b", "event:d"],
    ]);
    expect(found[0]).toMatchObject({ rule: "R29", meetings: [{ drift: null }, { drift: { rule: "R29" } }] });
  });

  it("makes no series of what one principal does", () => {
    const alone = { participants: [sampleParticipation("XAL", { function: "principal" })] };
    expect(seriesOf([at("2023-05-10", alone), at("2023-06-10", alone)])).toEqual([]);
  });

  it.each<[string, Event]>([
    ["was planned", at("2023-07-01", { status: "planned" })],
    ["has no date", at("2023-07-01", { when: null })],
    [
      "has other principals",
      at("2023-07-01", {
        participants: four.map((part) => ({
          ...part,
          represents: part.represents === "XAL" ? "XEF" : part.represents,
        })),
      }),
    ],
    [
      "shares too few members",
      at("2023-07-01", {
        participants: [
          ...four.slice(0, 2),
          ...["XEF", "XGH", "XIJ"].map((id) => sampleParticipation(id, { function: "facilitator" })),
        ],
      }),
    ],
  ])("leaves out what %s", (_, later) => {
    expect(seriesOf([at("2023-05-10"), later])).toEqual([]);
  });

  it("doesn't depend on the order of the meetings", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { maxLength: 6, selector: ({ id }) => id }), (events) => {
        expect(seriesOf([...events].reverse())).toEqual(seriesOf(events));
      }),
    );
  });
});
