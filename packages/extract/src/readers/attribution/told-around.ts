/** Takes a statement whose content its attribution splits before a verb of speech, gives what that verb's subject says: "The Danish side, the agency reported, urged S", "The king, his aide said, insists that S". */

import { lemmaAs, type Token } from "@readout/english";
import { candidateAt } from "./candidate.ts";
import { statementAfter } from "./content-after.ts";
import { attributionAt, type Passage, type StatementDraft } from "./draft.ts";
import { TOLD, toldBy } from "./nested.ts";
import { phraseStartingAt } from "./noun-phrase.ts";
import { namesOutlet } from "./outlets.ts";
import { silent } from "./read-cue.ts";
import { rangeOf } from "./words.ts";

/** The inner statement, with the outer one's source as its relay; null where the second part opens with no such verb. Of an outlet it takes the outer one's place. */
export function toldAround(passage: Passage, draft: StatementDraft): StatementDraft[] | null {
  const [subject, rest, more] = draft.content;
  if (!subject || !rest || more || !draft.source) return null;
  const { tokens } = passage;
  const whose = rangeOf(tokens, passage, subject);
  if (phraseStartingAt(tokens, whose.first, whose.end)?.end !== whose.end) return null;
  let at = rangeOf(tokens, passage, rest).first;
  while (tokens[at]?.upos === "AUX" || tokens[at]?.upos === "ADV") at++;
  const cue = tokens[at] ? candidateAt({ ...passage, refuse: silent }, at) : null;
  if (!cue?.entry || cue.quotedAs || cue.entry.attitude) return null;
  const isOutlet = namesOutlet(passage, draft.source);
  const word = lemmaAs(tokens[at] as Token, "VERB");
  if (!isOutlet && !TOLD.has(word)) return null;
  const attribution = attributionAt(passage, at, whose, word, cue.entry, word);
  const inner = statementAfter(passage, at + 1, attribution, { cue: at, entry: cue.entry });
  if (!inner) return null;
  const relayed = toldBy(passage, draft, inner);
  return isOutlet ? [relayed] : [draft, relayed];
}
