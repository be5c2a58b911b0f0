/** Takes paragraphs, gives what each is for and the pieces around a report's body: headline, dateline, credits. */

import type { AnalysedText, Paragraph, Token } from "@readout/english";
import { type CalendarDate, readCalendarDate } from "../readers/time/calendar-date.ts";
import type { ParagraphRole, TextSpan } from "../report.ts";
import { WordList } from "../word-list.ts";
import { type CreditSpan, readByline, readContributors } from "./credits.ts";
import { type DatelineSpan, readDateline, readPlaceAndDate } from "./dateline.ts";
import { readLetterhead } from "./letterhead.ts";
import { speakerLabelEnd } from "./speaker-labels.ts";

/** A date that the document prints about itself. */
export interface PrintedDate extends TextSpan {
  readonly date: CalendarDate;
}

/** What stands around the body of a report. Empty lists and null where nothing is printed. */
export interface Layout {
  readonly roles: ParagraphRole[];
  readonly headline: TextSpan | null;
  readonly dateline: DatelineSpan | null;
  readonly byline: readonly CreditSpan[];
  readonly bylineOutlet: string | null;
  readonly contributors: readonly CreditSpan[];
  readonly date: PrintedDate | null;
  /** The lines by the headline that name who issues it: from the first to the last, and the organ's own. */
  readonly letterhead: (TextSpan & { readonly organ: TextSpan }) | null;
  /** Labels of speakers in the body ("THE PRESIDENT:"), in order. */
  readonly labels: readonly TextSpan[];
}

const HEADLINE_LIMIT = 300;
const LINE_LIMIT = 120;
const LEAD_LINES = 16;
const MARKERS = new Set([
  "end",
  "ends",
  "begin text",
  "begin text of joint statement",
  "end text",
  "end of text",
  "text begins",
  "text ends",
  "30",
  "end transcript",
]);

/** Whether a paragraph only divides: marks without letters, or "Begin text:" and the like. */
function isRule(text: string): boolean {
  if (text.length > 40) return false;
  let words = "";
  for (const char of text.toLowerCase()) {
    if ((char >= "a" && char <= "z") || (char >= "0" && char <= "9") || char > "\u00bf") words += char;
    else if (words !== "" && !words.endsWith(" ")) words += " ";
  }
  words = words.replaceAll("—", "").replaceAll("–", "").replaceAll("…", "").replaceAll("•", "").trim();
  return words === "" || MARKERS.has(words);
}

/** "No. 214/2025", "PRESS RELEASE No. 12": a line that only numbers the document. */
const NUMBER_LINE =
  /^(?:(?:press|media|news) (?:release|statement) )?(?:no|nr|ref)(?:\.|:|\.:)? ?\d[\w./–-]{0,24}$/i;

/** Whether a line ends as a sentence does; "D.C." and "Jr." don't count. */
function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && `”"’')]`.includes(text.charAt(end - 1))) end--;
  const mark = text.charAt(end - 1);
  if (mark === ":" || mark === ";" || mark === "!" || mark === "…") return true;
  if (mark !== ".") return false;
  const word =
    text
      .slice(Math.max(0, end - 8), end)
      .split(/\s/)
      .pop() ?? "";
  return !(
    /^(?:[A-Za-z]\.)+$/.test(word) ||
    word === "Jr." ||
    word === "Sr." ||
    word === "Inc." ||
    word === "Dr."
  );
}

const firstTokenOf = (analysed: AnalysedText, paragraph: Paragraph): number =>
  analysed.sentences[paragraph.firstSentence]?.firstToken ?? 0;
const endTokenOf = (analysed: AnalysedText, paragraph: Paragraph): number =>
  analysed.sentences[paragraph.endSentence - 1]?.endToken ?? 0;

const BEFORE_DATE = new WordList(
  "( [ published issued released updated posted date on for release :".split(" "),
);

/** The date of a line that is nothing but a date, in brackets or not, or with "Updated", "Published", "as of" before it. */
function dateLine(analysed: AnalysedText, paragraph: Paragraph): PrintedDate | null {
  const end = endTokenOf(analysed, paragraph);
  let at = firstTokenOf(analysed, paragraph);
  if (end - at > 14) return null;
  // "Gulf Ledger | Updated: 2024-09-05 21:14": whose page it is.
  for (let bar = at + 1; bar < Math.min(end, at + 5); bar++)
    if (analysed.tokens[bar]?.text === "|") at = bar + 1;
  while (at < end && BEFORE_DATE.holds(analysed.tokens[at])) at++;
  const date = readCalendarDate(analysed.tokens, at, end);
  if (date === null || date.day === null) return null;
  const rest = date.next;
  // "On 5 March 2024, Kenya met Uganda.": a sentence, however short.
  for (let i = rest; i < end; i++) if (/^(?:VERB|AUX)$/.test(analysed.tokens[i]?.upos ?? "")) return null;
  if (rest < end && !")].,|-–—".includes(analysed.tokens[rest]?.text ?? "x")) {
    // "May 10, 2023 2:05 p.m. EDT": only a clock may follow.
    if (!/^\d{1,2}[:.]\d\d$/.test(analysed.tokens[rest]?.text ?? "") && analysed.tokens[rest]?.lower !== "at")
      return null;
  } else if (end - rest > 6) return null;
  return {
    start: (analysed.tokens[at] as Token).start,
    end: (analysed.tokens[date.next - 1] as Token).end,
    date,
  };
}

/** The full date that ends a headline after a dash or comma: "Press Briefing – June 2, 2021". */
function dateInHeadline(analysed: AnalysedText, paragraph: Paragraph): PrintedDate | null {
  const end = endTokenOf(analysed, paragraph);
  for (let at = Math.max(firstTokenOf(analysed, paragraph) + 1, end - 8); at < end; at++) {
    const date = readCalendarDate(analysed.tokens, at, end);
    if (date === null || date.year === null || date.day === null || date.last !== null) continue;
    const closes = date.next === end || (date.next === end - 1 && analysed.tokens[date.next]?.text === ")");
    const before = analysed.tokens[at - 1]?.text ?? "";
    if (closes && ["-", "–", "—", "(", "|", ":", ","].includes(before)) {
      return {
        start: (analysed.tokens[at] as Token).start,
        end: (analysed.tokens[date.next - 1] as Token).end,
        date,
      };
    }
  }
  return null;
}

const CLOCK = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?\s?m\.?|hours|hrs)?\s?(?:\([A-Z]{2,5}\)|[A-Z]{2,5})?$/i;
const PLACE_LINE = /^[\p{Lu}][\p{L}.’' -]{1,40}(?:, [\p{Lu}][\p{L}.’' ]{1,30}){1,2}$/u;
const ROOM_LINE =
  /\b(?:Room|Hall|Auditorium|Palace|Garden|Ballroom|Airport|Hotel|Hotel|Lawn|Library|Embassy|Center|Centre|Building|Teleconference|Residence|Studio|House)$/;

/** Whether a short line gives the place or time of what follows ("Washington, D.C.", "2:02 p.m. EDT", "Treaty Room"). */
function isPlaceOrClock(text: string): boolean {
  return CLOCK.test(text) || PLACE_LINE.test(text) || ROOM_LINE.test(text) || /^via /i.test(text);
}

/**
 * Reads the layout of a report. `title` is the headline as the caller knows it, which then needn't look like one.
 * Linear in the length of the text; every paragraph has a role.
 */
export function readLayout(text: string, analysed: AnalysedText, title: string | null): Layout {
  const { paragraphs } = analysed;
  const roles = new Array<ParagraphRole>(paragraphs.length).fill("body");
  const labels: TextSpan[] = [];
  let headline: TextSpan | null = null;
  let dateline: DatelineSpan | null = null;
  let byline: readonly CreditSpan[] = [];
  let bylineOutlet: string | null = null;
  let date: PrintedDate | null = null;
  let letterhead = null as Layout["letterhead"];
  let begun = false;
  const known = title === null ? null : fold(title);

  let written = false;
  let inLead = true;
  let leadLines = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const paragraph = paragraphs[index] as Paragraph;
    begun ||= index > 0 && roles[index - 1] === "body";
    written ||= index > 0 && (roles[index - 1] === "body" || roles[index - 1] === "headline");
    const size = end - start;
    const short = size <= LINE_LIMIT;
    const line = text.slice(start, Math.min(end, start + HEADLINE_LIMIT + 1));
    if (isRule(line) || (short && NUMBER_LINE.test(line))) {
      roles[index] = "rule";
      continue;
    }
    // "FACT SHEET: …" over everything else is a headline, not a speaker.
    const found = inLead ? readDateline(text, analysed, paragraph) : null;
    // "NEW DELHI: The minister said": a place, no speaker.
    const label = found || (!written && paragraphs.length > 1) ? 0 : speakerLabelEnd(text, start, end);
    if (label > 0) {
      labels.push({ start, end: label });
      if (label === end) roles[index] = "speaker_label";
      inLead = false;
      continue;
    }
    if (!inLead) continue;
    if (++leadLines > LEAD_LINES) inLead = false;
    if (
      headline === null &&
      leadLines <= 3 &&
      known !== null &&
      size <= HEADLINE_LIMIT &&
      fold(line) === known
    ) {
      headline = { start, end };
      roles[index] = "headline";
      date ??= dateInHeadline(analysed, paragraph);
      continue;
    }
    const printed = size <= LINE_LIMIT ? dateLine(analysed, paragraph) : null;
    if (printed !== null) {
      roles[index] = "dateline";
      date ??= printed;
      continue;
    }
    const credits = short ? readByline(line, start) : null;
    if (credits !== null) {
      roles[index] = "byline";
      byline = [...byline, ...credits.credits];
      bylineOutlet ??= credits.outlet;
      continue;
    }
    const placed = found ?? (headline !== null ? readPlaceAndDate(text, analysed, paragraph) : null);
    if (placed !== null) {
      dateline = placed;
      if (placed.date !== null) {
        date ??= { start: placed.dateStart, end: placed.dateEnd, date: placed.date };
      }
      if (placed.bodyStart >= end) roles[index] = "dateline";
      else inLead = false;
      continue;
    }
    const head =
      short && !begun && index + 1 < paragraphs.length
        ? readLetterhead(text, analysed, paragraph, letterhead !== null)
        : null;
    if (head !== null) {
      roles[index] = "byline";
      if (head !== "sort")
        letterhead = {
          start: letterhead?.start ?? start,
          end,
          organ: head === "organ" || !letterhead ? { start, end } : letterhead.organ,
        };
      continue;
    }
    if (short && headline !== null && index > 0 && isPlaceOrClock(line)) {
      roles[index] = "dateline";
      continue;
    }
    // "Joint Press Release" above "Third Meeting of the A-B Commission": a title page.
    if (
      headline !== null &&
      roles[index - 1] === "headline" &&
      isTitlePage(text, headline) &&
      !/[.,:;]$/.test(line) &&
      short
    ) {
      headline = { start: headline.start, end };
      roles[index] = "headline";
      continue;
    }
    const opens = headline === null && !written && size <= HEADLINE_LIMIT;
    if (opens && !endsSentence(line) && index + 1 < paragraphs.length) {
      headline = { start, end };
      roles[index] = "headline";
      date ??= dateInHeadline(analysed, paragraph);
      continue;
    }
    if (size > LINE_LIMIT * 2 || endsSentence(line)) {
      // "The below is attributable to …:" is an introduction; what it introduces may carry the dateline.
      if (size > LINE_LIMIT || !line.endsWith(":")) inLead = false;
    }
  }
  const contributors = readTail(text, paragraphs, roles);
  return { roles, headline, dateline, byline, bylineOutlet, contributors, date, letterhead, labels };
}

/** What a text is, and nothing of what it is on. */
const GENRE_LINE =
  /^(?:final |joint |official )?(?:press |media |news )?(?:release|statement|communiqu[eé]|readout|note|document|outcome document|declaration|minutes|summary|conclusions|roadmap)$/i;

const isTitlePage = (text: string, { start, end }: TextSpan): boolean =>
  GENRE_LINE.test(text.slice(start, end).trim());

/** Marks the credits at the end ("X in Y contributed to this report.") and gives who they name. */
function readTail(text: string, paragraphs: readonly Paragraph[], roles: ParagraphRole[]): CreditSpan[] {
  const found: CreditSpan[] = [];
  for (let index = paragraphs.length - 1; index >= Math.max(1, paragraphs.length - 6); index--) {
    if (roles[index] !== "body") continue;
    const { start, end } = paragraphs[index] as Paragraph;
    if (end - start > 600) continue;
    const credits = readContributors(text.slice(start, end), start);
    if (credits === null) continue;
    roles[index] = "credit";
    found.unshift(...credits);
  }
  return found;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
