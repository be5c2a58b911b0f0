/** Takes the text of a report, gives its SourceDocument and what each paragraph is for. */
import {
  type Credit,
  civilDay,
  cutEvidence,
  type DocumentKind,
  dayNumber,
  documentId,
  type Format,
  type RankTable,
  type SourceDocument,
  sha256Hex,
} from "@readout/core";
import { type AnalysedText, analyse } from "@readout/english";
import type { CreditSpan } from "./document/credits.ts";
import { completenessOf, documentKind } from "./document/kind.ts";
import { type Layout, readLayout } from "./document/layout.ts";
import type { PrintedDate } from "./document/printed-dates.ts";
import { readPublished } from "./document/published.ts";
import { countSpeakers } from "./document/speaker-labels.ts";
import { type Issuer, issuerOf } from "./mentions/title/issuer.ts";
import { daysInMonth, dayText } from "./readers/time/calendar.ts";
import type { ParagraphRole } from "./report.ts";

/** What the caller knows of a report. `published` is an EDTF date or an ISO instant; without it the report's own date counts. */
export interface ExtractOptions {
  published?: string;
  outlet?: string;
  title?: string;
  url?: string;
  kind?: DocumentKind;
  id?: string;
  licence?: string;
  /** In place of core's rank table (R12): by it an event's levels are told. */
  ranks?: RankTable;
  /** In place of core's registry of named formats (R6): by it a meeting's format is named. */
  registry?: readonly Format[];
}

/** Something about the input that a person should know; offsets are into the text. */
export interface DocumentDiagnostic {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A report's document record with what the readers need besides: `publishedDay` is null where no day is known. */
export interface ReadDocument {
  readonly doc: SourceDocument;
  readonly roles: ParagraphRole[];
  /** The state whose organ the outlet, or a letterhead, names; null for media and where nothing is printed or told. */
  readonly issuer: Issuer | null;
  readonly publishedDay: number | null;
  /** The day that its dateline gives, or a date line just before publication: its own "today". */
  readonly writtenDay: number | null;
  readonly diagnostics: DocumentDiagnostic[];
}

/**
 * Reads the document step of a report. Never throws: a publication date that is none becomes a diagnostic
 * `invalid_published` and counts as unknown. `printed` is the text as it came, `text` the same without marks of quoting,
 * or empty where it isn't English.
 */
export function readDocument(
  text: string,
  analysed: AnalysedText,
  options: ExtractOptions,
  printed: string = text,
): ReadDocument {
  const layout = readLayout(text, analysed, options.title ?? null);
  const diagnostics: DocumentDiagnostic[] = [];
  const { published, publishedDay } = publication(options, layout, diagnostics);
  const headline = layout.headline === null ? null : text.slice(layout.headline.start, layout.headline.end);
  const title = options.title ?? headline;
  const kind = options.kind ?? kindOf(text, analysed, layout, title ?? "");
  const sha256 = sha256Hex(printed);
  const id = options.id ?? documentId(sha256);
  const credit = ({ name, place, start, end }: CreditSpan): Credit => ({
    name,
    place,
    evidence: cutEvidence(id, text, start, end),
  });
  const { outlet, issuer } = publisher(text, layout, kind, options.outlet);
  const isRead = text !== "" || printed === "";
  if (!isRead)
    diagnostics.push({
      code: "not_english",
      message:
        "nothing was read: the text lacks the commonest English words; translate it into English first",
      start: 0,
      end: 0,
    });
  const doc: SourceDocument = {
    id,
    sha256,
    text: printed,
    title,
    outlet,
    kind,
    completeness: completenessOf(kind),
    published,
    dateline: layout.dateline && printedDateline(id, text, layout.dateline),
    byline: layout.byline.map(credit),
    contributors: layout.contributors.map(credit),
    language: isRead ? "en" : "und",
    url: options.url ?? null,
    licence: options.licence ?? null,
    syndicatedFrom: null,
  };
  return {
    doc,
    roles: layout.roles,
    issuer,
    publishedDay,
    writtenDay: writtenDay(layout, publishedDay),
    diagnostics,
  };
}

/** What sort of document it is by its title, its first paragraphs and those who speak in it. */
function kindOf(text: string, { paragraphs }: AnalysedText, layout: Layout, title: string): DocumentKind {
  const opening: string[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    if (layout.roles[index] === "body") opening.push(text.slice(start, Math.min(end, start + 500)));
    if (opening.length >= 5) break;
  }
  const labels = layout.labels.map(({ start, end }) => text.slice(start, end));
  return documentKind(title, opening, countSpeakers(labels));
}

/** Who published it, by what the caller, the dateline, a byline or a letterhead says, and the state whose organ that is. */
function publisher(
  text: string,
  { dateline, letterhead, bylineOutlet }: Layout,
  kind: DocumentKind,
  given: string | undefined,
): { outlet: string | null; issuer: Issuer | null } {
  // "Government of A" over "Ministry of B": both lines tell whose it is; "Office of the Spokesperson" alone says nobody's.
  const heading = letterhead && issuerOf(analyse(text.slice(letterhead.start, letterhead.end)).tokens);
  // Over what was spoken stands where.
  const isSpoken = kind === "transcript" || kind === "press_call";
  const organ =
    letterhead && heading && !isSpoken ? text.slice(letterhead.organ.start, letterhead.organ.end) : null;
  const outlet = given ?? dateline?.outlet ?? bylineOutlet ?? organ;
  const issuer = outlet === organ ? heading : issuerOf(outlet === null ? [] : analyse(outlet).tokens);
  return { outlet, issuer };
}

const printedDateline = (
  id: string,
  text: string,
  { place, date, dateStart, dateEnd, outlet, start, end }: NonNullable<Layout["dateline"]>,
): SourceDocument["dateline"] => ({
  place,
  date: date === null ? null : text.slice(dateStart, dateEnd),
  outlet,
  evidence: cutEvidence(id, text, start, end),
});

/** The publication date: the caller's if it is one, else the full date that the report prints about itself. */
function publication(
  options: ExtractOptions,
  layout: Layout,
  diagnostics: DocumentDiagnostic[],
): { published: string | null; publishedDay: number | null } {
  const own = layout.date === null ? null : dayOf(layout.date);
  if (options.published !== undefined) {
    const given = readPublished(options.published);
    if (given !== null) return { published: given.text, publishedDay: given.day };
    diagnostics.push({
      code: "invalid_published",
      message: `expected a publication date such as 2023-05-10 or 2023-05-10T14:00:00Z, got "${options.published.slice(0, 60)}"; pass one of these`,
      start: 0,
      end: 0,
    });
  }
  return { published: own === null ? null : dayText(own), publishedDay: own };
}

/** How many days a report may lie before it is published: by a line with a date, and by the dateline that it opens with, which is told of nothing else. */
const LYING = 3;
const LYING_DATELINE = 60;

/** "TIRANA, Dec. 14": the day of writing, of which "today" is said; its year is that of publication. */
function writtenDay({ dateline, date }: Layout, publishedDay: number | null): number | null {
  const printed = dateline?.date ?? date?.date ?? null;
  if (printed === null || printed.day === null || publishedDay === null) return null;
  const { year } = civilDay(publishedDay);
  for (const own of printed.year === null ? [year, year - 1, year + 1] : [printed.year]) {
    if (printed.day > daysInMonth(own, printed.month)) continue;
    const day = dayNumber(own, printed.month, printed.day);
    const lying = publishedDay - day;
    // A dateline may be a day ahead of a publication that is counted in another zone.
    if (dateline?.date ? lying >= -1 && lying <= LYING_DATELINE : lying >= 0 && lying <= LYING) return day;
  }
  return null;
}

/** The day number of a printed date with year and day; null for others. */
function dayOf({ date }: PrintedDate): number | null {
  const { year, month, day } = date;
  if (year === null || day === null || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}
