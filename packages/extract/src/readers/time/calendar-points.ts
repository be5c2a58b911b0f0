/** Takes a token, gives the date, month, year, decade or century named there by the calendar. */

import { civilDay, dayNumber, daysInMonth, dayText, monthText, weekdayOf, yearText } from "./calendar.ts";
import { type CalendarDate, monthAt, readCalendarDate, weekdayAt, yearAt } from "./calendar-date.ts";
import { type Footing, LAST, missing, type Point, stretch, THIS } from "./point.ts";
import { type Scene, tenseOf, wordAt } from "./scene.ts";

const COUNT_UNITS = new Set([
  "%",
  "percent",
  "per",
  "million",
  "billion",
  "thousand",
  "km",
  "kilometers",
  "miles",
  "people",
  "dollars",
  "euros",
  "tons",
  "troops",
  "soldiers",
]);

const ORDINAL_CENTURY = /^(\d{1,2})(?:st|nd|rd|th)$/;

const CENTURY_WORDS = ["eighteenth", "nineteenth", "twentieth", "twenty-first"];

/** A calendar date, with the year from publication where none is printed. */
export function readDate(scene: Scene, i: number): Point | null {
  const date = readCalendarDate(scene.tokens, i, scene.end);
  if (date === null) return null;
  const { next, month, day, last } = date;
  if (day === null) {
    if (date.year === null) return null;
    return {
      from: i,
      next,
      edtf: monthText(date.year, month),
      last: null,
      rule: "calendar_month",
      anchor: null,
      day: null,
    };
  }
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

/**
 * The year of "March 3": the tense decides. Before a noun ("will honour the March 3 accord") the verb speaks of something
 * else: a date most of a year off then gives way to a near one.
 */
function yearOf(
  scene: Scene,
  from: number,
  next: number,
  { month, day, weekday }: CalendarDate,
): number | null {
  const { today } = scene;
  if (today === null) return null;
  const around = civilDay(today).year;
  const days: { year: number; gap: number }[] = [];
  for (const year of [around - 1, around, around + 1]) {
    if ((day ?? 1) > daysInMonth(year, month)) continue;
    const number = dayNumber(year, month, day ?? 1);
    if (weekday === null || weekdayOf(number) === weekday) days.push({ year, gap: number - today });
  }
  if (days.length === 0) return around;
  const nearest = days.reduce((a, b) => (Math.abs(b.gap) < Math.abs(a.gap) ? b : a));
  const tense = tenseOf(scene, from, next);
  const fitting =
    tense === "past"
      ? days.filter(({ gap }) => gap <= 1)
      : tense === "future"
        ? days.filter(({ gap }) => gap >= 0)
        : [];
  const told =
    fitting.length === 0 ? nearest : fitting.reduce((a, b) => (Math.abs(b.gap) < Math.abs(a.gap) ? b : a));
  const before = scene.tokens[from - 1];
  const attributive =
    from > scene.first && (before?.upos === "DET" || before?.xpos === "POS" || before?.xpos === "PRP$");
  return attributive && Math.abs(told.gap) > 240 && Math.abs(nearest.gap) < 100 ? nearest.year : told.year;
}

/** "(of) this/last/next year" or "of 2022" behind a month or date: the index after it and the year. */
function yearPhrase(scene: Scene, i: number): readonly [number, number | null] {
  const of = wordAt(scene, i) === "of" ? 1 : 0;
  const year = of === 1 && i + 1 < scene.end ? yearAt(scene.tokens[i + 1]) : 0;
  if (year > 0) return [i + 2, year];
  const which = wordAt(scene, i + of);
  if (wordAt(scene, i + of + 1) !== "year" || scene.today === null) return [i, null];
  const step = THIS.has(which) ? 0 : LAST.has(which) ? -1 : which === "next" ? 1 : null;
  return step === null ? [i, null] : [i + of + 2, civilDay(scene.today).year + step];
}

/** The year of a month alone: past → the most recent, future → the next; this month is both. */
export function yearForMonth(scene: Scene, month: number, from: number, next: number): number | null {
  if (scene.today === null) return null;
  const now = civilDay(scene.today);
  const before = wordAt(scene, from - 1);
  const tense = before === "upcoming" || before === "coming" ? "future" : tenseOf(scene, from, next);
  if (tense === "future") return month >= now.month ? now.year : now.year + 1;
  if (tense === "present" && month > now.month && month - now.month <= 6) return now.year;
  return month <= now.month ? now.year : now.year - 1;
}

/** A month, alone or with "of last year". */
export function readMonth(scene: Scene, i: number, footing: Footing): Point | null {
  const month = i < scene.end ? monthAt(scene.tokens[i]) : 0;
  if (month === 0) return null;
  const after = i + 1 < scene.end ? scene.tokens[i + 1] : undefined;
  if (footing === "alone") {
    // A month by itself is a name as often ("April", "August"): it must stand before "'s" or a common noun, behind "the".
    const before = wordAt(scene, i - 1);
    const possessive = after?.lower === "'s" || after?.lower === "’s";
    const attributive =
      (before === "the" ||
        before === "its" ||
        before === "their" ||
        before === "a" ||
        before === "upcoming") &&
      after?.upos === "NOUN";
    if (!possessive && !attributive) return null;
    if (
      possessive &&
      (month === 4 || month === 6 || month === 8) &&
      before !== "" &&
      !attributive &&
      scene.tokens[i - 1]?.upos === "PROPN"
    )
      return null;
  }
  if (
    after !== undefined &&
    after.upos === "PROPN" &&
    monthAt(after) === 0 &&
    weekdayAt(after) < 0 &&
    after.start === (scene.tokens[i]?.end ?? 0) + 1 &&
    /^\p{Lu}\p{Ll}/u.test(after.text) &&
    footing === "alone"
  )
    return null;
  const [next, named] = yearPhrase(scene, i + 1);
  if (named !== null)
    return {
      from: i,
      next,
      edtf: monthText(named, month),
      last: null,
      rule: "month_of_named_year",
      anchor: "published",
      day: null,
    };
  const year = yearForMonth(scene, month, i, i + 1);
  if (year === null) return missing(i, i + 1);
  const past = scene.today !== null && dayNumber(year, month, 1) <= scene.today;
  // "from March to May 2021": the year stands with the other month.
  const linked =
    ["to", "and", "through", "until", "-", "–"].includes(wordAt(scene, i + 1)) &&
    monthAt(scene.tokens[i + 2]) > 0
      ? yearAt(scene.tokens[i + 3])
      : 0;
  if (linked > 0 && i + 3 < scene.end)
    return {
      from: i,
      next: i + 1,
      edtf: monthText(linked, month),
      last: null,
      rule: "calendar_month",
      anchor: null,
      day: null,
    };
  return stretch(i, i + 1, monthText(year, month), null, past ? "month_past_tense" : "month_future_tense");
}

/** "the 1990s" → 199X, "the 21st century" → 20XX. */
export function readDecade(scene: Scene, i: number): Point | null {
  const at = wordAt(scene, i) === "the" ? i + 1 : i;
  const word = wordAt(scene, at);
  if (word.length >= 5 && word.length <= 6 && /^[12]\d\d0(?:s|'s|’s)$/.test(word)) {
    return {
      from: i,
      next: at + 1,
      edtf: `${word.slice(0, 3)}X`,
      last: null,
      rule: "decade",
      anchor: null,
      day: null,
    };
  }
  if (wordAt(scene, at + 1) !== "century") return null;
  const match = ORDINAL_CENTURY.exec(word);
  const number = match === null ? CENTURY_WORDS.indexOf(word) + 18 : Number(match[1]);
  if (number < (match === null ? 18 : 2) || number > 30) return null;
  return {
    from: i,
    next: at + 2,
    edtf: `${String(number - 1).padStart(2, "0")}XX`,
    last: null,
    rule: "century",
    anchor: null,
    day: null,
  };
}

/** A year of four figures where one can stand. */
export function readYear(scene: Scene, i: number, footing: Footing): Point | null {
  const year = i < scene.end ? yearAt(scene.tokens[i]) : 0;
  if (year < 1500 || year > 2100) return null;
  const after = i + 1 < scene.end ? scene.tokens[i + 1] : undefined;
  if (after !== undefined && (COUNT_UNITS.has(after.lower) || after.upos === "NUM")) return null;
  const before = wordAt(scene, i - 1);
  if (
    before === "$" ||
    before === "€" ||
    before === "£" ||
    before === "no." ||
    before === "resolution" ||
    before === "unscr"
  )
    return null;
  if (footing === "alone") {
    // "the 2015 agreement", "a 2019 letter", "(2021)"; a bare number elsewhere may be anything.
    const determined =
      before === "the" ||
      before === "a" ||
      before === "its" ||
      before === "their" ||
      before === "'s" ||
      before === "’s";
    const attributive =
      determined && (after?.upos === "NOUN" || after?.upos === "PROPN" || after?.upos === "ADJ");
    const bracketed = before === "(" && after?.text === ")";
    if (!attributive && !bracketed) return null;
    if (year < 1900) return null;
  } else if (after !== undefined && after.xpos === "NNS" && wordAt(scene, i - 1) !== "the") return null;
  let next = i + 1;
  // "2014-2016", "2014–16", "2021/22"
  const joint = wordAt(scene, next);
  if ((joint === "-" || joint === "–" || joint === "/") && next + 1 < scene.end) {
    const text = scene.tokens[next + 1]?.text ?? "";
    const other = /^\d{2}$/.test(text)
      ? Math.floor(year / 100) * 100 + Number(text)
      : yearAt(scene.tokens[next + 1]);
    if (other > year && other - year < 100) {
      next += 2;
      return {
        from: i,
        next,
        edtf: yearText(year),
        last: yearText(other),
        rule: "calendar_years",
        anchor: null,
        day: null,
      };
    }
  }
  return { from: i, next, edtf: yearText(year), last: null, rule: "calendar_year", anchor: null, day: null };
}
