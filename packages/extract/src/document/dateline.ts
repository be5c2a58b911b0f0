/** Takes a paragraph, gives the dateline that opens it: "MOSCOW (AP) — ", "Geneva, 3 March (Reuters) - ". */
import type { AnalysedText, Paragraph } from "@readout/english";
import { ambiguousOutletId } from "../mentions/actor/outlet-ids.ts";
import { lexicon } from "../mentions/lexicon/lexicon.ts";
import { type CalendarDate, readCalendarDate, weekdayAt } from "../readers/time/calendar-date.ts";
import type { TextSpan } from "../report.ts";
import { firstFrom } from "../span-search.ts";

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
const SMALL = new Set("of the de la el al and on des du los am upon aboard".split(" "));

/**
 * The dateline that opens a paragraph, or null.
 * A place in capitals and a dash are enough; a place in ordinary letters needs a date or an agency as well, because
 * "Ministers — some of them new — met" opens with a dash too. Without a dash it needs both, or a place of the tables in
 * capitals before a date's full stop or a colon, in ordinary letters before a colon and a whole paragraph.
 */
export function readDateline(
  text: string,
  analysed: AnalysedText,
  paragraph: Paragraph,
): DatelineSpan | null {
  const { start, end } = paragraph;
  const led = LED_BY_AGENCY.exec(text.slice(start, Math.min(end, start + LIMIT)));
  if (led === null) return readFrom(text, analysed, start, end);
  const read = readFrom(text, analysed, start + led[0].length, end);
  return read && { ...read, start, outlet: led[1] ?? null };
}

/** "(ANSA) - ROME, MAR 11 - ": the agency before the place. */
const LED_BY_AGENCY = /^\((\p{Lu}[\p{L}.]{1,19})\) ?[-–—]{1,2} /u;

/** The dateline that starts at an offset of the paragraph that ends at `limit`. */
function readFrom(text: string, analysed: AnalysedText, start: number, limit: number): DatelineSpan | null {
  const stop = Math.min(limit, start + LIMIT);
  const opening = text.slice(start, stop);
  const dash = findDash(text, start, stop);
  const dashed = dash && readHead(text, analysed, start, dash.start);
  if (dash && dashed && (isSetOff(dashed) || dashed.outlet !== null || dashed.date !== null)) {
    // "CAIRO - 21 June 2023: The envoys met"
    const date = dashed.date === null ? dateFrom(analysed, dash.bodyStart, stop) : null;
    return date ? { ...dashed, ...date } : { ...dashed, end: dash.end, bodyStart: dash.bodyStart };
  }
  for (const { shape, needsAgency } of UNDASHED) {
    const close = shape.exec(opening);
    if (close === null) continue;
    const bodyStart = start + close[0].length;
    const end = start + close[0].trimEnd().length;
    const read = readHead(text, analysed, start, start + (close[1] ?? "").length);
    if (!read) continue;
    const enough = needsAgency
      ? read.outlet !== null && (read.date !== null || isSetOff(read))
      : isSetOff(read)
        ? read.date !== null || (close[2] === ":" && isKnownPlace(analysed, start, end))
        : close[2] === ":" && opensStory(text, start, limit) && isKnownPlace(analysed, start, end);
    if (enough) return { ...read, end, bodyStart };
  }
  return null;
}

/** The agency of the tables that opens a paragraph alone, in brackets before a dash: "(AP) — "; null where none does. */
export function readAgencyTag(text: string, analysed: AnalysedText, { start }: Paragraph): string | null {
  const name = /^\(([^()\n]{2,40})\) ?(?:[—–-]|--) /u.exec(text.slice(start, start + 50))?.[1];
  if (name === undefined) return null;
  const at = firstFrom(analysed.tokens, start + 1);
  const isKnown = AGENCIES_IN_SMALL.has(name) || outletFrom(analysed, at, start + 1 + name.length) > 0;
  return isKnown ? name : null;
}

const HIJRI_MONTHS = new Set(
  "muharram safar rabi jumada rajab sha'ban shaban ramadan shawwal dhu dhul".split(" "),
);

/** How a dateline without a dash stops: behind the agency, or behind a date or place. */
const UNDASHED = [
  {
    shape:
      /^([^():/\n]{3,60}(?:\/\p{Lu}[^():/\n]{2,30})?(?:\([^()\n]{2,60}\)|\/[^/\n]{2,20}\/))(?:\.?-|\.|:)? (?=[\p{Lu}“"‘'])/u,
    needsAgency: true,
  },
  {
    shape: /^([\p{Lu}][^.:()\n]{2,50}?(?:[A-Z][a-z]{2,3}\.)?[^.:()\n]{0,14})([.:]) (?=[\p{Lu}“"‘'])/u,
    needsAgency: false,
  },
] as const;

/** Place, agency and date of the words `[start, close)` before a dateline's end; null where they are something else. */
function readHead(text: string, analysed: AnalysedText, start: number, close: number): DatelineSpan | null {
  const head = text.slice(start, close).trimEnd().replace(/\.$/, "");
  const named = namedBefore(head);
  const inside = named.bracket ? insideBracket(analysed, start + named.from, named.bracket) : null;
  if (named.bracket === "" || (named.bracket?.length ?? 0) > 60) return null;
  const words = head
    .slice(0, named.place)
    .trimEnd()
    .replace(/[.,;:]$/, "");
  const first = firstFrom(analysed.tokens, start);
  const stop = start + words.length;
  let outlet = inside?.outlet ?? null;
  let [date, dateStart, dateEnd] = [
    inside?.date ?? null,
    inside?.dateStart ?? start,
    inside?.dateEnd ?? start,
  ];
  let placeEnd = stop;
  for (let i = first + 1; i < analysed.tokens.length; i++) {
    const token = analysed.tokens[i];
    if (token === undefined || token.end > stop) break;
    // "Riyadh, Rajab 24, 1445 H, February 05, 2024, SPA": the day by another calendar stands before it.
    if (HIJRI_MONTHS.has(token.lower)) placeEnd = Math.min(placeEnd, token.start);
    const end = inside?.outlet ? 0 : outletFrom(analysed, i, stop);
    if (end > 0 && /^[.,]$/.test(analysed.tokens[i - 1]?.text ?? "")) {
      outlet = text.slice(token.start, end);
      placeEnd = Math.min(placeEnd, token.start);
      break;
    }
    const read = date === null ? readCalendarDate(analysed.tokens, i, i + 8) : null;
    const last = read === null ? undefined : analysed.tokens[read.next - 1];
    if (read === null || read.day === null || last === undefined || last.end > stop) continue;
    [date, dateStart, dateEnd] = [read, token.start, last.end];
    placeEnd = Math.min(placeEnd, token.start);
    i = read.next - 1;
    if (last.end < stop && outletFrom(analysed, read.next + 1, stop) === 0) return null;
  }
  const place = text
    .slice(start, placeEnd)
    .trimEnd()
    .replace(/[.,(/]{1,3}$/, "")
    .trimEnd();
  if (!isPlace(place)) return null;
  return { start, end: close, place, outlet, date, dateStart, dateEnd, bodyStart: close };
}

/** Where the place and date before an agency's brackets or slashes end, and what these hold; null without any. */
function namedBefore(head: string): { place: number; from: number; bracket: string | null } {
  const open = head.endsWith(")")
    ? head.lastIndexOf("(")
    : head.endsWith("/")
      ? head.lastIndexOf(" /") + 1
      : 0;
  return open > 0
    ? { place: open, from: open + 1, bracket: head.slice(open + 1, -1).trim() }
    : { place: head.length, from: head.length, bracket: null };
}

type BracketRead = Pick<DatelineSpan, "outlet" | "date" | "dateStart" | "dateEnd">;

/** What stands in a dateline's brackets: an agency, a date or both ("Reuters, June 21"); a day, a note or a country is no agency. */
function insideBracket({ tokens }: AnalysedText, start: number, bracket: string): BracketRead {
  const stop = start + bracket.length;
  const read: { -readonly [K in keyof BracketRead]: BracketRead[K] } = {
    outlet: null,
    date: null,
    dateStart: start,
    dateEnd: start,
  };
  let rest = bracket;
  for (let i = firstFrom(tokens, start); (tokens[i]?.end ?? stop + 1) <= stop; i++) {
    const date = readCalendarDate(tokens, i, i + 8);
    const last = date && tokens[date.next - 1];
    if (!date || date.day === null || !last || last.end > stop) continue;
    Object.assign(read, { date, dateStart: tokens[i]?.start, dateEnd: last.end });
    rest = bracket.slice(0, (tokens[i]?.start ?? start) - start) || bracket.slice(last.end - start);
    break;
  }
  let [from, to] = [0, rest.length];
  while (from < to && " ,;-".includes(rest.charAt(from))) from++;
  while (to > from && " ,;-".includes(rest.charAt(to - 1))) to--;
  rest = rest.slice(from, to);
  const at = firstFrom(tokens, start + bracket.indexOf(rest));
  const known = lexicon()
    .find(tokens, at, at + 8)
    .filter(({ length }) => tokens[at + length - 1]?.end === start + bracket.indexOf(rest) + rest.length)
    .map(({ entry }) => entry.kind);
  const isPlaceName = known.some((kind) => kind === "state" || kind === "place");
  // "(MENA)", "(Petra)": an agency that is called like a place.
  const names = /\p{Lu}/u.test(rest) && (!isPlaceName || ambiguousOutletId(rest) !== null);
  if (rest !== "" && weekdayAt(tokens[at]) < 0 && (names || AGENCIES_IN_SMALL.has(rest))) read.outlet = rest;
  return read;
}

/** Agencies that write themselves small. */
const AGENCIES_IN_SMALL = new Set("dpa epa lusa kuna bta apa tanjug sda ats".split(" "));

/** Where an outlet of the tables that starts at token `at` ends, if it ends the words; else 0. */
function outletFrom({ tokens }: AnalysedText, at: number, stop: number): number {
  for (const { entry, length } of lexicon().find(tokens, at, Math.min(tokens.length, at + 5))) {
    const end = tokens[at + length - 1]?.end ?? 0;
    if (entry.kind === "outlet" && end === stop) return end;
  }
  // "Riyadh, March 11, 2025, SPA": another word elsewhere.
  const [last, behind] = [tokens[at], tokens[at + 1]];
  const alone = last?.end === stop || (last !== undefined && behind !== undefined && behind.start >= stop);
  return last && alone && ambiguousOutletId(last.text) !== null ? stop : 0;
}

/** A place in capitals, or one that opens in capitals: "BEIRUT, Lebanon". */
const isSetOff = ({ place }: DatelineSpan): boolean =>
  (place === place.toUpperCase() && /\p{Lu}{2}/u.test(place)) ||
  /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*,/u.test(place);

/** "Doha: The envoys of A and B met …": a sentence or more, no line that a colon divides. */
const opensStory = (text: string, start: number, end: number): boolean =>
  end - start > 80 && /[.”"’']/.test(text.charAt(end - 1));

/** Whether a capital or another place of the tables is all that stands before the colon. */
export function isKnownPlace({ tokens }: AnalysedText, start: number, end: number): boolean {
  const first = firstFrom(tokens, start);
  return lexicon()
    .find(tokens, first, Math.min(tokens.length, first + 6))
    .some(
      ({ entry, length }) =>
        (entry.kind === "place" || (entry.kind === "state" && entry.capital)) &&
        tokens[first + length - 1]?.end === end - 1,
    );
}

/** A date behind the dash, before a second dash or a colon. */
function dateFrom(
  { tokens }: AnalysedText,
  start: number,
  stop: number,
): Pick<DatelineSpan, "date" | "dateStart" | "dateEnd" | "end" | "bodyStart"> | null {
  const first = firstFrom(tokens, start);
  const date = readCalendarDate(tokens, first, first + 8);
  const [opener, last, mark, body] = date
    ? [tokens[first], tokens[date.next - 1], tokens[date.next], tokens[date.next + 1]]
    : [];
  if (!date || date.day === null || !opener || !last || !mark || !body || body.start > stop) return null;
  if (!/^(?:[-–—:]|--)$/.test(mark.text)) return null;
  return { date, dateStart: opener.start, dateEnd: last.end, end: mark.end, bodyStart: body.start };
}

/**
 * A place and a date as documents print them below their headline: a line that is nothing else, "Sofia, 12 September
 * 2023", or "Islamabad, 29 January 2024:" and "MOSCOW, May 8." before the text; null for others.
 */
export function readPlaceAndDate(
  text: string,
  { sentences, tokens }: AnalysedText,
  paragraph: Paragraph,
): DatelineSpan | null {
  const first = sentences[paragraph.firstSentence]?.firstToken ?? 0;
  const end = sentences[paragraph.endSentence - 1]?.endToken ?? first;
  let comma = first + 1;
  while (comma < first + 6 && tokens[comma]?.text !== ",") comma++;
  if (comma === first + 6) return null;
  const date = readCalendarDate(tokens, comma + 1, Math.min(end, comma + 8));
  if (date === null || date.day === null) return null;
  const { start } = paragraph;
  const place = text.slice(start, tokens[comma]?.start ?? start).trim();
  if (!isPlace(place)) return null;
  const [mark, body] = [tokens[date.next], tokens[date.next + 1]];
  const opens =
    body !== undefined &&
    date.next + 1 < end &&
    (mark?.text === ":" || (mark?.text === "." && place === place.toUpperCase() && place.length > 2));
  const alone = date.next >= end || (date.next === end - 1 && mark?.text === ".");
  if (!opens && !(alone && date.year !== null)) return null;
  return {
    start,
    end: opens ? (mark?.end ?? start) : paragraph.end,
    place,
    outlet: null,
    date,
    dateStart: tokens[comma + 1]?.start ?? start,
    dateEnd: tokens[date.next - 1]?.end ?? start,
    bodyStart: opens ? (body?.start ?? start) : paragraph.end,
  };
}

/** The first dash between spaces outside brackets, its end, and where the text goes on behind it. */
function findDash(
  text: string,
  start: number,
  stop: number,
): { start: number; end: number; bodyStart: number } | null {
  let inBrackets = false;
  for (let i = start + 2; i < stop; i++) {
    const char = text.charAt(i);
    if (char === "(" || char === ")") inBrackets = char === "(";
    if (inBrackets) continue;
    if (char === "." && text.charAt(i + 1) === " " && i - start > 60) return null;
    const long = char === "—" || char === "–" || (char === "-" && text.charAt(i + 1) === "-");
    // "GENEVA (AP) _ " of old wires
    const spaced =
      (char === "-" || char === "_") && /[ )\p{Lu}]/u.test(text.charAt(i - 1)) && text.charAt(i + 1) === " ";
    if (!long && !spaced) continue;
    const end = char === "-" && text.charAt(i + 1) === "-" ? i + 2 : i + 1;
    let bodyStart = end;
    while (bodyStart < text.length && (text.charAt(bodyStart) === " " || text.charAt(bodyStart) === "\u00a0"))
      bodyStart++;
    return { start: i, end, bodyStart };
  }
  return null;
}

/** Whether words read as a place, its country in square brackets or not: capitalised, at most six, no digits. */
function isPlace(place: string): boolean {
  if (place.length < 2 || place.length > 60) return false;
  const words = place.split(/[\s,/]+/);
  if (words.length > 6) return false;
  return words.every((word) => SMALL.has(word) || /^\[?\p{Lu}[\p{L}.’'-]*\]?$/u.test(word));
}
