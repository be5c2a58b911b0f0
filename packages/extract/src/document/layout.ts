/** Takes paragraphs, gives what each is for and the pieces around a report's body: headline, dateline, credits. */

import type { AnalysedText, Paragraph } from "@readout/english";
import type { ParagraphRole, TextSpan } from "../report.ts";
import { type CreditSpan, readByline, readContributors } from "./credits.ts";
import { type DatelineSpan, readAgencyTag, readDateline, readPlaceAndDate } from "./dateline.ts";
import { readLetterhead } from "./letterhead.ts";
import { endsSentence, isGenre, isNumber, isPlaceOrClock, isRule } from "./line-kinds.ts";
import { dateInHeadline, dateLine, type PrintedDate } from "./printed-dates.ts";
import { speakerLabelEnd } from "./speaker-labels.ts";

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

/** A layout while it is read, and where its reader stands. */
interface Draft {
  readonly text: string;
  readonly analysed: AnalysedText;
  /** The headline as the caller knows it, folded. */
  readonly known: string | null;
  readonly roles: ParagraphRole[];
  readonly labels: TextSpan[];
  readonly byline: CreditSpan[];
  headline: TextSpan | null;
  dateline: DatelineSpan | null;
  bylineOutlet: string | null;
  date: PrintedDate | null;
  letterhead: Layout["letterhead"];
  /** Whether what stands above the body may still go on. */
  inLead: boolean;
  leadLines: number;
  /** Whether a paragraph of the body has gone before. */
  begun: boolean;
  /** Whether a headline or a paragraph of the body has gone before. */
  written: boolean;
}

/** A paragraph as a line that may stand around the body. */
interface Line extends TextSpan {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly isLast: boolean;
  /** Its characters, cut behind the longest headline. */
  readonly text: string;
  readonly size: number;
  readonly short: boolean;
  /** The dateline that opens it, in the lead only. */
  readonly dateline: DatelineSpan | null;
}

/** Reads a line as one kind: true where it is one, the draft then holding what it gives. */
type LineReader = (draft: Draft, line: Line) => boolean;

const HEADLINE_LIMIT = 300;
const LINE_LIMIT = 120;
const LEAD_LINES = 16;

/**
 * Reads the layout of a report. `title` is the headline as the caller knows it, which then needn't look like one.
 * Linear in the length of the text; every paragraph has a role.
 */
export function readLayout(text: string, analysed: AnalysedText, title: string | null): Layout {
  const { paragraphs } = analysed;
  const draft: Draft = {
    text,
    analysed,
    known: title === null ? null : fold(title),
    roles: new Array<ParagraphRole>(paragraphs.length).fill("body"),
    labels: [],
    byline: [],
    headline: null,
    dateline: null,
    bylineOutlet: null,
    date: null,
    letterhead: null,
    inLead: true,
    leadLines: 0,
    begun: false,
    written: false,
  };
  for (let index = 0; index < paragraphs.length; index++) readLine(draft, index);
  const { roles, headline, dateline, byline, bylineOutlet, date, letterhead, labels } = draft;
  const contributors = readTail(text, paragraphs, roles);
  if (headline) signAtEnd(text, paragraphs, roles);
  return { roles, headline, dateline, byline, bylineOutlet, contributors, date, letterhead, labels };
}

function readLine(draft: Draft, index: number): void {
  const { text, analysed, roles } = draft;
  const paragraph = analysed.paragraphs[index] as Paragraph;
  const { start, end } = paragraph;
  const above = index > 0 ? roles[index - 1] : undefined;
  draft.begun ||= above === "body";
  draft.written ||= above === "body" || above === "headline";
  const size = end - start;
  const short = size <= LINE_LIMIT;
  const words = text.slice(start, Math.min(end, start + HEADLINE_LIMIT + 1));
  if (isRule(words) || (short && isNumber(words))) {
    roles[index] = "rule";
    return;
  }
  const line: Line = {
    index,
    paragraph,
    isLast: index + 1 >= analysed.paragraphs.length,
    start,
    end,
    text: words,
    size,
    short,
    dateline: draft.inLead ? readDateline(text, analysed, paragraph) : null,
  };
  if (readLabel(draft, line) || !draft.inLead) return;
  if (++draft.leadLines > LEAD_LINES) draft.inLead = false;
  if (LEAD_READERS.some((read) => read(draft, line))) return;
  // "The below is attributable to …:" is an introduction; what it introduces may carry the dateline.
  const isText = size > LINE_LIMIT * 2 || endsSentence(words);
  if (isText && (!short || !words.endsWith(":"))) draft.inLead = false;
}

// "NEW DELHI: The minister said": a place, no speaker. "FACT SHEET: …" over everything else is a headline.
const readLabel: LineReader = (draft, { index, start, end, isLast, dateline }) => {
  const opens = !draft.written && !(isLast && index === 0);
  const label = dateline || opens ? 0 : speakerLabelEnd(draft.text, start, end);
  if (label === 0) return false;
  draft.labels.push({ start, end: label });
  if (label === end) draft.roles[index] = "speaker_label";
  draft.inLead = false;
  return true;
};

const readKnownHeadline: LineReader = (draft, line) => {
  if (draft.headline !== null || draft.leadLines > 3 || draft.known === null) return false;
  if (line.size > HEADLINE_LIMIT || fold(line.text) !== draft.known) return false;
  return takeHeadline(draft, line);
};

const readDateLine: LineReader = (draft, { index, paragraph, short }) => {
  const printed = short ? dateLine(draft.analysed, paragraph) : null;
  if (printed === null) return false;
  draft.roles[index] = "dateline";
  draft.date ??= printed;
  return true;
};

const readCredits: LineReader = (draft, { index, start, text, short }) => {
  const credits = short ? readByline(text, start) : null;
  if (credits === null) return false;
  draft.roles[index] = credits.signed ? "signature" : "byline";
  draft.byline.push(...credits.credits);
  draft.bylineOutlet ??= credits.outlet;
  return true;
};

const readPlace: LineReader = (draft, { index, paragraph, end, dateline }) => {
  const { text, analysed, headline } = draft;
  draft.bylineOutlet ??= readAgencyTag(text, analysed, paragraph);
  const placed = dateline ?? (headline === null ? null : readPlaceAndDate(text, analysed, paragraph));
  if (placed === null) return false;
  draft.dateline = placed;
  if (placed.date !== null)
    draft.date ??= { start: placed.dateStart, end: placed.dateEnd, date: placed.date };
  if (placed.bodyStart >= end) draft.roles[index] = "dateline";
  else draft.inLead = false;
  return true;
};

const readIssuer: LineReader = (draft, { index, paragraph, start, end, short, isLast }) => {
  const { text, analysed, letterhead } = draft;
  if (!short || draft.begun || isLast) return false;
  const head = readLetterhead(text, analysed, paragraph, letterhead !== null);
  if (head === null) return false;
  draft.roles[index] = "byline";
  if (head === "sort") return true;
  const organ = head === "organ" || !letterhead ? { start, end } : letterhead.organ;
  draft.letterhead = { start: letterhead?.start ?? start, end, organ };
  return true;
};

const readPlaceOrClock: LineReader = (draft, { index, text, short }) => {
  if (!short || draft.headline === null || index === 0 || !isPlaceOrClock(text)) return false;
  draft.roles[index] = "dateline";
  return true;
};

/** "Joint Press Release" above "Third Meeting of the A-B Commission": a title page. */
const readTitlePage: LineReader = (draft, { index, end, text, short }) => {
  const { headline, roles } = draft;
  if (!short || headline === null || roles[index - 1] !== "headline") return false;
  if (!isGenre(draft.text.slice(headline.start, headline.end)) || /[.,:;]$/.test(text)) return false;
  draft.headline = { start: headline.start, end };
  roles[index] = "headline";
  return true;
};

const readHeadline: LineReader = (draft, line) => {
  if (draft.headline !== null || draft.written || line.size > HEADLINE_LIMIT) return false;
  return !endsSentence(line.text) && !line.isLast && takeHeadline(draft, line);
};

/** What a line of the lead can be, in the order in which it is asked. */
const LEAD_READERS: readonly LineReader[] = [
  readKnownHeadline,
  readDateLine,
  readCredits,
  readPlace,
  readIssuer,
  readPlaceOrClock,
  readTitlePage,
  readHeadline,
];

function takeHeadline(draft: Draft, { index, start, end, paragraph }: Line): true {
  draft.headline = { start, end };
  draft.roles[index] = "headline";
  draft.date ??= dateInHeadline(draft.analysed, paragraph);
  return true;
}

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

/** How many lines may stand under a signature: the house and the day. */
const UNDER_SIGNATURE = 2;

/** Marks the name in capitals that closes a letter or proclamation ("ANN R. ROE") as its signature. */
function signAtEnd(text: string, paragraphs: readonly Paragraph[], roles: ParagraphRole[]): void {
  const last = paragraphs.length - 1;
  for (let index = last; index >= Math.max(2, last - UNDER_SIGNATURE); index--) {
    const { start, end } = paragraphs[index] as Paragraph;
    if (end - start > SIGNATURE_LIMIT) return;
    const line = text.slice(start, end).trim();
    const above = paragraphs[index - 1] as Paragraph;
    if (!SIGNED_IN_CAPITALS.test(line) || !isSigned(line, text, above)) continue;
    roles[index] = "signature";
    return;
  }
}

/** Whether capitals are a name, no heading: with an initial or "JR.", below "Sincerely,", or in the text's "I, ANN ROE, …". */
const isSigned = (line: string, text: string, { start, end }: Paragraph): boolean =>
  line.includes(".") ||
  (end - start < SIGNATURE_LIMIT && text.slice(start, end).trim().endsWith(",")) ||
  text.includes(`I, ${line},`);

const SIGNATURE_LIMIT = 48;
const SIGNED_IN_CAPITALS = /^\p{Lu}[\p{Lu}’'-]+ (?:\p{Lu}\. ){0,2}\p{Lu}[\p{Lu}’'-]+(?: [JS]R\.)?$/u;

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
