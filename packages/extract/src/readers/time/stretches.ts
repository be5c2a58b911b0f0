/** Takes a token, gives the length of time told there: "for three hours", "over a decade ago", "in the coming weeks". */
import { LASTING_NOUNS, START_NOUNS } from "../../data/time-words.ts";
import { civilDay, dayText, yearText } from "./calendar.ts";
import { dayCount, durationText, type Length, readLength, shifted, valid } from "./length.ts";
import { type Reading, type Scene, tenseOf, unanchored, wordAt } from "./scene.ts";
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
