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

  it.each([
    ["Caracas, 11 Mar (EFE).- ", "Caracas", "EFE"],
    ["New Delhi, Mar 11 (PTI) ", "New Delhi", "PTI"],
    ["ISLAMABAD, Mar 11 (APP): ", "ISLAMABAD", "APP"],
    ["(ANSA) - ROME, MAR 11 - ", "ROME", "ANSA"],
    // Called like a region and like a town.
    ["Cairo, March 11 (MENA) - ", "Cairo", "MENA"],
    ["Amman, March 11 (Petra) - ", "Amman", "Petra"],
    ["Riyadh, March 11, 2025, SPA -- ", "Riyadh", "SPA"],
    ["Doha: ", "Doha", null],
    ["Samarkand [Uzbekistan], March 11 : ", "Samarkand [Uzbekistan]", null],
    ["New Delhi [India], March 11 (ANI): ", "New Delhi [India]", "ANI"],
    ["OSLO (Fjord News / Lake Wire - 11th March, 2025) ", "OSLO", "Fjord News / Lake Wire"],
    ["OSLO/LIMA (Fjord News - 11th March, 2025) ", "OSLO/LIMA", "Fjord News"],
  ])("reads the dateline “%s”", (head, place, outlet) => {
    const story =
      "The envoys of Arendelle and Corona met for two hours on Tuesday and agreed to meet again in May.";
    const { doc } = read({ published: "2025-03-12" }, `Envoys meet\n\n${head}${story}\n\nThey will.`);
    expect([doc.dateline?.place, doc.outlet]).toEqual([place, outlet]);
  });

  it.each(["Doha: a short line", "Doha: the envoys said", "Mar Ruiz (40): ", "Jan 5 of the (others): "])(
    "takes “%s” for no dateline",
    (head) => {
      const { doc } = read({ published: "2025-03-12" }, `Envoys meet\n\n${head}\n\nThe envoys will meet.`);
      expect(doc.dateline).toBeNull();
    },
  );

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
