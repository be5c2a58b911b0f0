/** Takes a sentence of a joint statement that names no speaker, gives it as the document's own. */

import type { Passage, StatementDraft } from "./draft.ts";
import { trimmed, wordsBetween } from "./words.ts";

/** The sentence as a statement of the document; null for its frame ("The text of the following statement …", "End text."). */
export function readDocumentVoice(passage: Passage): StatementDraft | null {
  const { report, sentence, tokens, first, end } = passage;
  if (report.doc?.kind !== "joint_statement" || wordsBetween(tokens, first, end) < 5) return null;
  const text = report.text.slice(sentence.start, sentence.end);
  if (/^(?:begin|end)\b|following (?:joint )?statement|text of the following/i.test(text)) return null;
  if (!trimmed(tokens, first, end)) return null;
  return {
    content: [{ start: sentence.start, end: sentence.end }],
    quoted: [],
    source: null,
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
