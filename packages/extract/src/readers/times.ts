/** Takes a report, gives every time expression in it, resolved against its publication date. */

import { civilDay } from "@readout/core";
import type { Token } from "@readout/english";
import { KEPT_PREPOSITIONS, LASTING_NOUNS, TIME_PREPOSITIONS } from "../data/time-words.ts";
import { mayHold, nextMarked } from "../each-marked.ts";
import { itemAt } from "../item-at.ts";
import { type Report, sentencesRead } from "../report.ts";
import { nameDays } from "./time/apposition.ts";
import { dayText } from "./time/calendar.ts";
import { readNeighbour } from "./time/neighbours.ts";
import { readPeriod } from "./time/periods.ts";
import { fromPoint, limitsOf } from "./time/point.ts";
import { readPoint } from "./time/points.ts";
import { type Reading, type Scene, wordAt } from "./time/scene.ts";
import { readStretch } from "./time/stretches.ts";
import { FARTHEST, mayOpen, OF_CALENDAR, reachOf } from "./time/time-marks.ts";

/**
 * A time expression: offsets in UTF-16 code units, half-open. `edtf` is null where nothing anchors it, `rule` is then
 * `unanchored`. `anchor` is `published` for what was counted from publication, `dateline` from the day that the document prints as
 * that of writing, `none` for what would have been.
 */
export interface TimeDraft {
  start: number;
  end: number;
  edtf: string | null;
  kind: "point" | "interval" | "duration" | "open";
  rule: string;
  anchor: "published" | "dateline" | "none" | null;
  sentence: number;
}

/**
 * Readers at one token, first match wins:
 *
 * 0. neighbours ("the next day") before stretches, which would take "the next" for what lies ahead of publication;
 * 1. stretches before periods, because "since the start of the war over a decade ago" opens with "since", and before
 *    points, because "the past two years" isn't "past", and "in two weeks" isn't a place for "in";
 * 2. periods before points, because "from May to June" holds two of them;
 * 3. points behind a preposition before bare ones, because only there a lone month or number is one, and so is the next of a
 *    list ("in 2015 and 2016").
 */
const READERS: readonly ((scene: Scene, i: number) => Reading | null)[] = [
  readNeighbour,
  readStretch,
  readPeriod,
  readGoverned,
  readListed,
  readBare,
];

/** "on Sunday", "in February", "during Wednesday's meeting". */
function readGoverned(scene: Scene, i: number): Reading | null {
  const word = wordAt(scene, i);
  if (!TIME_PREPOSITIONS.has(word)) return null;
  let at = i + 1;
  if (word === "ahead" && wordAt(scene, at) === "of") at++;
  const point = readPoint(scene, at, "governed");
  if (point === null) return null;
  // "of 2022" and "for 2022" announce a year only behind a month, an end or a name.
  if (word === "to" && point.rule === "calendar_year") return null;
  return fromPoint(point, KEPT_PREPOSITIONS.has(word) ? i : point.from);
}

const LISTED = new Set(["calendar_year", "calendar_month", "month_past_tense", "month_future_tense"]);

/** The further members of a list of years or months: "in 1984, 1994 and 2017". */
function readListed(scene: Scene, i: number): Reading | null {
  const { previous } = scene;
  if (previous === null || !LISTED.has(previous.rule)) return null;
  const word = wordAt(scene, i);
  if ((word !== "and" && word !== "or" && word !== ",") || previous.next !== i) return null;
  const at =
    word === "," && (wordAt(scene, i + 1) === "and" || wordAt(scene, i + 1) === "or") ? i + 2 : i + 1;
  const point = readPoint(scene, at, "governed");
  if (
    point === null ||
    point.last !== null ||
    (point.rule === "calendar_year") !== (previous.rule === "calendar_year")
  )
    return null;
  // "in 2015, 2000 people": only a plain end of the number makes it a year again.
  const after = scene.tokens[point.next];
  if (
    after !== undefined &&
    point.next < scene.end &&
    (after.upos === "NOUN" || after.upos === "ADJ" || after.upos === "NUM")
  )
    return null;
  return LISTED.has(point.rule) ? fromPoint(point, point.from) : null;
}

function readBare(scene: Scene, i: number): Reading | null {
  const point = readPoint(scene, i, "alone");
  return point === null ? null : fromPoint(point, point.from);
}

/** The time expressions of a report, in the order of the text and not overlapping. Linear; never throws. */
export function readTimes(report: Report): TimeDraft[] {
  const { tokens } = report.analysed;
  const drafts: TimeDraft[] = [];
  let paragraph = -1;
  let lastDay: number | null = null;
  let lastPoint: string | null = null;
  let toldDay: number | null = null;
  for (const sentence of sentencesRead(report)) {
    // What the paragraph before ended with still anchors "the next day"; older days don't.
    if (sentence.paragraph - paragraph > 1) lastDay = lastPoint = null;
    paragraph = sentence.paragraph;
    // With the dateline before it, whose day is told as well.
    const first = itemAt(report.analysed.sentences, sentence.index - 1)?.endToken ?? 0;
    if (first === sentence.firstToken && !mayHold(tokens, sentence, OF_CALENDAR)) continue;
    const scene: Scene = {
      tokens,
      first,
      end: sentence.endToken,
      headline: report.roles[paragraph] === "headline",
      today: report.writtenDay ?? report.publishedDay,
      lastDay,
      lastPoint,
      toldDay,
      dayInSentence: false,
      previous: null,
    };
    readSentence(scene, sentence.index, drafts);
    ({ lastDay, lastPoint, toldDay } = scene);
  }
  if (report.writtenDay !== null && report.writtenDay !== report.publishedDay)
    for (const draft of drafts) if (draft.anchor === "published") draft.anchor = "dateline";
  nameDays(report.text, drafts);
  const wars = drafts.flatMap(({ rule, edtf }) =>
    rule === "duration_back_from_publication" && edtf !== null ? [edtf] : [],
  );
  if (wars.length > 0) for (const [i, draft] of drafts.entries()) drafts[i] = knownStart(report, draft, wars);
  return drafts;
}

function readSentence(scene: Scene, sentence: number, drafts: TimeDraft[]): void {
  const { tokens } = scene;
  let told = -1;
  for (let i = scene.first; i < scene.end; ) {
    if (told < i) {
      told = nextMarked(tokens, i, scene.end, OF_CALENDAR);
      if (told >= scene.end) return;
      i = Math.max(i, told - FARTHEST);
    }
    const token = tokens[i] as Token;
    const found =
      mayOpen(token) && told - i <= reachOf(token.lower) && mayJoin(scene, i, token)
        ? readAt(scene, i)
        : null;
    if (found === null) {
      i++;
      continue;
    }
    i = Math.max(found.next, i + 1);
    note(scene, sentence, found, drafts);
  }
}

/** Takes a reading in where it doesn't overlap the one before; the days that it names anchor what follows. */
function note(scene: Scene, sentence: number, found: Reading, drafts: TimeDraft[]): void {
  const start = scene.tokens[found.from]?.start ?? 0;
  const end = scene.tokens[found.next - 1]?.end ?? start;
  const previous = drafts.at(-1);
  scene.previous = { rule: found.rule, next: found.next };
  if (end <= start || (previous !== undefined && start < previous.end)) return;
  const { edtf, kind, rule, anchor } = found;
  drafts.push({ start, end, edtf, kind, rule, anchor, sentence });
  if (kind === "point" && edtf !== null && /^\d{4}(?:-\d\d){0,2}~?$/.test(edtf))
    [scene.lastPoint, scene.lastDay] = [edtf.replace("~", ""), found.day];
  if (found.day !== null) {
    scene.lastDay = scene.toldDay = found.day;
    scene.dayInSentence = true;
  }
}

/** Whether every part of an EDTF value has a year: "in 9000 years" leaves the calendar. */
const isSound = (edtf: string): boolean => !/(?:^|\/)(?:$|[~-])/.test(edtf);

/** A comma or conjunction opens nothing but the next of a list, right behind the last: "in 1984, 1994 and 2017". */
const mayJoin = ({ previous }: Scene, i: number, { lower }: Token): boolean =>
  previous?.next === i || (lower !== "," && lower !== "and" && lower !== "or");

function readAt(scene: Scene, i: number): Reading | null {
  for (const read of READERS) {
    const found = read(scene, i);
    if (found !== null && (found.edtf === null || isSound(found.edtf))) return found;
  }
  return null;
}

/**
 * "since the start of the war over a decade ago" beside "the 12-year conflict": the figure dates the same start, where it
 * lies before the vaguer one by less than half of it.
 */
function knownStart(report: Report, draft: TimeDraft, wars: readonly string[]): TimeDraft {
  if (draft.rule !== "start_of_event_ago" || draft.edtf === null || report.publishedDay === null)
    return draft;
  const words = report.text
    .slice(draft.start, Math.min(draft.end, draft.start + 300))
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (!words.some((word) => LASTING_NOUNS.has(word))) return draft;
  const told = limitsOf(draft.edtf.slice(0, 4), null);
  const now = civilDay(report.publishedDay).year;
  for (const war of new Set(wars)) {
    const year = Number(war.slice(0, 4));
    const vague = told === null ? now : civilDay(told[0]).year;
    if (year <= vague && vague - year <= (now - vague) / 2) {
      return {
        ...draft,
        edtf: `${war.slice(0, 5)}/${dayText(report.publishedDay)}`,
        rule: "start_of_known_duration",
      };
    }
  }
  return draft;
}
