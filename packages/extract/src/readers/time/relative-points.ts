/** Takes a token, gives the point named there by its distance from publication: "last week", "on Sunday", "yesterday". */

import { civilDay, dayNumber, weekday } from "@readout/core";
import { DAY_PARTS, SEASONS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";
import { addMonths, dayText, monthText, yearText } from "./calendar.ts";
import { monthAt } from "./calendar-date.ts";
import { LAST, missing, NEXT, type Point, single, stretch, THIS } from "./point.ts";
import { type Scene, tenseOf, tokenAt, wordAt } from "./scene.ts";

/** Plurals that do happen on a day. */
const EVENT_PLURALS = new WordList(
  "talks elections consultations negotiations meetings discussions events remarks attacks strikes announcements sanctions actions sessions calls votes designations developments",
);

/** "over the weekend", "the weekend’s attack": the one behind, unless the clause looks ahead. */
export function readWeekend(scene: Scene, i: number): Point | null {
  const at = wordAt(scene, i) === "over" || wordAt(scene, i) === "during" ? i + 1 : i;
  if (wordAt(scene, at) !== "the" || wordAt(scene, at + 1) !== "weekend") return null;
  if (scene.today === null) return missing(i, at + 2);
  const tense = tenseOf(scene, i, at + 2);
  // "must come before the weekend"
  const ahead = tense === "future" || (tense === "present" && wordAt(scene, i - 1) === "before");
  const step = ahead ? 0 : weekday(scene.today) % 6 === 0 ? 0 : -1;
  return unitAround(scene.today, "weekend", step, i, at + 2);
}

/** Whether the noun phrase at a token has a plural head that isn't an event. */
function opensPlural(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(scene.end, from + 5); i++) {
    const token = scene.tokens[i];
    if (token?.xpos === "NNS") return !EVENT_PLURALS.holds(token);
    if (token?.upos !== "ADJ" && token?.upos !== "ADV" && token?.upos !== "NOUN" && token?.upos !== "PROPN")
      return false;
  }
  return false;
}

/** "today", "yesterday", "this morning", "the day before yesterday". */
export function readDeictic(scene: Scene, i: number): Point | null {
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
  if (offset !== 0 && DAY_PARTS.holds(tokenAt(scene, next))) next++;
  if (scene.today === null) return missing(i, next);
  return single(i, next, scene.today + offset, offset === 0 ? "publication_day" : "day_from_publication");
}

/** The week, month, year or decade that lies `step` of them from the one round a day. */
export function unitAround(
  today: number,
  unit: string,
  step: number,
  from: number,
  next: number,
): Point | null {
  const { year, month } = civilDay(today);
  const rule = step === 0 ? "this_period" : step < 0 ? "last_period" : "next_period";
  switch (unit) {
    case "year":
      return stretch(from, next, yearText(year + step), null, rule);
    case "month":
      return stretch(from, next, monthText(year, month + step), null, rule);
    case "week": {
      const monday = today - ((weekday(today) + 6) % 7) + step * 7;
      return stretch(from, next, dayText(monday), dayText(monday + 6), rule);
    }
    case "weekend": {
      const saturday = today - ((weekday(today) + 6) % 7) + 5 + step * 7;
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

/** "last October": the nearest month of that name in the direction of a step. */
function monthToward(today: number, month: number, step: number, from: number, next: number): Point {
  const now = civilDay(today);
  const inThisYear = step < 0 ? month < now.month : month > now.month;
  const year = now.year + (inThisYear ? 0 : step);
  return stretch(from, next, monthText(year, month), null, "month_named_by_direction");
}

/** "next summer": the nearest season in the direction of a step. */
function seasonToward(
  today: number,
  [start, count]: readonly [number, number],
  step: number,
  from: number,
  next: number,
): Point {
  let { year } = civilDay(today);
  // A summer that has only just ended isn't yet "last summer".
  if (step < 0 && addMonths(dayNumber(year, start, 1), count + 1) > today) year--;
  if (step > 0 && dayNumber(year, start, 1) <= today) year++;
  return stretch(
    from,
    next,
    monthText(year, start),
    monthText(year, start + count - 1),
    "season_named_by_direction",
  );
}

/** "last week", "this year", "next month", "this coming summer", "last October", "that year" is none. */
export function readRelativeUnit(scene: Scene, i: number): Point | null {
  let at = i;
  let which = wordAt(scene, at);
  if (which === "this" && (NEXT.holds(tokenAt(scene, at + 1)) || LAST.holds(tokenAt(scene, at + 1))))
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
  // "This weekend I spoke with X", said on a Tuesday.
  if (word === "weekend" && step === 0 && scene.today !== null && weekday(scene.today) % 6 !== 0)
    if (tenseOf(scene, i, at + 2) === "past") return unitAround(scene.today, word, -1, i, at + 2);
  // "the last year and a half" is a window, not the year before.
  if (which === "last" && at === i && wordAt(scene, i - 1) === "the" && word !== "quarter") return null;
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
  if (month > 0) return monthToward(today, month, step, i, at + 2);
  if (season !== undefined) return seasonToward(today, season, step, i, at + 2);
  return unitAround(today, word, step, i, at + 2);
}
