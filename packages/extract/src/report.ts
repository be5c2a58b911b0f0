/** Gives Report: one document analysed once, which every reader reads and none changes. */

import type { Evidence, Format, RankTable, SourceDocument } from "@readout/core";
import { cutEvidence } from "@readout/core";
import type { AnalysedText, Sentence, Token } from "@readout/english";
import type { ActorBook } from "./mentions/actor/actor-book.ts";
import type { DocumentOutlet } from "./mentions/actor/outlet-ids.ts";
import type { Mention } from "./mentions/unit/mention.ts";
import { firstFrom } from "./span-search.ts";

/** A place in the text: UTF-16 code units, half-open `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * What a paragraph is for: only `headline` and `body` are read for events; credits and datelines give document fields. A
 * `signature` is the byline of who issues the text in his own name, with his office: it is read for whom it names.
 */
export type ParagraphRole =
  | "headline"
  | "dateline"
  | "byline"
  | "signature"
  | "body"
  | "credit"
  | "rule"
  | "speaker_label";

/**
 * A report on its way through the extractor. `publishedDay` is the publication date as days since 1970-01-01 in the
 * place of publication, null where unknown: relative dates then stay unresolved.
 */
export interface Report {
  readonly doc: SourceDocument;
  /** The document's text without marks of e-mail quoting; offsets are the same. */
  readonly text: string;
  readonly analysed: AnalysedText;
  /** One role a paragraph, by paragraph index. */
  readonly roles: readonly ParagraphRole[];
  readonly publishedDay: number | null;
  /** The day of writing where the document prints one just before publication: what "today" and "yesterday" count from. */
  readonly writtenDay: number | null;
  /** The state whose organ issued the document, null for media and unknown outlets. */
  readonly issuer: string | null;
  /** The actor of the document's outlet, null where none is known. */
  readonly outlet: DocumentOutlet | null;
  /** Sorted by start, not overlapping except that an office mention contains the state it names. */
  readonly mentions: readonly Mention[];
  /** By token: index of the first mention that starts at it or later. */
  readonly mentionsFrom: Int32Array;
  readonly book: ActorBook;
  /** Registries of the caller's own, core's where undefined. */
  readonly ranks: RankTable | undefined;
  readonly registry: readonly Format[] | undefined;
}

/** Evidence for a span of the report. */
export function evidenceOf(report: Report, start: number, end: number): Evidence {
  return cutEvidence(report.doc.id, report.text, start, end);
}

/** Tokens of the longest sentence that is read: a run without an end is none, and a bound keeps the time linear. */
const LONGEST = 700;

/** Whether a sentence has an end near enough to be read. */
const isReadable = ({ firstToken, endToken }: Sentence): boolean => endToken - firstToken <= LONGEST;

const read = new WeakMap<object, readonly Sentence[]>();

/** The sentences that belong to the headline or the body (and not to credits or datelines). */
export function sentencesRead(report: Pick<Report, "analysed" | "roles">): readonly Sentence[] {
  const { sentences } = report.analysed;
  let found = read.get(sentences);
  if (!found) {
    found = sentences.filter((sentence) => {
      const role = report.roles[sentence.paragraph];
      return (role === "headline" || role === "body") && isReadable(sentence);
    });
    read.set(sentences, found);
  }
  return found;
}

/** The sentence that the body opens with; undefined where there is no body. */
export const leadOf = ({ analysed, roles }: Pick<Report, "analysed" | "roles">): Sentence | undefined =>
  analysed.sentences.find(({ paragraph }) => roles[paragraph] === "body");

/** Mentions that lie inside a span, in order. */
export function mentionsIn({ mentions }: Pick<Report, "mentions">, start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** Index of the first mention that starts at or after a token; the number of mentions outside the text. */
export const mentionAt = ({ mentionsFrom, mentions }: Report, token: number): number =>
  mentionsFrom[token] ?? mentions.length;

/** The mentions that start in the token range `[from, end)`, in their order. */
export const mentionsBetween = (report: Report, from: number, end: number): Mention[] =>
  report.mentions.slice(mentionAt(report, from), mentionAt(report, end));

/** What `mentionAt` looks up: readers ask it of most tokens that they stop at. */
export function mentionsByToken(tokens: readonly Token[], mentions: readonly Mention[]): Int32Array {
  const found = new Int32Array(tokens.length);
  let m = mentions.length;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { start } = tokens[i] as Token;
    while (m > 0 && (mentions[m - 1] as Mention).start >= start) m--;
    found[i] = m;
  }
  return found;
}
