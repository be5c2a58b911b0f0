import { dayNumber } from "@readout/core";
import { expect, it } from "vitest";
import { readPublished } from "./published.ts";

it.each([
  ["2023-05-10", dayNumber(2023, 5, 10)],
  ["2023-05-10T01:30:00+03:00", dayNumber(2023, 5, 10)],
  ["2023-05-10T23:30:00Z", dayNumber(2023, 5, 10)],
  ["2024-02-29", dayNumber(2024, 2, 29)],
  ["2023-05", null],
  ["2023", null],
])("accepts %s", (value, day) => {
  expect(readPublished(value)).toEqual({ text: value, day });
});

it("keeps only the date of an instant without zone", () => {
  expect(readPublished("2023-05-10T12:00")?.text).toBe("2023-05-10");
});

it.each(["", "yesterday", "2023-13-01", "2023-02-29", "10.05.2023", "2023-05-10T25:00Z", "2023-5-1"])(
  "refuses %s",
  (value) => {
    expect(readPublished(value)).toBeNull();
  },
);
