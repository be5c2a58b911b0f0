/** Takes the words that give a date and the date that a model read in them, tells whether the words bear it out. */
import { dayNumber, safeParseEdtf, weekday } from "@readout/core";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "Last Tuesday" of last week is so many days away at most, and so is "Tuesday next week". */
const FARTHEST_WEEKDAY = 13;

/**
 * Whether nothing in a date (YYYY, YYYY-MM or YYYY-MM-DD) is the model's own: a year stands in the words or is within
 * one of the day of publication, a month and a day stand in the words or follow from them and that day. What the words
 * leave to a reader's judgement ("recently", "the same day") bears out no date.
 */
export function bearsOut(words: string, edtf: string, published: string | null): boolean {
  const [, year, month, day] = (/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? []).map(Number);
  if (year === undefined || safeParseEdtf(edtf) === null) return false;
  const said = words.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const origin = dayOf(published);
  if (month && day && origin !== null) {
    const away = dayNumber(year, month, day) - origin;
    if (said.some((word) => Object.hasOwn(OFFSETS, word) && OFFSETS[word] === away)) return true;
    const saysWeekday = said.some((word) => word === WEEKDAYS[weekday(origin + away)]);
    if (saysWeekday && Math.abs(away) <= FARTHEST_WEEKDAY) return true;
  }
  const numbers = said.map(Number);
  const yearSaid = numbers.includes(year);
  const nearYear = published !== null && Math.abs(Number(published.slice(0, 4)) - year) <= 1;
  // "may" is no month: a month is a name.
  const names = words.match(/\p{Lu}\p{L}+/gu) ?? [];
  const monthSaid = !month || names.some((name) => isMonth(name, month)) || isIn(words, year, month, day);
  const daySaid = !day || numbers.includes(day);
  const anySaid = yearSaid || Boolean(month);
  const otherYear = numbers.some((number) => number >= 1000 && number <= 2999 && number !== year);
  return anySaid && !otherYear && (yearSaid || nearYear) && monthSaid && daySaid;
}

const isMonth = (said: string, month: number): boolean => {
  const name = MONTHS[month - 1] ?? "";
  const word = said.toLowerCase();
  return word === name || (word.length >= 3 && word.length <= 4 && name.startsWith(word));
};

/** A date in figures, whichever way round: 10/05/2023, 2023-05-10. */
const isIn = (words: string, year: number, month: number, day: number | undefined): boolean =>
  day !== undefined &&
  [...words.matchAll(/\b(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})\b/g)].some((found) => {
    const parts = found.slice(1).map(Number);
    return parts.includes(year) && parts.includes(month) && parts.includes(day);
  });

function dayOf(published: string | null): number | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "") ?? []).map(Number);
  return year === undefined ? null : dayNumber(year, month as number, day as number);
}
