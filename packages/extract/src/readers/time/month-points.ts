/** Takes a token, gives the month named there, with the year that its clause gives. */

import { civilDay, dayNumber } from "@readout/core";
import { lemmaAs } from "@readout/english";
import { HAPPENED_NOUNS, INTENT_LEMMAS, PROMISING_NOUNS, SCHEDULED_WORDS } from "../../data/time-words.ts";
import { isCapitalised } from "../../letters.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { monthText } from "./calendar.ts";
import { monthAt, weekdayAt, yearAt } from "./calendar-date.ts";
import { wasPlanned, yearPhrase } from "./date-points.ts";
import { type Footing, missing, type Point, printed, stretch } from "./point.ts";
import { type Scene, tenseOf, tokenAt, wordAt } from "./scene.ts";
import { isFirmPast } from "./tense.ts";

/** Whether "will", "is to" or a plan stands close before a token. */
function isForetold(scene: Scene, from: number): boolean {
  for (let i = from - 1; i >= Math.max(scene.first, from - 12); i--) {
    const token = scene.tokens[i];
    if (token?.xpos === "MD" || [SCHEDULED_WORDS, LEADING, PROMISING_NOUNS].some((list) => list.holds(token)))
      return true;
    if (token?.lower === "next" || (token?.lower === "be" && wordAt(scene, i - 1) === "to")) return true;
  }
  // A bare infinitive foretells what it governs itself: "to meet in March".
  if (scene.tokens[from - 2]?.xpos === "VB" || scene.tokens[from - 1]?.xpos === "VB") return true;
  return isIntended(scene, from);
}

/** "agreed to hold their second meeting in October", "invited them to visit Oslo in March": what an infinitive of intent governs. */
function isIntended(scene: Scene, from: number): boolean {
  let at = from - 1;
  while (at > Math.max(scene.first, from - 12) && scene.tokens[at]?.upos !== "VERB") at--;
  if (scene.tokens[at]?.xpos !== "VB" || wordAt(scene, at - 1) !== "to") return false;
  for (let i = at - 2; i >= Math.max(scene.first, at - 6); i--) {
    const token = scene.tokens[i];
    if (token?.upos === "VERB") return INTENT_LEMMAS.has(lemmaAs(token, "VERB"));
  }
  return false;
}

const PART_OF_MONTH = new WordList("the end close middle start beginning of early mid late");

/** "told X to finish it by the end of June", "with preparing a draft by late June": what is still to be done by then. */
function isDeadline(scene: Scene, from: number): boolean {
  let at = from - 1;
  while (at > from - 5 && PART_OF_MONTH.holds(tokenAt(scene, at))) at--;
  if (!isOneOf(wordAt(scene, at), "by", "before", "until", "till")) return false;
  // "by the May deadline": one that is named may have passed.
  if (scene.tokens[from + 1]?.upos === "NOUN" && from + 1 < scene.end) return false;
  for (let i = at - 1; i >= scene.first; i--) {
    const token = scene.tokens[i];
    if (token?.upos === "VERB")
      // "they didn't ask him until December"
      return (token.xpos === "VB" && !tellsPast(scene, i)) || token.xpos === "VBG";
    if (token === undefined || token.upos === "AUX" || /^[;:—–]$/.test(token.text)) return false;
  }
  return false;
}

const tellsPast = (scene: Scene, verb: number): boolean =>
  [1, 2, 3].some((back) => wordAt(scene, verb - back) === "did");

const LEADING = new WordList(["until", "till", "through", "by"]);

/** The year of a month alone: past → the most recent, future → the next; this month is both. */
export function yearForMonth(scene: Scene, month: number, from: number, next: number): number | null {
  if (scene.today === null) return null;
  const now = civilDay(scene.today);
  const before = wordAt(scene, from - 1);
  let tense = before === "upcoming" || before === "coming" ? "future" : tenseOf(scene, from, next);
  // "until November" and "ahead of the summit in November" look ahead unless a plain past says otherwise.
  if (LEADING.has(before) && tense !== "past") tense = "future";
  if (tense !== "past" || !isFirmPast(scene.tokens, scene.first, from))
    for (let i = from - 2; i >= Math.max(scene.first, from - 6); i--)
      if (isOneOf(wordAt(scene, i), "before", "ahead")) tense = "future";
  if (isDeadline(scene, from)) tense = "future";
  // "will build on a December agreement"
  if (HAPPENED_NOUNS.holds(tokenAt(scene, next))) tense = "past";
  // Most of a year ahead only where a verb close by says so.
  const near = month < now.month && now.month - month <= 4;
  if (tense === "future" && near && !isForetold(scene, from)) return now.year;
  // "planned for December" in January, of what was called off
  const behind = (now.month - month + 12) % 12;
  if (tense === "future" && behind <= 6 && wasPlanned(scene, from))
    return month <= now.month ? now.year : now.year - 1;
  if (tense === "future") return month >= now.month ? now.year : now.year + 1;
  // "Malta takes over in January"
  const ahead = (month + 12 - now.month) % 12;
  if (tense === "present" && ahead > 0 && ahead <= (month > now.month ? 6 : 4))
    return month > now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** A month, alone or with "of last year". */
export function readMonth(scene: Scene, i: number, footing: Footing): Point | null {
  const month = i < scene.end ? monthAt(scene.tokens[i]) : 0;
  if (month === 0) return null;
  if (footing === "alone" && mayBeName(scene, i, month)) return null;
  const [next, named] = yearPhrase(scene, i + 1);
  if (named !== null) return stretch(i, next, monthText(named, month), null, "month_of_named_year");
  // "in January and February of 1995": one stretch of two months that follow each other.
  if (wordAt(scene, i + 1) === "and" && i + 2 < scene.end && monthAt(scene.tokens[i + 2]) === month + 1) {
    const bare = i + 3 < scene.end ? yearAt(scene.tokens[i + 3]) : 0;
    const [end, both] = bare > 0 ? [i + 4, bare] : yearPhrase(scene, i + 3);
    if (both !== null)
      return stretch(i, end, monthText(both, month), monthText(both, month + 1), "month_of_named_year");
  }
  const year = yearForMonth(scene, month, i, i + 1);
  if (year === null) return missing(i, i + 1);
  const stated = yearBehind(scene, i + 1);
  if (stated > 0) return printed(i, i + 1, monthText(stated, month), "calendar_month");
  const past = scene.today !== null && dayNumber(year, month, 1) <= scene.today;
  return stretch(i, i + 1, monthText(year, month), null, past ? "month_past_tense" : "month_future_tense");
}

/** A month by itself is a name as often ("April", "August Lund"), unless it stands before "'s" or, behind "the", before a common noun. */
function mayBeName(scene: Scene, i: number, month: number): boolean {
  const before = wordAt(scene, i - 1);
  const after = tokenAt(scene, i + 1);
  const possessive = isOneOf(after?.lower, "'s", "’s");
  const attributive = isOneOf(before, "the", "its", "their", "a", "upcoming") && after?.upos === "NOUN";
  if (!possessive && !attributive) return true;
  // "Lund April's boat"
  const isGiven = month === 4 || month === 6 || month === 8;
  if (isGiven && !attributive && tokenAt(scene, i - 1)?.upos === "PROPN") return true;
  return (
    after?.upos === "PROPN" &&
    monthAt(after) === 0 &&
    weekdayAt(after) < 0 &&
    after.start === (scene.tokens[i]?.end ?? 0) + 1 &&
    isCapitalised(after.text)
  );
}

/** The year that stands with the other month of a range ("from March to May 2021"), or behind a day that the month doesn't have ("February 29, 2023"); 0 for none. */
function yearBehind(scene: Scene, i: number): number {
  const word = wordAt(scene, i);
  const month = isOneOf(word, "to", "and", "through", "until", "-", "–") && monthAt(scene.tokens[i + 1]) > 0;
  const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
  if (!month && !day) return 0;
  const at = day && wordAt(scene, i + 1) !== "," ? i + 1 : i + 2;
  return at < scene.end ? yearAt(scene.tokens[at]) : 0;
}
