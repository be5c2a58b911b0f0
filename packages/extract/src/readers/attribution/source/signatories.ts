/** Takes a joint statement, gives who issues it, by the sentence that frames it or by its headline, and where its text ends: "The following statement was released by the Governments of A and B. Begin text: … End text." */

import { mentionsIn, type TextSpan } from "../../../report.ts";
import type { Readable } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { spanOf, wordAt } from "../words.ts";
import { sourceBefore } from "./source.ts";

/** What a joint statement says of itself. */
export interface Imprint {
  /** The words that name its issuers; null where they name fewer than two, or one body of several. */
  readonly issuers: TextSpan | null;
  /** The offset behind which the text is no longer theirs. */
  readonly end: number;
}

const known = new WeakMap<Readable["analysed"], Imprint>();

/** Who issues a joint statement and where it ends; read once per report. */
export function imprintOf(report: Readable): Imprint {
  const made = known.get(report.analysed);
  if (made) return made;
  const found = { issuers: framed(report) ?? signed(report) ?? titled(report), end: textEnd(report) };
  known.set(report.analysed, found);
  return found;
}

/** Sentences among which a frame stands. */
const LEAD = 8;
const DOCUMENT = /\b(?:statement|declaration|communiqu[eé]|readout)\b/i;
const AUTHORED =
  /\b(?:released|issued|adopted|signed|statement|declaration|communiqu[eé]|readout) (?:by|from|of) /i;
/** What follows the issuers: when, on what or why. */
const BEHIND =
  / on the occasion| following | regarding | after | at the | to (?:express|mark|announce|welcome) | in (?:their|its|response) |[,:.]?$/;

/** "The text of the following statement was released by A and B", "A and B issue the following statement". */
function framed(report: Readable): TextSpan | null {
  const { text, analysed } = report;
  for (const sentence of analysed.sentences.slice(0, LEAD)) {
    if (report.roles[sentence.paragraph] === "headline") continue;
    const words = text.slice(sentence.start, sentence.end);
    if (words.length > 900 || !/\bfollowing\b/i.test(words) || !DOCUMENT.test(words)) continue;
    const by = AUTHORED.exec(words);
    if (by) {
      const from = by.index + by[0].length;
      const reach = words.slice(from).search(BEHIND);
      const named = words.slice(from, from + reach).replace(/,$/, "");
      if (named === "") continue;
      return { start: sentence.start + from, end: sentence.start + from + named.length };
    }
    const { tokens } = analysed;
    let verb = sentence.firstToken + 1;
    while (
      verb + 2 < sentence.endToken &&
      !(/^(?:issue|release|adopt)/.test(wordAt(tokens, verb)) && wordAt(tokens, verb + 2) === "following")
    )
      verb++;
    if (verb + 2 >= sentence.endToken) continue;
    const issuers =
      wordAt(tokens, verb - 1) === "and"
        ? phraseStartingAt(tokens, sentence.firstToken, verb)
        : sourceBefore(tokens, sentence.firstToken, verb);
    if (issuers) return spanOf(tokens, issuers);
  }
  return null;
}

const SIGNED = /\b(?:statement|declaration) (?:of|by|from|between) (?:the )?/i;
const BETWEEN = /^[\s,]*(?:and\s+)?(?:the\s+)?(?:governments? of\s+)?(?:the\s+)?$/i;

/** "Joint Statement of A, B and C": A to C in the headline; null where it names fewer than two. */
function signed(report: Readable): TextSpan | null {
  const headline = headlineOf(report);
  const by = headline && SIGNED.exec(report.text.slice(headline.start, headline.end));
  return by ? rowFrom(report, headline.start + by.index + by[0].length, headline.end, BETWEEN) : null;
}

const JOINED = /^(?:[\s,]*(?:and\s+)?(?:the\s+)?|\s?[-–—]\s?)$/i;

/** "U.S.–Lund Joint Statement", "G7 Ministers’ Statement": who stands before what the headline calls the text. */
function titled(report: Readable): TextSpan | null {
  const headline = headlineOf(report);
  const title = headline ? report.text.slice(headline.start, headline.end) : "";
  const call = title.search(/\b(?:joint )?(?:leaders[’'] )?(?:statement|declaration)\b/i);
  if (!headline || call <= 0) return null;
  return rowFrom(report, headline.start, headline.start + call, JOINED);
}

function headlineOf({ analysed, roles }: Readable): TextSpan | null {
  return analysed.paragraphs[roles.indexOf("headline")] ?? null;
}

/** The row of two names or more that opens a range, or the one body of several; null where only one state or person does. */
function rowFrom(report: Readable, from: number, end: number, between: RegExp): TextSpan | null {
  let row = null as TextSpan | null;
  let count = 0;
  for (const mention of mentionsIn(report, from, end)) {
    if (row && mention.start < row.end) continue;
    if (!between.test(report.text.slice(row?.end ?? from, mention.start))) break;
    row = { start: row?.start ?? mention.start, end: mention.end };
    count += mention.plural || mention.members.length > 1 ? 2 : 1;
  }
  return count > 1 ? row : null;
}

function textEnd({ text, analysed }: Readable): number {
  const last = analysed.paragraphs.find(({ start, end }) =>
    /^end (?:of )?text\W*$/i.test(text.slice(start, Math.min(end, start + 20)).trim()),
  );
  return last?.start ?? text.length;
}
