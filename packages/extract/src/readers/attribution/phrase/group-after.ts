/** Takes a token, gives the words for all who met that start there without a noun: "both", "all three", "the four". */

import { CARDINALS } from "@readout/core";
import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { type TokenRange, wordAt } from "../words.ts";

/** "both", "all three", "the four" before no noun; null where a noun follows or none of these stands. */
export function groupAfter(tokens: readonly Token[], at: number): TokenRange | null {
  const counted = CARDINALS.has(wordAt(tokens, at + 1));
  const end =
    wordAt(tokens, at) === "both"
      ? at + 1
      : counted && isOneOf(wordAt(tokens, at), "all", "the")
        ? at + 2
        : -1;
  return end > 0 && !/^(?:NOUN|ADJ|PROPN|DET)$/.test(tokens[end]?.upos ?? "") ? { first: at, end } : null;
}
