/** Takes years, months and days, gives day numbers and EDTF strings: the proleptic Gregorian calendar without a clock. */

/** Names and abbreviations of the months (lower case, without a full stop) to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Names and abbreviations of the weekdays (lower case, without a full stop) to 0 (Sunday) … 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    ["sunday", "sun"],
    ["monday", "mon"],
    ["tuesday", "tue", "tues"],
    ["wednesday", "wed"],
    ["thursday", "thu", "thur", "thurs"],
    ["friday", "fri"],
    ["saturday", "sat"],
  ].flatMap((names, index) => names.map((name) => [name, index] as const)),
);

/** A day of the calendar. `month` is 1–12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days since 1970-01-01 of a calendar day.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The calendar day of a day number; inverse of `dayNumber`. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 (Sunday) … 6 of a day number. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `2023`; four digits, or an empty string outside 0–9999, where EDTF level 0 ends. */
export function yearText(year: number): string {
  return year >= 0 && year <= 9999 ? String(year).padStart(4, "0") : "";
}

/** `2023-05`; months beyond 1–12 roll into the neighbouring years. */
export function monthText(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${yearText(Math.floor(index / 12))}-${two((((index % 12) + 12) % 12) + 1)}`;
}

/** `2023-05-10` of a day number. */
export function dayText(number: number): string {
  const { year, month, day } = civilDay(number);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** A day number moved by whole months; the day is cut to the month's length. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (((index % 12) + 12) % 12) + 1;
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}
