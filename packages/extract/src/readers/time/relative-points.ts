/** Takes a token, gives the point named there by its distance from publication: "last week", "on Sunday", "yesterday". */
import { SEASONS } from "../../data/time-words.ts";
import { addMonths, civilDay, dayNumber, dayText, monthText, weekdayOf, yearText } from "./calendar.ts";
import { monthAt, weekdayAt } from "./calendar-date.ts";
import { LAST, missing, NEXT, type Point, single, stretch, THIS } from "./point.ts";
import { type Scene, tenseOf, wordAt } from "./scene.ts";

const DAY_PARTS = new Set(["morning", "afternoon", "evening", "night", "midday", "noon"]);

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

/** A weekday: with "last" or "next" as said, else the tense decides; the weekday of publication is that day. */
export function readWeekday(scene: Scene, i: number): Point | null {
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
  if (offset !== 0 && DAY_PARTS.has(wordAt(scene, next))) next++;
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
export function readRelativeUnit(scene: Scene, i: number): Point | null {
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
