import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonPieces } from "./json-pieces.ts";

test("are what JSON.stringify gives, whatever the object holds", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.anything({ maxDepth: 2 })), (value) => {
      expect(jsonPieces(value).join("")).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  ["nothing", {}, 1],
  ["fields that JSON leaves out", { a: undefined, b: [undefined, () => 1], c: Symbol("c") }, 4],
  ["lists, empty ones too", { a: [1], b: "x", c: [], d: [{ e: ["ü", "“"] }] }, 7],
])("%s", (_, value, pieces) => {
  expect(jsonPieces(value).join("")).toBe(JSON.stringify(value));
  expect(jsonPieces(value)).toHaveLength(pieces);
});
