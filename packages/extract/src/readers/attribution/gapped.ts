/** Takes a statement and where its content stops, gives the one that shares its verb: "Moscow says S and Kyiv that T". */

import type { Token } from "@readout/english";
import { mentionsIn } from "../../report.ts";
import { contentEnd } from "./clause-end.ts";
import { draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { finite, spanOf, type TokenRange, trimmed, wordAt } from "./words.ts";

/** Who says the next clause without a verb of his own, where the conjunction stands at `at`: a name or office right before "that"; null elsewhere. */
export function gappedSource(tokens: readonly Token[], at: number, end: number): TokenRange | null {
  if (!/^(?:and|while|but)$/.test(wordAt(tokens, at))) return null;
  const source = phraseStartingAt(tokens, at + 1, end);
  if (!source || wordAt(tokens, source.end) !== "that" || source.end + 3 >= end) return null;
  const head = tokens[source.end - 1] as Token;
  const follows = tokens[source.end + 1];
  return (head.upos === "PROPN" || PERSON.test(head.lower)) && !finite(follows) ? source : null;
}

const PERSON =
  /(?:minister|president|spokes(?:man|woman|person)|envoy|ambassador|counterpart|colleague|ministry|delegation|side|official|negotiator|mediator)s?$/;

/** The statement of the source behind `draft`'s content, with the cue of that one; null where none follows. */
export function readGapped(passage: Passage, draft: StatementDraft, behind: number): StatementDraft | null {
  const { tokens, end, report } = passage;
  const join = wordAt(tokens, behind) === "," ? behind + 1 : behind;
  const source = draft.cue && gappedSource(tokens, join, end);
  if (!source) return null;
  const span = spanOf(tokens, source);
  if (mentionsIn(report, span.start, span.end).length === 0) return null;
  const from = source.end + 1;
  const content = trimmed(tokens, from, contentEnd(passage, from, { cue: join, phrase: false }));
  const { reader, cueLemma, act, strength } = draft;
  const shared = draftOf(passage, { reader, cue: draft.cue, source: span, lemma: cueLemma, entry: null }, [
    content ?? span,
  ]);
  return content && { ...shared, act, strength };
}
