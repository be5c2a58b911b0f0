import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtf } from "./arbitrary.ts";
import { inWindow, isActive } from "./window.ts";

const may = { from: "2023-05-01", to: "2023-05-10" };

describe("inWindow", () => {
  it.each([
    ["its first day", "2023-05-01", may, "yes"],
    ["the day that ends it: half-open", "2023-05-10", may, "no"],
    ["the day before its end", "2023-05-09", may, "yes"],
    ["the day before its start", "2023-04-30", may, "no"],
    ["a month that straddles the end", "2023-05", may, "unknown"],
    ["a month within an open window", "2023-04", { from: "2011", to: null }, "yes"],
    ["no date", null, may, "unknown"],
    ["no date, in the window that is open at both ends", null, { from: null, to: null }, "yes"],
    ["a day of the approximate year it starts in", "2011-03-15", { from: "2011~", to: null }, "yes"],
    ["a day that only the approximation reaches", "2010-10-01", { from: "2011~", to: null }, "yes"],
    ["the same day, of an exact year", "2010-10-01", { from: "2011", to: null }, "no"],
    ["an approximate date at the edge", "2023-05-02~", may, "unknown"],
    ["a day before an approximate end", "2023-05-12", { from: null, to: "2023-05-10~" }, "yes"],
    [
      "the start of an interval as the start",
      "2011-06",
      { from: "2011~/2023-05-10", to: "2023-05-10" },
      "yes",
    ],
    ["a day that a coarse end may or may not reach", "2023-05-12", { from: null, to: "2023-05" }, "unknown"],
    ["a duration, which is no date", "P12Y", may, "unknown"],
    ["days up to the one that ends it", "2023-05-08/2023-05-10", may, "unknown"],
    [
      "the last day of an interval as the end",
      "2023-05-09",
      { from: null, to: "2023-05-01/2023-05-10" },
      "yes",
    ],
    ["a day before an end that is no date", "2023-05-09", { from: null, to: "P12Y" }, "unknown"],
    ["a day before an uncertain end", "2023-05-12", { from: null, to: "2023-05-10?" }, "yes"],
  ])("of %s", (_, date, window, expected) => {
    expect(inWindow(date, window)).toBe(expected);
  });

  it("is monotone: what is in a window is in every wider one", () => {
    const day = fc.integer({ min: 10, max: 28 }).map((value) => `2022-06-${value}`);
    fc.assert(
      fc.property(edtf, day, day, day, day, (date, a, b, c, d) => {
        const [w = "", x = "", y = "", z = ""] = [a, b, c, d].sort();
        if (inWindow(date, { from: x, to: y }) === "yes") {
          expect(inWindow(date, { from: w, to: z })).toBe("yes");
          expect(inWindow(date, { from: null, to: z })).toBe("yes");
          expect(inWindow(date, { from: w, to: null })).toBe("yes");
        }
      }),
    );
  });
});

describe("isActive", () => {
  it.each([
    [{ from: "2010", to: null }, "2010-06-01", true],
    [{ from: "2010", to: null }, "2009-12-31", false],
    [{ from: "2010", to: null }, "2010-01-01", true],
    [{ from: "2010", to: "2014" }, "P12Y", false],
    [{ from: "2010", to: null }, "P12Y", true],
    [{ from: null, to: null }, "2010", true],
    [{ from: "2010", to: "2014" }, "2013/..", true],
    [{ from: "2010", to: "2014" }, "../2011", true],
    [{ from: "2010", to: "2014" }, "2015/..", false],
    [{ from: null, to: "2014-03-24" }, "2014-03-24", true],
    [{ from: null, to: "2014-03-24" }, "2014-03-25", false],
    [{ from: null, to: null }, null, true],
    [{ from: "2010", to: null }, null, true],
    [{ from: null, to: "2014" }, null, false],
  ])("of %o at %s is %s", (member, date, expected) => {
    expect(isActive(member, date)).toBe(expected);
  });
});
