/** Takes a token, gives the point in time named there: a date, weekday, month, year, "last week", "yesterday". */
import type { Token } from "@readout/english";
import { ORDINALS, SEASONS, START_NOUNS } from "../../data/time-words.ts";
import { WordList } from "../../word-list.ts";
import { readDate } from "./date-points.ts";
import { readMonth } from "./month-points.ts";
import { QUALIFIERS, readPartOf, readQualified } from "./partial-points.ts";
import { type Footing, LAST, NEXT, type Point, THIS } from "./point.ts";
import { readProclaimed } from "./proclaimed.ts";
import { readDeictic, readRelativeUnit, readWeekend } from "./relative-points.ts";
import { type Scene, tokenAt } from "./scene.ts";
import { NAMES } from "./time-marks.ts";
import { readDayOfMonth, readWeekday } from "./weekday-points.ts";
import { CENTURY_WORDS, readDecade, readFiscalYear, readSeason, readYear } from "./year-points.ts";

/** Words that a reader of points starts at, or has behind its article. */
const OPENS_POINT = new WordList([
  // "twenty-first" may be three tokens.
  ...[...ORDINALS.keys()].flatMap((word) => [word, word.split("-", 1)[0] as string]),
  ...[...SEASONS.keys(), ...START_NOUNS, ...QUALIFIERS, ...THIS, ...LAST, ...NEXT, ...NAMES],
  ...CENTURY_WORDS,
  ..."its middle end close over during today tonight yesterday tomorrow day weekend fiscal".split(" "),
]);

/** Whether a point may start at a word: most that follow a preposition start none. */
const mayOpen = (token: Token | undefined): boolean =>
  OPENS_POINT.holds(token) || /^(?:\d|fy|mid-)/.test(token?.lower ?? "");

/** The point that starts at token `i`, or null. */
export function readPoint(scene: Scene, i: number, footing: Footing): Point | null {
  if (i >= scene.end) return null;
  const opener = tokenAt(scene, i);
  if (!mayOpen(opener?.lower === "the" ? tokenAt(scene, i + 1) : opener)) return null;
  return (
    readProclaimed(scene, i) ??
    readDate(scene, i) ??
    readSeason(scene, i) ??
    readFiscalYear(scene, i) ??
    readPartOf(scene, i, footing) ??
    readQualified(scene, i) ??
    readWeekday(scene, i) ??
    readWeekend(scene, i) ??
    readDayOfMonth(scene, i) ??
    readDeictic(scene, i) ??
    readRelativeUnit(scene, i) ??
    readMonth(scene, i, footing) ??
    readDecade(scene, i) ??
    readYear(scene, i, footing)
  );
}
