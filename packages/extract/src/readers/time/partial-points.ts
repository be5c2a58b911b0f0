/** Takes a token, gives a part of a period: "the end of 2022", "early May", "the first half of this year". */

import { dayNumber } from "@readout/core";
import type { Token } from "@readout/english";
import { START_NOUNS } from "../../data/time-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { daysInMonth, dayText, monthText, yearText } from "./calendar.ts";
import { monthAt, yearAt } from "./calendar-date.ts";
import { readDate } from "./date-points.ts";
import { readMonth, yearForMonth } from "./month-points.ts";
import { type Footing, limitsOf, missing, type Point, printed, stretch } from "./point.ts";
import { readDeictic, readRelativeUnit, unitAround } from "./relative-points.ts";
import { type Scene, tokenAt, wordAt } from "./scene.ts";
import { readWeekday } from "./weekday-points.ts";
import { readDecade, readYear } from "./year-points.ts";

/** Words that point at a part of the period behind them. */
export const QUALIFIERS = new WordList("early late mid earlier later");

/** "the end of 2022", "the first half of this year", "the second quarter of 2021", "the start of the month". */
export function readPartOf(scene: Scene, i: number, footing: Footing): Point | null {
  const article = wordAt(scene, i) === "the" || (wordAt(scene, i) === "its" && footing === "governed");
  const at = article ? i + 1 : i;
  const order = ORDER.indexOf(wordAt(scene, at));
  const named = order >= 0 ? at + 1 : at;
  const part = wordAt(scene, named);
  if (!(order >= 0 ? isOneOf(part, "half", "quarter") : isEdge(part))) return null;
  if (wordAt(scene, named + 1) !== "of") return null;
  const whole = readWhole(scene, named + 2);
  if (whole === null) return null;
  if (whole.edtf === null) return missing(i, whole.next);
  const months = monthsOf(whole.edtf, whole.last);
  if (months === null) {
    if (part !== "end" || whole.last === null) return null;
    return { ...whole, from: i, edtf: whole.last, last: null };
  }
  const bounds = order >= 0 ? shareOf(months, part, order) : { edtf: edgeOf(months, part), last: null };
  const rule = whole.anchor === null ? "part_of_period" : whole.rule;
  return bounds && { ...bounds, from: i, next: whole.next, anchor: whole.anchor, rule, day: null };
}

const ORDER = ["first", "second", "third", "fourth"];

/** Words for the first, middle or last of a period. */
const isEdge = (word: string): boolean => isOneOf(word, "middle", "end", "close") || START_NOUNS.has(word);

/** The first and last day or month of a half of a month, or a half or quarter of a year; null for one that no period has. */
function shareOf(
  { year, month, count }: Months,
  part: string,
  order: number,
): Pick<Point, "edtf" | "last"> | null {
  const length = part === "half" ? 6 : 3;
  if (part === "half" && count === 1 && order < 2) {
    const [first, end] = order === 0 ? [1, 15] : [16, daysInMonth(year, month)];
    return { edtf: dayText(dayNumber(year, month, first)), last: dayText(dayNumber(year, month, end)) };
  }
  if (count !== 12 || order * length >= 12) return null;
  return {
    edtf: monthText(year, month + order * length),
    last: monthText(year, month + (order + 1) * length - 1),
  };
}

/** About which day of a month, or month of a longer period, it starts, is halfway or ends. */
function edgeOf({ year, month, count }: Months, part: string): string {
  const ends = part === "end" || part === "close";
  if (count === 1) {
    const day = ends ? daysInMonth(year, month) : part === "middle" ? 15 : 1;
    return `${dayText(dayNumber(year, month, day))}~`;
  }
  const offset = ends ? count - 1 : part === "middle" ? Math.floor(count / 2) : 0;
  return `${monthText(year, month + offset)}~`;
}

/** What "the end of" may be of: a date, year or month, "this year", "the week". */
function readWhole(scene: Scene, i: number): Point | null {
  const year = yearAt(scene.tokens[i]);
  if (year > 1500 && year < 2101 && i < scene.end) {
    return printed(i, i + 1, yearText(year), "calendar_year");
  }
  if (wordAt(scene, i) === "the") {
    const unit = wordAt(scene, i + 1);
    if (unit === "year" || unit === "month" || unit === "week" || unit === "decade") {
      if (scene.today === null) return missing(i, i + 2);
      return unitAround(scene.today, unit, 0, i, i + 2);
    }
    return null;
  }
  return (
    readRelativeUnit(scene, i) ??
    readDate(scene, i) ??
    readMonth(scene, i, "governed") ??
    readDecade(scene, i)
  );
}

interface Months {
  readonly year: number;
  readonly month: number;
  readonly count: number;
}

/** A year or month (or "2020/2029") as its first month and number of months; null for days. */
function monthsOf(edtf: string, last: string | null): Months | null {
  const plain = edtf.replace(/[~?%]/g, "");
  const year = Number(plain.slice(0, 4));
  if (/^\d{3}X$/.test(plain)) return { year: Number(plain.slice(0, 3)) * 10, month: 1, count: 120 };
  if (!Number.isInteger(year)) return null;
  if (plain.length === 4) return { year, month: 1, count: 12 };
  if (plain.length !== 7) return null;
  const month = Number(plain.slice(5, 7));
  if (last === null) return { year, month, count: 1 };
  if (last.length !== 7) return null;
  return {
    year,
    month,
    count: (Number(last.slice(0, 4)) - year) * 12 + Number(last.slice(5, 7)) - month + 1,
  };
}

/** "mid-May" and "mid-2021" in the one token `at`: the rest of it is read by itself. */
function readMid(scene: Scene, i: number, at: number): Point | null {
  const { text, lower, upos } = scene.tokens[at] as Token;
  const rest = { text: text.slice(4), lower: lower.slice(4), upos };
  const year = yearAt(rest);
  if (year > 0) return printed(i, at + 1, `${yearText(year)}~`, "part_of_period");
  const month = monthAt(rest);
  if (month === 0) return null;
  const stated = yearAt(scene.tokens[at + 1]);
  const value = stated > 0 ? stated : yearForMonth(scene, month, at, at + 1);
  if (value === null) return missing(i, at + 1);
  const edtf = `${monthText(value, month)}~`;
  return stated > 0
    ? printed(i, at + 2, edtf, "part_of_period")
    : stretch(i, at + 1, edtf, null, "part_of_period");
}

/** "early 2022", "late last year", "earlier Wednesday", "mid-May", "later this month". */
export function readQualified(scene: Scene, i: number): Point | null {
  let at = i;
  if (wordAt(scene, at) === "the" && QUALIFIERS.holds(tokenAt(scene, at + 1))) at++;
  const word = wordAt(scene, at);
  if (at < scene.end && word.startsWith("mid-")) return readMid(scene, i, at);
  if (!QUALIFIERS.has(word)) return null;
  at++;
  if (wordAt(scene, at) === "-") at++;
  if (wordAt(scene, at) === "in" || wordAt(scene, at) === "on") {
    if (word !== "early" && word !== "late" && word !== "earlier" && word !== "later") return null;
    at++;
  }
  const inner =
    readDate(scene, at) ??
    readWeekday(scene, at) ??
    readDeictic(scene, at) ??
    readRelativeUnit(scene, at) ??
    readMonth(scene, at, "governed") ??
    readDecade(scene, at) ??
    readYear(scene, at, "governed");
  if (inner === null) return null;
  const base = { ...inner, from: i };
  if (inner.edtf === null || inner.day !== null) return base;
  // "later this year" still lies ahead, "earlier this year" behind.
  if (inner.rule === "this_period" && scene.today !== null && (word === "later" || word === "earlier")) {
    const limits = limitsOf(inner.edtf, inner.last);
    if (limits !== null && limits[0] <= scene.today && scene.today <= limits[1]) {
      return word === "later"
        ? { ...base, edtf: dayText(scene.today), last: dayText(limits[1]) }
        : { ...base, edtf: dayText(limits[0]), last: dayText(scene.today) };
    }
  }
  return inner.last === null && /^[\d-]+$/.test(inner.edtf) ? { ...base, edtf: `${inner.edtf}~` } : base;
}
