/** Takes EDTF strings (ISO 8601-2), gives their bounds as day numbers and their precision; no clock is asked. */
import { ReadoutError, shorten } from "./error.ts";

/** How fine a date is. */
export type EdtfPrecision = "day" | "month" | "year" | "decade" | "century" | "open";

/**
 * A parsed EDTF value. `low` and `high` are days since 1970-01-01, inclusive; null where that end is open or the value
 * is a duration. `precision` of an interval is that of its coarser end; a duration, which lies nowhere on the calendar,
 * has `open`. `approximate` is set by `~` or `%`, `uncertain` by `?` or `%`, of either end.
 */
export interface EdtfValue {
  readonly kind: "point" | "interval" | "duration";
  readonly low: number | null;
  readonly high: number | null;
  readonly precision: EdtfPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly text: string;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const DURATION =
  /^P(?=\d|T\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?(?:T(?=\d)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?$/;

/** Days since 1970-01-01 of a civil date in the proleptic Gregorian calendar. Source: days-from-civil, integer arithmetic. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** A day of the calendar. `month` is 1–12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The civil date of a day number; inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The civil date of a day number as `YYYY-MM-DD`. */
export function dateOfDay(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const daysIn = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);

/** Day of the week of a day number: 0 is Sunday, 6 Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

const COARSENESS: readonly EdtfPrecision[] = ["day", "month", "year", "decade", "century", "open"];

const coarser = (a: EdtfPrecision, b: EdtfPrecision): EdtfPrecision =>
  COARSENESS.indexOf(a) >= COARSENESS.indexOf(b) ? a : b;

interface Point {
  low: number;
  high: number;
  precision: EdtfPrecision;
  approximate: boolean;
  uncertain: boolean;
}

function parsePoint(text: string): Point | null {
  const instant = INSTANT.exec(text);
  if (instant) {
    return parsePoint(instant[1] as string);
  }
  const match = DATE.exec(text);
  if (!match) return null;
  const [, years = "", months, days, mark] = match;
  const approximate = mark === "~" || mark === "%";
  const uncertain = mark === "?" || mark === "%";
  if (years.includes("X")) {
    if (months) return null;
    const width = years.endsWith("XX") ? 100 : 10;
    const first = Number(years.replaceAll("X", "0"));
    return {
      low: dayNumber(first, 1, 1),
      high: dayNumber(first + width, 1, 1) - 1,
      precision: width === 100 ? "century" : "decade",
      approximate,
      uncertain,
    };
  }
  const year = Number(years);
  if (!months)
    return {
      low: dayNumber(year, 1, 1),
      high: dayNumber(year + 1, 1, 1) - 1,
      precision: "year",
      approximate,
      uncertain,
    };
  const month = Number(months);
  if (month < 1 || month > 12) return null;
  const first = dayNumber(year, month, 1);
  if (!days)
    return { low: first, high: first + daysIn(year, month) - 1, precision: "month", approximate, uncertain };
  const day = Number(days);
  if (day < 1 || day > daysIn(year, month)) return null;
  return { low: first + day - 1, high: first + day - 1, precision: "day", approximate, uncertain };
}

/**
 * Parses the subset of EDTF that the codebook needs; null where the text isn't in it.
 *
 * Grammar: `date = year ["-" month ["-" day]] [mark]`, `year = 4DIGIT | 3DIGIT "X" | 2DIGIT "XX"`, `mark = "~" | "?" | "%"`,
 * `value = date | instant | interval | duration`, `interval = end "/" end`, `end = date | instant | ".."`,
 * `instant = date "T" hh ":" mm [":" ss] [zone]`, `duration = "P" [nY][nM][nW][nD] ["T" [nH][nM][nS]]`.
 * Refused beyond the grammar: a point that doesn't exist (2023-02-30), an interval with two open ends or one that ends
 * before it begins. An instant counts as the day printed, whatever its zone.
 * Source: ISO 8601-2:2019, level 1 and unspecified digits.
 */
export function safeParseEdtf(text: string): EdtfValue | null {
  if (text.length > 80) return null; // two instants to the nanosecond have 71
  if (DURATION.test(text) && text.length > 2)
    return {
      kind: "duration",
      low: null,
      high: null,
      precision: "open",
      approximate: false,
      uncertain: false,
      text,
    };
  const slash = text.indexOf("/");
  if (slash < 0) {
    const point = parsePoint(text);
    return point ? { kind: "point", ...point, text } : null;
  }
  const [from = "", to = ""] = [text.slice(0, slash), text.slice(slash + 1)];
  const a = from === ".." ? null : parsePoint(from);
  const b = to === ".." ? null : parsePoint(to);
  if ((!a && from !== "..") || (!b && to !== "..") || (!a && !b)) return null;
  if (a && b && a.low > b.high) return null;
  return {
    kind: "interval",
    low: a?.low ?? null,
    high: b?.high ?? null,
    precision: a && b ? coarser(a.precision, b.precision) : (a ?? (b as Point)).precision,
    approximate: Boolean(a?.approximate || b?.approximate),
    uncertain: Boolean(a?.uncertain || b?.uncertain),
    text,
  };
}

/** Parses an EDTF value; throws ReadoutError `invalid_edtf` where the text isn't one. */
export function parseEdtf(text: string): EdtfValue {
  const value = safeParseEdtf(text);
  if (value) return value;
  throw new ReadoutError(
    "invalid_edtf",
    `not a date: expected EDTF such as 2023-05-10, 2023-04, 2011~/.. or P12Y, got "${shorten(text)}"; give the date in ISO 8601 order`,
    { details: { text } },
  );
}

/** Whether a text is in the subset. */
export function isEdtf(text: string): boolean {
  return safeParseEdtf(text) !== null;
}

/** Whether two values can name a common day, with `slackDays` at either side; an open end reaches everywhere, a duration nowhere. */
export function overlaps(a: EdtfValue, b: EdtfValue, slackDays = 0): boolean {
  if (a.kind === "duration" || b.kind === "duration") return false;
  const low = (value: EdtfValue): number => value.low ?? Number.NEGATIVE_INFINITY;
  const high = (value: EdtfValue): number => value.high ?? Number.POSITIVE_INFINITY;
  return low(a) <= high(b) + slackDays && low(b) <= high(a) + slackDays;
}

/** Total order for sorting: by first day (open first), then by last day, then by text; durations last. */
export function compareEdtf(a: EdtfValue, b: EdtfValue): number {
  const rank = (value: EdtfValue): number => (value.kind === "duration" ? 1 : 0);
  const order = (x: number, y: number): number => (x === y ? 0 : x < y ? -1 : 1);
  return (
    order(rank(a), rank(b)) ||
    order(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY) ||
    order(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

const FIRST_DAY = dayNumber(0, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/**
 * An EDTF value moved by a whole number of days, its marks and its time of day kept.
 *
 * A day stays a day. Anything coarser becomes the interval of the days it covers ("2023-04" and 7 give
 * "2023-04-08/2023-05-07"), so that its bounds move by exactly `days`; open ends stay open; 0 gives the text itself.
 * Throws ReadoutError `invalid_edtf` for a text that isn't EDTF, a duration, or a date that leaves the years 0 to 9999,
 * `invalid_option` for days that aren't whole.
 */
export function addDays(edtf: string, days: number): string {
  if (!Number.isSafeInteger(days)) {
    throw new ReadoutError("invalid_option", `days: expected a whole number, got ${days}; round it first`);
  }
  const { kind } = parseEdtf(edtf);
  if (kind === "duration") {
    throw new ReadoutError(
      "invalid_edtf",
      `expected a date to move, got the duration "${edtf}"; give a point or an interval`,
    );
  }
  if (days === 0) return edtf;
  if (kind === "point") return movePoint(edtf, days).join("/");
  const [from = "", to = ""] = edtf.split("/");
  const first = from === ".." ? from : movePoint(from, days)[0];
  const last = to === ".." ? to : movePoint(to, days).at(-1);
  return `${first}/${last}`;
}

// One date for a day, first and last for anything coarser.
function movePoint(text: string, days: number): string[] {
  const point = parsePoint(text) as Point;
  const rest = text.includes("T") ? text.slice(10) : (/[~?%]$/.exec(text)?.[0] ?? "");
  const ends = point.low === point.high ? [point.low] : [point.low, point.high];
  return ends.map((end) => {
    const day = end + days;
    if (day < FIRST_DAY || day > LAST_DAY) {
      throw new ReadoutError("invalid_edtf", `"${text}" moved by ${days} days leaves the years 0000 to 9999`);
    }
    return `${dateOfDay(day)}${rest}`;
  });
}
