/** Takes a token, gives the point in time named there: a date, weekday, month, year, "last week", "yesterday". */
import { SEASONS, START_NOUNS } from "../../data/time-words.ts";
import {
  addMonths,
  civilDay,
  dayNumber,
  daysInMonth,
  dayText,
  monthText,
  weekdayOf,
  yearText,
} from "./calendar.ts";
import { type CalendarDate, monthAt, readCalendarDate, weekdayAt, yearAt } from "./calendar-date.ts";
import { type Scene, tenseOf, wordAt } from "./scene.ts";

/**
 * A point named in the text: `edtf` from its first to its last part ("2023-05-08" … "2023-05-14" for a week),
 * `last` null where it is a single value. `edtf` is null where a publication date would be needed.
 */
export interface Point {
  readonly from: number;
  readonly next: number;
  readonly edtf: string | null;
  readonly last: string | null;
  readonly rule: string;
  readonly anchor: "published" | "none" | null;
  readonly day: number | null;
}

/** How freely a point is read: behind a preposition of time ("in May", "by 2030"), or standing alone. */
export type Footing = "governed" | "alone";

const THIS = new Set(["this", "current"]);
const LAST = new Set(["last", "past", "previous"]);
const NEXT = new Set(["next", "coming", "upcoming"]);
const DAY_PARTS = new Set(["morning", "afternoon", "evening", "night", "midday", "noon"]);
const QUALIFIERS = new Set(["early", "late", "mid", "earlier", "later"]);

const missing = (from: number, next: number): Point => ({
  from,
  next,
  edtf: null,
  last: null,
  rule: "unanchored",
  anchor: "none",
  day: null,
});

function single(from: number, next: number, day: number, rule: string): Point {
  return { from, next, edtf: dayText(day), last: null, rule, anchor: "published", day };
}

function stretch(from: number, next: number, first: string, last: string | null, rule: string): Point {
  return { from, next, edtf: first, last, rule, anchor: "published", day: null };
}

/** The point that starts at token `i`, or null. */
export function readPoint(scene: Scene, i: number, footing: Footing): Point | null {
  if (i >= scene.end) return null;
  return (
    readDate(scene, i) ??
    readPartOf(scene, i, footing) ??
    readQualified(scene, i) ??
    readWeekday(scene, i) ??
    readDeictic(scene, i) ??
    readRelativeUnit(scene, i) ??
    readMonth(scene, i, footing) ??
    readDecade(scene, i) ??
    readYear(scene, i, footing)
  );
}

function readDate(scene: Scene, i: number): Point | null {
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

/** "the end of 2022", "the first half of this year", "the second quarter of 2021", "the start of the month". */
function readPartOf(scene: Scene, i: number, footing: Footing): Point | null {
  let at = i;
  if (wordAt(scene, at) === "the" || (wordAt(scene, at) === "its" && footing === "governed")) at++;
  const order = ["first", "second", "third", "fourth"].indexOf(wordAt(scene, at));
  const word = wordAt(scene, order >= 0 ? at + 1 : at);
  const part =
    order >= 0 && (word === "half" || word === "quarter")
      ? word
      : word === "middle" || word === "end" || word === "close" || START_NOUNS.has(word)
        ? word
        : null;
  if (part === null || (order >= 0 && part !== "half" && part !== "quarter")) return null;
  let of = (order >= 0 ? at + 1 : at) + 1;
  if (wordAt(scene, of) !== "of") return null;
  of++;
  const whole = readWhole(scene, of);
  if (whole === null) return null;
  if (whole.edtf === null) return missing(i, whole.next);
  const months = monthsOf(whole.edtf, whole.last);
  if (months === null) {
    if (part !== "end" || whole.last === null) return null;
    return { ...whole, from: i, edtf: whole.last, last: null };
  }
  const { year, month, count } = months;
  const base = {
    from: i,
    next: whole.next,
    anchor: whole.anchor,
    rule: whole.anchor === null ? "part_of_period" : whole.rule,
    day: null,
  };
  if (part === "half" || part === "quarter") {
    const length = part === "half" ? 6 : 3;
    if (count !== 12 || order * length >= 12) return null;
    return {
      ...base,
      edtf: monthText(year, month + order * length),
      last: monthText(year, month + (order + 1) * length - 1),
    };
  }
  if (count === 1) {
    const last = daysInMonth(year, month);
    const day = dayNumber(
      year,
      month,
      part === "end" || part === "close" ? last : part === "middle" ? 15 : 1,
    );
    return { ...base, edtf: `${dayText(day)}~`, last: null };
  }
  const offset =
    part === "end" || part === "close" ? count - 1 : part === "middle" ? Math.floor(count / 2) : 0;
  return { ...base, edtf: `${monthText(year, month + offset)}~`, last: null };
}

/** What "the end of" may be of: a date, year or month, "this year", "the week". */
function readWhole(scene: Scene, i: number): Point | null {
  const year = yearAt(scene.tokens[i]);
  if (year > 1500 && year < 2101 && i < scene.end) {
    return {
      from: i,
      next: i + 1,
      edtf: yearText(year),
      last: null,
      rule: "calendar_year",
      anchor: null,
      day: null,
    };
  }
  if (wordAt(scene, i) === "the") {
    const unit = wordAt(scene, i + 1);
    if (unit === "year" || unit === "month" || unit === "week" || unit === "decade") {
      if (scene.today === null) return missing(i, i + 2);
      return unitAround(scene.today, unit, 0, i, i + 2);
    }
    return null;
  }
  const point =
    readRelativeUnit(scene, i) ??
    readMonth(scene, i, "governed") ??
    readDate(scene, i) ??
    readDecade(scene, i);
  return point;
}

/** A year or month (or "2020/2029") as its first month and number of months; null for days. */
function monthsOf(edtf: string, last: string | null): { year: number; month: number; count: number } | null {
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

/** "early 2022", "late last year", "earlier Wednesday", "mid-May", "later this month". */
function readQualified(scene: Scene, i: number): Point | null {
  let at = i;
  if (wordAt(scene, at) === "the" && QUALIFIERS.has(wordAt(scene, at + 1))) at++;
  let word = wordAt(scene, at);
  const token = scene.tokens[at];
  if (token !== undefined && at < scene.end && word.startsWith("mid-")) {
    // "mid-May" and "mid-2021" in one token: read the rest by itself.
    const rest = { ...token, text: token.text.slice(4), lower: token.lower.slice(4), start: token.start + 4 };
    const inner: Scene = {
      ...scene,
      tokens: [rest, ...scene.tokens.slice(at + 1, at + 6)],
      first: 0,
      end: Math.min(6, scene.end - at),
    };
    const year = yearAt(rest);
    if (year > 0)
      return {
        from: i,
        next: at + 1,
        edtf: `${yearText(year)}~`,
        last: null,
        rule: "part_of_period",
        anchor: null,
        day: null,
      };
    const month = monthAt(rest);
    if (month === 0) return null;
    const stated = yearAt(inner.tokens[1]);
    const value = stated > 0 ? stated : yearForMonth(scene, month, at, at + 1);
    if (value === null) return missing(i, at + 1);
    return {
      from: i,
      next: at + (stated > 0 ? 2 : 1),
      edtf: `${monthText(value, month)}~`,
      last: null,
      rule: "part_of_period",
      anchor: stated > 0 ? null : "published",
      day: null,
    };
  }
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
  word = inner.edtf;
  return inner.last === null && /^[\dX-]+$/.test(word) && !word.includes("X")
    ? { ...base, edtf: `${word}~` }
    : base;
}

/** First and last day number of an EDTF year, month or day, or of an interval of such; null for others. */
export function limitsOf(edtf: string, last: string | null): readonly [number, number] | null {
  const part = (text: string, atEnd: boolean): number | null => {
    const plain = text.replace(/[~?%]/g, "");
    if (!/^\d{4}(?:-\d\d){0,2}$/.test(plain)) return null;
    const year = Number(plain.slice(0, 4));
    const month = plain.length > 4 ? Number(plain.slice(5, 7)) : atEnd ? 12 : 1;
    const day = plain.length > 7 ? Number(plain.slice(8, 10)) : atEnd ? daysInMonth(year, month) : 1;
    return dayNumber(year, month, day);
  };
  const from = part(edtf, false);
  const to = part(last ?? edtf, true);
  return from === null || to === null ? null : [from, to];
}

function readWeekday(scene: Scene, i: number): Point | null {
  let at = i;
  const which = wordAt(scene, at);
  const step = THIS.has(which) || LAST.has(which) || NEXT.has(which) ? which : null;
  if (step !== null) at++;
  else if (which === "the" && NEXT.has(wordAt(scene, at + 1))) at += 2;
  const weekday = at < scene.end ? weekdayAt(scene.tokens[at]) : -1;
  if (weekday < 0) return null;
  let next = at + 1;
  // "Black Friday", "Good Friday", "Sunday Times": names, not days.
  const before = scene.tokens[i - 1];
  const after = next < scene.end ? scene.tokens[next] : undefined;
  if (
    step === null &&
    before !== undefined &&
    i > scene.first &&
    before.upos === "PROPN" &&
    before.end + 1 === scene.tokens[i]?.start &&
    /^(?:good|black|ash|palm|holy|bloody|cyber|easter|super)$/.test(before.lower)
  )
    return null;
  if (
    after !== undefined &&
    /^(?:times|telegraph|mail|night|agreement|post|herald|world)$/.test(after.lower) &&
    after.text !== after.lower
  )
    return null;
  if (DAY_PARTS.has(wordAt(scene, next))) next++;
  const { today } = scene;
  if (today === null) return missing(i, next);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  if (step !== null && LAST.has(step))
    return single(i, next, today + (ahead === 0 ? -7 : behind), "weekday_last");
  if (step === "next" || (step !== null && NEXT.has(step)) || (step === null && at > i)) {
    return single(i, next, today + (ahead === 0 ? 7 : ahead), "weekday_next");
  }
  if (ahead === 0) return single(i, next, today, "weekday_same_as_publication");
  const tense = tenseOf(scene, i, next);
  if (tense === "future" || tense === "present")
    return single(i, next, today + ahead, "weekday_future_tense");
  return single(i, next, today + behind, tense === "past" ? "weekday_past_tense" : "weekday_nearest_past");
}

/** Plurals that do happen on a day. */
const EVENT_PLURALS = new Set([
  "talks",
  "elections",
  "consultations",
  "negotiations",
  "meetings",
  "discussions",
  "events",
  "remarks",
  "attacks",
  "strikes",
  "announcements",
  "sanctions",
  "actions",
  "sessions",
  "calls",
  "votes",
  "designations",
  "developments",
]);

/** Whether the noun phrase at a token has a plural head that isn't an event. */
function opensPlural(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(scene.end, from + 5); i++) {
    const token = scene.tokens[i];
    if (token?.xpos === "NNS") return !EVENT_PLURALS.has(token.lower);
    if (token?.upos !== "ADJ" && token?.upos !== "ADV" && token?.upos !== "NOUN" && token?.upos !== "PROPN")
      return false;
  }
  return false;
}

function readDeictic(scene: Scene, i: number): Point | null {
  const word = wordAt(scene, i);
  const part = wordAt(scene, i + 1);
  let next = i + 1;
  let offset: number | null = null;
  if (word === "today" || word === "tonight") offset = 0;
  else if (word === "yesterday" || word === "tomorrow") {
    // "a better tomorrow" is no day.
    const before = i > scene.first ? scene.tokens[i - 1]?.upos : undefined;
    if (before === "ADJ" || before === "DET") return null;
    offset = word === "yesterday" ? -1 : 1;
  } else if (word === "this" && DAY_PARTS.has(part)) [offset, next] = [0, i + 2];
  else if (word === "last" && (part === "night" || part === "evening")) [offset, next] = [-1, i + 2];
  else if (word === "the" && part === "day") {
    const [link, of] = [wordAt(scene, i + 2), wordAt(scene, i + 3)];
    if (link === "before" && of === "yesterday") [offset, next] = [-2, i + 4];
    else if (link === "after" && of === "tomorrow") [offset, next] = [2, i + 4];
  }
  if (offset === null) return null;
  // "today's challenges", "tomorrow's leaders": the present age and the next, not days.
  const possessive = wordAt(scene, next) === "'s" || wordAt(scene, next) === "’s";
  if (possessive && word !== "yesterday" && opensPlural(scene, next + 1)) return null;
  if (offset !== 0 && DAY_PARTS.has(wordAt(scene, next))) next++;
  if (scene.today === null) return missing(i, next);
  return single(i, next, scene.today + offset, offset === 0 ? "publication_day" : "day_from_publication");
}

/** The week, month, year or decade that lies `step` of them from the one round a day. */
function unitAround(today: number, unit: string, step: number, from: number, next: number): Point | null {
  const { year, month } = civilDay(today);
  const rule = step === 0 ? "this_period" : step < 0 ? "last_period" : "next_period";
  switch (unit) {
    case "year":
      return stretch(from, next, yearText(year + step), null, rule);
    case "month":
      return stretch(from, next, monthText(year, month + step), null, rule);
    case "week": {
      const monday = today - ((weekdayOf(today) + 6) % 7) + step * 7;
      return stretch(from, next, dayText(monday), dayText(monday + 6), rule);
    }
    case "weekend": {
      const saturday = today - ((weekdayOf(today) + 6) % 7) + 5 + step * 7;
      return stretch(from, next, dayText(saturday), dayText(saturday + 1), rule);
    }
    case "quarter": {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + step * 3;
      return stretch(from, next, monthText(year, start), monthText(year, start + 2), rule);
    }
    case "decade":
      return stretch(from, next, `${yearText(Math.floor(year / 10) + step).slice(1)}X`, null, rule);
    case "century":
      return stretch(from, next, `${yearText(Math.floor(year / 100) + step).slice(2)}XX`, null, rule);
    default:
      return null;
  }
}

/** "last week", "this year", "next month", "this coming summer", "last October", "that year" is none. */
function readRelativeUnit(scene: Scene, i: number): Point | null {
  let at = i;
  let which = wordAt(scene, at);
  if (which === "this" && (NEXT.has(wordAt(scene, at + 1)) || LAST.has(wordAt(scene, at + 1))))
    which = wordAt(scene, ++at);
  else if (which === "the" && (wordAt(scene, at + 1) === "following" || wordAt(scene, at + 1) === "current"))
    return null;
  const step =
    THIS.has(which) && which !== "current"
      ? 0
      : which === "last" || (which === "past" && at > i)
        ? -1
        : which === "next" || (NEXT.has(which) && at > i)
          ? 1
          : null;
  if (step === null) return null;
  const word = wordAt(scene, at + 1);
  // "the last year and a half" is a window, not the year before.
  if (which === "last" && at === i && wordAt(scene, i - 1) === "the") return null;
  const { today } = scene;
  const season = SEASONS.get(word);
  const month = at + 1 < scene.end ? monthAt(scene.tokens[at + 1]) : 0;
  if (
    season === undefined &&
    month === 0 &&
    !["week", "weekend", "month", "year", "decade", "century", "quarter"].includes(word)
  )
    return null;
  // "this century's", "this fall in prices" aside; "last year's" is fine.
  if (word === "fall" && wordAt(scene, at + 2) === "in") return null;
  if (today === null) return missing(i, at + 2);
  const now = civilDay(today);
  if (month > 0) {
    const year =
      step === 0
        ? now.year
        : step < 0
          ? month < now.month
            ? now.year
            : now.year - 1
          : month > now.month
            ? now.year
            : now.year + 1;
    return stretch(i, at + 2, monthText(year, month), null, "month_named_by_direction");
  }
  if (season !== undefined) {
    const [start, count] = season;
    let year = now.year;
    if (step < 0 && addMonths(dayNumber(year, start, 1), count) > today) year--;
    if (step > 0 && dayNumber(year, start, 1) <= today) year++;
    return stretch(
      i,
      at + 2,
      monthText(year, start),
      monthText(year, start + count - 1),
      "season_named_by_direction",
    );
  }
  return unitAround(today, word, step, i, at + 2);
}

/** The year of a month alone: past → the most recent, future → the next; this month is both. */
function yearForMonth(scene: Scene, month: number, from: number, next: number): number | null {
  if (scene.today === null) return null;
  const now = civilDay(scene.today);
  const before = wordAt(scene, from - 1);
  const tense = before === "upcoming" || before === "coming" ? "future" : tenseOf(scene, from, next);
  if (tense === "future") return month >= now.month ? now.year : now.year + 1;
  if (tense === "present" && month > now.month && month - now.month <= 6) return now.year;
  return month <= now.month ? now.year : now.year - 1;
}

function readMonth(scene: Scene, i: number, footing: Footing): Point | null {
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

const ORDINAL_CENTURY = /^(\d{1,2})(?:st|nd|rd|th)$/;
const CENTURY_WORDS = ["eighteenth", "nineteenth", "twentieth", "twenty-first"];

/** "the 1990s" → 199X, "the 21st century" → 20XX. */
function readDecade(scene: Scene, i: number): Point | null {
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

function readYear(scene: Scene, i: number, footing: Footing): Point | null {
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
