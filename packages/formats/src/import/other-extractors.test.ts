import { describe, expect, it } from "vitest";
import { readExtractorOutput } from "./other-extractors.ts";

const text = "😀 Ana Ruiz spoke in Alvia.";
const span = { start: 2, end: 10, label: "PERSON", text: "Ana Ruiz" };

describe("another extractor's spans", () => {
  it("become actors whose evidence slices, counted in code points unless said otherwise", () => {
    const [actor] = readExtractorOutput({ text, entities: [span], by: "tagger 3" }).actors;
    expect(actor).toMatchObject({ id: "person:ana-ruiz", type: "person", meta: { by: "tagger 3" } });
    const [evidence] = actor?.meta.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe("Ana Ruiz");
    expect(
      readExtractorOutput({ text, unit: "utf-16", entities: [{ ...span, start: 3, end: 11 }] }).actors,
    ).toHaveLength(1);
  });

  it("are one actor where they say the same", () => {
    const twice = `${text} Ana Ruiz left.`;
    const second = { ...span, start: 27, end: 35 };
    const [actor, ...others] = readExtractorOutput({ text: twice, entities: [span, second] }).actors;
    expect(others).toEqual([]);
    expect(actor?.meta.evidence).toHaveLength(2);
  });

  it.each([
    ["another text stands there", { ...span, start: 3, end: 11 }, "span_refused"],
    ["it leaves the text", { ...span, end: 999 }, "span_refused"],
    ["it is empty", { ...span, start: 5, end: 5 }, "span_refused"],
    ["nobody knows its label", { ...span, label: "DATE" }, "unknown_label"],
    ["its label is what every object inherits", { ...span, label: "constructor" }, "unknown_label"],
  ])("give a diagnostic and no record where %s", (_, entity, code) => {
    const { actors, diagnostics } = readExtractorOutput({ text, entities: [entity] });
    expect(actors).toEqual([]);
    expect(diagnostics).toMatchObject([{ code }]);
  });

  it("are refused in another form", () => {
    expect(() => readExtractorOutput({ text })).toThrow(/expected \{text, entities/);
  });
});
