/** Takes the noun phrase before a cue, gives the row that it closes where that row is all that stands before it: "Witnesses, survivors, and the prosecutor have said". */

import type { Token } from "@readout/english";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { type TokenRange, wordAt } from "../words.ts";
import { isNominal } from "./chunk.ts";
import { isTime } from "./row.ts";

/** The row from the sentence's first token, or from behind a colon; the phrase itself where something else stands there, or nothing joins it. */
export function withWholeRow(
  tokens: readonly Token[],
  first: number,
  near: TokenRange,
  cue: number,
): TokenRange {
  if (near.first - 2 < first) return near;
  if (isNames(tokens, first, near.first, cue)) return { first, end: near.end };
  if (!isOneOf(wordAt(tokens, near.first - 1), "and", "&")) return near;
  // "The minister, Lund and Oslo said, has left": an insertion
  if (wordAt(tokens, cue + 1) === ",") return near;
  let start = near.first;
  // "Peace and Security: A, B, and C said"
  while (start > first && wordAt(tokens, start - 1) !== ":") start--;
  const opener = tokens[start] as Token;
  if (!isNominal(opener) && !isOneOf(opener.upos, "DET", "ADJ")) return near;
  for (let i = start; i < near.first; i++) {
    const { upos, xpos, lower, text } = tokens[i] as Token;
    const within =
      /^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ|SYM)$/.test(upos) ||
      isOneOf(lower, "of", "for", "from") ||
      xpos === "POS" ||
      xpos === "PRP$" ||
      /^[(),.-]$/.test(text);
    if (!within || isTime(lower)) return near;
    // "Ann Roe, an envoy of the king and …": what is set apart names again.
    if (text === "," && isOneOf(wordAt(tokens, i + 1), "an", "a")) return near;
  }
  return { first: start, end: near.end };
}

/** "Oslo, Riga reaffirm ties", "Oslo, Riga, Bern said": names alone, two or more of them where the verb's form doesn't say that it is of several. */
function isNames(tokens: readonly Token[], first: number, from: number, cue: number): boolean {
  const form = tokens[cue]?.xpos;
  let commas = 0;
  for (let i = first; i <= from; i++) {
    if (wordAt(tokens, i) === ",") commas++;
    else if (!isOneOf(tokens[i]?.upos, "PROPN", "ADJ") || !startsUpper((tokens[i] as Token).text))
      return false;
  }
  return wordAt(tokens, from - 1) === "," && form !== "VBZ" && commas >= (form === "VBD" ? 2 : 1);
}
