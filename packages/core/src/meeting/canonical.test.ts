import fc from "fast-check";
import { expect, it } from "vitest";
import { byText, canonicalJson, distinct } from "./canonical.ts";

it.each([
  [null, "null"],
  [undefined, "null"],
  [true, "true"],
  ['a"b', '"a\\"b"'],
  [[2, 1, null], "[2,1,null]"],
  [{ b: 1, a: [{ d: null, c: "x" }] }, '{"a":[{"c":"x","d":null}],"b":1}'],
  [{ a: undefined, b: 2 }, '{"b":2}'],
  [{}, "{}"],
  [[], "[]"],
])("of %j", (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it("is the same for whatever order of keys, and reads back as the value", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it("orders by code units, whatever the locale", () => {
  expect(["é", "z", "B", "a", "😀", "\uffee"].sort(byText)).toEqual(["B", "a", "z", "é", "😀", "\uffee"]);
  expect(byText("a", "a")).toBe(0);
  expect(distinct(["b", "a", "b"])).toEqual(["a", "b"]);
});
