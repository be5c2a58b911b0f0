/** Takes a sentence that only tells whose words the one before it is ("This was reported by the ministry", "X said this at a briefing"), gives that one as the statement. */

import { lemmaAs, type Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { attributionAt, draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { sourceBefore } from "../source/source.ts";
import { sourceAfter } from "../source/source-after.ts";
import { type TokenRange, trimmed, wordAt } from "../words.ts";

/** What a sentence that points back gives: the statement, or none where the sentence before is somebody's already; null for a sentence of its own. */
export function readSaidBefore(passage: Passage): readonly StatementDraft[] | null {
  const { tokens, sentence, report, drafts, first, end } = passage;
  const before = report.analysed.sentences[sentence.index - 1];
  const told = before ? (toldBy(tokens, first, end) ?? tellsIt(tokens, first, end)) : null;
  if (!before || !told) return null;
  const { cue, source } = told;
  const isNear = report.roles[before.paragraph] === "body" && sentence.paragraph - before.paragraph <= 1;
  const content = isNear ? trimmed(tokens, before.firstToken, before.endToken) : null;
  if (!content || (drafts.at(-1)?.sentence ?? -1) >= before.index) return [];
  const lemma = lemmaAs(tokens[cue] as Token, "VERB");
  const attribution = attributionAt(passage, cue, source, lemma, CUES.get(lemma) ?? null, "said_before");
  return [draftOf(passage, attribution, [content])];
}

/** A cue and whose it is. */
interface Told {
  readonly cue: number;
  readonly source: TokenRange;
}

/** "This was reported on Monday by X": nothing but when stands before its author. */
function toldBy(tokens: readonly Token[], first: number, end: number): Told | null {
  if (wordAt(tokens, first) !== "this" || !isOneOf(wordAt(tokens, first + 1), "was", "is")) return null;
  const cue = tokens[first + 2]?.upos === "ADV" ? first + 3 : first + 2;
  if (tokens[cue]?.xpos !== "VBN" || !tells(tokens[cue])) return null;
  for (let by = cue + 1; by < Math.min(end, cue + 6); by++)
    if (wordAt(tokens, by) === "by") {
      const source = sourceAfter(tokens, by + 1, end);
      return source && { cue, source };
    }
  return null;
}

/** "X said this at a briefing", "X wrote about this on Facebook" */
function tellsIt(tokens: readonly Token[], first: number, end: number): Told | null {
  for (let i = first + 2; i < end; i++) {
    if (wordAt(tokens, i) !== "this" || !WHERE.test(wordAt(tokens, i + 1))) continue;
    const cue = wordAt(tokens, i - 1) === "about" ? i - 2 : i - 1;
    if (tokens[cue]?.xpos !== "VBD" || !tells(tokens[cue])) return null;
    const source = sourceBefore(tokens, first, cue);
    return source && source.first <= first + 1 ? { cue, source } : null;
  }
  return null;
}

/** What may stand behind "said this": where, when and to whom, or nothing. */
const WHERE = /^(?:at|in|on|during|to|while|via|following|after|[.,])$/;

/** A verb of which the sentence before can be what was told. */
const tells = (token: Token | undefined): boolean =>
  token?.upos === "VERB" &&
  /^(?:say|report|announce|state|tell|write|note|declare|confirm)$/.test(lemmaAs(token, "VERB"));
