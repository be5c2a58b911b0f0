import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDossier } from "./check.ts";
import type { Dossier } from "./records/dossier.ts";
import type { Evidence } from "./records/evidence.ts";
import {
  SAMPLE_DOC,
  SAMPLE_TEXT,
  sampleActor,
  sampleDocument,
  sampleDossier,
  sampleEvidence,
  sampleTime,
} from "./testing/sample.ts";

const TEXT = "The envoys met in Oslo. The envoys agreed to meet again.";

const quoting = (change: Partial<Evidence>, text: string | null = TEXT): Dossier =>
  sampleDossier({
    documents: [sampleDocument({ id: "doc:1", text, dateline: null })],
    actors: [],
    events: [],
    statements: [],
    times: [
      sampleTime({
        evidence: { doc: "doc:1", start: 18, end: 22, quote: "Oslo", prefix: null, suffix: null, ...change },
      }),
    ],
  });

describe("checkDossier", () => {
  it("finds nothing where every quote stands in its place", () => {
    expect(checkDossier(sampleDossier())).toEqual([]);
    expect(checkDossier(quoting({}))).toEqual([]);
  });

  it("says where a moved quote stands, and what stands in its place", () => {
    expect(checkDossier(quoting({ start: 14, end: 18 }))).toEqual([
      {
        path: "times[time:sample].evidence",
        code: "moved",
        expected: "Oslo",
        found: " in ",
        movedTo: { start: 18, end: 22 },
        message:
          'expected "Oslo" at [14, 18), found " in "; the quote stands at [18, 22): mend the offsets, or extract again',
      },
    ]);
  });

  it.each([
    ["the nearest of two before", 10, { start: 4, end: 10 }],
    ["the nearest of two after", 20, { start: 28, end: 34 }],
    ["the earlier of two equally near", 16, { start: 4, end: 10 }],
    ["the last one for an offset after the end", 5000, { start: 28, end: 34 }],
  ])("points to %s", (_, start, movedTo) => {
    const [finding] = checkDossier(quoting({ start, end: start + 6, quote: "envoys" }));
    expect(finding).toMatchObject({ code: "moved", movedTo });
  });

  it("finds an end that was moved, and a start", () => {
    const movedTo = { start: 18, end: 22 };
    expect(checkDossier(quoting({ end: 25 }))).toMatchObject([{ code: "moved", found: "Oslo. T", movedTo }]);
    expect(checkDossier(quoting({ end: 18 }))).toMatchObject([{ code: "moved", found: "", movedTo }]);
    expect(checkDossier(quoting({ start: 20 }))).toMatchObject([{ code: "moved", found: "lo", movedTo }]);
  });

  it("says what stands in the place of an edited quote", () => {
    expect(checkDossier(quoting({ quote: "Rome" }))).toMatchObject([
      { path: "times[time:sample].evidence", code: "edited", expected: "Rome", found: "Oslo", movedTo: null },
    ]);
  });

  it("says so where the text was edited, in the dossier or beside it", () => {
    const edited = TEXT.replace("Oslo", "Rome");
    const finding = { code: "edited", expected: "Oslo", found: "Rome" };
    expect(checkDossier(quoting({}, edited))).toMatchObject([finding]);
    expect(checkDossier(quoting({}), edited)).toMatchObject([finding]);
  });

  it("finds a span that leaves the text", () => {
    expect(checkDossier(quoting({ start: 500, end: 504, quote: "Rome" }))).toMatchObject([
      { code: "out_of_range", found: "", movedTo: null },
    ]);
  });

  it("finds evidence of a document that isn't there", () => {
    expect(checkDossier({ ...quoting({}), documents: [] })).toMatchObject([
      { path: "times[time:sample].evidence", code: "dangling_reference", expected: "document doc:1" },
    ]);
  });

  it("finds ids that lead nowhere or to two records", () => {
    const { actors } = sampleDossier();
    const dossier = sampleDossier({ actors: [...actors.slice(1), sampleActor("XBO")], times: [] });
    const codes = checkDossier(dossier).map(({ code, path }) => `${code} ${path}`);
    expect(codes).toContain("dangling_reference events[event:sample].participants[0].represents");
    expect(codes).toContain("dangling_reference events[event:sample].when.time");
    expect(codes).toContain("duplicate_id actors[XBO]");
  });

  it("looks at every evidence, wherever it stands", () => {
    const paths = checkDossier(sampleDossier(), "").map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        `documents[${SAMPLE_DOC}].dateline.evidence`,
        "events[event:sample].participants[3].meta.evidence[0]",
        "events[event:sample].where.meta.evidence[0]",
        "statements[statement:sample].content[0]",
        "statements[statement:sample].chain[0].evidence",
        "statements[statement:sample].clauses[clause:sample].span",
        "times[time:sample].evidence",
      ]),
    );
  });

  it("checks what a review judged, not what it changed", () => {
    const wrong = { ...sampleEvidence("May 10"), quote: "May 11" };
    const reviews = [
      {
        id: "review:1",
        target: "time:sample",
        action: "edit" as const,
        by: "a person",
        at: "2023-05-11",
        before: { evidence: wrong },
        after: { evidence: wrong },
        why: "misread",
        judged: [wrong],
      },
    ];
    expect(checkDossier(sampleDossier({ reviews }))).toMatchObject([{ path: "reviews[review:1].judged[0]" }]);
  });

  it("asks for the text where the dossier has none, and takes it by string or by id", () => {
    const bare = quoting({}, null);
    expect(checkDossier(bare)).toMatchObject([{ path: "documents[doc:1].text", code: "no_text" }]);
    expect(checkDossier(bare, TEXT)).toEqual([]);
    expect(checkDossier(bare, new Map([["doc:1", TEXT]]))).toEqual([]);
    expect(checkDossier(bare, new Map([["doc:2", TEXT]]))).toMatchObject([{ code: "no_text" }]);
  });

  it("refuses one text for several documents", () => {
    const documents = [sampleDocument(), sampleDocument({ id: "doc:2" })];
    expect(() => checkDossier(sampleDossier({ documents }), SAMPLE_TEXT)).toThrow(
      expect.objectContaining({ code: "invalid_option" }),
    );
  });

  it("finds a quote moved by any number of characters inserted before it, and says by how many", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("x", " "), minLength: 1, maxLength: 300 }),
        (inserted) => {
          for (const finding of checkDossier(sampleDossier(), inserted + SAMPLE_TEXT)) {
            expect(finding.code).toBe("moved");
            const { start, end } = finding.movedTo ?? { start: 0, end: 0 };
            expect((inserted + SAMPLE_TEXT).slice(start, end)).toBe(finding.expected);
          }
          const [time] = checkDossier(quoting({}), inserted + TEXT);
          expect(time?.movedTo).toEqual({ start: 18 + inserted.length, end: 22 + inserted.length });
        },
      ),
    );
  });

  it("holds for every slice of a text, and for none that is off by one", () => {
    fc.assert(
      fc.property(fc.nat(TEXT.length - 3), fc.integer({ min: 2, max: 20 }), (start, length) => {
        const end = Math.min(start + length, TEXT.length - 1);
        const quote = TEXT.slice(start, end);
        expect(checkDossier(quoting({ start, end, quote }))).toEqual([]);
        expect(checkDossier(quoting({ start: start + 1, end: end + 1, quote }))).toHaveLength(1);
      }),
    );
  });
});
