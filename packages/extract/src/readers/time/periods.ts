/** Takes a token, gives the period that opens there: "since 2016", "from 2014 to 2016", "by the end of 2022". */

import { START_NOUNS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";
import { dayText } from "./calendar.ts";
import { fromPoint, limitsOf, type Point } from "./point.ts";
import { readPoint } from "./points.ts";
import { type Reading, type Scene, tokenAt, unanchored, wordAt } from "./scene.ts";

const OPENERS = new Set("starting beginning commencing effective dating lasting".split(" "));
const LINKS = new WordList("in on from as of at with back to");

/** The last part of a point: of a week its Sunday. */
const endOf = (point: Point): string => point.last ?? (point.edtf as string);

/** A period told from token `from` to the end of a point; without anchor where the point has none. */
function reading(from: number, point: Point, edtf: string, rule: string): Reading {
  return point.edtf === null
    ? unanchored(from, point.next, "interval")
    : { from, next: point.next, edtf, kind: "interval", rule, anchor: point.anchor, day: null };
}

/** The period that starts at token `i`, or null. */
export function readPeriod(scene: Scene, i: number): Reading | null {
  const word = wordAt(scene, i);
  switch (word) {
    case "since":
      return readSince(scene, i);
    case "from":
      return readFromTo(scene, i);
    case "between":
      return readBetween(scene, i);
    case "until":
    case "till":
    case "through":
      return readUntil(scene, i, word);
    case "by":
    case "before":
      return readBy(scene, i, word);
    case "as":
      return wordAt(scene, i + 1) === "of" ? readAsOf(scene, i) : null;
    default:
      if (!OPENERS.has(word)) return null;
      {
        let at = i + 1;
        while (at < i + 4 && LINKS.holds(tokenAt(scene, at))) at++;
        return at > i + 1 || word !== "lasting" ? openFrom(scene, i, at) : null;
      }
  }
}

function openFrom(scene: Scene, from: number, at: number): Reading | null {
  const point = readPoint(scene, at, "governed");
  return point && reading(from, point, `${point.edtf}/..`, "open_from");
}

/** "as of yesterday" is that day; "as of next May" opens a period. */
function readAsOf(scene: Scene, i: number): Reading | null {
  const point = readPoint(scene, i + 2, "governed");
  if (point === null || point.edtf === null) return point === null ? null : unanchored(i, point.next);
  const limits = limitsOf(point.edtf, point.last);
  if (scene.today !== null && limits !== null && limits[0] > scene.today) return openFrom(scene, i, i + 2);
  return fromPoint(point, i);
}

function readSince(scene: Scene, i: number): Reading | null {
  const from = wordAt(scene, i - 1) === "ever" ? i - 1 : i;
  let at = i + 1;
  if (wordAt(scene, at) === "at" && wordAt(scene, at + 1) === "least") at += 2;
  const point = readPoint(scene, at, "governed");
  return point && reading(from, point, `${point.edtf}/..`, "since");
}

/** "from 2014 to 2016", "from Monday through Friday"; "from 2014" alone only with "on", "onwards" or "forward". */
function readFromTo(scene: Scene, i: number): Reading | null {
  const start = readPoint(scene, i + 1, "governed");
  if (start === null) return null;
  const link = wordAt(scene, start.next);
  if (
    link === "to" ||
    link === "until" ||
    link === "till" ||
    link === "through" ||
    link === "-" ||
    link === "–"
  ) {
    const end = readPoint(scene, start.next + 1, "governed");
    if (end !== null) return joined(scene, i, start, end, "from_to");
  }
  if (start.edtf === null) return null;
  if (start.last !== null && start.anchor === null)
    return reading(i, start, `${start.edtf}/${start.last}`, "from_to");
  if (link === "on" || link === "onward" || link === "onwards" || link === "forward") {
    return { ...reading(i, start, `${start.edtf}/..`, "open_from"), next: start.next + 1 };
  }
  return null;
}

function readBetween(scene: Scene, i: number): Reading | null {
  const start = readPoint(scene, i + 1, "governed");
  if (start === null || wordAt(scene, start.next) !== "and") return null;
  const end = readPoint(scene, start.next + 1, "governed");
  return end === null ? null : joined(scene, i, start, end, "between");
}

function joined(scene: Scene, from: number, start: Point, end: Point, rule: string): Reading {
  if (start.edtf === null || end.edtf === null) return unanchored(from, end.next, "interval");
  let first = start.edtf;
  const a = limitsOf(first, null);
  const b = limitsOf(end.edtf, end.last);
  if (a !== null && b !== null && b[1] < a[0]) {
    // "from Monday to Friday" with Friday read as the one before: it lies after its start.
    if (start.day !== null && end.day !== null && end.day + 7 >= start.day) {
      const edtf = `${first}/${dayText(end.day + 7)}`;
      return { ...reading(from, end, edtf, rule), anchor: "published" };
    }
    return unanchored(from, end.next, "interval");
  }
  if (first.endsWith("~") && first.length > 11) first = first.slice(0, -1);
  return {
    ...reading(from, end, `${first}/${endOf(end)}`, rule),
    anchor: start.anchor ?? end.anchor,
    day: scene.today === null ? null : start.day,
  };
}

function readUntil(scene: Scene, i: number, word: string): Reading | null {
  const point = readPoint(scene, i + 1, "governed");
  if (point === null || (word === "through" && point.rule === "calendar_year" && wordAt(scene, i - 1) === ""))
    return null;
  return reading(i, point, `../${endOf(point)}`, "until");
}

const CLOSES = new WordList(["end", "close"]);

/** "by 2030", "before the end of 2022": open at the start, or from publication where the end lies ahead of it. */
function readBy(scene: Scene, i: number, word: string): Reading | null {
  const point = readPoint(scene, i + 1, "governed");
  if (point === null) return null;
  const named =
    point.rule === "part_of_period" ||
    START_NOUNS.holds(tokenAt(scene, i + 2)) ||
    wordAt(scene, i + 2) === "end";
  if (word === "before" && !named) {
    // "before Sunday's vote": the day itself is what the text gives.
    return null;
  }
  if (point.edtf === null) return unanchored(i, point.next, "interval");
  const limits = limitsOf(point.edtf, point.last);
  const ahead = scene.today !== null && limits !== null && limits[1] > scene.today;
  const from = ahead ? dayText(scene.today as number) : "..";
  // A deadline at the end of something runs to its last day: nothing about it is approximate.
  const last = CLOSES.holds(tokenAt(scene, i + 2)) ? endOf(point).replace(/~$/, "") : endOf(point);
  return {
    ...reading(i, point, `${from}/${last}`, "deadline"),
    anchor: ahead ? "published" : point.anchor,
  };
}
