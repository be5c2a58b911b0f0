/** Takes a token, gives the number of units of time told there: "three hours", "a week", "12-year". */

import { civilDay } from "@readout/core";
import { type TimeUnit, UNITS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";
import { readNumber } from "../quantity/number.ts";
import { addMonths, dayText, monthText, yearText } from "./calendar.ts";
import { type Reading, type Scene, tokenAt, wordAt } from "./scene.ts";

/** A number of units, tokens `[from, next)`; `count` is null for bare plurals ("years") and vague numbers. */
export interface Length {
  readonly from: number;
  readonly next: number;
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly word: string;
  /** Whether the text says that it is more, or only about, that long. */
  readonly loose: boolean;
  readonly hyphened: boolean;
}

const LOOSE = new WordList("over about around nearly almost roughly approximately some");

const PHRASES = new Set([
  "more than",
  "less than",
  "at least",
  "up to",
  "fewer than",
  "well over",
  "just over",
]);
const OPENINGS = new WordList([...PHRASES].map((phrase) => phrase.slice(0, phrase.indexOf(" "))));

/** Reads "three hours", "a week", "12-year", "over a decade", "the past" not included. */
export function readLength(scene: Scene, i: number): Length | null {
  let at = i;
  let loose = false;
  if (OPENINGS.holds(tokenAt(scene, i)) && PHRASES.has(`${wordAt(scene, i)} ${wordAt(scene, i + 1)}`)) {
    at += 2;
    loose = true;
  } else if (LOOSE.holds(tokenAt(scene, at))) {
    at++;
    loose = true;
  }
  const word = wordAt(scene, at);
  const article =
    (word === "a" || word === "an") && UNITS.has(wordAt(scene, at + 1)) && wordAt(scene, at - 1) !== "half";
  if (article) {
    const name = wordAt(scene, at + 1);
    const unit = UNITS.get(name) as TimeUnit;
    const base = { from: i, next: at + 2, count: 1, unit, word: name, loose, hyphened: false };
    return isHalf(scene, at + 2) ? { ...base, ...withHalf(1, unit), next: at + 5 } : base;
  }
  if (
    word === "half" &&
    (wordAt(scene, at + 1) === "a" || wordAt(scene, at + 1) === "an") &&
    UNITS.has(wordAt(scene, at + 2))
  )
    return null;
  const number = readNumber(scene.tokens, at, scene.end);
  if (number === null) return null;
  const hyphen = wordAt(scene, number.next) === "-" ? 1 : 0;
  const halfBefore = isHalf(scene, number.next);
  const gap = halfBefore ? 3 : hyphen;
  let name = wordAt(scene, number.next + gap);
  let next = number.next + gap + 1;
  if (name === "consecutive" || name === "full" || name === "straight") {
    name = wordAt(scene, number.next + 1);
    next++;
  }
  const unit = UNITS.get(name);
  if (unit === undefined) return null;
  const hyphened = hyphen === 1;
  if (
    hyphened &&
    (name.endsWith("s") ||
      (scene.tokens[number.next]?.start ?? 0) !== (scene.tokens[number.next - 1]?.end ?? 1))
  )
    return null;
  if (number.value !== null && (!Number.isInteger(number.value) || number.value <= 0 || number.value > 9999))
    return null;
  const halfAfter = !hyphened && isHalf(scene, next);
  if (number.value !== null && (halfBefore || halfAfter))
    return {
      from: i,
      next: halfAfter ? next + 3 : next,
      ...withHalf(number.value, unit),
      word: name,
      loose,
      hyphened,
    };
  return { from: i, next, count: number.value, unit, word: name, loose, hyphened };
}

/** "and a half" at a token. */
export const isHalf = (scene: Scene, i: number): boolean =>
  wordAt(scene, i) === "and" && wordAt(scene, i + 1) === "a" && wordAt(scene, i + 2) === "half";

/** So many units and a half, in the next smaller unit that is whole: a year and a half is 18 months. */
export function withHalf(count: number, unit: TimeUnit): { count: number; unit: TimeUnit } {
  const amount = count * unit.times + unit.times / 2;
  if (Number.isInteger(amount)) return { count: amount, unit: { letter: unit.letter, times: 1 } };
  const smaller = {
    Y: ["M", 12],
    M: ["W", 4],
    W: ["D", 7],
    D: ["H", 24],
    H: ["m", 60],
    m: ["m", 1],
  } as const;
  const [letter, times] = smaller[unit.letter];
  return { count: Math.floor(amount * times), unit: { letter, times: 1 } };
}

/** ISO 8601 duration of a whole number of units. */
export function durationText({ count, unit }: { count: number; unit: TimeUnit }): string {
  const amount = count * unit.times;
  if (unit.letter === "H") return `PT${amount}H`;
  return unit.letter === "m" ? `PT${amount}M` : `P${amount}${unit.letter}`;
}

/** What lasts so long, told by the tokens `[from, next)`. */
export const lasting = (
  from: number,
  next: number,
  length: { count: number; unit: TimeUnit },
  rule = "length",
): Reading => ({
  from,
  next,
  edtf: durationText(length),
  kind: "duration",
  rule,
  anchor: null,
  day: null,
});

/** The date so many units from a day, with the precision of the unit: years from years, days from days and weeks. */
export function shifted(day: number, count: number, unit: TimeUnit): string {
  const amount = count * unit.times;
  if (unit.letter === "Y") return `${yearText(civilDay(day).year + amount)}`;
  if (unit.letter === "M") {
    const { year, month } = civilDay(addMonths(day, amount));
    return monthText(year, month);
  }
  return dayText(day + dayCount(amount, unit));
}

/** Whole days of a number of weeks, days, hours or minutes. */
export const dayCount = (amount: number, unit: TimeUnit): number =>
  unit.letter === "W"
    ? amount * 7
    : unit.letter === "D"
      ? amount
      : Math.trunc(amount / (unit.letter === "H" ? 24 : 1440));

/** Whether a shifted date stayed within the years that EDTF writes in four figures. */
export const valid = (text: string): boolean => !text.startsWith("-") && text.length >= 4;
