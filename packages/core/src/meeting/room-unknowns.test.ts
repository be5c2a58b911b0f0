import { describe, expect, it } from "vitest";
import type { Event } from "../records/event.ts";
import { sampleEvent, sampleMeta } from "../testing/sample.ts";
import type { Host } from "./hosts.ts";
import type { RoomDelegation, RoomSeat } from "./room-card.ts";
import { roomUnknowns } from "./room-unknowns.ts";

const seat = (more: Partial<RoomSeat> = {}): RoomSeat => ({
  person: { entity: "person:bru", name: "Lena Bru" },
  post: "foreign_minister",
  level: null,
  seat: "yes",
  title: null,
  evidence: [],
  basis: sampleMeta().basis,
  ...more,
});
/** A delegation of which all is known, but for what `more` says. */
const delegation = (name: string, more: Partial<RoomDelegation> = {}): RoomDelegation => ({
  entity: `X${name}`,
  name,
  function: "peer",
  subtype: null,
  duties: [],
  seat: "yes",
  counted: "yes",
  presumed: false,
  level: null,
  containedIn: [],
  seats: [seat()],
  rules: [],
  ...more,
});
const HOST = [{ entity: "XCO" }] as Host[];
const unknowns = (...delegations: RoomDelegation[]) => roomUnknowns(sampleEvent(), delegations, HOST);
const minister = {
  level: "foreign_minister",
  post: "foreign_minister",
  label: "foreign minister",
  rank: 80,
  acting: false,
} as RoomSeat["level"];

describe("of delegations", () => {
  it.each<[string, RoomDelegation[], string[]]>([
    ["nothing", [delegation("Alvia")], []],
    ["whether it sat", [delegation("Alvia", { seat: "unknown" })], ["Whether Alvia took part isn’t said."]],
    [
      "of a host",
      [delegation("Alvia", { seat: "unknown", duties: ["host"] })],
      ["Whether Alvia took part isn’t said; it hosted."],
    ],
    [
      "of a host among others",
      [delegation("Alvia", { seat: "unknown", duties: ["co_host"] })],
      ["Whether Alvia took part isn’t said; it hosted."],
    ],
    [
      "of a chair",
      [delegation("Alvia", { seat: "unknown", duties: ["chair"] })],
      ["Whether Alvia took part isn’t said."],
    ],
    [
      "of two, one of them the host",
      [
        delegation("Alvia", { seat: "unknown" }),
        delegation("Boria", { seat: "unknown", duties: ["host"] }),
        delegation("Cordia", { seat: "unknown" }),
      ],
      ["Whether Alvia and Cordia took part isn’t said.", "Whether Boria took part isn’t said; it hosted."],
    ],
    [
      "what is presumed, of each apart",
      [delegation("Alvia", { presumed: true }), delegation("Boria", { presumed: true })],
      ["Alvia", "Boria"].map(
        (name) => `That ${name} took part is presumed, for it hosted its guests’ counterparts (R3).`,
      ),
    ],
    [
      "a presumed seat that isn't known: only that",
      [delegation("Alvia", { presumed: true, seat: "unknown" })],
      ["Whether Alvia took part isn’t said."],
    ],
    [
      "a group's members, not who sat for it",
      [
        delegation("officials", {
          entity: "unspecified_group:officials",
          seats: [seat({ person: null, post: null })],
        }),
      ],
      ["Who belonged to “officials” isn’t listed."],
    ],
    [
      "its function",
      ["Alvia", "Boria", "Cordia"].map((name) => delegation(name, { function: "unknown" })),
      ["As what Alvia, Boria and Cordia took part isn’t said."],
    ],
    [
      "a named person's post",
      [delegation("Alvia", { seats: [seat({ post: null })] })],
      ["In what post Lena Bru sat for Alvia isn’t said."],
    ],
    [
      "who sat",
      ["Alvia", "Boria"].map((name) => delegation(name, { seats: [seat({ person: null, post: null })] })),
      ["Who sat for Alvia and Boria, and at what level, isn’t said."],
    ],
    [
      "not who sat where it may not have sat",
      [delegation("Alvia", { seat: "unknown", seats: [seat({ person: null, post: null })] })],
      ["Whether Alvia took part isn’t said."],
    ],
    [
      "a minister's name",
      [delegation("Alvia", { seats: [seat({ person: null, level: minister })] })],
      ["The foreign minister who sat for Alvia isn’t named."],
    ],
    [
      "the name of whom two sent",
      ["Alvia", "Boria"].map((name) =>
        delegation(name, { seats: [seat({ person: null, level: minister })] }),
      ),
      ["For Alvia and Boria, the foreign minister who sat isn’t named."],
    ],
    [
      "a name under a post without a rank",
      [delegation("Alvia", { seats: [seat({ person: null, post: "head_of_the_guild" })] })],
      ["The head of the guild who sat for Alvia isn’t named."],
    ],
    [
      "of two seats alike, once",
      [delegation("Alvia", { seats: [seat({ person: null }), seat({ person: null })] })],
      ["The foreign minister who sat for Alvia isn’t named."],
    ],
    [
      "of two persons, each",
      [
        delegation("Alvia", {
          seats: [
            seat({ post: null }),
            seat({ post: null, person: { entity: "person:tor", name: "Ana Tor" } }),
          ],
        }),
      ],
      ["In what post Lena Bru sat for Alvia isn’t said.", "In what post Ana Tor sat for Alvia isn’t said."],
    ],
  ])("%s", (_, delegations, expected) => {
    expect(unknowns(...delegations)).toEqual(expected);
  });
});

describe("of the event", () => {
  const DATE = "The date isn’t known.";
  const PLACE = "The place isn’t known.";
  const MODE = "Whether they met in person isn’t said.";
  const HOSTED = "Who hosted isn’t said.";
  it.each<[string, Partial<Event>, readonly Host[], string[]]>([
    ["nothing", {}, HOST, []],
    ["no date", { when: null }, HOST, [DATE]],
    ["a time without a date", { when: { edtf: null, time: null, zone: null } as never }, HOST, [DATE]],
    ["no place and no host", { where: null }, [], [PLACE, HOSTED]],
    ["no place and no host of a call, which has none", { where: null, mode: "call" }, [], []],
    ["nor of a video conference", { where: null, mode: "video" }, [], []],
    ["nor of letters", { where: null, mode: "written" }, [], []],
    ["but of talks through a third", { where: null, mode: "indirect" }, [], [PLACE, HOSTED]],
    ["no mode", { mode: "unknown" }, HOST, [MODE]],
    ["no confirmation", { status: "unconfirmed" }, HOST, ["That it took place isn’t confirmed."]],
  ])("%s", (_, event, hosts, expected) => {
    expect(roomUnknowns(sampleEvent(event), [], hosts)).toEqual(expected);
  });

  it("comes behind what is open of delegations", () => {
    expect(
      roomUnknowns(sampleEvent({ when: null }), [delegation("Alvia", { function: "unknown" })], HOST),
    ).toEqual(["As what Alvia took part isn’t said.", DATE]);
  });
});
