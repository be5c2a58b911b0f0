import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../../records/actor.ts";
import type { Event } from "../../records/event.ts";
import type { Track } from "../../records/track.ts";
import { sampleActor, sampleEvent, sampleMeta, sampleParticipation } from "../../testing/sample.ts";
import { event } from "../arbitrary.ts";
import { parallelTracks, trackNumber } from "./tracks.ts";

const room = (...posts: (string | null)[]): Event =>
  sampleEvent({
    participants: posts.map((post, at) => sampleParticipation(["XAL", "XBO", "XCO"][at] as string, { post })),
  });

describe("trackNumber", () => {
  it.each<[string, Event, number | null, { unofficial?: boolean }]>([
    ["officials acting officially", room("foreign_minister", "foreign_minister"), 1, {}],
    ["technical talks of officials: level isn't track", room("technical", "senior_official"), 1, {}],
    ["officials in private", room("ambassador", "ambassador"), 1.5, { unofficial: true }],
    ["officials with experts", room("senior_official", "expert"), 1.5, {}],
    ["no officials", room("expert", "expert"), 2, {}],
    ["nobody known", sampleEvent({ participants: [] }), null, {}],
  ])("is for %s", (_, meeting, number, options) => {
    expect(trackNumber(meeting, options)).toBe(number);
  });

  const among = (...parts: [represents: string, post: string | null, type?: Actor["type"]][]) =>
    trackNumber(sampleEvent({ participants: parts.map(([id, post]) => sampleParticipation(id, { post })) }), {
      actors: parts.flatMap(([id, , type]) => (type === undefined ? [] : [sampleActor(id, { type })])),
    });

  it.each<[string, Parameters<typeof among>, number | null]>([
    [
      "bodies of every official kind",
      [
        ["igo:a", null, "igo"],
        ["bloc:a", null, "bloc"],
        ["armed_group:a", null, "armed_group"],
      ],
      1,
    ],
    [
      "a government, a ministry, an office",
      [
        ["government:a", null, "government"],
        ["ministry:a", null, "ministry"],
        ["office:a", null, "office"],
      ],
      1,
    ],
    [
      "a state by its code alone",
      [
        ["XAL", null],
        ["XBO", null],
      ],
      1,
    ],
    [
      "what only begins or ends like a code",
      [
        ["XAL", null],
        ["XALIA", null],
      ],
      null,
    ],
    [
      "who acts in a post",
      [
        ["person:a", "acting_foreign_minister"],
        ["person:b", "interim_foreign_minister"],
        ["person:c", "caretaker_foreign_minister"],
      ],
      1,
    ],
    ["a post that is none", [["person:a", "constructor"]], null],
    [
      "persons without a post, and media",
      [
        ["person:a", null, "person"],
        ["media:a", null, "media"],
      ],
      2,
    ],
    [
      "officials and persons",
      [
        ["XAL", null],
        ["person:a", null, "person"],
      ],
      1.5,
    ],
    [
      "people and persons",
      [
        ["population:a", null, "population"],
        ["person:a", null, "person"],
      ],
      2,
    ],
    ["groups of people", [["unspecified_group:a", "expert", "unspecified_group"]], 3],
  ])("by who sits there: %s", (_, parts, number) => {
    expect(among(...parts)).toBe(number);
  });

  it("asks of observers and of who wasn't there nothing", () => {
    const parts = [
      sampleParticipation("XAL"),
      sampleParticipation("XAL", { seat: "no", post: "expert" }),
      sampleParticipation("person:x", { function: "observer", post: null }),
    ];
    expect(trackNumber(sampleEvent({ participants: parts }))).toBe(1);
  });

  it("is 3 for people who speak for nobody but themselves", () => {
    const actors = ["population:a", "population:b"].map((id) => sampleActor(id, { type: "population" }));
    const parts = actors.map((one) => sampleParticipation(one.id, { post: null }));
    expect(trackNumber(sampleEvent({ participants: parts }), { actors })).toBe(3);
  });

  it("is unknown where one sits of whom nothing is known", () => {
    const parts = [sampleParticipation("XAL"), sampleParticipation("person:x", { post: null })];
    expect(trackNumber(sampleEvent({ participants: parts }))).toBeNull();
  });
});

function inSeries(series: string, edtf: string | null, post: string, more: Partial<Event> = {}): Event {
  return sampleEvent({
    id: `event:${series}:${edtf}`,
    series,
    when: edtf === null ? null : { edtf, time: null, zone: null },
    participants: sampleEvent().participants.map((part) => ({ ...part, post })),
    ...more,
  });
}
const ministers = [
  inSeries("series:foreign", "2023-04-04", "foreign_minister"),
  inSeries("series:foreign", "2023-05-10", "foreign_minister"),
];
const defence = inSeries("series:defence", "2023-04-25", "defence_minister");

describe("parallelTracks", () => {
  it("finds the defence ministers' talks beside the foreign ministers'", () => {
    expect(parallelTracks([...ministers, defence])).toEqual([
      {
        between: ["series:defence", "series:foreign"],
        overlap: "yes",
        commonParties: ["XAL", "XBO"],
        differ: ["ministries"],
        coordinated: false,
        events: [
          "event:series:defence:2023-04-25",
          "event:series:foreign:2023-04-04",
          "event:series:foreign:2023-05-10",
        ],
        rule: "R18",
      },
    ]);
  });

  it.each<[string, Event[]]>([
    [
      "windows that don't overlap",
      [...ministers, inSeries("series:defence", "2022-12-28", "defence_minister")],
    ],
    [
      "no party in common",
      [...ministers, { ...defence, participants: [sampleParticipation("XEF"), sampleParticipation("XFG")] }],
    ],
    [
      "the same members and ministries",
      [...ministers, inSeries("series:other", "2023-04-25", "foreign_minister")],
    ],
    ["a part of the other", [...ministers, { ...defence, partOf: "event:series:foreign:2023-05-10" }]],
    ["talks that were cancelled", [...ministers, { ...defence, status: "cancelled" }]],
    ["talks without a series", [...ministers, { ...defence, series: null }]],
    ["talks that were denied", [...ministers, { ...defence, status: "denied" }]],
    ["a part of the other series", [...ministers, { ...defence, partOf: "series:foreign" }]],
    [
      "one of which the other is a part",
      [...ministers.map((one) => ({ ...one, partOf: defence.id })), defence],
    ],
    [
      "posts of which one side tells none",
      [
        ...ministers,
        { ...defence, participants: defence.participants.map((part) => ({ ...part, post: null })) },
      ],
    ],
    [
      "posts of which the other side tells none",
      [
        ...ministers.map((one) => ({
          ...one,
          participants: one.participants.map((part) => ({ ...part, post: null })),
        })),
        defence,
      ],
    ],
    [
      "another post of an observer's",
      [
        ...ministers,
        inSeries("series:other", "2023-04-25", "foreign_minister", {
          participants: [
            ...(ministers[0]?.participants ?? []),
            sampleParticipation("XEF", { function: "observer", post: "technical" }),
          ],
        }),
      ],
    ],
    [
      "one round that is a part of the other series",
      [...ministers, defence, { ...defence, id: "event:side", partOf: "series:foreign" }],
    ],
    [
      "a window that begins the day after",
      [...ministers, inSeries("series:defence", "2023-05-11", "defence_minister")],
    ],
    [
      "a window that ends the day before",
      [...ministers, inSeries("series:defence", "2023-04-03", "defence_minister")],
    ],
  ])("finds none for %s", (_, events) => {
    expect(parallelTracks(events)).toEqual([]);
  });

  it.each(["2023-04-04", "2023-05-10"])("finds one on the first and on the last day: %s", (day) => {
    const [found] = parallelTracks([...ministers, inSeries("series:defence", day, "defence_minister")]);
    expect(found?.overlap).toBe("yes");
  });

  it("finds a track with other members", () => {
    const arab = inSeries("series:arab", "2023-05-01", "foreign_minister", {
      participants: [sampleParticipation("XAL"), sampleParticipation("XEF")],
    });
    expect(parallelTracks([...ministers, arab])).toMatchObject([
      { commonParties: ["XAL"], differ: ["members", "ministries"].slice(0, 1) },
    ]);
  });

  it("leaves the overlap unknown where a date is missing, and open where talks go on", () => {
    expect(parallelTracks([...ministers, { ...defence, when: null }])[0]?.overlap).toBe("unknown");
    const undated = inSeries("series:foreign", null, "foreign_minister");
    expect(parallelTracks([...ministers, undated, defence])[0]?.overlap).toBe("unknown");
    const vague = { ...undated, when: { edtf: null, time: null, zone: null } };
    expect(parallelTracks([...ministers, vague, defence])[0]?.overlap).toBe("unknown");
    const ongoing = inSeries("series:defence", "2022-12-28", "defence_minister", { status: "ongoing" });
    expect(parallelTracks([...ministers, ongoing])[0]?.overlap).toBe("yes");
  });

  it("calls them coordinated only where a track says so", () => {
    const track = (id: string, series: string, coordinatedWith: string[]): Track => ({
      id,
      label: id,
      number: 1,
      members: [],
      series: [series],
      coordinatedWith,
      meta: sampleMeta(),
    });
    const tracks = [track("track:f", "series:foreign", ["track:d"]), track("track:d", "series:defence", [])];
    expect(parallelTracks([...ministers, defence], { tracks })[0]?.coordinated).toBe(true);
    const [first, second] = tracks as [Track, Track];
    const others = track("track:x", "series:foreign", []);
    expect(parallelTracks([...ministers, defence], { tracks: [others, first, second] })).toMatchObject([
      { coordinated: true },
    ]);
    expect(parallelTracks([...ministers, defence], { tracks: [second, first, others] })).toMatchObject([
      { coordinated: true },
    ]);
    const both = { ...first, series: ["series:foreign", "series:defence"], coordinatedWith: [first.id] };
    const elsewhere = track("track:d", "series:elsewhere", ["track:f"]);
    for (const unmeant of [[both], [first, elsewhere]])
      expect(parallelTracks([...ministers, defence], { tracks: unmeant })[0]?.coordinated).toBe(false);
    const unsaid = tracks.map((one) => ({ ...one, coordinatedWith: [] }));
    expect(parallelTracks([...ministers, defence], { tracks: unsaid })[0]?.coordinated).toBe(false);
  });

  describe("of a line that a text tells of without a meeting", () => {
    const told = (label: string, members: string[]): Track[] => [
      {
        id: "track:own",
        label: "main line of talks",
        number: 1,
        members: ["XAL", "XBO"],
        series: ["series:of-the-text"],
        coordinatedWith: ["track:told"],
        meta: sampleMeta(),
      },
      {
        id: "track:told",
        label,
        number: 1,
        members,
        series: ["series:told"],
        coordinatedWith: ["track:own"],
        meta: sampleMeta(),
      },
    ];
    const own = { ...defence, track: "track:own" };
    const trade = inSeries("series:trade", "2023-04-26", "trade_minister");
    const coordinated = (events: readonly Event[], tracks: readonly Track[]) =>
      parallelTracks(events, { tracks }).flatMap((one) => (one.coordinated ? [one.between.join(" ")] : []));

    it.each<[string, string, string[], Event[], string[]]>([
      [
        "the ministers it names sit in one line",
        "those of the foreign ministers",
        ["XAL", "XBO"],
        [...ministers, own, trade],
        ["series:defence series:foreign"],
      ],
      [
        "one line only has its members",
        "the political talks",
        ["XAL", "XBO"],
        [...ministers, own],
        ["series:defence series:foreign"],
      ],
      ["two lines have its members", "the political talks", ["XAL", "XBO"], [...ministers, own, trade], []],
      ["no line has the ministers", "those of the energy ministers", ["XAL", "XBO"], [...ministers, own], []],
      [
        "deputies meet in it",
        "those of the deputy foreign ministers",
        ["XAL", "XBO"],
        [...ministers, own],
        [],
      ],
      ["a member sits in no line", "those of the foreign ministers", ["XAL", "XEF"], [...ministers, own], []],
      ["it has one member", "those of the foreign ministers", ["XAL"], [...ministers, own], []],
      [
        "no meeting is of the text's own",
        "those of the foreign ministers",
        ["XAL", "XBO"],
        [...ministers, defence],
        [],
      ],
    ])("%s", (_, label, members, events, expected) => {
      expect(coordinated(events, told(label, members))).toEqual(expected);
    });
  });

  it("always has a common party and a difference, and doesn't depend on order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { maxLength: 8, selector: (one) => one.id }), (events) => {
        const found = parallelTracks(events);
        for (const one of found) {
          expect(one.commonParties.length).toBeGreaterThan(0);
          expect(one.differ.length).toBeGreaterThan(0);
          expect(one.between[0] < one.between[1]).toBe(true);
        }
        expect(parallelTracks([...events].reverse())).toEqual(found);
      }),
    );
  });
});
