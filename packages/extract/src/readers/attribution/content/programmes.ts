/** Takes a small word or mark behind a cue, gives where the title of a programme or hall in marks ends there: "said on CBS’s “Face the Nation” that S". */

import { isOneOf } from "../../../one-of.ts";
import type { Passage } from "../draft.ts";
import { isOpen, quoteOpening, tokenFrom, wordAt } from "../words.ts";

/** Where the title in marks ends that tells where somebody spoke: capitalised words between marks behind a small word or a possessor; `at` where none opens there. */
export function titleEnd({ tokens, quotes, end }: Passage, at: number): number {
  const quote = isOpen(tokens[at]) ? quoteOpening(quotes, tokens[at]) : undefined;
  if (!quote?.closed || !isOneOf(tokens[at - 1]?.upos, "ADP", "PART", "DET", "NOUN", "PROPN")) return at;
  const behind = tokenFrom(tokens, { first: at, end }, quote.end);
  if (behind - at > 9 || behind >= end) return at;
  for (let i = at + 1; i < behind; i++) if (/^\p{Ll}{4,}/u.test(tokens[i]?.text ?? "")) return at;
  return behind;
}

/** "on “Meet the Press”", "on NBC’s “Today”": behind a small word and whose it is, the title that ends there; `at` where none does. */
export function programmeEnd(passage: Passage, at: number): number {
  const { tokens } = passage;
  if (!isOneOf(wordAt(tokens, at), "on", "at", "in", "to")) return at;
  let open = at + 1;
  while (open < at + 5 && isOneOf(tokens[open]?.upos, "DET", "PROPN", "NOUN", "PART")) open++;
  const close = titleEnd(passage, open);
  return close > open ? close : at;
}
