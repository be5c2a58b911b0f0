/** Takes what stands on both sides of "and" or a comma, tells whether it is a row of those who speak: "Ankara and Doha", "A, B, and C". */

import { lemmaAs, type Token } from "@readout/english";
import { ACTOR_NOUNS } from "../../../data/actor-nouns.ts";
import { CUES, canSpeak } from "../../../data/cues.ts";
import { startsUpper } from "../../../letters.ts";
import { isOneOf } from "../../../one-of.ts";
import { WordList } from "../../../word-list.ts";
import { DAY, finite, lemmaAt, wordAt } from "../words.ts";
import { chunkStart, isNominal } from "./chunk.ts";

/** Pronouns that can be a subject. */
export const PERSONAL = new WordList(["he", "she", "it", "they", "we", "i", "you"]);

/** The last token of the item that starts at `from`, before what hangs on it by a preposition. */
export function itemEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from;
  while (end < last && !isOneOf(tokens[end + 1]?.upos, "ADP", "PUNCT", "CCONJ")) end++;
  return end;
}

/** "Today, A and B said", "Last week, …": when it was said, no first of a row. */
export const isTime = (word: string): boolean =>
  DAY.has(word) ||
  SPELLS.test(word) ||
  /^(?:today|yesterday|tomorrow|morning|afternoon|evening|night)$/.test(word);

/** "Ankara and Doha", "the minister and the envoy": what "and" joins is of one kind. */
export function joins(before: Token, head: Token, last: Token = head): boolean {
  // "Lawmakers and consumer groups said"
  if (before.xpos === "NNS" && last.xpos === "NNS" && canSpeak(before.lower) && canSpeak(last.lower))
    return true;
  // "the Bureau of Educational and Cultural Affairs", "the Food and Drug Administration"
  const isName = startsUpper(before.text) && startsUpper(head.text);
  if (isName && isOneOf(before.upos, "ADJ", "PROPN", "NOUN") && isOneOf(head.upos, "ADJ", "PROPN", "NOUN"))
    return true;
  // "a mediator and two officers"
  if (head.upos === "NUM" && before.upos === "NOUN" && ACTOR_NOUNS.has(lemmaAs(before, "NOUN"))) return true;
  // "the heads of state and government"
  if (before.lower === "state" && head.lower === "government") return true;
  const opens = head.upos === "DET" || head.xpos === "PRP$";
  // "He and the envoy", "Lund and interim Prime Minister Berg", "Lund and members of the council"
  if (before.xpos === "PRP" && PERSONAL.holds(before)) return head.upos === "PROPN" || opens;
  const titled = isOneOf(head.upos, "ADJ", "NOUN") && last.upos === "PROPN";
  if (before.upos === "PROPN" && (titled || (last.xpos === "NNS" && canSpeak(last.lower)))) return true;
  return before.upos === "PROPN" ? head.upos === "PROPN" || opens : before.upos === "NOUN" && opens;
}

/** "discussed events in Lund and Oslo and the envoy said", "discussed this week’s meetings and the envoy said": what a verb or preposition before governs, and then another subject, with its article, at `from`. */
export function isGoverned(tokens: readonly Token[], first: number, from: number): boolean {
  const opener = tokens[from] as Token;
  if (opener.upos !== "DET" && opener.xpos !== "PRP$") return false;
  let start = chunkStart(tokens, first, from - 2);
  while (
    start - 2 >= first &&
    (isOneOf(wordAt(tokens, start - 1), "and", ",") || tokens[start - 1]?.xpos === "POS") &&
    isNominal(tokens[start - 2])
  )
    start = chunkStart(tokens, first, start - 2);
  const governor = tokens[start - 1];
  if (start - 1 < first || !governor) return false;
  // "said the envoy and the mayor agreed"
  if (governor.upos === "VERB")
    return finite(governor) && CUES.get(lemmaAt(tokens, start - 1, "VERB"))?.frames[0] !== "clause";
  if (governor.upos !== "ADP" || governor.lower === "of") return false;
  for (let i = start - 2; i >= first; i--) if (finite(tokens[i])) return true;
  return false;
}

/** "The Deputy Secretary and vice foreign ministers": one article opens the sentence for two who can speak. */
export function sharesArticle(tokens: readonly Token[], first: number, left: number, last: number): boolean {
  return (
    tokens[first]?.upos === "DET" &&
    chunkStart(tokens, first, left) === first &&
    [left, last].every((at) => isOneOf(tokens[at]?.upos, "NOUN", "PROPN") && canSpeak(wordAt(tokens, at)))
  );
}

/** "A, B, and C said": the comma before "and" of a row of three, C at `from`. */
export function isRow(tokens: readonly Token[], first: number, from: number): boolean {
  const middle = tokens[from - 3];
  if (from - 5 < first || !middle || !joins(middle, tokens[from] as Token)) return false;
  const start = chunkStart(tokens, first, from - 3);
  const outer = tokens[start - 2];
  return (
    tokens[start - 1]?.text === "," &&
    outer !== undefined &&
    start - 2 >= first &&
    joins(outer, tokens[start] as Token) &&
    listed(tokens, first, start - 2)
  );
}

/** Nouns of a stretch of time. */
export const SPELLS = /^(?:minute|hour|day|week|month|year|decade)s?$/;

/** "A, B and C said": the item that ends at `last` isn't what a preposition opens the sentence with. */
export function listed(tokens: readonly Token[], first: number, last: number): boolean {
  const from = chunkStart(tokens, first, last);
  // "the ministers of A, B and C said", "Secretary of State A, Foreign Minister B and C said"
  const { xpos, upos } = tokens[from - 2] ?? {};
  const of = isOneOf(wordAt(tokens, from - 1), "of", "from") && (xpos === "NNS" || upos === "PROPN");
  return of || tokens[from - 1]?.upos !== "ADP";
}
