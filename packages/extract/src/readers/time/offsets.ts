/** Takes a length of time, gives the point told by its distance from something else: "a week after the vote", "two days later". */
import { civilDay, dayNumber } from "@readout/core";
import { lemmaAs } from "@readout/english";
import { addMonths, monthText, yearText } from "./calendar.ts";
import { readCalendarDate } from "./calendar-date.ts";
import { dayCount, durationText, type Length, shifted, valid } from "./length.ts";
import { type Reading, type Scene, tenseOf, unanchored, wordAt } from "./scene.ts";

/** "a week after …", "two days later", "a day earlier", "three days before …". */
export function offsetFrom(scene: Scene, length: Length): Reading | null {
  const { count, unit, loose, from } = length;
  const said = wordAt(scene, length.next);
  // "they had met a day before and agreed": nothing follows that it could be counted from.
  const after = said === "before" && endsHere(scene, length.next + 1) ? "earlier" : said;
  if (count === null) return null;
  if (after === "later" || after === "earlier") {
    const next = length.next + 1;
    if (wordAt(scene, next) === "than") return null;
    const undated = (): Reading => ({
      from,
      next,
      edtf: durationText({ count, unit }),
      kind: "duration",
      rule: "offset_from_undated_event",
      anchor: null,
      day: null,
    });
    if (unit.letter === "Y" && scene.lastPoint?.length === 4) {
      const year = Number(scene.lastPoint) + (after === "later" ? 1 : -1) * count * unit.times;
      const now = scene.today === null ? year : civilDay(scene.today).year;
      if (!valid(yearText(year)) || (year > now && tenseOf(scene, from, next) !== "future")) return undated();
      return {
        from,
        next,
        edtf: `${yearText(year)}~`,
        kind: "point",
        rule: "offset_from_year_before",
        anchor: null,
        day: null,
      };
    }
    const month = unit.letter === "M" && scene.lastPoint?.length === 7 ? scene.lastPoint : null;
    if (month !== null) {
      const start = dayNumber(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1);
      const { year, month: which } = civilDay(addMonths(start, after === "later" ? count : -count));
      return {
        from,
        next,
        edtf: `${monthText(year, which)}~`,
        kind: "point",
        rule: "offset_from_month_before",
        anchor: null,
        day: null,
      };
    }
    if (scene.lastDay === null || unit.letter === "H" || unit.letter === "m") return undated();
    // "Today, twelve years later": counted from something that isn't dated here; so is what would lie ahead unforetold.
    if (scene.lastDay === scene.today && (unit.letter === "Y" || unit.letter === "M" || after === "later"))
      return undated();
    if (
      after === "later" &&
      scene.today !== null &&
      tenseOf(scene, from, next) !== "future" &&
      scene.lastDay <= scene.today
    ) {
      const days = unit.letter === "Y" ? 365 : unit.letter === "M" ? 30 : dayCount(1, unit);
      if (scene.lastDay + count * unit.times * days > scene.today + 31) return undated();
    }
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
  // "reopen embassies within two months after four days of talks": a deadline, counted from now.
  if (wordAt(scene, from - 1) === "within") return null;
  const tokens = scene.tokens;
  const own = fromDocument(scene, length) ?? fromNamedDay(scene, length, after);
  if (own !== null) return own;
  const verb = mainVerbBefore(scene, from);
  // "The meeting came a day after": it was told of before, with its day.
  const told = verb === "then" ? scene.toldDay : null;
  const dated =
    scene.dayInSentence && scene.lastDay !== null
      ? scene.lastDay
      : (told ?? (verb === null ? null : scene.today));
  // What follows "after" as far as the next comma or verb of its own is the event that is dated.
  let stop = length.next + 1;
  while (
    stop < scene.end &&
    stop < length.next + 12 &&
    !/^(?:VERB|AUX|PUNCT|ADP)$/.test(tokens[stop]?.upos ?? "")
  )
    stop++;
  if (dated === null && verb !== null) return unanchored(from, length.next + 1);
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
  const anchor = scene.dayInSentence || told !== null ? null : "published";
  return {
    from,
    next: Math.max(stop, length.next + 1),
    edtf: told !== null && unit.letter === "D" ? value : `${value}~`,
    kind: "point",
    rule: "offset_from_event",
    anchor,
    day: null,
  };
}

/** Whether a phrase ends before a token: the sentence, a comma, "and" or a preposition of place. */
const endsHere = (scene: Scene, at: number): boolean =>
  at >= scene.end || /^(?:[.,;:)—–]|and|but|in|at|with)$/.test(wordAt(scene, at));

/** "three weeks before the elections of 5 November 2023": counted from the day that is named behind, which stays a date of its own. */
function fromNamedDay(
  scene: Scene,
  { count, unit, loose, from, next }: Length,
  after: string,
): Reading | null {
  if (count === null || unit.letter === "H" || unit.letter === "m") return null;
  for (let i = next + 1; i < Math.min(scene.end, next + 10); i++) {
    if (/^(?:VERB|PUNCT|AUX)$/.test(scene.tokens[i]?.upos ?? "")) return null;
    const date = readCalendarDate(scene.tokens, i, scene.end);
    if (!date || date.day === null || date.year === null) continue;
    const value = shifted(
      dayNumber(date.year, date.month, date.day),
      after === "after" ? count : -count,
      unit,
    );
    if (!valid(value)) return null;
    return {
      from,
      next: next + 1,
      edtf: unit.letter === "D" && !loose ? value : `${value}~`,
      kind: "point",
      rule: "offset_from_named_day",
      anchor: null,
      day: null,
    };
  }
  return null;
}

/** "30 days after the date of this order": the document's own day. */
function fromDocument(scene: Scene, { count, unit, from, next }: Length): Reading | null {
  const words = ["after", "the", "date", "of", "this"];
  if (count === null || !words.every((word, k) => wordAt(scene, next + k) === word)) return null;
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
