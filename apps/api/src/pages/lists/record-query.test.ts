import { expect, it } from "vitest";
import { instantOf } from "./record-query.ts";

it.each([
  ["2024-03-10", "2024-03-10T00:00:00Z"],
  ["2024-03-10/2024-03-12", "2024-03-10T00:00:00Z"],
  ["2024-06", "2024-06-01T00:00:00Z"],
  ["2024-06~", "2024-06-01T00:00:00Z"],
  ["2024", "2024-01-01T00:00:00Z"],
  ["2024-21", "2024-01-01T00:00:00Z"],
  ["../2024-06", "1970-01-01T00:00:00Z"],
  [null, "1970-01-01T00:00:00Z"],
])("of %s a feed has the first day that is known: %s", (edtf, instant) => {
  expect(instantOf(edtf)).toBe(instant);
});
