import { dayNumber } from "@readout/core";
import { analyse } from "@readout/english";
import { describe, expect, it } from "vitest";
import { type ExtractOptions, readDocument } from "./document.ts";

const text =
  "Ministers meet in Arendelle\n\nOSLO, March 3, 2021 (NTB) - The envoys met.\n\nThey will meet again.\n\nJane Doe in Oslo contributed.";
const read = (options: ExtractOptions = {}, from = text) => readDocument(from, analyse(from), options);

describe("readDocument", () => {
  it("gives the document with evidence that slices", () => {
    const { doc } = read({ url: "https://example.org/1" });
    expect(doc).toMatchObject({
      title: "Ministers meet in Arendelle",
      outlet: "NTB",
      kind: "news",
      completeness: "report",
      published: "2021-03-03",
      language: "en",
      url: "https://example.org/1",
      licence: null,
    });
    expect(doc.dateline).toMatchObject({ place: "OSLO", date: "March 3, 2021" });
    expect(doc.contributors).toMatchObject([{ name: "Jane Doe", place: "Oslo" }]);
    for (const { evidence } of [...doc.contributors, ...(doc.dateline ? [doc.dateline] : [])]) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it("prefers the caller's date, on the calendar of the zone it states", () => {
    const { doc, publishedDay } = read({ published: "2023-05-10T00:30:00+03:00" });
    expect([doc.published, publishedDay]).toEqual(["2023-05-10T00:30:00+03:00", dayNumber(2023, 5, 10)]);
  });

  it("says that a date isn't one and falls back to the printed date", () => {
    const { diagnostics, publishedDay } = read({ published: "last week" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["invalid_published"]);
    expect(publishedDay).toBe(dayNumber(2021, 3, 3));
  });

  it("has no date where none is given or printed", () => {
    const { doc, publishedDay, diagnostics } = read({}, "Ministers met on Tuesday.");
    expect([doc.published, publishedDay, diagnostics]).toEqual([null, null, []]);
  });

  it("keeps the id it is given and makes the same one twice otherwise", () => {
    expect(read({ id: "report-1" }).doc.id).toBe("report-1");
    expect(read().doc.id).toBe(read().doc.id);
  });
});
