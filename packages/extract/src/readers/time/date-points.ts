/** Takes a token, gives the calendar date printed there, with the year that its clause gives where none is printed. */

import { civilDay, dayNumber, weekday } from "@readout/core";
import { HAPPENED_NOUNS } from "../../data/time-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { daysInMonth, dayText, monthText } from "./calendar.ts";
import { type CalendarDate, readCalendarDate, yearAt } from "./calendar-date.ts";
import { LAST, missing, type Point, printed, THIS } from "./point.ts";
import { type Scene, tenseOf, tokenAt, wordAt } from "./scene.ts";
import { isFirmPast } from "./tense.ts";

/** A calendar date, with the year from publication where none is printed. */
export function readDate(scene: Scene, i: number): Point | null {
  const date = readCalendarDate(scene.tokens, i, scene.end);
  return date === null ? null : resolveDate(scene, i, date);
}

/** A printed date from token `i` on, with the year that its clause gives where none is printed. */
export function resolveDate(scene: Scene, i: number, date: CalendarDate): Point | null {
  const { next, month, day, last } = date;
  if (day === null) {
    if (date.year === null) return null;
    return printed(i, next, monthText(date.year, month), "calendar_month");
  }
  // "May 22 of each year": no day of one year.
  if (date.year === null && /^(?:each|every) year$/.test(recurrence(scene, next))) return missing(i, next);
  // "March 3 of last year"
  const [stop, named] = date.year === null ? yearPhrase(scene, next) : [next, null];
  const year = date.year ?? named ?? yearOf(scene, i, stop, date);
  if (year === null) return missing(i, stop);
  if (day > daysInMonth(year, month)) return null;
  const from = dayNumber(year, month, day);
  const stated = date.year !== null;
  const rule = stated ? "calendar_date" : "date_year_from_publication";
  const anchor = stated ? null : "published";
  if (last === null) return { from: i, next: stop, edtf: dayText(from), last: null, rule, anchor, day: from };
  const lastYear = last.month < month ? year + 1 : year;
  if (last.day > daysInMonth(lastYear, last.month)) return null;
  return {
    from: i,
    next: stop,
    edtf: dayText(from),
    last: dayText(dayNumber(lastYear, last.month, last.day)),
    rule,
    anchor,
    day: from,
  };
}

const recurrence = (scene: Scene, next: number): string => {
  const at = wordAt(scene, next) === "of" ? next + 1 : next;
  return `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;
};

/**
 * The year of "March 3": the tense decides. Before a noun ("will honour the March 3 accord") the verb speaks of something
 * else: a date most of a year off then gives way to a near one.
 */
function yearOf(
  scene: Scene,
  from: number,
  next: number,
  { month, day, weekday: said, last }: CalendarDate,
): number | null {
  const { today } = scene;
  if (today === null) return null;
  const around = civilDay(today).year;
  const days: { year: number; gap: number; end: number }[] = [];
  for (const year of [around - 1, around, around + 1]) {
    if ((day ?? 1) > daysInMonth(year, month)) continue;
    const number = dayNumber(year, month, day ?? 1);
    const end =
      last && last.day <= daysInMonth(year, last.month) ? dayNumber(year, last.month, last.day) : number;
    if (said === null || weekday(number) === said) days.push({ year, gap: number - today, end: end - today });
  }
  if (days.length === 0) return around;
  const nearest = days.reduce((a, b) => (Math.abs(b.gap) < Math.abs(a.gap) ? b : a));
  const tense = tenseOf(scene, from, next);
  const fitting =
    tense === "past"
      ? days.filter(({ gap }) => gap <= 1)
      : tense === "future"
        ? days.filter(({ gap, end }) => gap >= 0 || end >= 0)
        : [];
  const told =
    fitting.length === 0 ? nearest : fitting.reduce((a, b) => (Math.abs(b.gap) < Math.abs(a.gap) ? b : a));
  // A year off with the same day near by: only a plain past or future means the far one.
  if (Math.abs(told.gap) > 240 && Math.abs(nearest.gap) < 100 && !isFirm(scene, from, tense))
    return nearest.year;
  // A release that announces a visit a day late still says "will".
  if (tense === "future" && told.gap > 300 && nearest.gap >= -31) return nearest.year;
  const before = scene.tokens[from - 1];
  const attributive =
    from > scene.first && (before?.upos === "DET" || before?.xpos === "POS" || before?.xpos === "PRP$");
  if (attributive && told.gap > 0 && HAPPENED_NOUNS.holds(tokenAt(scene, next)) && tense !== "past") {
    const past = days.filter(({ gap }) => gap <= 0);
    if (past.length > 0) return past.reduce((a, b) => (b.gap > a.gap ? b : a)).year;
  }
  return attributive && Math.abs(told.gap) > 240 && Math.abs(nearest.gap) < 100 ? nearest.year : told.year;
}

/** Whether a verb close by puts the date where its tense says: a past or perfect, "will", no "would". */
function isFirm(scene: Scene, from: number, tense: "past" | "present" | "future" | null): boolean {
  if (tense === "past") return isFirmPast(scene.tokens, scene.first, from) || from === scene.first;
  if (tense !== "future") return false;
  if (wasPlanned(scene, from)) return false;
  for (let i = from - 1; i >= Math.max(scene.first, from - 10); i--)
    if (isOneOf(wordAt(scene, i), "would", "could", "might")) return false;
  return true;
}

/** "Talks planned for August were called off": what was ahead once may lie behind. */
export function wasPlanned(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  let plan = from - 1;
  // "planned in Lome for February"
  while (
    plan > from - 6 &&
    !PLANNED.holds(tokens[plan]) &&
    isOneOf(tokens[plan]?.upos, "ADP", "PROPN", "NOUN", "DET")
  )
    plan--;
  if (!PLANNED.holds(tokenAt(scene, plan))) return false;
  const had = tokens[plan - 1]?.lower === "been";
  // "which was set for Sunday"; "was set for Sunday" tells of it by itself.
  if (tokens[plan - 1]?.upos === "AUX" && !had && !isOneOf(tokens[plan - 2]?.lower, "which", "that"))
    return false;
  // "initially planned for February"
  while (isOneOf(tokens[plan - 1]?.upos, "ADV", "AUX")) plan--;
  const put = isOneOf(tokens[plan - 1]?.lower, ",", "which", "that");
  for (let i = from + 1; i < from + 14 && tokens[i]?.sentence === tokens[from]?.sentence; i++) {
    const verb = tokens[i]?.text === "," ? tokens[i + 1] : tokens[i];
    const told = verb?.xpos === "VBD" || (put && verb?.lower === "could");
    if (told || tokens[i]?.text === ",") return told && (verb === tokens[i] || put);
  }
  return false;
}

const PLANNED = new WordList("planned scheduled slated due set announced arranged listed");

/** "(of) this/last/next year" or "of 2022" behind a month or date: the index after it and the year. */
export function yearPhrase(scene: Scene, i: number): readonly [number, number | null] {
  const of = wordAt(scene, i) === "of" ? 1 : 0;
  const year = of === 1 && i + 1 < scene.end ? yearAt(scene.tokens[i + 1]) : 0;
  if (year > 0) return [i + 2, year];
  const which = wordAt(scene, i + of);
  if (wordAt(scene, i + of + 1) !== "year" || scene.today === null) return [i, null];
  const step = THIS.has(which) ? 0 : LAST.has(which) ? -1 : which === "next" ? 1 : null;
  return step === null ? [i, null] : [i + of + 2, civilDay(scene.today).year + step];
}
