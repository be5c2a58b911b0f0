import { describe, expect, it } from "vitest";
import { checkDossier } from "./check.ts";
import { safeParseDossier } from "./parse.ts";
import { DOSSIER_SCHEMA, Dossier } from "./records/dossier.ts";

const TEXT = "The envoys met in Oslo. The envoys agreed to meet again.";

function dossier(change: { start: number; end: number; quote: string }): Dossier {
  return {
    schema: DOSSIER_SCHEMA,
    documents: [
      {
        id: "doc:1",
        sha256: "a".repeat(64),
        text: TEXT,
        title: null,
        outlet: null,
        kind: "news",
        completeness: "report",
        published: null,
        dateline: null,
        byline: [],
        contributors: [],
        language: "en",
        url: null,
        licence: null,
        syndicatedFrom: null,
      },
    ],
    actors: [],
    events: [],
    formats: [],
    statements: [],
    commitments: [],
    appeals: [],
    positions: [],
    divergences: [],
    quantities: [],
    times: [
      {
        id: "time:1",
        evidence: { doc: "doc:1", prefix: null, suffix: null, ...change },
        edtf: null,
        kind: "open",
        rule: "unanchored",
        anchor: null,
      },
    ],
    tracks: [],
    precedence: [],
    issues: [],
    relations: [],
    reviews: [],
    diagnostics: [],
  };
}

describe("checkDossier", () => {
  it("finds nothing where every quote stands in its place", () => {
    expect(checkDossier(dossier({ start: 18, end: 22, quote: "Oslo" }))).toEqual([]);
  });

  it("says where a moved quote stands, nearest first", () => {
    const [finding] = checkDossier(dossier({ start: 20, end: 26, quote: "envoys" }));
    expect(finding?.code).toBe("moved");
    expect(finding?.movedTo).toEqual({ start: 28, end: 34 });
    expect(finding?.path).toBe("times[time:1].evidence");
  });

  it("says what stands in the place of an edited quote", () => {
    const [finding] = checkDossier(dossier({ start: 18, end: 22, quote: "Rome" }));
    expect(finding?.code).toBe("edited");
    expect(finding?.found).toBe("Oslo");
  });

  it("finds a span that leaves the text", () => {
    expect(checkDossier(dossier({ start: 500, end: 504, quote: "Rome" }))[0]?.code).toBe("out_of_range");
  });

  it("finds evidence of a document that isn't there", () => {
    const broken = dossier({ start: 18, end: 22, quote: "Oslo" });
    expect(checkDossier({ ...broken, documents: [] })[0]?.code).toBe("dangling_reference");
  });
});

describe("safeParseDossier", () => {
  it("accepts what checks", () => {
    expect(safeParseDossier(dossier({ start: 18, end: 22, quote: "Oslo" })).ok).toBe(true);
  });

  it.each([
    ["a moved offset", dossier({ start: 19, end: 23, quote: "Oslo" }), "evidence_mismatch"],
    [
      "an unknown field",
      { ...dossier({ start: 18, end: 22, quote: "Oslo" }), colour: "red" },
      "invalid_record",
    ],
    [
      "another schema",
      { ...dossier({ start: 18, end: 22, quote: "Oslo" }), schema: "readout/9" },
      "invalid_record",
    ],
    [
      "a date that isn't one",
      {
        ...dossier({ start: 18, end: 22, quote: "Oslo" }),
        times: [{ ...dossier({ start: 18, end: 22, quote: "Oslo" }).times[0], edtf: "2023-02-30" }],
      },
      "invalid_record",
    ],
    ["no object at all", "text", "invalid_record"],
  ])("refuses %s, with the reason", (_, value, code) => {
    const result = safeParseDossier(value);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.error.code).toBe(code);
      expect(result.error.message).toMatch(/refused at/);
    }
  });

  it("keeps a dossier equal through JSON", () => {
    const value = dossier({ start: 18, end: 22, quote: "Oslo" });
    expect(Dossier.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });
});
