/** Takes a passage, gives where a phrase opens in it that names whose account its clause is: "according to X", "in X’s words", "per the readout". */

import type { Token } from "@readout/english";
import { CUES } from "../../../data/cues.ts";
import { DOCUMENT_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { insideQuote } from "../cue/cue-state.ts";
import type { Passage } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { phraseLength } from "../relay/viewpoint.ts";
import { isOrgan } from "../source/issuer-voice.ts";
import { finite, lemmaAt, spanOf, wordAt } from "../words.ts";

/** Where a phrase starts in a passage that names whose account a clause is ("according to X", "in X’s words"); -1 where none does. */
export function accordingAt(passage: Passage): number {
  const { tokens, first, end, quotes } = passage;
  for (let i = first; i + 1 < end; i++)
    if (
      phraseLength(tokens, i) > 0 &&
      (wordAt(tokens, i) !== "per" || isPer(passage, i)) &&
      (wordAt(tokens, i) !== "for" || isHolder(passage, i)) &&
      // "We look forward to work with the winner, as confirmed by the court": an organ's own words
      (wordAt(tokens, i) !== "as" || i === first || !isOrgan(passage.report)) &&
      !isTold(passage, i) &&
      !insideQuote(quotes, tokens[i] as Token)
    )
      return i;
  return -1;
}

/** "In his view, Berg said, the port is full": whose view it is says so himself. */
function isTold({ tokens, end }: Passage, at: number): boolean {
  if (wordAt(tokens, at) !== "in" || tokens[at + 1]?.xpos !== "PRP$" || wordAt(tokens, at + 3) !== ",")
    return false;
  const speaker = phraseStartingAt(tokens, at + 4, end);
  return (
    speaker !== null &&
    CUES.has(lemmaAt(tokens, speaker.end, "VERB")) &&
    wordAt(tokens, speaker.end + 1) === ","
  );
}

/** "For the commissioner, the quota is “a door”": at the start, somebody known before a clause that quotes how he puts it. */
function isHolder({ tokens, first, end, report, quotes }: Passage, at: number): boolean {
  if (at !== first || quotes.length === 0) return false;
  const phrase = phraseStartingAt(tokens, at + 1, end);
  if (!phrase || wordAt(tokens, phrase.end) !== ",") return false;
  let verb = phrase.end + 1;
  while (verb < end && !finite(tokens[verb])) verb++;
  const { start, end: stop } = spanOf(tokens, phrase);
  const known = mentionsIn(report, start, stop).some(
    (mention) =>
      mention.end === stop && isOneOf(mention.kind, "person", "office", "state", "ministry", "place"),
  );
  return (
    known &&
    /^(?:is|was|are|were|means|meant|remains)$/.test(wordAt(tokens, verb)) &&
    quotes.some((quote) => quote.start > (tokens[verb] as Token).start)
  );
}

/** "S, per the Foreign Office readout": behind a comma or at the start, before a document or somebody known; not "per cent". */
function isPer(passage: Passage, at: number): boolean {
  const { tokens, first, end, report } = passage;
  if (at > first && wordAt(tokens, at - 1) !== "," && wordAt(tokens, at - 1) !== "as") return false;
  const phrase = phraseStartingAt(tokens, at + 1, end);
  if (!phrase) return false;
  for (let i = phrase.first; i < phrase.end; i++) if (DOCUMENT_NOUNS.holds(itemAt(tokens, i))) return true;
  const { start, end: stop } = spanOf(tokens, phrase);
  return mentionsIn(report, start, stop).some(({ kind }) => kind !== "place" && kind !== "document");
}
