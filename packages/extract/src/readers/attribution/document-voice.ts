/** Takes a sentence of a joint statement that no cue reports, gives it as what those who issue it say. */

import { mentionsIn, type TextSpan } from "../../report.ts";
import type { Passage, Readable, StatementDraft } from "./draft.ts";
import { hasVerb, spanOf, trimmed, wordAt, wordsBetween } from "./words.ts";

/** The sentence as a statement of the document, whose source is its "we" or the headline's issuers; null for its frame ("The text of the following statement …", "End text."). */
export function readDocumentVoice(passage: Passage): StatementDraft | null {
  const { report, sentence, tokens, first, end } = passage;
  if (report.doc?.kind !== "joint_statement" || wordsBetween(tokens, first, end) < 5) return null;
  const text = report.text.slice(sentence.start, sentence.end);
  if (/^(?:begin|end)\b|following (?:joint )?statement|text of the following/i.test(text)) return null;
  if (!trimmed(tokens, first, end) || isTitleLine(passage)) return null;
  return {
    content: [{ start: sentence.start, end: sentence.end }],
    quoted: [],
    source: ownWe(passage) ?? signatories(report),
    cue: null,
    form: "document",
    cueLemma: null,
    act: null,
    strength: 1,
    relays: [],
    inheritedFrom: null,
    sentence: sentence.index,
    reader: "attributions:document_voice",
  };
}

/** A line of a title page: no verb, no full stop. */
const isTitleLine = ({ tokens, first, end }: Passage): boolean =>
  !/^[.;:!?]$/.test(wordAt(tokens, end - 1)) && !hasVerb(tokens, first, end);

/** The "we" that a sentence opens with, behind "However,". */
function ownWe({ tokens, first, end }: Passage): TextSpan | null {
  let i = first;
  while (i < end && i < first + 4 && /^(?:ADV|CCONJ|PUNCT)$/.test(tokens[i]?.upos ?? "")) i++;
  return wordAt(tokens, i) === "we" ? spanOf(tokens, { first: i, end: i + 1 }) : null;
}

const SIGNED = /\b(?:statement|declaration) (?:of|by|from|between) (?:the )?/i;
const BETWEEN = /^[\s,]*(?:and\s+)?(?:the\s+)?(?:governments? of\s+)?(?:the\s+)?$/i;

/** "Joint Statement of A, B and C": A to C in the headline; null where it names fewer than two. */
function signatories(report: Readable): TextSpan | null {
  const paragraph = report.analysed.paragraphs[report.roles.indexOf("headline")];
  const signed = paragraph && SIGNED.exec(report.text.slice(paragraph.start, paragraph.end));
  if (!paragraph || !signed) return null;
  const from = paragraph.start + signed.index + signed[0].length;
  let row = null as TextSpan | null;
  let count = 0;
  for (const { start, end } of mentionsIn(report, from, paragraph.end)) {
    if (!BETWEEN.test(report.text.slice(row?.end ?? from, start))) break;
    row = { start: row?.start ?? start, end };
    count++;
  }
  return count > 1 ? row : null;
}
