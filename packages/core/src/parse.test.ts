import { describe, expect, it } from "vitest";
import { parseDossier, parseRecord, safeParseDossier, safeParseRecord } from "./parse.ts";
import type { Dossier } from "./records/dossier.ts";
import { Event } from "./records/event.ts";
import { Statement } from "./records/statement.ts";
import { Time } from "./records/time.ts";
import {
  sampleActor,
  sampleDossier,
  sampleEvent,
  sampleEvidence,
  sampleMeta,
  sampleStatement,
  sampleTime,
} from "./testing/sample.ts";

const refusal = (value: unknown) => {
  const result = safeParseDossier(value);
  if (result.ok) throw new Error("expected a refusal");
  return result.error;
};

const withTime = (change: object): Dossier =>
  sampleDossier({ times: [sampleTime({ evidence: { ...sampleEvidence("May 10"), ...change } })] });

describe("parseDossier", () => {
  it("gives back what holds", () => {
    expect(parseDossier(sampleDossier())).toEqual(sampleDossier());
  });

  it("gives back what was serialised", () => {
    expect(parseDossier(JSON.parse(JSON.stringify(sampleDossier())))).toEqual(sampleDossier());
  });

  it("accepts a dossier without its text", () => {
    const { documents } = sampleDossier();
    expect(
      safeParseDossier(sampleDossier({ documents: documents.map((one) => ({ ...one, text: null })) })).ok,
    ).toBe(true);
  });

  it("throws the error that safeParseDossier returns", () => {
    expect(() => parseDossier({})).toThrow(refusal({}).message);
  });

  it.each([
    ["a moved offset", withTime({ start: 0, end: 6 }), "evidence_mismatch", "times[time:sample].evidence"],
    ["an edited quote", withTime({ quote: "May 11" }), "evidence_mismatch", "times[time:sample].evidence"],
    [
      "a quote after the end",
      withTime({ start: 9000, end: 9006, quote: "May 11" }),
      "evidence_out_of_range",
      "times[time:sample].evidence",
    ],
    [
      "evidence from an unknown document",
      withTime({ doc: "doc:none" }),
      "invalid_record",
      "times[time:sample].evidence",
    ],
    [
      "an id that leads nowhere",
      sampleDossier({ events: [] }),
      "invalid_record",
      "statements[statement:sample].at",
    ],
    [
      "an id that two records have",
      sampleDossier({ actors: ["XAL", "XBO", "XCO", "XDE", "XAL"].map((id) => sampleActor(id)) }),
      "invalid_record",
      "actors[XAL]",
    ],
    ["an unknown field at the root", { ...sampleDossier(), colour: "red" }, "invalid_record", ""],
    [
      "an unknown field deep inside",
      sampleDossier({ events: [sampleEvent({ meta: { ...sampleMeta(), colour: "red" } as never })] }),
      "invalid_record",
      "events[0].meta",
    ],
    ["a missing field", { ...sampleDossier(), times: undefined }, "invalid_record", "times"],
    ["another version", { ...sampleDossier(), schema: "readout/9" }, "invalid_record", "schema"],
    ["no object", "a dossier", "invalid_record", ""],
  ])("refuses %s", (_, value, code, path) => {
    const { code: given, details } = refusal(value);
    expect([given, details.path]).toEqual([code, path]);
  });

  it("says what was expected, what stands there and where the quote is", () => {
    expect(refusal(withTime({ start: 0, end: 6 })).message).toBe(
      'dossier refused at times[time:sample].evidence: expected "May 10" at [0, 6), found "PORT C"; the quote stands at [79, 85): mend the offsets, or extract again',
    );
  });

  it("counts the faults that it doesn't tell, and lists no more than 20", () => {
    const actors = Array.from({ length: 50 }, (_, at) => sampleActor(`person:p${at}`, { partOf: "NONE" }));
    const error = refusal(sampleDossier({ actors: [...sampleDossier().actors, ...actors] }));
    expect(error.message).toMatch(/\(and 49 more\)$/);
    expect(error.details.findings).toHaveLength(20);
  });
});

describe("parseRecord", () => {
  it("gives a record of any kind", () => {
    expect(parseRecord(Event, "event", sampleEvent())).toEqual(sampleEvent());
  });

  it.each([
    [
      "names the unknown field and its value",
      Time,
      { ...sampleTime(), colour: "red" },
      'refused at its root: expected no field colour; got "red"',
    ],
    [
      "names the place of a wrong value",
      Event,
      sampleEvent({ participants: [{ ...sampleEvent().participants[0], seat: "maybe" } as never] }),
      'refused at participants[0].seat: expected one of "yes"|"no"|"unknown"; got "maybe"',
    ],
    [
      "names what is missing",
      Time,
      { ...sampleTime(), edtf: undefined },
      "refused at edtf: expected string; got nothing",
    ],
    [
      "follows the branch of a union that got furthest",
      Statement,
      { ...sampleStatement(), speaker: { anonymous: 3 } },
      "refused at speaker.anonymous: expected string; got 3",
    ],
    [
      "names all branches where none fits",
      Statement,
      { ...sampleStatement(), speaker: 3 },
      "refused at speaker: expected string or object; got 3",
    ],
    [
      "says how a date is written",
      Time,
      sampleTime({ edtf: "2023-02-30" }),
      'refused at edtf: expected an EDTF date such as 2023-05-10, 2023-04, 2011~/.. or P12Y; got "2023-02-30"',
    ],
    [
      "holds for what JSON can't say",
      Time,
      10n,
      "refused at its root: expected object; got a bigint that isn't JSON",
    ],
  ])("%s", (_, schema, value, message) => {
    expect(() => parseRecord(schema, "record", value)).toThrow(message);
  });

  it("cuts what came at 200 characters", () => {
    const result = safeParseRecord(Time, "time", sampleTime({ edtf: "9".repeat(5000) }));
    expect(!result.ok && result.error.message.length).toBeLessThan(500);
  });
});
