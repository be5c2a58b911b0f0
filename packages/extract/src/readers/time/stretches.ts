/** Takes a token, gives the length of time told there: "for three hours", "over a decade ago", "in the coming weeks". */
import { LASTING_NOUNS, START_NOUNS, type TimeUnit, UNITS } from "../../data/time-words.ts";
import { readNumber } from "../quantity/number.ts";
import { addMonths, civilDay, dayText, monthText, yearText } from "./calendar.ts";
import { monthAt, weekdayAt } from "./calendar-date.ts";
import { type Reading, type Scene, tenseOf, unanchored, wordAt } from "./scene.ts";

/** A number of units, tokens `[from, next)`; `count` is null for bare plurals ("years") and vague numbers. */
interface Length {
  readonly from: number;
  readonly next: number;
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly word: string;
  /** Whether the text says that it is more, or only about, that long. */
  readonly loose: boolean;
  readonly hyphened: boolean;
}

const LOOSE = new Set(["over", "about", "around", "nearly", "almost", "roughly", "approximately", "some"]);
const PHRASES: readonly (readonly string[])[] = [
  ["more", "than"],
  ["less", "than"],
  ["at", "least"],
  ["up", "to"],
  ["fewer", "than"],
  ["well", "over"],
  ["just", "over"],
];
const PAST = new Set(["past", "last", "previous", "preceding", "recent"]);
const AHEAD = new Set(["coming", "next", "following", "ensuing"]);
const VAGUE_UNITS = new Set(["period", "future", "time", "times"]);

/** Reads "three hours", "a week", "12-year", "over a decade", "the past" not included. */
function readLength(scene: Scene, i: number): Length | null {
  let at = i;
  let loose = false;
  const phrase = PHRASES.find((words) => words.every((word, k) => wordAt(scene, i + k) === word));
  if (phrase !== undefined) {
    at += phrase.length;
    loose = true;
  } else if (LOOSE.has(wordAt(scene, at))) {
    at++;
    loose = true;
  }
  const word = wordAt(scene, at);
  const article =
    (word === "a" || word === "an") && UNITS.has(wordAt(scene, at + 1)) && wordAt(scene, at - 1) !== "half";
  if (article) {
    const name = wordAt(scene, at + 1);
    return {
      from: i,
      next: at + 2,
      count: 1,
      unit: UNITS.get(name) as TimeUnit,
      word: name,
      loose,
      hyphened: false,
    };
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
  let name = wordAt(scene, number.next + hyphen);
  let next = number.next + hyphen + 1;
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
  return { from: i, next, count: number.value, unit, word: name, loose, hyphened };
}

/** ISO 8601 duration of a whole number of units. */
function durationText({ count, unit }: { count: number; unit: TimeUnit }): string {
  const amount = count * unit.times;
  if (unit.letter === "H") return `PT${amount}H`;
  return unit.letter === "m" ? `PT${amount}M` : `P${amount}${unit.letter}`;
}

/** The date so many units from a day, with the precision of the unit: years from years, days from days and weeks. */
function shifted(day: number, count: number, unit: TimeUnit): string {
  const amount = count * unit.times;
  if (unit.letter === "Y") return `${yearText(civilDay(day).year + amount)}`;
  if (unit.letter === "M") {
    const { year, month } = civilDay(addMonths(day, amount));
    return monthText(year, month);
  }
  return dayText(day + dayCount(amount, unit));
}

const dayCount = (amount: number, unit: TimeUnit): number =>
  unit.letter === "W"
    ? amount * 7
    : unit.letter === "D"
      ? amount
      : Math.trunc(amount / (unit.letter === "H" ? 24 : 1440));

const valid = (text: string): boolean => !text.startsWith("-") && text.length >= 4;

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

/** "over the past two years", "in recent weeks", "in the coming period", "for the next 60 days". */
function readWindow(scene: Scene, i: number): Reading | null {
  let at = i;
  const lead = wordAt(scene, at);
  const led = ["in", "over", "during", "for", "within", "throughout", "of"].includes(lead);
  if (led) at++;
  let article = false;
  if (["the", "these", "this", "our", "its", "their"].includes(wordAt(scene, at))) {
    article = true;
    at++;
  }
  const direction = wordAt(scene, at);
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
    if (plural) return open(scene, from, next, ahead);
    // "the following day" is counted from another day; "the last day of the summit" isn't a window at all.
    if (direction === "following" || direction === "preceding" || direction === "previous") return null;
    if (wordAt(scene, next) === "of" || (direction === "last" && !led)) return null;
  }
  if (direction === "following") return null;
  if (scene.today === null) return unanchored(from, next, "interval");
  const count = number?.value ?? 1;
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

function open(scene: Scene, from: number, next: number, ahead: boolean): Reading {
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
function readUpcoming(scene: Scene, i: number): Reading | null {
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

/** "since the start of the war over a decade ago": a period whose start the words "N units ago" date. */
function readStartAgo(scene: Scene, i: number): Reading | null {
  if (wordAt(scene, i) !== "since") return null;
  const at = wordAt(scene, i + 1) === "the" ? i + 2 : i + 1;
  const named = START_NOUNS.has(wordAt(scene, at)) && wordAt(scene, at + 1) === "of";
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

const LASTING_VERBS = new Set([
  "lasting",
  "lasted",
  "spanning",
  "spanned",
  "spent",
  "spend",
  "spends",
  "took",
  "takes",
  "last",
  "lasts",
  "for",
  "within",
  "during",
  "over",
  "throughout",
  "after",
  "in",
  "of",
]);

/** "two years ago", "a week after", "for three hours", "the 12-year conflict", "a 60-day extension", "in two weeks". */
function readMeasured(scene: Scene, i: number): Reading | null {
  let at = i;
  const lead = wordAt(scene, i);
  const leads = LASTING_VERBS.has(lead);
  let length = leads && lead !== "over" ? null : readLength(scene, i);
  if (length === null && leads) length = readLength(scene, ++at);
  let article: string | null = null;
  if (
    length === null &&
    ["the", "its", "their", "a", "an", "this", "that", "'s", "’s"].includes(wordAt(scene, at))
  ) {
    article = wordAt(scene, at);
    length = readLength(scene, ++at);
    if (length !== null && !length.hyphened) return null;
  }
  if (length === null) return null;
  const { count, unit, next, loose } = length;
  const after = wordAt(scene, next);
  if (length.hyphened) return readCompound(scene, i, leads ? lead : null, article, length);
  if (after === "old" || after === "older" || after === "younger" || after === "of")
    return after === "of" ? ofTalks(scene, i, leads ? lead : null, length) : null;
  const from = leads ? i : length.from;
  if (after === "ago") {
    if (scene.today === null) return unanchored(length.from, next + 1);
    if (count === null) return open(scene, length.from, next + 1, false);
    const value = shifted(scene.today, -count, unit);
    if (!valid(value)) return null;
    const exact = !loose && (unit.letter === "D" || unit.letter === "H" || unit.letter === "m");
    const day = exact ? scene.today - dayCount(count * unit.times, unit) : null;
    return {
      from: length.from,
      next: next + 1,
      edtf: exact ? value : `${value}~`,
      kind: "point",
      rule: "ago",
      anchor: "published",
      day,
    };
  }
  if (count === null) return null;
  const offset = offsetFrom(scene, length);
  if (offset !== null) return offset;
  if (
    lead === "in" &&
    !loose &&
    tenseOf(scene, i, next) === "future" &&
    scene.today !== null &&
    after !== "of"
  ) {
    return {
      from,
      next,
      edtf: `${shifted(scene.today, count, unit)}~`,
      kind: "point",
      rule: "from_publication",
      anchor: "published",
      day: null,
    };
  }
  if (!leads || lead === "of") return null;
  const rule = lead === "within" ? "deadline_length" : "length";
  return { from, next, edtf: durationText({ count, unit }), kind: "duration", rule, anchor: null, day: null };
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
  const edtf = durationText({ count: length.count, unit: length.unit });
  return {
    from: lead === null ? length.from : i,
    next: length.next,
    edtf,
    kind: "duration",
    rule: "length",
    anchor: null,
    day: null,
  };
}

/** "a 12-year suspension", "the 12-year conflict". */
function readCompound(
  scene: Scene,
  i: number,
  lead: string | null,
  article: string | null,
  length: Length,
): Reading | null {
  const { count, unit } = length;
  let next = length.next;
  let dash = wordAt(scene, next) === "-";
  if (dash && (wordAt(scene, next + 1) === "old" || wordAt(scene, next + 1) === "olds")) return null;
  if (dash && wordAt(scene, next + 1) === "long") [next, dash] = [next + 2, false];
  if (dash || count === null) return null;
  let noun = next;
  while (
    noun < scene.end &&
    noun < next + 3 &&
    (scene.tokens[noun]?.upos === "ADJ" ||
      (scene.tokens[noun]?.upos === "NOUN" && scene.tokens[noun + 1]?.upos === "NOUN"))
  )
    noun++;
  const head = scene.tokens[noun];
  if (head === undefined || noun >= scene.end || (head.upos !== "NOUN" && head.upos !== "PROPN")) return null;
  const from =
    lead === null || lead === "of" || lead === "in" || lead === "over"
      ? article === null || (article.length < 3 && article !== "a" && article !== "an")
        ? length.from
        : length.from - 1
      : i;
  const definite = article !== null && article !== "a" && article !== "an";
  if (
    unit.letter === "Y" &&
    LASTING_NOUNS.has(head.lower) &&
    (definite || lead === "throughout") &&
    lead !== "after"
  ) {
    if (scene.today === null) return unanchored(definite ? length.from - 1 : from, noun + 1, "interval");
    const year = yearText(civilDay(scene.today).year - count * unit.times);
    if (!valid(year)) return null;
    return {
      from: definite ? length.from - 1 : from,
      next: noun + 1,
      edtf: `${year}~/..`,
      kind: "interval",
      rule: "duration_back_from_publication",
      anchor: "published",
      day: null,
    };
  }
  return {
    from,
    next: noun + 1,
    edtf: durationText({ count, unit }),
    kind: "duration",
    rule: "length",
    anchor: null,
    day: null,
  };
}

/** "a week after …", "two days later", "a day earlier", "three days before …". */
function offsetFrom(scene: Scene, length: Length): Reading | null {
  const { count, unit, loose, from } = length;
  const after = wordAt(scene, length.next);
  if (count === null) return null;
  if (after === "later" || after === "earlier") {
    const next = length.next + 1;
    if (wordAt(scene, next) === "than") return null;
    if (scene.lastDay === null || unit.letter === "H" || unit.letter === "m") return unanchored(from, next);
    const value = shifted(scene.lastDay, after === "later" ? count : -count, unit);
    const exact = unit.letter === "D" && !loose;
    const day = exact ? scene.lastDay + (after === "later" ? count : -count) : null;
    return {
      from,
      next,
      edtf: exact ? value : `${value}~`,
      kind: "point",
      rule: "offset_from_day_before",
      anchor: null,
      day,
    };
  }
  if (after !== "after" && after !== "before") return null;
  const tokens = scene.tokens;
  const verb = mainVerbBefore(scene, from);
  const dated =
    scene.dayInSentence && scene.lastDay !== null ? scene.lastDay : verb === "now" ? scene.today : null;
  // What follows "after" as far as the next comma or verb of its own is the event that is dated.
  let stop = length.next + 1;
  while (
    stop < scene.end &&
    stop < length.next + 12 &&
    !/^(?:VERB|AUX|PUNCT|ADP)$/.test(tokens[stop]?.upos ?? "")
  )
    stop++;
  if (dated === null && verb === "now") return unanchored(from, length.next + 1);
  if (dated === null || unit.letter === "H" || unit.letter === "m") {
    return {
      from,
      next: length.next + 1,
      edtf: durationText({ count, unit }),
      kind: "duration",
      rule: "offset_from_undated_event",
      anchor: null,
      day: null,
    };
  }
  const value = shifted(dated, after === "after" ? -count : count, unit);
  if (!valid(value)) return null;
  const anchor = scene.dayInSentence ? null : "published";
  return {
    from,
    next: Math.max(stop, length.next + 1),
    edtf: `${value}~`,
    kind: "point",
    rule: "offset_from_event",
    anchor,
    day: null,
  };
}

/** Whether the clause before a token is told in the narrative present ("The visit comes a week after …"). */
function mainVerbBefore(scene: Scene, at: number): "now" | null {
  for (let i = at - 1; i >= Math.max(scene.first, at - 8); i--) {
    const token = scene.tokens[i];
    if (token === undefined || (token.upos !== "VERB" && token.upos !== "AUX")) continue;
    return token.xpos === "VBZ" || token.xpos === "VBP" || token.lower === "came" || token.lower === "coming"
      ? "now"
      : null;
  }
  return null;
}

/** "for years", "has spent decades": up to publication, with no start. */
function readVague(scene: Scene, i: number): Reading | null {
  const word = wordAt(scene, i);
  if (word !== "for" && word !== "spent") return null;
  let at = i + 1;
  if (wordAt(scene, at) === "many" || wordAt(scene, at) === "several") at++;
  const unit = wordAt(scene, at);
  if (!UNITS.has(unit) || !unit.endsWith("s") || unit === "hours" || unit === "minutes") return null;
  if (
    ["to", "into", "after", "before", "from", "at"].includes(wordAt(scene, at + 1)) &&
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
