import fc from "fast-check";
import ICAL from "ical.js";
import { expect, it } from "vitest";
import { contentLine, textValue } from "./content-line.ts";

const lone = /\p{Surrogate}/u;
const text = fc
  .string({ unit: "binary", maxLength: 300 })
  .filter((value) => !lone.test(value) && !/[\p{Cc}\u2028\u2029\u0085]/u.test(value.replaceAll("\n", "")));

it("writes lines of at most 75 octets that another reader unfolds to the same text", () => {
  fc.assert(
    fc.property(text, text, (value, parameter) => {
      const name = parameter.replaceAll("\n", " ");
      const line = contentLine("SUMMARY", textValue(value), { "X-NAME": name });
      for (const part of line.split("\r\n"))
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      const calendar = ICAL.Component.fromString(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`);
      const read = calendar.getFirstProperty("summary");
      expect(read?.getFirstValue()).toBe(value);
      expect(read?.getParameter("x-name") ?? "").toBe(name.replaceAll('"', "'"));
    }),
  );
});

it("escapes what has a meaning, and keeps a quotation mark out of a parameter", () => {
  expect(textValue("a;b,c\\d\r\ne")).toBe("a\\;b\\,c\\\\d\\ne");
  expect(contentLine("ATTENDEE", "urn:x", { CN: 'Ann "A" Lee: envoy' })).toBe(
    `ATTENDEE;CN="Ann 'A' Lee: envoy":urn:x`,
  );
});
