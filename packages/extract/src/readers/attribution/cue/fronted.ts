/** Takes a cue in a clause that stands before another one, gives where that clause opens and where the main clause begins: "While he conceded S, the minister left". */

import type { Quote, Token } from "@readout/english";
import { itemAt } from "../../../item-at.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { isNominal } from "../phrase/chunk.ts";
import { SPELLS } from "../phrase/row.ts";
import { finite, quoteAround, wordAt } from "../words.ts";

const FRONTED = new WordList(
  "although though while whilst as when whenever for after if because since before despite even whereas with during in on at told asked reminded informed",
);
/** Whether the clause of a cue stands before a main clause. */
export const isFronted = (tokens: readonly Token[], first: number, cue: number): boolean =>
  cue === first || FRONTED.has(wordAt(tokens, clauseOpening(tokens, first, cue)));

/** Where the clause of a cue opens its sentence: at its start, or behind "But", "However,", "In fact,"; -1 further on. */
function clauseOpening(tokens: readonly Token[], first: number, cue: number): number {
  let opening = first;
  for (let i = first; i < cue; i++) {
    if ((tokens[i] as Token).text !== ",") continue;
    if (i > first + 2) return -1;
    opening = i + 1;
  }
  while (
    opening < cue &&
    isOneOf(tokens[opening]?.upos, "CCONJ", "ADV") &&
    !FRONTED.holds(itemAt(tokens, opening))
  )
    opening++;
  // "Two days after", "Hours before"
  let spell = opening;
  while (isOneOf(tokens[spell]?.upos, "NUM", "DET", "ADJ") && spell < opening + 3) spell++;
  if (SPELLS.test(wordAt(tokens, spell)) && isOneOf(wordAt(tokens, spell + 1), "after", "before"))
    return spell + 1;
  return opening;
}

/** A comma (or a quotation's, inside its closing mark) behind which a subject and its verb stand. */
export function closesFronted(
  tokens: readonly Token[],
  at: number,
  end: number,
  quotes: readonly Quote[],
  quoted: boolean,
): boolean {
  if (quoted && wordAt(tokens, at - 2) !== ",") return false;
  const i = quoted ? at : at + 1;
  const opener = tokens[i];
  // "…, which he could use": a relative clause goes on.
  if (
    !opener ||
    isOneOf(opener.lower, "which", "who", "whom", "whose") ||
    (!isNominal(opener) && opener.upos !== "DET" && opener.xpos !== "PRP$" && opener.upos !== "ADJ")
  )
    return false;
  for (let k = i; k < Math.min(end, i + 16); k++) {
    const token = tokens[k] as Token;
    if (quoteAround(quotes, token)) return false;
    if (k > i && finite(token)) return true;
    if (token.text === "," || token.upos === "CCONJ" || token.upos === "SCONJ") return false;
  }
  return false;
}
