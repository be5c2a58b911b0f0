import fc from "fast-check";
import { expect, it } from "vitest";
import { dossier } from "../testing/arbitrary-dossier.ts";
import { sampleDossier } from "../testing/sample-dossier.ts";
import { readCsv, readFiles, writeCsv } from "./csv.ts";

it("comes back whole, whatever the dossier holds", () => {
  fc.assert(
    fc.property(dossier, (value) => {
      const { files, losses } = writeCsv(value);
      expect(losses).toEqual([]);
      expect(readFiles(files)).toEqual(value);
    }),
    { numRuns: 60 },
  );
});

it("doesn't mind the order of the files, nor a folder before their names", () => {
  fc.assert(
    fc.property(dossier, (value) => {
      const { files } = writeCsv(value);
      const moved = [...files].reverse().map(({ name, text }) => ({ name: `out/${name}`, text }));
      expect(readFiles(moved)).toEqual(value);
    }),
    { numRuns: 10 },
  );
});

it.each(["=1+1", "+49 30", "-3", "@cell", "'=quoted", "''+", "'plain", "\t=x", '"', '""', ""])(
  "gives a spreadsheet no formula in %j, and the text back",
  (title) => {
    const value = sampleDossier();
    const [document] = value.documents;
    if (document) document.title = title;
    const { files } = writeCsv(value);
    const [, row = ""] = (files.find(({ name }) => name === "documents.csv")?.text ?? "").split("\r\n");
    expect(row).not.toMatch(/(^|,)"?[=+@\t-]/);
    expect(readFiles(files)).toEqual(value);
  },
);

it("refuses a cell that doesn't parse", () => {
  const reviews =
    "_row,_parent,id,target,action,by,at,before,after,why\r\n1,,review:1,x,note,a,b,{,,because\r\n";
  expect(() => readCsv([{ name: "reviews.csv", text: reviews }])).toThrow(/isn't JSON/);
});

it("refuses files that make no dossier", () => {
  expect(() => readCsv([{ name: "events.csv", text: "_row,_parent,id\r\n1,,event:1\r\n" }])).toThrow(
    /refused/,
  );
});
