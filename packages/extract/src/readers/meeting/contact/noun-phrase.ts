/** Takes a noun of contact, gives where its noun phrase starts and what governs it. */

import type { Token } from "@readout/english";
import { REMOTE_WORDS } from "../../../data/meeting-words.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";

/** "a round of talks", "at the end of two days of talks", "spent a lot of time with X", "most of the day behind closed doors". */
export const HEADS = new WordList(
  "round rounds cycle series day days hours hour weeks evening session set host string end close conclusion start beginning opening outset occasion lot deal most much",
);

/** The token before a noun phrase, "a round of talks", "a series of meetings" as one; before `first` where none is. */
export function governorOf(tokens: readonly Token[], first: number, noun: number): number {
  let i = nounPhraseStart(tokens, first, noun) - 1;
  while (
    i - 1 >= first &&
    tokens[i]?.lower === "of" &&
    (HEADS.holds(tokens[i - 1]) || tokens[i - 2]?.lower === "better")
  )
    i = nounPhraseStart(tokens, first, i - 1) - 1;
  return i;
}

/** First token of the noun phrase whose head is `noun`. */
function nounPhraseStart(tokens: readonly Token[], first: number, noun: number): number {
  let i = noun;
  while (i > first) {
    const token = tokens[i - 1] as Token;
    const inside =
      isOneOf(token.upos, "ADJ", "NOUN", "PROPN", "DET", "NUM", "PART") ||
      token.text === "-" ||
      token.text === "–" ||
      // "the GCC + 3 summit", "two-plus-two talks"
      isOneOf(token.lower, "+", "plus") ||
      token.text === "”" ||
      token.text === "“" ||
      token.text === '"' ||
      // "two and a half hours"
      (token.lower === "and" && tokens[i + 1]?.lower === "half") ||
      (token.upos === "PRON" && token.xpos === "PRP$") ||
      (token.upos === "ADV" && /^(?:highly|very|most|almost|nearly|roughly|some)$/.test(token.lower)) ||
      REMOTE_WORDS.has(token.lower) ||
      (token.xpos === "VBN" &&
        i - 1 > first &&
        // "four-sided talks"
        (isOneOf((tokens[i - 2] as Token).upos, "DET", "ADP", "SCONJ") || tokens[i - 3]?.upos === "NUM")) ||
      (token.xpos === "VBG" && i - 1 > first && (tokens[i - 2] as Token).upos === "DET");
    // In a headline's capitals the tagger takes "Before" for a name.
    if (!inside) break;
    if (isOneOf(token.lower, "to", "before", "after", "during", "following") && token.xpos !== "JJ") break;
    i--;
  }
  return i;
}
