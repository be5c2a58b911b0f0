/** Takes a token, gives the length of time told there: "for three hours", "over a decade ago", "in the coming weeks". */
import { civilDay, weekday } from "@readout/core";
import type { Token } from "@readout/english";
import { START_NOUNS } from "../../data/time-words.ts";
import { isOneOf } from "../../one-of.ts";
import { WordList } from "../../word-list.ts";
import { addMonths, dayText, monthText } from "./calendar.ts";
import { readCompound } from "./compounds.ts";
import { dayCount, type Length, lasting, readLength, shifted, valid } from "./length.ts";
import { offsetFrom } from "./offsets.ts";
import { type Reading, type Scene, tenseOf, tokenAt, unanchored, wordAt } from "./scene.ts";
import { open, readUpcoming, readVague, readWindow } from "./windows.ts";

/** The stretch of time that starts at token `i`, or null. */
export function readStretch(scene: Scene, i: number): Reading | null {
  return (
    readWindow(scene, i) ??
    readUpcoming(scene, i) ??
    readStartAgo(scene, i) ??
    readMeasured(scene, i) ??
    readVague(scene, i)
  );
}

/** "since the start of the war over a decade ago": a period whose start the words "N units ago" date. */
function readStartAgo(scene: Scene, i: number): Reading | null {
  if (wordAt(scene, i) !== "since") return null;
  const at = wordAt(scene, i + 1) === "the" ? i + 2 : i + 1;
  const named = START_NOUNS.holds(tokenAt(scene, at)) && wordAt(scene, at + 1) === "of";
  for (let k = at; k < Math.min(scene.end, at + 14); k++) {
    const word = wordAt(scene, k);
    if (word === "," || word === ";" || word === ".") return null;
    const length = readLength(scene, k);
    if (length === null) continue;
    const ago = wordAt(scene, length.next) === "ago" || wordAt(scene, length.next) === "earlier";
    if (!ago || length.count === null) {
      k = length.next - 1;
      continue;
    }
    const next = length.next + 1;
    if (scene.today === null) return unanchored(i, next, "interval");
    const start = shifted(scene.today, -length.count, length.unit);
    if (!valid(start)) return null;
    const rule = named ? "start_of_event_ago" : "since_ago";
    return {
      from: i,
      next,
      edtf: `${start}~/${dayText(scene.today)}`,
      kind: "interval",
      rule,
      anchor: "published",
      day: null,
    };
  }
  return null;
}

/** Words before a length that it is told by: a verb of lasting, or a preposition. */
const LEADS = new WordList(
  "lasting lasted spanning spanned spent spend spends took takes last lasts for within during over throughout after in of",
);

/** Words that an adjective of length stands behind: "the 12-year conflict". */
const ARTICLES = new WordList("the its their a an this that 's ’s");

/** "two years ago", "a week after", "for three hours", "the 12-year conflict", "a 60-day extension", "in two weeks". */
function readMeasured(scene: Scene, i: number): Reading | null {
  const lead = LEADS.holds(tokenAt(scene, i)) ? wordAt(scene, i) : null;
  const own = lead === null || lead === "over" ? readLength(scene, i) : null;
  const led = own === null && lead !== null;
  const length = own ?? (led ? readLength(scene, i + 1) : null);
  if (length === null) return readBehindArticle(scene, i, lead);
  if (length.hyphened) return readCompound(scene, i, lead, null, length);
  const after = wordAt(scene, length.next);
  if (after === "of") return ofTalks(scene, i, lead, length);
  if (isOneOf(after, "old", "older", "younger")) return null;
  if (after === "ago") return readAgo(scene, length);
  const { count, unit, next } = length;
  if (count === null) return null;
  const counted = fromNow(scene, length) ?? offsetFrom(scene, length);
  if (counted !== null) return counted;
  if (lead === "in" && !length.loose && isAhead(scene, i, length))
    return afterPublication(scene, i, next, { count, unit });
  if (lead === null || (lead === "of" && !isMeasured(scene, i, next))) return null;
  return lasting(i, next, { count, unit }, lead === "within" ? "deadline_length" : "length");
}

/** "the 12-year conflict", "during its 60-day extension". */
function readBehindArticle(scene: Scene, i: number, lead: string | null): Reading | null {
  const at = lead === null ? i : i + 1;
  if (!ARTICLES.holds(tokenAt(scene, at))) return null;
  const length = readLength(scene, at + 1);
  return length?.hyphened ? readCompound(scene, i, lead, wordAt(scene, at), length) : null;
}

/** "two years ago", "years ago", "one year ago today". */
function readAgo(scene: Scene, { from, next, count, unit, loose }: Length): Reading | null {
  if (scene.today === null) return unanchored(from, next + 1);
  if (count === null) return open(scene, from, next + 1, false);
  const value = shifted(scene.today, -count, unit);
  if (!valid(value)) return null;
  const anniversary = unit.letter === "Y" && !loose ? yearsAgo(scene, next + 1, count * unit.times) : null;
  if (anniversary) return { ...anniversary, from };
  const exact = !loose && (unit.letter === "D" || unit.letter === "H" || unit.letter === "m");
  const day = exact ? scene.today - dayCount(count * unit.times, unit) : null;
  const edtf = exact ? value : `${value}~`;
  return { from, next: next + 1, edtf, kind: "point", rule: "ago", anchor: "published", day };
}

/** About the date that lies so far behind publication. */
function afterPublication(
  { today }: Scene,
  from: number,
  next: number,
  { count, unit }: { count: number; unit: Length["unit"] },
): Reading {
  if (today === null) return unanchored(from, next);
  const edtf = `${shifted(today, count, unit)}~`;
  return { from, next, edtf, kind: "point", rule: "from_publication", anchor: "published", day: null };
}

/** "a week from now", "in two years’ time": so long from publication, whatever the tense. */
function fromNow(scene: Scene, { from, next, count, unit }: Length): Reading | null {
  const [a, b] = [wordAt(scene, next), wordAt(scene, next + 1)];
  const later = a === "from" && (b === "now" || b === "today");
  const time = wordAt(scene, from - 1) === "in" && /^['’]s?$/.test(a) && b === "time";
  if (count === null || (!later && !time)) return null;
  return afterPublication(scene, time ? from - 1 : from, next + 2, { count, unit });
}

/** "will vote in three days": so long from now; "the worst in a century" and "fills up in ten minutes" are lengths. */
function isAhead(scene: Scene, i: number, { unit, next }: Length): boolean {
  if (unit.letter === "H" || unit.letter === "m") return false;
  if (tenseOf(scene, i, next) !== "future") return isScheduled(scene.tokens[i - 1]);
  for (let k = i - 1; k >= Math.max(scene.first, i - 12); k--) {
    const token = scene.tokens[k];
    if (token?.xpos === "JJS" || token?.xpos === "RBS" || token?.lower === "first" || token?.lower === "just")
      return false;
    if (isOneOf(token?.lower, "can", "could", "would", "may", "might")) return false;
  }
  return true;
}

/** "expires in 18 months", "resumes in three days": a present that tells of what is set. */
const isScheduled = (verb: Token | undefined): boolean =>
  (verb?.xpos === "VBZ" || verb?.xpos === "VBP") &&
  /^(?:expire|begin|start|open|end|resume|close)s?$/.test(verb.lower);

/** "a pause of eight months": a noun of one's own before, and nothing measured behind. */
function isMeasured(scene: Scene, i: number, next: number): boolean {
  const before = scene.tokens[i - 1];
  const after = next < scene.end ? scene.tokens[next] : undefined;
  if (i <= scene.first || before?.upos !== "NOUN" || before.xpos === "NNS") return false;
  return after === undefined || !isOneOf(after.upos, "NOUN", "ADJ", "PROPN");
}

/** "two days of talks". */
function ofTalks(scene: Scene, i: number, lead: string | null, length: Length): Reading | null {
  const noun = scene.tokens[length.next + 1];
  if (
    length.count === null ||
    noun === undefined ||
    noun.upos === "DET" ||
    noun.upos === "PRON" ||
    length.next + 1 >= scene.end
  )
    return null;
  if (lead === "of" || (lead === null && length.count === 1)) return null;
  const { count, unit } = length;
  return lasting(lead === null ? length.from : i, length.next, { count, unit });
}

/** "One year ago today", "two years ago this week": the day or week of that year; null where "ago" ends it. */
function yearsAgo(scene: Scene, at: number, years: number): Reading | null {
  if (scene.today === null) return null;
  const day = addMonths(scene.today, -12 * years);
  const point = { from: at, kind: "point", rule: "years_ago_today", anchor: "published" } as const;
  if (wordAt(scene, at) === "today") return { ...point, next: at + 1, edtf: dayText(day), day };
  if (wordAt(scene, at) !== "this") return null;
  const { year, month } = civilDay(day);
  if (wordAt(scene, at + 1) === "month")
    return { ...point, next: at + 2, edtf: monthText(year, month), day: null };
  if (wordAt(scene, at + 1) !== "week") return null;
  const monday = day - ((weekday(day) + 6) % 7);
  return {
    ...point,
    next: at + 2,
    edtf: `${dayText(monday)}/${dayText(monday + 6)}`,
    kind: "interval",
    day: null,
  };
}
