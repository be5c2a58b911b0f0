import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  compareEdtf,
  dateOfDay,
  dayNumber,
  type EdtfValue,
  isEdtf,
  overlaps,
  parseEdtf,
  weekday,
} from "./edtf.ts";
import { ReadoutError } from "./error.ts";

const year = fc.integer({ min: 100, max: 9900 }).map((value) => String(value).padStart(4, "0"));
const day = fc.integer({ min: dayNumber(100, 1, 1), max: dayNumber(9900, 1, 1) }).map(dateOfDay);
const coarse = fc.oneof(
  year,
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
  day.map((text) => text.slice(0, 7)),
);
const marked = fc
  .tuple(fc.oneof(day, coarse), fc.constantFrom("", "~", "?", "%"))
  .map(([text, mark]) => text + mark);
const point = fc.oneof(
  marked,
  day.map((text) => `${text}T14:00Z`),
);
const interval = fc
  .tuple(fc.oneof(point, fc.constant("..")), fc.oneof(point, fc.constant("..")))
  .map(([a, b]) =>
    a !== ".." && b !== ".." && compareEdtf(parseEdtf(a), parseEdtf(b)) > 0 ? `${b}/${a}` : `${a}/${b}`,
  )
  .filter(isEdtf);
const dated = fc.oneof(point, interval);
const value = fc
  .oneof(dated, fc.constantFrom("P12Y", "P2W", "P3D", "P1Y6M", "PT36H"))
  .map((text) => parseEdtf(text));

const low = (one: EdtfValue): number => one.low ?? Number.NEGATIVE_INFINITY;
const high = (one: EdtfValue): number => one.high ?? Number.POSITIVE_INFINITY;

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
    ["2023-05-10T23:30:15.250+03:00", "2023-05-10", "2023-05-10", "day"],
    ["2023-05-10T14:00", "2023-05-10", "2023-05-10", "day"],
    ["2000-02-29", "2000-02-29", "2000-02-29", "day"],
    ["0000", "0000-01-01", "0000-12-31", "year"],
    ["9999", "9999-01-01", "9999-12-31", "year"],
    ["2023-05~", "2023-05-01", "2023-05-31", "month"],
    ["2021/2023-05-10", "2021-01-01", "2023-05-10", "year"],
    ["2023-05-10/2023", "2023-05-10", "2023-12-31", "year"],
    ["2023-05-10/2023-05-10", "2023-05-10", "2023-05-10", "day"],
  ])("%s runs from %s to %s", (text, low, high, precision) => {
    const value = parseEdtf(text);
    expect([dateOfDay(value.low as number), dateOfDay(value.high as number), value.precision]).toEqual([
      low,
      high,
      precision,
    ]);
  });

  it.each([
    [
      "2011~/..",
      { kind: "interval", low: dayNumber(2011, 1, 1), high: null, precision: "year", approximate: true },
    ],
    ["../2023-05-10", { kind: "interval", low: null, high: dayNumber(2023, 5, 10), precision: "day" }],
    ["2019/2020?", { kind: "interval", approximate: false, uncertain: true }],
    ["2023%", { approximate: true, uncertain: true }],
    ["2023?", { approximate: false, uncertain: true }],
    ["P12Y", { kind: "duration", low: null, high: null, precision: "open" }],
    ["P2W", { kind: "duration" }],
    ["P1Y6M3DT12H30M5S", { kind: "duration" }],
  ])("keeps what %s says", (text, parts) => {
    expect(parseEdtf(text)).toMatchObject({ ...parts, text });
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
    "P12",
    "P1D2Y",
    "P1.5Y",
    "-P1Y",
    "P12Y~",
    "2024/2023",
    "2023-05-11/2023-05-10",
    "2021/2022/2023",
    "2023/",
    "/2023",
    "..",
    "P1Y/2023",
    "2023-00",
    "2023-05-00",
    "1900-02-29",
    "202X-05",
    "2XXX",
    "20X3",
    "2023~~",
    "~2023",
    "..~/2023",
    "2023-05-10T",
    "2023-05-10T24:00",
    "2023-05-10T14:60",
    "2023-05-10T14",
    "2023-05-10T14:00+25:00",
    "2023-05-10T14:00Z~",
    "2023-05T14:00Z",
    "2023-02-30T14:00Z",
    "2023-05-10 14:00",
    " 2023",
    "2023\n",
    "２０２３",
    "20230510",
    "12023",
    "-0100",
    "10/05/2023",
    "yesterday",
    "9".repeat(100_000),
  ])("refuses %s", (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrow(/expected EDTF/);
  });

  it("throws a ReadoutError with the text", () => {
    expect(() => parseEdtf("10 May")).toThrow(ReadoutError);
    expect(() => parseEdtf("10 May")).toThrow(
      expect.objectContaining({ code: "invalid_edtf", details: { text: "10 May" } }),
    );
  });

  it("never ends before it begins, and keeps its text", () => {
    fc.assert(
      fc.property(dated, (text) => {
        const parsed = parseEdtf(text);
        expect(low(parsed)).toBeLessThanOrEqual(high(parsed));
        expect(parsed.text).toBe(text);
      }),
    );
  });

  it("gives an interval the outer bounds of its ends", () => {
    fc.assert(
      fc.property(interval, (text) => {
        const [from, to] = text.split("/").map((end) => (end === ".." ? null : parseEdtf(end))) as [
          EdtfValue | null,
          EdtfValue | null,
        ];
        expect(parseEdtf(text)).toMatchObject({ low: from?.low ?? null, high: to?.high ?? null });
      }),
    );
  });

  it("nests days in months, months in years, years in decades, decades in centuries", () => {
    fc.assert(
      fc.property(day, (text) => {
        const chain = [
          text,
          text.slice(0, 7),
          text.slice(0, 4),
          `${text.slice(0, 3)}X`,
          `${text.slice(0, 2)}XX`,
        ];
        for (const [at, outer] of chain
          .slice(1)
          .map((item) => parseEdtf(item))
          .entries()) {
          const inner = parseEdtf(chain[at] as string);
          expect(low(outer) <= low(inner) && high(inner) <= high(outer)).toBe(true);
        }
      }),
    );
  });

  it("never throws on any text, and says yes only to what it parses", () => {
    const alphabet = fc.string({ unit: fc.constantFrom(..."0123456789X-~?%/.TZP+:YMWDHS "), maxLength: 30 });
    fc.assert(fc.property(fc.oneof(alphabet, fc.string()), (text) => isEdtf(text) === canParse(text)));
  });
});

function canParse(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

describe("dayNumber", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11017],
    [2023, 5, 10, 19487],
    [0, 1, 1, -719528],
  ])("%i-%i-%i is day %i", (y, m, d, number) => {
    expect(dayNumber(y, m, d)).toBe(number);
  });

  it("is undone by dateOfDay", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) }), (number) => {
        const [y, m, d] = dateOfDay(number).split("-").map(Number) as [number, number, number];
        expect(dayNumber(y, m, d)).toBe(number);
        expect(isEdtf(dateOfDay(number))).toBe(true);
      }),
    );
  });

  it("agrees with the calendar of the runtime", () => {
    fc.assert(
      fc.property(day, (text) => {
        const [y, m, d] = text.split("-").map(Number) as [number, number, number];
        expect(dayNumber(y, m, d)).toBe(Date.parse(`${text}T00:00:00Z`) / 86_400_000);
        expect(weekday(dayNumber(y, m, d))).toBe(new Date(`${text}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});

describe("overlaps", () => {
  it.each([
    ["2023-05-10", "2023-05", 0, true],
    ["2023-05-10", "2023-05-11", 0, false],
    ["2023-05-10", "2023-05-11", 1, true],
    ["2023-05-10", "2023-05-12", 1, false],
    ["2011/..", "2010-12-31", 0, false],
    ["2011/..", "2010-12-31", 1, true],
    ["2011/..", "../2011", 0, true],
    ["../2010", "2011", 0, false],
    ["P3D", "2023", 1000, false],
    ["P3D", "P3D", 0, false],
  ])("%s and %s within %i days: %s", (a, b, slack, common) => {
    expect(overlaps(parseEdtf(a), parseEdtf(b), slack)).toBe(common);
  });

  it("is symmetric, and true of a dated value and itself", () => {
    fc.assert(
      fc.property(value, value, fc.nat(500), (a, b, slack) => {
        expect(overlaps(a, b, slack)).toBe(overlaps(b, a, slack));
        expect(overlaps(a, a)).toBe(a.kind !== "duration");
      }),
    );
  });

  it("only grows with the slack", () => {
    fc.assert(
      fc.property(value, value, fc.nat(500), fc.nat(500), (a, b, slack, more) => {
        if (overlaps(a, b, slack)) expect(overlaps(a, b, slack + more)).toBe(true);
      }),
    );
  });
});

describe("compareEdtf", () => {
  it("puts open beginnings first, then days in order, the shorter span first, durations last", () => {
    const sorted = [
      "../2020",
      "199X",
      "2011~/..",
      "2023-05-10",
      "2023-05-10T14:00Z",
      "2023-05-10/2023-05-12",
      "P3D",
    ];
    const shuffled = [4, 6, 1, 5, 0, 3, 2].map((at) => parseEdtf(sorted[at] as string));
    expect(shuffled.sort(compareEdtf).map(({ text }) => text)).toEqual(sorted);
  });

  it("is a total order: antisymmetric, transitive, and 0 for the same text alone", () => {
    const sign = (a: EdtfValue, b: EdtfValue): number => Math.sign(compareEdtf(a, b));
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
        expect(sign(a, b) === 0).toBe(a.text === b.text);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("addDays", () => {
  it.each([
    ["2023-05-10", 7, "2023-05-17"],
    ["2023-05-10~", -10, "2023-04-30~"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-05-10T14:00+03:00", 30, "2023-06-09T14:00+03:00"],
    ["2023-04", 7, "2023-04-08/2023-05-07"],
    ["2023?", 1, "2023-01-02?/2024-01-01?"],
    ["2023-05-10/2023-05-12", 1, "2023-05-11/2023-05-13"],
    ["2011~/..", 1, "2011-01-02~/.."],
    ["../2023-05-10", -1, "../2023-05-09"],
    ["2023-04/2023-05", 1, "2023-04-02/2023-06-01"],
    ["2023-04", 0, "2023-04"],
  ])("%s and %i days give %s", (text, days, moved) => {
    expect(addDays(text, days)).toBe(moved);
  });

  it("moves both bounds by so many days and keeps marks and open ends", () => {
    fc.assert(
      fc.property(dated, fc.integer({ min: -30_000, max: 30_000 }), (text, days) => {
        fc.pre(!/(?:^|\/)(?:00|99)/.test(text)); // so near the first and the last year, 30,000 days lead out of them
        const { approximate, uncertain, ...from } = parseEdtf(text);
        expect(parseEdtf(addDays(text, days))).toMatchObject({
          low: from.low === null ? null : from.low + days,
          high: from.high === null ? null : from.high + days,
          approximate,
          uncertain,
        });
      }),
    );
  });

  it.each([
    ["P3D", 1, "invalid_edtf"],
    ["soon", 1, "invalid_edtf"],
    ["9999-12-31", 1, "invalid_edtf"],
    ["0000", -1, "invalid_edtf"],
    ["2023-05-10", 0.5, "invalid_option"],
    ["2023-05-10", Number.NaN, "invalid_option"],
  ])("refuses %s and %d days", (text, days, code) => {
    expect(() => addDays(text, days)).toThrow(expect.objectContaining({ code }));
  });
});
