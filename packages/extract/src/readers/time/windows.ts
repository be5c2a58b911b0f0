/** Takes a token, gives the stretch up to or from publication told there: "over the past years", "in the coming weeks". */

import { type TimeUnit, UNITS } from "../../data/time-words.ts";
import { isOneOf } from "../../one-of.ts";
import { readNumber } from "../quantity/number.ts";
import { dayText } from "./calendar.ts";
import { monthAt, weekdayAt } from "./calendar-date.ts";
import { isHalf, lasting, shifted, valid, withHalf } from "./length.ts";
import { type Reading, type Scene, tenseOf, unanchored, wordAt } from "./scene.ts";

const PAST = new Set("past last previous preceding recent".split(" "));

const AHEAD = new Set(["coming", "next", "following", "ensuing"]);

/** "in the near future" has its direction in the noun. */
const NEAR = new Set(["near", "foreseeable", "immediate", "not-too-distant"]);

const VAGUE_UNITS = new Set(["period", "future", "time", "times"]);

/** "over the past two years", "in recent weeks", "in the coming period", "for the next 60 days". */
export function readWindow(scene: Scene, i: number): Reading | null {
  let at = i;
  const lead = wordAt(scene, at);
  const led = ["in", "over", "during", "for", "within", "throughout", "of"].includes(lead);
  if (led) at++;
  let article = false;
  if (isOneOf(wordAt(scene, at), "the", "these", "this", "our", "its", "their")) {
    article = true;
    at++;
  }
  const direction = wordAt(scene, at);
  if (led && article && NEAR.has(direction) && wordAt(scene, at + 1) === "future")
    return open(scene, i, at + 2, true);
  const past = PAST.has(direction) && (article || direction === "recent");
  const ahead = AHEAD.has(direction) && article;
  if ((!past && !ahead) || (!led && direction === "following")) return null;
  if (!led && !(article && wordAt(scene, i) === "the")) return null;
  at++;
  const vagueCount = wordAt(scene, at) === "few" || wordAt(scene, at) === "several";
  if (vagueCount) at++;
  const number = vagueCount ? null : readNumber(scene.tokens, at, scene.end);
  if (number !== null) at = number.next;
  const word = wordAt(scene, at);
  const unit = UNITS.get(word);
  const from = lead === "of" ? i + 1 : i;
  if (unit === undefined) {
    if (number !== null || vagueCount || !VAGUE_UNITS.has(word) || (past && direction !== "recent"))
      return null;
    if (direction === "following" || (word === "time" && !past)) return null;
    return open(scene, from, at + 1, ahead);
  }
  const next = at + 1;
  const plural = word.endsWith("s") && word !== "century";
  if (number === null || number.value === null) {
    // "spent the next several decades abroad": ahead of then, not of now.
    if (plural && ahead && direction === "next" && tenseOf(scene, from, next) === "past") return null;
    if (plural) return open(scene, from, next, ahead);
    // "the following day" is counted from another day; "the last day of the summit" isn't a window at all.
    if (direction === "following" || direction === "preceding" || direction === "previous") return null;
    if (wordAt(scene, next) === "of" || (direction === "last" && !led)) return null;
  }
  if (direction === "following") return null;
  const half = isHalf(scene, next);
  const told = half ? withHalf(number?.value ?? 1, unit) : { count: number?.value ?? 1, unit };
  return counted(scene, from, half ? next + 3 : next, told.count, told.unit, ahead);
}

/** So many units up to or from publication; told of the past, "the next three years" are only a length. */
function counted(
  scene: Scene,
  from: number,
  next: number,
  count: number,
  unit: TimeUnit,
  ahead: boolean,
): Reading | null {
  if (ahead && Number.isInteger(count) && tenseOf(scene, from, next) === "past")
    return lasting(from, next, { count, unit });
  if (scene.today === null) return unanchored(from, next, "interval");
  if (!Number.isInteger(count) || count < 1 || count > 5000) return null;
  const other = shifted(scene.today, ahead ? count : -count, unit);
  if (!valid(other)) return null;
  const today = dayText(scene.today);
  const edtf = ahead ? `${today}/${other}~` : `${other}~/${today}`;
  return {
    from,
    next,
    edtf,
    kind: "interval",
    rule: ahead ? "window_from_publication" : "window_to_publication",
    anchor: "published",
    day: null,
  };
}

/** A stretch with one open end, the other at publication. */
export function open(scene: Scene, from: number, next: number, ahead: boolean): Reading {
  if (scene.today === null) return unanchored(from, next, "open");
  const today = dayText(scene.today);
  const rule = ahead ? "open_future" : "open_past";
  return {
    from,
    next,
    edtf: ahead ? `${today}/..` : `../${today}`,
    kind: "open",
    rule,
    anchor: "published",
    day: null,
  };
}

/** "the upcoming summit": ahead, with no date given. */
export function readUpcoming(scene: Scene, i: number): Reading | null {
  const determined = ["the", "an", "its", "their", "this", "our", "his", "her"].includes(wordAt(scene, i));
  const at = determined ? i + 1 : i;
  if (wordAt(scene, at) !== "upcoming" && wordAt(scene, at) !== "forthcoming") return null;
  let next = at + 1;
  while (next < scene.end && next < at + 6) {
    const { upos } = scene.tokens[next] as { upos: string };
    if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ" && upos !== "NUM") break;
    next++;
  }
  if (next === at + 1) return null;
  // "the upcoming March session": the month says when.
  for (let k = at + 1; k < next; k++)
    if (monthAt(scene.tokens[k]) > 0 || weekdayAt(scene.tokens[k]) >= 0) return null;
  return open(scene, i, next, true);
}

/** "for years", "has spent decades": up to publication, with no start. */
export function readVague(scene: Scene, i: number): Reading | null {
  const word = wordAt(scene, i);
  if (word !== "for" && word !== "spent") return null;
  let at = i + 1;
  if (wordAt(scene, at) === "many" || wordAt(scene, at) === "several") at++;
  const unit = wordAt(scene, at);
  if (!UNITS.has(unit) || !unit.endsWith("s") || unit === "hours" || unit === "minutes") return null;
  if (
    isOneOf(wordAt(scene, at + 1), "to", "into", "after", "before", "from", "at") &&
    word === "for" &&
    wordAt(scene, at + 2) === "come"
  )
    return null;
  const tense = tenseOf(scene, i, at + 1);
  if (tense === "future") return null;
  let from = i;
  if (word === "spent" && (wordAt(scene, i - 1) === "has" || wordAt(scene, i - 1) === "have")) from = i - 1;
  return open(scene, from, at + 1, false);
}
