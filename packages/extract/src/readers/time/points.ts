/** Takes a token, gives the point in time named there: a date, weekday, month, year, "last week", "yesterday". */
import { readDate } from "./date-points.ts";
import { readMonth } from "./month-points.ts";
import { readPartOf, readQualified } from "./partial-points.ts";
import type { Footing, Point } from "./point.ts";
import { readProclaimed } from "./proclaimed.ts";
import { readDeictic, readRelativeUnit, readWeekend } from "./relative-points.ts";
import type { Scene } from "./scene.ts";
import { readDayOfMonth, readWeekday } from "./weekday-points.ts";
import { readDecade, readFiscalYear, readSeason, readYear } from "./year-points.ts";

/** The point that starts at token `i`, or null. */
export function readPoint(scene: Scene, i: number, footing: Footing): Point | null {
  if (i >= scene.end) return null;
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
