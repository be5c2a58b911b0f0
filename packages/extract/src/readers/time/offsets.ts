/** Takes a length of time, gives the point told by its distance from something else: "a week after the vote", "two days later". */

import { civilDay, dayNumber } from "@readout/core";
import { lemmaAs } from "@readout/english";
import { isOneOf } from "../../one-of.ts";
import { addMonths, monthText, yearText } from "./calendar.ts";
import { readCalendarDate } from "./calendar-date.ts";
import { dayCount, durationText, type Length, shifted, valid } from "./length.ts";
import { type Reading, type Scene, tenseOf, unanchored, wordAt } from "./scene.ts";

/** "a week after …", "two days later", "a day earlier", "three days before …". */
export function offsetFrom(scene: Scene, length: Length): Reading | null {
  if (length.count === null) return null;
  const counted = { ...length, count: length.count };
  const said = wordAt(scene, length.next);
  // "they had met a day before and agreed": nothing follows that it could be counted from.
  const after = said === "before" && endsHere(scene, length.next + 1) ? "earlier" : said;
  if (after === "later" || after === "earlier") return fromPointBefore(scene, counted, after);
  if (after === "after" || after === "before") return fromEvent(scene, counted, after);
  return null;
}

/** A length whose number is said. */
interface Counted extends Length {
  readonly count: number;
}

/** "two years later", "a day earlier": counted from the point told before, in the kind that it has: a year, a month or a day. */
function fromPointBefore(scene: Scene, length: Counted, after: "later" | "earlier"): Reading | null {
  const { count, unit, loose, from } = length;
  const next = length.next + 1;
  if (wordAt(scene, next) === "than") return null;
  const { lastPoint, lastDay, today } = scene;
  const way = after === "later" ? count : -count;
  if (unit.letter === "Y" && lastPoint?.length === 4) {
    const year = Number(lastPoint) + way * unit.times;
    const now = today === null ? year : civilDay(today).year;
    return !valid(yearText(year)) || (year > now && tenseOf(scene, from, next) !== "future")
      ? undated(length)
      : point(length, "offset_from_year_before", `${yearText(year)}~`);
  }
  if (unit.letter === "M" && lastPoint?.length === 7) {
    const start = dayNumber(Number(lastPoint.slice(0, 4)), Number(lastPoint.slice(5, 7)), 1);
    const { year, month } = civilDay(addMonths(start, way));
    return point(length, "offset_from_month_before", `${monthText(year, month)}~`);
  }
  if (lastDay === null || isClockUnit(length) || isUnforetold(scene, length, after, lastDay))
    return undated(length);
  const value = shifted(lastDay, way, unit);
  const exact = unit.letter === "D" && !loose;
  return {
    ...point(length, "offset_from_day_before", exact ? value : `${value}~`),
    day: exact ? lastDay + way : null,
  };
}

/** "Today, twelve years later": counted from something that isn't dated here; so is what would lie ahead unforetold. */
function isUnforetold(
  scene: Scene,
  { count, unit, from, next }: Counted,
  after: "later" | "earlier",
  lastDay: number,
): boolean {
  const { today } = scene;
  if (lastDay === today && (unit.letter === "Y" || unit.letter === "M" || after === "later")) return true;
  if (after === "earlier" || today === null || lastDay > today || tenseOf(scene, from, next + 1) === "future")
    return false;
  const days = unit.letter === "Y" ? 365 : unit.letter === "M" ? 30 : dayCount(1, unit);
  return lastDay + count * unit.times * days > today + 31;
}

/** "a week after the vote": what follows, as far as the next comma or verb of its own, is the event that is dated. */
function fromEvent(scene: Scene, length: Counted, after: "after" | "before"): Reading | null {
  const { count, unit, from } = length;
  // "reopen embassies within two months after four days of talks": a deadline, counted from now.
  if (wordAt(scene, from - 1) === "within") return null;
  const own = fromDocument(scene, length) ?? fromNamedDay(scene, length, after);
  if (own !== null) return own;
  const verb = mainVerbBefore(scene, from);
  // "The meeting came a day after": it was told of before, with its day.
  const told = verb === "then" ? scene.toldDay : null;
  const dated =
    scene.dayInSentence && scene.lastDay !== null
      ? scene.lastDay
      : (told ?? (verb === null ? null : scene.today));
  if (dated === null && verb !== null) return unanchored(from, length.next + 1);
  if (dated === null || isClockUnit(length)) return undated(length);
  const value = shifted(dated, after === "after" ? -count : count, unit);
  if (!valid(value)) return null;
  return {
    ...point(length, "offset_from_event", told !== null && unit.letter === "D" ? value : `${value}~`),
    next: eventEnd(scene, length.next + 1),
    anchor: scene.dayInSentence || told !== null ? null : "published",
  };
}

/** The end of the event that is named from a token on. */
function eventEnd({ tokens, end }: Scene, from: number): number {
  let stop = from;
  while (stop < Math.min(end, from + 11) && !isOneOf(tokens[stop]?.upos, "VERB", "AUX", "PUNCT", "ADP"))
    stop++;
  return stop;
}

/** Hours and minutes lead to no other day that could be told. */
const isClockUnit = ({ unit }: Length): boolean => unit.letter === "H" || unit.letter === "m";

/** A point without an anchor in the text's frame, as far as the word behind the length. */
const point = ({ from, next }: Length, rule: string, edtf: string): Reading => ({
  from,
  next: next + 1,
  edtf,
  kind: "point",
  rule,
  anchor: null,
  day: null,
});

/** The length alone: what it is counted from has no date here. */
const undated = (length: Counted): Reading => ({
  ...point(length, "offset_from_undated_event", durationText(length)),
  kind: "duration",
});

/** Whether a phrase ends before a token: the sentence, a comma, "and" or a preposition of place. */
const endsHere = (scene: Scene, at: number): boolean =>
  at >= scene.end || /^(?:[.,;:)—–]|and|but|in|at|with)$/.test(wordAt(scene, at));

/** "three weeks before the elections of 5 November 2023": counted from the day that is named behind, which stays a date of its own. */
function fromNamedDay(scene: Scene, length: Counted, after: "after" | "before"): Reading | null {
  const { count, unit, loose, next } = length;
  if (isClockUnit(length)) return null;
  for (let i = next + 1; i < Math.min(scene.end, next + 10); i++) {
    if (isOneOf(scene.tokens[i]?.upos, "VERB", "PUNCT", "AUX")) return null;
    const date = readCalendarDate(scene.tokens, i, scene.end);
    if (!date || date.day === null || date.year === null) continue;
    const value = shifted(
      dayNumber(date.year, date.month, date.day),
      after === "after" ? count : -count,
      unit,
    );
    if (!valid(value)) return null;
    return point(length, "offset_from_named_day", unit.letter === "D" && !loose ? value : `${value}~`);
  }
  return null;
}

/** "30 days after the date of this order": the document's own day. */
function fromDocument(scene: Scene, { count, unit, from, next }: Counted): Reading | null {
  const words = ["after", "the", "date", "of", "this"];
  if (!words.every((word, k) => wordAt(scene, next + k) === word)) return null;
  const stop = next + words.length + 1;
  if (scene.today === null) return unanchored(from, stop);
  const exact = unit.letter === "D" || unit.letter === "W";
  const value = shifted(scene.today, count, unit);
  if (!valid(value)) return null;
  return {
    from,
    next: stop,
    edtf: exact ? value : `${value}~`,
    kind: "point",
    rule: "offset_from_publication",
    anchor: "published",
    day: null,
  };
}

/** Whether the clause before a token is told in the narrative present ("The visit comes a week after …") or of what was told before ("came"). */
function mainVerbBefore(scene: Scene, at: number): "now" | "then" | null {
  for (let i = at - 1; i >= Math.max(scene.first, at - 8); i--) {
    const token = scene.tokens[i];
    if (token === undefined || (token.upos !== "VERB" && token.upos !== "AUX")) continue;
    if (/^(come|follow|arrive|mark)$/.test(lemmaAs(token, "VERB")) && token.xpos !== "VB")
      return token.xpos === "VBD" ? "then" : "now";
    return /^(is|'s|’s)$/.test(token.lower) && /^(that|this|it|which)$/.test(wordAt(scene, i - 1))
      ? "now"
      : null;
  }
  return null;
}
