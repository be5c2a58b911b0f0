/** Takes a token, gives the point in time named there: a date, weekday, month, year, "last week", "yesterday". */
import { readDate, readDecade, readMonth, readYear } from "./calendar-points.ts";
import { readPartOf, readQualified } from "./partial-points.ts";
import type { Footing, Point } from "./point.ts";
import { readDeictic, readRelativeUnit, readWeekday } from "./relative-points.ts";
import type { Scene } from "./scene.ts";

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
