/** Takes a token, gives the day, week, month or year told there by the one named before it: "the following day", "the same year". */

import { civilDay, dayNumber, weekday } from "@readout/core";
import { WordList } from "../../word-list.ts";
import { addMonths, dayText, monthText, yearText } from "./calendar.ts";
import { type Reading, type Scene, tenseOf, tokenAt, unanchored, wordAt } from "./scene.ts";

const STEPS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    following: 1,
    next: 1,
    previous: -1,
    preceding: -1,
    same: 0,
  }),
);
const UNITS = new Set(["day", "week", "month", "year"]);
const LEADS = new WordList("in over within during for");

/** "the following day", "the next day", "the same day", "the day before": counted from what was named last. */
export function readNeighbour(scene: Scene, i: number): Reading | null {
  const at =
    wordAt(scene, i) === "that" && wordAt(scene, i + 1) === "same" ? i : wordAt(scene, i) === "the" ? i : -1;
  if (at < 0) return null;
  const [word, unit] = [wordAt(scene, i + 1), wordAt(scene, i + 2)];
  const step = STEPS.get(word);
  if (step !== undefined && UNITS.has(unit)) {
    const next = i + 3;
    if (wordAt(scene, next) === "of" || wordAt(scene, next) === "or") return null;
    // "harvest twice in the same year" is any year.
    if ((unit === "year" || unit === "month") && word === "same" && tenseOf(scene, i, next) !== "past")
      return null;
    if (word === "next" && !isTold(scene, i, next, unit)) return null;
    return stepped(scene, i, next, unit, step);
  }
  if (word !== "day") return null;
  const link = unit;
  const closes = ["", ".", ",", ";"].includes(wordAt(scene, i + 3));
  return closes && (link === "after" || link === "before")
    ? stepped(scene, i, i + 3, "day", link === "after" ? 1 : -1)
    : null;
}

/** "the next day" is the neighbour of a day; of longer units only what is told of the past, the rest lies ahead of publication. */
function isTold(scene: Scene, i: number, next: number, unit: string): boolean {
  if (LEADS.holds(tokenAt(scene, i - 1))) return false;
  const tense = tenseOf(scene, i, next);
  return unit === "day"
    ? tense !== "future" || scene.dayInSentence
    : tense === "past" && scene.lastPoint !== null;
}

function stepped(scene: Scene, from: number, next: number, unit: string, step: number): Reading {
  const give = (edtf: string, kind: Reading["kind"], day: number | null): Reading => ({
    from,
    next,
    edtf,
    kind,
    rule: unit === "day" ? "offset_from_day_before" : `offset_from_${unit}_before`,
    anchor: null,
    day,
  });
  if (unit === "day")
    return scene.lastDay === null
      ? unanchored(from, next)
      : give(dayText(scene.lastDay + step), "point", scene.lastDay + step);
  if (unit === "week") {
    if (scene.lastDay === null) return unanchored(from, next, "interval");
    const monday = scene.lastDay - ((weekday(scene.lastDay) + 6) % 7) + 7 * step;
    return give(`${dayText(monday)}/${dayText(monday + 6)}`, "interval", null);
  }
  const point = scene.lastPoint;
  if (point === null || (unit === "month" && point.length < 7)) return unanchored(from, next);
  const year = Number(point.slice(0, 4));
  if (unit === "year") return give(yearText(year + step), "point", null);
  const month = civilDay(addMonths(dayNumber(year, Number(point.slice(5, 7)), 1), step));
  return give(monthText(month.year, month.month), "point", null);
}
