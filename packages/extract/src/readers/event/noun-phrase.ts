/** Takes a noun that names an event, gives how far its phrase reaches and whether it heads it. */

import type { Sentence, Token } from "@readout/english";
import { MODIFIED_NOUNS } from "../../data/event-words.ts";
import { itemAt } from "../../item-at.ts";
import { isPossessive } from "../../mentions/lexicon/possessive.ts";
import { isOneOf } from "../../one-of.ts";

/** "war crimes", "election observers", "post-war": the noun only modifies another. */
export function isHeadOfPhrase(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const next = tokens[at + 1];
  const before = itemAt(tokens, at - 1);
  if (
    before &&
    before.text === "-" &&
    isOneOf(tokens[at - 2]?.lower, "post", "pre", "anti", "mid", "counter", "inter")
  )
    return false;
  if (!next || next.sentence !== sentence.index) return true;
  if (MODIFIED_NOUNS.holds(next)) return false;
  if (next.text === "-" || isPossessive(next.lower)) return false;
  return next.upos !== "NOUN" && !(next.upos === "PROPN" && (tokens[at] as Token).upos === "PROPN");
}

/** "April 15, 2023" */
const isInDate = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," && tokens[at - 1]?.upos === "NUM" && /^\d{4}$/.test(tokens[at + 1]?.text ?? "");

const PHRASE = new Set("DET ADJ NOUN PROPN NUM PART".split(" "));

/** From the first word of the phrase to the mark that ends what hangs on it, 16 words at most. */
export function nounRange(
  tokens: readonly Token[],
  first: number,
  end: number,
  at: number,
  behind: number,
): [number, number] {
  let from = at;
  while (
    from > first &&
    (PHRASE.has((tokens[from - 1] as Token).upos) || (tokens[from - 1] as Token).text === "-")
  )
    from--;
  let to = behind;
  while (to < end && to < behind + 16 && ((tokens[to] as Token).upos !== "PUNCT" || isInDate(tokens, to)))
    to++;
  return [from, Math.min(to, end)];
}

/** "the landslide in X, which claimed seven lives on 3 May": its day stands behind the comma. */
export function withRelative(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  stop: number,
): readonly [number, number] {
  if (tokens[to]?.text !== "," || !isOneOf(tokens[to + 1]?.lower, "which", "that")) return [from, to];
  let end = to + 1;
  while (end < Math.min(stop, to + 14) && tokens[end]?.text !== ",") end++;
  return [from, end];
}
