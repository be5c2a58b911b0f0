import { expect, it } from "vitest";
import { ReadoutError, shorten } from "./error.ts";

it("keeps code, details and cause", () => {
  const cause = new Error("inner");
  const error = new ReadoutError("not_found", "no such thing", { details: { id: "x" }, cause });
  expect([error.name, error.code, error.details, error.cause]).toEqual([
    "ReadoutError",
    "not_found",
    { id: "x" },
    cause,
  ]);
});

it("has empty details and no cause unless given", () => {
  const error = new ReadoutError("not_found", "no such thing");
  expect(error.details).toEqual({});
  expect("cause" in error).toBe(false);
});

const circle: unknown[] = [];
circle.push(circle);

it.each([
  ["text", "text"],
  ["x".repeat(200), "x".repeat(200)],
  ["x".repeat(201), `${"x".repeat(199)}…`],
  [`${"x".repeat(198)}😀x`, `${"x".repeat(198)}…`],
  [{ a: null }, '{"a":null}'],
  [undefined, "undefined"],
  [circle, "an object that isn't JSON"],
])("shortens case %#", (value, text) => {
  expect(shorten(value)).toBe(text);
});
