/** Takes a statement whose content its attribution splits before a verb of speech, gives what that verb's subject says: "The Danish side, the agency reported, urged S", "The king, his aide said, insists that S". */

import { statementAfter } from "../content/content-after.ts";
import { candidateAt } from "../cue/candidate.ts";
import { attributionAt, type Passage, type StatementDraft } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { SPOKEN, toldBy } from "../relay/nested.ts";
import { namesOutlet } from "../source/outlets.ts";
import { rangeOf, type TokenRange } from "../words.ts";
import { silent } from "./read-cue.ts";

/**
 * The inner statement, with the outer one's source as its relay; null where the second part doesn't open with such a verb.
 * Of an outlet it takes the outer one's place.
 */
export function toldAround(passage: Passage, draft: StatementDraft): StatementDraft[] | null {
  const [opening, rest, more] = draft.content;
  if (!opening || !rest || more || !draft.source) return null;
  const whose = rangeOf(passage.tokens, passage, opening);
  const behind = rangeOf(passage.tokens, passage, rest);
  const isSubject = phraseStartingAt(passage.tokens, whose.first, whose.end)?.end === whose.end;
  const isOutlet = namesOutlet(passage, draft.source);
  const inner = isSubject ? goesOn(passage, whose, behind.first) : null;
  if (!inner || (!isOutlet && !SPOKEN.has(inner.cueLemma ?? ""))) return null;
  const relayed = toldBy(passage, draft, inner);
  return isOutlet ? [relayed] : [draft, relayed];
}

/** "The king, his aide said, insists that S": the verb of speech behind the attribution, whose subject stands before it. */
function goesOn(passage: Passage, subject: TokenRange, from: number): StatementDraft | null {
  const { tokens } = passage;
  let at = from;
  while (tokens[at]?.upos === "AUX" || tokens[at]?.upos === "ADV") at++;
  const cue = tokens[at] ? candidateAt({ ...passage, refuse: silent }, at) : null;
  if (!cue?.entry || cue.quotedAs || cue.entry.attitude) return null;
  const attribution = attributionAt(passage, at, subject, cue.lemma, cue.entry, cue.lemma);
  return statementAfter(passage, cue.closes || at + 1, attribution, { cue: at, entry: cue.entry });
}
