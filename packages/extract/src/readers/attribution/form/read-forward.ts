/** Takes a reporting verb with its source, gives the statement whose content follows: "X said S", "talks that X said S", "As X said, S", an issuer's "X reaffirmed S". */

import type { Token } from "@readout/english";
import { PHRASAL_CUES } from "../../../data/cues.ts";
import { isOneOf } from "../../../one-of.ts";
import { statementAfter } from "../content/content-after.ts";
import { follows } from "../content/content-before.ts";
import type { Candidate } from "../cue/candidate.ts";
import { mainVerbBehind } from "../cue/relative-cue.ts";
import { pastHeard, type Reported } from "../cue/reporting-verb.ts";
import { draftOf, type Passage, type StatementDraft } from "../draft.ts";
import { readIssuer } from "../issuer/issuer-act.ts";
import {
  commaFrom,
  finite,
  hasVerb,
  isClose,
  isOpen,
  spanOf,
  type TokenRange,
  trimmed,
  wordAt,
} from "../words.ts";

/** The statement whose content follows its cue; null where none does. */
export function readForward(passage: Passage, cue: Candidate, reported: Reported): StatementDraft | null {
  const { tokens, end } = passage;
  const { at, entry, lemma } = cue;
  const { source, closes, attribution } = reported;
  if (entry?.frames[0] === "clause") {
    // "a trip that she told us was over"
    const verb = pastHeard(passage, reported, closes);
    const said = relativeSource(tokens, source, verb);
    if (said) {
      // "talks that it said focused on …": the relative clause is what was said.
      const stop = Math.min(relativeEnd(passage, verb + 1), mainVerbBehind(tokens, at, verb, end));
      const content = trimmed(tokens, verb, stop);
      const by = { ...attribution, source: spanOf(tokens, said), reader: "attributions:relative" };
      return content ? draftOf(passage, by, [content]) : null;
    }
  }
  if (
    entry &&
    // "As aides hint at what is planned, S": their words stand behind the cue's own preposition.
    !entry.behind.has(wordAt(tokens, closes)) &&
    wordAt(tokens, source.first - 1) === "as" &&
    (source.first - 1 === passage.first ||
      (source.first - 2 === passage.first && tokens[passage.first]?.upos === "CCONJ")) &&
    (follows(passage, pastHeard(passage, reported, closes)) !== "content" || PHRASAL_CUES.has(lemma))
  ) {
    let comma = pastHeard(passage, reported, closes);
    while (comma < end && comma < closes + 14 && wordAt(tokens, comma) !== ",") comma++;
    // "As X put it, in a debate that began with fish, S"
    const next = tokens[comma + 1]?.upos === "ADP" ? commaFrom(tokens, comma + 1, end) : end;
    if (next < end && hasVerb(tokens, next, end) && tellsWhere(tokens, comma + 1, next)) comma = next;
    // "As we have said, and as you know, S": no content opens with "and".
    const opens = wordAt(tokens, comma) === "," && tokens[comma + 1]?.upos !== "CCONJ";
    const content = opens ? trimmed(tokens, comma + 1, end) : null;
    if (content) return draftOf(passage, { ...attribution, reader: "attributions:as_said" }, [content]);
    if (!opens && wordAt(tokens, comma) === ",") return null;
  }
  // "As we welcome the new year, S": an object behind "as" tells when.
  const leads = wordAt(tokens, source.first - 1) === "as" && source.first - 1 <= passage.first + 1;
  if (leads && entry?.act === "welcome" && wordAt(tokens, closes) !== "that") return null;
  // "Just as they recognized then, S": what is the same now, and not their words.
  if (leads && wordAt(tokens, source.first - 2) === "just" && wordAt(tokens, closes) !== "that") return null;
  if (lemma === "read" && (isOpen(tokens[closes]) || isOpen(tokens[closes + 1])))
    return statementAfter(passage, closes, attribution, { cue: at, entry: null, free: true });
  if (!entry) return readIssuer(passage, at, lemma, attribution);
  return (
    statementAfter(passage, closes, attribution, { cue: at, entry }) ??
    readIssuer(passage, at, lemma, attribution)
  );
}

/** "in a debate that began with fish": between two commas no verb but a relative clause's. */
function tellsWhere(tokens: readonly Token[], from: number, end: number): boolean {
  let verb = from;
  while (verb < end && !finite(tokens[verb])) verb++;
  return verb >= end || tokens[verb - 1]?.xpos === "WDT";
}

/** Whose words the relative clause with its verb at `verb` is: "talks that it said focused on S", "a move critics say is illegal", "a deal he says is dead"; null where it is none. */
function relativeSource(tokens: readonly Token[], source: TokenRange, verb: number): TokenRange | null {
  const { first, end } = source;
  const isVerb = tokens[verb]?.upos === "VERB" || tokens[verb]?.upos === "AUX";
  if (isOneOf(wordAt(tokens, first - 1), "that", "which", "who"))
    return isVerb && end - first <= 4 ? source : null;
  // Without a pronoun only what can be no noun proves it.
  // "The thing he says is that S", "All I say is: S": no relative clause of its own.
  if (
    tokens[verb]?.upos !== "AUX" ||
    !finite(tokens[verb]) ||
    isOneOf(wordAt(tokens, verb + 1), ":", "that", ",")
  )
    return null;
  if (tokens[first - 1]?.xpos === "NN" && end - first <= 4) return source;
  if (tokens[first]?.upos !== "DET") return null;
  for (let i = first + 2; i < end; i++)
    if (
      tokens[i - 1]?.xpos === "NN" &&
      (isOneOf(tokens[i]?.xpos, "NNP", "NNS") || wordAt(tokens, i) === "police")
    )
      return { first: i, end };
  return null;
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
