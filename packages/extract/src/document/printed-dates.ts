/** Takes a short line, gives the date that the document prints there about itself. */

import type { AnalysedText, Paragraph, Token } from "@readout/english";
import { isOneOf } from "../one-of.ts";
import { type CalendarDate, readCalendarDate } from "../readers/time/calendar-date.ts";
import type { TextSpan } from "../report.ts";
import { WordList } from "../word-list.ts";

/** A date that the document prints about itself. */
export interface PrintedDate extends TextSpan {
  readonly date: CalendarDate;
}

const firstTokenOf = (analysed: AnalysedText, paragraph: Paragraph): number =>
  analysed.sentences[paragraph.firstSentence]?.firstToken ?? 0;
const endTokenOf = (analysed: AnalysedText, paragraph: Paragraph): number =>
  analysed.sentences[paragraph.endSentence - 1]?.endToken ?? 0;

const BEFORE_DATE = new WordList("( [ published issued released updated posted date on for release :");

/** The date of a line that is nothing but a date, in brackets or not, or with "Updated", "Published", "as of" before it. */
export function dateLine(analysed: AnalysedText, paragraph: Paragraph): PrintedDate | null {
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
  for (let i = rest; i < end; i++) if (isOneOf(analysed.tokens[i]?.upos, "VERB", "AUX")) return null;
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
export function dateInHeadline(analysed: AnalysedText, paragraph: Paragraph): PrintedDate | null {
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
