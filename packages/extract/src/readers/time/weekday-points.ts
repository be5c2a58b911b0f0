/** Takes a token, gives the day told there by its name or number in the week or month round publication: "on Sunday", "on the 24th". */

import { civilDay, dayNumber, weekday } from "@readout/core";
import { DAY_PARTS, HAPPENED_NOUNS } from "../../data/time-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { addMonths, daysInMonth } from "./calendar.ts";
import { weekdayAt } from "./calendar-date.ts";
import { wasPlanned } from "./date-points.ts";
import { LAST, missing, NEXT, type Point, single, THIS } from "./point.ts";
import { type Scene, tenseOf, tokenAt, wordAt } from "./scene.ts";
import { isFirmPast } from "./tense.ts";

/** "on Sunday mornings": a habit. */
const HABITS = new WordList("mornings afternoons evenings nights weekends");

/** A weekday: with "last" or "next" as said, else the tense decides; the weekday of publication is that day. */
export function readWeekday(scene: Scene, i: number): Point | null {
  let at = i;
  const which = wordAt(scene, at);
  const step = THIS.has(which) || LAST.has(which) || NEXT.has(which) ? which : null;
  if (step !== null) at++;
  else if (which === "the" && NEXT.holds(tokenAt(scene, at + 1))) at += 2;
  const said = at < scene.end ? weekdayAt(scene.tokens[at]) : -1;
  if (said < 0) return null;
  let next = at + 1;
  // "Black Friday", "Good Friday", "Sunday Times": names, not days.
  const before = scene.tokens[i - 1];
  const after = next < scene.end ? scene.tokens[next] : undefined;
  if (
    step === null &&
    before !== undefined &&
    i > scene.first &&
    before.text !== before.lower &&
    before.end + 1 === scene.tokens[i]?.start &&
    /^(?:good|black|ash|palm|holy|bloody|cyber|easter|super)$/.test(before.lower)
  )
    return null;
  if (
    after !== undefined &&
    /^(?:times|telegraph|mail|night|agreements?|accords?|post|herald|world)$/.test(after.lower) &&
    after.text !== after.lower
  )
    return null;
  if (HABITS.holds(tokenAt(scene, next)) || isOneOf(wordAt(scene, i - 1), "every", "each", "most", "some"))
    return null;
  if (DAY_PARTS.holds(tokenAt(scene, next))) next++;
  const { today } = scene;
  const week = step === null ? weekSaid(scene, next) : null;
  if (week !== null) next += 2;
  if (today === null) return missing(i, next);
  if (week !== null) {
    const monday = today - ((weekday(today) + 6) % 7) + week * 7;
    return single(i, next, monday + ((said + 6) % 7), week < 0 ? "weekday_last" : "weekday_next");
  }
  const ahead = (said - weekday(today) + 7) % 7;
  const behind = ahead === 0 ? 0 : ahead - 7;
  if (step !== null && LAST.has(step))
    return single(i, next, today + (ahead === 0 ? -7 : behind), "weekday_last");
  if (step === "next" || (step !== null && NEXT.has(step)) || (step === null && at > i)) {
    return single(i, next, today + (ahead === 0 ? 7 : ahead), "weekday_next");
  }
  if (ahead === 0) return single(i, next, today, "weekday_same_as_publication");
  const leads = isLedUpTo(scene, i);
  const told = leads ? null : tenseOf(scene, i, next);
  // "planned for Saturday, was called off": ahead once, and by now maybe behind.
  const tense = told !== null && wasPlanned(scene, i) ? null : told;
  // "this Thursday" is the week's own unless the clause plainly tells of the past.
  if (step === "this" && (tense !== "past" || !isFirmPast(scene.tokens, scene.first, i)))
    return single(i, next, today + ahead, "weekday_future_tense");
  const happened = /^['’]s$/.test(wordAt(scene, next)) && HAPPENED_NOUNS.holds(tokenAt(scene, next + 1));
  if (happened && tense !== "future") return single(i, next, today + behind, "weekday_of_what_happened");
  if (tense === "future" || tense === "present")
    return single(i, next, today + ahead, "weekday_future_tense");
  if (tense === "past") return single(i, next, today + behind, "weekday_past_tense");
  return single(i, next, today + (ahead <= -behind ? ahead : behind), "weekday_nearest");
}

/** "Thursday last week", "on Monday next week": by how many weeks; null where none is said. */
function weekSaid(scene: Scene, i: number): number | null {
  if (wordAt(scene, i + 1) !== "week") return null;
  const which = wordAt(scene, i);
  return which === "last" ? -1 : which === "next" ? 1 : null;
}

/** "ahead of Thursday’s summit", "before Thursday": told of the day before it, whose own side of publication is open. */
function isLedUpTo(scene: Scene, i: number): boolean {
  const [before, lead] = [wordAt(scene, i - 1), wordAt(scene, i - 2)];
  return (
    before === "before" ||
    (before === "of" && /^(ahead|advance|eve)$/.test(lead)) ||
    (before === "to" && lead === "prior")
  );
}

/** "on the 24th": of this month, or of the one that the tense points to. */
export function readDayOfMonth(scene: Scene, i: number): Point | null {
  if (wordAt(scene, i) !== "the" || wordAt(scene, i - 1) !== "on") return null;
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(scene, i + 1));
  const day = match === null ? 0 : Number(match[1]);
  if (day < 1 || day > 31) return null;
  const after = scene.tokens[i + 2];
  if (after !== undefined && i + 2 < scene.end && isOneOf(after.upos, "NOUN", "ADJ", "PROPN", "NUM"))
    return null;
  if (wordAt(scene, i + 2) === "of" || wordAt(scene, i + 2) === "-") return null;
  if (scene.today === null) return missing(i, i + 2);
  const now = civilDay(scene.today);
  const tense = tenseOf(scene, i, i + 2);
  const step = tense === "past" && day > now.day ? -1 : tense === "future" && day < now.day ? 1 : 0;
  const month = addMonths(dayNumber(now.year, now.month, 1), step);
  const { year, month: which } = civilDay(month);
  if (day > daysInMonth(year, which)) return null;
  return single(i, i + 2, dayNumber(year, which, day), "day_of_month_from_publication");
}
