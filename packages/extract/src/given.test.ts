import { expect, test } from "vitest";
import { extract } from "./extract.ts";

const TEXT = "The minister told reporters on Sunday that the talks would resume.";
/** As from JavaScript, where no type is checked. */
const untyped = extract as (text: unknown, options?: unknown) => ReturnType<typeof extract>;

test.each([
  [undefined, {}, "unsupported_input", /got a value of type undefined; decode/],
  [null, {}, "unsupported_input", /got null/],
  [new TextEncoder().encode(TEXT), {}, "unsupported_input", /got a value of type object/],
  [[TEXT], {}, "unsupported_input", /got an array/],
  [TEXT, "2024-03-14", "invalid_option", /options to be an object such as/],
  [TEXT, { published: new Date(0) }, "invalid_option", /published to be a string, got a Date "1970-01-01/],
  [
    TEXT,
    { published: 20240314 },
    "invalid_option",
    /published to be a string, got a value of type number 20240314/,
  ],
  [TEXT, { title: ["a"] }, "invalid_option", /title to be a string, got an array/],
  [TEXT, { publshed: "2024-03-14" }, "invalid_option", /none but the options published, .*got publshed;/],
  [TEXT, { Outlet: null }, "invalid_option", /got Outlet/],
  [TEXT, { kind: "blog" }, "invalid_option", /kind to be one of news, .*got a value of type string blog/],
])("what is no report or no option is refused by name: %j %j", (text, options, code, message) => {
  expect(() => untyped(text, options)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});

test("a published that is no date is told in the dossier: what is known of the text besides still counts", () => {
  const { documents, diagnostics } = extract(TEXT, { published: "yesterday" });
  expect(documents[0]?.published).toBeNull();
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: "invalid_published" }));
});

test("an option that is null is one left out", () => {
  const nothing = {
    published: null,
    outlet: null,
    title: null,
    url: null,
    kind: null,
    id: null,
    licence: null,
  };
  expect(untyped(TEXT, nothing)).toEqual(extract(TEXT));
  expect(untyped(TEXT, null)).toEqual(extract(TEXT));
});
