import { expect, it } from "vitest";
import { bearsOut } from "./borne-out.ts";

// 2024-03-14 is a Thursday.
it.each([
  ["on Sunday", "2024-03-10", true],
  ["on Sunday", "2024-03-17", true],
  ["on Sunday", "2024-03-11", false],
  ["on Sunday", "2024-01-07", false],
  ["yesterday", "2024-03-13", true],
  ["yesterday", "2024-03-14", false],
  ["constructor", "2024-03-14", false],
  ["on 10 May 2023", "2023-05-10", true],
  ["on 10 May 2023", "2023-05-11", false],
  ["on 10 May 2023", "2024-05-10", false],
  ["on May 10th", "2024-05-10", true],
  ["on May 10", "2023-05-10", true],
  ["on May 10", "2019-05-10", false],
  ["in May", "2023-05", true],
  ["in May", "2023-06", false],
  ["in MAY", "2023-05", true],
  ["may meet in 2023", "2023-05", false],
  ["in 1979", "1979", true],
  ["in 1979", "1980", false],
  ["last year", "2023", false],
  ["10/05/2023", "2023-05-10", true],
  ["10/05/2023", "2023-05-11", false],
  ["2023-05-10", "2023-05-10", true],
  ["recently", "2024-03-01", false],
  ["on Sunday", "2024-02-31", false],
  ["on Sunday", "soon", false],
  ["", "2024-03-10", false],
])("%j and %s: %s", (words, edtf, expected) => {
  expect(bearsOut(words, edtf, "2024-03-14")).toBe(expected);
});

it("counts from nothing where the day of publication is unknown", () => {
  expect(bearsOut("on Sunday", "2024-03-10", null)).toBe(false);
  expect(bearsOut("on May 10", "2024-05-10", null)).toBe(false);
  expect(bearsOut("on 10 May 2023", "2023-05-10", null)).toBe(true);
});
