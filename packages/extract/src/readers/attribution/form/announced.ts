/** Takes a passage that ends in a colon or comma, gives the attribution that waits for a quotation in the next paragraph: "X wrote to the council:". */

import { lemmaAs, type Token } from "@readout/english";
import { CUES, ISSUING_VERBS } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { follows } from "../content/content-before.ts";
import { carrier, passive, unreal } from "../cue/cue-state.ts";
import { type Attribution, attributionAt, type Passage } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { sourceBefore } from "../source/source.ts";
import { spanOf, wordAt } from "../words.ts";

/** The attribution of the last cue before the colon; null where none waits. */
export function readAnnounced(passage: Passage): Attribution | null {
  const { tokens, first, end } = passage;
  const last = wordAt(tokens, end - 1);
  if (!/^[:,.]$/.test(last)) return null;
  // "Statement from Minister Lund:"
  const link = wordAt(tokens, first + 1);
  if (last === ":" && DOCUMENT_NOUNS.holds(itemAt(tokens, first)) && (link === "from" || link === "by")) {
    const author = phraseStartingAt(tokens, first + 2, end - 1);
    if (author?.end === end - 1) {
      const source = spanOf(tokens, author);
      return { reader: "attributions:announced", cue: null, source, lemma: null, entry: null };
    }
  }
  for (let i = end - 2; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.upos !== "VERB") continue;
    const word = lemmaAs(token, "VERB");
    const entry = CUES.get(word);
    const issued = ISSUING_VERBS.has(word) && DOCUMENT_NOUNS.holds(itemAt(tokens, end - 2));
    if (!entry?.frames.includes("quote") && !issued) continue;
    // "X said in a statement." before a quotation: only where and when it was said stands behind the cue.
    if (last === "." && (!entry || follows(passage, i + 1) === "content")) return null;
    const carries = carrier(tokens, first, i);
    if (unreal(tokens, first, carries) || passive(tokens, first, i)) continue;
    const source = sourceBefore(tokens, first, carries);
    if (source) return attributionAt(passage, i, source, word, entry ?? null, "announced");
  }
  return null;
}
