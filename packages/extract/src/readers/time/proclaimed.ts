/** Takes a token, gives the date written out in words there: "the twenty-first day of May, in the year of our Lord two thousand thirty-one". */
import { CARDINALS, dayNumber } from "@readout/core";
import { ORDINALS } from "../../data/time-words.ts";
import { daysInMonth, dayText } from "./calendar.ts";
import { monthAt, yearAt } from "./calendar-date.ts";
import { resolveDate } from "./date-points.ts";
import type { Point } from "./point.ts";
import { type Scene, wordAt } from "./scene.ts";

/** A day by its ordinal in words with its month; its year in words, figures or from the clause ("the Fourth of July"). */
export function readProclaimed(scene: Scene, i: number): Point | null {
  // "the thirty-first day of June" is no first of June.
  if (wordAt(scene, i - 1) === "-") return null;
  const opener = wordAt(scene, i);
  let at = opener === "the" || opener === "this" ? i + 1 : i;
  const [day, afterDay] = ordinalAt(scene, at);
  if (day === 0) return null;
  at = afterDay;
  if (wordAt(scene, at) === "day") at++;
  if (wordAt(scene, at) === "of") at++;
  const month = at < scene.end ? monthAt(scene.tokens[at]) : 0;
  if (month === 0) return null;
  at++;
  const behindMonth = at;
  if (wordAt(scene, at) === ",") at++;
  if ("in the year of our lord".split(" ").every((word, k) => wordAt(scene, at + k) === word)) at += 6;
  const [year, next] = yearIn(scene, at);
  if (year === 0 && day <= daysInMonth(2000, month))
    return resolveDate(scene, i, { next: behindMonth, weekday: null, year: null, month, day, last: null });
  if (year === 0 || day > daysInMonth(year, month)) return null;
  const number = dayNumber(year, month, day);
  return {
    from: i,
    next,
    edtf: dayText(number),
    last: null,
    rule: "calendar_date",
    anchor: null,
    day: number,
  };
}

/** "third", "twenty-first" in one token or three: the ordinal and the index behind it; 0 for none. */
function ordinalAt(scene: Scene, i: number): readonly [number, number] {
  const word = wordAt(scene, i);
  const whole = wordAt(scene, i + 1) === "-" ? ORDINALS.get(`${word}-${wordAt(scene, i + 2)}`) : undefined;
  return whole === undefined ? [ORDINALS.get(word) ?? 0, i + 1] : [whole, i + 3];
}

/** "2031" or "two thousand (and) thirty-one", and the index behind it; 0 for none. */
function yearIn(scene: Scene, i: number): readonly [number, number] {
  const figures = i < scene.end ? yearAt(scene.tokens[i]) : 0;
  if (figures > 0) return [figures, i + 1];
  const thousands = CARDINALS.get(wordAt(scene, i));
  if (thousands === undefined || wordAt(scene, i + 1) !== "thousand") return [0, i];
  let at = i + 2;
  if (wordAt(scene, at) === "and") at++;
  let year = thousands * 1000;
  for (let k = 0; k < 2; k++) {
    if (wordAt(scene, at) === "-" && k > 0) at++;
    const word = wordAt(scene, at);
    const [tens = "", ones = ""] = word.split("-");
    const value = CARDINALS.get(word) ?? (ones ? (CARDINALS.get(tens) ?? 0) + (CARDINALS.get(ones) ?? 0) : 0);
    if (value === 0) break;
    year += value;
    at++;
  }
  return [year >= 1000 && year <= 2999 ? year : 0, at];
}
