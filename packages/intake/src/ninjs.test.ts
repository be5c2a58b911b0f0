import { expect, it } from "vitest";
import { readNinjs } from "./ninjs.ts";

const ITEM = {
  uri: "https://wire.example/1",
  language: "en",
  versioncreated: "2024-03-14T10:00:00Z",
  infosources: [{ name: "Cordia Wire", role: "provider" }],
  usageterms: "CC BY 4.0",
  headlines: [
    { role: "short", value: "Talks" },
    { role: "main", value: "Ministers meet" },
  ],
  bodies: [
    { role: "main", contenttype: "text/html", value: "<p>They <b>met</b>.</p><p>So.</p>" },
    { role: "caption", contenttype: "text/plain", value: "" },
  ],
  people: [{ name: "A. Person" }],
};

it("reads an item of ninjs 3", () => {
  expect(readNinjs(ITEM)).toEqual({
    text: "Ministers meet\n\nThey met.\n\nSo.",
    title: "Ministers meet",
    outlet: "Cordia Wire",
    published: "2024-03-14T10:00:00Z",
    url: "https://wire.example/1",
    language: "en",
    licence: "CC BY 4.0",
  });
});

it("takes a plain body before a marked one, and reads the older fields", () => {
  const old = { headline: "Ministers meet", body_text: "They met.", body_html: "<p>No.</p>" };
  expect(readNinjs(old).text).toBe("Ministers meet\n\nThey met.");
  expect(readNinjs({ body_html: "<p>Yes.</p>" }).text).toBe("Yes.");
});

it.each([
  ["a list", []],
  ["a text", "x"],
  ["null", null],
  ["an item without a body", { headlines: [{ value: "x" }] }],
  ["a body that isn't text", { bodies: [{ value: 3 }] }],
  ["an empty body", { body_html: "<p> </p>" }],
])("refuses %s", (_, item) => {
  expect(() => readNinjs(item)).toThrow(expect.objectContaining({ code: "invalid_record" }));
});
