import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAMPLE_TEXT, sampleDossier } from "../testing/sample-dossier.ts";
import { offsetMap } from "./code-points.ts";
import { readWebAnnotations, writeWebAnnotations } from "./web-annotations.ts";

it("maps UTF-16 offsets to code points and back on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const map = offsetMap(text);
      let utf16 = 0;
      for (const [codePoints, character] of [...text].entries()) {
        expect(map.toCodePoints(utf16)).toBe(codePoints);
        expect(map.toUtf16(codePoints)).toBe(utf16);
        utf16 += character.length;
      }
      expect(map.toUtf16([...text].length)).toBe(text.length);
    }),
  );
});

const annotation = (overrides: object = {}): string =>
  JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:a:1",
    type: "Annotation",
    creator: { name: "Desk" },
    created: "2023-05-12T09:00:00Z",
    body: { type: "TextualBody", value: "Which prisoners?" },
    target: { selector: [{ type: "TextQuoteSelector", exact: "return of all prisoners" }] },
    ...overrides,
  });

describe("people's annotations", () => {
  it("become notes on each record whose evidence they touch, with the passage that was judged", () => {
    const { reviews, unplaced } = readWebAnnotations(annotation(), sampleDossier());
    expect(unplaced).toEqual([]);
    expect(reviews).toMatchObject([
      { target: "position:sample", by: "Desk", why: "Which prisoners?", action: "note" },
    ]);
    const [judged] = reviews[0]?.judged ?? [];
    expect(SAMPLE_TEXT.slice(judged?.start, judged?.end)).toBe("return of all prisoners");
  });

  it("find a quote that stands twice by what is beside it, before what is near", () => {
    const second = SAMPLE_TEXT.indexOf("Ruiz", SAMPLE_TEXT.indexOf("Ruiz") + 1);
    const place = (selector: object[]): number | undefined =>
      readWebAnnotations(annotation({ target: { selector } }), sampleDossier()).reviews[0]?.judged[0]?.start;
    const quote = { type: "TextQuoteSelector", exact: "Ruiz" };
    expect(place([{ ...quote, prefix: 'again," ' }])).toBe(second);
    expect(
      place([
        { ...quote, suffix: " said." },
        { type: "TextPositionSelector", start: 0, end: 4 },
      ]),
    ).toBe(second);
    expect(place([quote, { type: "TextPositionSelector", start: second, end: second + 4 }])).toBe(second);
    expect(place([{ ...quote, prefix: "no such words" }])).toBe(SAMPLE_TEXT.indexOf("Ruiz"));
  });

  it("are written with the quote, what stands beside it and its place in code points, under absolute IRIs", () => {
    const page = JSON.parse(writeWebAnnotations(sampleDossier()).files[0].text);
    expect([page.type, page.id]).toEqual([
      "AnnotationPage",
      expect.stringMatching(/^urn:readout:annotations:\w{16}$/),
    ]);
    for (const { id, type, body, target } of page.items) {
      expect([id, body.id, body.type].every((iri) => /^urn:\S+$/.test(iri))).toBe(true);
      expect(type).toBe("Annotation");
      for (const { type, selector } of target) {
        const [position, quote] = selector;
        expect(type).toBe("SpecificResource");
        const points = [...SAMPLE_TEXT];
        expect(points.slice(position.start, position.end).join("")).toBe(quote.exact);
        expect(SAMPLE_TEXT).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      }
    }
  });

  it("fall on the document where they touch no record", () => {
    const target = { selector: { type: "TextQuoteSelector", exact: "Fictional News" } };
    expect(readWebAnnotations(annotation({ target }), sampleDossier()).reviews[0]?.target).toBe(
      sampleDossier().documents[0]?.id,
    );
  });

  it.each([
    [
      "a quote that isn't there",
      { selector: { type: "TextQuoteSelector", exact: "no such words" } },
      /none of the documents/,
    ],
    ["a position alone", { selector: { type: "TextPositionSelector", start: 1, end: 4 } }, /no quote/],
    ["a bare address", "urn:x", /no selector/],
  ])("are listed where %s can't be placed", (_, target, reason) => {
    const { reviews, unplaced } = readWebAnnotations(annotation({ target }), sampleDossier());
    expect(reviews).toEqual([]);
    expect(unplaced[0]?.reason).toMatch(reason);
  });

  it.each(["x", "{}", "[]", '{"items":[{"type":"Note"}]}'])("are refused as %s", (text) => {
    expect(() => readWebAnnotations(text, sampleDossier())).toThrow(/expected/);
  });

  it("take readout's own page back, each on the record it came from", () => {
    const [file] = writeWebAnnotations(sampleDossier()).files;
    const { reviews, unplaced } = readWebAnnotations(file.text, sampleDossier());
    expect(unplaced).toEqual([]);
    for (const id of ["event:sample", "statement:sample", "commitment:sample", "position:sample"])
      expect(reviews.map(({ target }) => target)).toContain(id);
  });
});
