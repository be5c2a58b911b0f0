/** Takes a cue, gives where who heard it ends and the content can start: "told reporters he would", "told the Kremlin Paris would pay". */

import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import type { Cue } from "../../../data/cues.ts";
import { OUTLET_NOUNS } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { mentionsIn } from "../../../report.ts";
import { WordList } from "../../../word-list.ts";
import type { Passage } from "../draft.ts";
import { phraseStartingAt } from "../phrase/phrase-starting.ts";
import { outletRow } from "../source/outlet-row.ts";
import { commaFrom, finite, isOpen, lemmaAt, spanOf, type TokenRange, wordAt } from "../words.ts";
import { opensClause } from "./opens-clause.ts";

/** Cues that can't go without a hearer. */
const TOLD: ReadonlySet<string> = new Set("tell inform assure reassure notify remind".split(" "));

/** Where the subject of the content opens within a noun phrase that runs on from the hearer into it, right before a finite verb: "the Kremlin | Paris would", "his counterpart | Muscat would"; the phrase's end where it is the hearer alone. */
export function subjectIn(
  { report, tokens }: Pick<Passage, "report" | "tokens">,
  phrase: TokenRange,
): number {
  if (!finite(tokens[phrase.end])) return phrase.end;
  const { start, end } = spanOf(tokens, phrase);
  for (const mention of mentionsIn(report, start, end)) {
    const { firstToken, endToken, kind } = mention;
    // "Reuters Russian jets had", "the BBC talks would": behind the outlet's name.
    const opens =
      firstToken === phrase.first ||
      (firstToken === phrase.first + 1 && wordAt(tokens, phrase.first) === "the");
    if (
      kind === "outlet" &&
      opens &&
      endToken < phrase.end &&
      !OUTLET_NOUNS.holds(itemAt(tokens, endToken)) &&
      tokens[endToken]?.xpos !== "POS"
    )
      return endToken;
    const before = tokens[firstToken - 1];
    if (endToken !== phrase.end || firstToken <= phrase.first || kind === "pronoun") continue;
    if (isOneOf(before?.upos, "NOUN", "PROPN") && !isOneOf(before?.lower, "minister", "president"))
      return firstToken;
  }
  // "told reporters two posts would": a number opens the subject.
  for (let i = phrase.first + 1; i + 1 < phrase.end; i++)
    if (
      tokens[i]?.upos === "NUM" &&
      isOneOf(tokens[i - 1]?.upos, "NOUN", "PROPN") &&
      tokens[i + 1]?.xpos === "NNS"
    )
      return i;
  return phrase.end;
}

/** "told reporters he would", "asked the ministers why": behind the noun phrase, where a content can still follow. */
export function pastHearer(passage: Passage, from: number, entry: Cue | null): number {
  const { tokens, end } = passage;
  const token = tokens[from];
  if (!token || from >= end) return from;
  const to = token.lower === "to" ? from + 1 : from;
  const owner = tokens[to]?.xpos === "PRP$" && isOneOf(tokens[to + 1]?.upos, "NOUN", "ADJ", "PROPN");
  const pronoun = !owner && /^(?:him|her|them|us|me|it|you)$/.test(wordAt(tokens, to));
  if (pronoun && !finite(tokens[to + 1])) return to + 1;
  const row = outletRow(passage, to).at(-1);
  if (row) return row.end;
  const phrase = phraseStartingAt(tokens, to, end);
  if (!phrase) return from;
  // "answered the call to action": what is answered hears nothing.
  if (entry?.lemma === "answer" && !ACTOR_NOUNS.has(lemmaAt(tokens, phrase.end - 1, "NOUN"))) return from;
  const next = tokens[phrase.end];
  if (TOLD.has(entry?.lemma ?? "") && phrase.end < end) {
    const subject = subjectIn(passage, phrase);
    if (subject < phrase.end) return subject;
    // "told a crowd in Lund the vote was lost": where they heard it.
    // "told the crews about the tax they pay" has its content there.
    const within = next?.upos === "ADP" && entry?.behind.has(next.lower) !== true;
    const place = within ? phraseStartingAt(tokens, phrase.end + 1, end) : null;
    const behind = place && tokens[place.end];
    if (place && (behind?.upos === "DET" || behind?.xpos === "PRP" || behind?.xpos === "PRP$"))
      return opensClause(tokens, place.end, end, false) ? place.end : phrase.end;
  }
  // "suggested the talks were over": what follows is the content's own verb.
  if (!next || phrase.end >= end || finite(next) || next.text === ".") return from;
  // "promised howitzers, while Lund offered tanks"
  if (to === from && next.text === "," && CONTRASTS.holds(itemAt(tokens, phrase.end + 1))) return from;
  if (to === from && next.upos === "VERB") return from;
  // "warned the deal, signed in May, was unfair": what is set apart behind the content's own subject
  if (
    next.text === "," &&
    !isOpen(tokens[phrase.end + 1]) &&
    finite(tokens[commaFrom(tokens, phrase.end + 1, Math.min(end, phrase.end + 12)) + 1])
  )
    return from;
  // "ordered Operation “Calm Sea” to begin": a name, and no hearer before what is said
  if (isOpen(next) && entry?.frames.includes("quote") === false) return from;
  // "promised an end to the levy": what is promised, to nobody.
  if (entry?.lemma === "promise" && next.lower === "to" && tokens[phrase.end + 1]?.xpos !== "VB") return from;
  return phrase.end;
}

/** What opens another's doing behind a comma. */
const CONTRASTS = new WordList("while whereas though although but");
