/** Every format, held against tools that others wrote and against its own account of losses. */
import { defaultModel, type IModelDatum, Model } from "@alephdata/followthemoney";
import type { Dossier } from "@readout/core";
import { CloudEvent } from "cloudevents";
import fc from "fast-check";
import { MultiGraph as Graph } from "graphology";
import { parse as parseGraphMl } from "graphology-graphml";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { FORMATS, type FormatName } from "./formats.ts";
import { dossierLists } from "./shape.ts";
import { dossier as arbitrary } from "./testing/arbitrary-dossier.ts";
import { sampleDossier, sampleMeeting } from "./testing/sample-dossier.ts";

const names = Object.keys(FORMATS) as FormatName[];
const textOf = (name: FormatName, dossier = sampleDossier(), file = 0): string =>
  FORMATS[name].write(dossier).files[file]?.text ?? "";

describe.each(names)("%s", (name) => {
  const format = FORMATS[name];

  it("writes any dossier, the same bytes each time", () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(format.write(value)).toEqual(format.write(structuredClone(value)));
      }),
      { numRuns: 15 },
    );
  });

  it("reports as lost only what was there, under names of the schema", () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        for (const { field, reason } of format.write(value).losses) {
          const [list = "", ...path] = field.split(".");
          expect(dossierLists().has(list as never)).toBe(true);
          expect(reason).not.toBe("");
          const values = path.reduce<unknown[]>(
            (at, key) => at.flatMap((one) => (one as Record<string, unknown> | null)?.[key] ?? []),
            (value as unknown as Record<string, unknown[]>)[list] ?? [],
          );
          expect(values.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** Every value of the schema that stands somewhere in a dossier, by its path, with how to change it. */
function valuesOf(dossier: Dossier): Map<string, { value: unknown; set: (value: unknown) => void }[]> {
  const found = new Map<string, { value: unknown; set: (value: unknown) => void }[]>();
  const visit = (path: string, holder: Record<PropertyKey, unknown>, key: PropertyKey): void => {
    const value = holder[key];
    if (Array.isArray(value)) for (const at of value.keys()) visit(path, value as never, at);
    else if (value !== null && typeof value === "object")
      for (const name of Object.keys(value)) visit(`${path}.${name}`, value as never, name);
    else
      found.set(path, [
        ...(found.get(path) ?? []),
        {
          value,
          set: (other) => {
            holder[key] = other;
          },
        },
      ]);
  };
  for (const name of dossierLists().keys()) visit(name, dossier as never, name);
  return found;
}

/** Countries and days that a table of the format's own knows. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  iso3: ["FRA", "GEO"],
  edtf: ["2020-01-01", "2021-05-01"],
  from: ["2020-01-01", "2021-05-01"],
  to: ["2020-01-01", "2021-05-01"],
};

it.each(names)("%s holds no field whose change changes nothing, unless it says that it is lost", (name) => {
  const { write } = FORMATS[name];
  const samples = [sampleDossier(), ...fc.sample(arbitrary, { numRuns: 7, seed: 7 })];
  const values = new Map<string, unknown[]>();
  for (const sample of samples)
    for (const [path, own] of valuesOf(sample)) {
      const known = values.get(path) ?? [...(KNOWN[path.split(".").at(-1) ?? ""] ?? [])];
      for (const { value } of own)
        if (value !== null && !known.includes(value) && known.length < 5) known.push(value);
      values.set(path, known);
    }
  const isDead = new Map<string, boolean>();
  for (const sample of samples) {
    const dossier = structuredClone(sample);
    const before = JSON.stringify(write(dossier).files);
    for (const [path, own] of valuesOf(dossier)) {
      // What stands beside a quote is read off the text anew.
      if (isDead.get(path) === false || /\.(?:prefix|suffix)$/.test(path)) continue;
      for (const { value, set } of own.slice(0, 2)) {
        for (const other of (values.get(path) ?? []).filter((one) => one !== value)) {
          set(other);
          const { files, losses } = write(dossier);
          set(value);
          if (losses.some(({ field }) => path === field || path.startsWith(`${field}.`))) break;
          isDead.set(path, isDead.get(path) !== false && JSON.stringify(files) === before);
          if (!isDead.get(path)) break;
        }
      }
    }
  }
  expect([...isDead].flatMap(([path, dead]) => (dead ? [path] : []))).toEqual([]);
});

it("says that nothing is lost only of the formats that come back", () => {
  expect(names.filter((name) => FORMATS[name].write(sampleDossier()).losses.length === 0)).toEqual([
    "jsonld",
    "csv",
  ]);
  expect(names.filter((name) => FORMATS[name].read !== null)).toEqual(["jsonld", "csv"]);
});

describe("GraphML", () => {
  it("loads in graphology: the six contacts of a 2+2 meeting and a directed position", () => {
    const graph = parseGraphMl(Graph, textOf("graphml"));
    expect(graph.order).toBe(5);
    const kinds = graph.mapEdges((_, attributes) => attributes.kind);
    expect(kinds.filter((kind) => kind === "contact")).toHaveLength(6);
    expect(graph.getEdgeAttributes("event:sample|XAL|XBO")).toMatchObject({
      event: "event:sample",
      date: "2023-05-10",
      level: "foreign_minister",
      rank: 80,
      mode: "in_person",
      basis: "stated",
    });
    expect(graph.isDirected("position:sample")).toBe(true);
    expect(graph.source("position:sample")).toBe("XAL");
  });

  it("holds names that are markup or control characters", () => {
    const value = sampleDossier();
    value.actors[0]?.names.unshift({ text: 'A <b> & "c" \u0007\ud800', lang: "en", kind: "name" });
    expect(parseGraphMl(Graph, textOf("graphml", value)).getNodeAttribute("XAL", "label")).toContain(
      'A <b> & "c"',
    );
  });

  it("draws no contact for a planned or an indirect meeting", () => {
    for (const change of [{ status: "planned" }, { mode: "indirect" }] as const)
      expect(textOf("graphml", sampleDossier({ events: [sampleMeeting(change)] }))).not.toContain("contact<");
  });
});

describe("iCalendar", () => {
  it("parses in two libraries, with the meeting's days, status, place and attendees", () => {
    const text = textOf("ics");
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(event?.getAllProperties("attendee").map((one) => one.getFirstParameter("cn"))).toEqual([
      "Alvia",
      "Boria",
      "Cordia",
      "Delvia",
    ]);
    const other = nodeIcal.sync.parseICS(text)["event:sample"] as {
      start: Date;
      end: Date;
      location: string;
    };
    expect(other.location).toBe("Port Cordia");
    expect((other.end.getTime() - other.start.getTime()) / 86_400_000).toBe(1);
  });

  it.each([
    ["occurred", "CONFIRMED"],
    ["ongoing", "CONFIRMED"],
    ["planned", "TENTATIVE"],
    ["unconfirmed", "TENTATIVE"],
    ["cancelled", "CANCELLED"],
    ["denied", "CANCELLED"],
  ] as const)("enters what is %s as %s", (status, expected) => {
    const text = textOf("ics", sampleDossier({ events: [sampleMeeting({ status })] }));
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("status")).toBe(expected);
  });

  it("has the commitment as a to-do with its due date", () => {
    const [toDo] = new ICAL.Component(ICAL.parse(textOf("ics"))).getAllSubcomponents("vtodo");
    expect(String(toDo?.getFirstPropertyValue("due"))).toBe("2023-06-01");
  });

  it("has one attendee for an entity, whoever sits for it", () => {
    const [first, ...others] = sampleMeeting().participants;
    if (!first) throw new Error("the sample has participants");
    const both = [
      { ...first, duties: [] },
      { ...first, post: "minister", duties: ["chair" as const] },
    ];
    const text = textOf(
      "ics",
      sampleDossier({ events: [sampleMeeting({ participants: [...both, ...others] })] }),
    );
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(event?.getAllProperties("attendee").map((one) => one.getFirstParameter("role"))).toEqual([
      "CHAIR",
      ...others.map(() => "REQ-PARTICIPANT"),
    ]);
  });

  it.each([
    ["../2023-06-30", "2023-06-30", false],
    ["2023-05-10/2023-06-30", "2023-06-30", false],
    ["2023-06", "2023-06-30", true],
    ["2023-05-10/2023-06-30~", null, true],
    ["2023-05-10/..", null, true],
    ["2023", null, true],
  ])("has %s due on %s", (edtf, day, said) => {
    const [commitment] = sampleDossier().commitments;
    if (!commitment) throw new Error("the sample has a commitment");
    const commitments = [
      { ...commitment, due: { edtf, time: null, zone: null }, status: "withdrawn" as const },
    ];
    const text = textOf("ics", sampleDossier({ commitments }));
    const [toDo] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vtodo");
    expect(toDo?.getFirstPropertyValue("due")?.toString() ?? null).toBe(day);
    expect(toDo?.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(text.replaceAll("\r\n ", "").includes("Due in the source")).toBe(said);
  });

  it("puts what a calendar can't say of a date into words, and enters no event without day and month", () => {
    const when = (edtf: string | null) =>
      sampleDossier({ events: [sampleMeeting({ when: { edtf, time: null, zone: null } })] });
    expect(textOf("ics", when("2023-05-10~")).replaceAll("\r\n ", "")).toContain(
      "Date in the source: 2023-05-10~",
    );
    const month = textOf("ics", when("2023-05"));
    expect(month).toContain("DTSTART;VALUE=DATE:20230501\r\nDTEND;VALUE=DATE:20230601\r\n");
    expect(month.replaceAll("\r\n ", "")).toContain("Date in the source: 2023-05.");
    for (const vague of [null, "2023", "2023-05/..", "P2D"]) {
      const { files, losses } = FORMATS.ics.write(when(vague));
      expect(files[0]?.text).not.toContain("VEVENT");
      expect(losses[0]).toMatchObject({ field: "events" });
    }
  });
});

describe("FollowTheMoney", () => {
  const model = new Model(defaultModel as IModelDatum);

  it("is valid by the published model: known schemata, known properties, entity links that lead somewhere", () => {
    const entities = textOf("ftm")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const ids = new Set(entities.map(({ id }) => id));
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(
      new Set(["Article", "PublicBody", "Person", "Position", "Occupancy", "Event", "Mention"]),
    );
    for (const entity of entities) {
      const schema = model.getSchema(entity.schema);
      for (const [name, values] of Object.entries(entity.properties as Record<string, string[]>)) {
        const property = schema.getProperty(name);
        if (property.type.name === "entity") for (const value of values) expect(ids).toContain(value);
      }
      expect(model.getEntity(entity).getProperties().length).toBeGreaterThan(0);
    }
  });

  it("repeats every value in the statement table", () => {
    const entities = textOf("ftm")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const { data } = Papa.parse<Record<string, string>>(textOf("ftm", sampleDossier(), 1), {
      header: true,
      skipEmptyLines: true,
    });
    const count = entities.flatMap(({ properties }) => Object.values(properties as object).flat()).length;
    expect(data).toHaveLength(count);
    expect(new Set(data.map(({ id }) => id)).size).toBe(count);
  });
});

describe("event data", () => {
  it("gives PLOVER's fields, a third-party consultation where the place is nobody's own", () => {
    const outside = sampleMeeting({
      where: { name: "Geneva", iso3: "CHE", zone: null, meta: sampleMeeting().meta },
    });
    const [first] = textOf("plover", sampleDossier({ events: [outside] })).split("\n");
    expect(JSON.parse(first ?? "")).toEqual({
      id: "event:sample",
      document: sampleDossier().documents[0]?.id,
      date: "2023-05-10",
      actor: ["XAL", "XBO", "XCO", "XDE"],
      recipient: ["XAL", "XBO", "XCO", "XDE"],
      event: "CONSULT",
      mode: "third-party",
      context: ["diplomatic", "prisoners"],
    });
  });

  it.each([
    ["a call", { type: "call", mode: "call" }, "phone"],
    ["talks by video", { mode: "video" }, "phone"],
    ["a plan", { status: "planned" }, "meet"],
    ["a meeting at home", {}, null],
  ] as const)("gives the manual's mode of %s", (_, change, mode) => {
    const [first] = textOf("plover", sampleDossier({ events: [sampleMeeting(change)] })).split("\n");
    expect(JSON.parse(first ?? "").mode).toBe(mode);
  });

  it("breaks a meeting of four into twelve rows that know their meeting and weigh one together", () => {
    const { data } = Papa.parse<Record<string, string>>(textOf("cameo"), {
      header: true,
      delimiter: "\t",
      skipEmptyLines: true,
    });
    const rows = data.filter(({ meeting_id }) => meeting_id === "event:sample");
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatchObject({
      ...{ SQLDATE: "20230510", Actor1Code: "XAL", Actor1Name: "Alvia", Actor1CountryCode: "XAL" },
      ...{ EventCode: "040", EventBaseCode: "040", EventRootCode: "04", QuadClass: "1" },
      ...{ ActionGeo_FullName: "Port Cordia", place_iso3: "XCO" },
    });
    expect(rows.reduce((sum, { weight }) => sum + Number(weight), 0)).toBeCloseTo(1, 10);
    // The sample's own dyad says that two of them met: that is one of the twelve.
    expect(data).toHaveLength(12);
  });

  it("writes a meeting once, though its own dyads say that two of it met", () => {
    const [place] = sampleMeeting().meta.evidence;
    if (!place) throw new Error("the sample has evidence");
    const dyad = (source: string, target: string, root: string, plover: string) => ({
      source,
      target,
      root,
      plover,
      sourceEvidence: place,
      targetEvidence: place,
    });
    const coded = [
      dyad("XAL", "XBO", "04", "CONSULT"),
      dyad("XAL", "XBO", "02", "REQUEST"),
      dyad("XAL", "XZZ", "04", "CONSULT"),
    ];
    const value = { ...sampleDossier({ events: [sampleMeeting({ coded })] }), statements: [] };
    const { data } = Papa.parse<Record<string, string>>(textOf("cameo", value), {
      header: true,
      delimiter: "\t",
      skipEmptyLines: true,
    });
    expect(
      data.filter(({ weight }) => weight === "1").map((row) => `${row.Actor2Code} ${row.EventRootCode}`),
    ).toEqual(["XBO 02", "XZZ 04"]);
    const records = textOf("plover", value)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ event }) => event)).toEqual(["CONSULT", "REQUEST", "CONSULT"]);
  });

  it("gives CloudEvents that the project's own SDK accepts", () => {
    const events = JSON.parse(textOf("cloudevents")) as Record<string, unknown>[];
    expect(events.map(({ type }) => type)).toEqual([
      ...Array<string>(6).fill("readout.contact.recorded"),
      "readout.commitment.due",
    ]);
    for (const event of events) expect(new CloudEvent(event, true).validate()).toBe(true);
  });

  it.each([
    ["an earlier and lower one", "2022", "deputy_foreign_minister", 6],
    ["an earlier one as high", "2022", "foreign_minister", 0],
    ["an earlier one of unknown level", "2022", null, 0],
    ["a later one", "2024", "deputy_foreign_minister", 0],
  ])("gives notice of a new high over %s", (_, edtf, post, count) => {
    const earlier = sampleMeeting({ id: "event:other", when: { edtf, time: null, zone: null } });
    earlier.participants = earlier.participants.map((part) => ({ ...part, post }));
    const value = sampleDossier({ events: [earlier, sampleMeeting()] });
    const events = JSON.parse(textOf("cloudevents", value)) as { type: string; data: unknown }[];
    const high = events.filter(
      ({ type, data }) =>
        type === "readout.contact.new_high" && (data as { event: string }).event === "event:sample",
    );
    expect(high).toHaveLength(count);
    for (const { data } of high)
      expect(data).toMatchObject({ level: "foreign_minister", above: ["event:other"] });
  });
});

describe("text", () => {
  it("cites each quote in a footnote with its place", () => {
    const text = textOf("markdown");
    const uses = text.match(/\[\^\d+\](?!:)/g) ?? [];
    const notes = text.match(/^\[\^\d+\]: “.+” \[\d+–\d+\]$/gm) ?? [];
    expect(uses.length).toBeGreaterThanOrEqual(8);
    expect(notes).toHaveLength(uses.length);
  });

  it("tells of what isn't a contact in one line, with nobody at a table", () => {
    const value = sampleDossier();
    const [meeting] = value.events;
    if (meeting)
      value.events.push({
        ...meeting,
        id: "event:vote",
        type: "election",
        status: "planned",
        format: null,
        where: null,
      });
    const [, others = ""] = textOf("markdown", value).split("## What else happened");
    const [line = ""] = others.trim().split("\n");
    expect(line).toMatch(/^- Election, planned · \d{1,2} \w+ \d{4}: .+\[\^\d+\]$/);
    expect(line).not.toMatch(/not named|delegation/);
  });

  it("counts no delegations where nobody is said to have sat", () => {
    const text = textOf("markdown", sampleDossier({ events: [sampleMeeting({ participants: [] })] }));
    expect(text).toContain("who took part isn’t said");
    expect(text).not.toContain("0 delegations");
  });

  it("lets no markup of the report through", () => {
    const value = sampleDossier();
    value.actors[0]?.names.unshift({ text: "[x](y) <script> `z`\n# h", lang: "en", kind: "name" });
    expect(textOf("markdown", value)).not.toMatch(/(^|[^\\])(\[x\]|<script|`z)/);
    expect(textOf("mermaid", value, 1)).not.toMatch(/<script|\[x\]/);
  });

  it("draws a timeline and an edge for each pair that met", () => {
    expect(textOf("mermaid")).toMatch(/^timeline\n/);
    expect(textOf("mermaid", sampleDossier(), 1).match(/---/g)).toHaveLength(6);
  });
});
