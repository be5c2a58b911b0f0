/** Takes a token behind a verb, gives the one behind how and how long it was done: "at length", "in detail", "for weeks". */

import type { Token } from "@readout/english";
import { isOneOf } from "../../../one-of.ts";
import { wordAt } from "../words.ts";

/** Past "at length", "in detail", "at one point", "for weeks". */
export function pastManner(tokens: readonly Token[], from: number): number {
  const link = wordAt(tokens, from);
  const noun = isOneOf(wordAt(tokens, from + 1), "one", "some", "great", "an", "a") ? from + 2 : from + 1;
  const word = wordAt(tokens, noun);
  if (link === "at" && isOneOf(word, "length", "times", "point", "first", "stage")) return noun + 1;
  if (link === "in" && isOneOf(word, "detail", "public", "private", "passing", "depth")) return noun + 1;
  return link === "for" && isSpell(tokens, noun) && word !== "time" ? noun + 1 : from;
}

/** "hours", "two more days", "some time" */
export function isSpell(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i < at + 3 && isOneOf(tokens[i]?.upos, "DET", "ADJ", "NUM", "ADV", "ADP")) i++;
  return /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|time|moments?|long)$/.test(
    wordAt(tokens, i),
  );
}
