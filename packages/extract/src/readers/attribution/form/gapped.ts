/** Takes a statement and where its content stops, gives the one that shares its verb: "Moscow says S and Kyiv that T". */

import { mentionsIn } from "../../../report.ts";
import { contentEnd } from "../content/clause-end.ts";
import { gappedSource } from "../content/next-act.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { spanOf, trimmed, wordAt } from "../words.ts";

/** The statement of the source behind `draft`'s content, with the cue of that one; null where none follows. */
export function readGapped(passage: Passage, draft: StatementDraft, behind: number): StatementDraft | null {
  const { tokens, end, report } = passage;
  const join = wordAt(tokens, behind) === "," ? behind + 1 : behind;
  const source = draft.cue && gappedSource(tokens, join, end);
  if (!source) return null;
  const span = spanOf(tokens, source);
  if (mentionsIn(report, span.start, span.end).length === 0) return null;
  const as = wordAt(tokens, source.end) === "as";
  if (as && draft.reader !== "attributions:relay_quoted") return null;
  const from = source.end + (!as ? 1 : wordAt(tokens, source.end + 2) === "that" ? 3 : 2);
  const content = trimmed(tokens, from, contentEnd(passage, from, { cue: join, phrase: false }));
  const { reader, cueLemma, act, strength } = draft;
  const shared = draftOf(passage, { reader, cue: draft.cue, source: span, lemma: cueLemma, entry: null }, [
    content ?? span,
  ]);
  return content && { ...shared, act, strength, relays: [...draft.relays] };
}
