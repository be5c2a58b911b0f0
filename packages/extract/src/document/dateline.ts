/** Takes a paragraph, gives the dateline that opens it: "MOSCOW (AP) — ", "Geneva, 3 March (Reuters) - ". */
import type { AnalysedText, Paragraph } from "@readout/english";
import { type CalendarDate, readCalendarDate } from "../readers/time/calendar-date.ts";
import type { TextSpan } from "../report.ts";

/** A dateline. `bodyStart` is where the story begins behind it; `dateStart`–`dateEnd` is empty where no date is printed. */
export interface DatelineSpan extends TextSpan {
  readonly place: string;
  readonly outlet: string | null;
  readonly date: CalendarDate | null;
  readonly dateStart: number;
  readonly dateEnd: number;
  readonly bodyStart: number;
}

const LIMIT = 110;
const SMALL = new Set([
  "of",
  "the",
  "de",
  "la",
  "el",
  "al",
  "and",
  "on",
  "des",
  "du",
  "los",
  "am",
  "upon",
  "aboard",
]);

/**
 * The dateline that opens a paragraph, or null.
 * A place in capitals and a dash are enough; a place in ordinary letters needs a date or an agency in brackets as well,
 * because "Ministers — some of them new — met" opens with a dash too.
 */
export function readDateline(
  text: string,
  analysed: AnalysedText,
  paragraph: Paragraph,
): DatelineSpan | null {
  const { start } = paragraph;
  const stop = Math.min(paragraph.end, start + LIMIT);
  const dash = findDash(text, start, stop);
  if (dash === null) return null;
  const head = text.slice(start, dash.start).trimEnd();
  const bracket = head.endsWith(")") ? head.lastIndexOf("(") : -1;
  const outlet = bracket > 0 ? head.slice(bracket + 1, -1).trim() : null;
  if (outlet !== null && (outlet === "" || outlet.length > 40)) return null;
  const named = (bracket > 0 ? head.slice(0, bracket) : head).trimEnd().replace(/[,;:]$/, "");

  let date: CalendarDate | null = null;
  let dateStart = start;
  let dateEnd = start;
  let placeEnd = start + named.length;
  const first = analysed.sentences[paragraph.firstSentence]?.firstToken ?? 0;
  for (let i = first; i < analysed.tokens.length; i++) {
    const token = analysed.tokens[i];
    if (token === undefined || token.end > start + named.length) break;
    const read = i > first ? readCalendarDate(analysed.tokens, i, i + 8) : null;
    const last = read === null ? undefined : analysed.tokens[read.next - 1];
    if (read === null || read.day === null || last === undefined || last.end > start + named.length) continue;
    if (last.end < start + named.length) return null;
    date = read;
    dateStart = token.start;
    dateEnd = last.end;
    placeEnd = token.start;
    break;
  }
  const place = text
    .slice(start, placeEnd)
    .trimEnd()
    .replace(/[,(/]{1,3}$/, "")
    .trimEnd();
  if (!isPlace(place)) return null;
  const capitals = place === place.toUpperCase() && /\p{Lu}{2}/u.test(place);
  const capitalHead = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*,/u.test(place);
  if (!capitals && !capitalHead && outlet === null && date === null) return null;
  return { start, end: dash.end, place, outlet, date, dateStart, dateEnd, bodyStart: dash.bodyStart };
}

/** The first dash between spaces, its end, and where the text goes on behind it. */
function findDash(
  text: string,
  start: number,
  stop: number,
): { start: number; end: number; bodyStart: number } | null {
  for (let i = start + 2; i < stop; i++) {
    const char = text.charAt(i);
    if (char === "." && text.charAt(i + 1) === " " && i - start > 60) return null;
    const long = char === "—" || char === "–" || (char === "-" && text.charAt(i + 1) === "-");
    const spaced =
      char === "-" &&
      (text.charAt(i - 1) === " " || text.charAt(i - 1) === ")") &&
      text.charAt(i + 1) === " ";
    if (!long && !spaced) continue;
    const end = char === "-" && text.charAt(i + 1) === "-" ? i + 2 : i + 1;
    let bodyStart = end;
    while (bodyStart < text.length && (text.charAt(bodyStart) === " " || text.charAt(bodyStart) === "\u00a0"))
      bodyStart++;
    return { start: i, end, bodyStart };
  }
  return null;
}

/** Whether words read as a place: capitalised, at most six, no digits. */
function isPlace(place: string): boolean {
  if (place.length < 2 || place.length > 60) return false;
  const words = place.split(/[\s,/]+/);
  if (words.length > 6) return false;
  return words.every((word) => SMALL.has(word) || /^\p{Lu}[\p{L}.’'-]*$/u.test(word));
}
