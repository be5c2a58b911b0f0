/** Takes a preposition before whoever passes words on, gives the word that leads to it and whether a piece of what is said stands before. */

import type { Token } from "@readout/english";
import { CUE_NOUNS } from "../../../data/cues.ts";
import { PIECES } from "../../../data/relay-words.ts";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { chunkStart } from "../phrase/chunk.ts";
import { DAY, wordAt } from "../words.ts";

/** "a message conveyed by the embassy", not "the bill was passed by two votes": a piece of what is said stands before. */
export function handsPiece(tokens: readonly Token[], by: number): boolean {
  for (let i = by - 2; i > by - 12 && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (PIECES.holds(token) || CUE_NOUNS.holds(token)) return true;
    if (token.text === ";") return false;
  }
  return false;
}

/** "in a statement released by", with "by" at a token: a piece of his own that somebody speaks in. */
export function isInPiece(tokens: readonly Token[], by: number): boolean {
  let noun = by - 2;
  while (noun > by - 6 && !PIECES.holds(itemAt(tokens, noun))) noun--;
  return PIECES.holds(itemAt(tokens, noun)) && wordAt(tokens, chunkStart(tokens, 0, noun) - 1) === "in";
}

/** The word before a preposition, days and adverbs passed: "published on Sunday by", "aired late by". */
export function leading(tokens: readonly Token[], at: number): string {
  let i = at - 1;
  // "an op-ed for"
  if (wordAt(tokens, i - 1) === "-") return `${wordAt(tokens, i - 2)}-${wordAt(tokens, i)}`;
  if (
    isOneOf(wordAt(tokens, i), "on", "along", "over", "out", "up", "down") &&
    tokens[i - 1]?.upos === "VERB"
  )
    i--;
  // "reached by phone by"
  if (isOneOf(wordAt(tokens, i), "phone", "telephone", "email", "e-mail") && wordAt(tokens, i - 1) === "by")
    i -= 2;
  // "carried to Bogota by"
  if (tokens[i]?.upos === "PROPN" && wordAt(tokens, i - 1) === "to" && tokens[i - 2]?.upos === "VERB") i -= 2;
  while (
    i > at - 5 &&
    (DAY.holds(itemAt(tokens, i)) ||
      tokens[i]?.upos === "ADV" ||
      SPELL.test(wordAt(tokens, i)) ||
      (wordAt(tokens, i) === "on" && DAY.holds(itemAt(tokens, i + 1))))
  )
    i--;
  return wordAt(tokens, i);
}

/** How much later, or how: "published a fortnight later by", "carried live by". */
const SPELL = /^(?:live|an?|two|three|some|days?|weeks?|fortnight|months?|years?|hours?)$/;
