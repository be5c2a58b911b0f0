/** Takes years, months and days, gives day numbers and EDTF strings: the proleptic Gregorian calendar without a clock. */
import { civilDay, dayNumber } from "@readout/core";
import type { Token } from "@readout/english";
import { NAMED_DAYS, TIME_HEADS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";

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

/** "Monday", "today": a day that its word alone tells. */
export const isNamedDay = (token: Token | undefined): boolean =>
  token !== undefined && (WEEKDAYS.has(token.lower) || NAMED_DAYS.holds(token));

/** A figure, a named day or a month: what a date is printed with. */
export const isDateWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  // "Sri": a number to the tagger.
  ((token.upos === "NUM" && token.xpos !== "NNP") || isNamedDay(token) || MONTHS.has(token.lower));

/** Words that open a phrase of time or stand in it. */
const TIME_LINKS = new WordList("on in at the last this next earlier");

/** Whether tokens `[from, to)` are nothing but a phrase of time, "on Tuesday", "last month"; true of none. */
export const isTimePhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every((token) => isDateWord(token) || TIME_HEADS.holds(token) || TIME_LINKS.holds(token));

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
