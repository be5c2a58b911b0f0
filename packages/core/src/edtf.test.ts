import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEdtf, dateOfDay, dayNumber, isEdtf, overlaps, parseEdtf, safeParseEdtf } from "./edtf.ts";

describe("parseEdtf", () => {
  it.each([
    ["2023-05-10", "2023-05-10", "2023-05-10", "day"],
    ["2023-02", "2023-02-01", "2023-02-28", "month"],
    ["2024-02", "2024-02-01", "2024-02-29", "month"],
    ["2023", "2023-01-01", "2023-12-31", "year"],
    ["199X", "1990-01-01", "1999-12-31", "decade"],
    ["19XX", "1900-01-01", "1999-12-31", "century"],
    ["2021-07-17/2021-07-18", "2021-07-17", "2021-07-18", "day"],
    ["2023-05-10T14:00Z", "2023-05-10", "2023-05-10", "day"],
  ])("%s runs from %s to %s", (text, low, high, precision) => {
    const value = parseEdtf(text);
    expect([dateOfDay(value.low as number), dateOfDay(value.high as number), value.precision]).toEqual([
      low,
      high,
      precision,
    ]);
  });

  it("keeps open ends and approximation", () => {
    expect(parseEdtf("2011~/..")).toMatchObject({ kind: "interval", high: null, approximate: true });
    expect(parseEdtf("../2023-05-10")).toMatchObject({ low: null });
    expect(parseEdtf("P12Y").kind).toBe("duration");
  });

  it.each([
    "2023-13",
    "2023-02-30",
    "10 May 2023",
    "",
    "../..",
    "2023-5-1",
    "P",
    "PT",
    "2024/2023",
    "yesterday",
  ])("refuses %s", (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(/expected EDTF/);
  });

  it("turns every day into its date and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719000, max: 900000 }), (day) => {
        const date = dateOfDay(day);
        const [year, month, of] = date.split("-").map(Number) as [number, number, number];
        expect(dayNumber(year, month, of)).toBe(day);
      }),
    );
  });

  it("orders and overlaps symmetrically", () => {
    const date = fc
      .constantFrom(
        "2023",
        "2023-05",
        "2023-05-10",
        "2011~/..",
        "../2020",
        "P3D",
        "199X",
        "2021-07-17/2021-07-18",
      )
      .map((text) => safeParseEdtf(text) ?? parseEdtf(text));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0);
      }),
    );
  });
});
