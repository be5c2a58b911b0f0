import { describe, expect, it } from "vitest";
import type { Event } from "../../records/event.ts";
import type { Statement } from "../../records/statement.ts";
import {
  sampleEvent,
  sampleMeta,
  sampleStatement,
  sampleTime,
  sampleParticipation as seat,
} from "../../testing/sample.ts";
import { evidence } from "../arbitrary.ts";
import { LaterEvents } from "./later-events.ts";

const held = (id: string, quote: string, more: Partial<Event> = {}): Event =>
  sampleEvent({
    id,
    participants: [seat("XAL"), seat("XBO")],
    meta: sampleMeta({ evidence: [evidence(quote)] }),
    ...more,
  });
const ids = (events: readonly { readonly event: Event }[]): string[] => events.map(({ event }) => event.id);

describe("which events are found", () => {
  it.each<[string, Partial<Event>]>([
    ["was only planned", { status: "planned" }],
    ["may not have taken place", { status: "unconfirmed" }],
    ["has no date", { when: null }],
    ["has a date that says nothing", { when: { edtf: null, time: null, zone: null } }],
    ["has no evidence", { meta: sampleMeta({ evidence: [] }) }],
  ])("none that %s", (_, more) => {
    const events = new LaterEvents([held("event:a", "opened a bridge", more)], {});
    expect(events.of(["XAL"])).toEqual([]);
    expect(events.about(["XAL"], ["bridge"], null)).toEqual([]);
  });

  it("those of the party that sat at the fewest, and none without a party", () => {
    const events = new LaterEvents(
      [
        held("event:a", "opened a bridge"),
        held("event:b", "spoke of a bridge", { participants: [seat("XAL"), seat("XCO")] }),
      ],
      {},
    );
    expect(ids(events.of(["XAL"]))).toEqual(["event:a", "event:b"]);
    expect(ids(events.of(["XAL", "XBO"]))).toEqual(["event:a"]);
    expect(ids(events.of(["XCO", "XAL"]))).toEqual(["event:b"]);
    expect(events.of([])).toEqual([]);
    expect(events.of(["XEF"])).toEqual([]);
    expect(ids(events.about(["XAL", "XCO"], ["bridg"], null))).toEqual(["event:b"]);
    expect(events.about([], ["bridg"], "border")).toEqual([]);
  });

  it("those that share a word or the topic, each once", () => {
    const events = new LaterEvents(
      [
        held("event:a", "opened a bridge over the river"),
        held("event:b", "spoke of grain", { topics: ["border"] }),
        held("event:c", "spoke of fish", {
          outcomes: [{ rung: "joint_statement", evidence: evidence("a statement on the river") }],
        }),
      ],
      {},
    );
    const about = (words: string[], topic: string | null) => ids(events.about(["XAL"], words, topic));
    expect(about(["bridg", "river"], null)).toEqual(["event:a", "event:c"]);
    expect(about(["grain"], "border")).toEqual(["event:b"]);
    expect(about([], "border")).toEqual(["event:b"]);
    expect(about([], "river")).toEqual([]);
    expect(about(["coal"], null)).toEqual([]);
  });
});

describe("what is told of an event", () => {
  const said = (quote: string, at: string | null = "event:a"): Statement =>
    sampleStatement({ id: `statement:${quote}`, at, content: [evidence(quote, "doc:b", 100)] });
  const passages = (accounts: Statement[], times: ReturnType<typeof sampleTime>[] = []) =>
    new LaterEvents([held("event:a", "They met.")], { accounts, times }).of(["XAL"])[0]?.passages.slice(1);

  it.each<[string, boolean[]]>([
    ["the bridge was opened", [true]],
    ["the bridge will be opened", [false]],
    ["they are to be opened", [false]],
    ["they have not opened it", [false]],
    ["they spoke. They opened it. They left", [false, true, false]],
    ["“They opened it.” They left", [true, false]],
    ["they spoke; it was signed", [false, true]],
    ["the reopened road", [true]],
    ["the pact, which they launched, and work on the river", [false, true]],
    ["they said that the bridge was opened", [false, true]],
    ["a signedocument", [false]],
  ])("takes %j for done: %j", (quote, done) => {
    expect(passages([said(quote)])?.map(({ isDone }) => isDone)).toEqual(done);
  });

  it("is what was said there, not elsewhere and not at no event", () => {
    const accounts = [said("the bridge opened"), said("grain"), said("fish", "event:b"), said("coal", null)];
    expect(passages(accounts)?.map(({ words }) => [...words])).toEqual([["bridg", "open"], ["grain"]]);
  });

  it.each<[string, [start: number, end: number, edtf: string, doc?: string][], number | null]>([
    ["the one day that it names", [[110, 120, "1970-01-02"]], 1],
    ["the last day of the one time that it names", [[110, 120, "1970-01"]], 30],
    ["a time that is the whole of it", [[100, 121, "1970-01-02"]], 1],
    ["no day where it names none", [], null],
    [
      "no day where it names two",
      [
        [101, 103, "1970-01-02"],
        [110, 120, "1970-01-03"],
      ],
      null,
    ],
    ["no day that stands before it", [[99, 103, "1970-01-02"]], null],
    ["no day that stands behind it", [[110, 122, "1970-01-02"]], null],
    ["no day of another document", [[110, 120, "1970-01-02", "doc:c"]], null],
  ])("was done on %s", (_, named, on) => {
    const times = named.map(([start, end, edtf, doc = "doc:b"]) =>
      sampleTime({ edtf, evidence: { ...evidence("day", doc), start, end } }),
    );
    expect(passages([said("the bridge was opened")], times)).toMatchObject([{ isDone: true, on }]);
    // Of what isn't done no day is asked.
    expect(passages([said("they spoke of bridges")], times)).toMatchObject([{ isDone: false, on: null }]);
  });
});
