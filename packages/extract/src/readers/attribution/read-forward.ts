/** Takes a reporting verb with its source, gives the statement whose content follows: "X said S", "talks that X said S", "As X said, S", an issuer's "X reaffirmed S". */

import { PHRASAL_CUES } from "../../data/cues.ts";
import { isOneOf } from "../../one-of.ts";
import type { Candidate } from "./candidate.ts";
import { statementAfter } from "./content-after.ts";
import { follows } from "./content-before.ts";
import { draftOf, type Passage, type StatementDraft } from "./draft.ts";
import { readIssuer } from "./issuer-act.ts";
import { mainVerbBehind } from "./relative-cue.ts";
import { pastHeard, type Reported } from "./reporting-verb.ts";
import { finite, isClose, isOpen, trimmed, wordAt } from "./words.ts";

/** The statement whose content follows its cue; null where none does. */
export function readForward(passage: Passage, cue: Candidate, reported: Reported): StatementDraft | null {
  const { tokens, end } = passage;
  const { at, entry, lemma } = cue;
  const { source, closes, attribution } = reported;
  if (
    entry?.frames[0] === "clause" &&
    isOneOf(wordAt(tokens, source.first - 1), "that", "which", "who") &&
    source.end - source.first <= 4 &&
    (tokens[closes]?.upos === "VERB" || tokens[closes]?.upos === "AUX")
  ) {
    // "talks that it said focused on …": the relative clause is what was said.
    const stop = Math.min(relativeEnd(passage, closes + 1), mainVerbBehind(tokens, at, closes, end));
    const content = trimmed(tokens, closes, stop);
    return content ? draftOf(passage, { ...attribution, reader: "attributions:relative" }, [content]) : null;
  }
  if (
    entry &&
    wordAt(tokens, source.first - 1) === "as" &&
    (source.first - 1 === passage.first ||
      (source.first - 2 === passage.first && tokens[passage.first]?.upos === "CCONJ")) &&
    (follows(passage, pastHeard(passage, reported, closes)) !== "content" || PHRASAL_CUES.has(lemma))
  ) {
    let comma = pastHeard(passage, reported, closes);
    while (comma < end && comma < closes + 14 && wordAt(tokens, comma) !== ",") comma++;
    // "As we have said, and as you know, S": no content opens with "and".
    const opens = wordAt(tokens, comma) === "," && tokens[comma + 1]?.upos !== "CCONJ";
    const content = opens ? trimmed(tokens, comma + 1, end) : null;
    if (content) return draftOf(passage, { ...attribution, reader: "attributions:as_said" }, [content]);
    if (!opens && wordAt(tokens, comma) === ",") return null;
  }
  // "As we welcome the new year, S": an object behind "as" tells when.
  const leads = wordAt(tokens, source.first - 1) === "as" && source.first - 1 <= passage.first + 1;
  if (leads && entry?.act === "welcome" && wordAt(tokens, closes) !== "that") return null;
  if (lemma === "read" && isOpen(tokens[closes + 1]))
    return statementAfter(passage, closes, attribution, { cue: at, entry: null, free: true });
  if (!entry) return readIssuer(passage, at, lemma, attribution);
  return (
    statementAfter(passage, closes, attribution, { cue: at, entry }) ??
    readIssuer(passage, at, lemma, attribution)
  );
}

/** "the order, which critics say is “void,” takes effect": the comma before the verb that the relative clause's noun goes with. */
function relativeEnd({ tokens, end }: Passage, from: number): number {
  for (let i = from; i + 1 < end; i++) {
    const comma = wordAt(tokens, i) === "," ? i : -1;
    const next = isClose(tokens[comma + 1]) ? comma + 2 : comma + 1;
    if (comma >= 0 && next < end && finite(tokens[next])) return next;
  }
  return end;
}
