/** Takes a hand-made dossier of three lines, gives whether the comparison passes what is right and nothing else. */
import {
  type Actor,
  type Dossier,
  type Event,
  type Evidence,
  emptyDossier,
  type Meta,
  type Participation,
} from "@readout/core";
import { describe, expect, it } from "vitest";
import { overlap } from "./sample-match.ts";
import type { Expectation } from "./sample-report.ts";
import { compareReport } from "./sample-reports.ts";

const TEXT =
  "Peru and Chile meet\n\nPeruvian Foreign Minister Ana Quispe met her Chilean counterpart in Lima on Monday. " +
  "They agreed to open a port by 1 May. Brazil watched.\n";

const cite = (quote: string): Evidence => {
  const start = TEXT.indexOf(quote);
  return { doc: "d", start, end: start + quote.length, quote, prefix: null, suffix: null };
};
const meta = (...evidence: Evidence[]): Meta => ({
  basis: { kind: "stated", rule: null, from: [], entry: null },
  voice: "narrator",
  confidence: { score: 1, reasons: [] },
  evidence,
  absent: {},
  status: "proposed",
  by: "test",
  supersedes: null,
});
const actor = (id: string, type: Actor["type"], name: string, partOf: string | null = null): Actor => ({
  id,
  type,
  names: [{ text: name, lang: "en", kind: "name" }],
  iso3: type === "state" ? id : null,
  wikidata: null,
  partOf,
  memberships: [],
  tenures: [],
  meta: meta(),
});
const seat = (represents: string, more: Partial<Participation> = {}): Participation => ({
  actor: represents,
  person: null,
  represents,
  function: "peer",
  subtype: null,
  duties: [],
  role: null,
  seat: "yes",
  post: "foreign_minister",
  titleInText: null,
  meta: meta(),
  ...more,
});
const meeting = (more: Partial<Event> = {}): Event => ({
  id: "event:1",
  type: "meeting",
  status: "occurred",
  when: { edtf: "2024-03-11", time: null, zone: null },
  where: { name: "Lima", iso3: "PER", zone: null, meta: meta() },
  mode: "in_person",
  participants: [
    seat("PER", { actor: "person:ana-quispe", person: "person:ana-quispe", duties: ["host"] }),
    seat("CHL"),
  ],
  subjects: [],
  format: null,
  level: { floor: "foreign_minister", ceiling: "foreign_minister", selfDescribed: null },
  series: null,
  partOf: null,
  track: null,
  topics: [],
  outcomes: [],
  coded: [],
  meta: meta(cite("met her Chilean counterpart in Lima")),
  ...more,
});
const dossier = (more: Partial<Dossier> = {}): Dossier => ({
  ...emptyDossier(),
  actors: [
    actor("PER", "state", "Peru"),
    actor("CHL", "state", "Chile"),
    actor("BRA", "state", "Brazil"),
    actor("person:ana-quispe", "person", "Ana Quispe", "PER"),
  ],
  events: [meeting()],
  commitments: [
    {
      id: "commitment:1",
      clause: null,
      event: null,
      parties: ["CHL", "PER"],
      content: cite("to open a port by 1 May"),
      instrument: null,
      level: null,
      format: null,
      due: { edtf: "../2024-05-01", time: null, zone: null },
      condition: null,
      delegatedTo: null,
      coordinatedWith: null,
      status: "agreed",
      fulfilment: [],
      meta: meta(),
    },
  ],
  times: [
    {
      id: "time:1",
      evidence: cite("on Monday"),
      edtf: "2024-03-11",
      kind: "point",
      rule: "weekday_past_tense",
      anchor: "published",
    },
  ],
  ...more,
});
const EXPECTATION: Expectation = {
  options: { published: "2024-03-12", outlet: "Test", kind: "news" },
  complete: ["meetings", "commitments", "times"],
  meetings: [
    {
      status: "occurred",
      mode: "in_person",
      when: "2024-03-11",
      place: "Lima",
      delegations: [
        {
          entity: "PER",
          function: ["peer", "principal"],
          duties: ["host"],
          seat: "yes",
          post: "foreign_minister",
          persons: ["Ana Quispe"],
        },
        { entity: "CHL", function: "peer", duties: [], seat: "yes", post: "foreign_minister", persons: [] },
      ],
      arity: { min: 2, max: 2 },
      formatName: "bilateral",
      level: { floor: "foreign_minister", ceiling: "foreign_minister" },
      subjects: [],
      trigger: { quote: "met her Chilean counterpart" },
    },
  ],
  otherEvents: [],
  statements: [],
  commitments: [{ parties: ["PER", "CHL"], quote: "open a port by 1 May", due: "2024-05-01" }],
  appeals: [],
  positions: [],
  quantities: [],
  times: [
    { quote: "on Monday", edtf: "2024-03-11" },
    { quote: "by 1 May", edtf: "2024-05-01", optional: true },
  ],
  tracks: [],
  precedence: [],
  relations: [],
  forbidden: [{ delegation: "BRA" }, { host: "CHL" }],
};
const failed = (more: Partial<Dossier>): string[] =>
  compareReport(TEXT, EXPECTATION, dossier(more))
    .filter((check) => !check.ok)
    .map((check) => check.expected);
const withSeats = (...participants: Participation[]): Partial<Dossier> => ({
  events: [meeting({ participants })],
});

describe("compareReport", () => {
  it("passes the dossier that it asks for", () => {
    expect(failed({})).toEqual([]);
  });

  const base = meeting().participants;
  it.each<[string, Partial<Dossier>, RegExp]>([
    ["another status", { events: [meeting({ status: "planned" })] }, /status occurred/],
    ["another mode", { events: [meeting({ mode: "video" })] }, /mode in_person/],
    ["no place", { events: [meeting({ where: null })] }, /place Lima/],
    [
      "a day later",
      { events: [meeting({ when: { edtf: "2024-03-12", time: null, zone: null } })] },
      /when 2024/,
    ],
    ["an extra delegation", withSeats(...base, seat("BRA")), /no other delegation/],
    ["a forbidden delegation", withSeats(...base, seat("BRA")), /"delegation":"BRA"/],
    ["an extra observer", withSeats(...base, seat("BRA", { function: "observer" })), /no other delegation/],
    [
      "an invented person",
      withSeats(base[0] as Participation, seat("CHL", { person: "BRA" })),
      /CHL persons none/,
    ],
    ["a missing person", withSeats(seat("PER", { duties: ["host"] }), seat("CHL")), /PER persons Ana Quispe/],
    ["a lost duty", withSeats({ ...(base[0] as Participation), duties: [] }, seat("CHL")), /PER duties host/],
    ["a wrong host", withSeats(base[0] as Participation, seat("CHL", { duties: ["host"] })), /"host":"CHL"/],
    ["a missing delegation", withSeats(base[0] as Participation), /CHL delegation/],
    [
      "a lower level",
      { events: [meeting({ level: { floor: null, ceiling: "foreign_minister", selfDescribed: null } })] },
      /level floor/,
    ],
    [
      "a second meeting",
      {
        events: [
          meeting(),
          meeting({ id: "event:2", status: "planned", meta: meta(cite("Brazil watched")) }),
        ],
      },
      /no other meeting/,
    ],
    ["no commitment", { commitments: [] }, /open a port/],
    [
      "an extra commitment",
      {
        commitments: [
          ...dossier().commitments,
          {
            ...(dossier().commitments[0] as Dossier["commitments"][number]),
            content: cite("Brazil watched"),
          },
        ],
      },
      /no other of the commitments/,
    ],
    [
      "a wrong party",
      { commitments: dossier().commitments.map((one) => ({ ...one, parties: ["CHL"] })) },
      /parties PER CHL/,
    ],
    ["no due date", { commitments: dossier().commitments.map((one) => ({ ...one, due: null })) }, /due 2024/],
    [
      "a wrong weekday",
      { times: dossier().times.map((one) => ({ ...one, edtf: "2024-03-18" })) },
      /on Monday/,
    ],
  ])("fails for %s", (_, more, message) => {
    expect(failed(more).join("\n")).toMatch(message);
  });

  it("counts the fields of what is missing as failures, so that the number of checks stays", () => {
    const whole = compareReport(TEXT, EXPECTATION, dossier());
    const empty = compareReport(TEXT, EXPECTATION, dossier({ events: [], commitments: [], times: [] }));
    expect(empty.length).toBe(whole.length);
    expect(failed({ events: [] })).toContain("meeting “met her Chilean counterpart”: arity 2..2");
  });
});

describe("overlap", () => {
  const at = (quote: string) => cite(quote);
  it.each([
    ["the same words", "open a port by 1 May", "open a port by 1 May", 1],
    ["two thirds", "open a port by 1 May", "a port by 1", 0.66],
    ["a holder less than three times as long", "open a port", "They agreed to open a port by 1 May", 0.5],
    ["nothing in common", "open a port", "Brazil watched", 0],
  ])("measures %s", (_, expected, got, least) => {
    expect(overlap(TEXT, at(expected), [at(got)])).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(overlap(TEXT, at(expected), [at(got)])).toBe(0);
  });

  it("isn't fooled by the same words elsewhere", () => {
    expect(overlap("a b c a b c", { start: 0, end: 5 }, [{ start: 6, end: 11 }])).toBe(0);
  });
});
