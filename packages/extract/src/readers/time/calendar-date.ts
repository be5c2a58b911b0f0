/** Takes tokens, gives the calendar date printed at one of them: "Friday, July 21, 2017", "3-4 May", "June 2021". */

import type { Token } from "@readout/english";
import { WordList } from "../../word-list.ts";
import { daysInMonth, MONTHS, WEEKDAYS } from "./calendar.ts";

/** A date as printed. `year` and `day` are null where not printed; `last` is the end of a printed range. */
export interface CalendarDate {
  /** Index after the last token. */
  readonly next: number;
  readonly weekday: number | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly last: { readonly month: number; readonly day: number } | null;
}

const RANGE = new WordList("- – — to through and until till &");

/** The month that a capitalised token names, or 0. "May" and "March" are months only as names. */
export function monthAt(token: Pick<Token, "text" | "lower" | "upos"> | undefined): number {
  if (token === undefined) return 0;
  if (token.text.charCodeAt(0) === token.lower.charCodeAt(0)) return 0;
  const name = token.lower.endsWith(".") ? token.lower.slice(0, -1) : token.lower;
  const month = MONTHS.get(name);
  if (month === undefined) return 0;
  if (SHORT.has(name)) return token.lower.endsWith(".") ? month : 0;
  if (token.upos === "AUX" || token.upos === "VERB") return name === "may" || name === "march" ? 0 : month;
  return month;
}

/** Short names of months that are names and words too. */
const SHORT = new Set(["mar", "jan", "sep", "jun"]);

/** The month of a token beside a day: "Mar 11", "11 Mar". */
const monthBeside = (token: Token | undefined): number =>
  monthAt(token) ||
  (token !== undefined && SHORT.has(token.lower) && token.text !== token.lower
    ? (MONTHS.get(token.lower) ?? 0)
    : 0);

/** The weekday that a capitalised token names, or -1. */
export function weekdayAt(token: Token | undefined): number {
  if (token === undefined || token.text.charAt(0) === token.lower.charAt(0)) return -1;
  const dotted = token.lower.endsWith(".");
  const name = dotted ? token.lower.slice(0, -1) : token.lower;
  const weekday = WEEKDAYS.get(name);
  if (weekday === undefined || (!dotted && name.length < 6)) return -1;
  return weekday;
}

/** A year of four digits from 1000 to 2999, or 0. */
export function yearAt(token: Pick<Token, "text"> | undefined): number {
  if (token === undefined || token.text.length !== 4) return 0;
  const value = digits(token.text);
  return value >= 1000 && value <= 2999 ? value : 0;
}

/** A day of the month ("7", "07", "7th"), or 0. */
function dayAt(token: Token | undefined): number {
  if (token === undefined || token.text.length > 4) return 0;
  const { lower } = token;
  if (digits(lower.charAt(0)) < 0) return 0;
  const cut = /(?:st|nd|rd|th)$/.test(lower) ? lower.slice(0, -2) : lower;
  if (cut.length === 0 || cut.length > 2) return 0;
  const value = digits(cut);
  return value >= 1 && value <= 31 ? value : 0;
}

function digits(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return -1;
  }
  return Number(text);
}

/** Whether two tokens touch. */
function touches(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/**
 * The calendar date that starts at token `at` and ends before `end`, or null.
 * It has at least a month with a day or a year; a month alone, a year alone and a weekday alone aren't calendar dates.
 */
export function readCalendarDate(tokens: readonly Token[], at: number, end: number): CalendarDate | null {
  let i = at;
  let weekday: number | null = null;
  const named = weekdayAt(tokens[i]);
  if (named >= 0) {
    weekday = named;
    i++;
    if (tokens[i]?.text === ",") i++;
    if (tokens[i]?.lower === "the") i++;
  }
  if (i >= end) return null;
  return (
    monthFirst(tokens, i, end, weekday) ??
    dayFirst(tokens, i, end, weekday) ??
    isoDate(tokens, i, end, weekday) ??
    figuresDate(tokens, i, weekday)
  );
}

/** The year after a date, with or without a comma: its index after it, and the year. */
function yearAfter(
  tokens: readonly Token[],
  i: number,
  end: number,
  comma: boolean,
): readonly [number, number | null] {
  const skip = comma && tokens[i]?.text === "," ? i + 1 : i;
  const year = skip < end ? yearAt(tokens[skip]) : 0;
  if (year === 0) return [i, null];
  // "on March 3, 2000 people": a plain number before a plural noun is a count.
  const after = tokens[skip + 1];
  if (
    skip > i &&
    after !== undefined &&
    skip + 1 < end &&
    after.xpos === "NNS" &&
    !looksLikeYearSpan(after)
  ) {
    if (year < 1900 || year > 2100) return [i, null];
  }
  return [skip + 1, year];
}

const looksLikeYearSpan = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);

function monthFirst(
  tokens: readonly Token[],
  at: number,
  end: number,
  weekday: number | null,
): CalendarDate | null {
  const short = dayAt(tokens[at + 1]) > 0;
  const month = short ? monthBeside(tokens[at]) : monthAt(tokens[at]);
  if (month === 0) return null;
  let i = at + 1;
  if (tokens[i]?.lower === "the") i++;
  const day = i < end ? dayAt(tokens[i]) : 0;
  const isCount =
    day > 0 &&
    (tokens[i + 1]?.lower === "million" || tokens[i + 1]?.text === "%" || tokens[i + 1]?.lower === "percent");
  if (day === 0 || isCount) {
    const [next, year] = yearAfter(tokens, at + 1, end, true);
    if (year === null || weekday !== null) return null;
    return { next, weekday, year, month, day: null, last: null };
  }
  if (day > daysInMonth(2000, month)) return null;
  i++;
  let last: CalendarDate["last"] = null;
  const joint = tokens[i];
  if (i + 1 < end && joint !== undefined && RANGE.holds(joint)) {
    const otherMonth = monthAt(tokens[i + 1]);
    const otherDay = otherMonth > 0 ? dayAt(tokens[i + 2]) : dayAt(tokens[i + 1]);
    const tight = joint.lower !== "-" || touches(tokens[i - 1], joint) === touches(joint, tokens[i + 1]);
    const follows = otherMonth !== month || otherDay > day;
    if (otherMonth > 0 && otherDay > 0 && follows && joint.lower !== "and") {
      last = { month: otherMonth, day: otherDay };
      i += 3;
    } else if (otherMonth === 0 && otherDay > day && tight && isBareDay(tokens, i + 1, end)) {
      last = { month, day: otherDay };
      i += 2;
    }
  }
  const [next, year] = yearAfter(tokens, i, end, true);
  return { next, weekday, year, month, day, last };
}

/** Whether the day number at `i` isn't the count of something that follows ("June 14 and 15 officials"). */
function isBareDay(tokens: readonly Token[], i: number, end: number): boolean {
  const after = tokens[i + 1];
  if (after === undefined || i + 1 >= end) return true;
  if (monthAt(after) > 0) return false;
  return !(after.upos === "NOUN" && after.xpos === "NNS") && after.text !== "%" && after.upos !== "NUM"
    ? true
    : yearAt(after) > 0;
}

function dayFirst(
  tokens: readonly Token[],
  at: number,
  end: number,
  weekday: number | null,
): CalendarDate | null {
  let day = dayAt(tokens[at]);
  if (day === 0) return null;
  let i = at + 1;
  let lastDay = 0;
  const joint = tokens[i];
  if (joint !== undefined && RANGE.holds(joint) && dayAt(tokens[i + 1]) > 0) {
    lastDay = dayAt(tokens[i + 1]);
    i += 2;
  }
  if (tokens[i]?.lower === "of") i++;
  if (i >= end) return null;
  const month = monthBeside(tokens[i]);
  if (month === 0 || day > daysInMonth(2000, month)) return null;
  i++;
  let last: CalendarDate["last"] = null;
  if (lastDay > day && lastDay <= daysInMonth(2000, month)) last = { month, day: lastDay };
  else if (lastDay > 0) day = lastDay;
  else if (i + 2 < end && RANGE.holds(tokens[i]) && tokens[i]?.lower !== "and") {
    const otherDay = dayAt(tokens[i + 1]);
    const otherMonth = monthAt(tokens[i + 2]);
    if (otherDay > 0 && otherMonth > 0 && (otherMonth !== month || otherDay > day)) {
      last = { month: otherMonth, day: otherDay };
      i += 3;
    }
  }
  const [next, year] = yearAfter(
    tokens,
    i,
    end,
    tokens[i]?.text === "," && touches(tokens[i - 1], tokens[i]),
  );
  return { next, weekday, year, month, day, last };
}

/** "2023-05-10", as one token or as five. */
function isoDate(
  tokens: readonly Token[],
  at: number,
  end: number,
  weekday: number | null,
): CalendarDate | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const whole = first.text.length === 10 ? /^([12]\d{3})-(\d\d)-(\d\d)$/.exec(first.text) : null;
  let parts: readonly [number, number, number] | null = null;
  let next = at + 1;
  if (whole !== null) parts = [Number(whole[1]), Number(whole[2]), Number(whole[3])];
  else if (
    at + 4 < end &&
    yearAt(first) > 0 &&
    tokens[at + 1]?.text === "-" &&
    tokens[at + 3]?.text === "-"
  ) {
    const last = tokens[at + 4] as Token;
    if (last.start - first.start === 8 && last.text.length === 2) {
      parts = [yearAt(first), digits((tokens[at + 2] as Token).text), dayAt(last)];
      next = at + 5;
    }
  }
  if (parts === null) return null;
  const [year, month, day] = parts;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { next, weekday, year, month, day, last: null };
}

/** "20/04/2023", "20.04.2023", "2023/04/20": figures in one token; with slashes only where they can't be read both ways. */
function figuresDate(tokens: readonly Token[], at: number, weekday: number | null): CalendarDate | null {
  const text = tokens[at]?.text ?? "";
  if (text.length < 8 || text.length > 10) return null;
  const turned = /^(\d{4})\/(\d\d)\/(\d\d)$/.exec(text);
  const plain = turned ? null : /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!turned && !plain) return null;
  let [year, month, day] = turned
    ? [Number(turned[1]), Number(turned[2]), Number(turned[3])]
    : [Number(plain?.[4]), Number(plain?.[3]), Number(plain?.[1])];
  if (plain?.[2] === "/") {
    if (month <= 12 && day <= 12 && month !== day) return null;
    if (month > 12) [month, day] = [day, month];
  }
  if (yearAt({ text: String(year) }) === 0 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { next: at + 1, weekday, year, month, day, last: null };
}
