/** Takes a sentence of a joint statement that no cue reports, gives it as what those who issue it say. */

import { startsLower } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { documentDraft, type Passage, type StatementDraft } from "../draft.ts";
import { imprintOf } from "../source/signatories.ts";
import { hasVerb, spanOf, trimmed, wordAt, wordsBetween } from "../words.ts";

/** The sentence as a statement of the document, whose source is its "we" or those who issue it; null for its frame ("The text of the following statement …", "End text."). */
export function readDocumentVoice(passage: Passage): StatementDraft | null {
  const { report, sentence, tokens, first, end } = passage;
  if (report.doc?.kind !== "joint_statement" || wordsBetween(tokens, first, end) < 5) return null;
  const text = report.text.slice(sentence.start, sentence.end);
  if (FRAME.test(text)) return null;
  if (!trimmed(tokens, first, end) || isTitleLine(passage) || isItem(passage)) return null;
  const { issuers, end: reach } = imprintOf(report);
  if (sentence.start >= reach) return null;
  return documentDraft(sentence, ownWe(passage) ?? issuers, "attributions:document_voice");
}

/** A line of a title page: no verb, no full stop. */
const isTitleLine = ({ tokens, first, end }: Passage): boolean =>
  !/^[.;:!?]$/.test(wordAt(tokens, end - 1)) && !hasVerb(tokens, first, end);

/** "Begin text:", "The text of the following statement …", "The following is the joint statement …" */
const FRAME =
  /^(?:begin|end)\b|^(?:the )?following (?:is|are)\b|following (?:joint )?statement|text of the following/i;

/** A line of a list whose clause opens in the line before it: "to work on hydrogen;". */
const isItem = ({ tokens, first, end }: Passage): boolean =>
  startsLower(tokens[first]?.text ?? "") && !hasVerb(tokens, first, Math.min(end, first + 6));

/** The "we" that a sentence opens with, behind "However,". */
function ownWe({ tokens, first, end }: Passage): TextSpan | null {
  let i = first;
  while (i < end && i < first + 4 && isOneOf(tokens[i]?.upos, "ADV", "CCONJ", "PUNCT")) i++;
  return wordAt(tokens, i) === "we" ? spanOf(tokens, { first: i, end: i + 1 }) : null;
}
