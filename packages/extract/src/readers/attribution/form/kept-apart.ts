/** Takes a sentence whose statements have been read, gives those that no speaker is inherited from: what nobody is named for, and what a noun only mentions. */

import type { Token } from "@readout/english";
import { mayHold } from "../../../each-marked.ts";
import { isMarked } from "../../../marks.ts";
import { isOneOf } from "../../../one-of.ts";
import type { TextSpan } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage, StatementDraft } from "../draft.ts";
import { touches } from "../words.ts";
import { readMentioned } from "./mentioned.ts";
import { OPENS_STATEMENT } from "./passages.ts";
import { HEARSAY_ADVERBS, readAsked, readHearsay, readPassive } from "./unnamed.ts";

const HEARSAY = new WordList(HEARSAY_ADVERBS);

/** The statements of a passage that touch none of those read in it, `drafts` from `known` on. */
export function readApart(
  passage: Passage,
  drafts: StatementDraft[],
  known: number,
  push: (draft: StatementDraft) => void,
): void {
  const { tokens, first, end, sentence } = passage;
  if (!mayHold(tokens, sentence, OPENS_STATEMENT)) return;
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!isMarked(token, OPENS_STATEMENT)) continue;
    const told = isOneOf(token.xpos, "VBN", "VBD");
    const asked = told ? readAsked(passage, i) : null;
    // "Asked what they would say, they left": nobody says anything within the question.
    if (asked && i < first + 2) dropInside(drafts, known, asked.content[0] as TextSpan);
    const hearsay = token.upos === "ADV" && HEARSAY.holds(token) ? readHearsay(passage, i) : null;
    const draft = asked ?? hearsay ?? (told ? readPassive(passage, i) : readMentioned(passage, i));
    // A question whose asker nobody names is nobody's words, but for those that stand in marks.
    if (asked && !asked.source && asked.quoted.length === 0) continue;
    if (draft && !drafts.slice(known).some((one) => overlap(one, draft))) push(draft);
  }
}

/** Takes out the drafts from `known` on whose cue stands within a question. */
function dropInside(drafts: StatementDraft[], known: number, { start, end }: TextSpan): void {
  for (let i = drafts.length - 1; i >= known; i--) {
    const { cue } = drafts[i] as StatementDraft;
    if (cue && cue.start >= start && cue.end <= end) drafts.splice(i, 1);
  }
}

const overlap = (a: StatementDraft, b: StatementDraft): boolean =>
  a.content.some((part) => b.content.some((other) => touches(part, other)));
