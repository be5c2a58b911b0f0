import { expect, it } from "vitest";
import { REPORT_TYPES, readReport } from "./read-report.ts";

it.each([
  ["text/plain", " They <b>met</b>.\n", " They <b>met</b>.\n"],
  ["text/html; charset=utf-8", "<p>They <b>met</b>.", "They met."],
  ["TEXT/MARKDOWN", "They **met**.", "They met."],
  ["application/ninjs+json", '{"body_text":"They met."}', "They met."],
])("reads %s", (type, source, text) => {
  expect(readReport(source, type).text).toBe(text);
});

it.each(["application/pdf", "", "text", "__proto__", "constructor"])(
  "refuses the type %j and names those it takes",
  (type) => {
    expect(() => readReport("x", type)).toThrow(
      expect.objectContaining({ code: "unsupported_input", details: { types: REPORT_TYPES } }),
    );
  },
);

it("refuses ninjs that is no JSON", () => {
  expect(() => readReport("{", "application/ninjs+json")).toThrow(
    expect.objectContaining({ code: "invalid_record" }),
  );
});
